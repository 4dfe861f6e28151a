import {
  type Edition,
  findItems,
  formatPeriod,
  formatResult,
  formatTarget,
  type Item,
  type ItemFilter,
  type ItemPlace,
  inLanguage,
  type Language,
  type Observation,
  type Roadmap,
} from '@reform/roadmap'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { roadmapMessages } from '../../text/roadmap.ts'
import { requireKnownIds } from './known-ids.ts'
import { editionOf, loadRoadmap } from './source.ts'

/** The items that were asked for, with their indicators, results, targets and plan. */
export const show: CommandWork = async (io, language, [source], options) => {
  const { roadmap } = await loadRoadmap(io, language, source)
  const editions = options.edition === undefined ? roadmap.editions : [editionOf(roadmap, options.edition)]
  requireKnownIds(roadmap, editions, options)
  const found = editions.map((edition) => ({ edition, places: placesIn(edition, options) }))
  if (options.json) {
    const plain = found.flatMap(({ edition, places }) =>
      places.map(({ item, path }) => ({ edition: edition.id, path, item })),
    )
    await io.out(`${JSON.stringify(plain, undefined, 2)}\n`)
  } else {
    const text = found
      .filter(({ places }) => places.length > 0)
      .map(({ edition, places }) => editionAsText(roadmap, edition, places, language))
    await io.out(text.length > 0 ? `${text.join('\n\n')}\n` : `${roadmapMessages[language].nothingFound}\n`)
  }
  return exitCode.done
}

function placesIn(edition: Edition, options: Readonly<Record<string, unknown>>): readonly ItemPlace[] {
  const filter: Record<string, unknown> = {}
  for (const key of ['theme', 'item', 'indicator', 'unit', 'track', 'state']) {
    if (options[key] !== undefined) filter[key] = options[key]
  }
  if (options.state === 'noIndicator') delete filter.state
  return findItems(edition, filter as ItemFilter).filter(
    ({ pillar, item }) =>
      (options.pillar === undefined ||
        pillar.id === options.pillar ||
        String(pillar.number) === options.pillar) &&
      (options.state !== 'noIndicator' || (item.indicators ?? []).length === 0),
  )
}

function editionAsText(
  roadmap: Roadmap,
  edition: Edition,
  places: readonly ItemPlace[],
  language: Language,
): string {
  const lines = [`${inLanguage(edition.title, language)} (${edition.id})`]
  let pillar: string | undefined
  let section: string | undefined
  for (const place of places) {
    if (place.pillar.id !== pillar) {
      pillar = place.pillar.id
      section = undefined
      lines.push('', numbered(place.pillar.number, inLanguage(place.pillar.title, language), '.'))
    }
    if (place.section && place.section.id !== section) {
      section = place.section.id
      lines.push(`  ${numbered(place.section.number, inLanguage(place.section.title, language), ')')}`)
    }
    lines.push(...itemAsText(roadmap, edition, place.item, language).map((line) => `    ${line}`))
  }
  return lines.join('\n')
}

const numbered = (number: number | undefined, title: string, sign: string): string =>
  number === undefined ? title : `${number}${sign} ${title}`

function itemAsText(roadmap: Roadmap, edition: Edition, item: Item, language: Language): readonly string[] {
  const text = roadmapMessages[language].show
  const units = { lang: language, ...(roadmap.unitsOfMeasure && { units: roadmap.unitsOfMeasure }) }
  const lines = [`${numbered(item.number, inLanguage(item.title, language), '.')}  [${item.id}]`]
  if (item.activities) lines.push(`  ${text.activities}: ${item.activities.length}`)
  if (item.noIndicator) lines.push(`  ${text.noIndicator}`)
  for (const cell of item.indicators ?? []) {
    const indicator = edition.indicators.find(({ id }) => id === cell.indicator)
    lines.push(`  ○ ${indicator ? inLanguage(indicator.name, language) : cell.indicator}`)
    for (const observation of cell.observations ?? []) {
      const label = observationLabel(observation, language)
      const value = formatResult(observation.result, { ...units, qualifiers: observation.qualifiers ?? [] })
      lines.push(`      ${label ? `${label}: ` : ''}${value}`)
    }
  }
  for (const target of item.targets ?? []) {
    lines.push(
      `  ${text.targets}: ${inLanguage(target.what, language)} – ${formatTarget(target, { ...units, ...(edition.stages && { stages: edition.stages }) })}`,
    )
  }
  for (const entry of item.plan ?? []) {
    lines.push(
      `  ${text.plan}: ${formatPeriod(entry.period, language)}  ${inLanguage(entry.title, language)}`,
    )
  }
  return lines
}

function observationLabel({ breakdown, period, asOf }: Observation, language: Language): string {
  const parts = [breakdown && inLanguage(breakdown, language), period && formatPeriod(period, language), asOf]
  return parts.filter((part) => part !== undefined).join(' ')
}
