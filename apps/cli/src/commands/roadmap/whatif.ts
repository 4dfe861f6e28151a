import { inLanguage, itemsOf, planIdOf } from '@reform/roadmap'
import { whatIf } from '@reform/roadmap/progress'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { invalidOption, nearest } from '../../options.ts'
import { roadmapMessages } from '../../text/roadmap.ts'
import { roadmapWorkMessages } from '../../text/roadmap-work.ts'
import { editionOf, loadRoadmap } from './source.ts'

/** What moves when a planned thing slips. */
export const whatif: CommandWork = async (io, language, [source], options) => {
  const { roadmap } = await loadRoadmap(io, language, source)
  const edition = editionOf(roadmap, options.edition)
  const months = Number(options.months ?? 12)
  if (!Number.isInteger(months) || months < 1 || months > 600)
    throw invalidOption('--months', String(options.months), '12')
  const known = itemsOf(edition).flatMap(({ item }) =>
    (item.plan ?? []).map((_, index) => planIdOf(item, index)),
  )
  const slip = String(options.slip ?? '')
  if (!known.includes(slip)) {
    const near = nearest(slip, known)
    const say = (lang: 'ja' | 'en'): string =>
      roadmapMessages[lang].unknownId('--slip', slip, near, near.length > 0 ? [] : known)
    throw new RefusedInput({ ja: say('ja'), en: say('en') }, { known })
  }
  const found = whatIf(edition, { slip, months })
  if (options.json) {
    await io.out(`${JSON.stringify(found, undefined, 2)}\n`)
    return exitCode.done
  }
  const text = roadmapWorkMessages[language]
  const time = ({ from, to }: { readonly from: string; readonly to: string | null }): string =>
    `${from}～${to ?? ''}`
  const lines = [
    text.moved,
    ...found.moved.map(
      ({ what, before, after, beyondEdition }) =>
        `  ${inLanguage(what, language)}: ${time(before)} → ${time(after)}${beyondEdition ? ` (${text.beyond})` : ''}`,
    ),
    text.targets,
    ...found.targets.map(({ what, by, word }) => `  ${inLanguage(what, language)} (${by}): ${text[word]}`),
    text.touches,
    `  ${[...found.themes, ...found.indicators, ...found.alsoPrintedBy].join(', ') || '－'}`,
  ]
  await io.out(`${lines.join('\n')}\n`)
  return exitCode.done
}
