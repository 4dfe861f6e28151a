import type { Indicator } from '../model/indicator.ts'
import type { Measure, Qualifier } from '../model/measure.ts'
import type { CellPlace } from '../query/items-of.ts'
import type { RoadmapContext } from './context.ts'
import type { RuleId } from './facts.ts'
import { definitionsOf, observationAt } from './place.ts'
import type { Finding } from './rule.ts'
import { statedMeasure } from './values.ts'

/** A value that a cell gives, with the words beside it. */
export interface Answer {
  readonly measure: Measure
  readonly qualifiers: readonly Qualifier[]
  readonly position: number
}

/** What a rule of this family asks of the values that a cell gives for its indicator. */
export interface AnswerQuestion<Name extends RuleId> {
  readonly concerns: (indicator: Indicator) => boolean
  /** The value is what the indicator asks for. One such value in the cell, and the others are its company. */
  readonly fits: (measure: Measure, indicator: Indicator) => boolean
  /** The value is of a kind that this rule judges at all. */
  readonly judged: (measure: Measure) => boolean
  readonly facts: (answer: Answer, indicator: Indicator) => Finding<Name>['facts']
}

/** Cells whose values answer another question than their indicator asks: one finding per cell, at its first value. */
export function findWrongAnswers<Name extends RuleId>(
  context: RoadmapContext,
  question: AnswerQuestion<Name>,
): readonly Finding<Name>[] {
  return context.editions.flatMap((edition) =>
    edition.cells.flatMap((place) => {
      const { indicator } = place
      if (indicator === undefined || !question.concerns(indicator)) return []
      const wrong = firstWrong(place, indicator, question)
      if (wrong === undefined) return []
      return [
        {
          edition: edition.edition.id,
          places: [observationAt(place, wrong.position), ...definitionsOf(edition, place)],
          facts: question.facts(wrong, indicator),
        },
      ]
    }),
  )
}

function firstWrong<Name extends RuleId>(
  { cell }: CellPlace,
  indicator: Indicator,
  { fits, judged }: AnswerQuestion<Name>,
): Answer | undefined {
  let first: Answer | undefined
  const observations = cell.observations ?? []
  for (const [position, observation] of observations.entries()) {
    const measure = statedMeasure(observation)
    if (measure === undefined) continue
    if (fits(measure, indicator)) return undefined
    if (judged(measure)) first ??= { measure, qualifiers: observation.qualifiers ?? [], position }
  }
  return first
}
