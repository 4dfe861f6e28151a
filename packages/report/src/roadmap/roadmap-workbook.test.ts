import type { Roadmap } from '@reform/roadmap'
import { dataSheet, type Sheet, type StyledCell, type Workbook, writeWorkbook } from '@reform/tabular'
import { describe, expect, test } from 'vitest'
import { hibari } from '../../test/hibari-roadmap.ts'
import { secondRoadmap } from '../../test/second-roadmap.ts'
import { editionView } from './edition-view.ts'
import { roadmapWorkbook } from './roadmap-workbook.ts'

const bytesOf = (workbook: Workbook): Uint8Array => {
  const written = writeWorkbook(workbook)
  if (!written.ok) throw new Error(JSON.stringify(written.issues))
  return written.bytes
}
const dataOf = (workbook: Workbook) => {
  const sheet = workbook.sheets.find(({ kind }) => kind === 'data')
  if (sheet?.kind !== 'data') throw new Error('no data sheet')
  return sheet
}
const peopleSheets = (workbook: Workbook): readonly Sheet[] =>
  workbook.sheets.filter((sheet) => sheet.kind === 'people')
const styled = (cell: unknown): cell is StyledCell =>
  typeof cell === 'object' && cell !== null && 'value' in cell
const textOfSheet = (sheet: Sheet): string =>
  sheet.rows
    .flatMap(({ cells }) => cells.map((cell) => (styled(cell) ? JSON.stringify(cell.value) : '')))
    .join('\n')

const cases = [
  ['invented prefecture', hibari],
  ['second roadmap', secondRoadmap()],
] as const satisfies readonly (readonly [string, Roadmap])[]

describe.each(cases)('the workbook of the %s', (_name, roadmap) => {
  test.each(['ja', 'en'] as const)('can be written in %s, the same bytes every time', (lang) => {
    const first = bytesOf(roadmapWorkbook(roadmap, { lang, on: '2026-11-21' }))
    expect(bytesOf(roadmapWorkbook(structuredClone(roadmap), { lang, on: '2026-11-21' }))).toEqual(first)
  })

  test('has a row in its data sheet for every value, figure and target', () => {
    const places = roadmap.editions.flatMap((edition) => editionView(edition).items.map(({ item }) => item))
    const count = (of: (item: (typeof places)[number]) => number) =>
      places.reduce((sum, item) => sum + of(item), 0)
    const observations = count(
      (item) => (item.indicators ?? []).flatMap((cell) => cell.observations ?? []).length,
    )
    const targets = count((item) => (item.targets ?? []).length)
    const figures = count(
      (item) =>
        [...(item.activities ?? []), ...(item.plan ?? []), ...(item.notes ?? [])].flatMap(
          (each) => each.figures ?? [],
        ).length,
    )
    expect(dataOf(roadmapWorkbook(roadmap, { lang: 'ja' })).rows).toHaveLength(
      observations + targets + figures,
    )
  })

  test('has a data sheet that keeps the rules for machine-readable tables', () => {
    for (const lang of ['ja', 'en'] as const) {
      const { kind, ...sheet } = dataOf(roadmapWorkbook(roadmap, { lang }))
      const checked = dataSheet(sheet)
      expect(kind).toBe('data')
      expect(checked.ok ? [] : checked.issues).toEqual([])
    }
  })

  test('says every entry of the plan in its sheet', () => {
    const text = peopleSheets(roadmapWorkbook(roadmap, { lang: 'ja' }))
      .map(textOfSheet)
      .join('\n')
    for (const edition of roadmap.editions)
      for (const { item } of editionView(edition).items)
        for (const entry of item.plan ?? []) expect(text).toContain(entry.title.ja)
  })
})

test('the sheets have names that a reader looks for', () => {
  expect(roadmapWorkbook(hibari, { lang: 'ja' }).sheets.map(({ name }) => name)).toEqual([
    '全体像',
    '取組と実績',
    '工程表',
    '目標',
    '指標一覧',
    '引継ぎ',
    '公表前点検',
    '整備状況',
    'データ',
  ])
})

describe('the data sheet', () => {
  const sheet = dataOf(roadmapWorkbook(hibari, { lang: 'ja' }))
  const rows = sheet.rows.map((row) =>
    Object.fromEntries(sheet.columns.map(({ header }, index) => [header, row[index]])),
  )
  const find = (indicator: string, index = 0) => rows.filter((row) => row.指標 === indicator)[index]

  test.each([
    [
      '定期面談の実施回数',
      0,
      {
        値: 1234,
        単位: '回',
        状態: '実績値あり',
        期間の初日: '2024-07-01',
        期間の末日: '2024-09-30',
        除く期間: '令和６年７月',
        行: 31,
      },
    ],
    [
      '会議支援の対応率',
      0,
      {
        値: (100 * 183) / 247,
        単位: '％',
        分子: 183,
        分母: 247,
        期間の初日: '2024-04-01',
        期間の末日: '2025-03-31',
      },
    ],
    ['利用者の満足度', 0, { 値: 9, 単位: '点', 値に付す語: '約' }],
    ['経験者採用者数', 0, { 値: 28, 単位: '人', 状態: '予定', 内訳: '係長級' }],
    ['在宅勤務の実施状況', 0, { 値: null, 状態: '未把握' }],
    ['新規文書の電子化率', 0, { 種別: '目標', 値: 100, 単位: '％', 対象: '本庁', 期間の末日: '2028-03-31' }],
  ])('the value of %s', (indicator, index, expected) => {
    expect(find(indicator, index)).toMatchObject(expected)
  })

  test('a value printed in the wrong row is no value of that indicator', () => {
    const row = rows.find((each) => each.状態 === '別の値を誤って掲載')
    expect(row).toMatchObject({ 指標: '利用者の満足度', 値: null, 分子: null })
    expect(row?.['文字による値・説明']).toContain('183件')
  })

  test('a figure of an account names what it counts', () => {
    expect(rows.find((row) => row.値 === 452)).toMatchObject({
      種別: '取組・計画の数値',
      事項: '定期面談：研修の受講者',
      指標: null,
      単位: '人',
    })
  })
})

test('the plan merges the half-years that an entry takes', () => {
  const sheet = peopleSheets(roadmapWorkbook(hibari, { lang: 'ja' })).find(({ name }) => name === '工程表')
  const merged = (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap((cell, column) =>
      styled(cell) && typeof cell.value === 'string' ? [{ column, ...cell }] : [],
    ),
  )
  const found = (words: string) => merged.find(({ value }) => String(value).includes(words))
  expect(found('現状の把握')).toMatchObject({ column: 2 })
  expect(found('現状の把握')?.columns).toBeUndefined()
  expect(found('各機関の取組を踏まえた目標の設定')).toMatchObject({ column: 3, columns: 3 })
  expect(found('休暇の取得を促す。 →')).toMatchObject({ column: 2, columns: 6 })
  expect(found('令和８（2026）年度')).toMatchObject({ columns: 2 })
})
