import { mayBeNegative, mayPassWhole } from '../../check/asks-for.ts'
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

/** What a rate may be, in percent. A name (達成率, 増減率) or a scale may allow more than the whole, or less than nothing. */
function percentBounds({ indicator, qualifiers, name = indicator?.name.ja ?? '' }: MeasureContext): {
  readonly minimum: number
  readonly maximum: number
} {
  const isOpen = qualifiers?.includes('personTimes') || indicator?.unit === 'fold' || mayPassWhole(name)
  const minimum = indicator?.scale?.minimum ?? (mayBeNegative(name) ? Number.NEGATIVE_INFINITY : 0)
  return { minimum, maximum: indicator?.scale?.maximum ?? (isOpen ? Number.POSITIVE_INFINITY : 100) }
}

function checkRatio(scope: EditionScope, measure: RatioMeasure, context: MeasureContext): void {
  const { numerator, denominator } = measure
  if (denominator === 0) {
    if (numerator > 0) report(scope, ['denominator'], 'division-by-zero', { numerator })
  } else if (numerator > denominator && numerator * 100 > denominator * percentBounds(context).maximum) {
    report(scope, ['numerator'], 'ratio-above-one', { numerator, denominator })
  }
}

function checkPercent(scope: EditionScope, percent: number, context: MeasureContext): void {
  if (percent >= 0 && percent <= 100) return
  const { minimum, maximum } = percentBounds(context)
  if (percent < minimum || percent > maximum) report(scope, ['percent'], 'percent-out-of-range', { percent })
}

/** Whether the smallest value of a scale is below its largest. */
export function checkScale(scope: EditionScope, scale: Indicator['scale']): void {
  if (scale?.minimum !== undefined && scale.minimum >= scale.maximum) {
    report(scope, ['scale'], 'scale-reversed', { minimum: scale.minimum, maximum: scale.maximum })
  }
}
