import { plainDate } from '../plain-date.ts'
import type { NotationIssue } from './issue.ts'
import { fiscalYearPoint, type PointRead } from './point.ts'
import { readPoint } from './read-point.ts'
import {
  atEnd,
  type Reader,
  type ReadingOptions,
  Refusal,
  readerOf,
  refuse,
  refuseRest,
  take,
} from './reader.ts'
import {
  spanOfPoint,
  type TimeQualifier,
  type WrittenPoint,
  type WrittenRange,
  type WrittenTime,
} from './written-time.ts'

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
  options: ReadingOptions,
  read: (reader: Reader) => { readonly value: Value; readonly qualifiers: readonly TimeQualifier[] },
): NotationResult<Value> {
  const reader = readerOf(text, options)
  try {
    const { value, qualifiers } = read(reader)
    return { ok: true, value, qualifiers, warnings: reader.warnings }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issues: [error.issue] }
    throw error
  }
}

/** Reads the whole text as one time. */
export function readTime(reader: Reader): {
  readonly value: WrittenTime
  readonly qualifiers: readonly TimeQualifier[]
} {
  if (atEnd(reader)) refuse(reader, 'empty', 0)
  const qualifiers: TimeQualifier[] = []
  const time = readRange(reader, qualifiers)
  const value = reader.options.exclusions?.(reader, time) ?? time
  readQualifiers(reader, qualifiers)
  if (!atEnd(reader)) refuseRest(reader, 'unreadable', reader.position)
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

function readRange(reader: Reader, qualifiers: TimeQualifier[]): WrittenPoint | WrittenRange {
  const openStart = take(reader, /~/y) !== undefined
  const first = readPoint(reader, assumed(reader))
  readQualifiers(reader, qualifiers)
  if (openStart || take(reader, /まで|迄|以前/y) !== undefined) {
    take(reader, /まで|迄/y)
    return { kind: 'range', from: null, to: settled(reader, first).point }
  }
  if (take(reader, /以降|以後/y) !== undefined) {
    return { kind: 'range', from: settled(reader, first).point, to: null }
  }
  if (take(reader, /~|-|から/y) === undefined) return settled(reader, first).point
  if (atEnd(reader)) return { kind: 'range', from: settled(reader, first).point, to: null }
  return closedRange(reader, first)
}

function closedRange(reader: Reader, first: PointRead): WrittenRange {
  const last = readPoint(reader, first)
  take(reader, /まで|迄/y)
  const asFiscal = first.bareYear && last.point.kind === 'fiscalYear'
  const from = asFiscal ? fiscalYearPoint(reader, first, 'fiscalYear').point : settled(reader, first).point
  const to = settled(reader, last).point
  if (spanOfPoint(from).from > spanOfPoint(to).to) refuse(reader, 'rangeReversed', first.from)
  return { kind: 'range', from, to }
}

/** A year without 年 or 年度 as the options have it. */
function settled(reader: Reader, read: PointRead): PointRead {
  if (!read.bareYear || !reader.options.bareYearIsFiscal) return read
  return fiscalYearPoint(reader, read, 'fiscalYear')
}

/** The year that the caller gives to dates without one, as if a day of it had been written before them. */
function assumed(reader: Reader): PointRead | undefined {
  const { assumeYear: year } = reader.options
  if (year === undefined) return undefined
  return { from: 0, era: undefined, year, point: { kind: 'date', date: plainDate(year, 1, 1) } }
}
