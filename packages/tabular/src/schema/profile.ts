import * as z from 'zod'
import type { Profile } from '../read/profile.ts'
import { profileFaults } from '../read/profile-faults.ts'

const notation = z.enum(['colon60', 'dot60', 'decimal', 'minutes', 'colon10'])
const texts = z.array(z.string())
const base = {
  aliases: texts,
  required: z.enum(['column', 'value']).optional(),
  from: z.enum(['row', 'block']).optional(),
  repeatsAbove: z.boolean().optional(),
}
const zeroOrMissing = z.enum(['missing', 'zero']).optional()

const field = z.discriminatedUnion('type', [
  z.strictObject({ ...base, type: z.literal('text') }),
  z.strictObject({ ...base, type: z.literal('code'), padTo: z.int().positive().optional() }),
  z.strictObject({
    ...base,
    type: z.literal('date'),
    shortDates: z.strictObject({ order: z.enum(['ymd', 'dmy']), firstYear: z.int() }).optional(),
    parts: z.strictObject({ month: texts.min(1), day: texts.min(1) }).optional(),
  }),
  z.strictObject({ ...base, type: z.literal('month') }),
  z.strictObject({
    ...base,
    type: z.literal('time'),
    after: z.string().optional(),
    endOf: z.string().optional(),
    equal: z.enum(['refuse', 'keep']).optional(),
    longest: z.int().positive().optional(),
    nextDayFlag: z.string().optional(),
    parts: z.strictObject({ hour: texts.min(1), minute: texts.min(1) }).optional(),
    notation: z.enum(['clock', 'decimal']).optional(),
  }),
  z.strictObject({ ...base, type: z.literal('mark') }),
  z.strictObject({ ...base, type: z.literal('stamp') }),
  z.strictObject({
    ...base,
    type: z.literal('duration'),
    notation: notation.optional(),
    dash: zeroOrMissing,
    blank: zeroOrMissing,
  }),
  z.strictObject({ ...base, type: z.literal('number'), whole: z.boolean().optional() }),
  z.strictObject({
    ...base,
    type: z.literal('word'),
    words: z.record(z.string(), texts),
    otherwise: z.string().optional(),
  }),
  z.strictObject({ ...base, type: z.literal('flag'), yes: texts, no: texts }),
  z.strictObject({ ...base, type: z.literal('ranges') }),
])

const header = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('row'), rows: z.int().min(1).max(5).optional() }),
  z.strictObject({
    kind: z.literal('none'),
    columns: z.array(z.string().nullable()).min(1),
    leading: z.int().min(0).optional(),
  }),
])

const tolerance = z.number().min(0).optional()
const check = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), total: z.string(), parts: texts.min(1), tolerance }),
  z.strictObject({
    kind: z.literal('clock'),
    start: z.string(),
    end: z.string(),
    breaks: z.array(z.union([z.string(), z.tuple([z.string(), z.string()])])).optional(),
    worked: z.string(),
    tolerance,
  }),
  z.strictObject({ kind: z.literal('onlyWhere'), field: z.string(), where: z.string(), is: texts }),
])

/** The shape of a profile that stands in a file. Whether it contradicts itself is seen by {@link parseProfile}. */
export const profileSchema = z.strictObject({
  id: z.string().min(1),
  label: z.strictObject({ ja: z.string(), en: z.string() }),
  durationNotation: notation.nullable(),
  delimiter: z.enum([',', '\t', ';']).optional(),
  orientation: z.enum(['rows', 'columns']).optional(),
  header,
  fields: z.record(z.string(), field),
  unique: texts.optional(),
  checks: z.array(check).optional(),
})

/** One thing that is wrong with a profile, where it is, in Japanese and English. */
export type ProfileIssue = {
  readonly code: 'wrongShape' | 'contradiction'
  readonly path: readonly (string | number)[]
  readonly message: { readonly ja: string; readonly en: string }
}

/** The profile, or everything that is wrong with it. */
export type ProfileResult =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly issues: readonly ProfileIssue[] }

type Raw = z.core.$ZodIssue

/** What is wrong, from zod's reason; rare reasons share one sentence. */
function messageOf(issue: Raw): ProfileIssue['message'] {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ')
    return { ja: `知らない項目です：${keys}。`, en: `There is no such key: ${keys}.` }
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ')
    return { ja: `選べる値は次のとおりです：${values}。`, en: `Choose one of: ${values}.` }
  }
  if (issue.code === 'invalid_type') {
    const { expected } = issue
    return {
      ja: `項目がないか、値の種類が違います（必要：${expected}）。`,
      en: `The key is missing or its value is of the wrong type; needed: ${expected}.`,
    }
  }
  if (issue.code === 'invalid_union') {
    return { ja: '種類（type、kind）が知らないものです。', en: 'The type or kind is not known here.' }
  }
  return { ja: '値が許される範囲にありません。', en: 'The value is not within what is allowed.' }
}

function shapeIssue(issue: Raw): ProfileIssue {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  return { code: 'wrongShape', path, message: messageOf(issue) }
}

/**
 * A profile from what a file holds (JSON or YAML, already parsed), or everything that is wrong with it.
 *
 * @example
 * ```ts
 * const text = '{"id":"own","label":{"ja":"出張","en":"Trips"},"durationNotation":null,"header":{"kind":"row"},"fields":{"place":{"type":"text","aliases":["行先"]}}}'
 * const parsed = parseProfile(JSON.parse(text))
 * parsed.ok ? Object.keys(parsed.profile.fields) : parsed.issues // => ['place']
 * const refused = parseProfile({ ...JSON.parse(text), unique: ['code'] })
 * refused.ok ? undefined : refused.issues[0]?.path // => ['unique', 0]
 * ```
 */
export function parseProfile(input: unknown): ProfileResult {
  const parsed = profileSchema.safeParse(input)
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.map(shapeIssue) }
  // Keys that may be absent are typed as `| undefined` by zod; those that are absent stay absent.
  const profile = parsed.data as Profile
  const faults = profileFaults(profile)
  if (faults.length === 0) return { ok: true, profile }
  return { ok: false, issues: faults.map((one) => ({ code: 'contradiction', ...one })) }
}
