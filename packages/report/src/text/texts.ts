import type { Language } from '@reform/roadmap'
import { en } from './en.ts'
import { ja } from './ja.ts'

type Widened<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> }

/** The words of the papers; a language that misses one does not compile. */
export type PaperTexts = Widened<typeof ja>

const languages: Readonly<Record<Language, PaperTexts>> = { ja, en }

/** The words of the papers in a language. */
export const textsOf = (lang: Language): PaperTexts => languages[lang]
