import {
  firstDayOfMonth,
  isClosedDay,
  lastDayOfMonth,
  type PlainDate,
  type YearMonth,
} from '@reform/calendar'
import { numbers } from '../bench/people.ts'

/** What drives a made department; the forecaster is told none of it. */
export type Process = 'sittings' | 'reorganisations' | 'shocks' | 'mixed'

/** A made department: every working day of everyone over years. */
export type MadeDepartment = {
  readonly process: Process
  readonly people: readonly { readonly id: string; readonly days: ReadonlyMap<PlainDate, number> }[]
}

type Random = () => number

function normal(next: Random): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

/** Sittings from January to June and some weeks in autumn, whose length differs from year to year. */
function sittings(count: number, firstCalendarMonth: number, next: Random): readonly number[] {
  const strength = 0.3 + next() * 0.9
  return Array.from({ length: count }, (_, index) => {
    const month = (firstCalendarMonth - 1 + index) % 12
    const sits = month < 5 ? 1 : month === 5 ? 0.4 + next() * 0.6 : month >= 9 && month <= 10 ? next() : 0
    return 1 + strength * sits
  })
}

/** Work comes and goes with reorganisations: the level jumps and stays. */
function reorganisations(count: number, next: Random): readonly number[] {
  let level = 1
  return Array.from({ length: count }, () => {
    if (next() < 1 / 15) level *= Math.exp(normal(next) * 0.35)
    return level
  })
}

/** Disasters and the like: one to three months of much more, then back. */
function shocks(count: number, next: Random): readonly number[] {
  const factors = new Array<number>(count).fill(1)
  for (let index = 0; index < count; index++) {
    if (next() >= 1 / 14) continue
    const size = 1.3 + next() * 1.2
    const length = 1 + Math.floor(next() * 3)
    for (let k = index; k < Math.min(count, index + length); k++) factors[k] = size
  }
  return factors
}

/** One department of invented people, the same for the same seed. */
export function makeDepartment(
  process: Process,
  seed: number,
  people: number,
  first: YearMonth,
  count: number,
): MadeDepartment {
  const next = numbers(seed)
  const one = new Array<number>(count).fill(1)
  const calendar = ((first % 12) + 12) % 12
  const season = process === 'sittings' || process === 'mixed' ? sittings(count, calendar + 1, next) : one
  const level = process === 'reorganisations' || process === 'mixed' ? reorganisations(count, next) : one
  const shock = process === 'shocks' || process === 'mixed' ? shocks(count, next) : one
  const base = 40 + next() * 70
  return {
    process,
    people: Array.from({ length: people }, (_, n) => {
      const own = base * Math.exp(normal(next) * 0.5)
      const share = 0.4 + next() * 0.9
      let drift = 0
      const days = new Map<PlainDate, number>()
      for (let k = 0; k < count; k++) {
        drift = 0.75 * drift + normal(next) * 0.17
        const common = (season[k] ?? 1) * (level[k] ?? 1) * (shock[k] ?? 1)
        const rate = own * (1 + share * (common - 1)) * Math.exp(drift)
        fillMonth(days, (first + k) as YearMonth, Math.max(2, rate), next)
      }
      return { id: `p${n}`, days }
    }),
  }
}

function fillMonth(days: Map<PlainDate, number>, month: YearMonth, rate: number, next: Random): void {
  let busy = 0
  for (let day: number = firstDayOfMonth(month); day <= lastDayOfMonth(month); day++) {
    if (isClosedDay(day as PlainDate)) continue
    busy = 0.5 * busy + normal(next) * 0.4
    const minutes = rate * Math.exp(busy) * (next() < 0.15 ? 0 : 1)
    days.set(day as PlainDate, Math.min(600, Math.round(minutes)))
  }
}
