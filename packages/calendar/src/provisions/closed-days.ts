import type { LegalSource } from './source.ts'

const act = {
  ja: '行政機関の休日に関する法律（昭和63年法律第91号）',
  en: 'Act on Holidays of Administrative Organs (Act No. 91 of 1988)',
}

/** Which Saturdays of a month offices are closed on, counted within the month, and from when to when. */
export type ClosedSaturdays = {
  readonly which: readonly number[]
  readonly from: string
  readonly until?: string
  readonly source: LegalSource
}

/**
 * Closed days of the administrative organs of the State (行政機関の休日), from the day the Act was applied.
 * What offices did before rested on other rules and is not computed. Until 1992 the other Saturdays were half
 * days and count as open.
 */
export const closedDayProvisions = {
  from: '1989-01-01',
  saturdays: [
    { which: [2, 4], from: '1989-01-01', until: '1992-04-30', source: { act, article: '1(1)(i)' } },
    {
      which: [1, 2, 3, 4, 5],
      from: '1992-05-01',
      source: {
        act,
        article: '1(1)(i)',
        amendedBy: { ja: '平成4年法律第28号', en: 'Act No. 28 of 1992' },
      },
    },
  ] as readonly ClosedSaturdays[],
  sundays: { source: { act, article: '1(1)(i)' } },
  holidays: { source: { act, article: '1(1)(ii)' } },
  /** 29 December to 3 January. */
  yearEnd: {
    firstDay: { month: 12, day: 29 },
    lastDay: { month: 1, day: 3 },
    source: { act, article: '1(1)(iii)' },
  },
  /** A statutory period that ends on a closed day ends on the next open day. */
  extension: { source: { act, article: '2' } },
} as const
