import { describe, expect, test } from 'vitest'
import { attendance, editionOf, figureOf, fileOf, ministryOf, records, sourceOf } from '../../test/made.ts'
import type { FigureBinding } from '../model/ministry.ts'
import type { ReadFile } from '../model/read-file.ts'
import { calculateIndicators } from './calculate.ts'

const period = 'FY2026-H1'
const asOf = '2026-10-20'
const sum: FigureBinding = {
  id: 'sheets',
  calculator: 'records.sum',
  with: { field: 'sheets', unit: 'sheets' },
  sources: ['print'],
}

function figureFrom(
  binding: FigureBinding,
  files: readonly ReadFile[],
  options: { readonly asOf?: string; readonly kind?: 'flow' | 'ratio' | 'mean' | 'count' } = {},
) {
  const kinds = { print: 'records', time: 'attendance' } as const
  const sources = Object.entries(kinds).map(([id, kind]) =>
    sourceOf(id, kind, id === 'time' ? { every: 'month' } : {}),
  )
  const ministry = ministryOf(sources, [figureOf(binding)])
  const calculation = calculateIndicators(ministry, editionOf(options.kind ?? 'flow'), files, {
    period,
    asOf: options.asOf ?? asOf,
  })
  const figure = calculation.cells[0]?.figures[0]
  if (figure === undefined) throw new Error('no figure')
  return { calculation, figure, codes: calculation.issues.map(({ code }) => code) }
}

const print = (department: string, sheets: number, rest: Partial<ReadFile> = {}): ReadFile =>
  fileOf('print', department, records(['2026-05-31', { sheets }], ['2026-06-30', { sheets }]), rest)

const all = [print('soumu', 10), print('jinji', 20), print('kita', 30)]

describe('a sum over everybody', () => {
  test('counts the rows of every file and names them', () => {
    const { figure, codes } = figureFrom(sum, all)
    expect(figure.figure).toEqual({ kind: 'count', value: 120, unit: 'sheets' })
    expect(figure.state).toBe('value')
    expect(figure.marks).toEqual([])
    expect(figure.provenance).toEqual([
      { role: 'value', file: 'raw/jinji/print_FY2026-H1.csv', rows: [[2, 3]], count: 2 },
      { role: 'value', file: 'raw/kita/print_FY2026-H1.csv', rows: [[2, 3]], count: 2 },
      { role: 'value', file: 'raw/soumu/print_FY2026-H1.csv', rows: [[2, 3]], count: 2 },
    ])
    expect(figure.observation).toEqual({
      result: { state: 'value', measure: { type: 'count', value: 120, unit: 'sheets' } },
      period,
      asOf: '2026-09-30',
    })
    expect(codes).toEqual([])
  })

  test('of a scope takes its departments only, and stands on their track', () => {
    const { figure } = figureFrom({ ...sum, scope: { tiers: ['hq'] } }, all)
    expect(figure.figure).toMatchObject({ value: 60 })
    expect(figure.files).toEqual(['raw/jinji/print_FY2026-H1.csv', 'raw/soumu/print_FY2026-H1.csv'])
    expect(figure.observation.track).toBe('main')
  })

  test('without one file is partial and says whose is missing', () => {
    const { figure, codes } = figureFrom(sum, all.slice(0, 2))
    expect(figure.figure).toMatchObject({ value: 60 })
    expect(figure.marks).toEqual(['partial'])
    expect(figure.coverage).toMatchObject({ reporting: 2, expected: 3 })
    expect(figure.coverage.missing).toEqual([
      { source: 'print', department: 'kita', period, because: 'notReceived' },
    ])
    expect(codes).toEqual(['missingDelivery'])
  })

  test('without any file is no zero', () => {
    const { figure } = figureFrom(sum, [])
    expect(figure.state).toBe('notReceived')
    expect(figure.figure).toBeUndefined()
    expect(figure.observation.result.state).toBe('notMeasured')
  })
})

describe('files that cannot be used', () => {
  test.each<[string, readonly ReadFile[], string, number]>([
    ['refused by the reader', [print('kita', 30, { refused: true })], 'fileRefused', 60],
    ['of a wrong time', [fileOf('print', 'kita', records(['2026-03-31', { sheets: 5 }]))], 'wrongPeriod', 60],
    ['twice with another content', [print('kita', 30), print('kita', 31, { path: 'b.csv' })], 'twoFiles', 60],
    [
      'twice with the same content',
      [print('kita', 30, { sha256: 'x' }), print('kita', 30, { path: 'b.csv', sha256: 'x' })],
      'repeatedFile',
      120,
    ],
    [
      'an earlier revision',
      [print('kita', 30, { revision: 2 }), print('kita', 3, { path: 'b.csv' })],
      'superseded',
      120,
    ],
    [
      'of no source',
      [print('kita', 30), print('kita', 1, { source: 'x', path: 'x.csv' })],
      'unknownSource',
      120,
    ],
  ])('%s: the others count', (_, files, code, value) => {
    const { figure, codes } = figureFrom(sum, [...all.slice(0, 2), ...files])
    expect(figure.figure).toMatchObject({ value })
    expect(codes).toContain(code)
    expect(figure.marks.includes('partial')).toBe(value === 60)
  })

  test('a delivery that came and cannot be used is no delivery that did not come', () => {
    const { figure } = figureFrom(sum, [...all.slice(0, 2), print('kita', 30, { refused: true })])
    expect(figure.coverage.missing.map(({ because }) => because)).toEqual(['notUsable'])
  })
})

describe('time', () => {
  test('a period that is not over gives a provisional value of what has been', () => {
    const { figure, codes } = figureFrom(sum, all, { asOf: '2026-06-15' })
    expect(figure.figure).toMatchObject({ value: 60 })
    expect(figure.marks).toContain('provisional')
    expect(figure.observation.qualifiers).toContain('provisional')
    expect(figure.asOf).toBe('2026-06-15')
    expect(codes).toContain('notOver')
  })

  test('a period ahead has no value', () => {
    expect(figureFrom(sum, [], { asOf: '2026-03-31' }).figure.state).toBe('notBegun')
  })
})

describe('rows', () => {
  const once: FigureBinding = { ...sum, with: { field: 'sheets', unique: ['device', 'on'] } }
  const one = { sheets: 7, device: 'a' }

  test.each<
    [string, readonly (readonly [string, Record<string, string | number | null>])[], number, string[]]
  >([
    [
      'the same record twice counts once',
      [
        ['2026-05-31', one],
        ['2026-05-31', one],
      ],
      7,
      ['duplicate'],
    ],
    [
      'contradicting records count nowhere',
      [
        ['2026-05-31', one],
        ['2026-05-31', { ...one, sheets: 8 }],
        ['2026-06-30', one],
      ],
      7,
      ['contradictory'],
    ],
    [
      'a negative number counts nowhere',
      [
        ['2026-05-31', { ...one, sheets: -1 }],
        ['2026-06-30', one],
      ],
      7,
      ['impossible'],
    ],
    [
      'a missing number counts nowhere',
      [
        ['2026-05-31', { ...one, sheets: null }],
        ['2026-06-30', one],
      ],
      7,
      ['noValue'],
    ],
    [
      'a record without a key counts nowhere',
      [
        ['2026-05-31', { sheets: 3 }],
        ['2026-06-30', one],
      ],
      7,
      ['noValue'],
    ],
  ])('%s', (_, rows, value, reasons) => {
    const { figure } = figureFrom(once, [fileOf('print', 'soumu', records(...rows))])
    expect(figure.figure).toMatchObject({ value })
    expect(figure.leftOut.map(({ reason }) => reason)).toEqual(reasons)
    expect(figure.marks).toContain('rowsLeftOut')
  })

  test('of which none can be counted give no zero; none at all do', () => {
    expect(
      figureFrom(once, [fileOf('print', 'soumu', records(['2026-05-31', { sheets: 3 }]))]).figure.state,
    ).toBe('empty')
    expect(figureFrom(once, [fileOf('print', 'soumu', records())]).figure.figure).toMatchObject({ value: 0 })
  })

  test('of an unknown department are left out, and named; without any they belong to everybody', () => {
    const strange = { ...records(['2026-05-31', { sheets: 1 }]) }
    if (strange.kind !== 'records') throw new Error('records')
    const material = { ...strange, records: strange.records.map((one) => ({ ...one, department: '謎課' })) }
    const file = fileOf('print', undefined, material)
    expect(figureFrom({ ...sum, scope: { tiers: ['hq'] } }, [file]).figure.leftOut).toEqual([
      { reason: 'unknownDepartment', file: 'raw/all/print_FY2026-H1.csv', rows: [[2, 2]], count: 1 },
    ])
    expect(figureFrom(sum, [file]).figure.state).toBe('empty')
    const nobody = fileOf('print', undefined, records(['2026-05-31', { sheets: 1 }]))
    expect(figureFrom(sum, [nobody]).figure.figure).toMatchObject({ value: 1 })
  })
})

describe('figures that cannot be', () => {
  test.each([
    [13, 10, 'refused'],
    [10, 10, 'value'],
    [0, 10, 'value'],
    [0, 0, 'empty'],
  ])('%i of %i is %s', (top, bottom, state) => {
    const ratio: FigureBinding = {
      id: 'share',
      calculator: 'records.ratio',
      with: { numerator: { field: 'top' }, denominator: { field: 'bottom' } },
      sources: ['print'],
    }
    const file = fileOf('print', 'soumu', records(['2026-05-31', { top, bottom }]))
    const { figure, codes } = figureFrom(ratio, [file], { kind: 'ratio' })
    expect(figure.state).toBe(state)
    expect(codes.includes('impossibleFigure')).toBe(state === 'refused')
  })
})

describe('overtime', () => {
  const beyond = (per: 'month' | 'year'): FigureBinding => ({
    id: 'beyond',
    calculator: 'overtime.beyond',
    with: { minutes: 2700, per },
    sources: ['time'],
  })
  const people = Array.from({ length: 12 }, (_, index) => `p${index}`)
  const half = { period: 'FY2026' }

  test('exactly the line is not beyond it', () => {
    const rows = people.map((person, index) => [person, '2026-05', index === 0 ? 2701 : 2700] as const)
    const { figure } = figureFrom(beyond('month'), [fileOf('time', 'soumu', attendance(...rows), half)])
    expect(figure.figure).toEqual({ kind: 'ratio', numerator: 1, denominator: 12 })
    expect(figure.provenance.find(({ role }) => role === 'numerator')?.rows).toEqual([[2, 21]])
  })

  test('a month that is not known is left out, never within', () => {
    const rows = people.map((person, index) => [person, '2026-05', index < 2 ? null : 2800] as const)
    const { figure } = figureFrom(beyond('month'), [fileOf('time', 'soumu', attendance(...rows), half)])
    expect(figure.figure).toMatchObject({ numerator: 10, denominator: 10 })
    expect(figure.leftOut).toMatchObject([{ reason: 'unknown', count: 40 }])
  })

  test('a year with an unknown month counts only when the known ones are beyond already', () => {
    const rows = people.flatMap((person, index) => [
      [person, '2026-05', index === 0 ? 2701 : 100] as const,
      [person, '2026-06', index < 2 ? null : 100] as const,
    ])
    const { figure } = figureFrom(beyond('year'), [fileOf('time', 'soumu', attendance(...rows), half)])
    expect(figure.figure).toMatchObject({ numerator: 1, denominator: 11 })
  })

  test('the same person-month in two files counts once, and is unknown where they differ', () => {
    const rows = people.map((person) => [person, '2026-05', 2800] as const)
    const files = [
      fileOf('time', 'soumu', attendance(...rows), half),
      fileOf('time', 'jinji', attendance(['p0', '2026-05', 2800], ['p1', '2026-05', 1]), half),
    ]
    const { figure } = figureFrom(beyond('month'), files)
    expect(figure.figure).toMatchObject({ denominator: 11 })
    expect(figure.leftOut.map(({ reason, file }) => [reason, file])).toEqual([
      ['duplicate', 'raw/soumu/time_FY2026.csv'],
      ['contradictory', 'raw/soumu/time_FY2026.csv'],
      ['unknown', 'raw/jinji/time_FY2026.csv'],
    ])
  })

  test('fewer than ten people are withheld, with all that tells of them', () => {
    const rows = people.slice(0, 9).map((person) => [person, '2026-05', 2800] as const)
    const { figure } = figureFrom(beyond('month'), [fileOf('time', 'soumu', attendance(...rows), half)])
    expect(figure.state).toBe('withheld')
    expect([figure.figure, figure.n, figure.provenance]).toEqual([undefined, undefined, []])
  })

  test('hours keep their minutes', () => {
    const rows = people.map((person) => [person, '2026-05', 61] as const)
    const hours: FigureBinding = { id: 'hours', calculator: 'overtime.hours', sources: ['time'] }
    const { figure } = figureFrom(hours, [fileOf('time', 'soumu', attendance(...rows), half)])
    expect(figure.figure).toEqual({ kind: 'amount', value: 12.2, unit: 'hours', minutes: 732 })
  })
})
