import { fold } from '../../text/fold.ts'
import { asksForShare } from '../asks-for.ts'
import type { EditionContext, IndicatorEntry } from '../context.ts'
import { groupBy } from '../group-by.ts'
import { indicatorAt } from '../place.ts'
import type { Finding, Rule } from '../rule.ts'

/** Rates with one name, or with one name that only says more than the other, and not the same denominator. */
export const ratesAlike: Rule<'rates-alike'> = {
  id: 'rates-alike',
  severity: 'warning',
  find: (context) => context.editions.flatMap(findInEdition),
}

function findInEdition(edition: EditionContext): Finding<'rates-alike'>[] {
  const rates = [...edition.indicators.values()].filter(({ indicator }) => asksForShare(indicator))
  const names = groupBy(rates, ({ indicator }) => fold(indicator.name.ja))
  const families = groupBy(rates, ({ indicator }) => shortestName(fold(indicator.name.ja), names))
  return [...families.values()].flatMap((family) => {
    const why = family.length < 2 ? undefined : whatIsWrong(family)
    if (why === undefined) return []
    const facts = { names: family.map(({ indicator }) => indicator.name), why }
    return [{ edition: edition.edition.id, places: family.map(indicatorAt), facts }]
  })
}

/** The shortest of the names that this one ends with: 電子化率 for 新規文書の電子化率. */
function shortestName(name: string, names: ReadonlyMap<string, unknown>): string {
  for (let start = name.length - 3; start > 0; start -= 1) {
    const end = name.slice(start)
    if (names.has(end) && isWordStart(name, start)) return end
  }
  return name
}

type Script = 'kanji' | 'kana' | 'latin' | 'other'

function scriptOf(character: string): Script {
  if (/\p{Script=Han}/u.test(character)) return 'kanji'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(character)) return 'kana'
  return /[\p{Letter}\p{Number}]/u.test(character) ? 'latin' : 'other'
}

/**
 * A word starts where the script changes (サーベイ|回答率, 文書の|電子化率), and between kanji when what stands
 * before is a word by its length (新規|文書の電子化率), not a prefix (不|参加率).
 */
function isWordStart(name: string, start: number): boolean {
  const isPrefix = start === 1
  return (
    scriptOf(name[start - 1] ?? '') !== scriptOf(name[start] ?? '') || (!isPrefix && isKanji(name, start))
  )
}

const isKanji = (name: string, start: number): boolean =>
  scriptOf(name[start - 1] ?? '') === 'kanji' && scriptOf(name[start - 2] ?? '') === 'kanji'

function whatIsWrong(family: readonly IndicatorEntry[]): 'undefined' | 'different' | undefined {
  const denominators = family.map(({ indicator }) => indicator.denominator)
  const known = denominators.flatMap((denominator) =>
    denominator === undefined ? [] : [fold(denominator.ja)],
  )
  if (known.length < denominators.length) return 'undefined'
  return new Set(known).size > 1 ? 'different' : undefined
}
