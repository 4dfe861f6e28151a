import { figureValue, formatIsoDate, printFigure } from '@reform/digitization'
import type { GroupFigures } from '@reform/digitization/papers'
import { printDecimal } from '@reform/quantities'
import { countText, type DigitizationPaper, signedText } from './paper.ts'

/** One day of a trajectory as texts. */
export interface TrajectoryRow {
  readonly day: string
  readonly planned: string
  readonly measured: string
  readonly difference: string
  readonly electronic: string
  readonly inScope: string
}

/** The days of a group's trajectory, as they stand beside its drawing. */
export function trajectoryRows(paper: DigitizationPaper, group: GroupFigures): readonly TrajectoryRow[] {
  const { words } = paper
  return group.points.map(({ on, expected, rate }) => {
    const value = rate === undefined ? null : figureValue(rate.headline)
    const isMeasured = rate !== undefined && value !== null
    const interim = rate?.stage === 'interim' ? words.interim : ''
    const shown = isMeasured ? words.percent(printFigure(rate.headline)) : ''
    const none = rate === undefined ? '' : words.nothing
    return {
      day: interim === '' ? formatIsoDate(on) : `${formatIsoDate(on)} (${interim})`,
      planned: expected === undefined ? '' : words.percent(printDecimal(expected, 1)),
      measured: isMeasured ? shown : none,
      difference: isMeasured && expected !== undefined ? signedText(value * 100 - expected) : '',
      electronic: isMeasured ? countText(rate.headline.numerator) : '',
      inScope: isMeasured ? countText(rate.headline.denominator) : '',
    }
  })
}
