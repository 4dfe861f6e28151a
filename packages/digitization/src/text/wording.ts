import type { Contradiction } from '../plan/contradictions.ts'
import type { Dial } from '../plan/plan.ts'
import type { ContractPart } from '../rate/contract.ts'
import type { DisposalReason } from '../retention/gate.ts'
import type { PaperReason } from '../retention/paper-gate.ts'
import type { DefectStatement } from '../scanning/claims.ts'
import type { LotJudgement } from '../scanning/lot.ts'
import type { PaceOutlook } from '../targets/target.ts'
import type { CourseStatus } from '../targets/trajectory.ts'

/** The parts of a contract in words. */
export type ContractWords = {
  readonly unit: string
  readonly population: string
  readonly origin: string
  readonly asOf: string
  readonly hybrid: string
  readonly exclusions: string
  readonly underOneYear: string
  readonly unknown: string
}

/** A rate as texts, ready to stand in a sentence. */
export type RateWords = {
  readonly contract: ContractWords
  readonly interim: boolean
  readonly shown: string
  readonly numerator: string
  readonly denominator: string
  readonly gross: string
  readonly low: string
  readonly high: string
  readonly excluded: number
  readonly nothing: boolean
}

/** The sentences about the ledger of exclusions in one language. */
export type LedgerWording = {
  readonly none: string
  readonly total: (words: { decisions: number; documents: string; gross: string; net: string }) => string
  readonly late: (documents: string) => string
  readonly overdue: (decisions: number) => string
  readonly deferred: (documents: string) => string
  readonly reached: string
  readonly reachedLate: string
}

/** The sentences of one language. */
export type Wording = {
  readonly rate: (words: RateWords) => string
  readonly part: Readonly<Record<ContractPart, string>>
  readonly step: (step: { part: string; from: string; to: string; before: string; after: string }) => string
  readonly unlike: (parts: readonly string[]) => string
  readonly disposal: Readonly<Record<DisposalReason, string>>
  readonly paper: Readonly<Record<PaperReason, string>>
  readonly defects: (statement: DefectStatement) => string
  readonly lot: (judgement: Pick<LotJudgement, 'accepted' | 'because'>) => string
  readonly outlook: (
    outlook: PaceOutlook,
    texts: { factor: string; perDay: string; achieved: string },
  ) => string
  readonly course: (status: CourseStatus, points: string) => string
  readonly contradiction: Readonly<
    Record<Contradiction['code'], (promised: string, best: string, dial: string) => string>
  >
  readonly dial: Readonly<Record<Dial, string>>
  readonly ledger: LedgerWording
  readonly reduction: (words: {
    base: string
    actual: string
    share: string
    more: boolean
    estimated: boolean
    met: boolean | null
  }) => string
  readonly noBaseline: string
  readonly clearance: (words: { days: string | null; net: string; scans: string }) => string
  readonly completion: (words: { earliest: string; planned: string; latest: string }) => string
  readonly never: string
}
