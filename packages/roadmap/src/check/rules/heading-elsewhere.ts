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
 * A heading is at home where the account under it, or the title of the item, speaks of the same thing. It stands
 * elsewhere when it is not at home, and either the same heading is at home under another item, or the title of another
 * item has it word for word. Headings that many items may have (研修, 周知) are at home in each of them.
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
  readonly isAtHome: boolean
  readonly at: RemarkPlace
}

function findInEdition(context: EditionContext): Finding<'heading-elsewhere'>[] {
  const headings = context.items.flatMap(headingsOf)
  const same = groupBy(headings, ({ folded }) => folded)
  const namesakeOf = titleIndex(context.items)
  return headings
    .filter(({ isAtHome }) => !isAtHome)
    .flatMap((heading) => {
      const twin = (same.get(heading.folded) ?? []).find(
        (other) => other.isAtHome && other.place !== heading.place,
      )
      const home = twin?.place ?? namesakeOf(heading)
      if (home === undefined) return []
      return [
        {
          edition: context.edition.id,
          places: [heading.at, twin?.at ?? itemAt(home)],
          facts: { heading: heading.text, item: heading.place.item.title, home: home.item.title },
        },
      ]
    })
}

/** How many letters a heading needs before a title that has it is no chance. */
const tellingLength = 4

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
    folded.length < tellingLength
      ? undefined
      : starts
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
        isAtHome: speaksOf([item.title.ja, ...said].join(' '), folded),
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

/** Whether at least half of the pairs of neighbouring letters of the heading stand in the text. */
function speaksOf(text: string, heading: string): boolean {
  const words = fold(text)
  if (heading.length < 2) return words.includes(heading)
  const pairs = Array.from({ length: heading.length - 1 }, (_, start) => heading.slice(start, start + 2))
  const found = pairs.filter((pair) => words.includes(pair)).length
  return found * 2 >= pairs.length
}
