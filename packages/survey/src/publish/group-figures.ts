import type { Cell, Draft, Figure as DraftFigure, Group as DraftGroup } from '@reform/disclosure'
import type { Bilingual } from '@reform/quantities'
import { type Answers, bytesOf, groupColumnOf, selectPeople } from '../model/answers.ts'
import type { Figure } from '../model/figure.ts'
import { firstMissingByte, missingBytes } from '../model/missing.ts'
import type { Scale } from '../model/questionnaire.ts'
import { ratedItemOf } from '../model/rated.ts'
import { distributionOf } from '../scores/distribution.ts'
import {
  itemMean,
  netPromoterScore,
  percentNegative,
  percentPositive,
  rescaledMean,
} from '../scores/item-figures.ts'
import { personScores } from '../scores/person-scores.ts'
import { type ScaleMeasure, type ScaleOptions, scaleFigure } from '../scores/scale-figures.ts'
import { type FigureMeaning, type SealedFigures, seal } from './sealed.ts'

/** What may be said about one item in one group. */
export type ItemMeasure =
  | 'mean'
  | 'percentPositive'
  | 'percentNegative'
  | 'rescaledMean'
  | 'netPromoter'
  | 'distribution'

/** One topic: everything said about it in one group is shown or withheld together. */
export type Topic =
  | { readonly item: string; readonly measures: readonly ItemMeasure[] }
  | {
      readonly scale: Scale
      readonly measures: readonly ScaleMeasure[]
      readonly worth?: NonNullable<ScaleOptions['worth']>
    }
  /** The share that answered "don't know" of those who were asked. */
  | { readonly dontKnow: string }

/** What is to be published of answers. */
export type GroupFiguresRequest = {
  /** Unique among all releases, such as `staff-2026`. */
  readonly release: string
  readonly topics: readonly Topic[]
  /** Groupings whose groups get figures; several names together give the crossing of their groups. */
  readonly by?: readonly (string | readonly string[])[]
  /** The name of everybody together. */
  readonly whole?: Bilingual
  /**
   * The wave in which a person's answers were given, when answers are carried forward (rolling scores). Without it
   * all answers are of this release.
   */
  readonly waveOf?: (person: number) => string
}

/**
 * Figures for everybody and for each group, sealed until {@link publishFigures} has decided what may be shown. The
 * threshold counts unweighted answers to the item, not forms.
 *
 * @throws RangeError when an item, scale or grouping does not exist, or a topic is named twice.
 */
export function groupFigures(answers: Answers, request: GroupFiguresRequest): SealedFigures {
  const keys = keysOf(answers, request.release)
  const groups = groupsOf(answers, request).map((group) => ({
    ...group,
    answers: selected(answers, group.people),
  }))
  const topics = request.topics.map((topic) => ({ topic, id: topicId(topic) }))
  if (new Set(topics.map(({ id }) => id)).size !== topics.length)
    throw new RangeError('a topic is named twice')
  const meanings: Record<string, Record<string, FigureMeaning>> = {}
  const cells: Cell[] = []
  for (const { topic, id } of topics) {
    const counted = countedIn(answers, topic)
    const own: Record<string, FigureMeaning> = {}
    meanings[id] = own
    for (const group of groups) {
      const people = group.people.filter((person) => counted[person] === 1)
      const made = people.length === 0 ? [] : madeOf(group.answers, topic)
      for (const { name, meaning } of made) if (meaning !== undefined) own[name] = meaning
      cells.push({
        group: group.id,
        topic: id,
        n: people.length,
        members: people.map((person) => keys[person] ?? ''),
        figures: Object.fromEntries(made.map(({ name, figure }) => [name, figure])),
        ...contributionsOf(people, keys, request.waveOf),
      })
    }
  }
  const draft: Draft = { id: request.release, groups: groups.map((group) => draftGroup(group, keys)), cells }
  return seal(request.release, {
    draft,
    meanings,
    labels: Object.fromEntries(groups.map(({ id, label }) => [id, label])),
  })
}

type People = { readonly id: string; readonly label: Bilingual; readonly people: readonly number[] }

function draftGroup({ id, label, people }: People, keys: readonly string[]): DraftGroup {
  return { id, label, members: people.map((person) => keys[person] ?? '') }
}

/** Panel keys link releases; without them nobody is the same person in two releases. */
function keysOf({ panelKeys, size }: Answers, release: string): readonly string[] {
  return Array.from({ length: size }, (_, person) => panelKeys?.[person] ?? `${release}#${person}`)
}

function contributionsOf(
  people: readonly number[],
  keys: readonly string[],
  waveOf: GroupFiguresRequest['waveOf'],
): Pick<Cell, 'contributions'> {
  if (waveOf === undefined) return {}
  const byWave = new Map<string, string[]>()
  for (const person of people) {
    const wave = waveOf(person)
    const members = byWave.get(wave) ?? []
    members.push(keys[person] ?? '')
    byWave.set(wave, members)
  }
  return { contributions: [...byWave].map(([wave, members]) => ({ wave, members })) }
}

/** Everybody, then the groups of each grouping or crossing, in the order of the questionnaire. */
function groupsOf(answers: Answers, { by = [], whole }: GroupFiguresRequest): readonly People[] {
  const everybody = { ja: '全体', en: 'All' }
  const all: People = {
    id: 'all',
    label: whole ?? everybody,
    people: Array.from({ length: answers.size }, (_, person) => person),
  }
  return [all, ...by.flatMap((names) => crossed(answers, typeof names === 'string' ? [names] : names, all))]
}

function crossed(answers: Answers, names: readonly string[], all: People): readonly People[] {
  let parts: readonly (People & { readonly first: boolean })[] = [{ ...all, id: '', first: true }]
  for (const name of names) {
    const { groups, index } = groupColumnOf(answers, name)
    const grouping = answers.questionnaire.groupings?.find(({ id }) => id === name)
    parts = parts.flatMap((part) =>
      groups.map((id, place) => {
        const label = grouping?.groups.find((group) => group.id === id)?.label ?? { ja: id, en: id }
        return {
          id: part.first ? `${name}/${id}` : `${part.id}+${name}/${id}`,
          label: part.first
            ? label
            : { ja: `${part.label.ja}・${label.ja}`, en: `${part.label.en}, ${label.en}` },
          people: part.people.filter((person) => index[person] === place),
          first: false,
        }
      }),
    )
  }
  return parts.map(({ id, label, people }) => ({ id, label, people }))
}

function topicId(topic: Topic): string {
  if ('item' in topic) return topic.item
  return 'scale' in topic ? `scale/${topic.scale.id}` : `dontKnow/${topic.dontKnow}`
}

/** Whose answers stand behind the topic. */
function countedIn(answers: Answers, topic: Topic): Uint8Array {
  if ('scale' in topic) {
    const missing = topic.scale.variant === 'meanOfPersons' ? topic.scale.missing : 'any'
    return personScores(answers, topic.scale.items, { missing }).scored
  }
  if ('item' in topic) {
    ratedItemOf(answers.questionnaire, topic.item)
    return Uint8Array.from(bytesOf(answers, topic.item), (byte) => (byte < firstMissingByte ? 1 : 0))
  }
  return Uint8Array.from(bytesOf(answers, topic.dontKnow), (byte) =>
    byte < firstMissingByte || byte === missingBytes.dontKnow ? 1 : 0,
  )
}

function selected(answers: Answers, people: readonly number[]): Answers {
  const kept = new Set(people)
  return selectPeople(answers, (person) => kept.has(person))
}

type Made = { readonly name: string; readonly figure: DraftFigure; readonly meaning?: FigureMeaning }

function madeOf(answers: Answers, topic: Topic): readonly Made[] {
  if ('scale' in topic) {
    const options = topic.worth === undefined ? {} : { worth: topic.worth }
    return topic.measures.flatMap((measure) =>
      fromFigure(measure, scaleFigure(answers, topic.scale, measure, options)),
    )
  }
  if ('item' in topic) return topic.measures.flatMap((measure) => itemMade(answers, topic.item, measure))
  const { base, item } = distributionOf(answers, topic.dontKnow)
  const meaning: FigureMeaning = {
    measure: 'share',
    variant: 'singleItem',
    items: [item.id],
    bounds: { min: 0, max: 100 },
    unit: 'percent',
    countOf: 'answers',
    weighting: { scheme: 'none' },
    missing: 'answeredOnly',
    decimals: 1,
  }
  return [
    {
      name: 'dontKnow',
      figure: { kind: 'share', value: base.dontKnow, decimals: 1, harmless: 'none' },
      meaning,
    },
  ]
}

const itemFigures = {
  mean: itemMean,
  percentPositive,
  percentNegative,
  rescaledMean,
  netPromoter: netPromoterScore,
} as const

function itemMade(answers: Answers, id: string, measure: ItemMeasure): readonly Made[] {
  const distribution = distributionOf(answers, id)
  if (measure !== 'distribution') {
    const figure = itemFigures[measure](distribution)
    const isShare = measure === 'percentPositive' || measure === 'percentNegative'
    if (!isShare || figure.state !== 'value' || distribution.weighted !== undefined)
      return fromFigure(measure, figure)
    const value = Math.round((figure.value * figure.n) / 100)
    return withBounds(measure, figure, { kind: 'share', value, decimals: figure.decimals })
  }
  const { range } = distribution.item
  const counts = Object.fromEntries(
    distribution.counts.map((count, step) => [String(range.min + step), count]),
  )
  const meaning = meaningOf(percentPositive(distribution))
  return [
    { name: measure, figure: { kind: 'distribution', counts }, meaning: { ...meaning, measure: 'share' } },
  ]
}

/** A mean over people adds up; other ways of averaging do not. */
function fromFigure(name: string, figure: Figure): readonly Made[] {
  if (figure.state !== 'value') return []
  const { value, decimals, bounds } = figure
  const adds =
    figure.weighting.scheme === 'none' &&
    (figure.variant === 'singleItem' || figure.variant === 'meanOfPersons')
  const range = [bounds.min, bounds.max] as const
  return withBounds(name, figure, {
    kind: 'mean',
    value,
    decimals,
    range,
    ...(adds ? {} : { weighted: true }),
  })
}

function withBounds(name: string, figure: Figure, drafted: DraftFigure): readonly Made[] {
  const meaning = meaningOf(figure)
  if (figure.state !== 'value' || !('low' in figure.interval)) return [{ name, figure: drafted, meaning }]
  const { low, high } = figure.interval
  const { decimals } = figure
  return [
    { name, figure: drafted, meaning },
    { name: `${name}.low`, figure: { kind: 'other', value: low, decimals } },
    { name: `${name}.high`, figure: { kind: 'other', value: high, decimals } },
  ]
}

function meaningOf(figure: Figure): FigureMeaning {
  const { measure, variant, items, bounds, unit, countOf, weighting, missing, decimals, itemVersions, wave } =
    figure
  const interval = figure.state === 'value' && 'low' in figure.interval ? figure.interval : undefined
  return {
    measure,
    variant,
    items,
    bounds,
    unit,
    countOf,
    // How many answers a weighted group is worth tells about its size and weights; the scheme is enough.
    weighting: weighting.scheme === 'none' ? weighting : { ...weighting, effectiveN: 0 },
    missing,
    decimals,
    ...(itemVersions === undefined ? {} : { itemVersions }),
    ...(wave === undefined ? {} : { wave }),
    ...(interval === undefined ? {} : { interval: { level: interval.level, method: interval.method } }),
  }
}
