import type { Roadmap } from '@reform/roadmap'
import { draftHalfYear } from '@reform/roadmap/half-year'
import { csvOf, dcatOf, iatiOf, type RoadmapExport, stratmlOf } from '@reform/roadmap/open-data'
import { statusOf } from '@reform/roadmap/progress'
import { departmentWorkbook } from '@reform/roadmap/sheet'
import { writeCsv, writeWorkbook } from '@reform/tabular'
import type { Run } from './make.ts'
import type { OutputFile } from './replace-folder.ts'
import { bytesOf, lossesTable } from './tables.ts'

/** How every item of the edition stands, with reasons and with what would change its word. */
export function statusFile({ edition, asOf }: Run, roadmap: Roadmap): OutputFile {
  const now = roadmap.editions.find(({ id }) => id === edition.id) ?? edition
  const status = statusOf(now, { asOf, units: roadmap.unitsOfMeasure ?? [] })
  return { path: 'status.json', data: `${JSON.stringify(status, undefined, 2)}\n` }
}

/**
 * The half-yearly report as it waits for words, and the form that each unit fills in and sends back; of other
 * periods there is none.
 */
export function halfYearFiles({ edition, period, asOf }: Run, roadmap: Roadmap): readonly OutputFile[] {
  if (!/-H[12]$/.test(period)) return []
  const report = draftHalfYear(roadmap, { edition: edition.id, half: period, asOf })
  const units = roadmap.unitsOfMeasure ?? []
  const owners = [...new Set(report.entries.flatMap(({ owner }) => owner ?? []))].sort()
  const form = (owner?: string): OutputFile => {
    const options = { lang: 'ja', units, ...(owner === undefined ? {} : { owner }) } as const
    const data = bytesOf(writeWorkbook(departmentWorkbook(report, options)))
    return { path: `sheets/${owner ?? 'all'}.xlsx`, data }
  }
  return [
    { path: 'half-year.json', data: `${JSON.stringify(report, undefined, 2)}\n` },
    form(),
    ...owners.map((owner) => form(owner)),
  ]
}

/** The edition as open data in every format that there is, and what each of them cannot hold. */
export function openDataFiles({ edition }: Run, roadmap: Roadmap): readonly OutputFile[] {
  const told = { edition: edition.id, lang: 'ja' } as const
  const made: readonly (readonly [format: string, result: RoadmapExport])[] = [
    ['stratml', stratmlOf(roadmap, told)],
    ['csv', csvOf(roadmap, told)],
    ['iati', iatiOf(roadmap, told)],
  ]
  const files = made.flatMap(([, result]) => result.files)
  const all = [...made, ['dcat', dcatOf(roadmap, { ...told, files })] as const]
  return [
    ...all.flatMap(([, result]) =>
      result.files.map(({ name, bytes }) => ({ path: `open-data/${name}`, data: bytes })),
    ),
    { path: 'open-data/not-held.csv', data: bytesOf(writeCsv(lossesTable(all))) },
  ]
}
