import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DayRecord, parseIsoDate, parseIsoYearMonth } from '../index.ts'
import {
  compensatoryUnits,
  describePay,
  hourlyYen,
  lsa37PayRules,
  npaPayRules,
  type PayKind,
  type PayWork,
  payAmounts,
  payMonth,
  payWorkOfDays,
  withCompensatoryTime,
} from './index.ts'

const june = parseIsoYearMonth('2026-06')
const day = (n: number) => parseIsoDate(`2026-06-${String(n).padStart(2, '0')}`)

/** So many minutes by day from the first day on, at most ten hours each, none of them at night. */
function daytime(first: number, minutes: number, kind: PayKind): readonly PayWork[] {
  const work: PayWork[] = []
  for (let left = minutes, n = first; left > 0; n++) {
    const part = Math.min(left, 600)
    work.push({ date: day(n), from: 480, to: 480 + part, kind })
    left -= part
  }
  return work
}

const rows: readonly [
  id: string,
  work: readonly PayWork[],
  lines: readonly (readonly [percent: number, minutes: number])[],
  beyond: number,
  hundredths: number,
][] = [
  ['P1', daytime(1, 3600, 'workday'), [[125, 3600]], 0, 0],
  [
    'P2',
    daytime(1, 3601, 'workday'),
    [
      [125, 3600],
      [150, 1],
    ],
    1,
    25,
  ],
  [
    'P3',
    [
      ...daytime(1, 3000, 'workday'),
      { date: day(13), from: 540, to: 1020, kind: 'dayOff' },
      { date: day(15), from: 1320, to: 1620, kind: 'workday' },
      { date: day(21), from: 540, to: 1140, kind: 'dayOff' },
    ],
    [
      [125, 3000],
      [135, 480],
      [150, 120 + 600],
      [175, 180],
    ],
    780,
    180 * 25 + 600 * 15,
  ],
  [
    'P4',
    [...daytime(1, 629, 'workday'), { date: day(3), from: 1350, to: 1440, kind: 'workday' }],
    [
      [125, 629],
      [150, 90],
    ],
    0,
    0,
  ],
]

describe('worked examples, national', () => {
  test.each(rows)('%s', (_id, work, lines, beyond, hundredths) => {
    const paid = payMonth(june, work, npaPayRules)
    expect(paid.lines.map((one) => [one.percent, one.minutes])).toEqual(lines)
    expect([paid.beyondMinutes, paid.compensatoryHundredths]).toEqual([beyond, hundredths])
  })

  test('P3 gives 2 h 15 min of compensatory time', () => {
    const paid = payMonth(june, rows[2]?.[1] ?? [], npaPayRules)
    expect(paid.compensatoryHundredths).toBe(135 * 100)
  })

  test('P4, rounded for each rate', () => {
    const paid = payMonth(june, rows[3]?.[1] ?? [], npaPayRules)
    const amounts = payAmounts(paid.lines, 2000, npaPayRules)
    expect(amounts.lines.map((one) => [one.percent, one.paidMinutes])).toEqual([
      [125, 600],
      [150, 120],
    ])
  })

  test('P5, holiday pay stays outside the 60 hours', () => {
    const date = parseIsoDate('2027-05-03')
    const work: readonly PayWork[] = [
      { date, from: 510, to: 720, kind: 'holidayRegular' },
      { date, from: 780, to: 1035, kind: 'holidayRegular' },
      { date, from: 1035, to: 1155, kind: 'dayOff' },
    ]
    const paid = payMonth(parseIsoYearMonth('2027-05'), work, npaPayRules)
    expect(paid.lines).toEqual([{ percent: 135, minutes: 465 + 120 }])
    expect(paid.countedMinutes).toBe(120)
  })

  test.each([
    [600, 15_000],
    [960, 24_000],
    [1860, 46_500],
  ])('%i minutes beyond 60 hours give %i hundredths', (beyond, hundredths) => {
    expect(payMonth(june, daytime(1, 3600 + beyond, 'workday'), npaPayRules).compensatoryHundredths).toBe(
      hundredths,
    )
  })
})

describe('the rates', () => {
  test.each<[PayKind, boolean, number, number]>([
    ['workday', false, 125, 150],
    ['workday', true, 150, 175],
    ['dayOff', false, 135, 150],
    ['dayOff', true, 160, 175],
    ['shortTime', false, 100, 150],
    ['shortTime', true, 125, 175],
    ['holidayRegular', false, 135, 135],
    ['holidayRegular', true, 135, 135],
  ])('%s, night %s: %i, beyond 60 hours %i', (kind, night, within, beyond) => {
    const one: PayWork = { date: day(28), from: night ? 1320 : 600, to: night ? 1380 : 660, kind }
    expect(payMonth(june, [one], npaPayRules).pieces.map(({ percent }) => percent)).toEqual([within])
    const after = payMonth(june, [...daytime(1, 3600, 'workday'), one], npaPayRules).pieces.at(-1)
    expect(after?.percent).toBe(beyond)
  })

  test.each([
    [1319, 1320, [false]],
    [1320, 1740, [true]],
    [1319, 1741, [false, true, false]],
    [299, 301, [true, false]],
    [0, 300, [true]],
  ])('from minute %i to %i: night %j', (from, to, night) => {
    const paid = payMonth(june, [{ date: day(1), from, to, kind: 'workday' }], npaPayRules)
    expect(paid.pieces.map((one) => one.night)).toEqual(night)
  })

  test.each([
    ['2026-06', 'large', [125, 150]],
    ['2023-04', 'sme', [125, 150]],
    ['2023-03', 'sme', [125]],
    ['2023-03', 'large', [125, 150]],
  ] as const)('private, %s, %s: %j', (month, employerSize, percents) => {
    const work = Array.from({ length: 7 }, (_, n): PayWork => {
      return { date: parseIsoDate(`${month}-0${n + 1}`), from: 300, to: 840, kind: 'workday' }
    })
    const paid = payMonth(parseIsoYearMonth(month), work, lsa37PayRules, { employerSize })
    expect(paid.lines.map((one) => one.percent)).toEqual(percents)
    expect(paid.compensatoryUntil).toBeUndefined()
  })

  test('private: work on statutory holidays does not count to the 60 hours and is never raised', () => {
    const work = [...daytime(1, 3600, 'workday'), ...daytime(20, 60, 'dayOff')]
    const paid = payMonth(june, work, lsa37PayRules)
    expect(paid.lines.map((one) => one.percent)).toEqual([125, 135])
    const night: PayWork = { date: day(27), from: 1320, to: 1380, kind: 'dayOff' }
    expect(payMonth(june, [night], lsa37PayRules).lines).toEqual([{ percent: 160, minutes: 60 }])
  })
})

describe('compensatory time', () => {
  const paid = payMonth(
    june,
    [...daytime(1, 3600 + 100, 'workday'), ...daytime(20, 600, 'dayOff')],
    npaPayRules,
  )
  test('has a term and units', () => {
    expect(paid.compensatoryUntil).toBe('2026-08-31')
    expect(compensatoryUnits(june, npaPayRules)).toEqual([240, 465])
  })
  test.each([
    [0, 0, 11_500],
    [25, 100, 9_000],
    [26, 106, 8_900],
    [115, 700, 0],
  ])('%i minutes taken: %i lose the raise, %i are left', (taken, minutes, left) => {
    const after = withCompensatoryTime(paid, taken)
    expect([after.withoutRaiseMinutes, after.leftHundredths]).toEqual([minutes, left])
  })
  test('cannot be more than there is', () => {
    expect(() => withCompensatoryTime(paid, 116)).toThrow(RangeError)
    expect(() => withCompensatoryTime(paid, 0.5)).toThrow(RangeError)
  })
})

describe('yen', () => {
  test.each([
    [300_000, undefined, 1787], // 1786.6
    [302_250, undefined, 1800],
    [300_000, 18, 1919],
  ])('%i a month, %s holidays off: %i an hour', (monthlyYen, holidaysOff, yen) => {
    const basis = holidaysOff === undefined ? { monthlyYen } : { monthlyYen, holidaysOff }
    expect(hourlyYen(basis, npaPayRules, day(1))).toBe(yen)
  })
  test.each([
    [29, 'halfHourPerRate', 0],
    [30, 'halfHourPerRate', 2500],
    [29, 'none', 1208],
  ] as const)('%i minutes, %s: %i yen', (minutes, rounding, yen) => {
    expect(payAmounts([{ percent: 125, minutes }], 2000, npaPayRules, rounding).yen).toBe(yen)
  })
  test('refuses what is not whole', () => {
    expect(() => payAmounts([], 0.5, npaPayRules)).toThrow(RangeError)
    expect(() => hourlyYen({ monthlyYen: -1 }, npaPayRules, day(1))).toThrow(RangeError)
    expect(() => hourlyYen({ monthlyYen: 1, holidaysOff: 261 }, npaPayRules, day(1))).toThrow(RangeError)
  })
})

describe('days', () => {
  const spans = [
    { from: 510, to: 720 },
    { from: 780, to: 1035 },
  ]
  const schedule = { kind: 'fixed', spans } as const
  test.each<[string, Partial<DayRecord>, readonly (readonly [string, number])[]]>([
    [
      'a workday',
      { work: [{ from: 510, to: 1155 }] },
      [
        ['workday', 60],
        ['workday', 120],
      ],
    ],
    ['a Saturday', { date: day(6), work: [{ from: 600, to: 700 }] }, [['dayOff', 100]]],
    ['a swapped Saturday', { date: day(6), swapped: true, work: spans }, []],
    [
      'overlapping stretches',
      { work: [...spans, { from: 1000, to: 1095 }, { from: 1035, to: 1090 }] },
      [['workday', 60]],
    ],
    ['an unknown day', { work: null }, []],
  ])('%s', (_name, change, expected) => {
    const record: DayRecord = { date: day(1), schedule, work: [], ...change }
    const { work, unknownDays } = payWorkOfDays([record])
    expect(work.map((one) => [one.kind, one.to - one.from])).toEqual(expected)
    expect(unknownDays).toEqual(change.work === null ? ['2026-06-01'] : [])
  })
})

describe('refused', () => {
  const fine: PayWork = { date: day(1), from: 1035, to: 1155, kind: 'workday' }
  test.each<[string, readonly PayWork[]]>([
    ['overlap', [fine, { ...fine, from: 1100, to: 1200 }]],
    [
      'overlap',
      [
        { ...fine, to: 1500 },
        { ...fine, date: day(2), from: 0, to: 100 },
      ],
    ],
    ['whole minutes', [{ ...fine, to: 1155.5 }]],
    ['whole minutes', [{ ...fine, to: 1035 }]],
    ['is not in', [{ ...fine, date: parseIsoDate('2026-07-01') }]],
  ])('%s', (message, work) => {
    expect(() => payMonth(june, work, npaPayRules)).toThrow(message)
  })
  test('law that is not held, and kinds that are not paid', () => {
    const early = { ...fine, date: parseIsoDate('2010-06-01') }
    expect(() => payMonth(parseIsoYearMonth('2010-06'), [early], npaPayRules)).toThrow(RangeError)
    expect(() => payMonth(june, [{ ...fine, kind: 'shortTime' }], lsa37PayRules)).toThrow('is not paid')
  })
})

test('every minute is paid once, in whatever order the work is given', () => {
  const work = fc
    .array(
      fc.record({
        from: fc.integer({ min: 0, max: 700 }),
        length: fc.integer({ min: 1, max: 700 }),
        kind: fc.constantFrom<PayKind>('workday', 'dayOff', 'holidayRegular', 'shortTime'),
      }),
      { maxLength: 30 },
    )
    .map((all) =>
      all.map(({ from, length, kind }, n): PayWork => ({ date: day(n + 1), from, to: from + length, kind })),
    )
  fc.assert(
    fc.property(work, (given) => {
      const paid = payMonth(june, given, npaPayRules)
      const minutes = given.reduce((sum, { from, to }) => sum + to - from, 0)
      expect(paid.lines.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes)
      expect(paid.beyondMinutes).toBe(Math.max(0, paid.countedMinutes - 3600))
      expect(payMonth(june, [...given].reverse(), npaPayRules)).toEqual(paid)
    }),
  )
})

test('sentences', () => {
  const paid = payMonth(june, daytime(1, 3601, 'workday'), npaPayRules)
  expect(describePay(paid, 'ja')).toEqual([
    '2026年6月の支給割合ごとの時間は、100分の125が60時間00分、100分の150が0時間01分です。',
    '月60時間を超えた時間は0時間01分で、超勤代休時間に代えられるのは0.25分です（2026年8月31日まで）。',
  ])
  expect(describePay(payMonth(june, [], npaPayRules), 'en')).toEqual([
    'In June 2026 there is no time to be paid.',
  ])
})
