/** How a number is printed: a bare number, a percentage, tenths (８割), a circled digit, a kanji numeral. */
export type NumberForm = 'plain' | 'percent' | 'tenths' | 'circled' | 'kanji'

/** A number as a line of a paper prints it. */
export interface NumberToken {
  /** With its sign of percent, tenths or ten thousands. */
  readonly text: string
  readonly value: number
  readonly decimals: number
  readonly form: NumberForm
}

const digits = '[0-9０-９]'
const grouped = `${digits}{1,3}(?:[,，]${digits}{3})+(?!${digits})`
/** Not inside a date such as R６.３.18. */
const decimal = `(?<!${digits}[.．])${digits}+[.．]${digits}+(?![.．]?${digits})`
const sign = '[%％割万]'

/**
 * One number of a line. A kanji numeral counts where it numbers something (五号館); 一般, 統一 and 四半期 are words.
 */
const pattern = new RegExp(
  `[①-⑳]|[一二三四五六七八九十]+(?=号)|(?:${grouped}|${decimal}|${digits}+)${sign}?`,
  'g',
)

/** The numbers of a line, from left to right. */
export function numberTokens(line: string): readonly NumberToken[] {
  return [...line.matchAll(pattern)].map(([text]) => readNumber(text))
}

function readNumber(text: string): NumberToken {
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(text) + 1
  if (circled > 0) return { text, value: circled, decimals: 0, form: 'circled' }
  const kanji = '一二三四五六七八九十'.indexOf(text) + 1
  if (kanji > 0) return { text, value: kanji, decimals: 0, form: 'kanji' }
  const plain = text.normalize('NFKC').replaceAll(',', '')
  const number = Number.parseFloat(plain)
  const decimals = (plain.split('.')[1] ?? '').replace(/\D/g, '').length
  if (plain.endsWith('%')) return { text, value: number, decimals, form: 'percent' }
  if (plain.endsWith('割')) return { text, value: number * 10, decimals, form: 'tenths' }
  if (plain.endsWith('万')) return { text, value: number * 10_000, decimals, form: 'plain' }
  return { text, value: number, decimals, form: 'plain' }
}
