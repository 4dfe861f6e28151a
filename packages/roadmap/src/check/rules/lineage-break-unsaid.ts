import { isPaired } from '../../lineage/trace-lineage.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Lineage } from '../../model/roadmap.ts'
import { fold } from '../../text/fold.ts'
import type { RoadmapContext } from '../context.ts'
import type { BreakField } from '../facts.ts'
import { lineageAt } from '../lineage-things.ts'
import { indicatorAt, type placeAt } from '../place.ts'
import type { Finding, Rule } from '../rule.ts'

/** An indicator goes on with another unit, kind, scale or denominator, and its lineage names no break in the series. */
export const lineageBreakUnsaid: Rule<'lineage-break-unsaid'> = {
  id: 'lineage-break-unsaid',
  severity: 'warning',
  find: (context) =>
    (context.roadmap.lineages ?? []).flatMap((lineage, position) =>
      lineage.of === 'indicator' && lineage.breakInSeries === undefined && lineage.kind !== 'redefined'
        ? breaksIn(context, lineage, lineageAt(lineage, position))
        : [],
    ),
}

function breaksIn(
  { editions }: RoadmapContext,
  lineage: Lineage,
  at: ReturnType<typeof placeAt>,
): Finding<'lineage-break-unsaid'>[] {
  const [from, to] = [lineage.from, lineage.to].map(({ edition }) =>
    editions.find((context) => context.edition.id === edition),
  )
  return lineage.from.ids.flatMap((id, position) => {
    const before = from?.indicators.get(id)
    const ids = isPaired(lineage) ? lineage.to.ids.slice(position, position + 1) : lineage.to.ids
    return ids.flatMap((other) => {
      const after = to?.indicators.get(other)
      if (before === undefined || after === undefined) return []
      const changed = changedFields(before.indicator, after.indicator)
      if (changed.length === 0) return []
      const facts = { before: before.indicator.name, after: after.indicator.name, changed }
      return [{ edition: lineage.to.edition, places: [indicatorAt(before), indicatorAt(after), at], facts }]
    })
  })
}

/** What one edition leaves unsaid is no change. */
function changedFields(before: Indicator, after: Indicator): readonly BreakField[] {
  const differs = (left: string | undefined, right: string | undefined): boolean =>
    left !== undefined && right !== undefined && fold(left) !== fold(right)
  const scale = ({ scale: of }: Indicator): string | undefined => of && `${of.minimum ?? ''}-${of.maximum}`
  const fields: readonly (readonly [BreakField, boolean])[] = [
    ['unit', differs(before.unit, after.unit)],
    ['kind', before.kind !== after.kind && before.kind !== 'text' && after.kind !== 'text'],
    ['numerator', differs(before.numerator?.ja, after.numerator?.ja)],
    ['denominator', differs(before.denominator?.ja, after.denominator?.ja)],
    ['scale', differs(scale(before), scale(after))],
  ]
  return fields.flatMap(([field, isChanged]) => (isChanged ? [field] : []))
}
