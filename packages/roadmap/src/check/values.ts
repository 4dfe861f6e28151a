import type { Indicator, Observation } from '../model/indicator.ts'
import type { Measure, Qualifier } from '../model/measure.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Text } from '../model/text.ts'
import { formatMeasure } from '../text/format-measure.ts'
import { inBoth } from './rule.ts'

/** The value that an observation states as one of its indicator: measured, or foreseen. */
export function statedMeasure({ result }: Observation): Measure | undefined {
  return result.state === 'value' || result.state === 'planned' ? result.measure : undefined
}

/** A value as the messages write it. */
export function valueText(
  roadmap: Roadmap,
  measure: Measure,
  indicator?: Indicator,
  qualifiers: readonly Qualifier[] = [],
): Text {
  return inBoth((lang) =>
    formatMeasure(measure, {
      lang,
      qualifiers,
      ...(roadmap.unitsOfMeasure === undefined ? {} : { units: roadmap.unitsOfMeasure }),
      ...(indicator?.unit === undefined ? {} : { unit: indicator.unit }),
    }),
  )
}

/** Several values in one text. */
export function listText(texts: readonly Text[]): Text {
  return {
    ja: texts.map((text) => text.ja).join('、'),
    en: texts.map((text) => text.en ?? text.ja).join(', '),
  }
}
