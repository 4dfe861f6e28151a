/**
 * The first month of the year that a month lies in, for years that begin in a month of 1–12. Months are counted
 * from the year 0, so that none is below zero.
 */
export function yearBegin(month: number, startMonth: number): number {
  return month - ((month + 13 - startMonth) % 12)
}
