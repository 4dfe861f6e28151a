/**
 * What the sources leave open, as choices with a default. A caller who knows better, or must follow another
 * reading, chooses otherwise; every verdict then follows that reading.
 */
export type Choices = {
  /** Windows that would begin before the limits came into force: not judged, or judged on what is recorded. */
  readonly windowsBeforeStart: 'notJudged' | 'judged'
  /** Months above 45 hours in a year with both kinds of department: all of them, or only heteronomous ones. */
  readonly monthsCounted: 'everyMonth' | 'heteronomousOnly'
  /** A move out of a heteronomous department in the first month of a year: plain limits, or those of a move. */
  readonly moveInFirstMonth: 'plain' | 'moved'
  /** The 30-hour allowance in a stay between two heteronomous departments within one year. */
  readonly allowanceBetweenStays: 'notApplied' | 'applied'
  /** An excess over 360 hours from before a move into a heteronomous department. */
  readonly excessBeforeMove: 'stays' | 'cured'
  /** The month of a move out on its first day: all of it the specified period, or the first month after it. */
  readonly moveOnFirstDay: 'specifiedPeriod' | 'afterMove'
  /** Managers (俸給の特別調整額, 指定職; Labour Standards Act art. 41): outside of the limits, or under them. */
  readonly managers: 'outside' | 'judged'
  /** The restriction on request for child or family care (24 hours a month, 150 a year), in months that name it. */
  readonly careRestriction: 'judged' | 'notJudged'
  /** A physician of level linked-B: 960 hours at each hospital besides 1,860 in all, or only the latter. */
  readonly linkedHospitals: 'judged' | 'notJudged'
  /** Regular hours worked on a holiday (休日給) under the national rule. */
  readonly regularHoursOnHolidays: 'notCounted' | 'counted'
  /** Intermittent watch duty (宿日直), in daily records. */
  readonly watchDuty: 'notCounted' | 'counted'
  /** Work on a weekly day off that was swapped (振替), in daily records. */
  readonly swappedDayOff: 'regularHours' | 'overtime'
  /** Work past midnight, in daily records: all of it on the day it began, or on each calendar day. */
  readonly pastMidnight: 'startDay' | 'calendarDay'
}

/** The default reading of everything that the sources leave open. */
export const defaultChoices: Choices = {
  windowsBeforeStart: 'notJudged',
  monthsCounted: 'everyMonth',
  moveInFirstMonth: 'plain',
  allowanceBetweenStays: 'notApplied',
  excessBeforeMove: 'stays',
  moveOnFirstDay: 'specifiedPeriod',
  managers: 'outside',
  careRestriction: 'judged',
  linkedHospitals: 'judged',
  regularHoursOnHolidays: 'notCounted',
  watchDuty: 'notCounted',
  swappedDayOff: 'regularHours',
  pastMidnight: 'startDay',
}
