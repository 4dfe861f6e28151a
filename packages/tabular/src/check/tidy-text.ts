/** Line breaks and tabs have no place in one datum (rule 1-5 of the unified notation for statistics tables). */
export const lineBreakOrTab = /[\n\r\t\v\f\u0085\u2028\u2029]/

const padded = /^[ \u3000\u00a0]|[ \u3000\u00a0]$|[ \u3000\u00a0]{2}/
// 「合　計」「氏　　名」: every character of a short word set apart.
const spacedOut = /^\p{Script=Han}(?:[ \u3000]+\p{Script=Han})+$/u

/** Whether the text holds spaces that only serve its looks: at the ends, in runs, or between all characters. */
export function hasSpaceForLooks(text: string): boolean {
  return padded.test(text) || spacedOut.test(text)
}

const numeral = '[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?'
const unit = '[%％‰]|割|(?:千|百万|億)?円|人|名|件|回|時間|分|日|枚|部|点|(?:か|ヶ|カ|ヵ|箇)?所|ポイント'
const numberLike = new RegExp(`^[+＋\\-－−△▲]?${numeral} ?(?:${unit})?$`, 'u')

/** Whether the text is nothing but a number, with or without a sign or a unit (rule 1-3). */
export function isNumberLike(text: string): boolean {
  return text.length <= 40 && numberLike.test(text)
}

const dittoMarks = new Set(['〃', '″', '"', '”', '々', '同上', '同左'])

/** Whether the text stands for the value above or beside (rule 1-6). */
export function isDittoMark(text: string): boolean {
  return dittoMarks.has(text)
}

/** Circled digits, Roman numerals, squared words and the like: rule 1-10 asks to avoid them. */
export const platformDependent = /[\u2460-\u2473\u2160-\u217b№℡㈱㈲㈹㊤-㊨㍻㍼㍽㍾㋿㌀-㍗㎎㎏㎜㎝㎞㎡㏄㏍]/g

const breaks = /[ \u3000\u00a0]*[\n\r\t\v\f\u0085\u2028\u2029]+[ \u3000\u00a0]*/g

/**
 * The text on one line, as a data sheet asks for it: line breaks and tabs become one space, or nothing between
 * two Japanese characters; spaces at the ends go, runs of spaces become one.
 *
 * @example
 * ```ts
 * singleLine('勤務時間の\n状況の把握') // => '勤務時間の状況の把握'
 * singleLine(' working\n  hours ') // => 'working hours'
 * ```
 */
export function singleLine(text: string): string {
  const joined = text.replace(breaks, (gap, at: number) => {
    const before = text.charCodeAt(at - 1)
    const after = text.charCodeAt(at + gap.length)
    return before >= 0x3000 && after >= 0x3000 ? '' : ' '
  })
  return joined.replace(/[ \u3000\u00a0]{2,}/g, ' ').replace(/^[ \u3000\u00a0]+|[ \u3000\u00a0]+$/g, '')
}
