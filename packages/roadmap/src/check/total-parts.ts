import type { Figure } from '../model/activity.ts'
import type { EditionContext, RoadmapContext } from './context.ts'
import type { FigurePlace } from './figures.ts'
import { groupBy } from './group-by.ts'
import type { Finding } from './rule.ts'
import { sumThatDiffers } from './sum-measures.ts'
import { valueText } from './values.ts'

/** Figures that name their total, against that total. Parts of different `what` are different ways to divide it. */
export function partTotals(context: RoadmapContext, edition: EditionContext): Finding<'total-not-sum'>[] {
  const totals = new Map<string, FigurePlace>()
  for (const place of edition.figures) {
    if (place.figure.id !== undefined) totals.set(place.figure.id, place)
  }
  const groups = groupBy(edition.figures, ({ figure }) =>
    figure.partOf === undefined ? undefined : `${figure.partOf} ${figure.what.ja}`,
  )
  return [...groups.values()].flatMap((parts) => {
    const total = totals.get(parts[0]?.figure.partOf ?? '')
    return total === undefined ? [] : judge(context, edition, total, parts)
  })
}

function judge(
  { roadmap }: RoadmapContext,
  edition: EditionContext,
  total: FigurePlace,
  parts: readonly FigurePlace[],
): Finding<'total-not-sum'>[] {
  const sum = sumThatDiffers(
    asPart(total.figure),
    parts.map(({ figure }) => asPart(figure)),
  )
  if (sum === undefined) return []
  const facts = {
    what: total.figure.what,
    total: valueText(roadmap, total.figure.measure),
    sum: valueText(roadmap, sum),
    by: 'parts',
  } as const
  return [{ edition: edition.edition.id, places: [total.at(), ...parts.map((part) => part.at())], facts }]
}

function asPart({ measure, qualifiers }: Figure): Parameters<typeof sumThatDiffers>[0] {
  return { measure, qualifiers }
}
