import {
  type Change,
  diffEditions,
  type Edition,
  inLanguage,
  type Language,
  type Roadmap,
} from '@reform/roadmap'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { roadmapMessages } from '../../text/roadmap.ts'
import { editionOf, loadRoadmap } from './source.ts'

/** The differences of two editions of one roadmap, or of the latest editions of two files. */
export const diff: CommandWork = async (io, language, [before, after], options) => {
  const earlier = (await loadRoadmap(io, language, before)).roadmap
  const later = after === undefined ? earlier : (await loadRoadmap(io, language, after)).roadmap
  const [from, to] = editionsToCompare(earlier, later, options.from, options.to)
  const result = diffEditions(from, to, later.lineages === undefined ? {} : { lineages: later.lineages })
  if (options.json) await io.out(`${JSON.stringify(result, undefined, 2)}\n`)
  else await io.out(changesAsText(from, to, result.changes, language))
  return exitCode.done
}

function editionsToCompare(
  earlier: Roadmap,
  later: Roadmap,
  from: unknown,
  to: unknown,
): readonly [Edition, Edition] {
  const last = editionOf(later, to)
  if (earlier !== later || from !== undefined) return [editionOf(earlier, from), last]
  const before = earlier.editions[earlier.editions.indexOf(last) - 1]
  if (before) return [before, last]
  throw new RefusedInput({ ja: roadmapMessages.ja.oneEditionOnly, en: roadmapMessages.en.oneEditionOnly })
}

function changesAsText(from: Edition, to: Edition, changes: readonly Change[], language: Language): string {
  const text = roadmapMessages[language]
  const head = `${inLanguage(from.title, language)} (${from.id}) → ${inLanguage(to.title, language)} (${to.id})`
  if (changes.length === 0) return `${head}\n${text.noDifferences}\n`
  const lines = changes.flatMap((change) => [
    `  [${text.change[change.kind]}] ${text.changeOf[change.of]} ${inLanguage(change.label, language)} (${change.id})`,
    ...(change.fields ?? []).map(
      ({ path, before, after }) => `      ${path.join('.')}: ${shown(before)} → ${shown(after)}`,
    ),
  ])
  return `${head}\n${lines.join('\n')}\n`
}

/** A value short enough for a line; what is not there is a dash. */
function shown(value: unknown): string {
  if (value === undefined) return '－'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
