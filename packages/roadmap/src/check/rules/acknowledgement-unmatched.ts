import type { Acknowledgement } from '../../model/roadmap.ts'
import type { Id } from '../../model/text.ts'
import type { RoadmapContext } from '../context.ts'
import { placeAt } from '../place.ts'
import type { Finding } from '../rule.ts'

/** An acknowledgement that no remark needs, with its position in the roadmap. */
export interface Unmatched {
  readonly acknowledgement: Acknowledgement
  readonly position: number
  readonly isRuleKnown: boolean
}

/** Remarks about acknowledgements that no remark needs: what they name has been put right, or is named wrongly. */
export function unmatchedFindings(
  { editions }: RoadmapContext,
  unmatched: readonly Unmatched[],
): readonly Finding<'acknowledgement-unmatched'>[] {
  const last = editions.at(-1)?.edition.id ?? ''
  return unmatched.map(({ acknowledgement, position, isRuleKnown }) => {
    const { rule, places, edition } = acknowledgement
    const label = { ja: `「${rule}」の確認済み登録`, en: `acknowledgement of ${rule}` }
    const id: Id = places[0] ?? rule
    return {
      edition: edition ?? last,
      places: [placeAt(id, label, ['acknowledgements', position], undefined)],
      facts: { rule, known: isRuleKnown, ids: places },
    }
  })
}
