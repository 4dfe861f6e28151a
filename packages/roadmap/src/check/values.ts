import type { Indicator, Observation } from '../model/indicator.ts'
import type { Measure, Qualifier } from '../model/measure.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Text } from '../model/text.ts'
import type { Period, When } from '../model/time.ts'
import { formatMeasure } from '../text/format-measure.ts'
import { inBoth } from './rule.ts'

/** The value that an observation states as one of its indicator: measured, or foreseen. */
export function statedMeasure({ result }: Observation): Measure | undefined {
  return result.state === 'value' || result.state === 'planned' ? result.measure : undefined
}

/** Two values are the same when these texts are. */
export function measureKey(measure: Measure): string {
  switch (measure.type) {
    case 'ratio':
      return `ratio ${measure.numerator}/${measure.denominator}`
    case 'share':
      return `share ${measure.percent}`
    case 'timeOfDay':
      return `time ${measure.value}`
    case 'text':
      return `text ${measure.text.ja}`
    default:
      return `${measure.type} ${measure.value} ${measure.unit}`
  }
}

/** A period as a text that is the same for the same period. */
export function periodKey(period: Period | When | undefined): string {
  if (period === undefined) return ''
  if (typeof period === 'string') return period
  const { from, to, excluding = [] } = period
  const span = from === to ? from : `${from}/${to ?? ''}`
  return excluding.length === 0 ? span : `${span} -${[...excluding].sort().join(' -')}`
}

/** What an observation is of: period, day, part of the organisation, part of the whole. */
export function aboutKey({ period, asOf = '', unit = '', track = '', breakdown }: Observation): string {
  return [periodKey(period), asOf, unit, track, breakdown?.ja ?? ''].join(' | ')
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
