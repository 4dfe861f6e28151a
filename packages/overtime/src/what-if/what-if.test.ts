import { expect, test } from 'vitest'
import {
  lsa36Rules,
  type MonthRecord,
  npaRules,
  type PersonMonths,
  parseIsoYearMonth,
  whatIf,
  withChoices,
} from '../index.ts'

const june = parseIsoYearMonth('2026-06')
const record: MonthRecord = { month: june, departmentKind: 'autonomous', overtimeMinutes: 2760 }
const person: PersonMonths = { id: 'p', regime: 'npa', months: [record] }
const ids = (findings: readonly { provision: string }[]): readonly string[] =>
  findings.map((one) => one.provision)

test('other minutes change a figure, not the finding', () => {
  const { changed, arisen, gone } = whatIf(person, npaRules, {
    months: [{ month: june, overtimeMinutes: 2800 }],
  })
  expect(changed.map(({ before, after }) => [before.observed, after.observed])).toEqual([[2760, 2800]])
  expect([arisen, gone]).toEqual([[], []])
})

test('special duty changes the word', () => {
  const { changed } = whatIf(person, npaRules, { months: [{ month: june, specialDutyMinutes: 60 }] })
  expect(changed.map(({ after }) => after.word)).toEqual(['exempt'])
})

test('another department, another law, a month that becomes unknown', () => {
  const kind = 'heteronomous' as const
  expect(ids(whatIf(person, npaRules, { departmentKind: { from: june, kind } }).gone)).toEqual([
    'npa.autonomous.month45',
  ])
  expect(whatIf(person, npaRules, { lawOn: '2019-03-31' }).after.word).toBe('outOfScope')
  const older = { ...person, months: [{ ...record, month: parseIsoYearMonth('2018-06') }] }
  expect(ids(whatIf(older, npaRules, { lawOn: '2026-06-30' }).arisen)).toEqual(['npa.autonomous.month45'])
  const unknown = whatIf(person, npaRules, { months: [{ month: june, overtimeMinutes: null }] })
  expect(unknown.changed.map(({ after }) => after.word)).toEqual(['undetermined'])
})

test('interviews come and go', () => {
  const up = whatIf(person, npaRules, { months: [{ month: june, overtimeMinutes: 6000 }] })
  expect(ids(up.interviewsArisen)).toEqual(['npa.interview.month100'])
  const months = [{ month: june, overtimeMinutes: 0 }]
  const down = whatIf({ ...person, months: [{ ...record, overtimeMinutes: 6000 }] }, npaRules, { months })
  expect([ids(down.interviewsGone), ids(down.gone)]).toEqual([
    ['npa.interview.month100'],
    ['npa.autonomous.month45'],
  ])
})

test('another reading of what is left open', () => {
  const months = [2700, 2700, 2700, 2700, 2700, 2700, 2700, 2700, 600, 1200].map(
    (overtimeMinutes, index): MonthRecord => ({
      month: (june - 2 + index) as MonthRecord['month'],
      departmentKind: index < 9 ? 'autonomous' : 'heteronomous',
      overtimeMinutes,
    }),
  )
  const cured = withChoices(npaRules, { excessBeforeMove: 'cured' })
  expect(ids(whatIf({ ...person, months }, npaRules, { rules: cured }).gone)).toEqual([
    'npa.autonomous.year360',
  ])
})

test('someone at two establishments in one month keeps both records', () => {
  const at = (establishment: string, overtimeMinutes: number): MonthRecord => ({
    month: june,
    establishment,
    overtimeMinutes,
    holidayWorkMinutes: 0,
  })
  const moved: PersonMonths = { id: 'p', regime: 'lsa36', months: [at('a', 1500), at('b', 1500)] }
  const july = { month: (june + 1) as MonthRecord['month'], overtimeMinutes: 60, holidayWorkMinutes: 0 }
  const calm = whatIf(moved, lsa36Rules, { months: [july] })
  expect([calm.arisen, calm.gone]).toEqual([[], []])
  const months = [{ month: june, establishment: 'b', overtimeMinutes: 2701 }]
  expect(whatIf(moved, lsa36Rules, { months }).arisen.map((one) => [one.provision, one.observed])).toEqual([
    ['lsa36.plain.month', 2701],
  ])
  expect(() => whatIf(moved, lsa36Rules, { months: [{ month: june, overtimeMinutes: 0 }] })).toThrow(
    RangeError,
  )
})
