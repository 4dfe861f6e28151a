import type { AgreementEra, CompiledAgreement } from '../compile/agreement.ts'
import { eraIn, type Rule } from '../compile/rule.ts'
import { onRequest, required } from './codes.ts'
import { addConditional, type Gathered, noteInterview, noteLooked } from './gathered.ts'
import type { Reading } from './load-months.ts'
import { type Loaded, trackOf } from './loaded.ts'
import {
  closeTally,
  judgeMeans,
  judgeWindow,
  makeTally,
  resetTally,
  type Tally,
  tallyExcess,
  unknownCount,
} from './windows.ts'
import { yearBegin } from './year-begin.ts'

/** Art. 36 knows no kinds of departments; holiday work counts in a total of its own. */
export const agreementReading: Reading = { kinds: 'none', firstDay: false, holidayWork: 'inTotal' }

const year = /* @__PURE__ */ makeYear()

function makeYear() {
  return {
    start: 0,
    lastMonth: 0,
    judged: true,
    counted: 0,
    sum: makeTally(),
    hospital: makeTally(),
    months: makeTally(),
  }
}

/** One person's or one establishment's months with what they are judged by. */
export type AgreementWork = {
  readonly out: Gathered
  readonly loaded: Loaded
  readonly rules: CompiledAgreement
  readonly startMonth: number
  readonly lawMonth: number | undefined
}

function openYear({ loaded, rules, startMonth, lawMonth }: AgreementWork, k: number): void {
  const month = loaded.first + k
  const begin = yearBegin(month, startMonth)
  year.start = k
  year.lastMonth = begin + 11
  year.judged = lawMonth !== undefined || begin >= rules.earliest
  year.counted = 0
  resetTally(year.sum)
  resetTally(year.hospital)
  resetTally(year.months)
}

function sumTo(loaded: Loaded, rule: Rule, k: number): number {
  const { sums } = trackOf(loaded, rule)
  return (sums[k + 1] as number) - (sums[year.start] as number)
}

function stepSum(out: Gathered, loaded: Loaded, tally: Tally, rule: Rule | undefined, k: number): void {
  if (rule === undefined) return
  const observed = sumTo(loaded, rule, k)
  if (observed <= (rule.edge[1] as number)) return
  const { first } = loaded
  tallyExcess(out, tally, rule, first + year.start, first + k, 1, observed, 0, observed)
}

function stepYear({ out, loaded }: AgreementWork, { rules }: AgreementEra, k: number): void {
  const { first, overtime } = loaded
  const { counted } = rules
  if (counted !== undefined && (overtime.minutes[k] as number) >= (counted.edge[1] as number)) year.counted++
  if (!year.judged) return
  stepSum(out, loaded, year.sum, rules.year, k)
  stepSum(out, loaded, year.hospital, rules.hospital, k)
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

function close(work: AgreementWork, tally: Tally, rule: Rule, to: number, observed: number, unknown: number) {
  const { first } = work.loaded
  closeTally(work.out, tally, rule, first + year.start, first + to, 1, observed, unknown)
}

function closeSum(work: AgreementWork, tally: Tally, rule: Rule | undefined, to: number): void {
  if (rule === undefined) return
  const { loaded } = work
  const unknown = unknownCount(trackOf(loaded, rule), year.start, to)
  close(work, tally, rule, to, sumTo(loaded, rule, to), unknown)
}

function closeYear(work: AgreementWork, { rules }: AgreementEra, to: number): void {
  if (!year.judged) return
  const { loaded } = work
  closeSum(work, year.sum, rules.year, to)
  closeSum(work, year.hospital, rules.hospital, to)
  if (rules.months !== undefined) {
    const unknown = unknownCount(loaded.overtime, year.start, to)
    const open = year.counted + unknown > (rules.months.edge[1] as number)
    close(work, year.months, rules.months, to, year.counted, open ? unknown : 0)
  }
}

function eachMonth(
  { loaded, lawMonth }: AgreementWork,
  eras: readonly AgreementEra[],
  visit: (era: AgreementEra, k: number) => void,
): void {
  let era = eraIn(eras, lawMonth ?? loaded.first)
  for (let k = 0; k < loaded.count; k++) {
    if (lawMonth === undefined && loaded.first + k > era.until) era = eraIn(eras, loaded.first + k)
    visit(era, k)
  }
}

/** What belongs to an agreement, as far as the given law has it: art. 36(4) and (5). */
export function judgeAgreement(work: AgreementWork, eras: readonly AgreementEra[]): void {
  const { out, loaded } = work
  const { overtime } = loaded
  let before: AgreementEra | undefined
  eachMonth(work, eras, (era, k) => {
    if (before === undefined) openYear(work, k)
    else if (loaded.first + k > year.lastMonth) {
      closeYear(work, before, k - 1)
      openYear(work, k)
    }
    before = era
    const { month } = era.rules
    if (month !== undefined) {
      const value = overtime.minutes[k] as number
      noteLooked(out)
      if (out.all || value > (month.edge[1] as number) || overtime.unknown[k] === 1) {
        judgeWindow(out, month, loaded, overtime, k, k)
      }
    }
    if (era.rules.year !== undefined || era.rules.hospital !== undefined) noteLooked(out)
    stepYear(work, era, k)
  })
  if (before !== undefined) closeYear(work, before, loaded.count - 1)
}

function judgeTotalMonth({ out, loaded, rules }: AgreementWork, rule: Rule, k: number): void {
  const { total, first } = loaded
  const value = total.minutes[k] as number
  noteLooked(out)
  const over = value > (rule.edge[1] as number)
  if (over && rules.hasCondition) addConditional(out, rule, first + k, value)
  else if (out.all || over || total.unknown[k] === 1) judgeWindow(out, rule, loaded, total, k, k)
}

/** What belongs to the person, wherever the work was done: art. 36(6), and the interviews. */
export function judgePerson(work: AgreementWork): void {
  const { out, loaded, rules, lawMonth } = work
  const { total, health } = loaded
  const earliest = lawMonth === undefined ? Math.max(0, rules.earliest - loaded.first) : 0
  let lastHigh = Number.NEGATIVE_INFINITY
  eachMonth(
    work,
    rules.eras,
    ({ rules: { totalMonth, totalMean, interviewRequired, interviewOnRequest } }, k) => {
      if (totalMonth !== undefined) judgeTotalMonth(work, totalMonth, k)
      if (totalMean !== undefined) {
        if ((total.minutes[k] as number) > totalMean.value) lastHigh = k
        const near = k - lastHigh < (totalMean.lengths.at(-1) ?? 0)
        if (out.all || near || total.anyUnknown) judgeMeans(out, totalMean, loaded, total, k, earliest)
      }
      const to = loaded.first + k
      if (to < out.from || to > out.until) return
      const value = health[k] as number
      if (interviewRequired !== undefined && value >= (interviewRequired.edge[1] as number)) {
        noteInterview(out, interviewRequired, required, to, to, value)
      } else if (interviewOnRequest !== undefined && value >= (interviewOnRequest.edge[1] as number)) {
        noteInterview(out, interviewOnRequest, onRequest, to, to, value)
      }
    },
  )
}
