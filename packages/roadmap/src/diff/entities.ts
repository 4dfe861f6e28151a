import type { Activity } from '../model/activity.ts'
import type { Edition, Item } from '../model/edition.ts'
import type { Target } from '../model/indicator.ts'
import type { PlanEntry } from '../model/plan.ts'
import type { Id, Text } from '../model/text.ts'
import { type ItemPlace, itemsOf, type Path } from '../query/items-of.ts'
import { aboutKey } from '../query/keys.ts'

/** What a change is about. */
export type ChangeOf =
  | 'edition'
  | 'theme'
  | 'track'
  | 'stage'
  | 'term'
  | 'note'
  | 'indicator'
  | 'pillar'
  | 'section'
  | 'item'
  | 'cell'
  | 'observation'
  | 'activity'
  | 'target'
  | 'planEntry'

/** A thing of an edition that can be compared with its like in another one. */
export interface Entity {
  readonly of: ChangeOf
  /** Things of the same key are the same thing. */
  readonly key: string
  readonly id: Id
  readonly label: Text
  readonly item?: Id
  readonly path: Path
  /** What it says, without the things inside it that are compared by themselves. */
  readonly content: object
}

/** What items and indicators of the edition are called on the side that things are matched by. */
export interface Renaming {
  readonly item: (id: Id) => Id
  readonly indicator: (id: Id) => Id
}

/** Every thing of an edition that is compared, kind by kind, in the order of the paper. */
export function entitiesOf(edition: Edition, renaming: Renaming): readonly Entity[] {
  const places = itemsOf(edition)
  const indicatorNames = new Map(edition.indicators.map(({ id, name }) => [id, name]))
  return [
    editionEntity(edition),
    ...listed('theme', ['themes'], edition.themes, ({ title }) => title),
    ...listed('track', ['tracks'], edition.tracks, ({ label }) => label),
    ...listed('stage', ['stages'], edition.stages, ({ label }) => label),
    ...listed('term', ['terms'], edition.terms, ({ label }) => label),
    ...(edition.notes ?? []).map((note, index) => ({
      of: 'note' as const,
      key: note.id ?? note.text.ja,
      id: note.id ?? edition.id,
      label: note.text,
      path: ['notes', index],
      content: note,
    })),
    ...edition.indicators.map((indicator, index) => ({
      of: 'indicator' as const,
      key: renaming.indicator(indicator.id),
      id: indicator.id,
      label: indicator.name,
      path: ['indicators', index],
      content: indicator,
    })),
    ...pillarsAndSections(edition),
    ...places.map((place) => itemEntity(place, renaming)),
    ...places.flatMap((place) => partsOfItem(place, renaming, indicatorNames)),
  ]
}

function listed<T extends { readonly id: Id }>(
  of: ChangeOf,
  path: Path,
  things: readonly T[] | undefined,
  labelOf: (thing: T) => Text,
): readonly Entity[] {
  return (things ?? []).map((thing, index) => ({
    of,
    key: thing.id,
    id: thing.id,
    label: labelOf(thing),
    path: [...path, index],
    content: thing,
  }))
}

function editionEntity(edition: Edition): Entity {
  const { title, kind, issued, issuer, figures, dates, fiscalYears, fiscalYearStartMonth, reporting } =
    edition
  const content = {
    title,
    kind,
    issued,
    issuer,
    figures,
    dates,
    fiscalYears,
    fiscalYearStartMonth,
    reporting,
  }
  return { of: 'edition', key: '', id: edition.id, label: title, path: [], content }
}

function pillarsAndSections({ pillars }: Edition): readonly Entity[] {
  const sections = pillars.flatMap((pillar, index) =>
    (pillar.sections ?? []).map((section, position) => {
      const { items: _items, ...content } = section
      return {
        of: 'section' as const,
        key: section.id,
        id: section.id,
        label: section.title,
        path: ['pillars', index, 'sections', position],
        content: { ...content, pillar: pillar.id },
      }
    }),
  )
  const own = pillars.map((pillar, index) => {
    const { sections: _sections, items: _items, ...content } = pillar
    return {
      of: 'pillar' as const,
      key: pillar.id,
      id: pillar.id,
      label: pillar.title,
      path: ['pillars', index],
      content,
    }
  })
  return [...own, ...sections]
}

function itemEntity({ item, pillar, section, path }: ItemPlace, { item: nameOf }: Renaming): Entity {
  const { indicators: _cells, activities: _activities, plan: _plan, targets: _targets, ...content } = item
  return {
    of: 'item',
    key: nameOf(item.id),
    id: item.id,
    label: item.title,
    path,
    content: { ...content, pillar: pillar.id, section: section?.id },
  }
}

function partsOfItem(
  { item, path }: ItemPlace,
  renaming: Renaming,
  indicatorNames: ReadonlyMap<Id, Text>,
): readonly Entity[] {
  const key = renaming.item(item.id)
  const part =
    <T extends { readonly id?: Id }>(
      of: ChangeOf,
      at: string,
      keyOf: (thing: T) => string,
      labelOf: (thing: T) => Text,
    ) =>
    (thing: T, index: number): Entity => ({
      of,
      key: `${key} ${thing.id ?? keyOf(thing)}`,
      id: thing.id ?? item.id,
      label: labelOf(thing),
      item: item.id,
      path: [...path, at, index],
      content: thing,
    })
  const indicatorId = (id: Id | undefined): Id => (id === undefined ? '' : renaming.indicator(id))
  return [
    ...cellEntities(item, path, key, renaming, indicatorNames),
    ...(item.activities ?? []).map(
      part<Activity>('activity', 'activities', activityKey, ({ heading, summary }) => heading ?? summary),
    ),
    ...(item.targets ?? []).map(
      part<Target>(
        'target',
        'targets',
        ({ indicator, track = '', what }) => [indicatorId(indicator), track, what.ja].join(' | '),
        ({ what }) => what,
      ),
    ),
    ...(item.plan ?? []).map(part<PlanEntry>('planEntry', 'plan', planKey, ({ title }) => title)),
  ]
}

function activityKey({ heading, number }: Activity): string {
  return `${heading?.ja ?? ''} | ${number ?? ''}`
}

function planKey({ track = '', lane = '', title }: PlanEntry): string {
  return [track, lane, title.ja].join(' | ')
}

function cellEntities(
  item: Item,
  path: Path,
  itemKey: string,
  renaming: Renaming,
  indicatorNames: ReadonlyMap<Id, Text>,
): readonly Entity[] {
  return (item.indicators ?? []).flatMap((cell, index) => {
    const key = `${itemKey} ${renaming.indicator(cell.indicator)}`
    const at = [...path, 'indicators', index]
    const { observations: _observations, ...content } = cell
    const label = indicatorNames.get(cell.indicator) ?? { ja: cell.printedName ?? cell.indicator }
    const common = { item: item.id, label }
    return [
      { ...common, of: 'cell' as const, key, id: cell.id ?? cell.indicator, path: at, content },
      ...(cell.observations ?? []).map((observation, position) => ({
        ...common,
        of: 'observation' as const,
        key: `${key} ${observation.id ?? aboutKey(observation)}`,
        id: observation.id ?? cell.id ?? cell.indicator,
        path: [...at, 'observations', position],
        content: observation,
      })),
    ]
  })
}
