export { type ContractJson, contractSchema, type EventJson, eventSchema } from './event.ts'
export { contractJsonSchema, eventJsonSchema } from './json-schema.ts'
export { type ContractResult, type EventsResult, readContract, readEvent, readEvents } from './read.ts'
