import { type Workbook, writeWorkbook } from '@reform/tabular'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secondRoadmapText } from '../../test/fixtures.ts'
import { draftHalfYear } from '../half-year/draft-half-year.ts'
import type { HalfYearReport } from '../half-year/report.ts'
import { fillEntry, freezeHalfYear } from '../half-year/revise-half-year.ts'
import { parseRoadmapText } from '../schema/index.ts'
import { applySheet } from './apply-sheet.ts'
import { departmentWorkbook } from './department-workbook.ts'
import { departmentLayout } from './layout.ts'
import { readDepartmentWorkbook } from './read-department-workbook.ts'

const read = parseRoadmapText(secondRoadmapText, { format: 'yaml' })
if (!read.ok) throw new Error('the second roadmap is refused')
const { roadmap } = read
const units = roadmap.unitsOfMeasure ?? []
const report = draftHalfYear(roadmap, { edition: 'first-plan', half: 'FY2025-H1', asOf: '2026-04-30' })
const id = 'online-procedures'

function bytesOf(workbook: Workbook): Uint8Array {
  const written = writeWorkbook(workbook)
  if (!written.ok) throw new Error(JSON.stringify(written.issues[0]))
  return written.bytes
}

type Change = Readonly<Record<string, string | number | null>>
/** The workbook as a department might send it back: cells of one row changed, or rows of words removed. */
function sentBack(
  of: HalfYearReport,
  sheet: 'entries' | 'values',
  match: (first: unknown, second: unknown) => boolean,
  change: Change | 'remove' | 'repeat',
  lang: 'ja' | 'en' = 'ja',
): Uint8Array {
  const layout = departmentLayout[sheet]
  const book = departmentWorkbook(of, { lang, units })
  const plain = (cell: unknown): unknown => {
    const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell
    return typeof value === 'object' && value !== null && 'number' in value ? value.number : value
  }
  const sheets = book.sheets.map((each) => {
    if (each.name !== layout.name[lang] || each.kind !== 'people') return each
    const rows = each.rows.flatMap((row, index) => {
      if (index === 0 || !match(plain(row.cells[0]), plain(row.cells[1]))) return [row]
      if (change === 'remove') return []
      if (change === 'repeat') return [row, row]
      const cells = row.cells.map((cell, at) => {
        const key = layout.columns[at]?.key ?? ''
        return Object.hasOwn(change, key) ? (change[key] ?? null) : cell
      })
      return [{ cells }]
    })
    return { ...each, rows }
  })
  return bytesOf({ ...book, sheets })
}
const isItem = (first: unknown): boolean => first === id
const isOnline = (first: unknown, second: unknown): boolean =>
  first === id && second === 'online-applications'
const isCount = (first: unknown, second: unknown): boolean => first === id && second === 'procedures-online'

describe('there and back', () => {
  test.each(['ja', 'en'] as const)('an untouched form says nothing new (%s)', async (lang) => {
    const reading = await readDepartmentWorkbook(bytesOf(departmentWorkbook(report, { lang, units })), {
      report,
      units,
    })
    expect(reading.issues).toEqual([])
    expect(reading.cells.every(({ state }) => state === 'same')).toBe(true)
    expect(reading.cells).toHaveLength(
      report.entries.length * 3 + report.entries.flatMap(({ values }) => values).length,
    )
    expect(applySheet(report, reading, { overwrite: 'all' }).report).toEqual(report)
  })

  test('any prose comes back exactly', async () => {
    const line = fc.string({
      unit: fc.constantFrom('あ', '件', '1', ' ', '　', '\n', '=', '"', '<', '&', '〜', '𠮷', '_x000D_', "'"),
      minLength: 1,
      maxLength: 30,
    })
    await fc.assert(
      fc.asyncProperty(
        line.filter((text) => text.trim() !== ''),
        line.filter((text) => text.trim() !== ''),
        async (done, risk) => {
          const filled = fillEntry(report, id, { done, risk })
          const reading = await readDepartmentWorkbook(
            bytesOf(departmentWorkbook(filled, { lang: 'ja', units })),
            { report, units },
          )
          expect(reading.issues).toEqual([])
          expect(applySheet(report, reading).report).toEqual(filled)
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe('what came back is checked cell by cell', () => {
  test('filled cells are taken, changed and cleared ones wait', async () => {
    const before = fillEntry(report, id, { done: '試行した。', next: '広げる。' })
    const bytes = sentBack(before, 'entries', isItem, {
      done: '本格実施した。',
      next: null,
      risk: '人手が足りない。',
    })
    const reading = await readDepartmentWorkbook(bytes, { report: before, units })
    expect(reading.counts).toMatchObject({ filled: 1, changed: 1, cleared: 1, refused: 0 })
    const applied = applySheet(before, reading)
    const entry = applied.report.entries.find((each) => each.id === id)
    expect([entry?.done, entry?.next, entry?.risk]).toEqual(['試行した。', '広げる。', '人手が足りない。'])
    expect(applied.waiting.map(({ field, state }) => `${field} ${state}`)).toEqual([
      'done changed',
      'next cleared',
    ])
    const place = applied.waiting[0]?.place ?? ''
    expect(place).toMatch(/^記入!F\d+$/u)
    const named = applySheet(before, reading, { overwrite: [place] }).report.entries.find(
      (each) => each.id === id,
    )
    expect([named?.done, named?.next]).toEqual(['本格実施した。', '広げる。'])
  })

  test('cells of the office keep what the office wrote', async () => {
    const reading = await readDepartmentWorkbook(
      sentBack(report, 'entries', isItem, { title: '別の題', done: '実施。' }),
      { report, units },
    )
    expect(reading.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['office-cell-changed', 'warning'],
    ])
    expect(reading.ok).toBe(true)
    const entry = applySheet(report, reading).report.entries.find((each) => each.id === id)
    expect(entry?.title).toEqual(report.entries.find((each) => each.id === id)?.title)
  })

  test.each([
    [
      'a ratio',
      isOnline,
      { numerator: 55_000, denominator: 90_416 },
      { type: 'ratio', numerator: 55_000, denominator: 90_416 },
    ],
    [
      'a ratio with its percentage',
      isOnline,
      { value: 61, numerator: 55_000, denominator: '９０，４１６' },
      { type: 'ratio' },
    ],
    [
      'a percentage',
      isOnline,
      { value: 61.5, numerator: null, denominator: null },
      { type: 'share', percent: 61.5 },
    ],
    ['a count', isCount, { value: '1,234' }, { type: 'count', value: 1234, unit: 'procedures' }],
  ] as const)('%s is read', async (_, match, change, measure) => {
    const reading = await readDepartmentWorkbook(sentBack(report, 'values', match, change), { report, units })
    expect(reading.issues).toEqual([])
    const cell = reading.cells.find(({ state }) => state !== 'same')
    expect(cell?.value?.measure).toMatchObject(measure)
  })

  test.each([
    ['words for a number', isCount, { value: '約9割' }, 'number-unreadable'],
    ['one part', isOnline, { numerator: 5, denominator: null }, 'part-missing'],
    ['a rate of 130 %', isOnline, { numerator: 130, denominator: 100 }, 'part-impossible'],
    ['a share of 130 %', isOnline, { value: 130, numerator: null, denominator: null }, 'value-impossible'],
    ['less than nobody', isCount, { value: -3 }, 'value-impossible'],
    [
      'a percentage that its parts do not give',
      isOnline,
      { value: 70, numerator: 55, denominator: 100 },
      'value-differs-from-parts',
    ],
    ['a value and why there is none', isCount, { value: 3, state: '未把握' }, 'state-with-value'],
    ['an unknown word', isCount, { value: null, state: '不明' }, 'word-unknown'],
  ] as const)('%s is refused and nothing is taken', async (_, match, change, code) => {
    const reading = await readDepartmentWorkbook(sentBack(report, 'values', match, change), { report, units })
    expect(reading.issues.map((issue) => issue.code)).toEqual([code])
    expect(reading.ok).toBe(false)
    expect(reading.counts.refused).toBe(1)
    expect(applySheet(report, reading, { overwrite: 'all' }).report).toEqual(report)
    for (const { message } of reading.issues) expect(`${message.ja}${message.en}`).not.toContain('undefined')
  })

  test('rows that are unknown, missing or there twice are named', async () => {
    const codes = async (bytes: Uint8Array): Promise<readonly string[]> =>
      (await readDepartmentWorkbook(bytes, { report, units })).issues.map(({ code }) => code)
    expect(await codes(sentBack(report, 'entries', isItem, 'repeat'))).toEqual(['row-repeated'])
    expect(await codes(sentBack(report, 'values', isOnline, 'remove'))).toEqual(['row-missing'])
    expect(await codes(sentBack(report, 'entries', isItem, { item: 'other' }))).toEqual(
      expect.arrayContaining(['row-unknown']),
    )
  })

  test('a form of another half, a table, junk: refused as a whole', async () => {
    const other = draftHalfYear(roadmap, { edition: 'first-plan', half: 'FY2024-H2', asOf: '2026-04-30' })
    const reading = await readDepartmentWorkbook(bytesOf(departmentWorkbook(other, { lang: 'ja', units })), {
      report,
    })
    expect(reading.issues.map(({ code }) => code)).toEqual(['other-report'])
    expect(reading.cells).toEqual([])
    for (const junk of [
      new Uint8Array(),
      new TextEncoder().encode('a,b'),
      new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]),
    ]) {
      expect((await readDepartmentWorkbook(junk, { report })).ok).toBe(false)
    }
  })
})

describe('figures in prose', () => {
  test('stand beside their original, and are taken only when named', async () => {
    const prose = '面談183件対応（依頼件数は247件）、満足は約9割。'
    const reading = await readDepartmentWorkbook(sentBack(report, 'entries', isItem, { done: prose }), {
      report,
      units,
    })
    expect(reading.proposals.map(({ text, original }) => [text, original])).toEqual([
      ['183件対応（依頼件数は247件）', prose],
      ['約9割', prose],
    ])
    const applied = applySheet(report, reading)
    expect(applied.report.entries.find((each) => each.id === id)?.values).toEqual(
      report.entries.find((each) => each.id === id)?.values,
    )
    const accept = [{ proposal: 'p2', indicator: 'online-applications' }]
    const taken = applySheet(report, reading, { accept }).report.entries.find((each) => each.id === id)
    expect(taken?.values.find(({ indicator }) => indicator === 'online-applications')).toMatchObject({
      state: 'value',
      measure: { type: 'share', percent: 90, tenths: true },
      qualifiers: ['about'],
    })
    expect(() => applySheet(report, reading, { accept: [{ proposal: 'p9', indicator: 'x' }] })).toThrow(
      RangeError,
    )
  })
  test('a frozen report takes nothing', async () => {
    const frozen = freezeHalfYear(report, { on: '2026-05-01', by: '推進室' })
    const reading = await readDepartmentWorkbook(sentBack(report, 'entries', isItem, { done: 'x' }), {
      report: frozen,
      units,
    })
    expect(() => applySheet(frozen, reading)).toThrow(/frozen/u)
  })
})
