import type { SourceReference } from '../../model/source.ts'
import type { Id, Text } from '../../model/text.ts'
import type { EditionContext } from '../context.ts'
import { placeAt } from '../place.ts'
import type { Finding, Rule } from '../rule.ts'

/** A theme, a track or a stage is declared, and nothing belongs to it. */
export const declaredUnused: Rule<'declared-unused'> = {
  id: 'declared-unused',
  severity: 'notice',
  find: (context) => context.editions.flatMap(findInEdition),
}

interface Declared {
  readonly what: 'theme' | 'track' | 'stage'
  readonly id: Id
  readonly label: Text
  readonly key: string
  readonly position: number
  readonly source?: readonly SourceReference[]
}

function findInEdition(context: EditionContext): Finding<'declared-unused'>[] {
  const used = usedIds(context)
  return declared(context)
    .filter(({ what, id }) => !used[what].has(id))
    .map(({ what, id, label, key, position, source }) => ({
      edition: context.edition.id,
      places: [placeAt(id, label, [...context.path, key, position], source)],
      facts: { what, label },
    }))
}

function declared({ edition }: EditionContext): readonly Declared[] {
  const { themes = [], tracks = [], stages = [] } = edition
  return [
    ...themes.map(
      (theme, position) =>
        ({ ...theme, label: theme.title, what: 'theme', key: 'themes', position }) as const,
    ),
    ...tracks.map((track, position) => ({ ...track, what: 'track', key: 'tracks', position }) as const),
    ...stages.map((stage, position) => ({ ...stage, what: 'stage', key: 'stages', position }) as const),
  ]
}

function usedIds({ items, cells }: EditionContext): Record<Declared['what'], ReadonlySet<string>> {
  const [theme, track, stage] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { item } of items) {
    for (const id of item.themes ?? []) theme.add(id)
    for (const id of item.tracks ?? []) track.add(id)
    for (const entry of item.plan ?? []) {
      if (entry.track !== undefined) track.add(entry.track)
      if (entry.kind === 'stage') stage.add(entry.stage)
    }
    for (const target of item.targets ?? []) {
      if (target.track !== undefined) track.add(target.track)
      if (target.type === 'stageBy') stage.add(target.stage)
    }
  }
  for (const { cell } of cells) {
    for (const { track: id } of cell.observations ?? []) if (id !== undefined) track.add(id)
  }
  return { theme, track, stage }
}
