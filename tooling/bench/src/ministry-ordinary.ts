import { assess, type DayRecord, monthsOfDays, npaRules, type PersonMonths } from '@reform/overtime'
import { assessmentAt, verdictWords } from '@reform/overtime/columns'
import { loadSpread } from '@reform/overtime/meeting'
import { fileSource } from '@reform/tabular/node'
import { readRecords } from '@reform/tabular/read'
import { departments, type MadeStaff, madeStaff, monthCount } from './made-days.ts'
import { mustEqual } from './measure.ts'
import { days, kindOfStaff, lines, type MinistryYear } from './ministry-year.ts'

/** Everybody's months by the ordinary path: records, days one by one, months. */
async function ordinaryMonths(path: string, people: number) {
  const records = new Map<string, DayRecord[]>()
  const rejected: number[] = []
  for await (const entry of readRecords(fileSource(path), days, { encoding: 'utf-8' })) {
    if (entry.kind === 'rejected') rejected.push(entry.line)
    if (entry.kind !== 'record') continue
    const { code, date, overtime } = entry.record
    const own = records.get(code) ?? []
    records.set(code, own)
    own.push({ date, work: [{ from: 0, to: overtime }], schedule: { kind: 'flexible', minutes: 0 } })
  }
  const staff = madeStaff(people)
  const months = staff.map((one) => monthsOf(one, records.get(one.code) ?? []))
  return { staff, months, rejected }
}

function monthsOf(one: MadeStaff, own: readonly DayRecord[]): PersonMonths {
  const departmentKind = kindOfStaff(one)
  const months = monthsOfDays(own, npaRules).map(({ record }) => ({
    month: record.month,
    overtimeMinutes: record.overtimeMinutes,
    departmentKind,
  }))
  return { id: one.code, regime: 'npa', months }
}

/** Stops when the columns say something else than the ordinary path of the same file. */
export async function mustEqualOrdinary(path: string, people: number, year: MinistryYear): Promise<void> {
  const { staff, months, rejected } = await ordinaryMonths(path, people)
  mustEqual('rejected lines', year.rejected, rejected)
  const rowOf = new Map(year.codes.map((code, row) => [code, row]))
  const verdicts = months.map((person) => assess(person, npaRules))
  for (const [index, { code }] of staff.entries()) {
    const found = assessmentAt(year.months.columns, year.verdict, rowOf.get(code) ?? -1, npaRules)
    mustEqual(`${code}: verdict`, found, { ...verdicts[index], id: found.id })
  }
  for (let department = 0; department < departments; department++) {
    const members = staff.flatMap((one, index) => (one.department === department ? [index] : []))
    const own = verdictWords.map((word) => members.filter((index) => verdicts[index]?.word === word).length)
    const width = verdictWords.length
    const words = year.figures.words.slice(department * width, (department + 1) * width)
    mustEqual(`department ${department}: verdicts`, Array.from(words), own)
    for (let month = 0; month < monthCount; month++) {
      const known = members.flatMap((index) => months[index]?.months[month]?.overtimeMinutes ?? [])
      mustEqual(
        `department ${department}, month ${month}`,
        ownFigures(year, department, month),
        figuresOf(known),
      )
    }
  }
}

function figuresOf(minutes: readonly number[]) {
  const over = lines.map((line) => minutes.filter((one) => one > line).length)
  if (minutes.length === 0) return { total: 0, median: 0, maximum: 0, peopleForHalf: 0, over }
  const { total, median, maximum, peopleForHalf } = loadSpread(minutes)
  return { total, median, maximum, peopleForHalf, over }
}

function ownFigures({ figures }: MinistryYear, department: number, month: number) {
  const at = department * monthCount + month
  return {
    total: figures.total[at],
    median: figures.median[at],
    maximum: figures.maximum[at],
    peopleForHalf: figures.peopleForHalf[at],
    over: figures.over.map((one) => one[at]),
  }
}
