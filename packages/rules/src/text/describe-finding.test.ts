import { describe, expect, test } from 'vitest'
import {
  inJune,
  library,
  loansSince2023,
  loansUntil2023,
  nightRest,
  openDays,
  returnedInTime,
  seatsMean,
  seatsMonth,
} from '../../test/library.ts'
import type { BreachedFinding, Finding } from '../finding.ts'
import type { Provision } from '../provision.ts'
import { describeFinding, explain } from './describe-finding.ts'
import { standardUnits, type Units } from './units.ts'

const units: Units = {
  ...standardUnits,
  books: {
    ja: { exact: (amount) => `${amount}冊` },
    en: { exact: (amount) => `${amount} ${amount === 1 ? 'book' : 'books'}` },
  },
}
const breachOfSeats = inJune(seatsMonth, { observed: 1200 }) as BreachedFinding
const both = (finding: Finding, rule: Provision): string[] => [
  describeFinding(finding, rule, 'ja', units),
  describeFinding(finding, rule, 'en', units),
]

describe('each word has its sentences', () => {
  test('breached', () => {
    expect(both(breachOfSeats, seatsMonth)).toEqual([
      '2026年6月の学習席の利用は20時間00分でした。規定では20時間未満とすることとされています（市立図書館規則第4条）。',
      'Use of study seats in June 2026 came to 20 h 00 min. The law asks for less than 20 hours (City Library Rules, art. 4).',
    ])
  })

  test('within', () => {
    expect(both(inJune(seatsMonth, { observed: 1199 }), seatsMonth)).toEqual([
      '2026年6月の学習席の利用は19時間59分でした。規定で定める「20時間未満」を満たしています（市立図書館規則第4条）。',
      'Use of study seats in June 2026 came to 19 h 59 min. This keeps to what the law asks for: less than 20 hours (City Library Rules, art. 4).',
    ])
  })

  test('exempt', () => {
    const exemption = { ja: '試験期間の特例', en: 'the exception for examination time' }
    const exempt: Finding = { ...breachOfSeats, word: 'exempt', exemption }
    expect(both({ ...exempt, excused: 90 }, seatsMonth)).toEqual([
      '2026年6月の学習席の利用は20時間00分でした。規定では20時間未満とすることとされていますが（市立図書館規則第4条）、この範囲を外れる分は、試験期間の特例（1時間30分）による例外に当たります。',
      'Use of study seats in June 2026 came to 20 h 00 min. The law asks for less than 20 hours (City Library Rules, art. 4). The difference is covered by an exception: the exception for examination time (1 h 30 min).',
    ])
    expect(both(exempt, seatsMonth)[0]).toContain('試験期間の特例による例外に当たります。')
    expect(both(exempt, seatsMonth)[1]).toMatch(/the exception for examination time\.$/)
  })

  test('conditional', () => {
    const condition = { ja: '館長の承認', en: 'approval by the head librarian' }
    expect(both({ ...breachOfSeats, word: 'conditional', condition }, seatsMonth)).toEqual([
      '2026年6月の学習席の利用は20時間00分でした。規定では20時間未満とすることとされており（市立図書館規則第4条）、この範囲を外れることが認められるのは、館長の承認を条件とする場合に限られます。',
      'Use of study seats in June 2026 came to 20 h 00 min. The law asks for less than 20 hours (City Library Rules, art. 4). Anything else is allowed only on condition of approval by the head librarian.',
    ])
  })

  test('undetermined, because something is missing', () => {
    const window = { from: '2025-12', to: '2026-02' }
    const facts = { observed: 1830, times: 3, window, lawOn: '2026-02-28', needs: ['2026-01'] }
    const finding = inJune(seatsMean, facts)
    expect(both(finding, seatsMean)).toEqual([
      '2025年12月から2026年2月までの学習席の利用が規定で定める「1か月平均15時間以下（3か月で45時間以下）」（市立図書館規則第5条）を満たすかどうかは、まだ判断できません。判明している分は30時間30分です。判断には2026年1月の記録が必要です。',
      'It cannot be said yet whether use of study seats from December 2025 to February 2026 kept to what the law asks for: at most 15 hours a month on average, that is at most 45 hours over 3 months (City Library Rules, art. 5). Known so far: 30 h 30 min. The records for January 2026 would settle it.',
    ])
    const { observed: _, ...unknown } = finding
    const silent = { ...unknown, needs: ['2025-12', '2026-01', '2026-02'] } as Finding
    expect(both(silent, seatsMean)[0]).toMatch(
      /まだ判断できません。判断には2025年12月、2026年1月、2026年2月の記録が必要です。$/,
    )
    expect(both(silent, seatsMean)[1]).toMatch(
      /art\. 5\)\. The records for December 2025, January 2026 and February 2026 would settle it\.$/,
    )
  })

  test('undetermined, because a person has to judge', () => {
    const window = { from: '2026-06-01', to: '2026-06-01' }
    const finding = inJune(nightRest, { observed: 600, window })
    const question = { ja: '災害対応によるものか', en: 'whether it was due to a disaster' }
    expect(both(finding, nightRest)).toEqual([
      '2026年6月1日の閉館から開館までの間隔は10時間00分でした。規定では10時間30分以上とするよう努めることとされています（市立図書館規則第9条）。これが認められるかどうかは、個別に判断する必要があります。',
      'Time between closing and opening on 1 June 2026 came to 10 h 00 min. The law asks for an effort to keep to at least 10 h 30 min (City Library Rules, art. 9). Whether this is allowed is for a person to judge.',
    ])
    const asked = { ...finding, question } as Finding
    expect(both(asked, nightRest)[0]).toMatch(
      /個別に判断する必要があります（判断を要する点：災害対応によるものか）。$/,
    )
    expect(both(asked, nightRest)[1]).toMatch(/for a person to judge: whether it was due to a disaster\.$/)
  })

  test('out of scope', () => {
    const { observed: _, ...rest } = breachOfSeats
    expect(both({ ...rest, word: 'outOfScope' }, seatsMonth)).toEqual([
      '2026年6月の学習席の利用には、「学習席の利用 1か月20時間未満」（市立図書館規則第4条）は適用されません。',
      '“Use of study seats in a month” (City Library Rules, art. 4) does not apply to use of study seats in June 2026.',
    ])
  })
})

describe('figures', () => {
  const loans = { ...loansSince2023, value: 10 }
  test.each<[Provision, number, string, string]>([
    [loans, 11, '11冊でした。規定では10冊以下', 'came to 11 books. The law asks for at most 10 books'],
    [{ ...loans, value: 1 }, 2, '1冊以下', 'at most 1 book '],
    [{ ...loans, comparison: 'eq' }, 11, '規定では10冊とする', 'exactly 10 books'],
    [{ ...loans, comparison: 'gt' }, 9, '規定では10冊超とする', 'more than 10 books'],
    [openDays, 279, '279日でした。規定では280日以上', 'came to 279 days. The law asks for at least 280 days'],
    [
      { ...openDays, unit: 'count', value: 12_000 },
      1234,
      '1,234件',
      'came to 1,234. The law asks for at least 12,000 (',
    ],
    [{ ...openDays, unit: 'people' }, 1, '1人でした', 'came to 1 person.'],
    [{ ...openDays, unit: 'times' }, 1, '1回でした', 'came to 1 time.'],
    [{ ...openDays, unit: 'months' }, 2, '2か月でした', 'came to 2 months.'],
    [{ ...openDays, unit: 'years' }, 1, '1年でした', 'came to 1 year.'],
    [{ ...seatsMonth, value: 60 }, 60, '規定では1時間未満', 'less than 1 hour ('],
    [
      { ...seatsMonth, value: 465 },
      60_000,
      '1,000時間00分でした。規定では7時間45分未満',
      'less than 7 h 45 min (',
    ],
    [
      { ...seatsMonth, value: -90 },
      -30,
      '-0時間30分でした。規定では-1時間30分未満',
      'less than -1 h 30 min (',
    ],
  ])('%#', (rule, observed, ja, en) => {
    const [inJapanese, inEnglish] = both(inJune(rule, { observed }), rule)
    expect(inJapanese).toContain(ja)
    expect(inEnglish).toContain(en)
  })

  test.each([
    [1999, 2000, 'within', '99.9'],
    [949, 1000, 'breached', '94.9'],
    [19, 20, 'within', '95.0'],
  ])('%i of %i returned in time are %s: %s', (numerator, denominator, word, printed) => {
    const finding = inJune(returnedInTime, { observed: numerator * 100, times: denominator })
    expect(finding.word).toBe(word)
    const [ja, en] = both(finding, returnedInTime)
    expect(ja).toContain(`${printed}％でした。`)
    expect(ja).toContain('95％以上')
    expect(en).toContain(`came to ${printed}%.`)
    expect(en).toContain('at least 95% (')
  })

  test('a percentage that is known only as printed', () => {
    const [ja, en] = both(inJune(returnedInTime, { observed: 94.5 }), returnedInTime)
    expect(ja).toContain('94.5％')
    expect(en).toContain('94.5%')
  })

  test('a sum that is not a mean shows how it is made', () => {
    const { window: _, ...rule } = seatsMonth
    const facts = { observed: 9600, times: 8, window: { from: '2026-08', to: '2027-03' } }
    expect(both(inJune(rule, facts), rule)[0]).toContain('規定では160時間未満（20時間×8）とする')
    expect(both(inJune(rule, facts), rule)[1]).toContain('less than 160 hours (8 × 20 hours)')
  })

  test.each([
    [
      'day',
      '1日平均15時間以下（2日で30時間以下）',
      '15 hours a day on average, that is at most 30 hours over 2 days',
    ],
    ['week', '1週平均15時間以下（2週で30時間以下）', 'a week on average'],
    ['year', '1年平均15時間以下（2年で30時間以下）', 'a year on average'],
  ] as const)('a mean over each %s', (unit, ja, en) => {
    const rule: Provision = { ...seatsMean, window: { unit, mean: true } }
    const sentences = both(inJune(rule, { observed: 1801, times: 2 }), rule)
    expect(sentences[0]).toContain(ja)
    expect(sentences[1]).toContain(en)
  })
})

describe('time', () => {
  test.each([
    ['2026-06', '2026-06', '2026年6月の', 'in June 2026'],
    ['2026-04', '2026-06', '2026年4月から6月までの', 'from April to June 2026'],
    ['2025-12', '2026-03', '2025年12月から2026年3月までの', 'from December 2025 to March 2026'],
    ['2026-06-01', '2026-06-01', '2026年6月1日の', 'on 1 June 2026'],
    ['2026-06-01', '2026-06-30', '2026年6月1日から6月30日までの', 'from 1 June to 30 June 2026'],
    [
      '2025-12-29',
      '2026-01-03',
      '2025年12月29日から2026年1月3日までの',
      'from 29 December 2025 to 3 January 2026',
    ],
  ])('%s to %s', (from, to, ja, en) => {
    const finding = inJune(seatsMonth, { observed: 1300, window: { from, to } })
    expect(both(finding, seatsMonth)[0]?.startsWith(ja)).toBe(true)
    expect(both(finding, seatsMonth)[1]).toContain(` ${en} came to`)
  })
})

test('what the source does not confirm is said', () => {
  const [ja, en] = both(inJune(openDays, { observed: 279 }), openDays)
  expect(ja).toMatch(/（市立図書館規則第2条）。なお、この規定の内容は未確認です（臨時開館を含むかどうか）。$/)
  expect(en).toMatch(/art\. 2\)\. What the law says here is not confirmed: whether extra openings count\.$/)
})

describe('a caller’s mistake', () => {
  test('the finding is about another provision', () => {
    expect(() => describeFinding(breachOfSeats, seatsMean, 'ja')).toThrow(RangeError)
  })

  test('the unit has no words', () => {
    const finding = inJune(loansSince2023, { observed: 16 })
    expect(() => describeFinding(finding, loansSince2023, 'en')).toThrow('loans: no words for the unit books')
  })
})

describe('explaining everything', () => {
  test('the strongest word first, each by the law of its day', () => {
    const findings = [
      inJune(seatsMonth, { observed: 60, scope: 'central' }),
      inJune(loansUntil2023, {
        observed: 11,
        lawOn: '2023-03-31',
        window: { from: '2023-03', to: '2023-03' },
      }),
      inJune(loansSince2023, { observed: 16 }),
    ]
    expect(explain(findings, library, 'ja', units)).toEqual([
      '2023年3月の貸出中の図書は11冊でした。規定では10冊以下とすることとされています（市立図書館規則第7条）。',
      '2026年6月の貸出中の図書は16冊でした。規定では15冊以下とすることとされています（市立図書館規則第7条）。',
      '2026年6月の学習席の利用は1時間00分でした。規定で定める「20時間未満」を満たしています（市立図書館規則第4条）。',
    ])
  })

  test('law that was not in force explains nothing', () => {
    const early = { ...inJune(seatsMonth, { observed: 60 }), lawOn: '2020-03-31' }
    expect(() => explain([early], library, 'en', units)).toThrow('no seats.month in force on 2020-03-31')
    const elsewhere = { ...inJune(seatsMean, { observed: 60 }), scope: 'branch' }
    expect(() => explain([elsewhere], library, 'en', units)).toThrow(RangeError)
  })
})
