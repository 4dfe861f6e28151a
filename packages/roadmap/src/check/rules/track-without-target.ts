import type { Id } from '../../model/text.ts'
import type { ItemPlace } from '../../query/items-of.ts'
import { itemAt, placeAt } from '../place.ts'
import type { Rule } from '../rule.ts'

/** An item plans work for a track and has targets for other tracks, but none for this one. */
export const trackWithoutTarget: Rule<'track-without-target'> = {
  id: 'track-without-target',
  severity: 'notice',
  find: (context) =>
    context.editions.flatMap(({ edition, items, path }) =>
      items.flatMap((place) =>
        tracksWithoutTarget(place).flatMap((id) => {
          const position = (edition.tracks ?? []).findIndex((track) => track.id === id)
          const track = edition.tracks?.[position]
          if (track === undefined) return []
          const trackPlace = placeAt(track.id, track.label, [...path, 'tracks', position], track.source)
          const facts = { item: place.item.title, track: track.label }
          return [{ edition: edition.id, places: [itemAt(place), trackPlace], facts }]
        }),
      ),
    ),
}

/** A target without a track holds for all of them. */
function tracksWithoutTarget({ item }: ItemPlace): readonly Id[] {
  const targets = item.targets ?? []
  if (targets.length === 0 || targets.some(({ track }) => track === undefined)) return []
  const aimed = new Set(targets.map(({ track }) => track))
  const planned = new Set((item.plan ?? []).flatMap(({ track }) => (track === undefined ? [] : [track])))
  return [...planned].filter((track) => !aimed.has(track))
}
