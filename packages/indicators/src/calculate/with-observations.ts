import type { Edition, IndicatorCell, Item, Observation, Pillar } from '@reform/roadmap'
import type { Calculation } from './calculate.ts'

/**
 * The edition with what was calculated as observations of its cells, behind those that it has. Cells that are not
 * bound, and periods that have not begun, stay as they are. The day of issue stays that of the plan: who publishes or
 * checks the filled edition gives it its own.
 *
 * @throws RangeError when the calculation is of another edition.
 */
export function withObservations(edition: Edition, calculation: Calculation): Edition {
  if (calculation.edition !== edition.id) {
    throw new RangeError(`withObservations: calculated for ${calculation.edition}, not for ${edition.id}`)
  }
  const observations = new Map(
    calculation.cells.map(({ cell, figures }) => [
      cell,
      figures.filter(({ state }) => state !== 'notBegun').map(({ observation }) => observation),
    ]),
  )
  const inItem = (item: Item): Item => withCells(item, observations)
  const inPillar = (pillar: Pillar): Pillar => ({
    ...pillar,
    ...(pillar.sections === undefined
      ? {}
      : { sections: pillar.sections.map((section) => ({ ...section, items: section.items.map(inItem) })) }),
    ...(pillar.items === undefined ? {} : { items: pillar.items.map(inItem) }),
  })
  return { ...edition, pillars: edition.pillars.map(inPillar) }
}

function withCells(item: Item, observations: ReadonlyMap<string, readonly Observation[]>): Item {
  const { indicators } = item
  if (indicators === undefined) return item
  const filled = indicators.map((cell): IndicatorCell => {
    const made = observations.get(cell.id ?? `${item.id}/${cell.indicator}`) ?? []
    return made.length === 0 ? cell : { ...cell, observations: [...(cell.observations ?? []), ...made] }
  })
  return { ...item, indicators: filled }
}
