import type { Edition } from '../model/edition.ts'
import type { SourceReference } from '../model/source.ts'
import type { Id, Text } from '../model/text.ts'
import type { CellPlace, ItemPlace, Path } from '../query/items-of.ts'
import { numberedGroups } from './numbered.ts'
import { cellAt, entryAt, placeAt, printedLabel } from './place.ts'
import type { RemarkPlace } from './remark.ts'

/** A text as the paper prints it. The place is made only when it is asked for. */
export interface Printed {
  readonly text: string
  readonly at: () => RemarkPlace
}

/** An edition with its items and cells, paths starting at the roadmap. */
interface EditionNames {
  readonly edition: Edition
  readonly path: Path
  readonly items: readonly ItemPlace[]
  readonly cells: readonly CellPlace[]
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
export function printedNames(context: EditionNames): readonly Printed[] {
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

function titles({ edition, path }: EditionNames): readonly Printed[] {
  return numberedGroups(edition, path).flatMap(({ things }) =>
    things.flatMap((thing) => [
      named(thing, edition.id, thing.title, thing.path),
      ...(thing.printed ?? []).map((print, position) => ({
        text: print.title,
        at: () =>
          placeAt(
            thing.id,
            printedLabel(thing.title, print.where),
            [...thing.path, 'printed', position],
            print.source ?? thing.source,
          ),
      })),
    ]),
  )
}

function headingsAndEntries({ items }: EditionNames): readonly Printed[] {
  return items.flatMap((place) => [
    ...(place.item.activities ?? []).flatMap(({ heading, headingSource, source }, position) =>
      heading === undefined
        ? []
        : [
            named(
              place.item,
              place.item.id,
              heading,
              [...place.path, 'activities', position, 'heading'],
              headingSource ?? source,
            ),
          ],
    ),
    ...(place.item.plan ?? []).map((entry, position) => ({
      text: entry.title.ja,
      at: () => entryAt(place, entry, position),
    })),
  ])
}

/** The spellings that source references record, and the running texts, wherever they stand in the edition. */
export interface Writings {
  readonly spellings: readonly Printed[]
  readonly texts: readonly Printed[]
}

/** What an edition writes beside its names. Notes about its reading (doubts, misprints, page furniture) are no part of the paper. */
export function writingsOf(edition: Edition, path: Path): Writings {
  const { doubts: _doubts, furniture: _furniture, misprints: _misprints, ...paper } = edition
  const writings = { spellings: [], texts: [] }
  collect(paper, { id: edition.id, label: edition.title, path: [...path], ...writings })
  return writings
}

interface Walk {
  readonly id: Id
  readonly label: Text
  /** Where the walk stands; changes as it goes on. */
  readonly path: (string | number)[]
  readonly spellings: Printed[]
  readonly texts: Printed[]
}

/** A large roadmap has a hundred thousand of these: the walk makes nothing unless it finds something. */
function collect(thing: object, walk: Walk): void {
  if (Array.isArray(thing)) {
    for (let position = 0; position < thing.length; position += 1) step(thing[position], position, walk)
    return
  }
  const inside = nearest(thing, walk)
  const own = thing as Readonly<Record<string, unknown>>
  for (const key in own) {
    if (key === 'source' || key === 'headingSource') addSpellings(own[key], inside)
    else if (textKeys.has(key)) addText(own[key], key, inside)
    else if (!plainKeys.has(key)) step(own[key], key, inside)
  }
}

function step(value: unknown, key: string | number, walk: Walk): void {
  if (typeof value !== 'object' || value === null) return
  walk.path.push(key)
  collect(value, walk)
  walk.path.pop()
}

/** The walk inside a thing: with its own id and name where it has them. */
function nearest(thing: object, walk: Walk): Walk {
  const own = thing as Readonly<Record<string, unknown>>
  const label = own.title ?? own.name ?? own.label ?? own.what ?? own.heading
  const isNamed = typeof label === 'object' && label !== null && 'ja' in label
  if (typeof own.id !== 'string' && !isNamed) return walk
  return {
    ...walk,
    ...(typeof own.id === 'string' ? { id: own.id } : {}),
    ...(isNamed ? { label: label as Text } : {}),
  }
}

/** Keys of names, which are listed by themselves, and of values. */
const plainKeys = new Set([
  'title',
  'label',
  'name',
  'heading',
  'numerator',
  'denominator',
  'result',
  'measure',
])

/** Keys of running text. */
const textKeys = new Set(['summary', 'what', 'text', 'note', 'definition'])

function addText(value: unknown, key: string, { id, label, path, texts }: Walk): void {
  if (typeof value !== 'object' || value === null || !('ja' in value)) return
  const here = [...path, key]
  texts.push({ text: String(value.ja), at: () => placeAt(id, label, here, undefined) })
}

function addSpellings(sources: unknown, { id, label, path, spellings }: Walk): void {
  if (!Array.isArray(sources)) return
  for (const source of sources as readonly SourceReference[]) {
    if (source.asWritten === undefined) continue
    const here = [...path]
    spellings.push({ text: source.asWritten, at: () => placeAt(id, label, here, [source]) })
  }
}
