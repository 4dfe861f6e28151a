/** An era (元号) with its names and the days it covers. The only place that knows them. */
export type Era = {
  readonly id: 'meiji' | 'taisho' | 'showa' | 'heisei' | 'reiwa'
  /** Kanji name. */
  readonly name: string
  /** First kanji of the name, as it stands alone in tables (令8.11.20). */
  readonly initial: string
  /** Latin letter (R8.11.20). */
  readonly letter: string
  /** One-character square. */
  readonly square: string
  /** First day, `YYYY-MM-DD`. */
  readonly from: string
  /**
   * Last day on which the era counts, `YYYY-MM-DD`; absent for the era that goes on. The last days of 明治
   * and 大正 are at the same time the first of the next era: the change took effect within the day.
   */
  readonly until?: string
}

/**
 * The eras since the one-reign-one-era rule, oldest first.
 *
 * Sources: imperial edicts on the change of era of 1868, 1912 and 1926; Era Act (Act 43 of 1979) with Cabinet
 * Order 1 of 1989 and Cabinet Order 143 of 2019. 1868-10-23 is 明治元年9月8日 in the lunisolar calendar.
 */
export const eras: readonly [Era, ...Era[]] = [
  {
    id: 'meiji',
    name: '明治',
    initial: '明',
    letter: 'M',
    square: '㍾',
    from: '1868-10-23',
    until: '1912-07-30',
  },
  {
    id: 'taisho',
    name: '大正',
    initial: '大',
    letter: 'T',
    square: '㍽',
    from: '1912-07-30',
    until: '1926-12-25',
  },
  {
    id: 'showa',
    name: '昭和',
    initial: '昭',
    letter: 'S',
    square: '㍼',
    from: '1926-12-25',
    until: '1989-01-07',
  },
  {
    id: 'heisei',
    name: '平成',
    initial: '平',
    letter: 'H',
    square: '㍻',
    from: '1989-01-08',
    until: '2019-04-30',
  },
  {
    id: 'reiwa',
    name: '令和',
    initial: '令',
    letter: 'R',
    square: '㋿',
    from: '2019-05-01',
  },
]

/**
 * The first day of the Gregorian calendar in Japan, 明治6年1月1日 (太政官布告 no. 337 of 明治5年11月9日).
 */
export const gregorianCalendarFrom = '1873-01-01'

/**
 * The last day of the lunisolar calendar, 明治5年12月2日, with its numbers as they were written then. The next day
 * was 明治6年1月1日, so 明治5年12月3日 and later never were.
 */
export const lastLunisolarDay = '1872-12-02'

/**
 * Fiscal years that are named after an era that began within them. All others bear the era of their first
 * day. The budget of fiscal year 2019 was renamed 令和元年度 when the era changed on 2019-05-01.
 */
export const fiscalYearsNamedAfterNewEra: readonly number[] = [2019]
