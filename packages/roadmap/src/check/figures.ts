import type { DatedFact, Figure } from '../model/activity.ts'
import type { Edition, Note } from '../model/edition.ts'
import type { Id, Text } from '../model/text.ts'
import type { ItemPlace, Path } from '../query/items-of.ts'
import { aboutPart, partOf, placeAt } from './place.ts'
import type { RemarkPlace } from './remark.ts'

/** A figure or a date, and where it stands. The place is made only when it is asked for. */
export interface FigurePlace {
  readonly figure: Figure
  /** What it is a figure of, with the item or pillar that it stands in. */
  readonly what: Text
  readonly at: () => RemarkPlace
}

/** A dated fact, and where it stands. */
export interface DatePlace {
  readonly date: DatedFact
  /** What it is a date of, with the item or pillar that it stands in. */
  readonly what: Text
  readonly at: () => RemarkPlace
}

/** Something that may hold figures and dates, the id around it and its path. */
interface Holder {
  readonly id: Id
  /** Title of the item or the pillar; absent in what the edition says of itself. */
  readonly title?: Text
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
    figures: holders.flatMap((holder) =>
      (holder.figures ?? []).map((figure, position) => {
        const what = aboutPart(named(holder, figure.what), figure.breakdown)
        return { figure, what, at: () => at(holder, figure, what, ['figures', position]) }
      }),
    ),
    dates: holders.flatMap((holder) =>
      (holder.dates ?? []).map((date, position) => {
        const what = named(holder, date.what)
        return { date, what, at: () => at(holder, date, what, ['dates', position]) }
      }),
    ),
  }
}

function named({ title }: Holder, what: Text): Text {
  return title === undefined ? what : partOf(title, what)
}

function at(around: Holder, thing: Figure | DatedFact, label: Text, under: Path): RemarkPlace {
  return placeAt(thing.id ?? around.id, label, [...around.path, ...under], thing.source)
}

function holdersOf({ edition, path, items }: EditionItems): readonly Holder[] {
  const notes = (
    of: readonly Note[] | undefined,
    around: { readonly id: Id; readonly title?: Text },
    under: Path,
  ): readonly Holder[] =>
    (of ?? []).map((note, position) => ({
      ...parts(note),
      ...(around.title === undefined ? {} : { title: around.title }),
      id: note.id ?? around.id,
      path: [...under, 'notes', position],
    }))
  return [
    { id: edition.id, path, ...parts(edition) },
    ...notes(edition.notes, { id: edition.id }, path),
    ...edition.pillars.flatMap((pillar, position) =>
      notes(pillar.notes, pillar, [...path, 'pillars', position]),
    ),
    ...items.flatMap(({ item, path: itemPath }) => [
      ...(item.activities ?? []).map((activity, position) => ({
        id: activity.id ?? item.id,
        title: item.title,
        path: [...itemPath, 'activities', position],
        ...parts(activity),
      })),
      ...(item.plan ?? []).map((entry, position) => ({
        id: entry.id ?? item.id,
        title: item.title,
        path: [...itemPath, 'plan', position],
        ...parts(entry),
      })),
      ...notes(item.notes, item, itemPath),
    ]),
  ]
}

function parts(thing: Pick<Holder, 'figures' | 'dates'>): Pick<Holder, 'figures' | 'dates'> {
  return {
    ...(thing.figures === undefined ? {} : { figures: thing.figures }),
    ...(thing.dates === undefined ? {} : { dates: thing.dates }),
  }
}
