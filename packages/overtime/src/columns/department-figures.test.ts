import { parseIsoYearMonth, type YearMonth } from '@reform/calendar'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatIsoYearMonth, npaRules } from '../index.ts'
import { meetingDraft } from '../meeting/draft.ts'
import {
  assessColumns,
  departmentFigures,
  noRecord,
  personAt,
  unknownMinutes,
  verdictWords,
  type WorkColumns,
} from './index.ts'

const first = parseIsoYearMonth('2025-04')
const months = 12
const departments = 3
const lines = [2700, 4800]

const cell = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 200 }).map((quarters) => quarters * 15) },
  { weight: 3, arbitrary: fc.integer({ min: 2690, max: 7000 }) },
  { weight: 1, arbitrary: fc.constantFrom(unknownMinutes, noRecord) },
)
const person = fc.record({
  minutes: fc.array(cell, { minLength: months, maxLength: months }),
  department: fc.integer({ min: 0, max: departments - 1 }),
  kind: fc.constantFrom(1, 2),
})

test('figures over columns are those that the meeting begins with', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 25 }), (people) => {
      const columns: WorkColumns = {
        regime: 'npa',
        people: people.length,
        first,
        months,
        overtimeMinutes: Int32Array.from(people.flatMap((one) => one.minutes)),
        kinds: Uint8Array.from(people.flatMap(({ kind }) => new Array<number>(months).fill(kind))),
      }
      const verdict = assessColumns(columns, npaRules)
      const departmentOf = Int32Array.from(people, (one) => one.department)
      const made = departmentFigures({ columns, verdict, departments, departmentOf, lines })
      const draft = meetingDraft({
        month: (first + months - 1) as YearMonth,
        departments: [0, 1, 2].map((id) => ({ id: `d${id}`, label: { ja: '課', en: 'Division' } })),
        people: people.map(({ department }, row) => ({
          person: { ...personAt(columns, row), id: `p${row}` },
          departmentOf: () => `d${department}`,
        })),
        rules: npaRules,
        targets: lines.map((minutes, index) => ({
          id: `line${index}`,
          label: { ja: '目安', en: 'Line' },
          window: 'month' as const,
          minutes,
        })),
      })
      const valuesOf = (group: string, topic: string) => {
        const found = draft.cells.find((one) => one.group === group && one.topic === topic)
        const figures = Object.entries(found?.figures ?? {})
        return {
          n: found?.n,
          ...Object.fromEntries(figures.map(([name, one]) => [name, 'value' in one ? one.value : null])),
        } as Record<string, number | undefined>
      }
      for (let department = 0; department < departments; department++) {
        for (const month of [months - 2, months - 1]) {
          const at = department * months + month
          const told = valuesOf(
            `d${department}`,
            `overtime ${formatIsoYearMonth((first + month) as YearMonth)}`,
          )
          expect(made.people[at]).toBe(told.n)
          if (told.n === 0) continue
          const { total = 0, median, maximum, topTenth, peopleForHalf } = told
          expect(made.total[at]).toBe(total)
          expect(made.median[at]).toBe(median)
          expect(made.maximum[at]).toBe(maximum)
          expect(total === 0 ? 0 : ((made.topTenth[at] ?? 0) * 100) / total).toBe(topTenth)
          expect(made.peopleForHalf[at]).toBe(peopleForHalf)
          for (const line of [0, 1]) {
            expect(made.over[line]?.[at]).toBe(told[`over.line${line}`])
            expect(made.surplus[line]?.[at]).toBe(told[`surplus.line${line}`])
          }
        }
        const standing = valuesOf(`d${department}`, 'standing 2026-03')
        if (standing.n === 0) continue
        for (const word of ['breached', 'exempt', 'conditional', 'undetermined'] as const) {
          const place = department * verdictWords.length + verdictWords.indexOf(word)
          expect(made.words[place]).toBe(standing[word])
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('somebody without a department is in no figure', () => {
  const columns: WorkColumns = {
    regime: 'npa',
    people: 2,
    first,
    months: 1,
    overtimeMinutes: Int32Array.of(60, 90),
    kinds: Uint8Array.of(1, 1),
  }
  const verdict = assessColumns(columns, npaRules)
  const question = { columns, verdict, departments: 1, lines: [] }
  const made = departmentFigures({ ...question, departmentOf: Int32Array.of(-1, 0) })
  expect([made.people[0], made.total[0]]).toEqual([1, 90])
  for (const departmentOf of [Int32Array.of(0), Int32Array.of(0, 1), Int32Array.of(0, -2)]) {
    expect(() => departmentFigures({ ...question, departmentOf })).toThrow(RangeError)
  }
})
