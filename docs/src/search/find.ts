/** A piece of a page under one heading, as the index holds it. */
export type Section = {
  readonly address: string
  /** The title of its page. */
  readonly page: string
  readonly heading: string
  readonly text: string
}

/** Words that stand for the same thing: a reader who looks for one finds the others. */
export type SearchIndex = {
  readonly sections: readonly Section[]
  readonly synonyms: readonly (readonly string[])[]
}

export type Hit = { readonly section: Section; readonly score: number; readonly words: readonly string[] }

/** One spelling for comparing: widths of letters, upper case and signs between words make no difference. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212-]/g, '-')
}

/**
 * The sections that hold every word of the query, best first. A word is found wherever it stands, also inside of a
 * longer one: Japanese is not cut into words. A word of three letters or more that stands nowhere as a whole finds
 * the sections that have most of its pairs of letters.
 */
export function find(index: SearchIndex, query: string, most = 30): readonly Hit[] {
  const words = normalise(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const prepared = index.sections.map((section) => ({
    section,
    page: normalise(section.page),
    heading: normalise(section.heading),
    text: normalise(section.text),
  }))
  const choices = words.map((word) => choicesFor(word, index.synonyms))
  const exact = prepared.map((one) => hitOf(one, choices, contains))
  const hits = exact.filter((hit) => hit !== undefined)
  const found =
    hits.length > 0
      ? hits
      : prepared.map((one) => hitOf(one, choices, shares)).filter((hit) => hit !== undefined)
  return found.sort((a, b) => b.score - a.score).slice(0, most)
}

type Prepared = {
  readonly section: Section
  readonly page: string
  readonly heading: string
  readonly text: string
}
type Choice = { readonly word: string; readonly weight: number }

/** The word itself, and at less weight what means the same. */
function choicesFor(word: string, synonyms: SearchIndex['synonyms']): readonly Choice[] {
  const group = synonyms.filter((one) => one.some((other) => normalise(other) === word)).flat()
  const others = [...new Set(group.map(normalise))].filter((one) => one !== word)
  return [{ word, weight: 1 }, ...others.map((one) => ({ word: one, weight: 0.4 }))]
}

function hitOf(
  one: Prepared,
  choices: readonly (readonly Choice[])[],
  measure: (text: string, word: string) => number,
): Hit | undefined {
  let score = 0
  const words: string[] = []
  for (const alternatives of choices) {
    const [best] = alternatives
      .map(({ word, weight }) => ({
        word,
        score:
          weight * (8 * measure(one.page, word) + 5 * measure(one.heading, word) + measure(one.text, word)),
      }))
      .sort((a, b) => b.score - a.score)
    if (best === undefined || best.score === 0) return undefined
    score += best.score
    words.push(best.word)
  }
  return { section: one.section, score, words }
}

/** 1 for a text that holds the word, a little more where the word is most of it. */
function contains(text: string, word: string): number {
  return text.includes(word) ? 1 + word.length / (text.length + 1) : 0
}

/** The share of the word's pairs of letters that the text has, when it has at least three of five. */
function shares(text: string, word: string): number {
  if (word.length < 3) return 0
  const pairs = Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
  const share = pairs.filter((pair) => text.includes(pair)).length / pairs.length
  return share >= 0.6 ? share : 0
}
