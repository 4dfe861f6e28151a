import { join } from 'node:path'
import {
  csvOf,
  dcatOf,
  type ExportOptions,
  iatiOf,
  type RoadmapExport,
  stratmlOf,
} from '@reform/roadmap/open-data'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { writeWhole } from '../../io/write-file.ts'
import { listOption } from '../../options.ts'
import { roadmapWorkMessages } from '../../text/roadmap-work.ts'
import { editionOf, loadRoadmap } from './source.ts'

const formats = ['stratml', 'csv', 'iati', 'dcat'] as const

/** Writes an edition as open data and lists what each format cannot hold. */
export const exportCommand: CommandWork = async (io, language, [source], options) => {
  const to = listOption('--to', options.to, formats)
  const { roadmap } = await loadRoadmap(io, language, source)
  const told: ExportOptions = {
    edition: editionOf(roadmap, options.edition).id,
    lang: language,
    ...(options.licence !== undefined && { licence: String(options.licence) }),
    ...(options.baseUrl !== undefined && { baseUrl: String(options.baseUrl) }),
  }
  const made: { to: string; result: RoadmapExport }[] = []
  if (to.includes('stratml')) made.push({ to: 'stratml', result: stratmlOf(roadmap, told) })
  if (to.includes('csv')) made.push({ to: 'csv', result: csvOf(roadmap, told) })
  if (to.includes('iati')) made.push({ to: 'iati', result: iatiOf(roadmap, told) })
  const files = made.flatMap(({ result }) => result.files)
  if (to.includes('dcat')) made.push({ to: 'dcat', result: dcatOf(roadmap, { ...told, files }) })
  const written: string[] = []
  for (const { name, bytes } of made.flatMap(({ result }) => result.files)) {
    const file = join(String(options.out), name)
    await writeWhole(io, file, bytes)
    written.push(file)
  }
  const lost = made.map(({ to: format, result }) => ({ format, lost: result.lost }))
  if (options.json) await io.out(`${JSON.stringify({ written, lost }, undefined, 2)}\n`)
  else {
    const text = roadmapWorkMessages[language]
    const lines = [text.written, ...written.map((file) => `  ${file}`), text.lost]
    for (const each of lost)
      for (const { message } of each.lost) lines.push(`  ${each.format}: ${message[language]}`)
    await io.out(`${lines.join('\n')}\n`)
  }
  return exitCode.done
}
