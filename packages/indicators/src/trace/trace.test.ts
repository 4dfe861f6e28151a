import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionOf, fileOf, ministryOf, records, sourceOf } from '../../test/made.ts'
import { calculateIndicators } from '../calculate/calculate.ts'
import { withObservations } from '../calculate/with-observations.ts'
import type { CellBinding, FigureBinding } from '../model/ministry.ts'
import type { ReadFile } from '../model/read-file.ts'
import { hasRow } from '../rows/rows.ts'
import { diffCalculations } from './diff.ts'
import { figuresOfFile, figuresOfRow, traceFigure } from './trace.ts'

const sum = (source: string): FigureBinding => ({
  id: 'sum',
  calculator: 'records.sum',
  with: { field: 'value' },
  sources: [source],
})
const cells: CellBinding[] = [
  { cell: 'cell', owner: 'jinji', figures: [sum('a')] },
  { cell: 'cell2', owner: 'jinji', figures: [sum('b'), { ...sum('b'), id: 'hq', scope: { tiers: ['hq'] } }] },
]
const ministry = ministryOf([sourceOf('a', 'records'), sourceOf('b', 'records')], cells)
const edition = editionOf('flow', 'flow')
const calculate = (files: readonly ReadFile[]) =>
  calculateIndicators(ministry, edition, files, { period: 'FY2026-H1', asOf: '2026-10-20' })

const filesOf = (value: number): readonly ReadFile[] =>
  ['a', 'b'].flatMap((source) =>
    ['soumu', 'jinji', 'kita'].map((department) =>
      fileOf(
        source,
        department,
        records(['2026-05-01', { value }], ['2026-11-01', { value }], ['2026-06-01', { value: -1 }]),
        {
          sha256: `${source}${department}${value}`,
        },
      ),
    ),
  )

describe('provenance', () => {
  const calculation = calculate(filesOf(3))

  test('goes from a figure to its rows and back', () => {
    expect(traceFigure(calculation, 'cell2/hq').map(({ file, rows }) => [file, rows])).toEqual([
      ['raw/jinji/b_FY2026-H1.csv', [[2, 2]]],
      ['raw/soumu/b_FY2026-H1.csv', [[2, 2]]],
    ])
    const file = 'raw/soumu/b_FY2026-H1.csv'
    expect(figuresOfRow(calculation, { file, row: 2 })).toEqual([
      { figure: 'cell2/sum', role: 'value' },
      { figure: 'cell2/hq', role: 'value' },
    ])
    expect(figuresOfRow(calculation, { file, row: 4 })).toEqual([
      { figure: 'cell2/sum', reason: 'impossible' },
      { figure: 'cell2/hq', reason: 'impossible' },
    ])
    expect(figuresOfRow(calculation, { file, row: 3 })).toEqual([])
    expect(figuresOfFile(calculation, 'raw/kita/b_FY2026-H1.csv')).toEqual(['cell2/sum'])
  })

  test('the rows behind a sum add up to it, on random files', () => {
    const values = fc.array(fc.array(fc.integer({ min: -2, max: 50 }), { maxLength: 8 }), {
      minLength: 3,
      maxLength: 3,
    })
    fc.assert(
      fc.property(values, (all) => {
        const files = ['soumu', 'jinji', 'kita'].map((department, index) =>
          fileOf(
            'a',
            department,
            records(...(all[index] ?? []).map((value) => ['2026-05-01', { value }] as const)),
          ),
        )
        const made = calculate(files).cells[0]?.figures[0]
        const flat = new Map(files.map(({ path, material }) => [path, material]))
        let total = 0
        let rows = 0
        for (const { file, rows: ranges } of made?.provenance ?? []) {
          const material = flat.get(file)
          for (const { line, values: own } of material?.kind === 'records' ? material.records : []) {
            if (!hasRow(ranges, line)) continue
            total += Number(own.value)
            rows += 1
          }
        }
        const left = (made?.leftOut ?? []).reduce((count, one) => count + one.count, 0)
        expect(rows + left).toBe(all.flat().length)
        if (made?.figure?.kind === 'count') expect(made.figure.value).toBe(total)
        else expect(rows).toBe(0)
      }),
    )
  })
})

describe('two runs', () => {
  const before = calculate(filesOf(3))

  test('on the same files are the same', () => {
    const again = calculate([...filesOf(3)].reverse())
    expect(JSON.stringify(again)).toBe(JSON.stringify(before))
    expect(diffCalculations(before, again)).toEqual({ files: [], figures: [] })
  })

  test('without one file differ in exactly what depends on it', () => {
    const path = 'raw/kita/b_FY2026-H1.csv'
    const after = calculate(filesOf(3).filter((file) => file.path !== path))
    const { files, figures } = diffCalculations(before, after)
    expect(files).toEqual([{ path, change: 'removed' }])
    expect(figures.map(({ figure, isOther, because }) => [figure, isOther, because])).toEqual([
      ['cell2/sum', true, [{ path, change: 'removed' }]],
    ])
    expect(after.cells[1]?.figures[0]?.marks).toContain('partial')
    expect(JSON.stringify(after.cells[0])).toBe(JSON.stringify(before.cells[0]))
  })

  test('with one file put right name it, also where a value stays', () => {
    const path = 'raw/soumu/b_FY2026-H1.csv'
    const files = filesOf(3).map((file) => (file.path === path ? { ...file, sha256: 'corrected' } : file))
    const { figures } = diffCalculations(before, calculate(files))
    expect(figures.map(({ figure, isOther }) => [figure, isOther])).toEqual([
      ['cell2/sum', false],
      ['cell2/hq', false],
    ])
  })
})

describe('the edition with observations', () => {
  test('has them in its cells, and nothing else is changed', () => {
    const filled = withObservations(edition, calculate(filesOf(3)))
    const found = filled.pillars[0]?.items?.[0]?.indicators ?? []
    expect(found.map(({ observations = [] }) => observations.length)).toEqual([1, 2])
    const emptied = found.map(({ observations: _, ...cell }) => cell)
    expect(emptied).toEqual(edition.pillars[0]?.items?.[0]?.indicators)
  })

  test('is not filled from a calculation of another one', () => {
    expect(() => withObservations({ ...edition, id: 'other' }, calculate([]))).toThrow(RangeError)
  })
})
