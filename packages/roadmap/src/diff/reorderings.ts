import type { Edition } from '../model/edition.ts'
import type { Id, Text } from '../model/text.ts'
import type { Path } from '../query/items-of.ts'
import type { Change } from './diff-editions.ts'
import type { ChangeOf, Renaming } from './entities.ts'

/** A list whose order a reader sees. */
interface Row {
  readonly of: ChangeOf
  readonly id: Id
  readonly label: Text
  readonly path: Path
  readonly list: string
  readonly ids: readonly Id[]
}

/** Lists in which what both editions have stands in another order. */
export function reorderings(before: Edition, after: Edition, renaming: Renaming): readonly Change[] {
  const old = new Map(rowsOf(before, renaming).map((row) => [keyOf(row), row]))
  return rowsOf(after, undefined).flatMap((row) => {
    const earlier = old.get(keyOf(row))
    if (earlier === undefined) return []
    const [first, second] = [inBoth(earlier.ids, row.ids), inBoth(row.ids, earlier.ids)]
    if (first.join(' ') === second.join(' ')) return []
    const fields = [{ path: [row.list], before: first, after: second }]
    return [
      {
        kind: 'reordered',
        of: row.of,
        id: row.id,
        label: row.label,
        before: earlier.path,
        after: row.path,
        fields,
      },
    ]
  })
}

/** The edition's own lists belong together whatever the editions are called. */
function keyOf({ of, id, list }: Row): string {
  return `${of} ${of === 'edition' ? '' : id} ${list}`
}

function inBoth(ids: readonly Id[], others: readonly Id[]): readonly Id[] {
  const known = new Set(others)
  return ids.filter((id) => known.has(id))
}

function rowsOf(edition: Edition, renaming: Renaming | undefined): readonly Row[] {
  const item = ({ id }: { readonly id: Id }): Id => renaming?.item(id) ?? id
  const idOf = ({ id }: { readonly id: Id }): Id => id
  const own = { of: 'edition' as const, id: edition.id, label: edition.title, path: [] }
  return [
    { ...own, list: 'pillars', ids: edition.pillars.map(idOf) },
    { ...own, list: 'themes', ids: (edition.themes ?? []).map(idOf) },
    { ...own, list: 'tracks', ids: (edition.tracks ?? []).map(idOf) },
    { ...own, list: 'stages', ids: (edition.stages ?? []).map(idOf) },
    ...edition.pillars.flatMap((pillar, index): readonly Row[] => {
      const path = ['pillars', index]
      const row = { of: 'pillar' as const, id: pillar.id, label: pillar.title, path }
      return [
        { ...row, list: 'sections', ids: (pillar.sections ?? []).map(idOf) },
        { ...row, list: 'items', ids: (pillar.items ?? []).map(item) },
        ...(pillar.sections ?? []).map((section, position) => ({
          of: 'section' as const,
          id: section.id,
          label: section.title,
          path: [...path, 'sections', position],
          list: 'items',
          ids: section.items.map(item),
        })),
      ]
    }),
  ]
}
