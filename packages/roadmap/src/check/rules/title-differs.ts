import { fold } from '../../text/fold.ts'
import type { EditionContext } from '../context.ts'
import { type NumberedThing, numberedGroups } from '../numbered.ts'
import { placeAt, printedLabel } from '../place.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * The title on the page is shorter than in the overview (or than the title of the roadmap, where the overview is not
 * recorded), or another one. Width, case and spaces make no difference.
 */
export const titleDiffers: Rule<'title-differs'> = {
  id: 'title-differs',
  severity: 'warning',
  find: (context) =>
    context.editions.flatMap((edition) =>
      numberedGroups(edition.edition, edition.path).flatMap(({ things }) =>
        things.flatMap((thing) => findInThing(edition, thing)),
      ),
    ),
}

/** Marks of a theme (【※１】) are no part of a title. */
function bare(title: string): string {
  return fold(title).replace(/[[【(]※[^\]】)]*[\]】)]/gu, '')
}

function findInThing({ edition }: EditionContext, thing: NumberedThing): Finding<'title-differs'>[] {
  const printed = (thing.printed ?? []).map((print, position) => ({
    ...print,
    at: placeAt(
      thing.id,
      printedLabel(thing.title, print.where),
      [...thing.path, 'printed', position],
      print.source ?? thing.source,
    ),
  }))
  const overview = printed.find(({ where }) => where === 'overview')
  const known = overview ?? {
    title: thing.title.ja,
    at: placeAt(thing.id, thing.title, [...thing.path, 'title'], thing.source),
  }
  const pages = printed.filter(({ where, title }) => where === 'page' && bare(title) !== bare(known.title))
  const seen = new Map(pages.map((page) => [bare(page.title), page]))
  return [...seen.values()].map((page) => ({
    edition: edition.id,
    places: [page.at, known.at],
    facts: {
      known: known.title,
      isOverview: overview !== undefined,
      page: page.title,
      how: howItDiffers(bare(known.title), bare(page.title)),
    },
  }))
}

/** Shorter or longer when the letters of one stand in the other in the same order; else another title. */
function howItDiffers(known: string, page: string): 'shorter' | 'longer' | 'other' {
  if (isWithin(page, known)) return 'shorter'
  return isWithin(known, page) ? 'longer' : 'other'
}

function isWithin(short: string, long: string): boolean {
  let position = 0
  for (const character of short) {
    position = long.indexOf(character, position) + 1
    if (position === 0) return false
  }
  return short.length > 0
}
