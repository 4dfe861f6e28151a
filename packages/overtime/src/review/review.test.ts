import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, type MonthRecord, npaRules, parseIsoYearMonth } from '../index.ts'
import {
  type CauseCode,
  causeCodes,
  causeLabels,
  describeEntryProblem,
  describeReviewState,
  type EntryProblem,
  overdueReviews,
  type ReviewEntry,
  reviewCases,
  reviewRegister,
  reviewReports,
} from './index.ts'

const month = (iso: string, hours: number, special = 0): MonthRecord => ({
  month: parseIsoYearMonth(iso),
  departmentKind: 'autonomous',
  overtimeMinutes: hours * 60,
  specialDutyMinutes: special * 60,
})
const reviewed = (id: string, months: readonly MonthRecord[], department = 'A') => ({
  assessment: assess({ id, regime: 'npa', months }, npaRules),
  departmentOf: () => department,
})
const cases = reviewCases(
  [
    reviewed('p1', [month('2025-12', 46), month('2026-06', 70, 30)]),
    reviewed('p2', [month('2026-06', 70)], 'B'),
    reviewed('p3', [month('2026-06', 45)]),
  ],
  npaRules,
)
const [old, exempt] = cases
const id = old?.id ?? ''
const exemptId = exempt?.id ?? ''

const cause = (caseId: string, on = '2026-07-01', words = '国会質問'): ReviewEntry => ({
  caseId,
  on,
  kind: 'cause',
  code: 'diet',
  words,
})
const measure = (caseId: string, on = '2026-07-02'): ReviewEntry => ({
  caseId,
  on,
  kind: 'measure',
  words: '応援',
})
const closed = (caseId: string, on = '2026-07-03'): ReviewEntry => ({ caseId, on, kind: 'closed' })
const outline = (caseId: string, outlineText = '災害'): ReviewEntry => ({
  caseId,
  on: '2026-07-01',
  kind: 'specialDuty',
  outline: outlineText,
  whyUnavoidable: '代わる者がない',
})

test('cases: every excess, also an exempt one, with its term', () => {
  expect(cases.map((one) => [one.person, one.finding.word, one.due])).toEqual([
    ['p1', 'breached', '2026-09-30'],
    ['p1', 'exempt', '2027-09-30'],
    ['p2', 'breached', '2027-09-30'],
  ])
})

describe('a case from cause to closing', () => {
  test.each<[string, ReviewEntry[], string, EntryProblem['code'][]]>([
    ['nothing', [], 'opened', []],
    ['its cause', [cause(id)], 'causeFound', []],
    ['its measure', [cause(id), measure(id)], 'measureTaken', []],
    ['closed', [cause(id), measure(id), closed(id)], 'closed', []],
    ['in any order', [closed(id), measure(id), cause(id)], 'closed', []],
    ['closed without cause', [measure(id), closed(id)], 'opened', ['closedWithoutCause']],
    ['closed without measure', [cause(id), closed(id)], 'causeFound', ['closedWithoutMeasure']],
    [
      'reopened',
      [
        cause(id),
        measure(id),
        closed(id),
        { caseId: id, on: '2026-07-04', kind: 'reopened', words: '再確認' },
      ],
      'measureTaken',
      [],
    ],
    [
      'reopened without being closed',
      [{ caseId: id, on: '2026-07-04', kind: 'reopened', words: '再確認' }],
      'opened',
      ['notClosed'],
    ],
    [
      'changed after closing',
      [cause(id), measure(id), closed(id), measure(id, '2026-07-04')],
      'closed',
      ['alreadyClosed'],
    ],
    ['a cause without words', [cause(id, '2026-07-01', ' ')], 'opened', ['withoutWords']],
    ['no day', [cause(id, '2026-7-1')], 'opened', ['notADate']],
    ['tomorrow', [cause(id, '2026-10-02')], 'opened', ['inTheFuture']],
    ['another case', [cause('nobody')], 'opened', ['unknownCase']],
  ])('%s', (_name, entries, stage, codes) => {
    const register = reviewRegister(cases, entries, '2026-10-01')
    expect(register.states[0]?.stage).toBe(stage)
    expect(register.problems.map((one) => one.code)).toEqual(codes)
  })

  test('special duty needs its outline', () => {
    const done = [cause(exemptId), measure(exemptId)]
    const without = reviewRegister(cases, [...done, closed(exemptId)], '2026-10-01')
    expect(without.problems.map((one) => one.code)).toEqual(['closedWithoutOutline'])
    const half = reviewRegister(cases, [...done, outline(exemptId, ''), closed(exemptId)], '2026-10-01')
    expect(half.problems.map((one) => one.code)).toEqual(['withoutWords', 'closedWithoutOutline'])
    const fine = reviewRegister(cases, [...done, outline(exemptId), closed(exemptId)], '2026-10-01')
    expect(fine.states[1]?.stage).toBe('closed')
  })
})

describe('the term', () => {
  test.each([
    ['2026-09-29', 1, 0],
    ['2026-09-30', 0, 0],
    ['2026-10-01', -1, 1],
  ])('on %s: %i days, %i overdue', (on, days, overdue) => {
    const register = reviewRegister(cases, [], on)
    expect(register.states[0]?.dueInDays).toBe(days)
    expect(overdueReviews(register)).toHaveLength(overdue)
  })
  test('the longest overdue come first; what is closed is not', () => {
    const all = overdueReviews(reviewRegister(cases, [], '2027-10-02'))
    expect(all.map((one) => one.dueInDays)).toEqual([-367, -2, -2])
    const entries = [cause(id), measure(id), closed(id)]
    expect(overdueReviews(reviewRegister(cases, entries, '2027-10-02'))).toHaveLength(2)
  })
})

describe('the report', () => {
  const entries = [cause(exemptId), outline(exemptId), measure(exemptId), closed(exemptId)]
  const register = reviewRegister(cases, entries, '2026-10-01')
  test('by year, without names', () => {
    const reports = reviewReports(register)
    expect(reports.map((one) => [one.year.from, one.cases, one.closed, one.overdue])).toEqual([
      ['2025-04', 1, 0, 1],
      ['2026-04', 2, 1, 0],
    ])
    expect(reports[1]?.rows[0]).toMatchObject({
      number: 1,
      department: 'A',
      excess: 1500,
      specialDutyOutline: '災害',
      causes: [{ code: 'diet' }],
      measures: ['応援'],
      reviewedOn: '2026-07-03',
    })
    expect(JSON.stringify(reports)).not.toContain('p1')
  })
  test('with names only for someone, for a purpose, at a time', () => {
    const request = { by: '人事課', purpose: '要因の検証', at: '2026-10-01T09:00' }
    const [, report] = reviewReports(register, request)
    expect(report?.rows.map((one) => one.person)).toEqual(['p1', 'p2'])
    expect(report?.access).toEqual({
      ...request,
      shown: 'factor review 2026-04',
      departments: ['A', 'B'],
      people: ['p1', 'p2'],
    })
    for (const change of [{ by: '' }, { purpose: ' ' }, { at: 'today' }]) {
      expect(() => reviewReports(register, { ...request, ...change })).toThrow(RangeError)
    }
  })
})

test('no entries, in whatever order, close a case without cause and measure', () => {
  const entry = fc.constantFrom<ReviewEntry>(
    cause(id),
    measure(id),
    closed(id),
    cause(exemptId),
    measure(exemptId),
    outline(exemptId),
    closed(exemptId),
  )
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
      const register = reviewRegister(cases, entries, '2026-10-01')
      for (const state of register.states) {
        if (state.stage === 'closed') expect(state.missing).toEqual([])
      }
    }),
  )
})

test('sentences, and what is refused', () => {
  const register = reviewRegister(cases, [cause(id), measure(id), closed(id)], '2026-10-01')
  expect(register.states.map((one) => describeReviewState(one, 'en'))).toEqual([
    'A, excess in December 2025: it is closed.',
    'A, excess in June 2026: its cause has not been found. It is due by 30 September 2027.',
    'B, excess in June 2026: its cause has not been found. It is due by 30 September 2027.',
  ])
  expect(describeEntryProblem({ code: 'unknownCase', index: 0, caseId: 'x' }, 'ja')).toBe(
    '1件目の記入（x）は反映していません。該当する事案がありません。',
  )
  expect(causeCodes.every((code) => causeLabels[code].ja !== '')).toBe(true)
  expect(() => reviewRegister([...cases, ...cases], [], '2026-10-01')).toThrow('two cases')
  expect(() => reviewRegister(cases, [], 'today')).toThrow(RangeError)
  // @ts-expect-error causes come from the list
  const unknown: CauseCode = 'weather'
  expect(unknown).toBe('weather')
})
