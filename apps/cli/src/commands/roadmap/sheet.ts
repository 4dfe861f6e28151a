import type { HalfYearReport } from '@reform/roadmap/half-year'
import { applySheet, departmentWorkbook, readDepartmentWorkbook } from '@reform/roadmap/sheet'
import { writeWorkbook } from '@reform/tabular'
import type { CommandWork, Options } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { readWhole } from '../../io/read-input.ts'
import { writeWhole } from '../../io/write-file.ts'
import type { Language } from '../../language.ts'
import { roadmapWorkMessages } from '../../text/roadmap-work.ts'
import { readHalfYearFile } from './half-year-file.ts'

/** Writes the form for departments, or reads one that came back into the report. */
export const sheet: CommandWork = async (io, language, [file = ''], options) => {
  const report = await readHalfYearFile(io, file)
  if (options.read !== undefined) return readBack(io, language, file, report, options)
  const owner = options.unit === undefined ? {} : { owner: String(options.unit) }
  const written = writeWorkbook(departmentWorkbook(report, { lang: language, ...owner }))
  if (!written.ok) {
    const [first] = written.issues
    throw new RefusedInput(
      { ja: first?.message.ja ?? '', en: first?.message.en ?? '' },
      { file, issues: written.issues },
    )
  }
  const form = String(options.out ?? `${file.replace(/\.json$/, '')}.xlsx`)
  await writeWhole(io, form, written.bytes)
  await io.out(
    options.json
      ? `${JSON.stringify({ written: [form] })}\n`
      : `${roadmapWorkMessages[language].written}\n  ${form}\n`,
  )
  return exitCode.done
}

async function readBack(io: Io, language: Language, file: string, report: HalfYearReport, options: Options) {
  const text = roadmapWorkMessages[language]
  const { ja, en } = roadmapWorkMessages
  if (report.frozen !== undefined)
    throw new RefusedInput({ ja: ja.frozen(file), en: en.frozen(file) }, { file })
  const came = String(options.read)
  const reading = await readDepartmentWorkbook(await readWhole(io, came), { report, file: came })
  const applied = applySheet(report, reading, options.force ? { overwrite: 'all' } : {})
  const out = String(options.out ?? file)
  if (reading.cells.length > 0) await writeWhole(io, out, `${JSON.stringify(applied.report, undefined, 2)}\n`)
  for (const { message } of reading.issues) io.err(`${message[language]}\n`)
  const { counts, proposals } = reading
  if (options.json)
    await io.out(
      `${JSON.stringify({ counts, issues: reading.issues, proposals, waiting: applied.waiting }, undefined, 2)}\n`,
    )
  else {
    const lines = [text.cells(counts.same, counts.filled, counts.changed, counts.cleared, counts.refused)]
    if (applied.waiting.length > 0)
      lines.push(text.waiting, ...applied.waiting.map(({ place, after }) => `  ${place}: ${after ?? ''}`))
    if (proposals.length > 0)
      lines.push(text.proposals, ...proposals.map(({ place, text: quoted }) => `  ${place}: ${quoted}`))
    await io.out(`${lines.join('\n')}\n`)
  }
  if (reading.cells.length === 0) return exitCode.refused
  if (!reading.ok) return exitCode.partial
  return applied.waiting.length > 0 ? exitCode.attention : exitCode.done
}
