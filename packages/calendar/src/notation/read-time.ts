import type { NotationIssue } from './issue.ts'
import { fiscalYearPoint, type PointOptions, type PointRead } from './point.ts'
import { readPoint } from './read-point.ts'
import { atEnd, type Reader, Refusal, readerOf, refuse, take } from './reader.ts'
import { spanOfPoint, type TimeQualifier, type WrittenPoint, type WrittenTime } from './written-time.ts'

/** What reading a written date gives: the time with what was doubted, or why it is refused. */
export type NotationResult<Value = WrittenTime> =
  | {
      readonly ok: true
      readonly value: Value
      /** Words that stood with it. */
      readonly qualifiers: readonly TimeQualifier[]
      /** What was accepted with doubt. */
      readonly warnings: readonly NotationIssue[]
    }
  | { readonly ok: false; readonly issues: readonly [NotationIssue] }

/** The options of the inner reading. `bareYearIsFiscal` makes R7～R9 fiscal years. */
export type TimeOptions = PointOptions & {
  readonly bareYearIsFiscal: boolean
  /** A year for dates written without one. */
  readonly assumeYear?: number
}

const qualifierOf: Readonly<Record<string, TimeQualifier>> = {
  中: 'within',
  時点: 'asOf',
  現在: 'asOf',
  予定: 'planned',
  頃: 'approximate',
  ごろ: 'approximate',
  期: 'term',
}

/** Runs a reading and brings a refusal to the door as data. */
export function attempt<Value>(
  text: string,
  read: (reader: Reader) => { readonly value: Value; readonly qualifiers: readonly TimeQualifier[] },
): NotationResult<Value> {
  const reader = readerOf(text)
  try {
    const { value, qualifiers } = read(reader)
    return { ok: true, value, qualifiers, warnings: reader.warnings }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issues: [error.issue] }
    throw error
  }
}

/** Reads the whole text as one time. */
export function readTime(
  reader: Reader,
  options: TimeOptions,
): { readonly value: WrittenTime; readonly qualifiers: readonly TimeQualifier[] } {
  if (atEnd(reader)) refuse(reader, 'empty', 0)
  const qualifiers: TimeQualifier[] = []
  const value = readRange(reader, options, qualifiers)
  readQualifiers(reader, qualifiers)
  if (!atEnd(reader)) refuse(reader, 'unreadable', reader.position, {}, reader.text.length)
  return { value, qualifiers }
}

function readQualifiers(reader: Reader, found: TimeQualifier[]): void {
  for (;;) {
    const match = take(reader, /\(\s*(中|時点|現在|予定|頃|ごろ|期)\s*\)|(中|時点|現在|予定|頃|ごろ|期)/y)
    const qualifier = qualifierOf[match?.[1] ?? match?.[2] ?? '']
    if (qualifier === undefined) return
    found.push(qualifier)
  }
}

function readRange(reader: Reader, options: TimeOptions, qualifiers: TimeQualifier[]): WrittenTime {
  const openStart = take(reader, /~/y) !== undefined
  const first = readPoint(reader, options, assumed(options))
  readQualifiers(reader, qualifiers)
  if (openStart || take(reader, /まで|迄|以前/y) !== undefined) {
    take(reader, /まで|迄/y)
    return { kind: 'range', from: null, to: settled(reader, options, first).point }
  }
  if (take(reader, /以降|以後/y) !== undefined) {
    return { kind: 'range', from: settled(reader, options, first).point, to: null }
  }
  if (take(reader, /~|-|から/y) === undefined) return settled(reader, options, first).point
  if (atEnd(reader)) return { kind: 'range', from: settled(reader, options, first).point, to: null }
  return closedRange(reader, options, first)
}

function closedRange(reader: Reader, options: TimeOptions, first: PointRead): WrittenTime {
  const last = readPoint(reader, options, first)
  take(reader, /まで|迄/y)
  const asFiscal = first.bareYear && last.point.kind === 'fiscalYear'
  const from = asFiscal
    ? fiscalYearPoint(reader, options, first, 'fiscalYear').point
    : settled(reader, options, first).point
  const to = settled(reader, options, last).point
  if (spanOfPoint(from).from > spanOfPoint(to).to) refuse(reader, 'rangeReversed', first.from)
  return { kind: 'range', from, to }
}

/** A year without 年 or 年度 as the options have it. */
function settled(reader: Reader, options: TimeOptions, read: PointRead): PointRead {
  if (!read.bareYear || !options.bareYearIsFiscal) return read
  return fiscalYearPoint(reader, options, read, 'fiscalYear')
}

/** The year that the caller gives to dates without one, as if it had been written before them. */
function assumed(options: TimeOptions): PointRead | undefined {
  const { assumeYear: year } = options
  if (year === undefined) return undefined
  const point: WrittenPoint = { kind: 'year', year }
  return { from: 0, era: undefined, year, point, assumed: true }
}
