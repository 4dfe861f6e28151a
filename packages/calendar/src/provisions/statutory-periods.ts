import type { LegalSource } from './source.ts'

const civilCode = { ja: '民法（明治29年法律第89号）', en: 'Civil Code (Act No. 89 of 1896)' }

/** The rules by which a period fixed in days, weeks, months or years is counted. */
export const periodCounting: {
  readonly firstDay: LegalSource
  readonly end: LegalSource
  readonly calendar: LegalSource
} = {
  /** The first day does not count, unless the period begins at midnight. */
  firstDay: { act: civilCode, article: '140' },
  /** The period ends with the end of its last day. */
  end: { act: civilCode, article: '141' },
  /** Weeks, months and years follow the calendar. */
  calendar: { act: civilCode, article: '143' },
}
