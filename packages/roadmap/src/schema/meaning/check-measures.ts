import type { Indicator } from '../../model/indicator.ts'
import type { CountMeasure, Measure, Qualifier } from '../../model/measure.ts'
import { type EditionScope, refer, report, under } from './scope.ts'

/** What is known about a value beside its measure. */
export interface MeasureContext {
  readonly indicator?: Indicator | undefined
  readonly qualifiers?: readonly Qualifier[] | undefined
}

/** Whether the units of a value are declared and the value can be so. */
export function checkMeasure(
  scope: EditionScope,
  key: string | number,
  measure: Measure | undefined,
  context: MeasureContext = {},
): void {
  if (measure === undefined) return
  under(scope, key, measure, () => {
    if ('unit' in measure) refer(scope, 'unit', measure.unit, 'unitOfMeasure', scope.declared.unitOfMeasure)
    switch (measure.type) {
      case 'count':
        return checkPer(scope, measure)
      case 'ratio':
        return checkRatio(scope, measure, context)
      case 'share':
        return checkPercent(scope, measure.percent, context)
      case 'mean':
        return checkScaled(scope, measure, context.indicator)
    }
  })
}

function checkPer(scope: EditionScope, { per }: CountMeasure): void {
  under(scope, 'per', per, (per) =>
    refer(scope, 'unit', per.unit, 'unitOfMeasure', scope.declared.unitOfMeasure),
  )
}

/** What a rate may reach, in percent: the whole, unless its indicator says more, or people are counted repeatedly. */
function mostPercent({ indicator, qualifiers }: MeasureContext): number {
  if (qualifiers?.includes('personTimes') || indicator?.unit === 'fold') return Number.POSITIVE_INFINITY
  return indicator?.scale?.maximum ?? 100
}

function checkRatio(
  scope: EditionScope,
  { numerator, denominator }: { numerator: number; denominator: number },
  context: MeasureContext,
): void {
  if (denominator === 0) {
    if (numerator > 0) report(scope, ['denominator'], 'division-by-zero', { numerator })
  } else if (numerator * 100 > denominator * mostPercent(context)) {
    report(scope, ['numerator'], 'ratio-above-one', { numerator, denominator })
  }
}

function checkPercent(scope: EditionScope, percent: number, context: MeasureContext): void {
  if (percent < 0 || percent > mostPercent(context))
    report(scope, ['percent'], 'percent-out-of-range', { percent })
}

function checkScaled(
  scope: EditionScope,
  { value, scale }: Extract<Measure, { type: 'mean' }>,
  indicator: Indicator | undefined,
): void {
  checkScale(scope, scale)
  const { minimum = 0, maximum } = scale ?? indicator?.scale ?? {}
  if (maximum !== undefined && minimum < maximum && (value < minimum || value > maximum)) {
    report(scope, ['value'], 'value-outside-scale', { value, minimum, maximum })
  }
}

/** Whether the smallest value of a scale is below its largest. */
export function checkScale(scope: EditionScope, scale: Indicator['scale']): void {
  if (scale?.minimum !== undefined && scale.minimum >= scale.maximum) {
    report(scope, ['scale'], 'scale-reversed', { minimum: scale.minimum, maximum: scale.maximum })
  }
}
