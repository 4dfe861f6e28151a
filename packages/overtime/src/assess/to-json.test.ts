import { expect, test } from 'vitest'
import {
  assess,
  assessmentJson,
  type MonthRecord,
  npaRules,
  parseIsoYearMonth,
  type YearMonth,
} from '../index.ts'

const june = parseIsoYearMonth('2026-06')
const month = (index: number, overtimeMinutes: number | null, specialDutyMinutes = 0): MonthRecord => ({
  month: (june + index) as YearMonth,
  departmentKind: 'autonomous',
  overtimeMinutes,
  specialDutyMinutes,
})

test('one line holds what a reader of another language needs, and nothing else', () => {
  const months = [month(0, 2701), month(1, 3000, 400), month(2, 3000, 100), month(3, null)]
  const window = (from: string, to = from) => ({ from, to })
  const line = { allowed: 2700, comparison: 'lte' }
  const month45 = 'npa.autonomous.month45'
  expect(assessmentJson(assess({ id: 'p', regime: 'npa', months }, npaRules))).toStrictEqual({
    id: 'p',
    word: 'breached',
    findings: [
      { provision: month45, word: 'breached', window: window('2026-06'), observed: 2701, ...line },
      { provision: month45, word: 'exempt', window: window('2026-07'), observed: 3000, ...line },
      {
        provision: month45,
        word: 'undetermined',
        because: 'judgement',
        window: window('2026-08'),
        observed: 3000,
        ...line,
      },
      {
        provision: month45,
        word: 'undetermined',
        because: 'missing',
        window: window('2026-09'),
        needs: ['2026-09'],
        ...line,
      },
      {
        provision: 'npa.autonomous.year360',
        word: 'undetermined',
        because: 'missing',
        window: window('2026-06', '2026-09'),
        observed: 8701,
        allowed: 21_600,
        comparison: 'lte',
        needs: ['2026-09'],
      },
    ],
    interviews: [],
  })
})
