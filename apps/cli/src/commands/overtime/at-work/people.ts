import { parseIsoDate, parseIsoYearMonth, type YearMonth, yearMonthOf } from '@reform/calendar'
import {
  crossings,
  type Forecast,
  forecastOf,
  learnForecaster,
  type OvertimeSeries,
} from '@reform/overtime/forecast'
import type { AtWork } from './sound.ts'

/** A person's forecast, with the chance of each crossing; or why there is none. */
export interface PersonForecast {
  readonly forecast: Forecast
  readonly crossings: ReturnType<typeof crossings>
}

/** What was worked day by day, as far as it is known. */
function seriesOf({ taken, daily, lastDay }: AtWork): readonly OvertimeSeries[] {
  const current = yearMonthOf(lastDay)
  const days = new Map<string, Map<string, number>>()
  for (const { person, date, overtimeMinutes } of daily.rows) {
    if (overtimeMinutes === null) continue
    const own = days.get(person) ?? new Map<string, number>()
    own.set(date, (own.get(date) ?? 0) + overtimeMinutes)
    days.set(person, own)
  }
  return taken.people.map(({ person }) => ({
    id: person.id,
    months: person.months
      .filter(({ month }) => month < current)
      .map(({ month, overtimeMinutes }) => ({ month, minutes: overtimeMinutes })),
    days: [...(days.get(person.id) ?? [])].map(([date, minutes]) => ({ date: parseIsoDate(date), minutes })),
  }))
}

/**
 * The forecast of everyone of whom enough is known, learned department by department; the last day on record is
 * today. Whose current month has a day that is not sound gets none: nothing takes the place of what is unknown.
 */
export function forecastsOf(
  atWork: AtWork,
  progress: (done: number, all: number) => void,
): ReadonlyMap<string, PersonForecast> {
  const { taken, lastDay, rules, office, departmentOf } = atWork
  const current = yearMonthOf(lastDay)
  const series = seriesOf(atWork)
  const people = new Map(taken.people.map((one) => [one.person.id, one]))
  const groups = new Map<string, OvertimeSeries[]>()
  for (const one of series) {
    const department = departmentOf(one.id, current) ?? ''
    groups.set(department, [...(groups.get(department) ?? []), one])
  }
  const found = new Map<string, PersonForecast>()
  let done = 0
  for (const group of groups.values()) {
    const forecaster = learnForecaster(group, lastDay, office.yearStartMonth)
    for (const { id } of group) {
      progress(++done, series.length)
      const sound = people.get(id)
      const worked = workedThisMonth(sound?.months ?? [], current, lastDay)
      if (sound === undefined || worked === undefined) continue
      try {
        const forecast = forecastOf(forecaster, id, worked)
        found.set(id, {
          forecast,
          crossings: crossings(forecast, sound.person, rules, { targets: office.lines }),
        })
      } catch (error) {
        // Of someone without any earlier month nothing can be learned.
        if (!(error instanceof RangeError)) throw error
      }
    }
  }
  return found
}

/** Minutes of the current month up to the last day; `undefined` when a day up to then is unknown. */
function workedThisMonth(
  months: AtWork['taken']['people'][number]['months'],
  current: YearMonth,
  lastDay: number,
): number | undefined {
  const month = months.find((one) => parseIsoYearMonth(one.month) === current)
  if (month === undefined || month.notInService) return undefined
  return month.unknownDays.some((day) => parseIsoDate(day) <= lastDay) ? undefined : month.knownMinutes
}
