import { formatIsoDate, formatIsoYearMonth, type PlainDate } from '@reform/calendar'
import * as z from 'zod'
import type { OvertimeSeries } from '../forecast/series.ts'
import { type InputIssue, issueOf } from './issues.ts'
import {
  id,
  knownDay,
  minutes,
  minutesOfDay,
  minutesOfLongestMonth,
  month,
  type Read,
  readBy,
  twice,
} from './parts.ts'

const schema = z.strictObject({
  today: knownDay,
  yearStartMonth: z.exactOptional(z.int().min(1).max(12)),
  series: z.array(
    z.strictObject({
      id,
      months: z.array(z.strictObject({ month, minutes: minutes.max(minutesOfLongestMonth).nullable() })),
      days: z.exactOptional(z.array(z.strictObject({ date: knownDay, minutes: minutes.max(minutesOfDay) }))),
    }),
  ),
})

/** What `learnForecaster` is asked. */
export type ForecastQuestion = {
  readonly today: PlainDate
  readonly yearStartMonth?: number
  readonly series: readonly OvertimeSeries[]
}

const firstMonth = '1989-01'

function between({ series }: z.output<typeof schema>): readonly InputIssue[] {
  const ids = twice(series.map((one) => one.id)).map(([index, name]) =>
    issueOf('twice', ['series', index, 'id'], name),
  )
  const inside = series.flatMap(({ months, days = [] }, index): readonly InputIssue[] => [
    ...twice(months.map((one) => formatIsoYearMonth(one.month))).map(([at, name]) =>
      issueOf('monthTwice', ['series', index, 'months', at, 'month'], name),
    ),
    ...months.flatMap((one, at) =>
      formatIsoYearMonth(one.month) < firstMonth
        ? [issueOf('outOfBounds', ['series', index, 'months', at, 'month'], `≥ ${firstMonth}`)]
        : [],
    ),
    ...twice(days.map(({ date }) => formatIsoDate(date))).map(([at, name]) =>
      issueOf('twice', ['series', index, 'days', at, 'date'], name),
    ),
  ])
  return [...ids, ...inside]
}

/**
 * What is on record of people out of unknown input, or all that is wrong with it. What is accepted,
 * `learnForecaster` takes; of someone without any record `forecastOf` has still nothing to say.
 *
 * @example
 * ```ts
 * const months = [{ month: '2026-05', minutes: 1200 }, { month: '2026-05', minutes: null }]
 * const read = readForecastQuestion({ today: '2026-06-10', series: [{ id: 'p1', months }] })
 * read.ok ? [] : read.issues.map((one) => [one.code, one.path.join('.')]) // => [['monthTwice', 'series.0.months.1.month']]
 * ```
 */
export function readForecastQuestion(input: unknown): Read<ForecastQuestion> {
  return readBy(schema, input, between)
}
