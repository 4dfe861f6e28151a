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
export {
  contains,
  type DateSpan,
  daysIn,
  overlaps,
  type Period,
  period,
  spansOf,
} from './period.ts'
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
export {
  addQuarters,
  compareQuarters,
  type Quarter,
  quarterOf,
  quarterOfYear,
  quarterPeriod,
  quartersBetween,
} from './quarter.ts'
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
