import type { Term } from '../../model/edition.ts'
import type { Roadmap } from '../../model/roadmap.ts'
import { fold } from '../../text/fold.ts'
import type { EditionContext, RoadmapContext } from '../context.ts'
import type { PaperForms } from '../facts.ts'
import { placeAt } from '../place.ts'
import type { Printed } from '../printed-names.ts'
import type { Finding, Rule } from '../rule.ts'

/** One name is written in several ways: full and half width, upper and lower case, with and without spaces. */
export const spellingVaries: Rule<'spelling-varies'> = {
  id: 'spelling-varies',
  severity: 'notice',
  find: (context) =>
    context.editions.flatMap((edition) => {
      const { names, spellings, texts } = edition
      const words = formsOf([...names, ...spellings, ...texts].flatMap(wordsIn), wordKey)
      const known = termForms(edition)
      return [
        ...ownTerms(context, edition),
        ...[...words, ...wholeNames(names, words)]
          .filter((forms) => !isKnown(forms, known))
          .map((forms) => asFinding(edition, forms)),
      ]
    }),
}

/** The spellings of one name, each with the first place that has it. */
type Forms = ReadonlyMap<string, Printed>

/** What is spelled in more than one way, by the key that its spellings share. */
function formsOf(all: readonly Printed[], keyOf: (text: string) => string = fold): readonly Forms[] {
  const names = new Map<string, Map<string, Printed>>()
  const keys = new Map<string, string>()
  for (const printed of all) {
    const key = keys.get(printed.text) ?? keyOf(printed.text)
    keys.set(printed.text, key)
    const forms = names.get(key)
    if (forms === undefined) names.set(key, new Map([[printed.text, printed]]))
    else if (!forms.has(printed.text)) forms.set(printed.text, printed)
  }
  return [...names.values()].filter((forms) => forms.size > 1)
}

/** Latin words (RPA, ＲＰＡ, 1on1) and words in katakana (サーバー, サーバ, ｻｰﾊﾞ). */
const word = /[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]{2,}|[ァ-ヺー]{3,}|[ｦ-ﾟ]{3,}/gu
const mayHaveWord = /[A-Za-zＡ-Ｚａ-ｚァ-ヺｦ-ﾟ]/u

function wordsIn({ text, at }: Printed): readonly Printed[] {
  if (!mayHaveWord.test(text)) return []
  return (text.match(word) ?? []).filter(isWord).map((each) => ({ text: each, at }))
}

/** Numbers, years of an era and fiscal years are no words. */
function isWord(text: string): boolean {
  const plain = fold(text)
  return /[a-zァ-ヺ]/u.test(plain) && !/^(?:[mtshr]|fy|h|q)\d+$/u.test(plain)
}

/** A long vowel at the end of a word in katakana is written or left out; short words are told apart by it. */
function wordKey(text: string): string {
  return fold(text).replace(/^([ァ-ヺー]{3,})ー$/u, '$1')
}

/** Whole names, but for those that differ in nothing but words which are reported by themselves. */
function wholeNames(names: readonly Printed[], words: readonly Forms[]): readonly Forms[] {
  const reported = new Set(words.flatMap((forms) => [...forms.keys()]))
  const even = (text: string): string =>
    text.replace(word, (each) => (reported.has(each) ? wordKey(each) : each))
  return formsOf(names).filter((forms) => new Set([...forms.keys()].map(even)).size > 1)
}

/** Names whose spellings the author has listed. */
function ownTerms(
  { roadmap }: RoadmapContext,
  { edition, path }: EditionContext,
): Finding<'spelling-varies'>[] {
  return (edition.terms ?? []).flatMap((term, position) => {
    const forms = new Map(
      term.spellings.map((spelling, index) => [spelling.text, { spelling, index }] as const).reverse(),
    )
    if (forms.size < 2) return []
    const inOrder = [...forms.values()].sort((left, right) => left.index - right.index)
    const places = inOrder.map(({ spelling, index }) =>
      placeAt(
        term.id,
        { ja: spelling.text },
        [...path, 'terms', position, 'spellings', index],
        spelling.source,
      ),
    )
    const papers = formsByPaper(roadmap, term)
    const facts = {
      forms: inOrder.map(({ spelling }) => spelling.text),
      ...(papers.length < 2 ? {} : { papers }),
    }
    return [{ edition: edition.id, places, facts }]
  })
}

/** Which paper writes a name how: a difference from one paper to another may be a change that was meant. */
function formsByPaper({ documents = [] }: Roadmap, { spellings }: Term): readonly PaperForms[] {
  return documents.flatMap(({ id, title, short = title }) => {
    const own = spellings.filter(({ source = [] }) => source.some(({ document }) => document === id))
    return own.length === 0 ? [] : [{ paper: short, forms: own.map(({ text }) => text) }]
  })
}

function termForms({ edition }: EditionContext): readonly (readonly string[])[] {
  return (edition.terms ?? []).map(({ spellings }) => spellings.map(({ text }) => text))
}

/** Whether a listed term already tells these forms apart: each of them stands in a spelling of its own. */
function isKnown(forms: Forms, known: readonly (readonly string[])[]): boolean {
  return known.some((spellings) => {
    const having = [...forms.keys()].map((form) => spellings.filter((spelling) => spelling.includes(form)))
    return having.every((some) => some.length > 0) && new Set(having.flat()).size >= forms.size
  })
}

function asFinding({ edition }: EditionContext, forms: Forms): Finding<'spelling-varies'> {
  return {
    edition: edition.id,
    places: [...forms.values()].map((printed) => printed.at()),
    facts: { forms: [...forms.keys()] },
  }
}
