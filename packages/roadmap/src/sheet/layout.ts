import type { Id } from '../model/text.ts'

/** One column of a sheet: its key in the data, its header, and who writes it. */
export interface SheetColumn<Key extends string = string> {
  readonly key: Key
  readonly header: { readonly ja: string; readonly en: string }
  /** What its cells hold: identifiers and labels, prose, numbers, dates. */
  readonly kind: 'code' | 'prose' | 'number' | 'date'
  /** `office` comes with the sheet and is not to be changed; `department` is to be filled in. */
  readonly writes: 'office' | 'department'
  /** Width in half-width characters. */
  readonly width: number
}

/** A sheet as data: both directions read the same columns. */
export interface SheetLayout<Key extends string = string> {
  readonly id: Id
  readonly name: { readonly ja: string; readonly en: string }
  readonly columns: readonly SheetColumn<Key>[]
}

const office = { writes: 'office' } as const
const department = { writes: 'department' } as const
const column = <Key extends string>(
  key: Key,
  ja: string,
  en: string,
  kind: SheetColumn['kind'],
  who: Pick<SheetColumn, 'writes'>,
  width: number,
): SheetColumn<Key> => ({ key, header: { ja, en }, kind, ...who, width })

/**
 * The sheets that a department fills in and sends back: words for each item, values for each indicator, and the sheet
 * that says which report they belong to.
 *
 * @example
 * ```ts
 * departmentLayout.entries.columns.filter(({ writes }) => writes === 'department').map(({ header }) => header.ja)
 * // => ['実施したこと', '今後の予定', '課題・リスク']
 * ```
 */
export const departmentLayout = {
  about: {
    id: 'about',
    name: { ja: '様式', en: 'Form' },
    columns: [
      column('key', '事項', 'Matter', 'code', office, 14),
      column('value', '内容', 'Content', 'code', office, 40),
    ],
  },
  entries: {
    id: 'entries',
    name: { ja: '記入', en: 'Words' },
    columns: [
      column('item', '項目ID', 'Item id', 'code', office, 18),
      column('title', '項目', 'Item', 'code', office, 32),
      column('owner', '担当', 'Owner', 'code', office, 16),
      column('due', 'この半期の予定', 'Due in this half', 'code', office, 36),
      column('before', '前回の記載', 'Written last time', 'code', office, 40),
      column('done', '実施したこと', 'What was done', 'prose', department, 44),
      column('next', '今後の予定', 'What is next', 'prose', department, 44),
      column('risk', '課題・リスク', 'Risks', 'prose', department, 36),
    ],
  },
  values: {
    id: 'values',
    name: { ja: '数値', en: 'Values' },
    columns: [
      column('item', '項目ID', 'Item id', 'code', office, 18),
      column('indicator', '指標ID', 'Indicator id', 'code', office, 22),
      column('track', '対象ID', 'Track id', 'code', office, 14),
      column('name', '指標', 'Indicator', 'code', office, 40),
      column('unit', '単位', 'Unit', 'code', office, 10),
      column('last', '前回の値', 'Last value', 'code', office, 18),
      column('value', '値', 'Value', 'number', department, 12),
      column('numerator', '分子', 'Numerator', 'number', department, 12),
      column('denominator', '分母', 'Denominator', 'number', department, 12),
      column('qualifiers', '値に付す語', 'Qualifiers', 'code', department, 14),
      column('state', '値がない理由', 'Why there is no value', 'code', department, 16),
    ],
  },
} as const satisfies Readonly<Record<string, SheetLayout>>

/** Keys of the columns of the sheet with a value in every row. */
export type ValuesKey = (typeof valuesLayout)['columns'][number]['key']

/**
 * The data sheet of a roadmap's workbook: every value in a row of its own, for programs.
 *
 * @example
 * ```ts
 * valuesLayout.columns.find(({ key }) => key === 'numerator')?.header // => { ja: '分子', en: 'numerator' }
 * ```
 */
export const valuesLayout = {
  id: 'data',
  name: { ja: 'データ', en: 'Data' },
  columns: [
    column('record', '種別', 'record', 'code', office, 12),
    column('edition', '版', 'edition', 'code', office, 16),
    column('pillar', '柱', 'pillar', 'code', office, 16),
    column('section', '区分', 'section', 'code', office, 16),
    column('item', '項目', 'item', 'code', office, 16),
    column('itemId', '項目ID', 'item id', 'code', office, 16),
    column('what', '事項', 'what', 'code', office, 16),
    column('indicator', '指標', 'indicator', 'code', office, 16),
    column('indicatorId', '指標ID', 'indicator id', 'code', office, 16),
    column('kind', '指標の種類', 'indicator kind', 'code', office, 16),
    column('from', '期間の初日', 'first day', 'date', office, 16),
    column('to', '期間の末日', 'last day', 'date', office, 16),
    column('excluding', '除く期間', 'excluding', 'code', office, 16),
    column('asOf', '時点', 'as of', 'date', office, 16),
    column('responsible', '担当', 'responsible', 'code', office, 16),
    column('track', '対象', 'track', 'code', office, 16),
    column('breakdown', '内訳', 'breakdown', 'code', office, 16),
    column('qualifiers', '値に付す語', 'qualifiers', 'code', office, 16),
    column('state', '状態', 'state', 'code', office, 16),
    column('value', '値', 'value', 'number', office, 16),
    column('unit', '単位', 'unit', 'code', office, 16),
    column('numerator', '分子', 'numerator', 'number', office, 16),
    column('denominator', '分母', 'denominator', 'number', office, 16),
    column('text', '文字による値・説明', 'text', 'code', office, 16),
    column('document', '出典文書', 'document', 'code', office, 16),
    column('line', '行', 'line', 'number', office, 16),
    column('asWritten', '紙面の表記', 'as printed', 'code', office, 16),
  ],
} as const satisfies SheetLayout
