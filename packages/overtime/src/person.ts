import type { YearMonth } from '@reform/calendar'

/** The kind of a department on the last day of a month: 自律部署 or 他律部署. */
export type DepartmentKind = 'autonomous' | 'heteronomous'

/**
 * The kinds of work that art. 36 of the Labour Standards Act and its exceptions tell apart: `sugar` is sugar
 * production in Kagoshima and Okinawa, `rnd` research and development of new products, `highlySkilled` the
 * high-skilled professional system (art. 41-2).
 */
export type Sector =
  | 'general'
  | 'construction'
  | 'constructionDisaster'
  | 'driver'
  | 'doctorA'
  | 'doctorBC'
  | 'sugar'
  | 'rnd'
  | 'highlySkilled'

/** The sectors, in the order of the Act's exceptions. */
export const sectors = [
  'general',
  'construction',
  'constructionDisaster',
  'driver',
  'doctorA',
  'doctorBC',
  'sugar',
  'rnd',
  'highlySkilled',
] as const satisfies readonly Sector[]

/**
 * One month of one person in whole minutes. A month that is not there, or whose minutes are `null`, is
 * unknown; it is never taken as zero.
 */
export type MonthRecord = {
  readonly month: YearMonth
  /** On the last day of the month. Needed where limits depend on departments. */
  readonly departmentKind?: DepartmentKind
  /** Ordered overtime (超過勤務); under the Labour Standards Act overtime work without holiday work. */
  readonly overtimeMinutes: number | null
  /**
   * Under the Labour Standards Act, work on statutory weekly holidays; absent or `null` is unknown. Under the
   * national rule, regular hours worked on holidays (休日給), which count to no limit.
   */
  readonly holidayWorkMinutes?: number | null
  /** The part of the overtime that was special duty (特例業務); absent when there was none. */
  readonly specialDutyMinutes?: number
  /** The establishment whose agreement applies, where a person moved between establishments. */
  readonly establishment?: string
  /** The body's rules list this month as a case for the raised limits, where cases and not departments decide. */
  readonly listedCase?: boolean
  /** The kind of the department changed with the first day of the month, so that all of it has the new kind. */
  readonly movedOnFirstDay?: boolean
  /** Overtime is restricted for child or family care on request (national rule; 育児・介護を行う職員の制限). */
  readonly careRestricted?: boolean
  /** Working hours beyond 40 a week by the health law's own measure, where they are known. */
  readonly healthMinutes?: number
}

/** The months of one person under one body of rules, in any order. */
export type PersonMonths = {
  readonly id: string
  /** The regime of the rules that apply: `npa`, `lsa36` or a local body's. */
  readonly regime: string
  readonly months: readonly MonthRecord[]
  /**
   * The first and the last month that ought to be recorded; months without a record between them are unknown.
   * Without them, records are taken to begin and end with the first and the last one there is.
   */
  readonly recordsFrom?: YearMonth
  readonly recordsUntil?: YearMonth
  /** The month, 1–12, in which the year begins that limits are counted in; 4 when absent. */
  readonly yearStartMonth?: number
  /** A manager, as the rules that apply understand it; not when absent. */
  readonly manager?: boolean
  /** Labour Standards Act only. `general` when absent. */
  readonly sector?: Sector
  /** Whether the agreement has a special clause (特別条項); without one when absent. */
  readonly specialClause?: boolean
  /** Whether a physician of `doctorBC` is one of level linked-B (連携B水準); not when absent. */
  readonly linkedB?: boolean
  /** Whether a 1-year variable system of more than three months applies; not when absent. */
  readonly annualVariable?: boolean
  /** `large` when absent. */
  readonly employerSize?: 'large' | 'sme'
}
