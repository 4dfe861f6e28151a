import { draftHalfYear, freezeHalfYear, missingFrom } from '@reform/roadmap/half-year'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { writeWhole } from '../../io/write-file.ts'
import { dayOption, invalidOption } from '../../options.ts'
import { roadmapWorkMessages } from '../../text/roadmap-work.ts'
import { readHalfYearFile } from './half-year-file.ts'
import { editionOf, loadRoadmap } from './source.ts'

/** Writes the skeleton of a half-yearly report and says what is missing from whom. */
export const halfyear: CommandWork = async (io, language, [source], options) => {
  const { roadmap } = await loadRoadmap(io, language, source)
  const edition = editionOf(roadmap, options.edition)
  const half = String(options.half ?? '')
  if (!/^FY\d{4}-H[12]$/.test(half)) throw invalidOption('--half', half, 'FY2026-H1')
  const asOf = dayOption(options.on) ?? io.today()
  const previous =
    options.previous === undefined ? undefined : await readHalfYearFile(io, String(options.previous))
  if (previous !== undefined && (previous.roadmap !== roadmap.id || previous.half >= half)) {
    throw invalidOption('--previous', `${previous.roadmap} ${previous.half}`, `${roadmap.id} < ${half}`)
  }
  const draft = draftHalfYear(roadmap, { edition: edition.id, half, asOf, ...(previous && { previous }) })
  const report =
    options.freeze === undefined ? draft : freezeHalfYear(draft, { on: asOf, by: String(options.freeze) })
  const file = String(options.out)
  if (!file.endsWith('.json'))
    throw new RefusedInput({
      ja: '--out には .json のファイル名を指定してください。',
      en: '--out needs the name of a .json file.',
    })
  await writeWhole(io, file, `${JSON.stringify(report, undefined, 2)}\n`)
  const missing = missingFrom(report)
  if (options.json) {
    await io.out(`${JSON.stringify({ written: [file], missing }, undefined, 2)}\n`)
    return exitCode.done
  }
  const text = roadmapWorkMessages[language]
  const byOwner = new Map<string, number>()
  for (const { owner } of missing)
    byOwner.set(owner ?? text.nobody, (byOwner.get(owner ?? text.nobody) ?? 0) + 1)
  const lines = [
    text.written,
    `  ${file}`,
    text.missing(missing.length),
    ...[...byOwner].map(([owner, count]) => `  ${text.owes(owner, count)}`),
  ]
  await io.out(`${lines.join('\n')}\n`)
  return exitCode.done
}
