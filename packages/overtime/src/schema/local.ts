import type { Bilingual } from '@reform/rules'
import * as z from 'zod'
import { type LocalRulesData, localRules } from '../local/local-rules.ts'
import type { Choices } from '../options.ts'
import type { OvertimeRules } from '../overtime-rules.ts'

const text = z.strictObject({ ja: z.string(), en: z.string() })
const provisionSchema = z.strictObject({
  id: z.string(),
  regime: z.string(),
  label: text,
  effect: z.enum(['limit', 'effort', 'trigger', 'figure']).optional(),
  value: z.number(),
  unit: z.string(),
  comparison: z.enum(['lt', 'lte', 'gt', 'gte', 'eq']),
  counts: z.strictObject({ id: z.string(), label: text }),
  window: z
    .strictObject({
      unit: z.enum(['day', 'week', 'month', 'year']),
      lengths: z.array(z.int()).optional(),
      mean: z.boolean().optional(),
    })
    .optional(),
  inForce: z.array(z.strictObject({ from: z.string(), until: z.string().optional() })),
  reviewOn: z.string().optional(),
  citation: z.strictObject({
    act: text,
    article: text,
    quote: z.string().optional(),
    address: z.string().optional(),
    asOf: z.string(),
  }),
  certainty: z.union([z.literal('confirmed'), z.strictObject({ unconfirmed: text })]),
})
const roles = z.partialRecord(
  z.enum([
    'month',
    'year',
    'raisedMonth',
    'raisedYear',
    'raisedAverage',
    'raisedMonths',
    'counted',
    'movedYear',
    'movedPeriod',
    'careMonth',
    'careYear',
    'interviewMonth',
    'interviewAverage',
    'interviewOnRequest',
  ]),
  z.string(),
)
const choices = z
  .strictObject({
    windowsBeforeStart: z.enum(['notJudged', 'judged']),
    monthsCounted: z.enum(['everyMonth', 'heteronomousOnly']),
    moveInFirstMonth: z.enum(['plain', 'moved']),
    moveOnFirstDay: z.enum(['specifiedPeriod', 'afterMove']),
    allowanceBetweenStays: z.enum(['notApplied', 'applied']),
    excessBeforeMove: z.enum(['stays', 'cured']),
    managers: z.enum(['outside', 'judged']),
    careRestriction: z.enum(['judged', 'notJudged']),
    linkedHospitals: z.enum(['judged', 'notJudged']),
    regularHoursOnHolidays: z.enum(['notCounted', 'counted']),
    watchDuty: z.enum(['notCounted', 'counted']),
    swappedDayOff: z.enum(['regularHours', 'overtime']),
    pastMidnight: z.enum(['startDay', 'calendarDay']),
  } satisfies Record<keyof Choices, z.ZodType>)
  .partial()
const localSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  asOf: z.string(),
  form: z.enum(['departments', 'listedCases']),
  outside: text.optional(),
  choices: choices.optional(),
  roles,
  provisions: z.array(provisionSchema),
})

/** What is wrong with a local body's rules. */
export type LocalIssue = {
  readonly code: 'wrongShape' | 'wrongRule'
  readonly path: readonly (string | number)[]
  readonly message: Bilingual
}

/** The rules, or everything that is wrong with the input. */
export type LocalResult =
  | { readonly ok: true; readonly rules: OvertimeRules }
  | { readonly ok: false; readonly issues: readonly LocalIssue[] }

/**
 * A local body's rules out of unknown input, or what is wrong with it.
 *
 * @example
 * ```ts
 * readLocalRules({ id: 'town' }).ok // => false
 * ```
 */
export function readLocalRules(input: unknown): LocalResult {
  const parsed = localSchema.safeParse(input)
  if (!parsed.success) {
    return {
      ok: false,
      issues: parsed.error.issues.map(({ path, message }) => ({
        code: 'wrongShape',
        path: path.map((part) => (typeof part === 'number' ? part : String(part))),
        message: { ja: '項目の形が正しくありません。', en: `The field has the wrong form: ${message}.` },
      })),
    }
  }
  try {
    // Optional parts that zod types as possibly undefined are absent in what JSON gives.
    return { ok: true, rules: localRules(parsed.data as LocalRulesData) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = { ja: '規定の内容が正しくありません。', en: `A provision is wrong: ${error.message}.` }
    return { ok: false, issues: [{ code: 'wrongRule', path: [], message }] }
  }
}
