import {
  addMonthsToDate,
  firstDayOfMonth,
  formatIsoDate,
  formatIsoYearMonth,
  lastDayOfMonth,
  type PlainDate,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'
import { limitOf, provisionInForce } from '@reform/rules'
import { figureOn, provisionOn } from '../dated-figure.ts'
import type { PayKind, PayRules } from './pay-rules.ts'

/** A stretch of paid work. Minutes from the midnight of its day; past midnight they go on above 24 × 60. */
export type PayWork = {
  readonly date: PlainDate
  readonly from: number
  readonly to: number
  readonly kind: PayKind
}

/** Where the raised rate depends on the size of the firm. `large` when absent. */
export type PayOptions = { readonly employerSize?: 'large' | 'sme' }

/** Work in order with the rate it gets. */
export type PayPiece = {
  readonly date: string
  readonly kind: PayKind
  readonly night: boolean
  /** Beyond the 60 hours of the month. */
  readonly beyond: boolean
  readonly minutes: number
  /** Of the hourly rate. */
  readonly percent: number
  /** What the rate would be without the raise; the same where there is none. */
  readonly ordinaryPercent: number
}

/** The minutes of a month at one rate. */
export type PayLine = { readonly percent: number; readonly minutes: number }

/** A month of paid work, each minute at its rate. */
export type PayMonth = {
  readonly month: string
  readonly pieces: readonly PayPiece[]
  /** By rate, lowest first; real minutes. */
  readonly lines: readonly PayLine[]
  /** Minutes that count towards the 60 hours, and those beyond. */
  readonly countedMinutes: number
  readonly beyondMinutes: number
  /**
   * Compensatory time (超勤代休時間) in hundredths of a minute: minutes beyond 60 hours times the points of the
   * raise. Under the Labour Standards Act substitute leave (代替休暇) rests on an agreement.
   */
  readonly compensatoryHundredths: number
  /** The last day, `YYYY-MM-DD`, for compensatory time; absent where no term is known. */
  readonly compensatoryUntil?: string
  readonly lawOn: string
  readonly ruleset: { readonly id: string; readonly version: string }
}

/** A month's figures of law. */
type Figures = {
  readonly night: { readonly from: number; readonly until: number; readonly points: number }
  /** Undefined where nothing is raised, as for small firms before 2023. */
  readonly beyond: { readonly most: number; readonly percent: number } | undefined
  readonly percentOf: (kind: PayKind) => number
}

const minutesOfDay = 24 * 60

function figuresOf(rules: PayRules, on: PlainDate, { employerSize = 'large' }: PayOptions): Figures {
  const { regime, ruleset, rates } = rules
  const moment = { on, scope: employerSize }
  const isInForce = provisionInForce(ruleset, `${regime}.pay.beyond`, moment) !== undefined
  const figure = (name: string): number => figureOn(ruleset, `${regime}.pay.${name}`, on, employerSize)
  return {
    night: { from: figure('night.from'), until: figure('night.until'), points: figure('night') },
    beyond: isInForce
      ? {
          // The trigger is "more than": up to this much, itself included, nothing is raised.
          most: limitOf(provisionOn(ruleset, `${regime}.pay.sixtyHours`, on, employerSize)).least - 1,
          percent: figure('beyond'),
        }
      : undefined,
    percentOf: (kind) => {
      const id = rates[kind]
      if (id === undefined) throw new RangeError(`${regime}: ${kind} is not paid by these rules`)
      return figureOn(ruleset, id, on, employerSize)
    },
  }
}

/** The first minute after `minute` at which night begins or ends. */
function nextTurn(minute: number, { from, until }: Figures['night']): number {
  const day = Math.floor(minute / minutesOfDay) * minutesOfDay
  return Math.min(...[day + until, day + from, day + minutesOfDay + until].filter((turn) => turn > minute))
}

function isNight(minute: number, { from, until }: Figures['night']): boolean {
  const ofDay = minute % minutesOfDay
  return ofDay >= from || ofDay < until
}

function inOrder(work: readonly PayWork[]): readonly PayWork[] {
  const ordered = [...work].sort((a, b) => a.date - b.date || a.from - b.from)
  let end = Number.NEGATIVE_INFINITY
  for (const { date, from, to } of ordered) {
    const day = formatIsoDate(date)
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to <= from)
      throw new RangeError(`payMonth: ${day}: not a stretch of whole minutes: ${from} to ${to}`)
    const start = date * minutesOfDay + from
    if (start < end) throw new RangeError(`payMonth: ${day}: two stretches overlap`)
    end = date * minutesOfDay + to
  }
  return ordered
}

/** Cuts one stretch where night begins or ends and where the 60 hours are full. */
function piecesOf(work: PayWork, counted: number, rules: PayRules, figures: Figures): readonly PayPiece[] {
  const { date, kind, to } = work
  const base = figures.percentOf(kind)
  const isCounted = rules.counted.includes(kind)
  const hasNight = kind !== 'holidayRegular'
  const pieces: PayPiece[] = []
  let before = counted
  for (let minute = work.from; minute < to; ) {
    const left = figures.beyond === undefined || !isCounted ? Infinity : figures.beyond.most - before
    const raised = figures.beyond !== undefined && left <= 0 ? figures.beyond.percent : undefined
    const turn = Math.min(to, hasNight ? nextTurn(minute, figures.night) : to)
    const end = left > 0 ? Math.min(turn, minute + left) : turn
    const night = hasNight && isNight(minute, figures.night)
    const points = night ? figures.night.points : 0
    pieces.push({
      date: formatIsoDate(date),
      kind,
      night,
      beyond: raised !== undefined,
      minutes: end - minute,
      percent: (raised ?? base) + points,
      ordinaryPercent: base + points,
    })
    if (isCounted) before += end - minute
    minute = end
  }
  return pieces
}

/** The minutes of pieces by rate, lowest first. */
export function linesOf(pieces: readonly Pick<PayPiece, 'percent' | 'minutes'>[]): readonly PayLine[] {
  const sums = new Map<number, number>()
  for (const { percent, minutes } of pieces) sums.set(percent, (sums.get(percent) ?? 0) + minutes)
  return [...sums].sort(([a], [b]) => a - b).map(([percent, minutes]) => ({ percent, minutes }))
}

function sum(pieces: readonly PayPiece[], of: (piece: PayPiece) => number): number {
  return pieces.reduce((all, one) => all + of(one), 0)
}

/**
 * Each minute of a month's paid work at its rate, in the order in which it was worked: the first 60 hours at
 * the ordinary rates, the minutes after them at the raised one, night with its addition, regular hours on
 * holidays apart; and the compensatory time that the raise can be turned into.
 *
 * Whole minutes; nothing is rounded here. A stretch belongs to the day on which it begins; where the kind of day
 * changes at midnight, give two stretches. Regular hours that fall into the night are not covered.
 *
 * @throws RangeError when a stretch lies outside of the month, overlaps another or is not of whole minutes, when
 * the rules do not pay its kind, or when they do not hold the law of that month.
 * @source Act on Remuneration arts. 16, 17; Labour Standards Act art. 37
 * @example
 * ```ts
 * const days = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04', '2026-06-05', '2026-06-08', '2026-06-09']
 * const work = days.map((date) => ({ date: parseIsoDate(date), from: 300, to: 840, kind: 'workday' as const }))
 * const paid = payMonth(parseIsoYearMonth('2026-06'), work, npaPayRules)
 * paid.lines // => [{ percent: 125, minutes: 3600 }, { percent: 150, minutes: 180 }]
 * paid.compensatoryHundredths // => 4500
 * paid.compensatoryUntil // => '2026-08-31'
 * ```
 */
export function payMonth(
  month: YearMonth,
  work: readonly PayWork[],
  rules: PayRules,
  options: PayOptions = {},
): PayMonth {
  const on = lastDayOfMonth(month)
  const figures = figuresOf(rules, on, options)
  const pieces: PayPiece[] = []
  let countedMinutes = 0
  for (const one of inOrder(work)) {
    if (yearMonthOf(one.date) !== month)
      throw new RangeError(`payMonth: ${formatIsoDate(one.date)} is not in ${formatIsoYearMonth(month)}`)
    pieces.push(...piecesOf(one, countedMinutes, rules, figures))
    if (rules.counted.includes(one.kind)) countedMinutes += one.to - one.from
  }
  const beyond = pieces.filter((one) => one.beyond)
  const { id, version } = rules.ruleset
  return {
    month: formatIsoYearMonth(month),
    pieces,
    lines: linesOf(pieces),
    countedMinutes,
    beyondMinutes: sum(beyond, ({ minutes }) => minutes),
    compensatoryHundredths: sum(beyond, (one) => one.minutes * (one.percent - one.ordinaryPercent)),
    ...termOf(rules, month),
    lawOn: formatIsoDate(on),
    ruleset: { id, version },
  }
}

/** Counted from the day after the last day of the month; the term ends on the eve of the corresponding day. */
function termOf({ regime, ruleset }: PayRules, month: YearMonth): { readonly compensatoryUntil?: string } {
  const id = `${regime}.pay.compensatory.months`
  if (!ruleset.provisions.some((one) => one.id === id)) return {}
  const months = figureOn(ruleset, id, lastDayOfMonth(month))
  const first = firstDayOfMonth((month + 1) as YearMonth)
  return { compensatoryUntil: formatIsoDate((addMonthsToDate(first, months) - 1) as PlainDate) }
}
