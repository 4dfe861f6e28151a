import type { Observation } from '../model/indicator.ts'
import type { Measure } from '../model/measure.ts'
import type { Period, When } from '../model/time.ts'

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
