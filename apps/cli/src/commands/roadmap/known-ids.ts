import { type Edition, itemsOf, type Roadmap } from '@reform/roadmap'
import type { Options } from '../../domain.ts'
import { RefusedInput } from '../../failure.ts'
import type { Language } from '../../language.ts'
import { nearest } from '../../options.ts'
import { roadmapMessages } from '../../text/roadmap.ts'

/** Longer lists are not shown in full: `show` lists them. */
const mostListed = 20

/** Every id that an option may name. */
const idsOf: Readonly<Record<string, (edition: Edition, roadmap: Roadmap) => readonly string[]>> = {
  pillar: ({ pillars }) =>
    pillars.flatMap(({ id, number }) => (number === undefined ? [id] : [id, String(number)])),
  theme: ({ themes = [] }) => themes.map(({ id }) => id),
  item: (edition) => itemsOf(edition).map(({ item }) => item.id),
  indicator: ({ indicators }) => indicators.map(({ id }) => id),
  unit: (_, { units = [] }) => units.map(({ id }) => id),
  track: ({ tracks = [] }) => tracks.map(({ id }) => id),
}

/** @throws RefusedInput when an id stands nowhere in the editions: nothing would be found, and nobody told why. */
export function requireKnownIds(roadmap: Roadmap, editions: readonly Edition[], options: Options): void {
  for (const [option, idsIn] of Object.entries(idsOf)) {
    const asked = options[option]
    if (asked === undefined) continue
    const known = [...new Set(editions.flatMap((edition) => idsIn(edition, roadmap)))]
    if (!known.includes(String(asked))) throw unknownId(option, String(asked), known)
  }
}

function unknownId(option: string, asked: string, known: readonly string[]): RefusedInput {
  const near = nearest(asked, known)
  const listed = near.length === 0 && known.length <= mostListed ? known : []
  const say = (language: Language): string =>
    roadmapMessages[language].unknownId(`--${option}`, asked, near, listed)
  return new RefusedInput({ ja: say('ja'), en: say('en') }, { known })
}
