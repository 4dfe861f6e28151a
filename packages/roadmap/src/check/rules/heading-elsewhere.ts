import type { Item } from '../../model/edition.ts'
import type { Text } from '../../model/text.ts'
import type { ItemPlace } from '../../query/items-of.ts'
import { fold } from '../../text/fold.ts'
import type { EditionContext } from '../context.ts'
import { groupBy } from '../group-by.ts'
import { itemAt } from '../place.ts'
import type { RemarkPlace } from '../remark.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * The heading over an account belongs to another item.
 *
 * How near a heading is to an item is how much of it the account under it and the title of the item repeat. It stands
 * elsewhere when it is nowhere near its own item, and either the same heading is much nearer to another one, or the
 * title of another item has it word for word. Short headings (研修, 周知) may stand over anything.
 */
export const headingElsewhere: Rule<'heading-elsewhere'> = {
  id: 'heading-elsewhere',
  severity: 'warning',
  find: (context) => context.editions.flatMap(findInEdition),
}

interface Heading {
  readonly place: ItemPlace
  readonly text: Text
  readonly folded: string
  /** How much of the heading its item repeats, from 0 to 1. */
  readonly nearness: number
  readonly at: RemarkPlace
}

function findInEdition(context: EditionContext): Finding<'heading-elsewhere'>[] {
  const headings = context.items.flatMap(headingsOf)
  const strangers = headings.filter(
    ({ nearness, folded }) => nearness < strange && folded.length >= tellingLength,
  )
  if (strangers.length === 0) return []
  const same = groupBy(headings, ({ folded }) => folded)
  const namesakeOf = titleIndex(context.items)
  return strangers.flatMap((heading) => {
    const twin = nearest((same.get(heading.folded) ?? []).filter(({ place }) => place !== heading.place))
    const isTwinAtHome = twin !== undefined && twin.nearness - heading.nearness >= muchNearer
    const home = isTwinAtHome ? twin.place : namesakeOf(heading)
    if (home === undefined) return []
    return [
      {
        edition: context.edition.id,
        places: [heading.at, isTwinAtHome ? twin.at : itemAt(home)],
        facts: { heading: heading.text, item: heading.place.item.title, home: home.item.title },
      },
    ]
  })
}

/** How many letters a heading needs to be the name of one thing. */
const tellingLength = 4
/** Below this share of repeated letters an account does not speak of its heading. */
const strange = 0.25
/** By how much another account has to be nearer. */
const muchNearer = 0.34

function nearest(headings: readonly Heading[]): Heading | undefined {
  return [...headings].sort((left, right) => right.nearness - left.nearness)[0]
}

/** Finds another item whose title has a heading word for word; titles are looked up by the heading's first letters. */
function titleIndex(items: readonly ItemPlace[]): (heading: Heading) => ItemPlace | undefined {
  const titles = items.map((place) => ({ place, title: fold(place.item.title.ja) }))
  const starts = groupBy(
    titles.flatMap(({ place, title }) =>
      Array.from({ length: Math.max(0, title.length - tellingLength + 1) }, (_, position) => ({
        place,
        title,
        start: title.slice(position, position + tellingLength),
      })),
    ),
    ({ start }) => start,
  )
  return ({ place, folded }) =>
    starts
      .get(folded.slice(0, tellingLength))
      ?.find((other) => other.place !== place && other.title.includes(folded))?.place
}

/** The headings of an item, each once, with all that is said under it. */
function headingsOf(place: ItemPlace): readonly Heading[] {
  const { item } = place
  const accounts = (item.activities ?? []).map((activity, position) => ({ activity, position }))
  const groups = groupBy(accounts, ({ activity }) => activity.heading && bare(activity.heading.ja))
  return [...groups].flatMap(([folded, group]) => {
    const [first] = group
    const text = first?.activity.heading
    if (first === undefined || text === undefined) return []
    const said = group.map(({ activity }) => wordsOf(activity))
    const at = itemAt(
      place,
      ['activities', first.position, 'heading'],
      first.activity.headingSource ?? first.activity.source ?? item.source,
    )
    return [
      {
        place,
        text,
        folded,
        nearness: nearnessOf([item.title.ja, ...said].join(' '), folded),
        at: { ...at, label: text },
      },
    ]
  })
}

/** A heading without what only rounds it off. */
function bare(heading: string): string {
  return fold(heading)
    .replace(/^[【[〔]|[】\]〕]$/gu, '')
    .replace(/(?:等|など)$/u, '')
}

function wordsOf({ summary, figures = [], dates = [] }: NonNullable<Item['activities']>[number]): string {
  return [summary, ...figures.map(({ what }) => what), ...dates.map(({ what }) => what)]
    .map((text) => text.ja)
    .join(' ')
}

/** How many of the pairs of neighbouring letters of the heading stand in the text. */
function nearnessOf(text: string, heading: string): number {
  const words = fold(text)
  if (heading.length < 2) return words.includes(heading) ? 1 : 0
  const pairs = Array.from({ length: heading.length - 1 }, (_, start) => heading.slice(start, start + 2))
  return pairs.filter((pair) => words.includes(pair)).length / pairs.length
}
