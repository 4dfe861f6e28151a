import { join } from 'node:path'
import { renderRoadmapHtml, roadmapJson, roadmapWorkbook } from '@reform/report'
import { checkRoadmap, type Language, type Remark } from '@reform/roadmap'
import { writeWorkbook } from '@reform/tabular'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { FileFailure } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { writeWhole } from '../../io/write-file.ts'
import { dayOption, listOption } from '../../options.ts'
import { fileFailureText } from '../../text/frame.ts'
import { roadmapMessages } from '../../text/roadmap.ts'
import { type LoadedRoadmap, loadRoadmap } from './source.ts'
import { summaryAsText, summaryOf } from './summary.ts'

type Make = () => { readonly data: string | Uint8Array } | { readonly problems: readonly string[] }

/** Makes the report's files and prints what is in it. A file that cannot be made leaves the others untouched. */
export const report: CommandWork = async (io, language, [source], options) => {
  const formats = listOption('--format', options.format, ['html', 'xlsx', 'json'])
  const papers = listOption('--papers', options.papers, ['ja', 'en'])
  const on = dayOption(options.on)
  const text = roadmapMessages[language]
  io.progress(text.reading)
  const loaded = await loadRoadmap(io, language, source)
  io.progress(text.checking)
  const remarks = checkRoadmap(loaded.roadmap, { reading: loaded.reading, ...(on !== undefined && { on }) })
  const written: string[] = []
  const problems: string[] = []
  for (const [name, make] of filesToMake(loaded, { formats, papers, on, language, remarks })) {
    const file = join(String(options.out), name)
    io.progress(text.making(file))
    problems.push(...(await writeOne(io, language, file, make, written)))
  }
  io.progress('')
  const summary = summaryOf(loaded.roadmap, remarks)
  if (options.json) {
    await io.out(`${JSON.stringify({ source: loaded.name, summary, written, problems }, undefined, 2)}\n`)
  } else {
    const list =
      written.length === 0 ? '' : `\n${text.written}\n${written.map((file) => `  ${file}\n`).join('')}`
    await io.out(`${summaryAsText(summary, loaded.roadmap, language)}${list}`)
  }
  for (const problem of problems) io.err(`${problem}\n`)
  if (problems.length === 0) return exitCode.done
  return written.length > 0 ? exitCode.partial : exitCode.refused
}

interface Wanted {
  readonly formats: readonly ('html' | 'xlsx' | 'json')[]
  readonly papers: readonly Language[]
  readonly on: string | undefined
  readonly language: Language
  readonly remarks: readonly Remark[]
}

function filesToMake(
  { roadmap, disclaimer }: LoadedRoadmap,
  wanted: Wanted,
): readonly (readonly [string, Make])[] {
  const files: [string, Make][] = []
  const extra = {
    remarks: wanted.remarks,
    ...(wanted.on && { on: wanted.on }),
    ...(disclaimer && { disclaimer }),
  }
  for (const lang of wanted.papers) {
    if (wanted.formats.includes('html')) {
      files.push([`roadmap.${lang}.html`, () => ({ data: renderRoadmapHtml(roadmap, { lang, ...extra }) })])
    }
    if (wanted.formats.includes('xlsx')) {
      files.push([
        `roadmap.${lang}.xlsx`,
        () => {
          const result = writeWorkbook(roadmapWorkbook(roadmap, { lang, ...extra }))
          if (result.ok) return { data: result.bytes }
          return { problems: result.issues.map((issue) => issue.message[wanted.language]) }
        },
      ])
    }
  }
  if (wanted.formats.includes('json')) files.push(['roadmap.json', () => ({ data: roadmapJson(roadmap) })])
  return files
}

async function writeOne(
  io: Io,
  language: Language,
  file: string,
  make: Make,
  written: string[],
): Promise<readonly string[]> {
  const made = make()
  if ('problems' in made) return made.problems.map((problem) => `${file}: ${problem}`)
  try {
    await writeWhole(io, file, made.data)
    written.push(file)
    return []
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error
    return [fileFailureText('write', file, error.reason, language)]
  }
}
