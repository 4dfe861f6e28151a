import type { Activity, DatedFact, Figure } from '../../model/activity.ts'
import type { Item, Note, PrintedTitle } from '../../model/edition.ts'
import type { IndicatorCell, Observation, Target } from '../../model/indicator.ts'
import type { PlanEntry } from '../../model/plan.ts'
import type { Id } from '../../model/text.ts'
import { checkMeasure } from './check-measures.ts'
import { checkSources } from './check-sources.ts'
import { checkInsideEdition, checkNotAfterEdition, checkPeriod } from './check-times.ts'
import { type EditionScope, each, refer, referAll, report, under } from './scope.ts'

/** Checks one item with all that stands in it. */
export function checkItem(scope: EditionScope, item: Item): void {
  claim(scope, item.id)
  checkPrinted(scope, item.printed)
  referAll(scope, 'themes', item.themes, 'theme', scope.local.theme)
  referAll(scope, 'tracks', item.tracks, 'track', scope.local.track)
  refer(scope, 'lead', item.lead, 'unit', scope.declared.unit)
  referAll(scope, 'participants', item.participants, 'unit', scope.declared.unit)
  each(scope, 'indicators', item.indicators, (cell) => checkCell(scope, cell))
  under(scope, 'noIndicator', item.noIndicator, ({ source }) => checkSources(scope, source))
  each(scope, 'activities', item.activities, (activity) => checkActivity(scope, activity))
  each(scope, 'plan', item.plan, (entry) => checkPlanEntry(scope, entry))
  each(scope, 'targets', item.targets, (target) => checkTarget(scope, target))
  checkNotes(scope, item.notes)
  checkSources(scope, item.source)
}

/** Notes the id of the place where the walk stands; an edition has each id once. */
export function claim(scope: EditionScope, id: Id | undefined): void {
  if (id === undefined) return
  const first = scope.ids.get(id)
  if (first === undefined) scope.ids.set(id, [...scope.trail])
  else report(scope, ['id'], 'duplicate-id', { id, first })
}

export function checkPrinted(scope: EditionScope, printed: readonly PrintedTitle[] | undefined): void {
  each(scope, 'printed', printed, ({ source }) => checkSources(scope, source))
}

export function checkNotes(scope: EditionScope, notes: readonly Note[] | undefined): void {
  each(scope, 'notes', notes, (note) => {
    claim(scope, note.id)
    checkFacts(scope, note)
    checkSources(scope, note.source)
  })
}

interface Facts {
  readonly figures?: readonly Figure[]
  readonly dates?: readonly DatedFact[]
}

/** The figures and dates of an account. */
export function checkFacts(scope: EditionScope, { figures, dates }: Facts): void {
  each(scope, 'figures', figures, (figure) => {
    claim(scope, figure.id)
    if (figure.id !== undefined) scope.figures.set(figure.id, figure.partOf)
    if (figure.partOf !== undefined) {
      scope.later.push({ target: 'figure', id: figure.partOf, path: [...scope.trail, 'partOf'] })
    }
    checkMeasure(scope, 'measure', figure.measure, {
      qualifiers: figure.qualifiers,
      name: `${figure.what.ja}${figure.breakdown?.ja ?? ''}`,
    })
    checkPeriod(scope, 'period', figure.period)
    checkSources(scope, figure.source)
  })
  each(scope, 'dates', dates, (fact) => {
    claim(scope, fact.id)
    checkPeriod(scope, 'when', fact.when)
    checkSources(scope, fact.source)
  })
}

function checkCell(scope: EditionScope, cell: IndicatorCell): void {
  claim(scope, cell.id)
  refer(scope, 'indicator', cell.indicator, 'indicator', scope.local.indicator)
  each(scope, 'observations', cell.observations, (observation) =>
    checkObservation(scope, observation, cell.indicator),
  )
  checkSources(scope, cell.source)
}

function checkObservation(scope: EditionScope, observation: Observation, indicatorId: Id): void {
  claim(scope, observation.id)
  refer(scope, 'unit', observation.unit, 'unit', scope.declared.unit)
  refer(scope, 'track', observation.track, 'track', scope.local.track)
  checkResult(scope, observation, indicatorId)
  const { period } = observation
  const span = checkPeriod(scope, 'period', period)
  if (period !== undefined && observation.result.state === 'value') {
    checkNotAfterEdition(scope, 'period', period, span)
  }
  checkSources(scope, observation.source)
}

function checkResult(scope: EditionScope, { result, qualifiers }: Observation, indicatorId: Id): void {
  const context = { indicator: scope.indicators.get(indicatorId), qualifiers }
  under(scope, 'result', result, () => {
    if (result.state === 'value' || result.state === 'planned') {
      checkMeasure(scope, 'measure', result.measure, context)
    } else if (result.state === 'wrongValuePrinted') {
      refer(scope, 'belongsTo', result.belongsTo, 'indicator', scope.local.indicator)
      under(scope, 'printed', result.printed, (printed) => {
        for (const [index, measure] of printed.entries()) checkMeasure(scope, index, measure)
      })
    }
  })
}

function checkActivity(scope: EditionScope, activity: Activity): void {
  claim(scope, activity.id)
  checkPeriod(scope, 'period', activity.period)
  checkFacts(scope, activity)
  checkSources(scope, activity.headingSource, 'headingSource')
  checkSources(scope, activity.source)
}

function checkPlanEntry(scope: EditionScope, entry: PlanEntry): void {
  claim(scope, entry.id)
  refer(scope, 'track', entry.track, 'track', scope.local.track)
  if (entry.kind === 'stage') refer(scope, 'stage', entry.stage, 'stage', scope.local.stage)
  checkInsideEdition(scope, 'period', entry.period, checkPeriod(scope, 'period', entry.period))
  if (entry.kind === 'recurring') {
    each(scope, 'markers', entry.markers, ({ source }) => checkSources(scope, source))
  }
  checkFacts(scope, entry)
  checkSources(scope, entry.source)
}

function checkTarget(scope: EditionScope, target: Target): void {
  claim(scope, target.id)
  refer(scope, 'indicator', target.indicator, 'indicator', scope.local.indicator)
  refer(scope, 'track', target.track, 'track', scope.local.track)
  checkPromise(scope, target)
  checkSources(scope, target.source)
}

function checkPromise(scope: EditionScope, target: Target): void {
  const indicator = target.indicator === undefined ? undefined : scope.indicators.get(target.indicator)
  if ('measure' in target) checkMeasure(scope, 'measure', target.measure, { indicator })
  if ('window' in target) checkPeriod(scope, 'window', target.window)
  if (target.type === 'valueBy') {
    under(scope, 'baseline', target.baseline, ({ measure }) => {
      checkMeasure(scope, 'measure', measure, { indicator })
    })
  } else if (target.type === 'thresholdToBeSet') {
    each(scope, 'thresholds', target.thresholds, ({ measure }) => checkMeasure(scope, 'measure', measure))
  } else if (target.type === 'stageBy') {
    refer(scope, 'stage', target.stage, 'stage', scope.local.stage)
  }
}
