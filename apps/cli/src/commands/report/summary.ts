import { describeFigure, missingDeliveries } from '@reform/indicators'
import type { Language } from '../../language.ts'
import { reportMessages } from '../../text/report.ts'
import type { Run } from './make.ts'
import type { ToDo } from './to-do.ts'

const mostThings = 10
const mostLines = 5

/** Rows of all files together. */
function countedRows({ read }: Run): {
  readonly read: number
  readonly accepted: number
  readonly rejected: number
} {
  const sum = { read: 0, accepted: 0, rejected: 0 }
  for (const { rows } of read.files) {
    sum.read += rows.read
    sum.accepted += rows.accepted
    sum.rejected += rows.rejected
  }
  return sum
}

/** What was read, rejected, computed and is missing, and what to act on. */
export function summaryAsText(
  run: Run,
  toDo: readonly ToDo[],
  written: readonly string[],
  language: Language,
): string {
  const text = reportMessages[language]
  const { calculation, collection, read, tooLate } = run
  const rows = countedRows(run)
  const parts = [
    text.title(run.ministry.title[language] ?? run.ministry.title.ja, run.period, run.asOf),
    text.rows(read.files.length, rows),
    ...rejectedLines(run, language),
    ...tooLate.map(({ path, receivedOn }) => text.tooLate(path, receivedOn ?? '')),
    '',
    text.figures(calculation.cells.filter(({ state }) => state === 'value').length, calculation.cells.length),
    ...calculation.cells.flatMap(({ cell, figures }) =>
      figures.length === 0
        ? [`  ${cell}  ${text.unbound}`]
        : figures.map((figure) => `  ${figure.id}  ${describeFigure(figure, language)}`),
    ),
    '',
    text.missingCount(missingDeliveries(collection).length, collection.deliveries.length),
    '',
    text.toDo(Math.min(mostThings, toDo.length), toDo.length),
    ...toDo.slice(0, mostThings).map(({ what, owner }, place) => {
      const whose = owner === undefined ? '' : text.owner(owner)
      return `  ${String(place + 1).padStart(2)}. ${what[language]}${whose}`
    }),
    '',
    text.written,
    ...written.map((file) => `  ${file}`),
  ]
  return `${parts.join('\n')}\n`
}

function rejectedLines({ read }: Run, language: Language): readonly string[] {
  const text = reportMessages[language]
  const byFile = new Map<string, string[]>()
  for (const { file, line } of read.rejectedRows) {
    const lines = byFile.get(file) ?? []
    lines.push(String(line))
    byFile.set(file, lines)
  }
  return [
    ...read.notes.filter(({ isRefusal }) => isRefusal).map(({ message }) => `  ${message[language]}`),
    ...[...byFile].map(([file, lines]) => {
      const shown = lines.slice(0, mostLines).join(', ')
      return `  ${text.rejectedAt(file, lines.length, shown, lines.length > mostLines)}`
    }),
  ]
}

/** The same for a program; the whole list of rejected rows stands in a file of its own. */
export function summaryAsJson(run: Run, toDo: readonly ToDo[], written: readonly string[]): object {
  const { calculation, collection, read, tooLate, period, asOf } = run
  return {
    ministry: calculation.ministry,
    period,
    asOf,
    rows: countedRows(run),
    files: read.files.map(({ path, rows }) => ({ path, rows })),
    refused: read.notes.filter(({ isRefusal }) => isRefusal),
    tooLate: tooLate.map(({ path, receivedOn }) => ({ path, receivedOn })),
    cells: calculation.cells.map(({ cell, state, figures }) => ({
      cell,
      state,
      figures: figures.map(({ id, state: own, marks, figure, n, coverage }) => ({
        id,
        state: own,
        marks,
        ...(figure === undefined ? {} : { figure }),
        ...(n === undefined ? {} : { n }),
        coverage,
      })),
    })),
    missing: missingDeliveries(collection),
    issues: calculation.issues,
    toDo,
    written,
  }
}
