import type { PrintedTitle } from '../../model/edition.ts'
import type { Text } from '../../model/text.ts'
import type { Path } from '../../query/items-of.ts'
import type { EditionContext } from '../context.ts'
import type { NumberFacts } from '../facts.ts'
import { groupBy } from '../group-by.ts'
import { type NumberedGroup, type NumberedThing, numberedGroups } from '../numbered.ts'
import { placeAt } from '../place.ts'
import type { RemarkPlace } from '../remark.ts'
import type { Finding, Rule } from '../rule.ts'

/** A number skips, repeats or goes back, or differs between the overview and the page. */
export const itemNumber: Rule<'item-number'> = {
  id: 'item-number',
  severity: 'warning',
  find: (context) => context.editions.flatMap(findInEdition),
}

type Where = NumberFacts['where']

/** A number where it is printed. `at` leads from the thing to the print. */
interface Numbered {
  readonly thing: NumberedThing
  readonly number: number
  readonly where: Where
  readonly at: Path
  readonly print?: PrintedTitle
}

function findInEdition(context: EditionContext): Finding<'item-number'>[] {
  const ends = new Map<string, number>()
  return numberedGroups(context.edition, context.path).flatMap((group) =>
    (['overview', 'page', 'roadmap'] as const).flatMap((where) => {
      const key = `${where} ${group.level}`
      const numbers = numbersIn(group, where)
      const found = outOfOrder(numbers, ends.get(key)).map((odd) => finding(context, odd))
      const last = numbers.at(-1)
      if (last !== undefined) ends.set(key, last.number)
      return found
    }),
  )
}

/** Numbers as one part of the paper prints them; the roadmap's own where the paper's parts are not told apart. */
function numbersIn(group: NumberedGroup, where: Where): readonly Numbered[] {
  return group.things.flatMap((thing): Numbered[] => {
    const printed = thing.printed ?? []
    const isApart = printed.some((print) => print.number !== undefined)
    if (where === 'roadmap') {
      return isApart || thing.number === undefined ? [] : [{ thing, number: thing.number, where, at: [] }]
    }
    const [first] = printed.flatMap((print, position) =>
      print.where === where && print.number !== undefined
        ? [{ thing, number: print.number, where, at: ['printed', position], print }]
        : [],
    )
    return first === undefined ? [] : [first]
  })
}

interface Odd {
  readonly current: Numbered
  readonly previous?: Numbered
  readonly order?: NumberFacts['order']
  readonly overview?: Numbered
}

/** A group may start at 1, or go on counting where the group before it ended. */
function outOfOrder(numbers: readonly Numbered[], endBefore: number | undefined): readonly Odd[] {
  const seen = new Map<number, Numbered>()
  const start = numbers[0]?.number === (endBefore ?? 0) + 1 ? (endBefore ?? 0) : 0
  return numbers.flatMap((current, position) => {
    const previous = numbers[position - 1]
    const expected = (previous?.number ?? start) + 1
    const repeated = seen.get(current.number)
    seen.set(current.number, repeated ?? current)
    const isInOrder = current.number === expected || current.number === start + position + 1
    const order = isInOrder && repeated === undefined ? undefined : orderOf(current, expected, repeated)
    const overview = otherInOverview(current)
    if (order === undefined && overview === undefined) return []
    return [
      {
        current,
        ...(repeated === undefined ? (previous === undefined ? {} : { previous }) : { previous: repeated }),
        ...(order === undefined ? {} : { order }),
        ...(overview === undefined ? {} : { overview }),
      },
    ]
  })
}

function orderOf(current: Numbered, expected: number, repeated: Numbered | undefined): NumberFacts['order'] {
  if (repeated !== undefined) return { how: 'repeats', expected }
  return { how: current.number > expected ? 'skips' : 'goesBack', expected }
}

function otherInOverview({ thing, number, where }: Numbered): Numbered | undefined {
  if (where !== 'page') return undefined
  const [first] = (thing.printed ?? []).flatMap((print, position) =>
    print.where === 'overview' && print.number !== undefined && print.number !== number
      ? [{ thing, number: print.number, where: 'overview' as const, at: ['printed', position], print }]
      : [],
  )
  return first
}

function finding(
  context: EditionContext,
  { current, previous, order, overview }: Odd,
): Finding<'item-number'> {
  const places = [current, overview, order === undefined ? undefined : previous].filter(
    (each) => each !== undefined,
  )
  const unique = groupBy(places, ({ thing, at }) => [...thing.path, ...at].join('/'))
  return {
    edition: context.edition.id,
    places: [...unique.values()].flatMap((same) => same.slice(0, 1).map(numberAt)),
    facts: {
      title: current.thing.title,
      number: current.number,
      where: current.where,
      ...(order === undefined ? {} : { order }),
      ...(overview === undefined ? {} : { overview: overview.number }),
    },
  }
}

function numberAt({ thing, at, print }: Numbered): RemarkPlace {
  const label: Text = thing.title
  return placeAt(thing.id, label, [...thing.path, ...at], print?.source ?? thing.source)
}
