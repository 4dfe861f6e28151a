import type { Language, Text } from '@reform/roadmap'
import { type Content, html } from './markup.ts'

const japaneseScript = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}々〆ー〇]/u

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

/** Words as a paper prints them, marked as Japanese where they are and the page is not. */
export function printed(words: string, lang: Language): Content {
  return japaneseScript.test(words) ? marked(words, 'ja', lang) : words
}
