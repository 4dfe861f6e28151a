import type { Edition, Item, Pillar, Section } from '../model/edition.ts'
import type { Path } from '../query/items-of.ts'

/** A pillar, a section or an item, with its path from the roadmap. */
export type NumberedThing = Pick<
  Pillar | Section | Item,
  'id' | 'number' | 'title' | 'printed' | 'source'
> & {
  readonly path: Path
}

/** Things that are numbered together. */
export interface NumberedGroup {
  readonly level: 'pillar' | 'section' | 'item'
  readonly things: readonly NumberedThing[]
}

/** The pillars, the sections of each pillar, and the items of each section or pillar, in the order of the paper. */
export function numberedGroups(edition: Edition, path: Path): readonly NumberedGroup[] {
  const pillars = placed(edition.pillars, [...path, 'pillars'])
  return [
    { level: 'pillar', things: pillars },
    ...pillars.flatMap((pillar) => {
      const sections = placed(pillar.sections ?? [], [...pillar.path, 'sections'])
      return [
        { level: 'section', things: sections } as const,
        ...sections.map(
          (section) =>
            ({ level: 'item', things: placed(section.items, [...section.path, 'items']) }) as const,
        ),
        { level: 'item', things: placed(pillar.items ?? [], [...pillar.path, 'items']) } as const,
      ]
    }),
  ]
}

function placed<T extends object>(
  things: readonly T[],
  path: Path,
): readonly (T & { readonly path: Path })[] {
  return things.map((thing, position) => ({ ...thing, path: [...path, position] }))
}
