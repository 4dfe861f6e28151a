import type { Choices } from '@reform/overtime'

/** What may be chosen where the sources leave something open; the first of each is the default. */
export const choiceWords: { readonly [Name in keyof Choices]: readonly Choices[Name][] } = {
  windowsBeforeStart: ['notJudged', 'judged'],
  monthsCounted: ['everyMonth', 'heteronomousOnly'],
  moveInFirstMonth: ['plain', 'moved'],
  allowanceBetweenStays: ['notApplied', 'applied'],
  excessBeforeMove: ['stays', 'cured'],
  moveOnFirstDay: ['specifiedPeriod', 'afterMove'],
  managers: ['outside', 'judged'],
  careRestriction: ['judged', 'notJudged'],
  linkedHospitals: ['judged', 'notJudged'],
  regularHoursOnHolidays: ['notCounted', 'counted'],
  watchDuty: ['notCounted', 'counted'],
  swappedDayOff: ['regularHours', 'overtime'],
  pastMidnight: ['startDay', 'calendarDay'],
}
