/** The languages that every text for people is written in. */
export type Language = 'ja' | 'en'

/** One text in both languages, such as a label or a note. */
export type Bilingual = { readonly ja: string; readonly en: string }
