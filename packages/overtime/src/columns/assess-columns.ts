import { aprilStart, parseIsoDate, yearMonthOf } from '@reform/calendar'
import type { Comparison } from '@reform/rules'
import type { Assessment, AssessOptions } from '../assess/assessment.ts'
import { outOfScopeRank, withinRank } from '../assess/codes.ts'
import type { Spoken } from '../assess/findings.ts'
import { type Gathered, makeGathered, type Sink } from '../assess/gathered.ts'
import { agreementReading, judgeAgreement, judgePerson } from '../assess/judge-agreement.ts'
import { judgeDepartments } from '../assess/judge-departments.ts'
import { agreementOf, departmentsOf } from '../compile/compiled.ts'
import type { Rule } from '../compile/rule.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import { calmRows } from './calm-rows.ts'
import { loadRow } from './load-row.ts'
import { addTo, closeLog, type FindingColumns, type InterviewColumns, makeLog } from './logs.ts'
import type { WorkColumns } from './work-columns.ts'

/** A version of a provision that findings name. */
export type ColumnsProvision = {
  readonly provision: string
  readonly scope?: string
  readonly value: number
  readonly comparison: Comparison
}

/** What is found about the people of some columns: plain data and typed arrays, so that threads can hand it on. */
export type ColumnsVerdict = {
  readonly people: number
  /** For each person the place of the word among `verdictWords`, from 0 `breached` to 5 `outOfScope`. */
  readonly words: Uint8Array
  /** What is not `within`. */
  readonly findings: FindingColumns
  readonly interviews: InterviewColumns
  /** The provisions that findings and interviews name by their places. */
  readonly provisions: readonly ColumnsProvision[]
  readonly ruleset: Assessment['ruleset']
  /** The day whose law was applied instead of each month's own. */
  readonly lawOn?: string
}

/** The numbers of what a finding says. Both kinds of `undetermined` have their own. */
export const findingCodes = {
  within: 0,
  breached: 1,
  exempt: 2,
  conditional: 3,
  undeterminedMissing: 4,
  undeterminedJudgement: 5,
} as const

function requireColumns(columns: WorkColumns, rules: OvertimeRules): void {
  const { regime, people, months, overtimeMinutes, holidayWorkMinutes, specialDutyMinutes, kinds } = columns
  if (regime !== rules.regime) {
    throw new RangeError(`columns under ${regime} cannot be judged by ${rules.regime}`)
  }
  const size = people * months
  for (const column of [overtimeMinutes, holidayWorkMinutes, specialDutyMinutes, kinds]) {
    if (column !== undefined && column.length !== size) {
      throw new RangeError(
        `columns: ${people} people of ${months} months need ${size} cells, not ${column.length}`,
      )
    }
  }
  if (kinds === undefined && rules.form !== 'agreement') throw new TypeError('columns: kinds are needed')
}

type Judging = {
  readonly table: readonly Rule[]
  readonly spoken: Spoken
  readonly identity: Assessment['ruleset']
  /** For rows that need not be judged. */
  readonly calm: Uint8Array | undefined
  readonly judge: (out: Gathered, row: number) => void
}

function judgingOf(columns: WorkColumns, rules: OvertimeRules, lawOn: string | undefined): Judging {
  const startMonth = columns.yearStartMonth ?? aprilStart.month
  const lawMonth = lawOn === undefined ? undefined : yearMonthOf(parseIsoDate(lawOn))
  if (rules.form === 'agreement') {
    const compiled = agreementOf(rules, columns)
    const judge = (out: Gathered, row: number): void => {
      const loaded = loadRow(columns, row, agreementReading)
      const work = { out, loaded, rules: compiled, startMonth, lawMonth }
      judgeAgreement(work, compiled.eras)
      judgePerson(work)
    }
    return { ...compiled, calm: undefined, judge }
  }
  const compiled = departmentsOf(rules, columns.manager)
  const mayBeCalm = lawOn === undefined && compiled.reading.holidayWork === 'ignored'
  const calm = mayBeCalm ? calmRows(columns, compiled, startMonth) : undefined
  const judge = (out: Gathered, row: number): void =>
    judgeDepartments(out, loadRow(columns, row, compiled.reading), compiled, startMonth, lawMonth)
  return { ...compiled, calm, judge }
}

function provisionsOf(table: readonly Rule[]): readonly ColumnsProvision[] {
  return table.map(({ provision, scope, value, comparison }) => ({
    provision,
    ...(scope === undefined ? {} : { scope }),
    value,
    comparison,
  }))
}

/**
 * The verdicts on many people at once: what `assess` finds of each, as typed arrays. The same provisions and the
 * same judging; only the way in and out is another. {@link assessmentAt} turns one person's numbers into ordinary
 * findings.
 *
 * @throws RangeError when the people are under another regime, arrays have not as many cells as there are months,
 * or a cell holds no minutes. TypeError when a kind is needed and absent.
 * @source National Personnel Authority Rule 15-14 art. 16-2-2; Labour Standards Act art. 36
 * @example
 * ```ts
 * const columns: WorkColumns = {
 *   regime: 'npa',
 *   people: 2,
 *   first: parseIsoYearMonth('2026-06'),
 *   months: 2,
 *   overtimeMinutes: Int32Array.of(2700, 2701, 2700, noRecord),
 *   kinds: Uint8Array.of(1, 1, 1, 0),
 * }
 * const verdict = assessColumns(columns, npaRules)
 * Array.from(verdict.words, (place) => verdictWords[place]) // => ['breached', 'within']
 * assessmentAt(columns, verdict, 0, npaRules).findings.map((one) => one.provision) // => ['npa.autonomous.month45']
 * ```
 */
export function assessColumns(
  columns: WorkColumns,
  rules: OvertimeRules,
  options: AssessOptions = {},
): ColumnsVerdict {
  requireColumns(columns, rules)
  const { people } = columns
  const { lawOn } = options
  const { table, spoken, identity, calm, judge } = judgingOf(columns, rules, lawOn)
  const findings = makeLog(256 + (people >> 1))
  const interviews = makeLog(256)
  const sink: Sink = {
    finding: ({ index }, code, from, to, units, observed, excused) =>
      addTo(findings, index, code, from, to, units, observed, excused),
    interview: ({ index }, request, from, to, observed) =>
      addTo(interviews, index, request, from, to, to - from + 1, observed, 0),
  }
  const out = makeGathered(false, options, spoken, sink)
  const words = new Uint8Array(people)
  const findingOffsets = new Uint32Array(people + 1)
  const interviewOffsets = new Uint32Array(people + 1)
  for (let row = 0; row < people; row++) {
    if (calm?.[row] === 1) words[row] = withinRank
    else {
      out.rank = outOfScopeRank
      judge(out, row)
      words[row] = out.rank
    }
    findingOffsets[row + 1] = findings.count
    interviewOffsets[row + 1] = interviews.count
  }
  const { excused: _, ...interviewColumns } = closeLog(interviews, interviewOffsets)
  return {
    people,
    words,
    findings: closeLog(findings, findingOffsets),
    interviews: interviewColumns,
    provisions: provisionsOf(table),
    ruleset: identity,
    ...(lawOn === undefined ? {} : { lawOn }),
  }
}
