import type { CellStyle } from '@reform/tabular'

const line = { line: 'thin', color: '#B5BDC6' } as const
const strong = { line: 'thin', color: '#6E7984' } as const
const base = { verticalAlign: 'top', wrap: true, fontSize: 10 } as const

/** The looks of cells in sheets for people: few, calm, and the same in every sheet. */
export const look = {
  title: { fontSize: 16, bold: true, color: '#1F4379' },
  subtitle: { fontSize: 10, color: '#56616E', wrap: true, verticalAlign: 'top' },
  header: { ...base, bold: true, fill: '#E9EEF4', border: strong, verticalAlign: 'center' },
  headerCentred: {
    ...base,
    bold: true,
    fill: '#E9EEF4',
    border: strong,
    align: 'center',
    verticalAlign: 'center',
  },
  group: { ...base, bold: true, fill: '#F3F6F9', border: line },
  edition: { fontSize: 12, bold: true, fill: '#1F4379', color: '#FFFFFF', verticalAlign: 'center' },
  cell: { ...base, border: line },
  strong: { ...base, border: line, bold: true },
  number: { ...base, border: line, align: 'right' },
  quiet: { ...base, border: line, color: '#56616E' },
  work: { ...base, border: strong, fill: '#E3ECF7' },
  stage: { ...base, border: { line: 'medium', color: '#40669B' }, fill: '#FFFFFF' },
  milestone: { ...base, border: { line: 'dashed', color: '#1F4379' }, fill: '#FFFFFF' },
  recurring: { ...base, border: { line: 'dotted', color: '#40669B' }, fill: '#F7F9FB' },
  idle: { ...base, border: { line: 'hair', color: '#D5DBE2' } },
} as const satisfies Record<string, CellStyle>

/** The name of a look. */
export type Look = keyof typeof look
