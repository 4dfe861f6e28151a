import {
  type DatedFact,
  type Edition,
  type Figure,
  type Id,
  type Indicator,
  type ItemPlace,
  itemsOf,
  type Note,
  type Pillar,
  type Section,
  type Text,
} from '@reform/roadmap'

/** A part of the paper in which something may stand. */
export type PaperPart =
  | 'summary'
  | 'overview'
  | 'results'
  | 'plan'
  | 'targets'
  | 'indicators'
  | 'lineage'
  | 'remarks'
  | 'coverage'
  | 'doubts'
  | 'notes'
  | 'sources'

/** The parts in the order of the paper. */
export const paperParts: readonly PaperPart[] = [
  'summary',
  'overview',
  'results',
  'plan',
  'targets',
  'indicators',
  'lineage',
  'remarks',
  'coverage',
  'doubts',
  'notes',
  'sources',
]

/** The items that stand together under one heading: those of a section, or those of the pillar itself. */
export interface ItemGroup {
  readonly section?: Section
  readonly items: readonly ItemPlace[]
}

/** A pillar with its items in groups. */
export interface PillarView {
  readonly pillar: Pillar
  readonly position: number
  readonly groups: readonly ItemGroup[]
}

/** Where a thing of the edition stands in the paper, and what it is called. */
export interface Anchor {
  readonly part: PaperPart
  readonly label: Text
}

/** An edition with everything that its parts of the paper look up again and again. */
export interface EditionView {
  readonly edition: Edition
  readonly pillars: readonly PillarView[]
  readonly items: readonly ItemPlace[]
  readonly itemById: ReadonlyMap<Id, ItemPlace>
  readonly indicators: ReadonlyMap<Id, Indicator>
  readonly tracks: ReadonlyMap<Id, Text>
  readonly stages: ReadonlyMap<Id, { readonly label: Text; readonly position: number }>
  readonly themes: ReadonlyMap<Id, { readonly mark: string; readonly title: Text }>
  /** Whether anything of the plan is for one track only. */
  readonly usesTracks: boolean
  readonly showsResults: boolean
  readonly showsPlan: boolean
  readonly anchors: ReadonlyMap<Id, Anchor>
  /** The document that most of the edition was read from; absent when it names no source. */
  readonly document?: Id
}

function groupsOf(pillar: Pillar, places: readonly ItemPlace[]): readonly ItemGroup[] {
  const here = places.filter((place) => place.pillar === pillar)
  const sections = (pillar.sections ?? []).map((section) => ({
    section,
    items: here.filter((place) => place.section === section),
  }))
  const direct = here.filter((place) => place.section === undefined)
  return direct.length > 0 ? [...sections, { items: direct }] : sections
}

type Parts = { readonly results: boolean; readonly plan: boolean }

/** Collects what can be linked to; the first thing with an id keeps it. */
function anchorsOf(edition: Edition, places: readonly ItemPlace[], shows: Parts): ReadonlyMap<Id, Anchor> {
  const anchors = new Map<Id, Anchor>()
  const addFacts = (
    facts: { readonly figures?: readonly Figure[]; readonly dates?: readonly DatedFact[] },
    part: PaperPart,
  ) => {
    for (const fact of [...(facts.dates ?? []), ...(facts.figures ?? [])]) add(fact, part, fact.what)
  }
  const addNotes = (notes: readonly Note[] | undefined, part: PaperPart) => {
    for (const note of notes ?? []) {
      add(note, part, note.text)
      addFacts(note, part)
    }
  }
  const add = (thing: { readonly id?: Id | undefined }, part: PaperPart, label: Text) => {
    if (thing.id !== undefined && !anchors.has(thing.id)) anchors.set(thing.id, { part, label })
  }
  const home: PaperPart = shows.results ? 'results' : shows.plan ? 'plan' : 'overview'
  add(edition, 'overview', edition.title)
  for (const theme of edition.themes ?? []) add(theme, 'overview', theme.title)
  for (const pillar of edition.pillars) {
    add(pillar, home, pillar.title)
    for (const section of pillar.sections ?? []) add(section, home, section.title)
    addNotes(pillar.notes, 'notes')
  }
  for (const indicator of edition.indicators) add(indicator, 'indicators', indicator.name)
  for (const { item } of places) addItem(item, home)
  addNotes(edition.notes, 'notes')
  addFacts(edition, 'notes')
  for (const term of edition.terms ?? []) add(term, 'notes', term.label)
  for (const doubt of edition.doubts ?? []) add(doubt, 'doubts', doubt.question)
  return anchors

  function addItem(item: ItemPlace['item'], part: PaperPart) {
    add(item, part, item.title)
    addNotes(item.notes, part)
    for (const target of item.targets ?? []) add(target, 'targets', target.what)
    for (const cell of item.indicators ?? []) {
      add(cell, part, item.title)
      for (const observation of cell.observations ?? []) add(observation, part, item.title)
    }
    for (const activity of item.activities ?? []) {
      add(activity, 'results', activity.heading ?? activity.summary)
      addFacts(activity, 'results')
    }
    for (const entry of item.plan ?? []) {
      add(entry, 'plan', entry.title)
      addFacts(entry, 'plan')
    }
  }
}

function labelsOf(things: readonly { readonly id: Id; readonly label: Text }[]): ReadonlyMap<Id, Text> {
  return new Map(things.map(({ id, label }) => [id, label]))
}

/** Counts how often anything inside a value names each document as its source. */
function countDocuments(value: unknown, counts: Map<Id, number>): Map<Id, number> {
  if (Array.isArray(value)) for (const each of value) countDocuments(each, counts)
  else if (value !== null && typeof value === 'object') {
    if ('document' in value && typeof value.document === 'string')
      counts.set(value.document, (counts.get(value.document) ?? 0) + 1)
    else for (const key in value) countDocuments((value as Record<string, unknown>)[key], counts)
  }
  return counts
}

/** Looks an edition over once. */
export function editionView(edition: Edition): EditionView {
  const items = itemsOf(edition)
  const documents = [...countDocuments(edition, new Map())]
  const [document] = documents.sort(([, left], [, right]) => right - left)[0] ?? []
  const showsResults =
    edition.kind !== 'plan' ||
    items.some(
      ({ item }) =>
        (item.activities ?? []).length > 0 ||
        (item.indicators ?? []).some((cell) => (cell.observations ?? []).length > 0),
    )
  const showsPlan = edition.kind !== 'results' || items.some(({ item }) => (item.plan ?? []).length > 0)
  return {
    edition,
    pillars: edition.pillars.map((pillar, position) => ({
      pillar,
      position,
      groups: groupsOf(pillar, items),
    })),
    items,
    itemById: new Map(items.map((place) => [place.item.id, place])),
    indicators: new Map(edition.indicators.map((indicator) => [indicator.id, indicator])),
    tracks: labelsOf(edition.tracks ?? []),
    stages: new Map((edition.stages ?? []).map(({ id, label }, position) => [id, { label, position }])),
    themes: new Map(
      (edition.themes ?? []).map(({ id, mark, number, title }, position) => [
        id,
        { mark: mark ?? `※${number ?? position + 1}`, title },
      ]),
    ),
    usesTracks: items.some(({ item }) => item.plan?.some(({ track }) => track !== undefined)),
    showsResults,
    showsPlan,
    anchors: anchorsOf(edition, items, { results: showsResults, plan: showsPlan }),
    ...(document === undefined ? {} : { document }),
  }
}
