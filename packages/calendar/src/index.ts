export { type AsOf, asOf, lastDayOfTiming, type Timing } from './as-of.ts'
export {
  type ClosedDayGround,
  type ClosedDayReason,
  closedDayReasons,
  closedDaysKnown,
  isClosedDay,
  nextOpenDay,
  previousOpenDay,
} from './closed-days.ts'
export { type Exclusions, exclusions } from './exclusions.ts'
export {
  aprilStart,
  type FiscalYear,
  type FiscalYearStart,
  fiscalYear,
  fiscalYearOf,
  fiscalYearOfMonth,
  fiscalYearPeriod,
  monthsOfFiscalYear,
} from './fiscal-year.ts'
export { addHalves, compareHalves, type Half, halfOf, halfOfYear, halfPeriod, halvesBetween } from './half.ts'
export type { Holiday, HolidayKind, HolidayStatus } from './holiday-rules.ts'
export {
  holidayOn,
  holidayStatusOf,
  holidaysIn,
  holidaysKnown,
  holidaysOfYear,
  isHoliday,
} from './holidays.ts'
export { addMonthsToDate, monthsTouching } from './month-arithmetic.ts'
export type { NotationCode, NotationIssue } from './notation/issue.ts'
export type { NotationResult } from './notation/read-time.ts'
export {
  daysOfWrittenTime,
  type TimeQualifier,
  type WrittenExclusion,
  type WrittenPoint,
  type WrittenRange,
  type WrittenTime,
} from './notation/written-time.ts'
export { type DateTextOptions, parseDateText } from './parse-date-text.ts'
export { parseWareki, parseWarekiDate, type WarekiOptions } from './parse-wareki.ts'
export { contains, type DateSpan, daysIn, overlaps, type Period, period, spansOf } from './period.ts'
export {
  addDays,
  type DateParts,
  type DayOfWeek,
  dateExists,
  datePartsOf,
  dayOfWeek,
  formatIsoDate,
  isIsoDate,
  type PlainDate,
  parseIsoDate,
  plainDate,
} from './plain-date.ts'
export { type Era, eras } from './provisions/eras.ts'
export { officialHolidayList } from './provisions/official-list.ts'
export type { RegularHoursProvision } from './provisions/regular-hours.ts'
export type { Bilingual, LegalSource } from './provisions/source.ts'
export {
  addQuarters,
  compareQuarters,
  type Quarter,
  quarterOf,
  quarterOfYear,
  quarterPeriod,
  quartersBetween,
} from './quarter.ts'
export { regularHoursOn } from './regular-hours.ts'
export {
  formatReportingPeriod,
  parseReportingPeriod,
  type ReportingPeriod,
  reportingYearStartDay,
} from './reporting-period.ts'
export { dateOfSpreadsheetSerial } from './spreadsheet-serial.ts'
export {
  type PeriodLength,
  type StatutoryPeriodEnd,
  type StatutoryPeriodOptions,
  statutoryPeriodEnd,
} from './statutory-period.ts'
export { fiscalYearLabel, halfLabel, type LabelOptions, quarterLabel } from './text/labels.ts'
export {
  type EraYear,
  eraYearOf,
  eraYearOfFiscalYear,
  formatWareki,
  formatWarekiYear,
  formatWarekiYearMonth,
  type WarekiStyle,
} from './wareki-format.ts'
export {
  formatIsoWeek,
  type IsoWeek,
  isoWeekOf,
  isoWeekSpan,
  weekContaining,
  weeksTouching,
} from './weeks.ts'
export { addWorkingDays, workingDaysBetween, workingDaysIn } from './working-days.ts'
export {
  addMonths,
  firstDayOfMonth,
  formatIsoYearMonth,
  isIsoYearMonth,
  lastDayOfMonth,
  parseIsoYearMonth,
  type YearMonth,
  type YearMonthParts,
  yearMonth,
  yearMonthOf,
  yearMonthPartsOf,
} from './year-month.ts'
