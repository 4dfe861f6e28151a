import { checkRoadmap } from '@reform/roadmap'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { dayOption } from '../../options.ts'
import { remarksAsText, severities } from './remarks-as-text.ts'
import { editionOf, loadRoadmap } from './source.ts'

/** The pre-publication check, and what is doubtful in the file; what is acknowledged asks for nothing. */
export const check: CommandWork = async (io, language, [source], options) => {
  const { roadmap, reading } = await loadRoadmap(io, language, source)
  const on = dayOption(options.on)
  const least = severities.findIndex((severity) => severity === (options.severity ?? 'notice'))
  const edition = options.edition === undefined ? undefined : editionOf(roadmap, options.edition).id
  const remarks = checkRoadmap(roadmap, { reading, ...(on !== undefined && { on }) }).filter(
    (remark) =>
      severities.indexOf(remark.severity) <= least && (edition === undefined || remark.edition === edition),
  )
  if (options.json) await io.out(`${JSON.stringify(remarks, undefined, 2)}\n`)
  else await io.out(remarksAsText(remarks, roadmap.documents, language))
  const open = remarks.some((remark) => !remark.acknowledged && remark.severity !== 'notice')
  return open ? exitCode.attention : exitCode.done
}
