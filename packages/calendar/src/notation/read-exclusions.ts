import { fiscalYearOf } from '../fiscal-year.ts'
import { type DateSpan, spansOf } from '../period.ts'
import { datePartsOf, plainDate } from '../plain-date.ts'
import type { NotationSentence } from '../text/notation.ts'
import { readNumber } from './numerals.ts'
import { patterns } from './patterns.ts'
import type { PointRead } from './point.ts'
import { readFiscalPart, readPoint } from './read-point.ts'
import { issueAt, placeOfNext, type Reader, Refusal, refuse, take } from './reader.ts'
import {
  closedSpan,
  spanOfPoint,
  spanOfRange,
  type WrittenPoint,
  type WrittenRange,
  type WrittenTime,
} from './written-time.ts'

type Base = WrittenPoint | WrittenRange

/** Outside of {@link notationSentences}, so that only those who read exclusions carry it. */
const wrongExclusion: NotationSentence = [
  '「{}」は除くことができません。期間の外にあるか、期間のすべてに当たります。',
  '“{}” cannot be left out: it lies outside of the period, or is all of it.',
]

function refuseExclusion(reader: Reader, from: number, to = reader.position): never {
  throw new Refusal(issueAt(reader, 'wrongExclusion', wrongExclusion, from, to))
}

/**
 * What is left out of a time, where that is written after it: （７月除く）, 、7月を除く, （除く：７月・１月４日）.
 * Without it the time is given back as it is.
 */
export function readExclusions(reader: Reader, time: Base): WrittenTime {
  const before = reader.position
  const sign = take(reader, /([(、,])(?=[^()]*除く)/y)?.[1]
  if (sign === undefined) return time
  const start = placeOfNext(reader)
  const wordFirst = take(reader, /除く\s*[:：]?/y) !== undefined
  const base = spanOfRange(time)
  if (base.from === null || base.to === null) return refuseExclusion(reader, before, reader.text.length)
  const span: DateSpan = { from: base.from, to: base.to }
  const excluding = readList(reader, span)
  if (!wordFirst && take(reader, /を?\s*除く/y) === undefined) refuse(reader, 'unreadable', start)
  if (spansOf({ ...span, excluding: excluding.map(closedSpan) }).length === 0) {
    refuseExclusion(reader, start)
  }
  if (sign === '(' && take(reader, /\)/y) === undefined) refuse(reader, 'unreadable', before)
  return { kind: 'excluding', time, excluding }
}

function readList(reader: Reader, base: DateSpan): readonly Base[] {
  const list: Base[] = []
  do {
    const from = placeOfNext(reader)
    const one = readExcluded(reader, base)
    const span = closedSpan(one)
    if (span.from < base.from || span.to > base.to) refuseExclusion(reader, from)
    list.push(one)
  } while (take(reader, /[・、,]|及び|並びに|と/y) !== undefined)
  return list
}

function readExcluded(reader: Reader, base: DateSpan): Base {
  const bare = isBareMonth(reader)
  const first = readPart(reader, base)
  if (take(reader, /~|-|から/y) === undefined) return first.point
  const last = bare && isBareMonth(reader) ? readPart(reader, base) : readPoint(reader, first)
  take(reader, /まで|迄/y)
  if (spanOfPoint(first.point).from > spanOfPoint(last.point).to) refuse(reader, 'rangeReversed', first.from)
  return { kind: 'range', from: first.point, to: last.point }
}

/** A time that may leave out the year, or year and month, when only one of those that the base spans fits. */
function readPart(reader: Reader, base: DateSpan): PointRead {
  const from = placeOfNext(reader)
  const [first, last] = [fiscalYearOf(base.from), fiscalYearOf(base.to)]
  const part = readFiscalPart(reader, { from, era: undefined, year: first })
  if (part !== undefined) return first === last ? part : refuse(reader, 'ambiguous', from)
  const year = yearOfNextMonth(reader, base)
  const within = datePartsOf(base.from)
  const date = plainDate(year ?? within.year, 1, 1)
  const oneMonth = within.year === datePartsOf(base.to).year && within.month === datePartsOf(base.to).month
  return readPoint(reader, {
    from,
    era: undefined,
    year: year ?? within.year,
    point: { kind: 'date', date },
    ...(oneMonth && { month: within.month }),
  })
}

function isBareMonth(reader: Reader): boolean {
  const { position } = reader
  const found = take(reader, patterns.month) !== undefined
  reader.position = position
  return found
}

/** The one year in which the month that stands next lies within the base; undefined when no bare month does. */
function yearOfNextMonth(reader: Reader, base: DateSpan): number | undefined {
  const { position } = reader
  const from = placeOfNext(reader)
  const written = take(reader, patterns.month)?.[1]
  if (written === undefined) return undefined
  const month = readNumber(written) ?? refuse(reader, 'unreadable', from)
  if (month < 1 || month > 12) refuse(reader, 'dateImpossible', from)
  const [first, last] = [datePartsOf(base.from), datePartsOf(base.to)]
  const least = first.year + (month < first.month ? 1 : 0)
  const most = last.year - (month > last.month ? 1 : 0)
  if (least > most) refuseExclusion(reader, from)
  if (least < most) refuse(reader, 'ambiguous', from)
  reader.position = position
  return least
}
