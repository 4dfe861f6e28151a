import type { Lineage } from '../model/roadmap.ts'
import type { Id } from '../model/text.ts'
import type { EditionContext, RoadmapContext } from './context.ts'
import { type LineageThing, thingsOf } from './lineage-things.ts'
import { placeAt } from './place.ts'
import type { RemarkPlace } from './remark.ts'

/** Two editions that follow each other, with what of one kind of things the lineages do not tell. */
export interface Gap {
  readonly of: Lineage['of']
  readonly before: EditionContext
  readonly after: EditionContext
  /** No lineage of this kind of things leads from the one to the other. */
  readonly isUnwritten: boolean
  readonly counts: readonly [number, number]
  readonly withoutFate: readonly LineageThing[]
  readonly withoutOrigin: readonly LineageThing[]
}

/** What the lineages leave open between each two editions that follow each other. */
export function gapsOf({ roadmap, editions }: RoadmapContext): readonly Gap[] {
  const lineages = roadmap.lineages ?? []
  return (['item', 'indicator'] as const).flatMap((of) => {
    const ofThis = lineages.filter((lineage) => lineage.of === of)
    const [fates, origins] = [namedBy(ofThis, 'from'), namedBy(ofThis, 'to')]
    return editions.slice(1).map((after, index) => {
      const before = editions[index] ?? after
      const [old, later] = [[...thingsOf(before, of).values()], [...thingsOf(after, of).values()]]
      const [from, to] = [before.edition.id, after.edition.id]
      return {
        of,
        before,
        after,
        isUnwritten: !ofThis.some((lineage) => lineage.from.edition === from && lineage.to.edition === to),
        counts: [old.length, later.length],
        withoutFate: old.filter(({ id }) => !fates.has(`${from} ${id}`)),
        withoutOrigin: later.filter(({ id }) => !origins.has(`${to} ${id}`)),
      }
    })
  })
}

function namedBy(lineages: readonly Lineage[], side: 'from' | 'to'): ReadonlySet<string> {
  return new Set(
    lineages.flatMap((lineage) => lineage[side].ids.map((id: Id) => `${lineage[side].edition} ${id}`)),
  )
}

/** The place of an edition. */
export function editionAt({ edition, path }: EditionContext): RemarkPlace {
  return placeAt(edition.id, edition.title, path, edition.source)
}
