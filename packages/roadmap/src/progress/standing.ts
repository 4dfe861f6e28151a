import type { Id, Text } from '../model/text.ts'
import type { ProgressFigures } from './judge-progress.ts'
import type { Judgement } from './judgement.ts'
import type { Light } from './method.ts'
import type { Reason } from './reason.ts'

/** A computed word with its reasons, and what people judged, side by side. Neither replaces the other. */
export interface Standing {
  readonly method: Id
  readonly word: Id
  readonly light: Light
  readonly label: Text
  readonly figures: ProgressFigures
  readonly because: readonly Reason[]
  readonly wouldChange: readonly Reason[]
  readonly judged: readonly Judgement[]
  /** The last judgement and the computed word show different colours. */
  readonly differs: boolean
}
