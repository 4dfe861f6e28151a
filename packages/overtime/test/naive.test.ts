import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../bench/lines.ts'
import { naiveNpa } from '../bench/naive.ts'
import { makePeople } from '../bench/people.ts'
import {
  assess,
  explain,
  type MonthRecord,
  npaRules,
  type PersonMonths,
  type YearMonth,
  yearMonth,
} from '../src/index.ts'

const month = fc.record({
  raised: fc.boolean(),
  minutes: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 7200 }) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(0, 1800, 2699, 2700, 2701, 3600, 4799, 4800, 4801, 5999, 6000, 6001),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  special: fc.oneof(
    { weight: 8, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 4000 }) },
  ),
  absent: fc.integer({ min: 0, max: 14 }).map((one) => one === 0),
  /** Runs of one kind are commoner than changes. */
  change: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
})

const person = fc
  .tuple(fc.integer({ min: 2018 * 12 + 8, max: 2026 * 12 }), fc.array(month, { minLength: 1, maxLength: 30 }))
  .map(([first, rows]): PersonMonths => {
    let raised = rows[0]?.raised ?? false
    const months = rows.flatMap((row, index): MonthRecord[] => {
      if (row.change) raised = !raised
      if (row.absent && index > 0 && index < rows.length - 1) return []
      return [
        {
          month: (first + index) as YearMonth,
          departmentKind: raised ? 'heteronomous' : 'autonomous',
          overtimeMinutes: row.minutes,
          specialDutyMinutes: row.minutes === null ? 0 : Math.min(row.special, row.minutes),
        },
      ]
    })
    return { id: 'random', regime: 'npa', months }
  })

describe('the answers are those of the rule written out slowly', () => {
  test('for random people', () => {
    fc.assert(
      fc.property(person, (one) => {
        expect(linesOf(assess(one, npaRules))).toEqual(naiveNpa(one))
      }),
      { numRuns: 4000 },
    )
  })

  test('for the people of the benchmark', () => {
    for (const one of makePeople(3000, 7)) expect(linesOf(assess(one, npaRules))).toEqual(naiveNpa(one))
  })

  test('explain says the same of what is not within', () => {
    fc.assert(
      fc.property(person, (one) => {
        const spoken = explain(one, npaRules)
        expect(spoken.findings.filter(({ word }) => word !== 'within')).toEqual(
          assess(one, npaRules).findings,
        )
        expect(spoken.word).toBe(assess(one, npaRules).word)
      }),
    )
  })
})

describe('properties', () => {
  test('the order of months does not matter', () => {
    fc.assert(
      fc.property(person, (one) => {
        const turned = { ...one, months: [...one.months].reverse() }
        expect(assess(turned, npaRules)).toEqual(assess(one, npaRules))
      }),
    )
  })

  test('more minutes never heal a breach', () => {
    fc.assert(
      fc.property(person, fc.nat(), fc.integer({ min: 1, max: 3000 }), (one, which, more) => {
        const target = which % one.months.length
        const added = one.months.map((record, index) =>
          index === target && record.overtimeMinutes !== null
            ? { ...record, overtimeMinutes: record.overtimeMinutes + more }
            : record,
        )
        const broken = (months: readonly MonthRecord[]): ReadonlySet<string> =>
          new Set(
            assess({ ...one, months }, npaRules)
              .findings.filter(({ word }) => word === 'breached')
              .map(({ provision, window }) => `${provision} ${window.from}`),
          )
        const after = broken(added)
        for (const breach of broken(one.months)) expect(after).toContain(breach)
      }),
    )
  })

  test('a month more in the record changes nothing before it', () => {
    const first = yearMonth(2026, 4)
    const months = [2700, 2701].map(
      (overtimeMinutes, index): MonthRecord => ({
        month: (first + index) as YearMonth,
        departmentKind: 'autonomous',
        overtimeMinutes,
      }),
    )
    const one = assess({ id: 'a', regime: 'npa', months: months.slice(0, 1) }, npaRules)
    const two = assess({ id: 'a', regime: 'npa', months }, npaRules)
    expect([one.word, two.word]).toEqual(['within', 'breached'])
  })
})
