import type * as z from 'zod'
import type { Target } from '../model/indicator.ts'
import { type Roadmap, schemaVersion } from '../model/roadmap.ts'
import { type Draft, draft } from './draft.ts'
import { type ExactTest, exactTestOf } from './exact-test.ts'
import { explainShape, kindOf } from './explain-shape.ts'
import { finishIssues } from './finish-issues.ts'
import { type Guarded, guard } from './guard.ts'
import type { RoadmapIssue } from './issue.ts'
import { checkMeaning } from './meaning/check-meaning.ts'
import { target as targetShape } from './shape/indicator.ts'
import { roadmapShape } from './shape/roadmap.ts'

/** A roadmap that may be used, with what is worth a second look; or everything that keeps it out. */
export type ParseResult =
  | { readonly ok: true; readonly roadmap: Roadmap; readonly issues: readonly RoadmapIssue[] }
  | { readonly ok: false; readonly issues: readonly RoadmapIssue[] }

/**
 * The shape of a roadmap as a zod schema: strict keys, and at this door a plain string for a text and a number for
 * a year. References, periods and lineage are checked by {@link parseRoadmap}, which also says what to do.
 */
export const roadmapSchema: z.ZodType<Roadmap> = roadmapShape

/**
 * The roadmap that a value from outside is, or what is wrong with it.
 *
 * Looks at the shape, then at what the shape cannot say: ids, references, periods, lineage, numbers. Warnings let
 * the roadmap in; any error keeps it out. Never throws for plain data, and looks at a bounded part of junk. The
 * roadmap may share parts with the value, which is not to be changed afterwards.
 *
 * @example
 * ```ts
 * const refused = parseRoadmap({ schema: 'reform-roadmap/9' })
 * refused.ok // => false
 * refused.issues.map((issue) => issue.code) // => ['schema-version']
 * ```
 */
export function parseRoadmap(value: unknown): ParseResult {
  const { roadmap, drafts } = readRoadmap(value, guardObject(value))
  return resultOf(roadmap, finishIssues(drafts))
}

/** As `guard`, for an object whose getters or proxies may throw: what they say is not for the reader of an issue. */
function guardObject(value: unknown): Guarded {
  try {
    return guard(value)
  } catch {
    return { keys: 0, drafts: [draft('unreadable-value', [])] }
  }
}

/** The roadmap, unless an issue is an error. */
export function resultOf(roadmap: Roadmap | undefined, issues: readonly RoadmapIssue[]): ParseResult {
  const isRefused = roadmap === undefined || issues.some((issue) => issue.severity === 'error')
  return isRefused ? { ok: false, issues } : { ok: true, roadmap, issues }
}

/** A value that was looked at, before anybody has looked up lines. */
export interface Reading {
  /** Absent when the value has not the shape of a roadmap. */
  readonly roadmap?: Roadmap
  readonly drafts: readonly Draft[]
}

/** Reads a value that the guard has seen. */
export function readRoadmap(value: unknown, { keys, drafts }: Guarded): Reading {
  if (drafts.length > 0) return { drafts }
  const other = otherThanRoadmap(value)
  if (other !== undefined) return { drafts: [other] }
  if (keys >= manyKeys && isExactRoadmap(value)) return { roadmap: value, drafts: checkMeaning(value) }
  const parsed = roadmapSchema.safeParse(value)
  if (!parsed.success) return { drafts: explainShape(parsed.error.issues, value) }
  return { roadmap: parsed.data, drafts: checkMeaning(parsed.data) }
}

/** From so many keys on it pays to derive a test that finds a faultless roadmap at one look. */
const manyKeys = 20_000

/**
 * The shape of one target, for files that hold targets outside of a roadmap. References and periods are not checked.
 *
 * @example
 * ```ts
 * targetSchema.safeParse({ type: 'toBeDecided', what: '窓口' }).data // => { type: 'toBeDecided', what: { ja: '窓口' } }
 * ```
 */
export const targetSchema: z.ZodType<Target> = targetShape

let exactTest: ExactTest | undefined

/** Whether a value is a roadmap as it stands: no fault of shape, nothing to convert. */
function isExactRoadmap(value: unknown): value is Roadmap {
  exactTest ??= exactTestOf(roadmapShape)
  return exactTest(value)
}

/** One clear word instead of a hundred follow-ups when the value is no roadmap of this version at all. */
function otherThanRoadmap(value: unknown): Draft | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return draft('not-a-roadmap', [], { found: kindOf(value) })
  }
  const found: unknown = Object.hasOwn(value, 'schema') ? (value as { schema: unknown }).schema : undefined
  const isOther = (typeof found === 'string' && found !== schemaVersion) || typeof found === 'number'
  if (!isOther) return undefined
  return draft('schema-version', ['schema'], { found: String(found), supported: schemaVersion })
}
