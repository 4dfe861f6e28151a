import {
  checkLineage,
  formatLineageKind,
  inLanguage,
  itemsOf,
  type Language,
  type Roadmap,
} from '@reform/roadmap'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { roadmapMessages } from '../../text/roadmap.ts'
import { remarksAsText } from './remarks-as-text.ts'
import { loadRoadmap } from './source.ts'

/** What became of the items and indicators of each edition, and what the lineages leave open. */
export const lineage: CommandWork = async (io, language, [source], options) => {
  const { roadmap } = await loadRoadmap(io, language, source)
  const issues = checkLineage(roadmap)
  if (options.json) {
    await io.out(`${JSON.stringify({ lineages: roadmap.lineages ?? [], issues }, undefined, 2)}\n`)
  } else {
    await io.out(lineagesAsText(roadmap, language))
    if (issues.length > 0) await io.out(`\n${remarksAsText(issues, roadmap.documents, language)}`)
  }
  return issues.length > 0 ? exitCode.attention : exitCode.done
}

/** Titles of items and names of indicators, by edition and id. */
function namesOf(roadmap: Roadmap, language: Language): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const edition of roadmap.editions) {
    for (const { item } of itemsOf(edition))
      names.set(`${edition.id} ${item.id}`, inLanguage(item.title, language))
    for (const indicator of edition.indicators) {
      names.set(`${edition.id} ${indicator.id}`, inLanguage(indicator.name, language))
    }
  }
  return names
}

function lineagesAsText(roadmap: Roadmap, language: Language): string {
  const text = roadmapMessages[language]
  const names = namesOf(roadmap, language)
  const list = (side: { readonly edition: string; readonly ids: readonly string[] }): string =>
    side.ids.map((id) => names.get(`${side.edition} ${id}`) ?? id).join(language === 'ja' ? '、' : ', ') ||
    '－'
  const lines: string[] = []
  for (const subject of ['item', 'indicator'] as const) {
    const own = (roadmap.lineages ?? []).filter((each) => each.of === subject)
    if (own.length === 0) continue
    lines.push(text.summary.lineageOf[subject])
    for (const lineage of own) {
      const { from, to, reason, breakInSeries } = lineage
      lines.push(`  [${formatLineageKind(lineage, language)}] ${list(from)} → ${list(to)}`)
      lines.push(`      ${inLanguage(reason, language)}`)
      if (breakInSeries) lines.push(`      ${text.breakInSeries}: ${inLanguage(breakInSeries, language)}`)
    }
    lines.push('')
  }
  return lines.length > 0 ? `${lines.join('\n').trimEnd()}\n` : `${text.lineageNone}\n`
}
