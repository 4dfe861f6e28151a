import type { Place, TabularIssueCode } from '../issue.ts'
import { maxLineBreaks, maxTextLength } from '../limits.ts'

/** A fault of a text with what the sentence about it needs. */
export type TextFault = {
  readonly code: TabularIssueCode
  readonly value?: string
  readonly character?: string
  readonly bound?: number
  readonly part?: Place['part']
}

const notWritable = /[\p{Surrogate}\uFFFE\uFFFF]/u
const everyNotWritable = /[\p{Surrogate}\uFFFE\uFFFF]/gu
const noFaults: readonly TextFault[] = []

/** Everything that keeps a text from being a cell of a workbook. Control characters can be written. */
export function faultsOfCellText(text: string): readonly TextFault[] {
  const breaks = text.includes('\n') ? text.split('\n').length - 1 : 0
  if (text.length <= maxTextLength && breaks <= maxLineBreaks && !isNoCharacter(text)) return noFaults
  const faults: TextFault[] = faultsOfCharacters(text)
  if (text.length > maxTextLength) {
    faults.push({ code: 'text-too-long', value: String(text.length), bound: maxTextLength })
  }
  if (breaks > maxLineBreaks) {
    faults.push({ code: 'too-many-line-breaks', value: String(breaks), bound: maxLineBreaks })
  }
  return faults
}

const notXml = /[^\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Everything that keeps a text from standing outside a cell, where control characters have no code. */
export function faultsOfPlainText(text: string, bound: number): readonly TextFault[] {
  const faults: TextFault[] = [...new Set(text.match(notXml))].map((character) => ({
    code: 'character-not-writable',
    character,
  }))
  if (text.length > bound) faults.push({ code: 'text-too-long', value: String(text.length), bound })
  return faults
}

/** Whether the text holds what is no character, such as half of a surrogate pair. */
export function isNoCharacter(text: string): boolean {
  return notWritable.test(text)
}

/** Each different code unit of the text that is no character, such as half of a surrogate pair. */
export function faultsOfCharacters(text: string): TextFault[] {
  return [...new Set(text.match(everyNotWritable))].map((character) => ({
    code: 'character-not-writable',
    character,
  }))
}
