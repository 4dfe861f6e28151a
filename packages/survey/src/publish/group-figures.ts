import type { Cell, Draft, Figure as DraftFigure, Group as DraftGroup } from '@reform/disclosure'
import type { Bilingual } from '@reform/quantities'
import {
  type Answers,
  bytesOf,
  columnOf,
  groupColumnOf,
  orderPeople,
  selectPeople,
} from '../model/answers.ts'
import type { Figure, Interval } from '../model/figure.ts'
import { firstMissingByte, missingBytes } from '../model/missing.ts'
import type { Questionnaire, Scale } from '../model/questionnaire.ts'
import { itemOf, ratedItemOf } from '../model/rated.ts'
import { choiceCounts, numberSummary } from '../scores/choice-figures.ts'
import { distributionOf } from '../scores/distribution.ts'
import {
  itemMean,
  netPromoterScore,
  percentNegative,
  percentNeutral,
  percentPositive,
  rescaledMean,
} from '../scores/item-figures.ts'
import { personScores } from '../scores/person-scores.ts'
import { type ScaleMeasure, type ScaleOptions, scaleFigure } from '../scores/scale-figures.ts'
import { cellKey, type FigureMeaning, freshName, type SealedFigures, seal } from './sealed.ts'

/** What may be said about one item in one group. */
export type ItemMeasure =
  | 'mean'
  | 'percentPositive'
  | 'percentNeutral'
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
  /** How often each option of a single or multiple choice was chosen by those who answered. */
  | { readonly choices: string }
  /** Mean and median of answers given as numbers. */
  | { readonly number: string }

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
   * all answers are of this release. With it each figure says how many of its answers are fresh.
   */
  readonly waveOf?: (person: number) => string
  /** The wave whose answers are fresh. Default: the wave of the answers, else the release. */
  readonly freshWave?: string
  /**
   * The people in the frame of a group, by its id such as `all` or `bureau/b1` (see {@link framesOf}). Intervals of
   * these groups say what all of them would have answered (finite population correction, 有限母集団修正).
   */
  readonly frames?: Readonly<Record<string, number>>
}

/**
 * How many people are in the frame, by the ids that {@link groupFigures} gives to groups: of each group that the
 * questionnaire gives a size, and of everybody as the wave says, else as the first grouping with all sizes adds up to.
 *
 * @example
 * ```ts
 * const group = (id: string, people: number) => ({ id, label: { ja: id, en: id }, people })
 * const groupings = [{ id: 'bureau', label: { ja: '局', en: 'Bureau' }, groups: [group('a', 40), group('b', 60)] }]
 * framesOf({ id: 'q', title: { ja: '調査', en: 'Survey' }, items: [], groupings }) // => { 'bureau/a': 40, 'bureau/b': 60, all: 100 }
 * ```
 */
export function framesOf(
  { groupings = [], waves = [] }: Questionnaire,
  wave?: string,
): Readonly<Record<string, number>> {
  const frames: Record<string, number> = {}
  let all = waves.find(({ id }) => id === wave)?.people
  for (const { id, groups } of groupings) {
    const sizes = groups.flatMap(({ people }) => (people === undefined ? [] : [people]))
    for (const group of groups) if (group.people !== undefined) frames[`${id}/${group.id}`] = group.people
    if (all === undefined && groups.length > 0 && sizes.length === groups.length) {
      all = sizes.reduce((sum, size) => sum + size, 0)
    }
  }
  return all === undefined ? frames : { ...frames, all }
}

/** People of weight 0 say nothing in a figure, so that they may not help a group over the threshold. */
function withoutWeightless(
  answers: Answers,
  request: GroupFiguresRequest,
): { readonly answers: Answers; readonly request: GroupFiguresRequest } {
  const { weights, size } = answers
  if (weights === undefined || weights.every((weight) => weight > 0)) return { answers, request }
  const kept = Array.from({ length: size }, (_, person) => person).filter((person) => weights[person] !== 0)
  const { waveOf } = request
  return {
    answers: orderPeople(answers, Int32Array.from(kept)),
    request: waveOf === undefined ? request : { ...request, waveOf: (person) => waveOf(kept[person] ?? -1) },
  }
}

/**
 * Figures for everybody and for each group, sealed until {@link publishFigures} has decided what may be shown. The
 * threshold counts unweighted answers to the item, not forms; people of weight 0 are left out.
 *
 * @throws RangeError when an item, scale or grouping does not exist, or a topic is named twice.
 */
export function groupFigures(given: Answers, asked: GroupFiguresRequest): SealedFigures {
  const { answers, request } = withoutWeightless(given, asked)
  const keys = keysOf(answers, request.release)
  const groups = groupsOf(answers, request).map((group) => ({
    ...group,
    answers: selected(answers, group.people),
  }))
  const topics = request.topics.map((topic) => ({ topic, id: topicId(topic) }))
  if (new Set(topics.map(({ id }) => id)).size !== topics.length)
    throw new RangeError('a topic is named twice')
  const meanings: Record<string, Record<string, FigureMeaning>> = {}
  const inCells = new Map<string, Readonly<Record<string, FigureMeaning>>>()
  const cells: Cell[] = []
  for (const { topic, id } of topics) {
    const counted = countedIn(answers, topic)
    const own: Record<string, FigureMeaning> = {}
    meanings[id] = own
    for (const group of groups) {
      const people = group.people.filter((person) => counted[person] === 1)
      const frame =
        request.frames !== undefined && Object.hasOwn(request.frames, group.id)
          ? request.frames[group.id]
          : undefined
      const made =
        people.length === 0
          ? []
          : [...madeOf(group.answers, topic, frame), ...freshOf(answers, people, request)]
      const said = made.flatMap(({ name, meaning }) =>
        meaning === undefined ? [] : [[name, meaning] as const],
      )
      for (const [name, meaning] of said) own[name] = meaning
      inCells.set(cellKey(group.id, id), Object.fromEntries(said))
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
    inCells,
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

/** How many of the people answered in the fresh wave, when answers of other waves are carried. */
function freshOf(
  { wave }: Answers,
  people: readonly number[],
  { waveOf, freshWave, release }: GroupFiguresRequest,
): readonly Made[] {
  if (waveOf === undefined) return []
  const fresh = freshWave ?? wave ?? release
  const value = people.reduce((sum, person) => sum + (waveOf(person) === fresh ? 1 : 0), 0)
  return [{ name: freshName, figure: { kind: 'count', value, harmless: 'both' } }]
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
  if ('choices' in topic) return topic.choices
  if ('number' in topic) return topic.number
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
  if (!('dontKnow' in topic)) {
    const column = columnOf(answers, 'choices' in topic ? topic.choices : topic.number)
    if (column === undefined) return new Uint8Array(answers.size)
    return column.bytes.map((byte) => (byte < firstMissingByte ? 1 : 0))
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

function madeOf(answers: Answers, topic: Topic, frame: number | undefined): readonly Made[] {
  const framed = frame === undefined ? {} : { frame }
  if ('scale' in topic) {
    const options = topic.worth === undefined ? framed : { ...framed, worth: topic.worth }
    return topic.measures.flatMap((measure) =>
      fromFigure(measure, scaleFigure(answers, topic.scale, measure, options)),
    )
  }
  if ('item' in topic)
    return topic.measures.flatMap((measure) => itemMade(answers, topic.item, measure, framed))
  if ('choices' in topic) return choicesMade(answers, topic.choices)
  if ('number' in topic) return numberMade(answers, topic.number)
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

const plainMeaning = {
  variant: 'singleItem',
  countOf: 'answers',
  weighting: { scheme: 'none' },
  missing: 'answeredOnly',
  decimals: 1,
} as const

/** A single choice is one distribution; the options of a multiple choice are shares of their own. */
function choicesMade(answers: Answers, id: string): readonly Made[] {
  const found = choiceCounts(answers, id)
  if (found.state !== 'value') return []
  const meaning: FigureMeaning = {
    ...plainMeaning,
    measure: 'share',
    items: [id],
    bounds: { min: 0, max: 100 },
    unit: 'percent',
  }
  if (itemOf(answers.questionnaire, id).kind === 'single') {
    const counts = Object.fromEntries(found.options.map(({ code, count }) => [String(code), count]))
    return [{ name: 'distribution', figure: { kind: 'distribution', counts }, meaning }]
  }
  return found.options.map(({ code, count }) => ({
    name: `option/${code}`,
    figure: { kind: 'share', value: count, decimals: 1 },
    meaning,
  }))
}

function numberMade(answers: Answers, id: string): readonly Made[] {
  const item = itemOf(answers.questionnaire, id)
  const found = numberSummary(answers, id)
  if (found.state !== 'value' || item.kind !== 'number') return []
  const { min, max } = item
  const bounds = { min: min ?? Number.MIN_SAFE_INTEGER, max: max ?? Number.MAX_SAFE_INTEGER }
  const meaning: FigureMeaning = { ...plainMeaning, measure: 'mean', items: [id], bounds, unit: 'number' }
  const range = [min ?? null, max ?? null] as const
  return [
    { name: 'mean', figure: { kind: 'mean', value: found.mean, decimals: 1, range }, meaning },
    {
      name: 'median',
      figure: { kind: 'median', value: found.median, decimals: 1 },
      meaning: { ...meaning, measure: 'median' },
    },
  ]
}

const itemFigures = {
  mean: itemMean,
  percentPositive,
  percentNeutral,
  percentNegative,
  rescaledMean,
  netPromoter: netPromoterScore,
} as const

function itemMade(
  answers: Answers,
  id: string,
  measure: ItemMeasure,
  framed: { readonly frame?: number },
): readonly Made[] {
  const distribution = distributionOf(answers, id)
  if (measure !== 'distribution') {
    const figure = itemFigures[measure](distribution, framed)
    const isShare = measure.startsWith('percent')
    if (!isShare || figure.state !== 'value' || distribution.weighted !== undefined)
      return fromFigure(measure, figure)
    const value = Math.round((figure.value * figure.n) / 100)
    const { decimals } = figure
    // That nobody answered in between tells of nobody; that nobody was positive tells of everybody.
    const harmless = measure === 'percentNeutral' ? { harmless: 'none' as const } : {}
    return withBounds(measure, figure, { kind: 'share', value, decimals, ...harmless })
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
    ...(interval === undefined ? {} : { interval: intervalMeaning(interval) }),
  }
}

function intervalMeaning({ level, method, frame }: Interval): NonNullable<FigureMeaning['interval']> {
  return frame === undefined ? { level, method } : { level, method, frame }
}
