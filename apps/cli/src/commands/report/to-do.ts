import {
  type Calculation,
  type Collection,
  describeDelivery,
  describeIssue,
  describeQuestion,
  lateDeliveries,
} from '@reform/indicators'
import type { Bilingual, Language } from '../../language.ts'
import { reportMessages } from '../../text/report.ts'
import type { FilesRead } from './read/read-files.ts'

/** One thing that somebody has to do, and the cells that it holds up. */
export interface ToDo {
  readonly kind: 'unusable' | 'question' | 'impossible' | 'late' | 'rejected' | 'configuration' | 'missing'
  readonly what: Bilingual
  readonly owner?: string
  readonly cells: readonly string[]
}

const both = (say: (language: Language) => string): Bilingual => ({ ja: say('ja'), en: say('en') })

/** Files of which more rows than this share were rejected are looked at first. */
const manyRejected = 0.05

/**
 * What to act on, the most pressing first: files that cannot be used, questions, values that cannot be, late
 * deliveries (those first that hold up most cells, then the longest overdue), gaps in the configuration, and files by
 * their rejected rows.
 */
export function thingsToDo(
  calculation: Calculation,
  collection: Collection,
  read: FilesRead,
): readonly ToDo[] {
  const cellsOfFile = new Map(calculation.files.map(({ path, figures }) => [path, cellsOf(figures)]))
  const made: ToDo[] = []
  const filesNamed = new Set<string>()
  for (const issue of calculation.issues) {
    if (issue.severity !== 'error') continue
    if (issue.file !== undefined) filesNamed.add(issue.file)
    made.push({
      kind: issue.file === undefined ? 'impossible' : 'unusable',
      what: both((language) => describeIssue(issue, language)),
      cells:
        issue.file === undefined
          ? cellsOf(issue.figure ?? issue.cell ?? [])
          : (cellsOfFile.get(issue.file) ?? []),
    })
  }
  for (const { cell, owner, figures } of calculation.cells) {
    for (const { questions } of figures) {
      for (const question of questions.filter(({ answered }) => answered === undefined)) {
        made.push({
          kind: 'question',
          what: both((language) => describeQuestion(question, language)),
          ...(owner === undefined ? {} : { owner }),
          cells: [cell],
        })
      }
    }
  }
  made.push(...lateThings(collection))
  for (const { severity, code, cell, message } of calculation.issues) {
    if (severity !== 'warning' || cell === undefined || (code !== 'noOwner' && code !== 'unboundCell'))
      continue
    made.push({
      kind: 'configuration',
      what: both((language) => `${cell}: ${message[language]}`),
      cells: [cell],
    })
  }
  made.push(...rejectedThings(read, cellsOfFile))
  return made
}

function cellsOf(figures: string | readonly string[]): readonly string[] {
  const ids = typeof figures === 'string' ? [figures] : figures
  return [...new Set(ids.map((id) => id.split('/').slice(0, -1).join('/') || id))]
}

function lateThings(collection: Collection): readonly ToDo[] {
  const late = lateDeliveries(collection).filter(({ cells }) => cells.length > 0)
  const sorted = [...late].sort((a, b) => b.cells.length - a.cells.length || b.daysLate - a.daysLate)
  return sorted.map((delivery) => ({
    kind: 'late',
    what: both((language) => describeDelivery(delivery, language)),
    ...(delivery.owner === undefined ? {} : { owner: delivery.owner }),
    cells: delivery.cells,
  }))
}

function rejectedThings(
  { files }: FilesRead,
  cellsOfFile: ReadonlyMap<string, readonly string[]>,
): readonly ToDo[] {
  const lost = files.filter(({ rows }) => rows.rejected > 0)
  const share = ({ rows }: (typeof files)[number]): number => rows.rejected / rows.read
  const isMuch = (file: (typeof files)[number]): number => (share(file) > manyRejected ? 1 : 0)
  return [...lost]
    .sort((a, b) => isMuch(b) - isMuch(a) || b.rows.rejected - a.rows.rejected || (a.path < b.path ? -1 : 1))
    .map(({ path, rows }) => ({
      kind: 'rejected',
      what: both((language) => reportMessages[language].rejectedIn(path, rows.rejected, rows.read)),
      cells: cellsOfFile.get(path) ?? [],
    }))
}
