import type { PlanEntry } from '../../model/plan.ts'
import type { ItemPlace } from '../../query/items-of.ts'
import type { EditionContext } from '../context.ts'
import { groupBy } from '../group-by.ts'
import { entryAt } from '../place.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * A stage of a plan comes after one that should follow it. Going back to the stage that a line of the plan began with
 * is a new round, and no disorder.
 */
export const stageOrder: Rule<'stage-order'> = {
  id: 'stage-order',
  severity: 'warning',
  find: (context) =>
    context.editions.flatMap((edition) => edition.items.flatMap((place) => findInItem(edition, place))),
}

interface Step {
  readonly entry: PlanEntry & { readonly kind: 'stage' }
  readonly position: number
  readonly start: number
  readonly rank: number
}

function findInItem(edition: EditionContext, place: ItemPlace): Finding<'stage-order'>[] {
  const stages = edition.edition.stages ?? []
  const steps = (place.item.plan ?? []).flatMap((entry, position) => {
    const start = edition.days(entry.period)?.from
    const rank = entry.kind === 'stage' ? stages.findIndex(({ id }) => id === entry.stage) : -1
    return entry.kind === 'stage' && start !== undefined && rank >= 0
      ? [{ entry, position, start, rank }]
      : []
  })
  const lines = groupBy(steps, ({ entry }) => `${entry.track ?? ''} ${entry.lane ?? ''}`)
  return [...lines.values()].flatMap((line) => {
    const wrong = stepBack(
      [...line].sort((left, right) => left.start - right.start || left.rank - right.rank),
    )
    if (wrong === undefined) return []
    const label = (step: Step): { readonly ja: string } =>
      stages[step.rank]?.label ?? { ja: step.entry.stage }
    const facts = { item: place.item.title, first: label(wrong[0]), second: label(wrong[1]) }
    return [
      {
        edition: edition.edition.id,
        places: wrong.map(({ entry, position }) => entryAt(place, entry, position)),
        facts,
      },
    ]
  })
}

/** The first two neighbours of which the later one should come first. */
function stepBack(steps: readonly Step[]): readonly [Step, Step] | undefined {
  const [first] = steps
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1]
    if (before !== undefined && step.rank < before.rank && step.rank !== first?.rank) return [before, step]
  }
  return undefined
}
