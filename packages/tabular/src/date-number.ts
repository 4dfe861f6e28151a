import { isIsoDate, parseIsoDate } from '@reform/calendar'

// Spreadsheets count 1900 as a leap year, so the numbers of earlier days differ from program to program.
const firstAgreedDay = '1900-03-01'
const dayZero = /* @__PURE__ */ parseIsoDate('1899-12-30')

/** Why a text cannot become a date cell, or nothing when it can. */
export function dateProblem(text: string): 'date-impossible' | 'date-before-spreadsheets' | undefined {
  if (!isIsoDate(text)) return 'date-impossible'
  return text < firstAgreedDay ? 'date-before-spreadsheets' : undefined
}

/** The number by which spreadsheets know a day: 45748 for 2025-04-01. */
export function dateNumber(text: string): number {
  return parseIsoDate(text) - dayZero
}
