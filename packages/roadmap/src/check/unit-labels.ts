import type { Measure } from '../model/measure.ts'
import type { Text } from '../model/text.ts'
import { standardUnits } from '../text/standard-units.ts'
import type { RoadmapContext } from './context.ts'

/** The unit that a value comes in; nothing for words, times of day and rates with both parts. */
export function unitOf(measure: Measure): string | undefined {
  if (measure.type === 'share') return 'percent'
  return 'unit' in measure ? measure.unit : undefined
}

/** What units are called; two ids of one name (sessions and times are both 回) are one unit to a reader. */
export function unitLabels({ roadmap }: RoadmapContext): (id: string) => Text {
  const labels = new Map(
    [...standardUnits, ...(roadmap.unitsOfMeasure ?? [])].map(({ id, label }) => [id, label]),
  )
  return (id) => labels.get(id) ?? { ja: id }
}
