import { formatIsoDate, parseIsoDate } from '@reform/calendar'
import type { Indicator, Observation, Target } from '../model/indicator.ts'
import type { Id, Text } from '../model/text.ts'
import { cadenceLabels, resultStateLabels } from '../text/labels.ts'
import { parseWhen } from '../time/parse-when.ts'
import { courseOfCount } from './count-course.ts'
import type { ProgressCourse } from './course.ts'
import { type Freshness, freshnessOf } from './freshness.ts'
import { type Judged, judgeProgress } from './judge-progress.ts'
import { differs, judgementsAbout } from './judgement.ts'
import { currentOf, isWhole, type Measured, measuredUpTo } from './measured.ts'
import type { Light } from './method.ts'
import { plainValueOf, unitText } from './plain-value.ts'
import { type Reason, reason } from './reason.ts'
import { type Asked, open, type ResultContext } from './result-context.ts'
import type { Standing } from './standing.ts'
import { standingOfDoing } from './target-doing.ts'
import { judgeTrend } from './trend.ts'

/** How one target stands, or one indicator for which an item has no target. */
export interface ResultStatus extends Standing {
  /** Id of the target, or of the cell. */
  readonly id: Id
  readonly what: Text
  readonly target?: Target
  readonly indicator?: Id
  readonly track?: Id
  /** The value that was judged, or that was too old to be. */
  readonly observation?: Observation
  readonly freshness?: Freshness
  /** What the word was when the value was fresh; given where the value is too old now. */
  readonly lastKnown?: Pick<Judged, 'word' | 'light'>
}

/** How a target, or a cell without one, stands. */
export function resultStatusOf(asked: Asked, context: ResultContext): ResultStatus {
  const { target } = asked
  const doing = target && standingOfDoing(target, asked.id, context)
  if (doing !== undefined) return finish(asked, context, doing, {})
  const { measured, observations } = valuesOf(asked, context)
  const last = measured.at(-1)
  if (last === undefined) return finish(asked, context, missing(asked, context, observations), {})
  const aged = withAge(last, asked, context)
  const seen = { observation: last.observation, freshness: aged.freshness }
  const judged = judgeTarget(asked, context, measured)
  if (aged.freshness.word === 'stale' || aged.freshness.word === 'expired') {
    const stale = open(
      context,
      [reason('stale', { on: aged.freshness.periodEnd })],
      nextValue(aged.freshness),
    )
    const lastKnown = { word: judged.word, light: judged.light }
    return finish(asked, context, stale, { ...seen, lastKnown })
  }
  const cautious = withCaution(judged, last, context, aged)
  return finish(asked, context, cautious, seen)
}

function valuesOf(asked: Asked, { edition, item, asOf }: ResultContext) {
  const observations = (item.indicators ?? [])
    .filter(({ indicator }) => indicator === asked.indicator)
    .flatMap((cell) => cell.observations ?? [])
  return { observations, measured: measuredUpTo(observations, edition, asked.track, parseIsoDate(asOf)) }
}

function missing(asked: Asked, context: ResultContext, observations: readonly Observation[]): Judged {
  const name = context.indicators.get(asked.indicator ?? '')?.name ?? asked.what
  const change = [reason('valueWanted', { what: name })]
  const whole = observations.filter((each) => isWhole(each, asked.track))
  const tracks = new Set(
    observations.flatMap(({ track, result }) =>
      track !== undefined && result.state === 'value' ? [track] : [],
    ),
  )
  if (whole.length === 0 && asked.track === undefined && tracks.size > 0) {
    const labels = (context.edition.tracks ?? []).filter(({ id }) => tracks.has(id))
    const list = labels.map(({ label }) => label.ja)
    return open(context, [reason('onlyOfTracks', { list })], [reason('wholeWanted')])
  }
  const result = whole.at(-1)?.result
  if (result === undefined) return open(context, [reason('noValue')], change)
  if (result.state !== 'value')
    return open(context, [reason('valueState', { what: resultStateLabels[result.state] })], change)
  return open(context, [reason(plainValueOf(result.measure) === undefined ? 'wordsOnly' : 'noValue')], change)
}

function judgeTarget(asked: Asked, context: ResultContext, measured: readonly Measured[]): Judged {
  const { target } = asked
  const indicator = context.indicators.get(asked.indicator ?? '')
  if (target?.type === 'directionOnly') {
    return judgeTrend(context.method.id, target.direction, measured, indicator?.kind ?? 'flow', context.units)
  }
  if (target?.type === 'plannedCount') {
    const course = courseOfCount(target, measured, indicator, context)
    if (course === undefined) return open(context, [reason('notComparable')])
    return judgeProgress(context.method, course)
  }
  if (target?.type !== 'valueBy') return open(context, [reason('noTarget')], [reason('targetWanted')])
  const course = courseOf(target, measured, indicator, context)
  if (course === undefined) return open(context, [reason('notComparable')])
  const judged = judgeProgress(context.method, course.course)
  return { ...judged, because: [...judged.because, ...course.because] }
}

function courseOf(
  target: Extract<Target, { type: 'valueBy' }>,
  measured: readonly Measured[],
  indicator: Indicator | undefined,
  context: ResultContext,
): { readonly course: ProgressCourse; readonly because: readonly Reason[] } | undefined {
  const last = measured.at(-1)
  const wanted = plainValueOf(target.measure)
  if (last === undefined || wanted === undefined || wanted.unit !== last.unit) return undefined
  const { edition, asOf } = context
  const stated = target.baseline && plainValueOf(target.baseline.measure)
  const first = measured[0]
  const at = parseWhen(target.by, edition).to
  const because: Reason[] = []
  let baseline: ProgressCourse['baseline']
  if (target.baseline !== undefined && stated?.unit === wanted.unit) {
    baseline = { at: parseWhen(target.baseline.at, edition).to, value: stated.value }
  } else if (context.firstAsBaseline && first !== undefined && first !== last && first.unit === wanted.unit) {
    baseline = { at: first.to, value: first.value }
    because.push(reason('baselineFromSeries', { on: formatIsoDate(first.to) }))
  }
  const falling = target.comparison === 'lte' || target.comparison === 'lt'
  const rising = target.comparison === 'gte' || target.comparison === 'gt'
  if ((indicator?.direction === 'up' && falling) || (indicator?.direction === 'down' && rising)) {
    because.push(reason('directionContradicts'))
  }
  const current = currentOf(last)
  const course: ProgressCourse = {
    direction: indicator?.direction ?? (falling ? 'down' : 'up'),
    unitsPerYear: 365.25,
    now: parseIsoDate(asOf),
    current,
    target: { at, comparison: target.comparison, value: wanted.value },
    unit: unitText(wanted.unit, context.units),
    ...(baseline !== undefined && baseline.at < at && { baseline }),
  }
  return { course, because }
}

interface Aged {
  readonly freshness: Freshness
  readonly because: readonly Reason[]
}

function withAge(last: Measured, asked: Asked, context: ResultContext): Aged {
  const stated = context.indicators.get(asked.indicator ?? '')?.cadence
  const cadence = stated ?? context.cadence
  const freshness = freshnessOf(last.to, parseIsoDate(context.asOf), cadence, context.lagMonths)
  const assumed = stated === undefined ? [reason('cadenceAssumed', { what: cadenceLabels[cadence] })] : []
  const late =
    freshness.word === 'late' && freshness.nextDue !== undefined
      ? [reason('late', { on: freshness.nextDue })]
      : []
  return { freshness, because: [...late, ...assumed] }
}

function nextValue({ nextDue }: Freshness): readonly Reason[] {
  return nextDue === undefined ? [] : [reason('nextValueBy', { on: nextDue })]
}

/** A value of a part never gives a colour; about and provisional values do, and say so. */
function withCaution(judged: Judged, last: Measured, context: ResultContext, aged: Aged): Judged {
  const { qualifiers = [], period } = last.observation
  const leftOut = typeof period === 'object' && (period.excluding ?? []).length > 0
  if (qualifiers.includes('partial') || leftOut) {
    return open(context, [reason('partial'), ...judged.because], [reason('wholeWanted')])
  }
  const cautions = [
    ...(qualifiers.includes('about') ? [reason('approximate')] : []),
    ...(qualifiers.includes('provisional') ? [reason('provisional')] : []),
    ...aged.because,
  ]
  return {
    ...judged,
    because: [...judged.because, ...cautions],
    wouldChange: [...judged.wouldChange, ...nextValue(aged.freshness)],
  }
}

function finish(
  asked: Asked,
  { method, judgements, asOf }: ResultContext,
  judged: Judged,
  seen: Pick<ResultStatus, 'observation' | 'freshness' | 'lastKnown'>,
): ResultStatus {
  const beside = judgementsAbout(judgements, asked.id, 'status', asOf)
  const label: Text = method.words[judged.word]?.label ?? trendLabel(judged.light)
  return { ...asked, ...judged, ...seen, label, judged: beside, differs: differs(beside, judged.light) }
}

function trendLabel(light: Light): Text {
  const labels: Readonly<Record<Light, Text>> = {
    green: { ja: '改善', en: 'improved' },
    amber: { ja: '横ばい', en: 'unchanged' },
    red: { ja: '悪化', en: 'worsened' },
    grey: { ja: '比較できない', en: 'cannot be compared' },
  }
  return labels[light]
}
