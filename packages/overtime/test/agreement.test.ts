import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assess,
  explain,
  lsa36Rules,
  type MonthRecord,
  type PersonMonths,
  parseIsoYearMonth,
  sectors,
  type YearMonth,
} from '../src/index.ts'

const june = parseIsoYearMonth('2026-06')

function months(
  rows: readonly (readonly [number | null, number | null])[],
  first: number = june,
): MonthRecord[] {
  return rows.map(([overtime, holiday], index) => ({
    month: (first + index) as YearMonth,
    overtimeMinutes: overtime === null ? null : overtime * 60,
    holidayWorkMinutes: holiday === null ? null : holiday * 60,
  }))
}

function found(rest: Partial<PersonMonths>): readonly string[] {
  const person: PersonMonths = { id: 'p', regime: 'lsa36', months: [], specialClause: true, ...rest }
  return assess(person, lsa36Rules).findings.map(
    (one) =>
      `${one.provision} ${'because' in one ? one.because : one.word} ${one.window.from} ${one.window.to}`,
  )
}

describe('who is under which limits', () => {
  test('research and development is outside of them', () => {
    const person: PersonMonths = { id: 'p', regime: 'lsa36', sector: 'rnd', months: months([[150, 0]]) }
    const verdict = assess(person, lsa36Rules)
    expect(verdict.word).toBe('outOfScope')
    expect(verdict.interviews.map((one) => one.provision)).toEqual(['isha.66-8-2'])
  })

  test('a physician may exceed 100 hours on a condition', () => {
    const person: PersonMonths = {
      id: 'p',
      regime: 'lsa36',
      sector: 'doctorA',
      specialClause: true,
      months: months([[100, 0]]),
    }
    const [finding] = assess(person, lsa36Rules).findings
    expect(finding).toMatchObject({ word: 'conditional', scope: 'doctorA', observed: 6000 })
  })

  test('the year begins in the month that the agreement says', () => {
    const rows = Array.from({ length: 12 }, () => [44, 0] as const)
    expect(found({ specialClause: false, months: months(rows) })).toEqual([
      'lsa36.plain.year breached 2026-06 2027-02',
    ])
    expect(found({ specialClause: false, months: months(rows), yearStartMonth: 12 })).toEqual([])
  })
})

describe('unknown months', () => {
  test('unknown holiday work leaves the totals open, not the overtime', () => {
    expect(found({ months: months([[46, null]]) })).toEqual(['lsa36.month100 missing 2026-06 2026-06'])
  })

  test('what is over without it stays over', () => {
    expect(
      found({
        months: months([
          [50, 31],
          [null, null],
          [100, 0],
        ]),
      }),
    ).toContain('lsa36.month100 breached 2026-08 2026-08')
  })
})

describe('establishments', () => {
  const at = (
    establishment: string,
    rows: readonly (readonly [number, number])[],
    first: number,
  ): MonthRecord[] => months(rows, first).map((one) => ({ ...one, establishment }))

  test('one month at two establishments is added up for the person only', () => {
    const both = [...at('a', [[50, 0]], june), ...at('b', [[50, 0]], june)]
    expect(found({ months: both })).toEqual(['lsa36.month100 breached 2026-06 2026-06'])
    expect(found({ months: both, specialClause: false })).toContain(
      'lsa36.plain.month breached 2026-06 2026-06',
    )
  })

  test('a stay elsewhere in between is not unknown', () => {
    const stays = [
      ...at('a', [[10, 0]], june),
      ...at('b', [[10, 0]], june + 1),
      ...at('a', [[10, 0]], june + 2),
    ]
    expect(found({ months: stays })).toEqual([])
  })
})

const row = fc.record({
  overtime: fc.option(fc.integer({ min: 0, max: 7000 }), { freq: 12 }),
  holiday: fc.option(fc.integer({ min: 0, max: 3000 }), { freq: 12 }),
  present: fc.integer({ min: 0, max: 12 }).map((one) => one > 0),
})
const anyone = fc
  .record({
    first: fc.integer({ min: 2018 * 12, max: 2026 * 12 }),
    rows: fc.array(row, { minLength: 1, maxLength: 26 }),
    sector: fc.constantFrom(...sectors),
    specialClause: fc.boolean(),
    annualVariable: fc.boolean(),
    employerSize: fc.constantFrom('large' as const, 'sme' as const),
    yearStartMonth: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ first, rows, ...rest }): PersonMonths => {
    const records = rows.flatMap(({ overtime, holiday, present }, index): MonthRecord[] =>
      present
        ? [{ month: (first + index) as YearMonth, overtimeMinutes: overtime, holidayWorkMinutes: holiday }]
        : [],
    )
    return { id: 'p', regime: 'lsa36', ...rest, months: records }
  })

describe('properties', () => {
  test('order does not matter, and explain says the same', () => {
    fc.assert(
      fc.property(anyone, (one) => {
        const verdict = assess(one, lsa36Rules)
        expect(assess({ ...one, months: [...one.months].reverse() }, lsa36Rules)).toEqual(verdict)
        const { findings, word } = explain(one, lsa36Rules)
        expect(findings.filter((finding) => finding.word !== 'within')).toEqual(verdict.findings)
        expect(word).toBe(verdict.word)
      }),
    )
  })

  test('more minutes never heal a breach', () => {
    fc.assert(
      fc.property(anyone, fc.nat(), fc.integer({ min: 1, max: 3000 }), (one, which, more) => {
        if (one.months.length === 0) return
        const target = which % one.months.length
        const added = one.months.map((record, index) =>
          index === target && record.overtimeMinutes !== null
            ? { ...record, overtimeMinutes: record.overtimeMinutes + more }
            : record,
        )
        const broken = (person: PersonMonths): readonly string[] =>
          assess(person, lsa36Rules)
            .findings.filter(({ word }) => word === 'breached' || word === 'conditional')
            .map(({ provision, window }) => `${provision} ${window.from}`)
        expect(broken({ ...one, months: added })).toEqual(expect.arrayContaining([...broken(one)]))
      }),
    )
  })

  test('a sum is judged as the figures say', () => {
    fc.assert(
      fc.property(anyone, (one) => {
        for (const finding of explain(one, lsa36Rules).findings) {
          if (finding.word === 'undetermined' || finding.observed === undefined) continue
          const { observed, allowed, comparison } = finding
          expect(comparison === 'lt' ? observed < allowed : observed <= allowed).toBe(
            finding.word === 'within',
          )
        }
      }),
    )
  })
})
