import { formatIsoDate, type PlainDate } from '@reform/calendar'
import { lawWatch } from '@reform/rules'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay, day } from '../../test/made.ts'
import { recordsRules } from '../provisions/retention.ts'
import { listEntry, scheduledActions } from './actions.ts'
import { effectiveExpiry, type Hold, holdEnd } from './holds.ts'
import { fileRetention, printRetention, type Retention, readRetention, retentionSpan } from './retention.ts'
import { retentionFor, retentionTable, type TableEntry } from './table.ts'

const text = (date: PlainDate | null): string | null => (date === null ? null : formatIsoDate(date))

describe('periods as registers write them', () => {
  test.each<[string, Retention | undefined]>([
    ['5年', { kind: 'years', years: 5 }],
    ['３０年', { kind: 'years', years: 30 }],
    ['10', { kind: 'years', years: 10 }],
    ['5年（1年延長）', { kind: 'years', years: 5, extendedYears: 1 }],
    ['特定日以後5年', { kind: 'afterEvent', years: 5 }],
    ['1年未満', { kind: 'underOneYear' }],
    ['常用', { kind: 'permanentUse' }],
    ['常用（無期限）', { kind: 'permanentUse' }],
    ['その他', { kind: 'undetermined' }],
    ['0年', undefined],
    ['五年', undefined],
    ['', undefined],
  ])('%s', (written, retention) => {
    expect(readRetention(written)).toEqual(retention)
  })

  test.each(['5年', '特定日以後10年', '1年未満', '常用', 'その他'])(
    '%s is written as it was read',
    (written) => {
      expect(printRetention(readRetention(written) as Retention)).toBe(written)
    },
  )
})

describe('spans', () => {
  const madeOn = day('2026-05-01')
  test.each<[string, Retention, object, string | null, string | null]>([
    ['years', { kind: 'years', years: 3 }, {}, '2027-04-01', '2030-03-31'],
    ['extended', { kind: 'years', years: 3, extendedYears: 2 }, {}, '2027-04-01', '2032-03-31'],
    [
      'a chosen start',
      { kind: 'years', years: 1 },
      { startsOn: day('2027-01-01') },
      '2027-01-01',
      '2027-12-31',
    ],
    ['before the event', { kind: 'afterEvent', years: 5 }, {}, null, null],
    [
      'after the event',
      { kind: 'afterEvent', years: 5 },
      { eventOn: day('2026-05-31') },
      '2027-04-01',
      '2032-03-31',
    ],
    ['in permanent use', { kind: 'permanentUse' }, {}, '2027-04-01', null],
    ['less than a year', { kind: 'underOneYear' }, {}, null, null],
    ['undetermined', { kind: 'undetermined' }, {}, null, null],
  ])('%s', (_, retention, facts, start, end) => {
    const span = retentionSpan(retention, { madeOn, ...facts })
    expect([text(span.startsOn), text(span.expiresOn)]).toEqual([start, end])
  })

  test('a file of one year cuts nothing short', () => {
    expect(fileRetention({ kind: 'years', years: 5 }, [madeOn, day('2026-12-01')]).shortened).toEqual([])
    expect(() => fileRetention({ kind: 'years', years: 5 }, [])).toThrow(RangeError)
  })
})

describe('holds', () => {
  test.each<[string, Hold, string | null]>([
    ['an appeal', { kind: 'appeal', decidedOn: day('2026-06-15') }, '2027-06-15'],
    ['the end of February', { kind: 'disclosure', decidedOn: day('2027-02-28') }, '2028-02-29'],
    ['a start on a leap day', { kind: 'disclosure', decidedOn: day('2028-02-28') }, '2029-02-28'],
    ['no decision', { kind: 'appeal', decidedOn: null }, null],
    ['a case that goes on', { kind: 'litigation', endsOn: null }, null],
    ['duties', { kind: 'duties', endsOn: day('2028-03-31') }, '2028-03-31'],
  ])('%s', (_, hold, end) => {
    expect(text(holdEnd(hold))).toBe(end)
  })

  test('the last one decides, an open one leaves it open, an early one changes nothing', () => {
    const expiry = day('2027-03-31')
    const early: Hold = { kind: 'audit', endsOn: day('2026-01-01') }
    const late: Hold = { kind: 'audit', endsOn: day('2027-09-30') }
    expect(effectiveExpiry(expiry, [early])).toEqual({ on: expiry, open: [] })
    expect(effectiveExpiry(expiry, [late, early])).toEqual({ on: late.endsOn, decidedBy: late, open: [] })
    const open: Hold = { kind: 'litigation', endsOn: null }
    expect(effectiveExpiry(expiry, [late, open])).toEqual({ on: null, open: [open] })
    expect(effectiveExpiry(null, [late]).on).toBeNull()
  })

  const anyHold: fc.Arbitrary<Hold> = fc.oneof(
    fc.record({ kind: fc.constantFrom('audit', 'litigation'), endsOn: fc.option(anyDay) }),
    fc.record({ kind: fc.constantFrom('appeal', 'disclosure'), decidedOn: fc.option(anyDay) }),
  )
  test('holds never shorten, in whatever order', () => {
    fc.assert(
      fc.property(anyDay, fc.array(anyHold), (expiry, holds) => {
        const { on } = effectiveExpiry(expiry, holds)
        expect(effectiveExpiry(expiry, [...holds].reverse()).on).toBe(on)
        expect(on === null || on >= expiry).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('tables change with the law', () => {
  const citation = {
    act: { ja: '文書管理規則', en: 'Records Rules' },
    article: { ja: '別表', en: 'table' },
    asOf: '2026-11-20',
  }
  const entry = (change: Partial<TableEntry>): TableEntry => ({
    category: 'contracts',
    label: { ja: '契約', en: 'Contracts' },
    retention: { kind: 'years', years: 5 },
    disposition: 'dispose',
    inForce: [{ from: '2011-04-01', until: '2027-03-31' }],
    citation,
    ...change,
  })
  const given = { id: 'own', version: '1', asOf: '2026-11-20' }
  const table = retentionTable({
    ...given,
    entries: [
      entry({ reviewOn: '2027-04-01' }),
      entry({ inForce: [{ from: '2027-04-01' }], disposition: 'transfer' }),
      entry({ category: 'laws', retention: { kind: 'permanentUse' }, inForce: [{ from: '2011-04-01' }] }),
    ],
  })
  test.each([
    ['2027-03-31', 'dispose'],
    ['2027-04-01', 'transfer'],
  ])('on %s: %s', (on, disposition) => {
    expect(retentionFor(table, 'contracts', day(on))?.entry.disposition).toBe(disposition)
  })

  test('a period without years, a category that is none, a day before all', () => {
    expect(retentionFor(table, 'laws', day('2027-04-01'))?.entry.retention.kind).toBe('permanentUse')
    expect(retentionFor(table, 'poems', day('2027-04-01'))).toBeUndefined()
    expect(retentionFor(table, 'contracts', day('2011-03-31'))).toBeUndefined()
  })

  test('two answers for one day are refused', () => {
    expect(() => retentionTable({ ...given, entries: [entry({}), entry({})] })).toThrow('contracts')
  })

  test('someone is told to look again', () => {
    expect(lawWatch(table.ruleset, day('2027-04-01')).map((one) => one.reason)).toContain('reviewDue')
    expect(lawWatch(recordsRules, day('2027-04-01')).map((one) => one.provision.id)).toEqual([
      'records.disposalList.retention',
    ])
  })
})

describe('what is to be done', () => {
  const record = { id: 'F1', expiresOn: day('2027-03-31'), disposition: 'dispose' } as const
  test.each<[string, object, string, string]>([
    ['on the last day', {}, '2027-03-31', 'running'],
    ['without consent', {}, '2027-04-01', 'awaitingConsent'],
    ['with consent', { consented: true }, '2027-04-01', 'due'],
    ['a transfer needs none', { disposition: 'transfer' }, '2027-04-01', 'due'],
    ['nobody has decided', { disposition: 'undetermined' }, '2027-04-01', 'awaitingDecision'],
    ['held', { holds: [{ kind: 'audit', endsOn: day('2027-09-30') }] }, '2027-09-30', 'held'],
    ['held for ever', { holds: [{ kind: 'audit', endsOn: null }] }, '2030-01-01', 'held'],
    [
      'held no more',
      { holds: [{ kind: 'audit', endsOn: day('2027-09-30') }], consented: true },
      '2027-10-01',
      'due',
    ],
    ['without an end', { expiresOn: null }, '2099-01-01', 'noEnd'],
  ])('%s', (_, change, on, state) => {
    expect(scheduledActions([{ ...record, ...change }], day(on)).map((one) => one.state)).toEqual([state])
  })

  test('by day, then by id, those without an end last', () => {
    const records = [
      { ...record, id: 'z', expiresOn: null },
      { ...record, id: 'b' },
      { ...record, id: 'a' },
      { ...record, id: 'c', expiresOn: day('2026-03-31') },
    ]
    const list = scheduledActions(records, day('2026-11-20'))
    expect(list.map((one) => [one.id, one.dueYear])).toEqual([
      ['c', 2026],
      ['a', 2027],
      ['b', 2027],
      ['z', null],
    ])
  })

  test('the list is kept for thirty years', () => {
    expect(text(listEntry('F1', 'dispose', day('2027-06-01')).keptUntil)).toBe('2058-03-31')
  })
})
