import type { AnswerRow } from '../answers/read-rows.ts'
import { normaliseWords } from '../answers/read-value.ts'
import { columnIssue, type ImportIssue } from './issues.ts'

/** Words for yes, as they are compared. */
export const yes = new Set([
  '1',
  'true',
  'yes',
  'y',
  'はい',
  '○',
  '〇',
  '◯',
  '✓',
  '✔',
  'レ',
  'x',
  'complete',
  'finished',
  '完了',
  '済',
])
/** Words for no, as they are compared. */
export const no = new Set(['0', 'false', 'no', 'n', 'いいえ', '×', '-', 'incomplete', '未完了', '未'])

/** Takes an issue. */
export type Note = (issue: ImportIssue) => void

/** What a cell says beside answers. An empty cell says nothing, but for weights: those are refused by the row. */
export function roleOf(role: string, cell: string, note: Note): Partial<AnswerRow> {
  const words = normaliseWords(cell)
  if (role === 'weight') return { weight: cell }
  if (words === '') return {}
  if (role === 'respondent') return { respondent: cell.trim() }
  if (role === 'seconds') return { seconds: cell }
  if (role !== 'complete') return {}
  if (!yes.has(words) && !no.has(words)) {
    note(columnIssue('completeUnknown', 'notice', { value: cell.slice(0, 60) }))
  }
  return { complete: !no.has(words) }
}
