import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secondRoadmapText } from '../../test/fixtures.ts'
import { itemsOf } from '../query/items-of.ts'
import { withObservations } from '../query/with-observations.ts'
import { parseRoadmapText } from '../schema/index.ts'
import { diffHalfYears } from './diff-half-years.ts'
import { draftHalfYear } from './draft-half-year.ts'
import { addFollowUp, closeFollowUp, followUpsAt } from './follow-ups.ts'
import { missingFrom } from './missing-from.ts'
import type { HalfYearReport } from './report.ts'
import { reportsMade } from './reports-made.ts'
import { asRevised, fillEntry, freezeHalfYear, reviseHalfYear } from './revise-half-year.ts'

const read = parseRoadmapText(secondRoadmapText, { format: 'yaml' })
if (!read.ok) throw new Error('the second roadmap is refused')
const { roadmap } = read
const edition = roadmap.editions.find(({ id }) => id === 'first-plan')
if (edition === undefined) throw new Error('no first plan')
const draft = (half = 'FY2025-H1', previous?: HalfYearReport): HalfYearReport =>
  draftHalfYear(roadmap, { edition: 'first-plan', half, asOf: '2026-04-30', ...(previous && { previous }) })
const first = draft()
const id = 'online-procedures'
const filled = fillEntry(first, id, { done: '30手続を追加した。', next: '代行入力を広げる。' })
const frozen = freezeHalfYear(filled, { on: '2026-05-10', by: '推進室' })

describe('the skeleton', () => {
  test('has every item, what is due, and what is missing from whom', () => {
    expect(first.entries.map((entry) => entry.id)).toEqual(itemsOf(edition).map(({ item }) => item.id))
    const entry = first.entries.find((each) => each.id === id)
    expect(entry).toMatchObject({ owner: 'digital-office', done: null, next: null, risk: null })
    expect(entry?.due.map(({ kind, word }) => [kind, word])).toContainEqual(['plan', 'unreported'])
    expect(missingFrom(first).filter((each) => each.entry === id && each.kind === 'words')).toHaveLength(2)
    expect(missingFrom(filled).filter((each) => each.entry === id && each.kind === 'words')).toHaveLength(0)
  })
  test('carries last words, changes and open follow-ups, and writes no words itself', () => {
    const open = addFollowUp(frozen, {
      id: 'f1',
      about: id,
      what: '分母を示す',
      owner: 'records',
      opened: '2026-05-10',
      due: '2026-06-30',
    })
    const cell = { item: id, indicator: 'online-applications' }
    const more = withObservations(edition, [
      {
        ...cell,
        observation: {
          period: 'FY2025-H2',
          result: { state: 'value', measure: { type: 'share', percent: 60 } },
        },
      },
    ])
    const next = draftHalfYear(
      { ...roadmap, editions: [more] },
      { edition: 'first-plan', half: 'FY2025-H2', asOf: '2026-04-30', previous: open },
    )
    const entry = next.entries.find((each) => each.id === id)
    expect(entry?.before).toEqual({
      half: 'FY2025-H1',
      done: '30手続を追加した。',
      next: '代行入力を広げる。',
      risk: null,
    })
    expect(entry?.done).toBeNull()
    expect(next.followUps.map((each) => each.id)).toEqual(['f1'])
    const value = entry?.values.find(({ indicator }) => indicator === 'online-applications')
    expect(value?.change).toBeCloseTo(60 - (100 * 49630) / 90416, 9)
  })
  test.each([['FY2025'], ['FY2025-Q1'], ['2025']])('%s is no half', (half) => {
    expect(() => draft(half)).toThrow(RangeError)
  })
  test('an earlier report must be earlier', () => {
    expect(() => draft('FY2025-H1', frozen)).toThrow(/not before/u)
  })
})

describe('after the freeze', () => {
  test('nothing is filled in any more, and revisions are visible', () => {
    expect(() => fillEntry(frozen, id, { done: 'x' })).toThrow(/frozen/u)
    expect(() => freezeHalfYear(frozen, { on: '2026-06-01', by: 'x' })).toThrow(/already/u)
    const revised = reviseHalfYear(frozen, {
      entry: id,
      field: 'done',
      to: '31手続を追加した。',
      on: '2026-06-01',
      by: '推進室',
      reason: '数え漏れ',
    })
    expect(revised.entries).toEqual(frozen.entries)
    expect(revised.revisions).toEqual([
      expect.objectContaining({ from: '30手続を追加した。', to: '31手続を追加した。' }),
    ])
    expect(diffHalfYears(frozen, revised).entries).toEqual([
      {
        entry: id,
        kind: 'changed',
        words: [{ field: 'done', before: '30手続を追加した。', after: '31手続を追加した。' }],
        values: [],
      },
    ])
  })
  test('a value is revised with what stood before', () => {
    const was = frozen.entries.find((each) => each.id === id)?.values[0]
    if (was === undefined) throw new Error('no value')
    const to = {
      ...was,
      state: 'value' as const,
      measure: { type: 'count' as const, value: 999, unit: 'procedures' },
    }
    const revised = reviseHalfYear(frozen, {
      entry: id,
      field: 'value',
      to,
      on: '2026-06-01',
      by: '推進室',
      reason: '訂正',
    })
    expect(asRevised(revised).entries.find((each) => each.id === id)?.values[0]).toEqual(to)
    expect(revised.revisions[0]).toMatchObject({ from: was })
  })
  test.each([
    [{ reason: '' }],
    [{ by: '' }],
    [{ on: '2026-05-09' }],
    [{ on: 'later' }],
    [{ entry: 'nothing' }],
    [{ to: '30手続を追加した。' }],
  ])('%o is refused', (bad) => {
    const request = {
      entry: id,
      field: 'done',
      to: 'x',
      on: '2026-06-01',
      by: 'a',
      reason: 'b',
      ...bad,
    } as const
    expect(() => reviseHalfYear(frozen, request)).toThrow(RangeError)
  })
})

test('for any revisions: what was frozen stays, and the last word of each field is read', () => {
  const request = fc.record({
    entry: fc.constantFrom(...first.entries.map((entry) => entry.id)),
    field: fc.constantFrom('done', 'next', 'risk'),
    to: fc.string(),
  })
  fc.assert(
    fc.property(fc.array(request, { maxLength: 12 }), (requests) => {
      let report = frozen
      const last = new Map<string, string>()
      for (const each of requests) {
        const current = asRevised(report).entries.find((entry) => entry.id === each.entry)
        if (current?.[each.field] === each.to) continue
        report = reviseHalfYear(report, { ...each, on: '2026-06-01', by: 'a', reason: 'b' })
        last.set(`${each.entry} ${each.field}`, each.to)
      }
      expect(report.entries).toBe(frozen.entries)
      const read = asRevised(report)
      for (const [key, to] of last) {
        const [entry, field] = key.split(' ')
        expect(read.entries.find((one) => one.id === entry)).toMatchObject({ [String(field)]: to })
      }
      expect(diffHalfYears(report, report).entries).toEqual([])
    }),
  )
})

describe('follow-ups', () => {
  const given = { id: 'f1', what: '分母を示す', owner: 'records', opened: '2026-05-10', due: '2026-06-30' }
  const open = addFollowUp(frozen, given)
  test.each([
    ['2026-06-30', 'open', 0],
    ['2026-07-01', 'overdue', 1],
  ])('on %s: %s', (on, word, daysOverdue) => {
    expect(followUpsAt(open, on)).toMatchObject([{ word, daysOverdue }])
  })
  test('are closed with a reason, and that shows in the next comparison', () => {
    expect(() => closeFollowUp(open, 'f1', { state: 'dropped', on: '2026-06-01' })).toThrow(/reason/u)
    const done = closeFollowUp(open, 'f1', { state: 'done', on: '2026-06-01' })
    expect(diffHalfYears(open, done).followUps.closed.map((each) => each.id)).toEqual(['f1'])
    expect(draft('FY2025-H2', done).followUps).toEqual([])
  })
  test.each([{ id: '' }, { owner: ' ' }, { due: '2026-05-01' }, { due: 'soon' }])('%o', (bad) => {
    const add = (): unknown => addFollowUp(open, { ...given, ...bad })
    if ('id' in bad) expect(add).not.toThrow()
    else expect(add).toThrow(RangeError)
  })
  test('an id is used once', () => expect(() => addFollowUp(open, given)).toThrow(/taken/u))
})

test('reports are counted against those due; drafts are none', () => {
  const count = (reports: readonly HalfYearReport[], asOf: string) => reportsMade(edition, reports, { asOf })
  expect(count([first], '2026-05-31').made).toEqual({ numerator: 0, denominator: 9 })
  const { made, late, missing, notYetDue } = count([frozen], '2026-06-30')
  expect([made.numerator, made.denominator, late, missing.length, notYetDue]).toEqual([
    1,
    10,
    ['FY2025-H1'],
    9,
    [],
  ])
})
