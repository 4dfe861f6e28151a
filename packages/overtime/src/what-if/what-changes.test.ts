import { describe, expect, test } from 'vitest'
import {
  lsa36Rules,
  type MonthRecord,
  npaRules,
  type OvertimeRules,
  type PersonMonths,
  parseIsoYearMonth,
  whatIf,
  type YearMonth,
} from '../index.ts'

const april = parseIsoYearMonth('2026-04')
const months = (kind: 'autonomous' | 'heteronomous', minutes: readonly number[]): MonthRecord[] =>
  minutes.map((overtimeMinutes, index) => ({
    month: (april + index) as YearMonth,
    departmentKind: kind,
    overtimeMinutes,
  }))
const change = (index: number, overtimeMinutes: number) => ({
  month: (april + index) as YearMonth,
  overtimeMinutes,
})

describe('what counts as changed', () => {
  test('only findings whose word, figure or end is another', () => {
    const person: PersonMonths = { id: 'p', regime: 'npa', months: months('autonomous', [2701, 2702]) }
    const { changed } = whatIf(person, npaRules, { months: [change(1, 2800)] })
    expect(changed.map(({ after }) => after.window.from)).toEqual(['2026-05'])
  })

  test('the same figure that is reached in another month', () => {
    const minutes = [2700, 2700, 2700, 2700, 2700, 2700, 2700, 2700, 60, 0]
    const person: PersonMonths = { id: 'p', regime: 'npa', months: months('autonomous', minutes) }
    const { changed } = whatIf(person, npaRules, { months: [change(8, 0), change(9, 60)] })
    expect(changed.map(({ before, after }) => [before.window.to, after.window.to, after.observed])).toEqual([
      ['2026-12', '2027-01', 21_660],
    ])
  })

  test('the same figure against another line', () => {
    const [first, ...others] = npaRules.ruleset.provisions
    const lower = { ...first, value: 2000 } as NonNullable<typeof first>
    const rules: OvertimeRules = {
      ...npaRules,
      ruleset: { ...npaRules.ruleset, provisions: [lower, ...others] },
    }
    const person: PersonMonths = { id: 'p', regime: 'npa', months: months('autonomous', [2701]) }
    expect(whatIf(person, npaRules, { rules }).changed.map(({ after }) => after.allowed)).toEqual([2000])
  })

  test('means of different length that begin in one month are told apart', () => {
    const person: PersonMonths = {
      id: 'p',
      regime: 'npa',
      months: months('heteronomous', [5400, 5460, 3600]),
    }
    const { changed, arisen, gone } = whatIf(person, npaRules, { months: [change(1, 5520)] })
    expect(changed.map(({ before, after }) => [before.times, before.observed, after.observed])).toEqual([
      [2, 10_860, 10_920],
      [3, 14_460, 14_520],
    ])
    expect([arisen, gone]).toEqual([[], []])
  })

  test('interviews after other windows come and go', () => {
    const person: PersonMonths = { id: 'p', regime: 'npa', months: months('heteronomous', [5400, 5460]) }
    const { interviewsArisen, interviewsGone } = whatIf(person, npaRules, {
      months: [change(1, 0), { ...change(2, 6000), departmentKind: 'heteronomous' }],
    })
    expect(interviewsArisen.map(({ provision, window }) => `${provision} ${window.to}`)).toEqual([
      'npa.interview.month100 2026-06',
    ])
    expect(interviewsGone.map(({ provision, window }) => `${provision} ${window.from} ${window.to}`)).toEqual(
      ['npa.interview.average80 2026-04 2026-05'],
    )
    const later = whatIf(person, npaRules, { months: [change(0, 0), change(1, 5400)] })
    expect(later.interviewsGone.map((one) => one.window.from)).toEqual(['2026-04', '2026-04'])
  })

  test('facts of the person', () => {
    const month: MonthRecord = { month: april, overtimeMinutes: 3000, holidayWorkMinutes: 0 }
    const person: PersonMonths = { id: 'p', regime: 'lsa36', months: [month] }
    const { gone } = whatIf(person, lsa36Rules, { person: { specialClause: true } })
    expect(gone.map((one) => one.provision)).toEqual(['lsa36.plain.month'])
  })

  test('another department only from its month on', () => {
    const person: PersonMonths = { id: 'p', regime: 'npa', months: months('autonomous', [2701, 2701, 2701]) }
    const from = (april + 1) as YearMonth
    const { gone } = whatIf(person, npaRules, { departmentKind: { from, kind: 'heteronomous' } })
    expect(gone.map((one) => one.window.from)).toEqual(['2026-05', '2026-06'])
  })
})

describe('which record a change is about', () => {
  const at = (establishment: string | undefined, overtimeMinutes: number): MonthRecord => ({
    month: april,
    overtimeMinutes,
    holidayWorkMinutes: 0,
    ...(establishment === undefined ? {} : { establishment }),
  })
  const total = (records: readonly MonthRecord[], establishment?: string): readonly unknown[] => {
    const person: PersonMonths = { id: 'p', regime: 'lsa36', months: records }
    const named = establishment === undefined ? {} : { establishment }
    const { after } = whatIf(person, lsa36Rules, { months: [{ ...change(0, 7000), ...named }] })
    return after.findings.filter((one) => one.provision === 'lsa36.month100').map((one) => one.observed)
  }

  test.each<[string, readonly MonthRecord[], string | undefined, readonly unknown[]]>([
    ['the only one', [at(undefined, 60)], undefined, [7000]],
    ['the only one, which names an establishment', [at('a', 60)], undefined, [7000]],
    ['the named one of two', [at('a', 60), at('b', 600)], 'b', [7060]],
    ['the one without a name beside another', [at(undefined, 60), at('b', 600)], undefined, [7600]],
    ['the only one, which takes the name', [at('a', 60)], 'b', [7000]],
  ])('%s', (_, records, establishment, expected) => {
    expect(total(records, establishment)).toEqual(expected)
  })

  test('a new one at an establishment without any, of which the holiday work is unknown', () => {
    const person: PersonMonths = { id: 'p', regime: 'lsa36', months: [at('a', 60), at('b', 600)] }
    const { after } = whatIf(person, lsa36Rules, { months: [{ ...change(0, 7000), establishment: 'c' }] })
    expect(after.findings.map((one) => one.provision)).toContain('lsa36.plain.month')
    expect(after.word).toBe('breached')
  })

  test('a month alone is unknown but for what is named', () => {
    const person: PersonMonths = { id: 'p', regime: 'npa', months: months('autonomous', [60]) }
    const month = (april + 1) as YearMonth
    const { after } = whatIf(person, npaRules, { months: [{ month, departmentKind: 'autonomous' }] })
    expect(after.findings.map(({ word, window }) => `${word} ${window.to}`)).toEqual([
      'undetermined 2026-05',
      'undetermined 2026-05',
    ])
  })

  test('two without a name cannot be told apart', () => {
    expect(() => total([at('a', 60), at('b', 600)])).toThrow(
      'whatIf: 2026-04 has several records; name the establishment',
    )
  })
})
