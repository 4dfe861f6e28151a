/** A day of the eighteen months. */
export type Day = {
  readonly year: number
  readonly month: number
  readonly day: number
  /** 0 is Sunday. */
  readonly weekday: number
  readonly kind: 'workday' | 'saturday' | 'sunday' | 'holiday'
}

const holidays = new Set([
  '2025-4-29',
  '2025-5-3',
  '2025-5-4',
  '2025-5-5',
  '2025-5-6',
  '2025-7-21',
  '2025-8-11',
  '2025-9-15',
  '2025-9-23',
  '2025-10-13',
  '2025-11-3',
  '2025-11-23',
  '2025-11-24',
  '2026-1-1',
  '2026-1-12',
  '2026-2-11',
  '2026-2-23',
  '2026-3-20',
  '2026-4-29',
  '2026-5-3',
  '2026-5-4',
  '2026-5-5',
  '2026-5-6',
  '2026-7-20',
  '2026-8-11',
  '2026-9-21',
  '2026-9-22',
  '2026-9-23',
])

/** The months of the files: April 2025 to September 2026. */
export const months: readonly { readonly year: number; readonly month: number }[] = Array.from(
  { length: 18 },
  (_, index) => ({ year: 2025 + Math.floor((index + 3) / 12), month: ((index + 3) % 12) + 1 }),
)

/** The month in which the half-year of the report begins, as a place in {@link months}. */
export const firstOfHalf = 12

/** The half-years of the files. */
export const halves = ['2025H1', '2025H2', '2026H1'] as const

function kindOf(year: number, month: number, day: number, weekday: number): Day['kind'] {
  if (holidays.has(`${year}-${month}-${day}`)) return 'holiday'
  const isNewYear = (month === 12 && day >= 29) || (month === 1 && day <= 3)
  if (isNewYear) return 'holiday'
  if (weekday === 6) return 'saturday'
  return weekday === 0 ? 'sunday' : 'workday'
}

/** The days of a month. */
export function daysOf(year: number, month: number): readonly Day[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Array.from({ length: count }, (_, index) => {
    const weekday = new Date(Date.UTC(year, month - 1, index + 1)).getUTCDay()
    return { year, month, day: index + 1, weekday, kind: kindOf(year, month, index + 1, weekday) }
  })
}

const workdays: readonly (readonly Day[])[] = halves.map((_, half) =>
  months
    .slice(half * 6, half * 6 + 6)
    .flatMap(({ year, month }) => daysOf(year, month))
    .filter(({ kind }) => kind === 'workday'),
)

/** The working days of a half-year, by its place in {@link halves}. */
export function workdaysOfHalf(half: number): readonly Day[] {
  return workdays[half] ?? []
}

/** 2026/04/01. */
export function slashed({ year, month, day }: Pick<Day, 'year' | 'month' | 'day'>): string {
  return `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`
}

/** 令和8年4月1日, or 平成31年3月31日 before that era. */
export function wareki({ year, month, day }: Pick<Day, 'year' | 'month' | 'day'>): string {
  return `${eraYear(year, month)}年${month}月${day}日`
}

/** 令和8年4月. */
export function warekiMonth(year: number, month: number): string {
  return `${eraYear(year, month)}年${month}月`
}

/** 令和8年度. */
export function warekiYear(year: number): string {
  return `${year === 2019 ? '令和元' : eraYear(year, 4)}年度`
}

function eraYear(year: number, month: number): string {
  if (year < 2019 || (year === 2019 && month < 5)) return `平成${year - 1988}`
  return `令和${year === 2019 ? '元' : year - 2018}`
}
