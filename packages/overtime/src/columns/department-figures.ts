import { verdictWords } from '@reform/rules'
import type { ColumnsVerdict } from './assess-columns.ts'
import { noRecord, unknownMinutes, type WorkColumns } from './work-columns.ts'

/** What a whole ministry is looked at by. */
export type DepartmentQuestion = {
  readonly columns: WorkColumns
  readonly verdict: ColumnsVerdict
  /** How many departments there are, and the number of each person's, from 0; −1 for somebody without one. */
  readonly departments: number
  readonly departmentOf: Int32Array
  /** The lines for a month that the organisation has set itself, in minutes. */
  readonly lines: readonly number[]
}

/**
 * The figures of each department and month, at `department * months + month`. Months without known minutes count to
 * nobody's figures but `unknown`.
 */
export type DepartmentFigures = {
  /** People whose minutes are known, and those with a record whose minutes are not. */
  readonly people: Int32Array
  readonly unknown: Int32Array
  readonly total: Float64Array
  /** Half minutes where two people stand in the middle; 0 of nobody. */
  readonly median: Float64Array
  readonly maximum: Int32Array
  /** Minutes of the highest tenth of the people, at least one person. */
  readonly topTenth: Float64Array
  /** The least number of people who together have half of all minutes; 0 of nothing. */
  readonly peopleForHalf: Int32Array
  /** By line: people beyond it, and the minutes beyond it. */
  readonly over: readonly Int32Array[]
  readonly surplus: readonly Float64Array[]
  /** People by the word of their verdict, at `department * 6` and the word's place among `verdictWords`. */
  readonly words: Int32Array
}

type Made = DepartmentFigures

function makeFigures(cells: number, { departments, lines }: DepartmentQuestion): Made {
  return {
    people: new Int32Array(cells),
    unknown: new Int32Array(cells),
    total: new Float64Array(cells),
    median: new Float64Array(cells),
    maximum: new Int32Array(cells),
    topTenth: new Float64Array(cells),
    peopleForHalf: new Int32Array(cells),
    over: lines.map(() => new Int32Array(cells)),
    surplus: lines.map(() => new Float64Array(cells)),
    words: new Int32Array(departments * verdictWords.length),
  }
}

function requireQuestion({ columns, verdict, departments, departmentOf }: DepartmentQuestion): void {
  const { people } = columns
  if (departmentOf.length < people || verdict.people !== people) {
    throw new RangeError(`departmentFigures: ${people} people need a verdict and a department each`)
  }
  for (let person = 0; person < people; person++) {
    const department = departmentOf[person] as number
    if (department < -1 || department >= departments) {
      throw new RangeError(`departmentFigures: person ${person}: there is no department ${department}`)
    }
  }
}

/** People by department: those of department `d` from `offsets[d]` up to `offsets[d + 1]`. */
function byDepartment({ columns: { people }, departments, departmentOf }: DepartmentQuestion) {
  const offsets = new Int32Array(departments + 1)
  for (let person = 0; person < people; person++) {
    const department = departmentOf[person] as number
    if (department >= 0) offsets[department + 1] = (offsets[department + 1] as number) + 1
  }
  for (let at = 0; at < departments; at++) {
    offsets[at + 1] = (offsets[at + 1] as number) + (offsets[at] as number)
  }
  const next = offsets.slice()
  const members = new Int32Array(offsets[departments] as number)
  for (let person = 0; person < people; person++) {
    const department = departmentOf[person] as number
    if (department < 0) continue
    const place = next[department] as number
    members[place] = person
    next[department] = place + 1
  }
  return { offsets, members }
}

/** How ascending minutes lie over people. */
function spread(minutes: Int32Array, cell: number, made: Made): void {
  const count = minutes.length
  let total = 0
  for (let at = 0; at < count; at++) total += minutes[at] as number
  made.people[cell] = count
  made.total[cell] = total
  made.maximum[cell] = minutes[count - 1] as number
  const middle = minutes[count >> 1] as number
  made.median[cell] = count % 2 === 1 ? middle : ((minutes[(count >> 1) - 1] as number) + middle) / 2
  const top = Math.ceil(count / 10)
  let sum = 0
  let half = 0
  for (let at = 1; at <= count; at++) {
    sum += minutes[count - at] as number
    if (at === top) made.topTenth[cell] = sum
    if (half === 0 && sum * 2 >= total) half = at
    if (half > 0 && at >= top) break
  }
  made.peopleForHalf[cell] = total === 0 ? 0 : half
}

function beyond(minutes: Int32Array, cell: number, lines: readonly number[], made: Made): void {
  for (const [index, line] of lines.entries()) {
    let surplus = 0
    let at = minutes.length
    for (; at > 0 && (minutes[at - 1] as number) > line; at--) surplus += (minutes[at - 1] as number) - line
    ;(made.over[index] as Int32Array)[cell] = minutes.length - at
    ;(made.surplus[index] as Float64Array)[cell] = surplus
  }
}

/**
 * The figures of a meeting of every department in every month, over typed arrays: what `publishMeeting` begins with,
 * before anything is withheld. Not for publication: figures leave through `@reform/disclosure`.
 *
 * @throws RangeError when people have no verdict or no department that there is.
 * @example
 * ```ts
 * const columns: WorkColumns = {
 *   regime: 'npa', people: 3, first: parseIsoYearMonth('2026-06'), months: 1,
 *   overtimeMinutes: Int32Array.of(2760, 600, unknownMinutes), kinds: Uint8Array.of(1, 1, 1),
 * }
 * const verdict = assessColumns(columns, npaRules)
 * const departmentOf = Int32Array.of(0, 0, 0)
 * const made = departmentFigures({ columns, verdict, departments: 1, departmentOf, lines: [2700] })
 * const [people, unknown, over, surplus] = [made.people[0], made.unknown[0], made.over[0]?.[0], made.surplus[0]?.[0]]
 * const found = [people, unknown, over, surplus, made.median[0]]
 * found // => [2, 1, 1, 60, 1680]
 * ```
 */
export function departmentFigures(question: DepartmentQuestion): DepartmentFigures {
  requireQuestion(question)
  const { columns, verdict, departments, lines } = question
  const { months, overtimeMinutes } = columns
  const made = makeFigures(departments * months, question)
  const { offsets, members } = byDepartment(question)
  for (let department = 0; department < departments; department++) {
    const from = offsets[department] as number
    const to = offsets[department + 1] as number
    const room = new Int32Array(to - from)
    for (let month = 0; month < months; month++) {
      const cell = department * months + month
      let known = 0
      for (let at = from; at < to; at++) {
        const value = overtimeMinutes[(members[at] as number) * months + month] as number
        if (value >= 0) room[known++] = value
        else if (value === unknownMinutes) made.unknown[cell] = (made.unknown[cell] as number) + 1
        else if (value < noRecord) throw new RangeError('departmentFigures: a cell holds no minutes')
      }
      if (known === 0) continue
      const minutes = room.subarray(0, known).sort()
      spread(minutes, cell, made)
      beyond(minutes, cell, lines, made)
    }
    for (let at = from; at < to; at++) {
      const place = department * verdictWords.length + (verdict.words[members[at] as number] as number)
      made.words[place] = (made.words[place] as number) + 1
    }
  }
  return made
}
