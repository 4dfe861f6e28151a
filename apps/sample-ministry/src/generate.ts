import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Damage } from './damage.ts'
import { makeActivities } from './make/activities.ts'
import { makeAttendance } from './make/attendance.ts'
import { makeDeliveries } from './make/deliveries.ts'
import { makeDocuments } from './make/documents.ts'
import { publicRelationsQuestions, questionnaireOf, staffQuestions } from './make/questions.ts'
import { makeSurveys } from './make/survey.ts'
import { ministryOf } from './ministry.ts'
import type { Truths } from './truth.ts'
import { Workshop } from './workshop.ts'

/** What is known of the files that were made. */
export type MadeMinistry = {
  /** Figures by cell of the roadmap, for the first half of fiscal year 2026. */
  readonly truths: Truths
  /** Every damaged row, by file and line. */
  readonly damages: readonly Damage[]
  /** Rows of data by file. */
  readonly rows: Readonly<Record<string, number>>
}

/** How large the ministry is, and which of many it is. */
export type MinistryOptions = { readonly staff?: number; readonly seed?: number }

/** The seed of the ministry that the documentation shows. */
const usualSeed = 20_261_121

function byPlace(a: Damage, b: Damage): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line
}

/**
 * Makes the ministry in a folder: `ministry.yaml` with its profiles and questionnaires, the log of deliveries, the raw
 * files under `raw`, and `truth.json`. What was in `raw` is removed. The same options make the same bytes.
 */
export function generateMinistry(
  folder: string,
  { staff = 4000, seed = usualSeed }: MinistryOptions = {},
): MadeMinistry {
  const raw = join(folder, 'raw')
  rmSync(raw, { recursive: true, force: true })
  const workshop = new Workshop(raw, seed)
  const ministry = ministryOf(seed, staff)
  makeAttendance(workshop, ministry)
  makeSurveys(workshop, ministry)
  makeDocuments(workshop, ministry)
  makeActivities(workshop, ministry, staff)
  makeDeliveries(workshop)
  const made: MadeMinistry = {
    truths: workshop.tally.truths(),
    damages: [...workshop.damages].sort(byPlace),
    rows: Object.fromEntries([...workshop.rows].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  cpSync(join(import.meta.dirname, '../ministry'), folder, { recursive: true })
  for (const [id, title, questions] of [
    ['staff-survey', { ja: '全職員アンケート', en: 'Survey of all staff' }, staffQuestions],
    [
      'public-relations-survey',
      { ja: '広報アンケート', en: 'Survey on public relations' },
      publicRelationsQuestions,
    ],
  ] as const) {
    const questionnaire = questionnaireOf(id, title, questions, ministry.departments)
    workshop.write(`../questionnaires/${id}.json`, `${JSON.stringify(questionnaire, undefined, 2)}\n`)
  }
  writeFileSync(join(folder, 'truth.json'), `${JSON.stringify(made, undefined, 1)}\n`)
  return made
}
