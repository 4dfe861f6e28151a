import type { PrintedTitle } from '../../model/edition.ts'
import type { Path } from '../../query/items-of.ts'
import type { EditionContext } from '../context.ts'
import type { NumberFacts } from '../facts.ts'
import { groupBy } from '../group-by.ts'
import { type NumberedGroup, type NumberedThing, numberedGroups } from '../numbered.ts'
import { placeAt, printedLabel } from '../place.ts'
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
  return numberedGroups(context.edition, context.path).flatMap((group) => {
    const odd = (['overview', 'page', 'roadmap'] as const).flatMap((where) => {
      const key = `${where} ${group.level}`
      const numbers = numbersIn(group, where)
      const found = outOfOrder(numbers, ends.get(key))
      const last = numbers.at(-1)
      if (last !== undefined) ends.set(key, last.number)
      return found
    })
    // A number that one part of the paper takes from the other is told once.
    const once = groupBy(odd, ({ current }) => pathKey(current))
    return [...once.values()].flatMap(([first]) => (first === undefined ? [] : [finding(context, first)]))
  })
}

function pathKey({ thing, at }: Numbered): string {
  return [...thing.path, ...at].join('/')
}

/**
 * Numbers as one part of the paper prints them. What this part does not print is taken from the other part, or from the
 * roadmap itself: a paper may record only the titles that differ.
 */
function numbersIn({ things }: NumberedGroup, where: Where): readonly Numbered[] {
  const isPrinted = (part: PrintedTitle['where']): boolean =>
    things.some(({ printed = [] }) =>
      printed.some((print) => print.where === part && print.number !== undefined),
    )
  if (where === 'roadmap' ? isPrinted('overview') || isPrinted('page') : !isPrinted(where)) return []
  return things.flatMap((thing) => {
    const own = where === 'roadmap' ? undefined : printedNumber(thing, where)
    const other =
      where === 'roadmap' ? undefined : printedNumber(thing, where === 'page' ? 'overview' : 'page')
    const plain = thing.number === undefined ? undefined : { thing, number: thing.number, at: [] }
    const number = own ?? other ?? plain
    return number === undefined ? [] : [{ ...number, where }]
  })
}

function printedNumber(
  thing: NumberedThing,
  where: PrintedTitle['where'],
): Omit<Numbered, 'where'> | undefined {
  const printed = thing.printed ?? []
  const position = printed.findIndex((print) => print.where === where && print.number !== undefined)
  const print = printed[position]
  if (print?.number === undefined) return undefined
  return { thing, number: print.number, at: ['printed', position], print }
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

function otherInOverview({ thing, number, where, print }: Numbered): Numbered | undefined {
  if (where !== 'page' || print?.where !== 'page') return undefined
  const overview = printedNumber(thing, 'overview')
  return overview === undefined || overview.number === number ? undefined : { ...overview, where: 'overview' }
}

function finding(
  context: EditionContext,
  { current, previous, order, overview }: Odd,
): Finding<'item-number'> {
  const places = [current, overview, order === undefined ? undefined : previous].filter(
    (each) => each !== undefined,
  )
  const unique = groupBy(places, pathKey)
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
  const label = print === undefined ? thing.title : printedLabel(thing.title, print.where)
  return placeAt(thing.id, label, [...thing.path, ...at], print?.source ?? thing.source)
}
