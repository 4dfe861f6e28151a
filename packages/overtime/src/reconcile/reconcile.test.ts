import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Declared,
  describeReconciledDay,
  type GapReason,
  type Presence,
  type ReconcileInput,
  reconcile,
} from './index.ts'

const day = { person: 'p1', date: '2026-06-01' }
const said = (minutes: number | null, row = 1): Declared => ({ ...day, row, minutes })
const seen = (from: number | null, to: number | null, source = 'pc', row = 1): Presence => ({
  ...day,
  row,
  from,
  to,
  source,
})
const reason = (code: GapReason['code']): GapReason => ({ ...day, code })
const run = (input: Partial<ReconcileInput>) =>
  reconcile({ declared: [], presence: [], toleranceMinutes: 30, ...input })

describe('one day', () => {
  test.each<[string, Partial<ReconcileInput>, string, (number | null)[]]>([
    [
      'within the tolerance',
      { declared: [said(500)], presence: [seen(500, 1030)] },
      'agrees',
      [500, 530, 30],
    ],
    [
      'one minute more',
      { declared: [said(500)], presence: [seen(500, 1031)] },
      'unexplained',
      [500, 531, 31],
    ],
    ['less', { declared: [said(500)], presence: [seen(500, 900)] }, 'unexplained', [500, 400, -100]],
    [
      'with a reason',
      { declared: [said(500)], presence: [seen(500, 1100)], reasons: [reason('private')] },
      'explained',
      [500, 600, 100],
    ],
    [
      'work not declared',
      { declared: [said(500)], presence: [seen(500, 1100)], reasons: [reason('workNotDeclared')] },
      'toBePutRight',
      [500, 600, 100],
    ],
    ['no log', { declared: [said(500)] }, 'onlyDeclared', [500, null, null]],
    ['no declaration', { presence: [seen(500, 1000)] }, 'onlyPresent', [null, 500, null]],
    [
      'an unknown declaration',
      { declared: [said(null)], presence: [seen(500, 1000)] },
      'onlyPresent',
      [null, 500, null],
    ],
    [
      'one stamp only',
      { declared: [said(500)], presence: [seen(500, null)] },
      'unreadable',
      [500, null, null],
    ],
    ['27 hours', { declared: [said(1620)], presence: [seen(500, 1000)] }, 'unreadable', [null, 500, null]],
    [
      'past midnight',
      { declared: [said(900)], presence: [seen(500, 1500)] },
      'unexplained',
      [900, 1000, 100],
    ],
    [
      'two logs of the same presence',
      { declared: [said(500)], presence: [seen(500, 1000), seen(490, 1010, 'gate')] },
      'agrees',
      [500, 520, 20],
    ],
  ])('%s', (_name, input, standing, figures) => {
    const [found] = run(input).people[0]?.days ?? []
    expect(found?.standing).toBe(standing)
    expect([found?.declaredMinutes, found?.presentMinutes, found?.gap]).toEqual(figures)
  })

  test.each<[string, Partial<ReconcileInput>, string[], number]>([
    [
      'overlapping stamps of one log',
      { presence: [seen(500, 800, 'pc', 1), seen(700, 900, 'pc', 2)] },
      ['overlapping'],
      0,
    ],
    ['the same declaration twice', { declared: [said(500), said(500, 2)] }, ['repeated'], 0],
    ['two declarations', { declared: [said(500), said(400, 2)] }, ['contradictory'], 2],
    ['a reason for nothing', { reasons: [reason('study')] }, ['reasonWithoutGap'], 0],
    ['an end before its start', { presence: [seen(900, 800)] }, ['negative'], 1],
    ['beyond a day', { presence: [seen(0, 1441)] }, ['beyondADay'], 1],
    ['no date', { declared: [{ ...said(1), date: '2026/6/1' }] }, ['notADate'], 1],
    ['half minutes', { declared: [said(0.5)] }, ['notWhole'], 1],
  ])('%s', (_name, input, codes, setAside) => {
    const found = run(input)
    expect(found.problems.map((one) => one.code)).toEqual(codes)
    expect(found.rowsSetAside).toBe(setAside)
  })
})

test('a person in all: gaps to both sides stay apart', () => {
  const other = { date: '2026-06-02' }
  const found = run({
    declared: [said(500), { ...said(500), ...other }],
    presence: [seen(500, 1100), { ...seen(500, 900), ...other }],
  })
  expect(found.people).toMatchObject([{ unexplainedDays: 2, longerMinutes: 100, shorterMinutes: 100 }])
})

test('no figure replaces the other, and every row is accounted for', () => {
  const minutes = fc.option(fc.integer({ min: -10, max: 1600 }), { nil: null })
  fc.assert(
    fc.property(
      fc.array(minutes, { maxLength: 3 }),
      fc.array(fc.tuple(minutes, minutes)),
      (declared, stamps) => {
        const found = run({
          declared: declared.map((one, n) => said(one, n)),
          presence: stamps.map(([from, to], n) => seen(from, to, 'pc', n)),
        })
        expect(found.rowsUsed + found.rowsSetAside).toBe(found.rowsRead)
        const [one] = found.people[0]?.days ?? []
        if (one === undefined) return
        expect(one.declaredMinutes === null || declared.includes(one.declaredMinutes)).toBe(true)
        if (stamps.length === 0) expect(one.presentMinutes).toBeNull()
      },
    ),
  )
})

test('sentences, and what is refused', () => {
  const input = {
    declared: [said(500)],
    presence: [seen(500, 1100)],
    reasons: [{ ...reason('other'), words: '訓練' }],
  }
  const [found] = run(input).people[0]?.days ?? []
  expect(found && describeReconciledDay(found, 'ja')).toBe(
    '2026年6月1日：申告8時間20分、在庁10時間00分。差があり、理由が示されています（その他、訓練）。',
  )
  const [bare] = run({ presence: [seen(500, 1100)] }).people[0]?.days ?? []
  expect(bare && describeReconciledDay(bare, 'en')).toBe(
    '1 June 2026: declared none, present 10 h 00 min; there is no declaration.',
  )
  expect(() => run({ toleranceMinutes: 0.5 })).toThrow(RangeError)
})
