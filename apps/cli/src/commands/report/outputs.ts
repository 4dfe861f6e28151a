import { withObservations } from '@reform/indicators'
import { renderRoadmapHtml, roadmapJson, roadmapWorkbook } from '@reform/report'
import type { Roadmap } from '@reform/roadmap'
import { dataSheet, writeCsv, writeWorkbook } from '@reform/tabular'
import type { Language } from '../../language.ts'
import { RefusedInput } from '../../failure.ts'
import type { Run } from './make.ts'
import { calculationFile, type OutputFile } from './replace-folder.ts'

const languages: readonly Language[] = ['ja', 'en']

/** The roadmap with what was measured in the edition that the report is about; earlier editions stay beside it. */
function measured({ roadmap, edition, calculation }: Run): Roadmap {
  const now = withObservations(edition, calculation)
  return { ...roadmap, editions: roadmap.editions.map((one) => (one.id === edition.id ? now : one)) }
}

/** Every file of the report, in the order in which it is listed. */
export async function outputsOf(run: Run): Promise<readonly OutputFile[]> {
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
    { path: calculationFile, data: calculationText(run) },
    { path: 'rejected-rows.csv', data: bytesOf(rejectedTable(run)) },
  ]
}

function calculationText({ calculation, collection }: Run): string {
  return `${JSON.stringify({ calculation, collection })}\n`
}

type Written = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly issues: readonly { readonly message: { readonly ja: string; readonly en: string } }[] }

/** @throws RefusedInput when a text of the roadmap cannot stand in a table. */
function bytesOf(written: Written): Uint8Array {
  if (written.ok) return written.bytes
  const list = (lang: Language): string => written.issues.map(({ message }) => message[lang]).join('\n')
  throw new RefusedInput({ ja: list('ja'), en: list('en') })
}

function rejectedTable({ read }: Run): Written {
  return writeCsv({
    columns: [
      { header: 'file', type: 'text' },
      { header: 'line', type: 'number', unit: null },
      { header: 'effect', type: 'text' },
      { header: 'code', type: 'text' },
      { header: '理由', type: 'text' },
      { header: 'reason', type: 'text' },
    ],
    rows: read.rejectedRows.map(({ file, line, effect, code, message }) => [file, line, effect, code, message.ja, message.en]),
  })
}
