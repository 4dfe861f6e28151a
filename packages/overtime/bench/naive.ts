import { formatIsoYearMonth, type YearMonth } from '@reform/calendar'
import type { MonthRecord, PersonMonths } from '../src/index.ts'

/**
 * The national rule once more, written out slowly, rule by rule and window by window, with its own numbers: an
 * oracle for tests and benchmarks. It shares nothing with the package but the shape of a person.
 */
export function naiveNpa(person: PersonMonths): readonly string[] {
  const known = new Map<number, MonthRecord>()
  for (const record of person.months) known.set(record.month, record)
  const numbers = [...known.keys()]
  if (numbers.length === 0) return []
  const first = Math.min(...numbers)
  const last = Math.max(...numbers)
  const all = range(first, last)
  const world: World = { known, first, last, kinds: new Map(), lines: [] }
  let kind = person.months.find((one) => one.month === first)?.departmentKind
  for (const month of all) {
    kind = known.get(month)?.departmentKind ?? kind
    world.kinds.set(month, kind === 'heteronomous' ? 'H' : 'A')
  }
  for (const month of all) if (month >= start) judgeMonth(world, month)
  for (const year of new Set(all.map((month) => month - ((month - 3) % 12)))) {
    if (year >= start) judgeYear(world, year)
  }
  return world.lines.sort()
}

const start = 2019 * 12 + 3

type World = {
  readonly known: ReadonlyMap<number, MonthRecord>
  readonly first: number
  readonly last: number
  readonly kinds: Map<number, 'A' | 'H'>
  readonly lines: string[]
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

function minutesIn(world: World, months: readonly number[]): number {
  return months.reduce((sum, month) => sum + (world.known.get(month)?.overtimeMinutes ?? 0), 0)
}

function specialIn(world: World, months: readonly number[]): number {
  return months.reduce((sum, month) => sum + specialOf(world, month), 0)
}

function specialOf(world: World, month: number): number {
  const record = world.known.get(month)
  return Math.min(record?.specialDutyMinutes ?? 0, record?.overtimeMinutes ?? 0)
}

function missingIn(world: World, months: readonly number[]): readonly number[] {
  return months.filter((month) => (world.known.get(month)?.overtimeMinutes ?? null) === null)
}

function text(month: number): string {
  return formatIsoYearMonth(month as YearMonth)
}

function say(
  world: World,
  id: string,
  word: string,
  months: readonly number[],
  observed: number | undefined,
  needs: readonly number[] = [],
): void {
  const from = text(months[0] ?? 0)
  const to = text(months.at(-1) ?? 0)
  world.lines.push(`${id} ${word} ${from} ${to} ${observed ?? '-'} ${needs.map(text).join()}`)
}

/** The Rule's own place of a month: before any H of the year A; H; the month of the move S; after it M. */
function placeOf(world: World, month: number): 'A' | 'H' | 'S' | 'M' {
  if (world.kinds.get(month) === 'H') return 'H'
  const year = month - ((month - 3) % 12)
  const before = range(Math.max(year, world.first), month - 1)
  if (!before.some((one) => world.kinds.get(one) === 'H')) return 'A'
  return world.kinds.get(month - 1) === 'H' ? 'S' : 'M'
}

function judgeSum(world: World, id: string, months: readonly number[], over: (sum: number) => boolean): void {
  const sum = minutesIn(world, months)
  const special = specialIn(world, months)
  const missing = missingIn(world, months)
  if (over(sum) && special === 0) {
    say(world, id, 'breached', months, sum)
    return
  }
  if (over(sum - special)) {
    say(world, id, 'judgement', months, sum)
    return
  }
  if (missing.length > 0) {
    say(world, id, 'missing', months, missing.length === months.length ? undefined : sum, missing)
    return
  }
  if (over(sum)) say(world, id, 'exempt', months, sum)
}

function judgeMonth(world: World, month: number): void {
  const place = placeOf(world, month)
  if (place === 'A' || place === 'M') {
    judgeSum(world, 'npa.autonomous.month45', [month], (sum) => sum > 45 * 60)
    return
  }
  judgeSum(world, 'npa.heteronomous.month100', [month], (sum) => sum >= 100 * 60)
  for (const n of [2, 3, 4, 5, 6]) {
    const months = range(month - n + 1, month)
    if (month - n + 1 < world.first || month - n + 1 < start) continue
    judgeSum(world, 'npa.heteronomous.average80', months, (sum) => sum > 80 * 60 * n)
  }
}

/** One finding for a year: the first month in which the figure is above the limit and special duty fails. */
function judgeRunning(
  world: World,
  id: string,
  from: number,
  ends: readonly number[],
  figure: (months: readonly number[], withSpecial: boolean) => number,
  most: number,
  mayGrow: (months: readonly number[]) => boolean,
): void {
  let exempt: readonly number[] | undefined
  for (const end of ends) {
    const months = range(from, end)
    if (figure(months, true) <= most) continue
    if (specialIn(world, months) === 0) {
      say(world, id, 'breached', months, figure(months, true))
      return
    }
    if (figure(months, false) > most) {
      say(world, id, 'judgement', months, figure(months, true))
      return
    }
    exempt ??= months
  }
  const end = ends.at(-1)
  if (end === undefined) return
  const months = range(from, end)
  const missing = missingIn(world, months)
  if (missing.length > 0 && mayGrow(months)) {
    const sum = missing.length === months.length ? undefined : figure(months, true)
    say(world, id, 'missing', months, sum, missing)
  } else if (exempt !== undefined) say(world, id, 'exempt', exempt, figure(exempt, true))
}

function judgeYear(world: World, year: number): void {
  const from = Math.max(year, world.first)
  const to = Math.min(year + 11, world.last)
  const months = range(from, to)
  const sum = (some: readonly number[], withSpecial: boolean): number =>
    minutesIn(world, some) - (withSpecial ? 0 : specialIn(world, some))
  const count = (some: readonly number[], withSpecial: boolean): number =>
    some.filter((one) => minutesIn(world, [one]) - (withSpecial ? 0 : specialOf(world, one)) > 45 * 60).length
  const always = (): boolean => true
  const places = new Map(months.map((month) => [month, placeOf(world, month)]))
  const at = (...wanted: readonly string[]): readonly number[] =>
    months.filter((month) => wanted.includes(places.get(month) ?? ''))

  judgeRunning(world, 'npa.autonomous.year360', from, at('A'), sum, 360 * 60, always)
  if (at('H').length === 0) return
  const left = world.kinds.get(to) === 'A'
  const yearId = left ? 'npa.transferred.year720' : 'npa.heteronomous.year720'
  judgeRunning(world, yearId, from, at('H', 'S', 'M'), sum, 720 * 60, always)
  const mayGrow = (some: readonly number[]): boolean => count(some, true) + missingIn(world, some).length > 6
  judgeRunning(world, 'npa.heteronomous.months45', from, at('H', 'S'), count, 6, mayGrow)
  const move = at('S').at(-1)
  if (!left || move === undefined || move === year + 11) return
  const most = 30 * 60 * (year + 11 - move)
  judgeRunning(world, 'npa.transferred.period30', move + 1, range(move + 1, to), sum, most, always)
}
