import { withObservations } from '@reform/indicators'
import { renderRoadmapHtml, roadmapJson, roadmapWorkbook } from '@reform/report'
import type { Roadmap } from '@reform/roadmap'
import { writeWorkbook } from '@reform/tabular'
import type { Language } from '../../language.ts'
import type { Run } from './make.ts'
import { calculationFile, type OutputFile } from './replace-folder.ts'
import { bytesOf, figuresTable, meetingSheets, rejectedRows } from './tables.ts'
import { halfYearFiles, openDataFiles, statusFile } from './work.ts'

const languages: readonly Language[] = ['ja', 'en']

/** The roadmap with what was measured in the edition that the report is about; earlier editions stay beside it. */
function measured({ roadmap, edition, calculation }: Run): Roadmap {
  const now = withObservations(edition, calculation)
  return { ...roadmap, editions: roadmap.editions.map((one) => (one.id === edition.id ? now : one)) }
}

/**
 * Every file of the report, in the order in which it is listed.
 * @throws RefusedInput when a text cannot stand in a table.
 */
export function outputsOf(run: Run): readonly OutputFile[] {
  const roadmap = measured(run)
  const extra = { on: run.asOf, ...(run.disclaimer === undefined ? {} : { disclaimer: run.disclaimer }) }
  const papers = languages.flatMap((lang): readonly OutputFile[] => [
    { path: `roadmap.${lang}.html`, data: renderRoadmapHtml(roadmap, { lang, ...extra }) },
    {
      path: `roadmap.${lang}.xlsx`,
      data: bytesOf(writeWorkbook(roadmapWorkbook(roadmap, { lang, ...extra }))),
    },
  ])
  return [
    ...papers,
    { path: 'roadmap.json', data: roadmapJson(roadmap) },
    statusFile(run, roadmap),
    ...halfYearFiles(run, roadmap),
    { path: calculationFile, data: calculationText(run) },
    figuresTable(run),
    ...openDataFiles(run, roadmap),
    ...meetingSheets(run),
    rejectedRows(run),
  ]
}

function calculationText({ calculation, collection }: Run): string {
  return `${JSON.stringify({ calculation, collection })}\n`
}
