import { formatIsoDate } from '@reform/calendar'
import type { Measure, Observation, Qualifier, Result, Text } from '@reform/roadmap'
import type { Figure, FigureState } from '../model/figure.ts'
import type { Ministry, Scope } from '../model/ministry.ts'
import { decimalsOf } from '../text/print-figure.ts'
import { stateBecause } from '../text/states.ts'
import type { Frame } from './frame.ts'
import type { MadeFigure } from './made-figure.ts'

/** The figure as the roadmap writes it. */
function measureOf(figure: Figure, decimals: number, n: number | undefined): Measure {
  switch (figure.kind) {
    case 'count':
      return { type: 'count', value: figure.value, unit: figure.unit }
    case 'amount':
      return { type: 'amount', value: figure.value, unit: figure.unit, decimals }
    case 'mean': {
      const { sum, count, unit, scale } = figure
      const known = { ...(scale === undefined ? {} : { scale }), ...(n === undefined ? {} : { n }) }
      return { type: 'mean', value: sum / count, unit, decimals, ...known }
    }
    case 'ratio': {
      const { numerator, denominator, unit } = figure
      if (!Number.isSafeInteger(numerator)) {
        return { type: 'share', percent: (numerator * 100) / denominator, decimals }
      }
      return { type: 'ratio', numerator, denominator, decimals, ...(unit === undefined ? {} : { unit }) }
    }
  }
}

/** The track that all tiers of a scope stand on. */
function trackOf(ministry: Ministry, scope: Scope | undefined): string | undefined {
  if (scope === undefined) return undefined
  const { tiers, departments } = ministry.organisation
  const ids =
    'tiers' in scope
      ? scope.tiers
      : departments.flatMap(({ id, tier }) => (scope.departments.includes(id) ? [tier] : []))
  const tracks = new Set(tiers.filter(({ id }) => ids.includes(id)).map(({ track }) => track))
  return tracks.size === 1 ? [...tracks][0] : undefined
}

function qualifiersOf({ marks, figure }: MadeFigure): readonly Qualifier[] {
  const said = marks.flatMap((mark): readonly Qualifier[] =>
    mark === 'rowsRejected' || mark === 'rowsLeftOut' ? [] : [mark],
  )
  return figure?.kind === 'mean' ? [...said, 'average'] : said
}

function resultOf(made: MadeFigure, state: FigureState): Result {
  const { figure, binding, n } = made
  if (state === 'value' && figure !== undefined) {
    return { state: 'value', measure: measureOf(figure, binding.decimals ?? decimalsOf(figure), n) }
  }
  const because = stateBecause(state)
  if (state === 'notBegun' || state === 'questioned') return { state: 'pending', because }
  return { state: 'notMeasured', because }
}

/** Why the figure is not all that it could be. */
function noteOf({ coverage, excluded = [] }: MadeFigure): Text | undefined {
  const { reporting, expected } = coverage
  const isPartial = reporting < expected
  if (!isPartial && excluded.length === 0) return undefined
  const left = excluded.map(({ from, to, department }) =>
    [department, `${from}–${to}`].filter(Boolean).join(' '),
  )
  const ja = [
    ...(isPartial ? [`提出${reporting}件／${expected}件による。`] : []),
    ...(left.length > 0 ? [`除く：${left.join('、')}。`] : []),
  ]
  const en = [
    ...(isPartial ? [`From ${reporting} of ${expected} deliveries.`] : []),
    ...(left.length > 0 ? [`Without ${left.join(', ')}.`] : []),
  ]
  return { ja: ja.join(''), en: en.join(' ') }
}

/** What the roadmap is told about a figure. */
export function observationOf(
  made: MadeFigure,
  ministry: Ministry,
  frame: Frame,
  declaredTracks: readonly string[],
): Observation {
  const { binding, state } = made
  const track = trackOf(ministry, binding.scope)
  const qualifiers = state === 'value' ? qualifiersOf(made) : []
  const note = state === 'value' ? noteOf(made) : undefined
  return {
    result: resultOf(made, state),
    ...(qualifiers.length === 0 ? {} : { qualifiers }),
    period: frame.period,
    asOf: formatIsoDate(frame.until),
    ...(track !== undefined && declaredTracks.includes(track) ? { track } : {}),
    ...(binding.label === undefined ? {} : { breakdown: binding.label }),
    ...(note === undefined ? {} : { note }),
  }
}
