import { checkRoadmap } from '@reform/roadmap'
import { exitCode } from '../exit-code.ts'
import { dayOption } from '../options.ts'
import type { CommandWork } from '../program.ts'
import { remarksAsText, severities } from '../remarks-as-text.ts'
import { editionOf, loadRoadmap } from '../source.ts'

/** The pre-publication check; what is acknowledged is shown but asks for nothing. */
export const check: CommandWork = async (io, language, [source], options) => {
  const { roadmap } = await loadRoadmap(io, source)
  const on = dayOption(options.on)
  const least = severities.findIndex((severity) => severity === (options.severity ?? 'notice'))
  const edition = options.edition === undefined ? undefined : editionOf(roadmap, options.edition).id
  const remarks = checkRoadmap(roadmap, on === undefined ? {} : { on }).filter(
    (remark) =>
      severities.indexOf(remark.severity) <= least && (edition === undefined || remark.edition === edition),
  )
  if (options.json) io.out(`${JSON.stringify(remarks, undefined, 2)}\n`)
  else io.out(remarksAsText(remarks, language))
  const open = remarks.some((remark) => !remark.acknowledged && remark.severity !== 'notice')
  return open ? exitCode.attention : exitCode.done
}
