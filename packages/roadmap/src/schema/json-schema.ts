import * as z from 'zod'
import { descriptions } from './shape/blocks.ts'
import { roadmapShape } from './shape/roadmap.ts'

/** What the JSON Schema of this version of the format is called: a name, not a place, so that nothing is fetched. */
export const roadmapSchemaId = 'urn:reform:roadmap:1'

/**
 * The JSON Schema (draft 2020-12) of what may be written in a roadmap file, with descriptions in both languages.
 *
 * It is the shape that {@link parseRoadmapText} accepts, with its conveniences; references and periods are beyond
 * it. The same schema is published as `@reform/roadmap/roadmap.schema.json`.
 *
 * @example
 * ```ts
 * roadmapJsonSchema().$schema // => 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export function roadmapJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(roadmapShape, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: descriptions,
  })
  return { $schema, $id: roadmapSchemaId, ...schema }
}
