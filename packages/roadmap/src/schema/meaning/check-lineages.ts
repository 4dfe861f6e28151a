import type { Edition } from '../../model/edition.ts'
import type { Lineage, LineageKind, Roadmap } from '../../model/roadmap.ts'
import type { Id } from '../../model/text.ts'
import { itemsOf } from '../../query/items-of.ts'
import { idsOf } from './check-edition.ts'
import { findCycle } from './find-cycle.ts'
import { each, type RoadmapScope, refer, referAll, report, under } from './scope.ts'

/** Checks the lineages: what they name exists, and time runs forward. */
export function checkLineages(scope: RoadmapScope, roadmap: Roadmap): void {
  const editions = new Map(roadmap.editions.map((edition, position) => [edition.id, { edition, position }]))
  const backwards = new Set<Lineage>()
  each(scope, 'lineages', roadmap.lineages, (lineage) => {
    checkEnd(scope, 'from', lineage, editions.get(lineage.from.edition)?.edition)
    checkEnd(scope, 'to', lineage, editions.get(lineage.to.edition)?.edition)
    checkSides(scope, lineage)
    const from = editions.get(lineage.from.edition)?.position
    const to = editions.get(lineage.to.edition)?.position
    if (from !== undefined && to !== undefined && from >= to) backwards.add(lineage)
  })
  if (backwards.size > 0) reportBackwards(scope, roadmap.lineages ?? [], backwards)
}

function checkEnd(
  scope: RoadmapScope,
  end: 'from' | 'to',
  lineage: Lineage,
  edition: Edition | undefined,
): void {
  under(scope, end, lineage[end], ({ edition: editionId, ids }) => {
    refer(scope, 'edition', editionId, 'edition', scope.declared.edition)
    if (edition === undefined) return
    const known =
      lineage.of === 'item' ? idsOf(itemsOf(edition).map(({ item }) => item)) : idsOf(edition.indicators)
    referAll(scope, 'ids', ids, lineage.of, known)
  })
}

const sideRules = {
  onlyFrom: [
    'to の ids を空の一覧（[]）にし、from の ids を書いてください。',
    'Leave to.ids empty and name ids in from.ids.',
  ],
  onlyTo: [
    'from の ids を空の一覧（[]）にし、to の ids を書いてください。',
    'Leave from.ids empty and name ids in to.ids.',
  ],
  both: ['from と to の両方に ids を書いてください。', 'Name ids in both from.ids and to.ids.'],
} as const

function checkSides(scope: RoadmapScope, { kind, from, to }: Lineage): void {
  const rule = ruleOf(kind)
  const fits = from.ids.length > 0 === (rule !== 'onlyTo') && to.ids.length > 0 === (rule !== 'onlyFrom')
  if (!fits) report(scope, ['kind'], 'lineage-sides', { kind, rule: sideRules[rule] })
}

function ruleOf(kind: LineageKind): keyof typeof sideRules {
  if (kind === 'dropped') return 'onlyFrom'
  return kind === 'new' ? 'onlyTo' : 'both'
}

/** A step back in time closes a circle when the other steps lead to where it starts. */
function reportBackwards(
  scope: RoadmapScope,
  lineages: readonly Lineage[],
  backwards: ReadonlySet<Lineage>,
): void {
  const next = new Map<string, string[]>()
  for (const { of, from, to } of lineages) {
    for (const id of from.ids) {
      const node = nodeOf(of, from.edition, id)
      next.set(node, [...(next.get(node) ?? []), ...to.ids.map((other) => nodeOf(of, to.edition, other))])
    }
  }
  for (const [index, lineage] of lineages.entries()) {
    if (!backwards.has(lineage)) continue
    const starts = lineage.from.ids.map((id) => nodeOf(lineage.of, lineage.from.edition, id))
    const cycle = findCycle(starts, (node) => next.get(node) ?? [])
    const path = ['lineages', index]
    if (cycle !== undefined) report(scope, path, 'lineage-cycle', { ids: cycle.map(shownNode) })
    else report(scope, path, 'lineage-order', { from: lineage.from.edition, to: lineage.to.edition })
  }
}

const nodeOf = (of: Lineage['of'], edition: Id, id: Id): string => `${of} ${edition}/${id}`
const shownNode = (node: string): string => node.slice(node.indexOf(' ') + 1)
