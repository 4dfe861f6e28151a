import type { Edition, Item } from '../model/edition.ts'
import type { Indicator, Target } from '../model/indicator.ts'
import type { UnitOfMeasureDefinition } from '../model/roadmap.ts'
import type { Id, Text } from '../model/text.ts'
import type { Cadence } from '../model/time.ts'
import type { Judged } from './judge-progress.ts'
import type { Judgement } from './judgement.ts'
import type { ProgressMethod } from './method.ts'
import type { Reason } from './reason.ts'
import type { WorkFact } from './stage-states.ts'

/** What every target of an item is judged with. */
export interface ResultContext {
  readonly edition: Edition
  readonly item: Item
  readonly indicators: ReadonlyMap<Id, Indicator>
  readonly method: ProgressMethod
  readonly asOf: string
  readonly cadence: Cadence
  readonly lagMonths: number
  readonly firstAsBaseline: boolean
  readonly facts: readonly WorkFact[]
  readonly judgements: readonly Judgement[]
  readonly units: readonly UnitOfMeasureDefinition[]
}

/** What is asked about: a target, or a cell without one. */
export interface Asked {
  readonly id: Id
  readonly what: Text
  readonly target?: Target
  readonly indicator?: Id
  readonly track?: Id
}

/** A word without a colour, and why. */
export function open(
  { method }: Pick<ResultContext, 'method'>,
  because: readonly Reason[],
  wouldChange: readonly Reason[] = [],
  word: Id = method.common.open,
): Judged {
  return { method: method.id, word, light: 'grey', figures: {}, because, wouldChange }
}
