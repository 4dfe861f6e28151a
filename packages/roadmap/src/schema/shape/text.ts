import * as z from 'zod'
import { descriptions, key, named, object, optional } from './blocks.ts'

/** Longest text of a field, and longest short text (a name as printed, a mark), in UTF-16 units. */
export const longest = { text: 10_000, short: 500 }

/**
 * Control characters and halves of a surrogate pair, which no paper, spreadsheet or page can hold, and characters
 * that nobody sees although they part words that look alike or turn the direction of a line. The joiner U+200D
 * stays: pictographs are made with it.
 */
export const unusable: RegExp =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]/u

function fits(text: string, maximum: number): boolean {
  return text.length <= maximum && /\S/.test(text) && !unusable.test(text)
}

/** Words of any kind: not empty, not endless, nothing in them that cannot be shown. One check, as it runs often. */
function words(maximum: number): z.ZodString {
  const shape = z.string().refine((text) => fits(text, maximum), {
    error: `unusable-text: write 1 to ${maximum} characters, none of them a control character`,
  })
  descriptions.add(shape, { pattern: '\\S', maxLength: maximum })
  return shape
}

/** A short text that stays as it was printed: a mark, a figure, a name. */
export const shortText = named(
  words(longest.short),
  'ShortText',
  '短い文字列（印字のまま）',
  'Short text, as printed',
)

const japanese = key(
  words(longest.text),
  '日本語の文章。正式名称はここに。',
  'The text in Japanese; official titles stand here.',
)
const english = key(words(longest.text), '英訳（あれば）。', 'The English rendering, where there is one.')

const textObject = object({ ja: japanese, en: optional(english) })

/** A text in both languages, or a plain string, which is taken as the Japanese text. */
export const text = named(
  z.union([textObject, words(longest.text).transform((ja): z.output<typeof textObject> => ({ ja }))], {
    error: 'text: expected a string, or ja and en',
  }),
  'Text',
  '文章（文字列だけなら日本語とみなす）',
  'Text (a plain string is taken as Japanese)',
)

/** Name of a thing inside one edition. */
export const id = named(
  z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, {
    error: 'malformed-id: use ASCII letters, digits, “.”, “_” and “-”, starting with a letter or a digit',
  }),
  'Id',
  '識別子（半角英数字と . _ -）',
  'Id (ASCII letters, digits, . _ -)',
)

/** An address on the web. Other schemes have no business in a published paper. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]{1,2000}$/, { error: 'malformed-address: start with https:// or http://' })
