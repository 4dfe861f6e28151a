import type { Text } from '../../model/text.ts'
import type { EditionContext } from '../context.ts'
import { numberedGroups } from '../numbered.ts'
import { placeAt } from '../place.ts'
import type { RemarkPlace } from '../remark.ts'
import type { Rule } from '../rule.ts'

/** Most titles and names have an English rendering, and some have none. Papers in Japanese alone are left alone. */
export const englishMissing: Rule<'english-missing'> = {
  id: 'english-missing',
  severity: 'notice',
  find: (context) =>
    context.editions.flatMap((edition) => {
      const texts = titlesOf(edition)
      const missing = texts.filter(({ text }) => text.en === undefined)
      if (missing.length === 0 || missing.length * 2 > texts.length) return []
      return [
        {
          edition: edition.edition.id,
          places: missing.map(({ at }) => at()),
          facts: { missing: missing.length, all: texts.length },
        },
      ]
    }),
}

interface Titled {
  readonly text: Text
  readonly at: () => RemarkPlace
}

function titlesOf({ edition, path, indicators }: EditionContext): readonly Titled[] {
  const groups = numberedGroups(edition, path).flatMap(({ things }) =>
    things.map((thing) => ({
      text: thing.title,
      at: () => placeAt(thing.id, thing.title, [...thing.path, 'title'], thing.source),
    })),
  )
  const names = [...indicators.values()].map(({ indicator, path: where }) => ({
    text: indicator.name,
    at: () => placeAt(indicator.id, indicator.name, [...where, 'name'], indicator.source),
  }))
  return [...groups, ...names]
}
