const kanjiDigits = '〇一二三四五六七八九'

/**
 * The number written in Arabic digits, or in kanji in either way (二十三 and 二三); undefined when kanji
 * stand in an order that is no number below 100, and for no text.
 */
export function readNumber(text: string): number | undefined {
  if (text === '') return undefined
  if (/^\d+$/.test(text)) return Number(text)
  const digits = text.replaceAll('零', '〇')
  if (!digits.includes('十')) return Number([...digits].map((digit) => kanjiDigits.indexOf(digit)).join(''))
  const match = /^([二三四五六七八九])?十([一二三四五六七八九])?$/.exec(digits)
  if (match === null) return undefined
  return digitValue(match[1], 1) * 10 + digitValue(match[2], 0)
}

function digitValue(digit: string | undefined, absent: number): number {
  return digit === undefined ? absent : kanjiDigits.indexOf(digit)
}

/** A number in kanji: 二十三 up to 99, digit by digit beyond. */
export function kanjiNumber(value: number): string {
  if (value > 99) return [...String(value)].map((digit) => kanjiDigits.charAt(Number(digit))).join('')
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const tensText = tens === 0 ? '' : `${tens === 1 ? '' : kanjiDigits.charAt(tens)}十`
  return tensText + (ones === 0 ? '' : kanjiDigits.charAt(ones))
}
