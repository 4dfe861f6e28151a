export type { Damage, DamageKind } from './damage.ts'
export { generateMinistry, type MadeMinistry, type MinistryOptions } from './generate.ts'
export type { Figures, Truths } from './truth.ts'
