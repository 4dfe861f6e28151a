import { type Language, languages, type Page, plain, readText, table } from './pages.ts'

/** A term as officials use it, with the words that readers look for it by. */
export type Term = {
  readonly ja: string
  readonly en: string
  /** How it is read, in hiragana. */
  readonly reading: string
  /** Other words for the same thing, which the search leads here. */
  readonly also: readonly string[]
  readonly meaning: Readonly<Record<Language, string>>
  /** Words that the pages of the site do not use for it. */
  readonly avoid: Readonly<Record<Language, readonly string[]>>
}

export const readTerms = (): readonly Term[] => JSON.parse(readText('docs/glossary.json')) as readonly Term[]

const texts = {
  ja: {
    title: '用語集',
    description: '各パッケージと規定で用いる用語の日英対照',
    head: ['用語', '英語', '意味'],
    also: 'ほかの言い方',
  },
  en: {
    title: 'Glossary',
    description: 'The terms of the packages and provisions in Japanese and English',
    head: ['Term', 'Japanese', 'Meaning'],
    also: 'also',
  },
} as const

function row(term: Term, language: Language): readonly string[] {
  const also =
    term.also.length === 0
      ? ''
      : ` (${texts[language].also}: ${term.also.join(language === 'ja' ? '、' : ', ')})`
  const japanese = `<span lang="ja">${plain(term.ja)}</span>（${term.reading}）`
  const names =
    language === 'ja' ? [japanese, `<span lang="en">${plain(term.en)}</span>`] : [plain(term.en), japanese]
  return [...names, `${plain(term.meaning[language])}${plain(also)}`]
}

/** The glossary, in the order of the Japanese readings or of the English words. */
export function glossaryPages(): readonly Page[] {
  const terms = readTerms()
  const keyOf = (term: Term, language: Language): string =>
    language === 'ja' ? term.reading : term.en.toLowerCase()
  return languages.map((language) => {
    const sorted = [...terms].sort((a, b) => (keyOf(a, language) < keyOf(b, language) ? -1 : 1))
    return {
      path: 'words/glossary',
      language,
      title: texts[language].title,
      description: texts[language].description,
      body: table(
        texts[language].head,
        sorted.map((term) => row(term, language)),
      ),
    }
  })
}
