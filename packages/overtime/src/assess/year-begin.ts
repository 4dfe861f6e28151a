/** The first month of the year that a month lies in, for years that begin in a month of 1–12. */
export function yearBegin(month: number, startMonth: number): number {
  return month - ((((month - (startMonth - 1)) % 12) + 12) % 12)
}
