import type { DatedFact, Figure } from '../model/activity.ts'
import type { Edition, Note } from '../model/edition.ts'
import type { Id, Text } from '../model/text.ts'
import type { ItemPlace, Path } from '../query/items-of.ts'
import { placeAt } from './place.ts'
import type { RemarkPlace } from './remark.ts'

/** A figure or a date, and where it stands. The place is made only when it is asked for. */
export interface FigurePlace {
  readonly figure: Figure
  readonly at: () => RemarkPlace
}

/** A dated fact, and where it stands. */
export interface DatePlace {
  readonly date: DatedFact
  readonly at: () => RemarkPlace
}

/** Something that may hold figures and dates, the id around it and its path. */
interface Holder {
  readonly id: Id
  readonly figures?: readonly Figure[]
  readonly dates?: readonly DatedFact[]
  readonly path: Path
}

/** An edition with its items, paths starting at the roadmap. */
interface EditionItems {
  readonly edition: Edition
  readonly path: Path
  readonly items: readonly ItemPlace[]
}

/** The figures and dates of an edition in a fixed order: its own, its notes', then pillar by pillar, item by item. */
export function figuresAndDates(edition: EditionItems): {
  readonly figures: readonly FigurePlace[]
  readonly dates: readonly DatePlace[]
} {
  const holders = holdersOf(edition)
  return {
    figures: holders.flatMap(({ id, figures = [], path }) =>
      figures.map((figure, position) => ({
        figure,
        at: () => at(id, figure, figure.what, [...path, 'figures', position]),
      })),
    ),
    dates: holders.flatMap(({ id, dates = [], path }) =>
      dates.map((date, position) => ({
        date,
        at: () => at(id, date, date.what, [...path, 'dates', position]),
      })),
    ),
  }
}

function at(around: Id, thing: Figure | DatedFact, label: Text, path: Path): RemarkPlace {
  return placeAt(thing.id ?? around, label, path, thing.source)
}

function holdersOf({ edition, path, items }: EditionItems): readonly Holder[] {
  const notes = (of: readonly Note[] | undefined, around: Id, under: Path): readonly Holder[] =>
    (of ?? []).map((note, position) => ({
      ...note,
      id: note.id ?? around,
      path: [...under, 'notes', position],
    }))
  return [
    { id: edition.id, path, ...parts(edition) },
    ...notes(edition.notes, edition.id, path),
    ...edition.pillars.flatMap((pillar, position) =>
      notes(pillar.notes, pillar.id, [...path, 'pillars', position]),
    ),
    ...items.flatMap(({ item, path: itemPath }) => [
      ...(item.activities ?? []).map((activity, position) => ({
        id: activity.id ?? item.id,
        path: [...itemPath, 'activities', position],
        ...parts(activity),
      })),
      ...(item.plan ?? []).map((entry, position) => ({
        id: entry.id ?? item.id,
        path: [...itemPath, 'plan', position],
        ...parts(entry),
      })),
      ...notes(item.notes, item.id, itemPath),
    ]),
  ]
}

function parts(thing: Pick<Holder, 'figures' | 'dates'>): Pick<Holder, 'figures' | 'dates'> {
  return {
    ...(thing.figures === undefined ? {} : { figures: thing.figures }),
    ...(thing.dates === undefined ? {} : { dates: thing.dates }),
  }
}
