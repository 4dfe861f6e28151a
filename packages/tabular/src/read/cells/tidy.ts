import { isFormulaLike } from '../../formula-like.ts'
import { type CellResult, value } from './cell-result.ts'

const spaces = /[\s\u3000\u00a0\u200b\ufeff]+/g
const spacesAtEnds = /^[\s\u3000\u00a0\u200b\ufeff]+|[\s\u3000\u00a0\u200b\ufeff]+$/g
const dashes = /[‐‑–—―−ー－]/g

/** The text without the apostrophe that `writeCsv` puts before what looks like a formula; once. */
export function withoutGuard(text: string): string {
  return text.charCodeAt(0) === 39 && isFormulaLike(text) ? text.slice(1) : text
}

/** Without spaces at the ends. */
export function trimmed(text: string): string {
  return text.replace(spacesAtEnds, '')
}

/** Digits and signs of one width, one kind of dash, one kind of space and none at the ends. */
export function tidy(text: string): string {
  return text.normalize('NFKC').replace(dashes, '-').replace(spaces, ' ').trim()
}

const placeholder =
  /^(?:[-:.*/]+|#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NULL!|NUM!)|n\/?a|null|nan|nat|none|なし|無し|未入力|未打刻|打刻なし|打刻無し|該当なし)$/i

/** Whether a tidied text stands for "no value". */
export function isPlaceholder(tidied: string): boolean {
  return placeholder.test(tidied)
}

/** No value, and a warning when something stands there that says so. */
export function noValue(tidied: string): CellResult<never> {
  return tidied === '' ? value<never>(null) : value<never>(null, [{ code: 'placeholder' }])
}
