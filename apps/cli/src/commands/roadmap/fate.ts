import { inLanguage } from '@reform/roadmap'
import { fatesOf, promiseFateLabels } from '@reform/roadmap/progress'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { roadmapWorkMessages } from '../../text/roadmap-work.ts'
import { loadRoadmap } from './source.ts'

/** What became of every promise in the next edition, with the reason where one is given. */
export const fate: CommandWork = async (io, language, [source], options) => {
  const { roadmap } = await loadRoadmap(io, language, source)
  const traces = fatesOf(roadmap)
  if (options.json) {
    await io.out(`${JSON.stringify(traces, undefined, 2)}\n`)
    return exitCode.done
  }
  const text = roadmapWorkMessages[language]
  const lines = traces.map(({ of, what, fates, reason }) => {
    const words = fates
      .map((word) => inLanguage(promiseFateLabels[word], language))
      .join(language === 'ja' ? '・' : ', ')
    const why = reason === 'noneGiven' ? text.noReason : inLanguage(reason, language)
    return `${of === 'item' ? '' : '  '}[${words}] ${inLanguage(what, language)} ─ ${why}`
  })
  await io.out(lines.length === 0 ? `${text.noReason}\n` : `${lines.join('\n')}\n`)
  return exitCode.done
}
