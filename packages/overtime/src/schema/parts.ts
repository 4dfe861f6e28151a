import {
  closedDaysKnown,
  formatIsoDate,
  isIsoDate,
  isIsoYearMonth,
  type PlainDate,
  parseIsoDate,
  parseIsoYearMonth,
  type YearMonth,
} from '@reform/calendar'
import * as z from 'zod'
import { fromDoorIssue, type InputIssue, type Said } from './issues.ts'

/** What a door asks for, or everything that is wrong with the input. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly InputIssue[] }

/** How a check of a schema names its issue. */
export function say(code: Said['code'], detail = ''): { readonly params: Said } {
  return { params: { code, detail } }
}

/** A calendar day, `YYYY-MM-DD`, as a number of days. */
export const day = z.iso
  .date({ abort: true })
  .refine(isIsoDate, say('notADay'))
  .transform((text): PlainDate => parseIsoDate(text))

const { from, to } = closedDaysKnown
const isKnown = (date: PlainDate): boolean => date >= from && date <= to

/** A day of which it is known whether it is a working day. */
export const knownDay = day.refine(
  isKnown,
  say('outOfBounds', `${formatIsoDate(from)} – ${formatIsoDate(to)}`),
)

/** A calendar month, `YYYY-MM`, as a number of months. */
export const month = z
  .string()
  .refine(isIsoYearMonth, say('notAMonth'))
  .transform((text): YearMonth => parseIsoYearMonth(text))

export const id = z.string().min(1)
export const minutesOfDay = 24 * 60
/** Minutes of a day and a night shift that ends on the next one. */
export const minute = z
  .int()
  .min(0)
  .max(2 * minutesOfDay)
export const minutes = z.int().min(0)
/** More minutes than any month has. */
export const minutesOfLongestMonth = 31 * minutesOfDay

/** A stretch of a day in minutes from its midnight. */
export const span = z
  .strictObject({ from: minute, to: minute })
  .refine((one) => one.from < one.to, { path: ['from'], ...say('emptyStretch') })

/** The input by its schema and then by what holds between its parts. */
export function readBy<Value, Input>(
  schema: z.ZodType<Value, Input>,
  input: unknown,
  between: (value: Value) => readonly InputIssue[] = () => [],
): Read<Value> {
  const parsed = schema.safeParse(input, { reportInput: true })
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap(fromDoorIssue) }
  const issues = between(parsed.data)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: parsed.data }
}

/** Names that stand for the second time or later, with their places. */
export function twice(names: readonly string[]): readonly (readonly [index: number, name: string])[] {
  const seen = new Set<string>()
  return names.flatMap((name, index) => {
    const isKnownName = seen.has(name)
    seen.add(name)
    return isKnownName ? [[index, name] as const] : []
  })
}
