import type { CompiledDepartments, Era } from '../compile/departments.ts'
import { eraIn, type Rule } from '../compile/rule.ts'
import { isCalmYear } from './calm.ts'
import { type Gathered, noteLooked } from './gathered.ts'
import { addInterview } from './interviews.ts'
import { type Loaded, raisedKind } from './load-months.ts'
import {
  closeTally,
  judgeMeans,
  judgeWindow,
  makeTally,
  resetTally,
  tallyExcess,
  unknownCount,
} from './windows.ts'
import { yearBegin } from './year-begin.ts'

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
  const begin = yearBegin(month, startMonth)
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
  const unknown = unknownCount(overtime, from, to)
  closeTally(out, tally, rule, first + from, first + to, units, sumOf(overtime.sums, from, to), unknown)
}

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
  const unknown = unknownCount(overtime, start, lastRaised)
  const open = countedAtLast + unknown > (rule.edge[1] as number)
  closeTally(out, months, rule, first + start, first + lastRaised, 1, countedAtLast, open ? unknown : 0)
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

/** Judges a person's months under rules with two sets of limits; every month is looked at once. */
export function judgeDepartments(
  out: Gathered,
  loaded: Loaded,
  rules: CompiledDepartments,
  startMonth: number,
  lawMonth: number | undefined,
): void {
  const { first, count, overtime } = loaded
  const { minutes, unknown, anyUnknown } = overtime
  const byOwnLaw = lawMonth === undefined
  const earliest = byOwnLaw ? Math.max(0, rules.earliest - first) : 0
  let era = eraIn(rules.eras, lawMonth ?? first)
  const mayBeCalm = !out.all && byOwnLaw
  let lastHigh = Number.NEGATIVE_INFINITY
  for (let k = 0; k < count; k++) {
    const month = first + k
    if (k === 0) openYear(loaded, rules, k, startMonth, !byOwnLaw)
    else if (month > year.lastMonth) {
      closeYear(out, loaded, rules, era)
      openYear(loaded, rules, k, startMonth, !byOwnLaw)
    }
    if (byOwnLaw && month > era.until) era = eraIn(rules.eras, month)
    if (k === year.start && mayBeCalm && !year.hadRaised && k - lastHigh >= era.reach) {
      if (isCalmYear(loaded, era, k, year.last)) {
        noteLooked(out)
        year.judged = false
        k = year.last
        continue
      }
    }
    const value = minutes[k] as number
    const isUnknown = anyUnknown && unknown[k] === 1
    // An unknown month may be as high as any.
    if (value > era.high || isUnknown) lastHigh = k
    const limits = limitsOf(loaded, rules, k)
    const isRaised = limits === raised || limits === specified
    const monthRule = isRaised ? era.raisedMonth : era.month
    if (monthRule !== undefined) {
      noteLooked(out)
      if (out.all || value > (monthRule.edge[1] as number) || isUnknown) {
        judgeWindow(out, monthRule, loaded, overtime, k, k)
      }
    }
    const near = k - lastHigh < era.reach
    if (isRaised && era.raisedAverage !== undefined && (out.all || near)) {
      judgeMeans(out, era.raisedAverage, loaded, overtime, k, earliest)
    }
    if (near) addInterview(out, loaded, era, k, earliest)
    stepYear(out, loaded, rules, era, k, limits)
  }
  if (count > 0) closeYear(out, loaded, rules, era)
}
