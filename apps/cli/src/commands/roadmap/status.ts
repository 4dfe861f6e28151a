import { inLanguage, type Language } from '@reform/roadmap'
import {
  type EditionStatus,
  progressMethods,
  rollUpStatus,
  stageStates,
  statusOf,
} from '@reform/roadmap/progress'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { dayOption } from '../../options.ts'
import { roadmapWorkMessages } from '../../text/roadmap-work.ts'
import { editionOf, loadRoadmap } from './source.ts'

/** How every item stands on a day: work, results and what would change them. */
export const status: CommandWork = async (io, language, [source], options) => {
  const { roadmap } = await loadRoadmap(io, language, source)
  const edition = editionOf(roadmap, options.edition)
  const name = String(options.method ?? 'elapsedShare') as keyof typeof progressMethods
  const asOf = dayOption(options.on) ?? io.today()
  const found = statusOf(edition, {
    asOf,
    method: progressMethods[name],
    units: roadmap.unitsOfMeasure ?? [],
  })
  await io.out(options.json ? `${JSON.stringify(found, undefined, 2)}\n` : asText(found, language))
  const { worst } = rollUpStatus(found.items.flatMap(({ results }) => results.map(({ light }) => light)))
  return worst === 'red' || worst === 'amber' ? exitCode.attention : exitCode.done
}

function asText({ items, asOf }: EditionStatus, language: Language): string {
  const text = roadmapWorkMessages[language]
  const lines = [asOf, '']
  for (const { title, work, results } of items) {
    const word =
      work.word === 'nothingPlanned'
        ? text.nothingPlanned
        : inLanguage(stageStates.words[work.word].label, language)
    lines.push(inLanguage(title, language), `  ${text.work}: ${word}`)
    for (const { what, label, because, wouldChange } of results) {
      lines.push(`  ${text.result}: ${inLanguage(what, language)} ─ ${inLanguage(label, language)}`)
      for (const { message } of because) lines.push(`      ${message[language]}`)
      if (wouldChange.length > 0)
        lines.push(
          `      ${text.change}: ${wouldChange.map(({ message }) => message[language]).join(language === 'ja' ? '' : ' ')}`,
        )
    }
  }
  const { green, amber, red, grey } = rollUpStatus(
    items.flatMap(({ results }) => results.map(({ light }) => light)),
  ).counts
  return `${[...lines, '', text.totals(green, amber, red, grey)].join('\n')}\n`
}
