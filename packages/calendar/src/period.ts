import type { PlainDate } from './plain-date.ts'

/** Days from the first to the last, both included. */
export type DateSpan = { readonly from: PlainDate; readonly to: PlainDate }

/**
 * Days from the first to the last, both included, less the days of the spans left out
 * ("第２四半期、7月除く"). {@link period} brings the spans into one form.
 */
export type Period = DateSpan & { readonly excluding?: readonly DateSpan[] }

/**
 * The period from the first to the last day, both included, less the spans left out.
 *
 * Spans that overlap or touch are joined, and what lies outside of the period is cut off, so that two
 * periods of the same days are equal.
 *
 * @throws RangeError when the period or a span ends before it starts, or when no day is left.
 * @example
 * ```ts
 * const july = { from: parseIsoDate('2023-07-01'), to: parseIsoDate('2023-07-31') }
 * daysIn(period(parseIsoDate('2023-07-01'), parseIsoDate('2023-09-30'), [july])) // => 61
 * ```
 */
export function period(from: PlainDate, to: PlainDate, excluding: readonly DateSpan[] = []): Period {
  if (!(from <= to)) throw new RangeError(`period: ends (day ${to}) before it starts (day ${from})`)
  const spans = leftOut({ from, to, excluding: excluding.map(checkedSpan) })
  if (spans.length === 0) return { from, to }
  const result = { from, to, excluding: spans }
  if (daysIn(result) === 0) throw new RangeError('period: every day of it is left out')
  return result
}

/** The spans left out of a period, in order, joined and cut to its ends, however they were given. */
function leftOut({ from, to, excluding = [] }: Period): readonly DateSpan[] {
  return joinSpans(excluding)
    .filter((span) => span.to >= from && span.from <= to)
    .map((span) => ({ from: later(span.from, from), to: earlier(span.to, to) }))
}

function checkedSpan(span: DateSpan): DateSpan {
  if (!(span.from <= span.to)) throw new RangeError('period: a span left out ends before it starts')
  return span
}

function later(left: PlainDate, right: PlainDate): PlainDate {
  return left > right ? left : right
}

function earlier(left: PlainDate, right: PlainDate): PlainDate {
  return left < right ? left : right
}

/** Spans in order, with those that overlap or touch made one. */
function joinSpans(spans: readonly DateSpan[]): readonly DateSpan[] {
  const joined: DateSpan[] = []
  for (const span of [...spans].sort((left, right) => left.from - right.from)) {
    const last = joined.at(-1)
    if (last !== undefined && span.from <= last.to + 1) {
      joined[joined.length - 1] = { from: last.from, to: later(last.to, span.to) }
    } else joined.push({ from: span.from, to: span.to })
  }
  return joined
}

/**
 * The runs of consecutive days that a period consists of: one, or more when spans are left out.
 *
 * @example
 * ```ts
 * const august = { from: parseIsoDate('2023-08-01'), to: parseIsoDate('2023-08-31') }
 * spansOf(period(parseIsoDate('2023-07-01'), parseIsoDate('2023-09-30'), [august])).length // => 2
 * ```
 */
export function spansOf(period: Period): readonly DateSpan[] {
  const spans: DateSpan[] = []
  let from: number = period.from
  for (const out of leftOut(period)) {
    if (from < out.from) spans.push({ from: from as PlainDate, to: (out.from - 1) as PlainDate })
    from = out.to + 1
  }
  if (from <= period.to) spans.push({ from: from as PlainDate, to: period.to })
  return spans
}

/**
 * How many days a period has, days left out not counted.
 *
 * @example
 * ```ts
 * daysIn(halfPeriod(halfOf(parseIsoDate('2026-04-01')))) // => 183
 * ```
 */
export function daysIn(period: Period): number {
  return spansOf(period).reduce((sum, span) => sum + span.to - span.from + 1, 0)
}

/**
 * Whether a day belongs to a period; a day left out does not.
 *
 * @example
 * ```ts
 * contains(fiscalYearPeriod(fiscalYear(2026)), parseIsoDate('2027-03-31')) // => true
 * ```
 */
export function contains(period: Period, date: PlainDate): boolean {
  if (date < period.from || date > period.to) return false
  return (period.excluding ?? []).every((span) => date < span.from || date > span.to)
}

/**
 * Whether two periods have at least one day in common; days left out do not count.
 *
 * @example
 * ```ts
 * overlaps(fiscalYearPeriod(fiscalYear(2025)), fiscalYearPeriod(fiscalYear(2026))) // => false
 * ```
 */
export function overlaps(left: Period, right: Period): boolean {
  return spansOf(left).some((one) =>
    spansOf(right).some((other) => one.from <= other.to && other.from <= one.to),
  )
}
