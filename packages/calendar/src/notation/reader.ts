import type { FiscalYear } from '../fiscal-year.ts'
import { eras } from '../provisions/eras.ts'
import {
  type CommonNotationCode,
  type NotationSentence,
  notationMessage,
  notationSentences,
} from '../text/notation.ts'
import type { NotationCode, NotationIssue } from './issue.ts'
import type { WrittenPoint, WrittenRange, WrittenTime } from './written-time.ts'

/** What is accepted, decided at the door. */
export type ReadingOptions = {
  readonly strict: boolean
  readonly lunisolarAsGregorian: boolean
  /** Whether years may be Western. */
  readonly western: boolean
  /** Whether R7～R9 are fiscal years. */
  readonly bareYearIsFiscal: boolean
  /** A year for dates written without one. */
  readonly assumeYear?: number | undefined
  /** A fiscal year for halves and quarters written without one. */
  readonly assumeFiscalYear?: FiscalYear | undefined
  /** Reads what is left out of a time; without it such words are unreadable. */
  readonly exclusions?: ReadExclusions | undefined
}

export type ReadExclusions = (reader: Reader, time: WrittenPoint | WrittenRange) => WrittenTime

/**
 * A text being read from left to right, its characters brought to one width, with the way back from each
 * to the place in the text as it was written.
 */
export type Reader = {
  readonly written: string
  readonly text: string
  readonly offsets: readonly number[]
  readonly options: ReadingOptions
  position: number
  readonly warnings: NotationIssue[]
}

/** Thrown within a notation and caught at its door; never seen by callers. */
export class Refusal {
  readonly issue: NotationIssue

  constructor(issue: NotationIssue) {
    this.issue = issue
  }
}

const dashes = '‐‑–—―−ー'

/** One written character with full-width forms, dashes, wave dashes and era squares brought to one form. */
function plainForm(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (code === 0x3000 || code === 0xa0) return ' '
  if (code === 0x301c) return '~'
  if (dashes.includes(character)) return '-'
  return eras.find((era) => era.square === character)?.name ?? character
}

export function readerOf(written: string, options: ReadingOptions): Reader {
  let text = ''
  const offsets: number[] = []
  for (let index = 0; index < written.length; index++) {
    const form = plainForm(written.charAt(index))
    for (let count = 0; count < form.length; count++) offsets.push(index)
    text += form
  }
  offsets.push(written.length)
  return { written, text, offsets, options, position: 0, warnings: [] }
}

function skipSpaces(reader: Reader): void {
  while (reader.text[reader.position] === ' ') reader.position++
}

/** What the sticky pattern matches at the present place, spaces before it passed over; else nothing moves. */
export function take(reader: Reader, pattern: RegExp): readonly string[] | undefined {
  const before = reader.position
  skipSpaces(reader)
  pattern.lastIndex = reader.position
  const match = pattern.exec(reader.text)
  if (match === null) {
    reader.position = before
    return undefined
  }
  reader.position = pattern.lastIndex
  return match
}

export function atEnd(reader: Reader): boolean {
  skipSpaces(reader)
  return reader.position >= reader.text.length
}

/** An issue about the text from one place of the reader to another. */
export function issueAt(
  reader: Reader,
  code: NotationCode,
  sentence: NotationSentence,
  from: number,
  to: number,
  right = '',
): NotationIssue {
  const start = reader.offsets[from] ?? reader.written.length
  const end = Math.max(start, to > from ? (reader.offsets[to - 1] ?? start) + 1 : start)
  const text = reader.written.slice(start, end)
  return { code, start, end, text, message: notationMessage(sentence, text, right) }
}

/** Stops reading: the text from `from` to the present place is refused; `right` is what it should say. */
export function refuse(reader: Reader, code: CommonNotationCode, from: number, right = ''): never {
  throw new Refusal(issueAt(reader, code, notationSentences[code], from, reader.position, right))
}

/** Stops reading: all the text from `from` on is refused. */
export function refuseRest(reader: Reader, code: CommonNotationCode, from: number): never {
  throw new Refusal(issueAt(reader, code, notationSentences[code], from, reader.text.length))
}

/** Notes what was accepted with doubt, once for each place, and reads on. */
export function warn(reader: Reader, code: CommonNotationCode, from: number, right = ''): void {
  const issue = issueAt(reader, code, notationSentences[code], from, reader.position, right)
  if (reader.warnings.every((one) => one.code !== code || one.start !== issue.start))
    reader.warnings.push(issue)
}

/** The present place, spaces passed over. */
export function placeOfNext(reader: Reader): number {
  skipSpaces(reader)
  return reader.position
}
