import { isIsoDate, isIsoYearMonth, parseIsoDate, parseIsoYearMonth } from '@reform/calendar'
import * as z from 'zod'
import type { DigitizationPlan } from '../plan/plan.ts'

const month = z.string().refine(isIsoYearMonth).transform(parseIsoYearMonth)
const due = z.string().refine(isIsoDate).transform(parseIsoDate)
const count = z.int().min(0)
const estimate = z.union([
  z
    .number()
    .min(0)
    .transform((value) => ({ low: value, likely: value, high: value })),
  z
    .strictObject({ low: z.number().min(0), likely: z.number(), high: z.number() })
    .refine(({ low, likely, high }) => low <= likely && likely <= high),
])

/** A plan as it stands in JSON: months and days as texts, an estimate as a number or as low, likely and high. */
const planSchema = z
  .strictObject({
    from: month,
    to: month,
    documents: z.strictObject({
      perMonth: estimate,
      electronicPercentFirst: estimate,
      electronicPercentLast: estimate,
    }),
    backlog: z.strictObject({
      boxes: count,
      pagesPerBox: estimate,
      pagesPerWorkingDay: estimate,
      reworkPercent: estimate,
      monthsToClose: estimate,
    }),
    print: z.strictObject({ impressionsPerMonth: estimate, reductionPercentPerYear: estimate }),
    disposal: z.strictObject({
      expiring: z.array(z.strictObject({ month, boxes: count })),
      monthsToConsent: estimate,
    }),
    storage: z.strictObject({ boxes: count, yenPerBoxMonth: count }),
    targets: z.strictObject({
      rate: z.strictObject({ percent: z.number().min(0).max(100), due }).exactOptional(),
      print: z.strictObject({ impressions: count, due }).exactOptional(),
      storage: z.strictObject({ boxes: count, due }).exactOptional(),
      disposal: z.strictObject({ boxes: count, due }).exactOptional(),
    }),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'] })

/** A plan, or the fields that are wrong. */
export type PlanResult =
  | { readonly ok: true; readonly plan: DigitizationPlan }
  | { readonly ok: false; readonly fields: readonly string[] }

/**
 * A plan for `simulatePlan` out of unknown input, as from JSON: months as `2026-04`, days as `2027-03-31`, an
 * estimate as a number or as `{ low, likely, high }`. Nothing is filled in.
 *
 * @example
 * ```ts
 * const read = readPlan({ from: '2026-04', to: '2026-13' })
 * read.ok ? [] : read.fields.slice(0, 2) // => ['to', 'documents']
 * ```
 */
export function readPlan(value: unknown): PlanResult {
  const read = planSchema.safeParse(value)
  if (read.success) return { ok: true, plan: read.data }
  return { ok: false, fields: [...new Set(read.error.issues.map(({ path }) => path.join('.') || 'plan'))] }
}
