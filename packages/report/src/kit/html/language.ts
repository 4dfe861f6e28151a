import type { Language, Text } from '@reform/roadmap'
import { type Content, html } from './markup.ts'

const japanese = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}々〆ー〇]'

/** The language in which a text is given to a reader of `lang`: English falls back to Japanese. */
export function languageOf(text: Text, lang: Language): Language {
  return lang === 'en' && text.en === undefined ? 'ja' : lang
}

/** The words of a text for a reader of `lang`, without marks. */
export function plain(text: Text, lang: Language): string {
  return lang === 'en' ? (text.en ?? text.ja) : text.ja
}

/** Words of one language inside a page of another, marked with their language. */
export function marked(content: Content, of: Language, lang: Language): Content {
  return of === lang ? content : html`<span lang="${of}">${content}</span>`
}

/** A text in the language of the page; where only the other language has it, it is marked as such. */
export function said(text: Text, lang: Language): Content {
  return marked(plain(text, lang), languageOf(text, lang), lang)
}

/** Japanese words with the signs and figures between them, up to the next Latin letter. */
const japaneseRun = new RegExp(`${japanese}(?:[^\\p{Script=Latin}]*${japanese})*`, 'gu')

const anyJapanese = new RegExp(japanese, 'u')

/** The language that words have to be marked with on a page of another language; nothing when it is the page's. */
export function foreign(words: string, lang: Language): Language | undefined {
  return lang === 'en' && anyJapanese.test(words) ? 'ja' : undefined
}

/** Words of either language in one text: on an English page, what is Japanese in it is marked as such. */
export function printed(words: string, lang: Language): Content {
  if (foreign(words, lang) === undefined) return words
  const pieces: Content[] = []
  let end = 0
  for (const run of words.matchAll(japaneseRun)) {
    pieces.push(words.slice(end, run.index), marked(run[0], 'ja', lang))
    end = run.index + run[0].length
  }
  return [...pieces, words.slice(end)]
}
