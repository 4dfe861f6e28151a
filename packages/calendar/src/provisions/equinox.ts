/** One span of years for which the day of an equinox follows one formula. */
export type EquinoxSpan = {
  readonly fromYear: number
  readonly untilYear: number
  /** Day in March. */
  readonly spring: number
  /** Day in September. */
  readonly autumn: number
  /** Year from which leap days are counted. */
  readonly leapDaysFrom: number
}

/**
 * Constants of the customary formula for 春分日 and 秋分日 in Japan:
 * `trunc(day + daysPerYear × (year − 1980)) − trunc((year − leapDaysFrom) ÷ 4)`, both cut towards zero.
 *
 * The days themselves are fixed a year ahead by the National Astronomical Observatory (暦要項), so what the
 * formula gives for later years is a prediction. It equals the official list in all of 1955–2027. Within half
 * an hour of midnight, where the slowing of the earth's rotation could still decide, lie 2059-03-20,
 * 2074-09-23 and 2088-03-20; for autumn 2107 astronomy says 23 September, the formula 24.
 *
 * Source: 新こよみ便利帳, as commonly cited.
 */
export const equinoxSpans: readonly EquinoxSpan[] = [
  { fromYear: 1900, untilYear: 1979, spring: 20.8357, autumn: 23.2588, leapDaysFrom: 1983 },
  { fromYear: 1980, untilYear: 2099, spring: 20.8431, autumn: 23.2488, leapDaysFrom: 1980 },
  { fromYear: 2100, untilYear: 2150, spring: 21.851, autumn: 24.2488, leapDaysFrom: 1980 },
]

/** By how much of a day an equinox moves on each year. */
export const equinoxDaysPerYear = 0.242194
