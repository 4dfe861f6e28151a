import type { Column, Table } from './table.ts'

const words = {
  ja: { minutes: '分', ratio: '1＝100%', open: '（', close: '）' },
  en: { minutes: 'minutes', ratio: '1 = 100%', open: ' (', close: ')' },
}

/** The header as it is written: the name, and the unit behind it where the column has one. */
export function headerText(column: Column, language: Table['language'] = 'ja'): string {
  const { open, close, minutes, ratio } = words[language]
  if (column.type === 'minutes') return `${column.header}${open}${minutes}${close}`
  if (column.type === 'ratio') return `${column.header}${open}${ratio}${close}`
  if (column.type === 'number' && typeof column.unit === 'string') {
    return `${column.header}${open}${column.unit}${close}`
  }
  return column.header
}
