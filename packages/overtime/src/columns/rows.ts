import type { YearMonth } from '@reform/calendar'
import { type VerdictWord, verdictWords } from '@reform/rules'
import type { Assessment } from '../assess/assessment.ts'
import { findingOfNumbers, interviewOfNumbers, type Spoken } from '../assess/findings.ts'
import { monthText } from '../assess/month-text.ts'
import { agreementOf, departmentsOf } from '../compile/compiled.ts'
import type { Rule } from '../compile/rule.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { MonthRecord, PersonMonths } from '../person.ts'
import type { ColumnsVerdict } from './assess-columns.ts'
import type { InterviewColumns } from './logs.ts'
import { factsOf, kindCodes, noRecord, unknownMinutes, type WorkColumns } from './work-columns.ts'

function requireRow({ people }: { readonly people: number }, row: number): void {
  if (!Number.isInteger(row) || row < 0 || row >= people)
    throw new RangeError(`columns: no person ${row} of ${people}`)
}

function unknownIn(columns: WorkColumns, row: number): Spoken['unknown'] {
  const { months, first, overtimeMinutes, holidayWorkMinutes } = columns
  return ({ counts }, from, to) => {
    const texts: string[] = []
    for (let month = from; month <= to; month++) {
      const cell = row * months + month - first
      const isUnknown = (overtimeMinutes[cell] as number) < 0
      const isTotalUnknown =
        counts === 'overtime+holiday' && (holidayWorkMinutes?.[cell] ?? unknownMinutes) < 0
      if (isUnknown || isTotalUnknown) texts.push(monthText(month))
    }
    return texts
  }
}

/**
 * One person's verdict in its ordinary form, as `assess` gives it, from the numbers. The person's id is that of the
 * columns, or the row.
 *
 * @throws RangeError when there is no such row.
 * @example
 * ```ts
 * const month = { month: parseIsoYearMonth('2026-06'), departmentKind: 'heteronomous', overtimeMinutes: 6000 } as const
 * const columns = columnsOf([{ id: 'p1', regime: 'npa', months: [month] }])
 * const { id, findings, interviews } = assessmentAt(columns, assessColumns(columns, npaRules), 0, npaRules)
 * id // => 'p1'
 * findings.map((one) => [one.provision, one.word]) // => [['npa.heteronomous.month100', 'breached']]
 * interviews.map((one) => one.request) // => ['required']
 * ```
 */
export function assessmentAt(
  columns: WorkColumns,
  verdict: ColumnsVerdict,
  row: number,
  rules: OvertimeRules,
): Assessment {
  requireRow(verdict, row)
  const compiled =
    rules.form === 'agreement' ? agreementOf(rules, columns) : departmentsOf(rules, columns.manager)
  const { table } = compiled
  const spoken = { ...compiled.spoken, lawOn: verdict.lawOn, unknown: unknownIn(columns, row) }
  const at = (array: ArrayLike<number>, place: number): number => array[place] as number
  const places = ({ offsets }: InterviewColumns): readonly number[] => {
    const [start, end] = [at(offsets, row), at(offsets, row + 1)]
    return Array.from({ length: end - start }, (_, index) => start + index)
  }
  const { findings: f, interviews: i } = verdict
  return {
    id: columns.ids?.[row] ?? String(row),
    word: verdictWords[at(verdict.words, row)] as VerdictWord,
    findings: places(f).map((place) =>
      findingOfNumbers(
        table[at(f.provisions, place)] as Rule,
        at(f.codes, place),
        at(f.from, place),
        at(f.to, place),
        at(f.times, place),
        at(f.observed, place),
        at(f.excused, place),
        spoken,
      ),
    ),
    interviews: places(i).map((place) =>
      interviewOfNumbers(
        table[at(i.provisions, place)] as Rule,
        at(i.codes, place),
        at(i.from, place),
        at(i.to, place),
        at(i.observed, place),
        spoken,
      ),
    ),
    ruleset: verdict.ruleset,
  }
}

/**
 * One person's months in their ordinary form, for every question that is asked of a person: `explain`, `headroom`,
 * `whatIf`.
 *
 * @throws RangeError when there is no such row.
 * @example
 * ```ts
 * const month = { month: parseIsoYearMonth('2026-06'), departmentKind: 'autonomous', overtimeMinutes: 60 } as const
 * const columns = columnsOf([{ id: 'p1', regime: 'npa', months: [month] }])
 * personAt(columns, 0).months.map((one) => one.overtimeMinutes) // => [60]
 * ```
 */
export function personAt(columns: WorkColumns, row: number): PersonMonths {
  requireRow(columns, row)
  const { months, first, overtimeMinutes, holidayWorkMinutes, specialDutyMinutes, kinds } = columns
  const records: MonthRecord[] = []
  let [from, until] = [months, -1]
  for (let k = 0; k < months; k++) {
    const cell = row * months + k
    const overtime = overtimeMinutes[cell] as number
    if (overtime === noRecord) continue
    from = Math.min(from, k)
    until = k
    const kind = kinds?.[cell] ?? kindCodes.none
    if (overtime < 0 && kind === kindCodes.none) continue
    const holiday = holidayWorkMinutes?.[cell] ?? unknownMinutes
    records.push({
      month: (first + k) as YearMonth,
      overtimeMinutes: overtime < 0 ? null : overtime,
      holidayWorkMinutes: holiday < 0 ? null : holiday,
      specialDutyMinutes: specialDutyMinutes?.[cell] ?? 0,
      ...(kind === kindCodes.none ? {} : kindOf(kind)),
    })
  }
  return {
    ...factsOf(columns),
    id: columns.ids?.[row] ?? String(row),
    months: records,
    ...(until < 0
      ? {}
      : { recordsFrom: (first + from) as YearMonth, recordsUntil: (first + until) as YearMonth }),
  }
}

function kindOf(kind: number): Pick<MonthRecord, 'departmentKind' | 'listedCase' | 'movedOnFirstDay'> {
  const isRaised = kind === kindCodes.raised
  const movedOnFirstDay = kind === kindCodes.plainFromFirstDay
  return { departmentKind: isRaised ? 'heteronomous' : 'autonomous', listedCase: isRaised, movedOnFirstDay }
}
