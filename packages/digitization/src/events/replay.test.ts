import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay, anyEvent, day, exclusion, manyRuns } from '../../test/made.ts'
import { countIssues } from '../issue.ts'
import type { DocumentEvent } from './event.ts'
import { replay } from './replay.ts'

const made: DocumentEvent = {
  kind: 'made',
  id: 'a',
  on: day('2026-05-01'),
  department: 'soumu',
  medium: 'paper',
  pages: 10,
}
const on = (text: string): { id: string; on: ReturnType<typeof day> } => ({ id: 'a', on: day(text) })
const scan = (text: string): DocumentEvent => ({ kind: 'officialScan', ...on(text) })
const failed = (text: string): DocumentEvent => ({ kind: 'checkFailed', ...on(text) })
const excluded = (text: string, change = {}): DocumentEvent => ({
  kind: 'excluded',
  ...on(text),
  exclusion: { ...exclusion(), ...change },
})
const back = (text: string): DocumentEvent => ({ kind: 'reincluded', ...on(text) })
const asOf = day('2027-03-31')

function only(...events: DocumentEvent[]): object {
  const [document] = replay([made, ...events], asOf).documents
  if (document === undefined) throw new Error('no document')
  return document
}

describe('what a document is at the end of a day', () => {
  test('as made', () => {
    expect(only()).toEqual({
      id: 'a',
      acquisition: 'created',
      madeOn: made.on,
      department: 'soumu',
      medium: 'paper',
      origin: 'asMade',
      pages: 10,
    })
  })

  test.each<[string, readonly DocumentEvent[], string, string]>([
    ['scanned', [scan('2026-06-01')], 'electronic', 'scanned'],
    ['scanned in part', [{ ...scan('2026-06-01'), medium: 'hybrid' } as DocumentEvent], 'hybrid', 'scanned'],
    ['the scan failed later', [scan('2026-06-01'), failed('2026-06-02')], 'paper', 'asMade'],
    [
      'scanned again',
      [scan('2026-06-03'), failed('2026-06-02'), scan('2026-06-01')],
      'electronic',
      'scanned',
    ],
    ['failed on the day of the scan', [failed('2026-06-01'), scan('2026-06-01')], 'paper', 'asMade'],
    [
      'scanned again on the day of the failure',
      [
        { ...scan('2026-06-01'), sequence: 2 },
        { ...failed('2026-06-01'), sequence: 1 },
      ],
      'electronic',
      'scanned',
    ],
    ['scanned after the as-of date', [scan('2027-04-01')], 'paper', 'asMade'],
  ])('%s', (_, events, medium, origin) => {
    expect(only(...events)).toMatchObject({ medium, origin })
  })

  test.each<[string, readonly DocumentEvent[], boolean]>([
    ['excluded', [excluded('2026-06-01')], true],
    ['included again', [excluded('2026-06-01'), back('2026-12-01')], false],
    ['included again on the same day', [back('2026-06-01'), excluded('2026-06-01')], false],
    ['excluded anew', [excluded('2026-12-02'), back('2026-12-01'), excluded('2026-06-01')], true],
    [
      'an approval that came after the end of the exclusion',
      [excluded('2026-06-01', { approvedOn: day('2026-12-15') }), back('2026-12-01')],
      true,
    ],
    ['approved on the as-of date', [excluded('2026-06-01', { approvedOn: asOf })], true],
    ['approved after the as-of date', [excluded('2026-06-01', { approvedOn: asOf + 1 })], false],
    ['no approver', [excluded('2026-06-01', { approver: '' })], false],
    ['no day of review', [excluded('2026-06-01', { reviewOn: undefined })], false],
    ['no such reason', [excluded('2026-06-01', { reason: 'inconvenient' })], false],
  ])('%s', (_, events, isExcluded) => {
    expect('exclusion' in only(...events)).toBe(isExcluded)
  })

  test('moved, boxed and gone', () => {
    const moves: DocumentEvent[] = [
      { kind: 'moved', ...on('2026-07-01'), department: 'kaikei' },
      { kind: 'moved', ...on('2026-08-01'), box: 'B2' },
      { kind: 'transferred', ...on('2026-09-01') },
    ]
    expect(only(...moves)).toMatchObject({
      department: 'kaikei',
      box: 'B2',
      left: { kind: 'transferred', on: day('2026-09-01') },
    })
  })
})

describe('what cannot be used is named and counted', () => {
  test.each<[string, readonly DocumentEvent[], string, string]>([
    ['an id twice', [{ ...made, on: day('2026-05-02') }], 'duplicateId', 'rejected'],
    ['an event of nobody', [{ ...scan('2026-06-01'), id: 'z' }], 'unknownDocument', 'rejected'],
    ['a scan before creation', [scan('2026-04-30')], 'beforeCreation', 'rejected'],
    [
      'a scan after disposal',
      [{ kind: 'disposed', ...on('2026-06-01') }, scan('2026-06-02')],
      'afterLeaving',
      'rejected',
    ],
    [
      'disposed of twice',
      [
        { kind: 'disposed', ...on('2026-06-01') },
        { kind: 'disposed', ...on('2026-06-02') },
      ],
      'afterLeaving',
      'rejected',
    ],
    ['no approver', [excluded('2026-06-01', { approver: undefined })], 'exclusionIncomplete', 'rejected'],
    [
      'approved too late',
      [excluded('2026-06-01', { approvedOn: asOf + 5 })],
      'approvedAfterAsOf',
      'rejected',
    ],
    ['no such reason', [excluded('2026-06-01', { reason: 'x' })], 'unknownReason', 'rejected'],
    ['nothing to include', [back('2026-06-01')], 'nothingToReverse', 'doubt'],
    ['nothing to fail', [failed('2026-06-01')], 'nothingToReverse', 'doubt'],
    [
      'two exclusions of one day',
      [excluded('2026-06-01'), excluded('2026-06-01', { reason: 'security' })],
      'sameDayConflict',
      'doubt',
    ],
    [
      'two ways on one day',
      [
        { kind: 'moved', ...on('2026-06-01'), department: 'x' },
        { kind: 'moved', ...on('2026-06-01'), department: 'y' },
      ],
      'sameDayConflict',
      'doubt',
    ],
    ['negative pages', [{ ...made, id: 'b', pages: -3 }], 'negativePages', 'valueUnknown'],
    ['half a page', [{ ...made, id: 'b', pages: 0.5 }], 'notANumber', 'valueUnknown'],
    [
      'more electronic pages than pages',
      [{ ...made, id: 'b', electronicPages: 11 }],
      'morePagesThanAll',
      'valueUnknown',
    ],
  ])('%s', (_, events, code, effect) => {
    const { issues, events: counted } = replay([made, ...events], asOf)
    expect(issues.map((one) => [one.code, one.effect])).toEqual([[code, effect]])
    expect(counted.rejected).toBe(effect === 'rejected' ? 1 : 0)
    for (const { message } of issues) expect(message.ja !== '' && message.en !== '').toBe(true)
  })

  test('a negative page count is unknown, not repaired', () => {
    const { documents } = replay([{ ...made, pages: -3 }], asOf)
    expect(documents.map((one) => 'pages' in one)).toEqual([false])
  })

  test('a moment that is not contested any more leaves no doubt', () => {
    const { issues } = replay(
      [made, excluded('2026-06-01'), back('2026-06-01'), back('2026-07-01'), excluded('2026-06-01')],
      asOf,
    )
    expect(issues).toEqual([])
  })
})

const shuffled = fc
  .array(anyEvent, { maxLength: 25 })
  .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })))

test('the order of the log does not matter', () => {
  fc.assert(
    fc.property(shuffled, anyDay, ([events, others], on) => {
      const [one, two] = [replay(events, on), replay(others, on)]
      expect(two.documents).toEqual(one.documents)
      expect(two.events).toEqual(one.events)
      expect(countIssues(two.issues)).toEqual(countIssues(one.issues))
    }),
    { numRuns: manyRuns },
  )
})

test('no event is lost, and every rejection is named', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 25 }), anyDay, (all, on) => {
      const { events, issues } = replay(all, on)
      expect(events.used + events.notYet + events.rejected).toBe(all.length)
      expect(issues.filter((one) => one.effect === 'rejected')).toHaveLength(events.rejected)
    }),
    { numRuns: manyRuns },
  )
})

test('what happens later changes nothing before', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 25 }), anyDay, (all, on) => {
      const earlier = all.filter((event) => event.on <= on)
      expect(replay(all, on).documents).toEqual(replay(earlier, on).documents)
    }),
    { numRuns: manyRuns },
  )
})
