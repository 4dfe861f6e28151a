import type { SourceReference } from '../model/source.ts'
import type { Id, Text } from '../model/text.ts'
import type { Path } from '../query/items-of.ts'
import type { EditionContext } from './context.ts'
import { numberedGroups } from './numbered.ts'
import { cellAt, placeAt } from './place.ts'
import type { RemarkPlace } from './remark.ts'

/** A text as the paper prints it. The place is made only when it is asked for. */
export interface Printed {
  readonly text: string
  readonly at: () => RemarkPlace
}

/** Something that bears a name. */
interface Named {
  readonly id?: Id
  readonly source?: readonly SourceReference[]
}

/**
 * Every name that the edition prints: titles with their spellings, themes, tracks, stages, indicators, headings, plan
 * entries. In the order of the paper.
 */
export function printedNames(context: EditionContext): readonly Printed[] {
  const { edition, path } = context
  const list = <T extends Named>(
    key: string,
    things: readonly T[] | undefined,
    name: (thing: T) => Text,
  ): Printed[] =>
    (things ?? []).map((thing, position) => named(thing, edition.id, name(thing), [...path, key, position]))
  return [
    ...list('themes', edition.themes, ({ title }) => title),
    ...list('tracks', edition.tracks, ({ label }) => label),
    ...list('stages', edition.stages, ({ label }) => label),
    ...titles(context),
    ...list('indicators', edition.indicators, ({ name }) => name),
    ...context.cells.flatMap((place) =>
      place.cell.printedName === undefined ? [] : [{ text: place.cell.printedName, at: () => cellAt(place) }],
    ),
    ...headingsAndEntries(context),
  ]
}

function named(thing: Named, around: Id, name: Text, path: Path, source = thing.source): Printed {
  return { text: name.ja, at: () => placeAt(thing.id ?? around, name, path, source) }
}

function titles({ edition, path }: EditionContext): readonly Printed[] {
  return numberedGroups(edition, path).flatMap(({ things }) =>
    things.flatMap((thing) => [
      named(thing, edition.id, thing.title, thing.path),
      ...(thing.printed ?? []).map((print, position) => ({
        text: print.title,
        at: () =>
          placeAt(thing.id, thing.title, [...thing.path, 'printed', position], print.source ?? thing.source),
      })),
    ]),
  )
}

function headingsAndEntries({ items }: EditionContext): readonly Printed[] {
  return items.flatMap(({ item, path }) => [
    ...(item.activities ?? []).flatMap(({ heading, headingSource, source }, position) =>
      heading === undefined
        ? []
        : [
            named(
              item,
              item.id,
              heading,
              [...path, 'activities', position, 'heading'],
              headingSource ?? source,
            ),
          ],
    ),
    ...(item.plan ?? []).map((entry, position) =>
      named(entry, item.id, entry.title, [...path, 'plan', position], entry.source ?? item.source),
    ),
  ])
}

/** Every spelling that a source reference records, wherever it stands in the edition. */
export function writtenSpellings({ edition, path }: EditionContext): readonly Printed[] {
  const found: Printed[] = []
  collect(edition, edition.id, edition.title, path, found)
  return found
}

function collect(thing: unknown, id: Id, label: Text, path: Path, found: Printed[]): void {
  if (Array.isArray(thing)) {
    thing.forEach((each, position) => {
      if (typeof each === 'object') collect(each, id, label, [...path, position], found)
    })
    return
  }
  if (typeof thing !== 'object' || thing === null) return
  const own = thing as Readonly<Record<string, unknown>>
  const ownId = typeof own.id === 'string' ? own.id : id
  const ownLabel = labelOf(own) ?? label
  for (const key in own) {
    const value = own[key]
    if (typeof value !== 'object' || value === null) continue
    if (key === 'source' || key === 'headingSource') addSpellings(value, ownId, ownLabel, path, found)
    else if (!isTextKey(key)) collect(value, ownId, ownLabel, [...path, key], found)
  }
}

/** Nothing is recorded below a text. */
function isTextKey(key: string): boolean {
  return key === 'title' || key === 'label' || key === 'name' || key === 'what' || key === 'summary'
}

function labelOf(thing: Readonly<Record<string, unknown>>): Text | undefined {
  const text = thing.title ?? thing.name ?? thing.label ?? thing.what ?? thing.heading
  return typeof text === 'object' && text !== null && 'ja' in text ? (text as Text) : undefined
}

function addSpellings(sources: object, id: Id, label: Text, path: Path, found: Printed[]): void {
  if (!Array.isArray(sources)) return
  for (const source of sources as readonly SourceReference[]) {
    if (source.asWritten === undefined) continue
    found.push({ text: source.asWritten, at: () => placeAt(id, label, path, [source]) })
  }
}
