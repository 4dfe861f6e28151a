import type { TabularIssueCode } from '../issue.ts'
import { maxLineBreaks, maxTextLength } from '../limits.ts'

/** A fault of a text with what the sentence about it needs. */
export type TextFault = {
  readonly code: TabularIssueCode
  readonly value?: string
  readonly character?: string
  readonly bound?: number
}

const notWritable = /[\p{Surrogate}\uFFFE\uFFFF]/u
const everyNotWritable = new RegExp(notWritable, 'gu')
const noFaults: readonly TextFault[] = []

/** Everything that keeps a text from being a cell of a workbook. Control characters can be written. */
export function faultsOfCellText(text: string): readonly TextFault[] {
  const breaks = text.includes('\n') ? text.split('\n').length - 1 : 0
  if (text.length <= maxTextLength && breaks <= maxLineBreaks && !notWritable.test(text)) return noFaults
  const faults: TextFault[] = faultsOfCharacters(text)
  if (text.length > maxTextLength) {
    faults.push({ code: 'text-too-long', value: String(text.length), bound: maxTextLength })
  }
  if (breaks > maxLineBreaks) {
    faults.push({ code: 'too-many-line-breaks', value: String(breaks), bound: maxLineBreaks })
  }
  return faults
}

/** Each different code unit of the text that is no character, such as half of a surrogate pair. */
export function faultsOfCharacters(text: string): TextFault[] {
  return [...new Set(text.match(everyNotWritable))].map((character) => ({
    code: 'character-not-writable',
    character,
  }))
}
