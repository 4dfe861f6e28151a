/*
 * What the unified notation for machine-readable tables of statistics (統計表における機械判読可能なデータの
 * 表記方法の統一ルール, 2020-12-18) asks of the text of one datum. The expressions are marked as pure, so that a
 * bundle that asks none of this leaves them out.
 */

const breaks = '\\n\\r\\t\\v\\f\\u0085\\u2028\\u2029'
const spaces = ' \\u3000\\u00a0'
const digits = '0-9０-９'
const signs = '+＋\\-－−△▲'
const dittos = '〃″"”々同'
const squaredAndCircled = '\\u2460-\\u2473\\u2160-\\u217b№℡㈱㈲㈹㊤-㊨㋿㌀-㍗㍻-㍾㎎㎏㎜-㎞㎡㏄㏍'

/** Rule 1-5: line breaks and tabs have no place in one datum. */
export const lineBreakOrTab = /* @__PURE__ */ new RegExp(`[${breaks}]`)

const padded = /* @__PURE__ */ new RegExp(`^[${spaces}]|[${spaces}]$|[${spaces}]{2}`)
// 「合　計」「氏　　名」: every character of a short word set apart.
const spacedOut = /* @__PURE__ */ new RegExp(`^\\p{Script=Han}(?:[${spaces}]+\\p{Script=Han})+$`, 'u')

/** Rule 1-5: whether the text holds spaces for its looks, at the ends, in runs, or between all characters. */
export function hasSpaceForLooks(text: string): boolean {
  return padded.test(text) || spacedOut.test(text)
}

const numeral = `[${digits}][${digits},，]*(?:[.．][${digits}]+)?`
const unit = '[%％‰]|割|(?:千|百万|億)?円|人|名|件|回|時間|分|日|枚|部|点|[かヶカヵ箇]?所|ポイント'
const numberLike = /* @__PURE__ */ new RegExp(`^[${signs}]?${numeral} ?(?:${unit})?$`, 'u')

/** Rule 1-3: whether the text is nothing but a number, with or without a sign or a unit. */
export function isNumberLike(text: string): boolean {
  return text.length <= 40 && numberLike.test(text)
}

const dittoMarks = new Set(['〃', '″', '"', '”', '々', '同上', '同左'])

/** Rule 1-6: whether the text stands for the value above or beside. */
export function isDittoMark(text: string): boolean {
  return dittoMarks.has(text)
}

const platformDependent = /* @__PURE__ */ new RegExp(`[${squaredAndCircled}]`, 'g')

/** Rule 1-10: the circled digits, Roman numerals, squared words and the like in the text. */
export function platformDependentCharacters(text: string): readonly string[] {
  return text.match(platformDependent) ?? []
}

const noteworthy = /* @__PURE__ */ new RegExp(
  `[${breaks}${spaces}${dittos}${squaredAndCircled}\\ud800-\\udfff\\ufffe\\uffff]|^[${signs}]?[${digits}]`,
)

/** Whether any question of this file may be answered with yes: one look that settles nearly every text. */
export function isNoteworthy(text: string): boolean {
  return noteworthy.test(text)
}

const breakWithSpaces = /* @__PURE__ */ new RegExp(`[${spaces}]*[${breaks}]+[${spaces}${breaks}]*`, 'g')
const runOfSpaces = /* @__PURE__ */ new RegExp(`[${spaces}]{2,}`, 'g')
const spacesAtEnds = /* @__PURE__ */ new RegExp(`^[${spaces}]+|[${spaces}]+$`, 'g')

/**
 * The text on one line, as a data sheet asks for it: a line break or tab becomes one space, or nothing between
 * two Japanese characters; spaces at the ends go, runs of spaces become one.
 *
 * @example
 * ```ts
 * singleLine('勤務時間の\n状況の把握') // => '勤務時間の状況の把握'
 * singleLine(' working\n  hours ') // => 'working hours'
 * ```
 */
export function singleLine(text: string): string {
  const joined = text.replace(breakWithSpaces, (gap, at: number) => {
    const before = text.charCodeAt(at - 1)
    const after = text.charCodeAt(at + gap.length)
    return before >= 0x3000 && after >= 0x3000 ? '' : ' '
  })
  return joined.replace(runOfSpaces, ' ').replace(spacesAtEnds, '')
}
