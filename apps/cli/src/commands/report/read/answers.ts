import { rowRanges } from '@reform/indicators'
import type { Questionnaire } from '@reform/survey'
import { readAnswers } from '@reform/survey/import'
import type { RewindableSource } from '@reform/tabular/read'
import type { FileNote, FileRead, RejectedRow } from './found.ts'

/** The answers in a file, one form a row. */
export async function readAnswersFile(
  path: string,
  source: RewindableSource,
  questionnaire: Questionnaire,
): Promise<FileRead> {
  const read = await readAnswers(source, questionnaire, { file: path })
  const rejectedRows: RejectedRow[] = []
  const notes: FileNote[] = []
  for (const { effect, code, line, message } of read.issues) {
    if (effect === 'fileRefused') notes.push({ file: path, isRefusal: true, message })
    if (line === undefined || (effect !== 'rowRejected' && effect !== 'cellRefused')) continue
    rejectedRows.push({ file: path, line, code, effect: effect === 'rowRejected' ? 'row' : 'cell', message })
  }
  const lost = rejectedRows.filter(({ effect }) => effect === 'row').map(({ line }) => line)
  return {
    rows: read.ok ? read.rows : { read: 0, accepted: 0, rejected: 0 },
    rejected: rowRanges(lost),
    refused: !read.ok,
    material: read.ok
      ? { kind: 'answers', answers: read.answers, lines: read.lines }
      : { kind: 'records', records: [] },
    rejectedRows,
    notes,
  }
}
