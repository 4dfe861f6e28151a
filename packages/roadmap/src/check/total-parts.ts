import type { Figure } from '../model/activity.ts'
import type { EditionContext, RoadmapContext } from './context.ts'
import type { FigurePlace } from './figures.ts'
import { groupBy } from './group-by.ts'
import type { Finding } from './rule.ts'
import { sumThatDiffers } from './sum-measures.ts'
import { valueText } from './values.ts'

/** Figures that name their total, against that total. */
export function partTotals(context: RoadmapContext, edition: EditionContext): Finding<'total-not-sum'>[] {
  const totals = new Map<string, FigurePlace>()
  for (const place of edition.figures) {
    if (place.figure.id !== undefined) totals.set(place.figure.id, place)
  }
  return [...groupBy(edition.figures, ({ figure }) => figure.partOf)].flatMap(([id, parts]) => {
    const total = totals.get(id)
    if (total === undefined) return []
    return divisions(parts).flatMap((division) => judge(context, edition, total, division))
  })
}

/** Parts that come in groups of one `what` each divide their total in several ways: by rank, and by place. */
function divisions(parts: readonly FigurePlace[]): readonly (readonly FigurePlace[])[] {
  const groups = [...groupBy(parts, ({ figure }) => figure.what.ja).values()]
  return groups.every((group) => group.length > 1) ? groups : [parts]
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
    what: total.what,
    total: valueText(roadmap, total.figure.measure, undefined, total.figure.qualifiers),
    sum: valueText(roadmap, sum),
    by: 'parts',
  } as const
  return [{ edition: edition.edition.id, places: [total.at(), ...parts.map((part) => part.at())], facts }]
}

function asPart({ measure, qualifiers }: Figure): Parameters<typeof sumThatDiffers>[0] {
  return { measure, qualifiers }
}
