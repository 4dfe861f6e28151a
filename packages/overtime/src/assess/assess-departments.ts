import { aprilStart, parseIsoDate, yearMonthOf } from '@reform/calendar'
import type { CompiledDepartments, Era } from '../compile/departments.ts'
import { eraIn, type Rule } from '../compile/rule.ts'
import type { PersonMonths } from '../person.ts'
import { type Assessment, type AssessOptions, type Interview, wordOf } from './assessment.ts'
import type { Gathered } from './findings.ts'
import { addInterview } from './interviews.ts'
import { type Loaded, loadMonths, raisedKind } from './load-months.ts'
import {
  closeTally,
  judgeMeans,
  judgeWindow,
  makeTally,
  resetTally,
  tallyExcess,
  unknownMonths,
} from './windows.ts'

/** Which limits a month is under. */
const plain = 1
const raised = 2
/** From the day of the move to the end of that month (特定期間): the raised limits go on. */
const specified = 3
const afterMove = 4

/** The year that is being gone through; used again for each year and person. */
const year = /* @__PURE__ */ makeYear()

function makeYear() {
  return {
    start: 0,
    last: 0,
    lastMonth: 0,
    /** Whether limits on a year are judged: it does not begin before them. */
    judged: true,
    hadRaised: false,
    firstRaised: -1,
    lastRaised: -1,
    counted: 0,
    countedWithoutSpecial: 0,
    /** What the count came to in the last month that it limits. */
    countedAtLast: 0,
    allowanceFrom: -1,
    allowanceUntil: -1,
    allowanceUnits: 0,
    plainSum: makeTally(),
    raisedSum: makeTally(),
    months: makeTally(),
    allowance: makeTally(),
  }
}

function openYear(loaded: Loaded, rules: CompiledDepartments, k: number, startMonth: number, law: boolean) {
  const { first, count, kinds } = loaded
  const month = first + k
  const begin = month - ((((month - (startMonth - 1)) % 12) + 12) % 12)
  year.start = k
  year.lastMonth = begin + 11
  year.last = Math.min(count - 1, year.lastMonth - first)
  year.judged = law || begin >= rules.earliest
  year.hadRaised = rules.moveInFirstMonth && k > 0 && month === begin && kinds[k - 1] === raisedKind
  year.firstRaised = year.hadRaised ? k : -1
  year.lastRaised = -1
  year.counted = 0
  year.countedWithoutSpecial = 0
  year.allowanceFrom = -1
  resetTally(year.plainSum)
  resetTally(year.raisedSum)
  resetTally(year.months)
  resetTally(year.allowance)
}

function limitsOf(loaded: Loaded, rules: CompiledDepartments, k: number): number {
  if (loaded.kinds[k] === raisedKind) {
    if (!year.hadRaised) {
      year.hadRaised = true
      year.firstRaised = k
    }
    return raised
  }
  if (!year.hadRaised) return plain
  const leaves = k > 0 && loaded.kinds[k - 1] === raisedKind
  if (!rules.moves || !leaves) return afterMove
  openAllowance(loaded, rules, k)
  return specified
}

/** From the day after the specified period to the end of the year, as long as the person does not go back. */
function openAllowance({ kinds, first }: Loaded, rules: CompiledDepartments, move: number): void {
  let back = move + 1
  while (back <= year.last && kinds[back] !== raisedKind) back++
  const returns = back <= year.last
  const end = returns ? first + back - 1 : year.lastMonth
  const units = end - (first + move)
  year.allowanceFrom = units > 0 && (!returns || rules.allowanceBetweenStays) ? move + 1 : -1
  year.allowanceUntil = returns ? back - 1 : year.last
  year.allowanceUnits = units
  resetTally(year.allowance)
}

function sumOf(sums: Float64Array, from: number, to: number): number {
  return (sums[to + 1] as number) - (sums[from] as number)
}

function stepSum(
  out: Gathered,
  loaded: Loaded,
  tally: typeof year.plainSum,
  rule: Rule | undefined,
  from: number,
  k: number,
  units: number,
): void {
  if (rule === undefined) return
  const observed = sumOf(loaded.overtime.sums, from, k)
  if (observed <= (rule.edge[units] as number)) return
  const special = loaded.anySpecial ? sumOf(loaded.specials, from, k) : 0
  const { first } = loaded
  tallyExcess(out, tally, rule, first + from, first + k, units, observed, special, observed - special)
}

function closeSum(
  out: Gathered,
  loaded: Loaded,
  tally: typeof year.plainSum,
  rule: Rule | undefined,
  from: number,
  to: number,
  units: number,
): void {
  if (rule === undefined || to < from) return
  const { first, overtime } = loaded
  const needs = overtime.anyUnknown ? unknownMonths(overtime, first, from, to) : none
  closeTally(out, tally, rule, first + from, first + to, units, sumOf(overtime.sums, from, to), needs)
}

const none: readonly string[] = []

/** The rule on the year of someone who was in a heteronomous department: after a move out, that of the move. */
function raisedYearRule(loaded: Loaded, rules: CompiledDepartments, era: Era): Rule | undefined {
  return rules.moves && loaded.kinds[year.last] !== raisedKind ? era.movedYear : era.raisedYear
}

function countMonth(loaded: Loaded, rules: CompiledDepartments, era: Era, k: number, limits: number): void {
  const rule = era.counted
  if (rule === undefined || (rules.onlyRaisedCounted && limits !== raised && limits !== specified)) return
  const least = rule.edge[1] as number
  const minutes = loaded.overtime.minutes[k] as number
  if (minutes < least) return
  year.counted++
  if (minutes - (loaded.special[k] as number) >= least) year.countedWithoutSpecial++
}

function stepCount(out: Gathered, loaded: Loaded, era: Era, k: number): void {
  year.lastRaised = k
  year.countedAtLast = year.counted
  const rule = era.raisedMonths
  if (rule === undefined || year.counted <= (rule.edge[1] as number)) return
  const special = loaded.anySpecial ? sumOf(loaded.specials, year.start, k) : 0
  const { first } = loaded
  const { months, start, counted, countedWithoutSpecial } = year
  tallyExcess(out, months, rule, first + start, first + k, 1, counted, special, countedWithoutSpecial)
}

function closeCount(out: Gathered, loaded: Loaded, era: Era): void {
  const rule = era.raisedMonths
  const { start, lastRaised, countedAtLast, months } = year
  if (rule === undefined || lastRaised < 0) return
  const { first, overtime } = loaded
  let needs = overtime.anyUnknown ? unknownMonths(overtime, first, start, lastRaised) : none
  if (countedAtLast + needs.length <= (rule.edge[1] as number)) needs = none
  closeTally(out, months, rule, first + start, first + lastRaised, 1, countedAtLast, needs)
}

function closeYear(out: Gathered, loaded: Loaded, rules: CompiledDepartments, era: Era): void {
  if (!year.judged) return
  const { start, last, hadRaised, firstRaised, plainSum, raisedSum } = year
  const plainLast = hadRaised ? firstRaised - 1 : last
  if (!(hadRaised && rules.excessCured)) closeSum(out, loaded, plainSum, era.year, start, plainLast, 1)
  if (!hadRaised) return
  closeSum(out, loaded, raisedSum, raisedYearRule(loaded, rules, era), start, last, 1)
  closeCount(out, loaded, era)
}

function staysPlain({ kinds }: Loaded, k: number): boolean {
  for (let later = k + 1; later <= year.last; later++) if (kinds[later] === raisedKind) return false
  return true
}

function stepYear(
  out: Gathered,
  loaded: Loaded,
  rules: CompiledDepartments,
  era: Era,
  k: number,
  limits: number,
): void {
  countMonth(loaded, rules, era, k, limits)
  if (!year.judged) return
  if (limits === plain) {
    const rule = rules.excessCured && !staysPlain(loaded, k) ? undefined : era.year
    stepSum(out, loaded, year.plainSum, rule, year.start, k, 1)
    return
  }
  stepSum(out, loaded, year.raisedSum, raisedYearRule(loaded, rules, era), year.start, k, 1)
  if (limits !== afterMove) stepCount(out, loaded, era, k)
  else if (year.allowanceFrom >= 0) stepAllowance(out, loaded, era, k)
}

function stepAllowance(out: Gathered, loaded: Loaded, era: Era, k: number): void {
  const { allowance, allowanceFrom, allowanceUnits, allowanceUntil } = year
  stepSum(out, loaded, allowance, era.movedPeriod, allowanceFrom, k, allowanceUnits)
  if (k !== allowanceUntil) return
  closeSum(out, loaded, allowance, era.movedPeriod, allowanceFrom, k, allowanceUnits)
  year.allowanceFrom = -1
}

/**
 * Whether nothing in the year comes near a limit or an interview, so that it need not be gone through month
 * by month: one kind of department, every month below its lines, the year and the count too.
 */
function isQuiet({ first, kinds, overtime }: Loaded, era: Era): boolean {
  const { start, last } = year
  const { minutes, sums } = overtime
  const kind = kinds[start]
  const isRaised = kind === raisedKind
  const monthRule = isRaised ? era.raisedMonth : era.month
  const yearRule = isRaised ? era.raisedYear : era.year
  if (monthRule === undefined || yearRule === undefined || year.hadRaised) return false
  if (overtime.anyUnknown && overtime.gaps[start] !== overtime.gaps[last + 1]) return false
  if (first + last > era.until || sumOf(sums, start, last) > (yearRule.edge[1] as number)) return false
  const most = Math.min(monthRule.edge[1] as number, era.high)
  const countFrom = isRaised && era.counted !== undefined ? (era.counted.edge[1] as number) : most + 1
  let counted = 0
  for (let k = start; k <= last; k++) {
    const value = minutes[k] as number
    if (value > most || kinds[k] !== kind) return false
    if (value >= countFrom) counted++
  }
  return !isRaised || era.raisedMonths === undefined || counted <= (era.raisedMonths.edge[1] as number)
}

/** The verdict under rules with two sets of limits; every month is looked at once. */
export function assessDepartments(
  person: PersonMonths,
  rules: CompiledDepartments,
  all: boolean,
  options: AssessOptions,
): Assessment {
  const loaded = loadMonths(person, rules.reading)
  const { first, count, overtime } = loaded
  const { minutes, unknown, anyUnknown } = overtime
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
  const byOwnLaw = lawOn === undefined
  const earliest = byOwnLaw ? Math.max(0, rules.earliest - first) : 0
  const startMonth = person.yearStartMonth ?? aprilStart.month
  let era = eraIn(rules.eras, byOwnLaw ? first : yearMonthOf(parseIsoDate(lawOn)))
  let lastHigh = Number.NEGATIVE_INFINITY
  const mayBeQuiet = !all
  for (let k = 0; k < count; k++) {
    const month = first + k
    if (k === 0) openYear(loaded, rules, k, startMonth, !byOwnLaw)
    else if (month > year.lastMonth) {
      closeYear(out, loaded, rules, era)
      openYear(loaded, rules, k, startMonth, !byOwnLaw)
    }
    if (byOwnLaw && month > era.until) era = eraIn(rules.eras, month)
    if (k === year.start && mayBeQuiet && k - lastHigh >= era.reach && isQuiet(loaded, era)) {
      out.anyWithin = true
      year.judged = false
      k = year.last
      continue
    }
    const value = minutes[k] as number
    // An unknown month may be as high as any.
    if (value > era.high || (anyUnknown && unknown[k] === 1)) lastHigh = k
    const limits = limitsOf(loaded, rules, k)
    const isRaised = limits === raised || limits === specified
    const monthRule = isRaised ? era.raisedMonth : era.month
    if (monthRule !== undefined) {
      out.anyWithin = true
      if (all || value > (monthRule.edge[1] as number) || (anyUnknown && unknown[k] === 1)) {
        judgeWindow(out, monthRule, loaded, overtime, k, k)
      }
    }
    const near = k - lastHigh < era.reach
    if (isRaised && era.raisedAverage !== undefined && (all || near)) {
      judgeMeans(out, era.raisedAverage, loaded, overtime, k, earliest)
    }
    if (near) addInterview(out, interviews, loaded, rules, era, k, earliest)
    stepYear(out, loaded, rules, era, k, limits)
  }
  if (count > 0) closeYear(out, loaded, rules, era)
  return { id: person.id, word: wordOf(out), findings: out.findings, interviews, ruleset: rules.identity }
}
