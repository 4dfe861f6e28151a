import type { LegalSource } from './source.ts'

/** Regular hours of full-time national civil servants, breaks not included, from one day to another. */
export type RegularHoursProvision = {
  readonly minutesPerDay: number
  readonly minutesPerWeek: number
  readonly from: string
  readonly until?: string
  readonly source: LegalSource
}

/**
 * From the five-day week on. They say nothing about the Labour Standards Act, whose line is 8 hours a day and
 * 40 a week: what a civil servant works between 7 h 45 min and 8 h is overtime (超過勤務) all the same.
 */
export const regularHoursProvisions: readonly RegularHoursProvision[] = [
  {
    minutesPerDay: 8 * 60,
    minutesPerWeek: 40 * 60,
    from: '1992-05-01',
    until: '2009-03-31',
    source: { act: { ja: '平成4年法律第28号', en: 'Act No. 28 of 1992' } },
  },
  {
    minutesPerDay: 7 * 60 + 45,
    minutesPerWeek: 38 * 60 + 45,
    from: '2009-04-01',
    source: {
      act: {
        ja: '一般職の職員の勤務時間、休暇等に関する法律（平成6年法律第33号）',
        en: 'Act on Working Hours and Leave of Officials in Regular Service (Act No. 33 of 1994)',
      },
      article: '5(1), 6(2)',
      amendedBy: { ja: '平成20年法律第94号', en: 'Act No. 94 of 2008' },
    },
  },
]
