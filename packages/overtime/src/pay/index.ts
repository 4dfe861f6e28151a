export { type AmountLine, type HourlyBasis, hourlyYen, type PayAmounts, payAmounts } from './amounts.ts'
export { type CompensatedMonth, compensatoryUnits, withCompensatoryTime } from './compensatory-time.ts'
export {
  type PayLine,
  type PayMonth,
  type PayOptions,
  type PayPiece,
  type PayWork,
  payMonth,
} from './pay-month.ts'
export { lsa37PayRules, npaPayRules, type PayKind, type PayRules, type TimeRounding } from './pay-rules.ts'
export { type PayWorkOfDays, payWorkOfDays, premiumWorkOfDays } from './pay-work.ts'
export { describePay } from './text/describe.ts'
