import { formatIsoDate, type PlainDate } from '@reform/calendar'
import { printDecimal } from '@reform/quantities'
import type { Language } from '@reform/rules'
import type { ExclusionLedger, LedgerEntry } from '../ledger/ledger.ts'
import type { Contradiction } from '../plan/contradictions.ts'
import type { Reduction } from '../print/reduction.ts'
import type { Bridge } from '../rate/bridge.ts'
import { type ContractPart, contractParts, type RateContract } from '../rate/contract.ts'
import { printFigure } from '../rate/figure.ts'
import type { Rate } from '../rate/rate.ts'
import type { DisposalDecision } from '../retention/gate.ts'
import type { PaperDecision } from '../retention/paper-gate.ts'
import type { DefectStatement } from '../scanning/claims.ts'
import type { LotJudgement } from '../scanning/lot.ts'
import type { Clearance, CompletionRange } from '../targets/capacity.ts'
import type { PaceOutlook } from '../targets/target.ts'
import type { CourseStatus } from '../targets/trajectory.ts'
import { contractWords } from './contract-words.ts'
import { english } from './en.ts'
import { japanese } from './ja.ts'
import type { Wording } from './wording.ts'

const wordings: Readonly<Record<Language, Wording>> = { ja: japanese, en: english }

/** A number as people read it: whole, or with one decimal. */
function shown(value: number): string {
  return printDecimal(value, Number.isInteger(value) ? 0 : 1, { grouping: true })
}

/**
 * The sentences about a rate, with everything that it rests on.
 *
 * @example
 * ```ts
 * const rate = rateOf([], flowContract({ year: 2026, origin: 'created', hybrid: 'strict' }))
 * describeRate(rate, 'en').slice(0, 54) // => 'There is no digitization rate: nothing is in scope. It'
 * ```
 */
export function describeRate(rate: Rate, language: Language): string {
  const { headline, gross, bounds, excluded, stage, contract } = rate
  return wordings[language].rate({
    contract: contractWords(contract, language),
    interim: stage === 'interim',
    shown: printFigure(headline),
    numerator: shown(headline.numerator),
    denominator: shown(headline.denominator),
    gross: printFigure(gross),
    low: printFigure(bounds.low),
    high: printFigure(bounds.high),
    excluded: contract.exclusions === 'apply' ? excluded.numerator : 0,
    nothing: headline.complete === null,
  })
}

/**
 * Everything that a rate rests on, part by part, for a table or a note.
 *
 * @example
 * ```ts
 * const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
 * describeContract(contract, 'en')[0] // => { part: 'unit', label: 'unit', words: 'file' }
 * ```
 */
export function describeContract(
  contract: RateContract,
  language: Language,
): readonly { readonly part: ContractPart; readonly label: string; readonly words: string }[] {
  const words = contractWords(contract, language)
  const labels = wordings[language].part
  return contractParts.map((part) => ({ part, label: labels[part], words: words[part] }))
}

/**
 * The sentences of a bridge, one for each step.
 *
 * @example
 * ```ts
 * const strict = flowContract({ year: 2025, origin: 'created', hybrid: 'strict' })
 * describeBridge(bridge(() => [], strict, { ...strict, exclusions: 'ignore' }), 'en')
 * // => ['With the treatment of exclusions changed from “valid exclusions left out” to “exclusions ignored” it goes from — % to — %.']
 * ```
 */
export function describeBridge({ from, steps }: Bridge, language: Language): readonly string[] {
  let held: RateContract = from.contract
  return steps.map(({ part, to, before, after }) => {
    const next = { ...held, [part]: to } as RateContract
    const sentence = wordings[language].step({
      part: wordings[language].part[part],
      from: contractWords(held, language)[part],
      to: contractWords(next, language)[part],
      before: printFigure(before),
      after: printFigure(after),
    })
    held = next
    return sentence
  })
}

/**
 * Why two rates are not compared.
 *
 * @example
 * ```ts
 * describeUnlike(['hybrid'], 'ja') // => '算定の前提（電子・紙併用の扱い）が異なるため、この二つの率は比較できません。'
 * ```
 */
export function describeUnlike(parts: readonly ContractPart[], language: Language): string {
  return wordings[language].unlike(parts.map((part) => wordings[language].part[part]))
}

/**
 * The reasons of the gate, one sentence each; empty when it is open.
 *
 * @example
 * ```ts
 * describeDisposal({ reasons: ['notExpired'] }, 'en') // => ['Retention is not over; disposal begins on the day after the last day.']
 * ```
 */
export function describeDisposal(
  { reasons }: Pick<DisposalDecision, 'reasons'>,
  language: Language,
): readonly string[] {
  return reasons.map((reason) => wordings[language].disposal[reason])
}

/**
 * The reasons for which a paper original stays, one sentence each; empty when it may go.
 *
 * @example
 * ```ts
 * describePaper({ reasons: ['pagesDiffer'] }, 'ja') // => ['紙のページ数と画像の数が一致しません。']
 * ```
 */
export function describePaper(
  { reasons }: Pick<PaperDecision, 'reasons'>,
  language: Language,
): readonly string[] {
  return reasons.map((reason) => wordings[language].paper[reason])
}

/**
 * What may be said about the defects of a lot.
 *
 * @example
 * ```ts
 * describeDefects(defectStatement({ lot: 10000, sample: 125, found: 0 }), 'en')
 * // => 'Of 10000 items 125 were drawn at random and inspected; 0 were defective. With 95 % confidence no more than 235 of all are.'
 * ```
 */
export function describeDefects(statement: DefectStatement, language: Language): string {
  return wordings[language].defects(statement)
}

/**
 * Whether a lot was accepted, and why not.
 *
 * @example
 * ```ts
 * describeLot({ accepted: false, because: ['pageCount'] }, 'ja')
 * // => 'このロットは不合格です（ページ数の不一致）。全数を検査するか、読み取り直す必要があります。'
 * ```
 */
export function describeLot(
  judgement: Pick<LotJudgement, 'accepted' | 'because'>,
  language: Language,
): string {
  return wordings[language].lot(judgement)
}

/**
 * Whether what remains can be done in time, and how many times as fast it has to go.
 *
 * @example
 * ```ts
 * const facts = { done: 400, remaining: 1310, since: parseIsoDate('2026-04-01'), on: parseIsoDate('2026-11-20'), due: parseIsoDate('2027-03-31') }
 * describeOutlook(paceOutlook(facts), 'en')
 * // => '1310 remain and 84 working days are left. To be done in time it takes 15.6 a day, 6.1 times as fast as so far. It cannot be met in the present way.'
 * ```
 */
export function describeOutlook(outlook: PaceOutlook, language: Language): string {
  const { factor, required, achieved } = outlook
  const text = (value: number | null): string => (value === null ? '' : printDecimal(value, 1))
  return wordings[language].outlook(outlook, {
    factor: text(factor),
    perDay: text(required.perWorkingDay),
    achieved: text(achieved),
  })
}

/**
 * How far a value is ahead of its course, or behind it.
 *
 * @example
 * ```ts
 * describeCourse({ word: 'behind', points: -3.25, days: -41 }, 'en') // => 'It is 3.3 points behind the plan (41 days).'
 * ```
 */
export function describeCourse(status: CourseStatus, language: Language): string {
  return wordings[language].course(status, printDecimal(Math.abs(status.points), 1))
}

/**
 * Where promises contradict each other or the means.
 *
 * @example
 * ```ts
 * describeContradiction({ code: 'rateBeyondMeans', dials: ['rate'], promised: 100, best: 97.5 }, 'en')
 * // => 'The rate is to reach 100 %, but reaches 97.5 % at best.'
 * ```
 */
export function describeContradiction(found: Contradiction, language: Language): string {
  const { code, promised, best, dials } = found
  const wording = wordings[language]
  const names = dials.map((dial) => wording.dial[dial]).join(language === 'ja' ? '、' : ', ')
  return wording.contradiction[code](shown(promised), shown(best), names)
}

/**
 * What exclusions did to the rate: how many left the denominator and by how many decisions, late ones, overdue
 * reviews, what is deferred, and whether the target is reached by them.
 *
 * @example
 * ```ts
 * const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
 * describeLedger(exclusionLedger([], contract), 'ja') // => ['分母から除いたもの、先送りとされたものはありません。']
 * ```
 */
export function describeLedger(ledger: ExclusionLedger, language: Language): readonly string[] {
  const words = wordings[language].ledger
  const { rate, entries, reachedByExclusion, reachedByLateExclusion } = ledger
  const removing = entries.filter(({ isDeferred }) => !isDeferred)
  const count = (which: readonly LedgerEntry[]): number => which.reduce((sum, one) => sum + one.documents, 0)
  const late = count(removing.filter(({ isLate }) => isLate))
  const deferred = count(entries.filter(({ isDeferred }) => isDeferred))
  const overdue = entries.filter(({ reviewIsOverdue }) => reviewIsOverdue).length
  const total = {
    decisions: removing.length,
    documents: shown(count(removing)),
    gross: printFigure(rate.gross),
    net: printFigure(rate.net),
  }
  return [
    ...(entries.length === 0 ? [words.none] : []),
    ...(removing.length > 0 ? [words.total(total)] : []),
    ...(late > 0 ? [words.late(shown(late))] : []),
    ...(overdue > 0 ? [words.overdue(overdue)] : []),
    ...(deferred > 0 ? [words.deferred(shown(deferred))] : []),
    ...(reachedByExclusion ? [words.reached] : []),
    ...(reachedByLateExclusion ? [words.reachedLate] : []),
  ]
}

/**
 * A reduction against its baseline, and on wish whether the target is reached; without a baseline it says so.
 *
 * @example
 * ```ts
 * const reduction = reductionFrom({ value: 1000000, estimated: false }, 800000)
 * describeReduction(reduction, 'en', true) // => 'It is 800,000 against a baseline of 1,000,000: 20.0 % less. The target is reached.'
 * describeReduction(null, 'ja') // => '基準がないため、削減率はありません。'
 * ```
 */
export function describeReduction(
  reduction: Reduction | null,
  language: Language,
  met: boolean | null = null,
): string {
  const wording = wordings[language]
  if (reduction === null) return wording.noBaseline
  const { base, actual, reducedBy } = reduction
  const share = printDecimal((Math.abs(reducedBy) / base.value) * 100, 1)
  const { estimated } = base
  return wording.reduction({
    base: shown(base.value),
    actual: shown(actual),
    share,
    more: reducedBy < 0,
    estimated,
    met,
  })
}

/**
 * In how many working days a backlog is done, or that it never is; with the range of days where one is given.
 *
 * @example
 * ```ts
 * describeClearance(clearance({ backlog: 500000, throughput: 6000, inflow: 1000 }), 'en')
 * // => 'What is left takes 100 working days (5,000 less a day, 500,000 scans).'
 * ```
 */
export function describeClearance(found: Clearance, language: Language, range?: CompletionRange): string {
  const wording = wordings[language]
  const { days, netPerDay, scans } = found
  const words = { days: days === null ? null : shown(days), net: shown(netPerDay), scans: shown(scans) }
  const sentence = wording.clearance(words)
  if (range === undefined) return sentence
  const dayText = (on: PlainDate | null): string => (on === null ? wording.never : formatIsoDate(on))
  const { earliest, planned, latest } = range
  const dates = { earliest: dayText(earliest), planned: dayText(planned), latest: dayText(latest) }
  return `${sentence}${language === 'ja' ? '' : ' '}${wording.completion(dates)}`
}
