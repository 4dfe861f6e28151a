/**
 * A stretch of time in one short text:
 * `2024-03-18` a day · `2023-08` a month · `2023` a calendar year · `FY2023` a fiscal year ·
 * `FY2023-H1` its first half · `FY2023-Q2` its second quarter.
 */
export type When = string

/** From the first day of `from` to the last day of `to`, both inside; `to: null` is open. `excluding` is left out. */
export interface Period {
  readonly from: When
  readonly to: When | null
  readonly excluding?: readonly When[]
}

/** How often something is measured or repeated. */
export type Cadence = 'month' | 'quarter' | 'half' | 'year' | 'once' | 'irregular'
