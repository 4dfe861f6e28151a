import type { DateSpan } from '@reform/calendar'
import type { Edition, Pillar } from '../../model/edition.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Id } from '../../model/text.ts'
import type { When } from '../../model/time.ts'
import { parseWhen, windowOf } from '../../time/parse-when.ts'
import { nearest } from '../nearest.ts'
import { checkFacts, checkItem, checkNotes, checkPrinted, claim } from './check-item.ts'
import { checkScale } from './check-measures.ts'
import { checkSources } from './check-sources.ts'
import { checkInsideEdition, checkPeriod } from './check-times.ts'
import { findCycle } from './find-cycle.ts'
import { type EditionScope, each, type RoadmapScope, refer, report, under } from './scope.ts'

/** Checks one edition and gives back the ids in it. */
export function checkEdition(roadmap: RoadmapScope, edition: Edition): ReadonlySet<Id> {
  const scope = editionScope(roadmap, edition)
  checkFrame(scope)
  each(scope, 'tracks', edition.tracks, (track) => claimSourced(scope, track))
  each(scope, 'themes', edition.themes, (theme) => claimSourced(scope, theme))
  each(scope, 'stages', edition.stages, (stage) => claimSourced(scope, stage))
  each(scope, 'indicators', edition.indicators, (indicator) => checkIndicator(scope, indicator))
  each(scope, 'pillars', edition.pillars, (pillar) => checkPillar(scope, pillar))
  each(scope, 'terms', edition.terms, (term) => {
    claim(scope, term.id)
    each(scope, 'spellings', term.spellings, ({ source }) => checkSources(scope, source))
  })
  each(scope, 'misprints', edition.misprints, ({ id, erratum, source }) => {
    claim(scope, id)
    checkSources(scope, erratum, 'erratum')
    checkSources(scope, source)
  })
  checkNotes(scope, edition.notes)
  checkDoubtsAndFurniture(scope)
  settleLater(scope)
  return new Set(scope.ids.keys())
}

function editionScope(roadmap: RoadmapScope, edition: Edition): EditionScope {
  const isForward = edition.fiscalYears.from <= edition.fiscalYears.to
  return {
    ...roadmap,
    edition,
    indicators: new Map(edition.indicators.map((indicator) => [indicator.id, indicator])),
    local: {
      indicator: idsOf(edition.indicators),
      track: idsOf(edition.tracks),
      theme: idsOf(edition.themes),
      stage: idsOf(edition.stages),
    },
    ids: new Map(),
    figures: new Map(),
    later: [],
    spanOf: spanFinder(edition),
    window: isForward ? windowOf(edition) : undefined,
  }
}

export function idsOf(things: readonly { readonly id: Id }[] | undefined): ReadonlySet<Id> {
  return new Set(things?.map(({ id }) => id))
}

function spanFinder(edition: Edition): (when: When) => DateSpan {
  const known = new Map<When, DateSpan>()
  return (when) => {
    const found = known.get(when) ?? parseWhen(when, edition)
    known.set(when, found)
    return found
  }
}

/** What an edition says about itself as a whole. */
function checkFrame(scope: EditionScope): void {
  const { edition } = scope
  const { from, to, source } = edition.fiscalYears
  if (from > to) report(scope, ['fiscalYears'], 'years-reversed', { from, to })
  under(scope, 'fiscalYears', source, () => checkSources(scope, source))
  refer(scope, 'issuer', edition.issuer, 'unit', scope.declared.unit)
  if (edition.reporting !== undefined) {
    checkInsideEdition(
      scope,
      'reporting',
      edition.reporting,
      checkPeriod(scope, 'reporting', edition.reporting),
    )
  }
  checkFacts(scope, edition)
  checkSources(scope, edition.source)
}

function claimSourced(scope: EditionScope, thing: { id: Id; source?: Edition['source'] }): void {
  claim(scope, thing.id)
  checkSources(scope, thing.source)
}

function checkIndicator(scope: EditionScope, indicator: Indicator): void {
  claim(scope, indicator.id)
  refer(scope, 'unit', indicator.unit, 'unitOfMeasure', scope.declared.unitOfMeasure)
  checkScale(scope, indicator.scale)
  if (indicator.definition !== 'notDefined' && /^not[\s_-]?defined$/i.test(indicator.definition.ja.trim())) {
    report(scope, ['definition'], 'almost-not-defined', { found: indicator.definition.ja })
  }
  checkSources(scope, indicator.source)
}

function checkPillar(scope: EditionScope, pillar: Pillar): void {
  claim(scope, pillar.id)
  checkPrinted(scope, pillar.printed)
  const isEmpty = (pillar.sections ?? []).length === 0 && (pillar.items ?? []).length === 0
  if (isEmpty) report(scope, [], 'empty-group', { kind: 'pillar' })
  each(scope, 'sections', pillar.sections, (section) => {
    claim(scope, section.id)
    checkPrinted(scope, section.printed)
    if (section.items.length === 0) report(scope, [], 'empty-group', { kind: 'section' })
    each(scope, 'items', section.items, (item) => checkItem(scope, item))
    checkSources(scope, section.source)
  })
  each(scope, 'items', pillar.items, (item) => checkItem(scope, item))
  checkNotes(scope, pillar.notes)
  checkSources(scope, pillar.source)
}

function checkDoubtsAndFurniture(scope: EditionScope): void {
  each(scope, 'doubts', scope.edition.doubts, (doubt) => {
    claim(scope, doubt.id)
    for (const [index, id] of doubt.about.entries()) {
      scope.later.push({ target: 'place', id, path: [...scope.trail, 'about', index] })
    }
    checkSources(scope, doubt.source)
  })
  each(scope, 'furniture', scope.edition.furniture, ({ document }) => {
    refer(scope, 'document', document, 'document', scope.declared.document)
  })
}

/** References to what may stand further down. */
function settleLater(scope: EditionScope): void {
  const below = scope.trail.length
  for (const { target, id, path } of scope.later) {
    const isKnown = target === 'figure' ? scope.figures.has(id) : scope.ids.has(id) || id === scope.edition.id
    if (isKnown) continue
    const candidates = target === 'figure' ? scope.figures.keys() : scope.ids.keys()
    report(scope, path.slice(below), 'unknown-reference', { target, id, near: nearest(id, candidates) })
  }
  const cycle = findCycle(scope.figures.keys(), (id) => [scope.figures.get(id) ?? []].flat())
  const place = cycle?.[0] === undefined ? undefined : scope.ids.get(cycle[0])
  if (cycle !== undefined && place !== undefined) {
    report(scope, [...place.slice(below), 'partOf'], 'reference-cycle', { ids: cycle })
  }
}
