import { aprilStart, parseIsoDate, yearMonthOf } from '@reform/calendar'
import type { AgreementEra, CompiledAgreement } from '../compile/agreement.ts'
import { eraIn, type Rule } from '../compile/rule.ts'
import type { MonthRecord, PersonMonths } from '../person.ts'
import { type Assessment, type AssessOptions, type Interview, wordOf } from './assessment.ts'
import { addConditional, type Gathered } from './findings.ts'
import { interviewOf } from './interviews.ts'
import { type Loaded, loadMonths, type Reading, type Track } from './load-months.ts'
import {
  closeTally,
  judgeMeans,
  judgeWindow,
  makeTally,
  resetTally,
  type Tally,
  tallyExcess,
  unknownMonths,
} from './windows.ts'

const reading: Reading = { kinds: 'none', holidayWork: 'inTotal' }
const none: readonly string[] = []

const year = /* @__PURE__ */ makeYear()

function makeYear() {
  return { start: 0, lastMonth: 0, judged: true, counted: 0, sum: makeTally(), months: makeTally() }
}

type Work = {
  readonly out: Gathered
  readonly loaded: Loaded
  readonly rules: CompiledAgreement
  readonly startMonth: number
  readonly lawMonth: number | undefined
}

function openYear({ loaded, rules, startMonth, lawMonth }: Work, k: number): void {
  const month = loaded.first + k
  const begin = month - ((((month - (startMonth - 1)) % 12) + 12) % 12)
  year.start = k
  year.lastMonth = begin + 11
  year.judged = lawMonth !== undefined || begin >= rules.earliest
  year.counted = 0
  resetTally(year.sum)
  resetTally(year.months)
}

/** Physicians' years count holiday work too; all others count overtime only. */
function yearTrack(loaded: Loaded, rule: Rule): Track {
  return rule.counts === 'overtime' ? loaded.overtime : loaded.total
}

function stepYear({ out, loaded }: Work, { rules }: AgreementEra, k: number): void {
  const { first, overtime } = loaded
  const { counted } = rules
  if (counted !== undefined && (overtime.minutes[k] as number) >= (counted.edge[1] as number)) year.counted++
  if (!year.judged) return
  if (rules.year !== undefined) {
    const { sums } = yearTrack(loaded, rules.year)
    const observed = (sums[k + 1] as number) - (sums[year.start] as number)
    if (observed > (rules.year.edge[1] as number)) {
      tallyExcess(out, year.sum, rules.year, first + year.start, first + k, 1, observed, 0, observed)
    }
  }
  if (rules.months !== undefined && year.counted > (rules.months.edge[1] as number)) {
    tallyExcess(
      out,
      year.months,
      rules.months,
      first + year.start,
      first + k,
      1,
      year.counted,
      0,
      year.counted,
    )
  }
}

function close(work: Work, tally: Tally, rule: Rule, to: number, observed: number, needs: readonly string[]) {
  const { first } = work.loaded
  closeTally(work.out, tally, rule, first + year.start, first + to, 1, observed, needs)
}

function closeYear(work: Work, { rules }: AgreementEra, to: number): void {
  if (!year.judged) return
  const { loaded } = work
  const { first, overtime } = loaded
  if (rules.year !== undefined) {
    const track = yearTrack(loaded, rules.year)
    const needs = track.anyUnknown ? unknownMonths(track, first, year.start, to) : none
    const observed = (track.sums[to + 1] as number) - (track.sums[year.start] as number)
    close(work, year.sum, rules.year, to, observed, needs)
  }
  if (rules.months !== undefined) {
    const needs = overtime.anyUnknown ? unknownMonths(overtime, first, year.start, to) : none
    const open = year.counted + needs.length > (rules.months.edge[1] as number)
    close(work, year.months, rules.months, to, year.counted, open ? needs : none)
  }
}

function eachMonth(work: Work, visit: (era: AgreementEra, k: number) => void): void {
  const { loaded, rules, lawMonth } = work
  let era = eraIn(rules.eras, lawMonth ?? loaded.first)
  for (let k = 0; k < loaded.count; k++) {
    if (lawMonth === undefined && loaded.first + k > era.until) era = eraIn(rules.eras, loaded.first + k)
    visit(era, k)
  }
}

/** What belongs to the agreement of one establishment: art. 36(4) and (5). */
function judgeAgreement(work: Work): void {
  const { out, loaded } = work
  const { overtime } = loaded
  let before: AgreementEra | undefined
  eachMonth(work, (era, k) => {
    if (before === undefined) openYear(work, k)
    else if (loaded.first + k > year.lastMonth) {
      closeYear(work, before, k - 1)
      openYear(work, k)
    }
    before = era
    const { month } = era.rules
    if (month !== undefined) {
      const value = overtime.minutes[k] as number
      out.anyWithin = true
      if (out.all || value > (month.edge[1] as number) || overtime.unknown[k] === 1) {
        judgeWindow(out, month, loaded, overtime, k, k)
      }
    }
    if (era.rules.year !== undefined) out.anyWithin = true
    stepYear(work, era, k)
  })
  if (before !== undefined) closeYear(work, before, loaded.count - 1)
}

function judgeTotalMonth({ out, loaded, rules }: Work, rule: Rule, k: number): void {
  const { total, first } = loaded
  const value = total.minutes[k] as number
  out.anyWithin = true
  const over = value > (rule.edge[1] as number)
  if (over && rules.condition !== undefined) addConditional(out, rule, first + k, value, rules.condition)
  else if (out.all || over || total.unknown[k] === 1) judgeWindow(out, rule, loaded, total, k, k)
}

/** What belongs to the person, wherever the work was done: art. 36(6), and the interviews. */
function judgePerson(work: Work, interviews: Interview[], health: Float64Array): void {
  const { out, loaded, rules, lawMonth } = work
  const { total } = loaded
  const earliest = lawMonth === undefined ? Math.max(0, rules.earliest - loaded.first) : 0
  let lastHigh = Number.NEGATIVE_INFINITY
  eachMonth(work, ({ rules: { totalMonth, totalMean, interviewRequired, interviewOnRequest } }, k) => {
    if (totalMonth !== undefined) judgeTotalMonth(work, totalMonth, k)
    if (totalMean !== undefined) {
      if ((total.minutes[k] as number) > totalMean.value) lastHigh = k
      const near = k - lastHigh < (totalMean.lengths.at(-1) ?? 0)
      if (out.all || near || total.anyUnknown) judgeMeans(out, totalMean, loaded, total, k, earliest)
    }
    const to = loaded.first + k
    const value = health[k] as number
    if (Number.isNaN(value) || to < out.from || to > out.until) return
    const term = rules.interviewMonths
    if (interviewRequired !== undefined && value >= (interviewRequired.edge[1] as number)) {
      interviews.push(interviewOf(out, interviewRequired, 'required', to, to, value, term))
    } else if (interviewOnRequest !== undefined && value >= (interviewOnRequest.edge[1] as number)) {
      interviews.push(interviewOf(out, interviewOnRequest, 'onRequest', to, to, value, term))
    }
  })
}

/** The health law's own measure where it is known, else overtime and holiday work as an approximation. */
function healthOf(person: PersonMonths, { first, count, total }: Loaded): Float64Array {
  const health = new Float64Array(count)
  for (let k = 0; k < count; k++) {
    health[k] = total.anyUnknown && total.unknown[k] === 1 ? Number.NaN : (total.minutes[k] as number)
  }
  for (const { month, healthMinutes } of person.months) {
    if (healthMinutes !== undefined) health[month - first] = healthMinutes
  }
  return health
}

const whole = ''

function establishmentsOf(person: PersonMonths): readonly string[] {
  if (person.months.every((one) => one.establishment === undefined)) return []
  return [...new Set(person.months.map((one) => one.establishment ?? whole))]
}

/** Months at one establishment; a month spent elsewhere came to nothing here and is not unknown. */
function monthsAt(person: PersonMonths, establishment: string): PersonMonths {
  const here = person.months.filter((one) => (one.establishment ?? whole) === establishment)
  const known = new Set(here.map((one) => one.month))
  const from = Math.min(...known)
  const until = Math.max(...known)
  const elsewhere = person.months
    .filter(({ month }) => month > from && month < until && !known.has(month))
    .map(({ month }): MonthRecord => ({ month, overtimeMinutes: 0, holidayWorkMinutes: 0 }))
  const { recordsFrom: _from, recordsUntil: _until, ...rest } = person
  return { ...rest, months: [...here, ...new Map(elsewhere.map((one) => [one.month, one])).values()] }
}

/** The months of all establishments, added up. */
function monthsTogether(person: PersonMonths): PersonMonths {
  const sums = new Map<number, MonthRecord>()
  for (const record of person.months) {
    const other = sums.get(record.month)
    sums.set(record.month, other === undefined ? record : addRecords(other, record))
  }
  return { ...person, months: [...sums.values()] }
}

function addRecords(a: MonthRecord, b: MonthRecord): MonthRecord {
  const add = (x: number | null | undefined, y: number | null | undefined): number | null =>
    x === null || x === undefined || y === null || y === undefined ? null : x + y
  return {
    month: a.month,
    overtimeMinutes: add(a.overtimeMinutes, b.overtimeMinutes),
    holidayWorkMinutes: add(a.holidayWorkMinutes, b.holidayWorkMinutes),
  }
}

/** The verdict under art. 36 of the Labour Standards Act. */
export function assessAgreement(
  person: PersonMonths,
  rules: CompiledAgreement,
  all: boolean,
  options: AssessOptions,
): Assessment {
  const { lawOn } = options
  const out: Gathered = {
    findings: [],
    all,
    lawOn,
    from: options.from ?? Number.NEGATIVE_INFINITY,
    until: options.until ?? Number.POSITIVE_INFINITY,
    anyWithin: false,
  }
  const interviews: Interview[] = []
  const establishments = establishmentsOf(person)
  const startMonth = person.yearStartMonth ?? aprilStart.month
  const lawMonth = lawOn === undefined ? undefined : yearMonthOf(parseIsoDate(lawOn))
  const workOn = (months: PersonMonths): Work => ({
    out,
    loaded: loadMonths(months, reading),
    rules,
    startMonth,
    lawMonth,
  })
  for (const one of establishments) judgeAgreement(workOn(monthsAt(person, one)))
  const together = establishments.length > 0 ? monthsTogether(person) : person
  const work = workOn(together)
  if (establishments.length === 0) judgeAgreement(work)
  judgePerson(work, interviews, healthOf(together, work.loaded))
  return { id: person.id, word: wordOf(out), findings: out.findings, interviews, ruleset: rules.identity }
}
