import type { CompiledDepartments, Era } from '../compile/departments.ts'
import { eraIn, type Rule } from '../compile/rule.ts'
import { isCalmYear } from './calm.ts'
import { judgeCare } from './care.ts'
import { type Gathered, noteLooked } from './gathered.ts'
import { addInterview } from './interviews.ts'
import { firstDayKind, type Loaded, raisedKind } from './loaded.ts'
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

/** A month before any that a mean could reach. */
const longAgo = -1000

/** The year that is being gone through; used again for each year and person. */
const year = /* @__PURE__ */ makeYear()

function makeYear() {
  return {
    start: 0,
    last: 0,
    lastMonth: 0,
    /** Whether limits on a year are judged: it does not begin before them. */
    judged: true,
    /** What the year comes to in all: no sum of its months is above it. */
    total: 0,
    /** The latest months so far that may lift a mean, and that are unknown. */
    lastHigh: longAgo,
    lastUnknown: longAgo,
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
  year.total = sumOf(loaded.overtime.sums, k, year.last)
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
  if (loaded.kinds[k] === firstDayKind) {
    openAllowance(loaded, rules, k - 1)
    return afterMove
  }
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

/** Counts a month that is above the line from which months are counted. */
function countMonth({ overtime, special }: Loaded, least: number, k: number): void {
  year.counted++
  if ((overtime.minutes[k] as number) - (special[k] as number) >= least) year.countedWithoutSpecial++
}

/** Takes up that more months are above the line than may be. */
function stepCount(out: Gathered, loaded: Loaded, rule: Rule, k: number): void {
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

/** Takes up what the months of the year come to, where the whole of it is above some limit. */
function stepSums(
  out: Gathered,
  loaded: Loaded,
  rules: CompiledDepartments,
  era: Era,
  k: number,
  limits: number,
): void {
  const { plainSum, raisedSum, start } = year
  if (limits !== plain) stepSum(out, loaded, raisedSum, raisedYearRule(loaded, rules, era), start, k, 1)
  else if (!rules.excessCured || staysPlain(loaded, k)) stepSum(out, loaded, plainSum, era.year, start, k, 1)
}

function stepAllowance(out: Gathered, loaded: Loaded, era: Era, k: number): void {
  const { allowance, allowanceFrom, allowanceUnits, allowanceUntil } = year
  stepSum(out, loaded, allowance, era.movedPeriod, allowanceFrom, k, allowanceUnits)
  if (k !== allowanceUntil) return
  closeSum(out, loaded, allowance, era.movedPeriod, allowanceFrom, k, allowanceUnits)
  year.allowanceFrom = -1
}

/** Passes over a calm year: only its unknown months are reported. */
function passOver(out: Gathered, loaded: Loaded, era: Era): void {
  const { start, last } = year
  const { overtime } = loaded
  noteLooked(out)
  year.judged &&= unknownCount(overtime, start, last) > 0
  if (!overtime.anyUnknown || era.month === undefined) return
  for (let k = start; k <= last; k++) {
    if (overtime.unknown[k] !== 1) continue
    year.lastUnknown = k
    judgeWindow(out, era.month, loaded, overtime, k, k)
  }
}

/** Judges the months of the open year one by one, each under the law of its time or under that of one day. */
function judgeMonths(
  out: Gathered,
  loaded: Loaded,
  rules: CompiledDepartments,
  firstEra: Era,
  byOwnLaw: boolean,
  earliest: number,
): Era {
  const { first, kinds, overtime } = loaded
  const { minutes, unknown, anyUnknown } = overtime
  const { start, last, judged } = year
  const { all } = out
  let era = firstEra
  // Quick comparisons stand here and not in functions: this is gone through for every month of a whole ministry.
  for (let k = start; k <= last; k++) {
    if (byOwnLaw && first + k > era.until) era = eraIn(rules.eras, first + k)
    const value = minutes[k] as number
    const isUnknown = anyUnknown && unknown[k] === 1
    if (value > era.high) year.lastHigh = k
    // An unknown month may be as high as any.
    if (isUnknown) year.lastUnknown = k
    const isPlain = kinds[k] !== raisedKind && !year.hadRaised
    const limits = isPlain ? plain : limitsOf(loaded, rules, k)
    const isRaised = limits === raised || limits === specified
    const monthRule = isRaised ? era.raisedMonth : era.month
    if (monthRule !== undefined) {
      noteLooked(out)
      if (all || isUnknown || value > (monthRule.edge[1] as number)) {
        judgeWindow(out, monthRule, loaded, overtime, k, k)
      }
    }
    const isHigh = k - year.lastHigh < era.reach
    const isNear = isHigh || k - year.lastUnknown < era.reach
    if ((all || isNear) && isRaised && era.raisedAverage !== undefined) {
      judgeMeans(out, era.raisedAverage, loaded, overtime, k, earliest)
    }
    if (isHigh) addInterview(out, loaded, era, k, earliest)
    if (value >= era.countFrom && (isRaised || !rules.onlyRaisedCounted)) countMonth(loaded, era.countFrom, k)
    if (!judged) continue
    if (year.total > era.lowestYear) stepSums(out, loaded, rules, era, k, limits)
    if (isRaised) {
      year.lastRaised = k
      year.countedAtLast = year.counted
      if (era.raisedMonths !== undefined && year.counted > (era.raisedMonths.edge[1] as number)) {
        stepCount(out, loaded, era.raisedMonths, k)
      }
    } else if (year.allowanceFrom >= 0) stepAllowance(out, loaded, era, k)
  }
  return era
}

/** Judges a person's months under rules with two sets of limits, year by year; every month is looked at once. */
export function judgeDepartments(
  out: Gathered,
  loaded: Loaded,
  rules: CompiledDepartments,
  startMonth: number,
  lawMonth: number | undefined,
): void {
  const { first, count } = loaded
  const byOwnLaw = lawMonth === undefined
  const earliest = byOwnLaw ? Math.max(0, rules.earliest - first) : 0
  let era = eraIn(rules.eras, lawMonth ?? first)
  year.lastHigh = longAgo
  year.lastUnknown = longAgo
  for (let k = 0; k < count; k = year.last + 1) {
    openYear(loaded, rules, k, startMonth, !byOwnLaw)
    if (byOwnLaw && first + k > era.until) era = eraIn(rules.eras, first + k)
    const mayBeCalm = !out.all && byOwnLaw && !year.hadRaised && k - year.lastHigh >= era.reach
    if (mayBeCalm && isCalmYear(loaded, era, k, year.last, k - year.lastUnknown >= era.reach)) {
      passOver(out, loaded, era)
    } else era = judgeMonths(out, loaded, rules, era, byOwnLaw, earliest)
    closeYear(out, loaded, rules, era)
  }
  if (loaded.restricted.size > 0) judgeCare(out, loaded, rules, startMonth, lawMonth)
}
