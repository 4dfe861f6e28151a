import { describe, expect, test } from 'vitest'
import { day, documents } from '../../test/made.ts'
import { formatIsoDate, printFigure } from '../index.ts'
import { flowContract, stockContract } from '../rate/contract.ts'
import { digitizationFigures, type FiguresQuestion, measuringDays, publishPrint } from './index.ts'

const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
const held = [
  ...documents(90, 'electronic', { department: 'a' }),
  ...documents(10, 'paper', { department: 'a' }),
  ...documents(1, 'electronic', { department: 'b' }),
  ...documents(9, 'paper', { department: 'b' }),
]
const labels = (id: string): { id: string; label: { ja: string; en: string } } => ({
  id,
  label: { ja: id, en: id },
})
const question: FiguresQuestion = {
  contract,
  departments: [
    { ...labels('a'), tier: 't' },
    { ...labels('b'), tier: 't' },
  ],
  tiers: [labels('t'), labels('empty')],
  documentsAt: () => held,
}

describe('figures', () => {
  test('are ratios of sums, never means of rates', () => {
    const { everyone, tiers, departments } = digitizationFigures(question)
    const shown = [everyone, ...tiers, ...departments].map(({ rate }) => printFigure(rate.headline))
    expect(shown).toEqual(['82.7', '82.7', '—', '90.0', '10.0'])
  })

  test('keep departments that no list knows', () => {
    const figures = digitizationFigures({ ...question, departments: [labels('b')] })
    expect(figures.unlisted).toEqual(['a'])
    expect(figures.departments.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(figures.everyone.rate.headline.denominator).toBe(110)
  })

  test('hold rate, target and pace against the course', () => {
    const asOf = day('2026-11-20')
    const course = {
      shape: 'linear',
      from: { on: day('2026-03-31'), value: 0 },
      to: { on: day('2027-03-31'), value: 100 },
    } as const
    const { departments, everyone } = digitizationFigures({
      ...question,
      contract: { ...contract, asOf },
      course,
    })
    expect(everyone.points.map(({ on, rate }) => [formatIsoDate(on), rate !== undefined])).toEqual([
      ...['03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-20'].map((one) => [
        `2026-${one}`,
        true,
      ]),
      ...['2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31'].map((one) => [one, false]),
    ])
    expect(departments.map(({ status }) => status?.word)).toEqual(['ahead', 'behind'])
    expect(departments.map(({ target }) => target?.needed)).toEqual([100, 10])
    expect(departments.map(({ pace }) => pace?.remaining)).toEqual([10, 9])
    expect(departments.map(({ target }) => target?.isSmall)).toEqual([false, true])
  })

  test.each([
    [{ departments: [labels('a'), labels('a')] }],
    [{ tiers: [labels('t'), labels('t')] }],
    [{ departments: [{ ...labels('a'), tier: 'gone' }] }],
  ])('refuse ids that stand twice or nowhere', (change) => {
    expect(() => digitizationFigures({ ...question, ...change })).toThrow(RangeError)
  })
})

describe('days of measuring', () => {
  const stock = stockContract({ asOf: day('2030-03-31'), origin: 'created', hybrid: 'strict' })
  test.each([
    ['a year by months', contract, '2026-03-31', '2027-03-31', 13],
    ['two years of a stock by quarters', stock, '2025-03-31', '2027-03-31', 9],
    ['ten years of a stock by years', stock, '2020-03-31', '2030-03-31', 11],
    ['two years of a flow by years', contract, '2025-03-31', '2027-03-31', 3],
    ['one day', stock, '2030-03-31', '2030-03-31', 1],
  ] as const)('%s', (_, given, from, to, count) => {
    const days = measuringDays(given, day(from), day(to))
    expect(days).toHaveLength(count)
    expect([...new Set(days)].sort((a, b) => a - b)).toEqual(days)
    expect(days.at(-1)).toBe(day(to))
  })

  test('go no way back', () => {
    expect(() => measuringDays(contract, day('2027-01-01'), day('2026-01-01'))).toThrow(RangeError)
  })

  test('by calendar year end with December', () => {
    const calendar = flowContract({ year: 2026, yearKind: 'calendar', origin: 'created', hybrid: 'strict' })
    const days = measuringDays(calendar, day('2024-12-31'), day('2026-12-31'))
    expect(days.map(formatIsoDate)).toEqual(['2024-12-31', '2025-12-31', '2026-12-31'])
  })
})

describe('printing', () => {
  const use = { people: 20, headcountHundredths: 2000, impressions: 1000, yen: 500 }
  const departments = [
    { ...labels('a'), tier: 't' },
    { ...labels('b'), tier: 't' },
    { ...labels('c'), tier: 't' },
  ]
  const ask = (uses: Parameters<typeof publishPrint>[0]['uses']): ReturnType<typeof publishPrint> =>
    publishPrint({ period: '2026', departments, tiers: [labels('t')], uses })

  test('is shown in all and per head where enough people work', () => {
    const result = ask([
      { ...use, department: 'a', baseImpressions: 2000 },
      { ...use, department: 'b' },
    ])
    const groups = result.ok ? result.print.groups : []
    expect(groups.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'everyone everyone',
      'tier t',
      'department a',
      'department b',
    ])
    const [all, , a] = groups.map(({ cell }) => (cell.state === 'shown' ? cell.figures : {}))
    expect(all?.impressions).toMatchObject({ value: 2000 })
    expect(all?.baseImpressions).toBeUndefined()
    expect(a?.baseImpressions).toMatchObject({ value: 2000 })
    expect(a?.impressionsPerHead).toMatchObject({ value: 50 })
  })

  test('withholds a small department and one more, so that it is not found by subtraction', () => {
    const result = ask([
      { ...use, department: 'a' },
      { ...use, department: 'b' },
      { ...use, department: 'c', people: 2, headcountHundredths: 200 },
    ])
    const hidden = result.ok ? result.print.groups.filter(({ cell }) => cell.state === 'hidden') : []
    expect(hidden.length).toBe(2)
    expect(hidden.map(({ id }) => id)).toContain('c')
  })

  test('refuses a department that stands twice or that nobody knows', () => {
    expect(() =>
      ask([
        { ...use, department: 'a' },
        { ...use, department: 'a' },
      ]),
    ).toThrow(RangeError)
    expect(() => ask([{ ...use, department: 'z' }])).toThrow(RangeError)
    expect(() => ask([{ ...use, department: 'a', impressions: -1 }])).toThrow(RangeError)
  })
})
