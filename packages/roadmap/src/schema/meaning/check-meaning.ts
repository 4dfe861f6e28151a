import { remarkRules } from '../../check/check-roadmap.ts'
import type { Roadmap } from '../../model/roadmap.ts'
import type { Id } from '../../model/text.ts'
import { standardUnits } from '../../text/standard-units.ts'
import { parseWhen } from '../../time/parse-when.ts'
import type { Draft } from '../draft.ts'
import { nearest } from '../nearest.ts'
import { checkEdition, idsOf } from './check-edition.ts'
import { checkLineages } from './check-lineages.ts'
import { findCycle } from './find-cycle.ts'
import { each, type RoadmapScope, refer, report } from './scope.ts'

/** What a roadmap of the right shape still has wrong, in one walk from top to bottom. */
export function checkMeaning(roadmap: Roadmap): readonly Draft[] {
  const scope: RoadmapScope = {
    drafts: [],
    trail: [],
    declared: {
      unit: idsOf(roadmap.units),
      tier: idsOf(roadmap.tiers),
      document: idsOf(roadmap.documents),
      unitOfMeasure: idsOf([...standardUnits, ...(roadmap.unitsOfMeasure ?? [])]),
      edition: idsOf(roadmap.editions),
    },
    places: new Set([roadmap.id]),
  }
  checkDeclarations(scope, roadmap)
  each(scope, 'editions', roadmap.editions, (edition) => {
    for (const id of checkEdition(scope, edition)) scope.places.add(id)
  })
  checkEditionOrder(scope, roadmap)
  checkLineages(scope, roadmap)
  checkAcknowledgements(scope, roadmap)
  return scope.drafts
}

function checkDeclarations(scope: RoadmapScope, roadmap: Roadmap): void {
  const lists = ['tiers', 'units', 'unitsOfMeasure', 'documents', 'editions', 'lineages'] as const
  for (const key of lists) claimAll(scope, key, roadmap[key])
  each(scope, 'units', roadmap.units, ({ tier, partOf }) => {
    refer(scope, 'tier', tier, 'tier', scope.declared.tier)
    refer(scope, 'partOf', partOf, 'unit', scope.declared.unit)
  })
  const above = new Map((roadmap.units ?? []).map(({ id, partOf }) => [id, partOf]))
  const cycle = findCycle(above.keys(), (id) => [above.get(id) ?? []].flat())
  if (cycle !== undefined) {
    const index = (roadmap.units ?? []).findIndex(({ id }) => id === cycle[0])
    report(scope, ['units', index, 'partOf'], 'reference-cycle', { ids: cycle })
  }
}

/** Each list of a roadmap has each id once; the ids of different lists may be alike. */
function claimAll(
  scope: RoadmapScope,
  key: string,
  things: readonly { readonly id: Id }[] | undefined,
): void {
  const first = new Map<Id, number>()
  for (const [index, { id }] of (things ?? []).entries()) {
    const before = first.get(id)
    if (before === undefined) first.set(id, index)
    else report(scope, [key, index, 'id'], 'duplicate-id', { id, first: [key, before] })
    scope.places.add(id)
  }
}

function checkEditionOrder(scope: RoadmapScope, { editions }: Roadmap): void {
  for (const [index, edition] of editions.entries()) {
    const before = editions[index - 1]
    if (before?.issued === undefined || edition.issued === undefined) continue
    if (parseWhen(edition.issued, edition).to < parseWhen(before.issued, before).from) {
      report(scope, ['editions', index, 'issued'], 'edition-order', { id: edition.id, before: before.id })
    }
  }
}

function checkAcknowledgements(scope: RoadmapScope, roadmap: Roadmap): void {
  const rules = idsOf(remarkRules)
  each(scope, 'acknowledgements', roadmap.acknowledgements, ({ rule, places, edition }) => {
    if (!rules.has(rule)) report(scope, ['rule'], 'unknown-rule', { id: rule, near: nearest(rule, rules) })
    refer(scope, 'edition', edition, 'edition', scope.declared.edition)
    for (const [index, id] of places.entries()) {
      if (!scope.places.has(id)) report(scope, ['places', index], 'stale-acknowledgement', { id })
    }
  })
}
