import { type Bounds, isOutside, percentBounds } from '../../check/percent-bounds.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { CountMeasure, Measure, Qualifier, RatioMeasure } from '../../model/measure.ts'
import { type EditionScope, refer, report, under } from './scope.ts'

/** What is known about a value beside its measure. */
export interface MeasureContext {
  readonly indicator?: Indicator | undefined
  readonly qualifiers?: readonly Qualifier[] | undefined
  /** What the value is of, when it belongs to no indicator. */
  readonly name?: string
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
        return checkScale(scope, measure.scale)
    }
  })
}

function checkPer(scope: EditionScope, { per }: CountMeasure): void {
  under(scope, 'per', per, (per) =>
    refer(scope, 'unit', per.unit, 'unitOfMeasure', scope.declared.unitOfMeasure),
  )
}

/** The bounds of a rate by the name, the unit and the scale of its indicator. */
function boundsOf({ indicator, qualifiers, name = indicator?.name.ja ?? '' }: MeasureContext): Bounds {
  const { unit, scale } = indicator ?? {}
  return percentBounds({
    name,
    qualifiers,
    ...(unit === undefined ? {} : { unit }),
    ...(scale === undefined ? {} : { scale }),
  })
}

function checkRatio(scope: EditionScope, measure: RatioMeasure, context: MeasureContext): void {
  const { numerator, denominator } = measure
  if (denominator === 0) {
    if (numerator > 0) report(scope, ['denominator'], 'division-by-zero', { numerator })
  } else if (numerator > denominator) {
    const { maximum = Number.POSITIVE_INFINITY } = boundsOf(context)
    if (numerator * 100 > denominator * maximum) {
      report(scope, ['numerator'], 'ratio-above-one', { numerator, denominator })
    }
  }
}

function checkPercent(scope: EditionScope, percent: number, context: MeasureContext): void {
  // Most rates are plain; the name is only read when one is not.
  if (percent >= 0 && percent <= 100) return
  if (isOutside(percent, boundsOf(context))) report(scope, ['percent'], 'percent-out-of-range', { percent })
}

/** Whether the smallest value of a scale is below its largest. */
export function checkScale(scope: EditionScope, scale: Indicator['scale']): void {
  if (scale?.minimum !== undefined && scale.minimum >= scale.maximum) {
    report(scope, ['scale'], 'scale-reversed', { minimum: scale.minimum, maximum: scale.maximum })
  }
}
