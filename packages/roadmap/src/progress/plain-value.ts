import type { Measure } from '../model/measure.ts'
import type { UnitOfMeasureDefinition } from '../model/roadmap.ts'
import type { Text } from '../model/text.ts'
import { standardUnits } from '../text/standard-units.ts'

/** A measure as one number; two are comparable when they count in the same unit. */
export interface PlainValue {
  readonly value: number
  readonly unit: string
}

/** The number of a measure, rates in percent; nothing for words, places in a sequence, times of day and 0/0. */
export function plainValueOf(measure: Measure): PlainValue | undefined {
  switch (measure.type) {
    case 'count':
    case 'amount':
    case 'mean':
      return { value: measure.value, unit: measure.unit }
    case 'share':
      return { value: measure.percent, unit: 'percent' }
    case 'ratio':
      return measure.denominator === 0
        ? undefined
        : { value: (100 * measure.numerator) / measure.denominator, unit: 'percent' }
    default:
      return undefined
  }
}

/** What a unit is called behind a number. */
export function unitText(unit: string, units: readonly UnitOfMeasureDefinition[] = []): Text {
  if (unit === 'percent') return { ja: '％', en: '%' }
  const found = [...units, ...standardUnits].find(({ id }) => id === unit)
  return found === undefined || found.bare ? { ja: '', en: '' } : found.label
}
