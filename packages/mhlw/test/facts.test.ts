import { workingDaysBetween } from '@reform/calendar'
import {
  cellsOf,
  checkLineage,
  coverage,
  type Edition,
  itemsOf,
  type Period,
  resolvePeriod,
  type SourceReference,
  standardUnits,
} from '@reform/roadmap'
import { describe, expect, test } from 'vitest'
import { mhlwRoadmap, planFiscalYears2025To2027, resultsFiscalYear2023 } from '../src/index.ts'

const editions = [
  { id: 'results', edition: resultsFiscalYear2023, lastLine: 868 },
  { id: 'plan', edition: planFiscalYears2025To2027, lastLine: 420 },
]

/** Every object inside a value that has the key. */
function withKey(value: unknown, key: string): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap((child) => withKey(child, key))
  return key in value ? [value as Readonly<Record<string, unknown>>, ...inner] : inner
}

/** Ids that name something, not ids that point to something. */
function idsOf(edition: Edition): readonly string[] {
  return withKey(edition, 'id').map(({ id }) => String(id))
}

describe('what the papers hold', () => {
  test('results: four pillars, eleven sections, 32 items, three themes', () => {
    const { pillars, themes } = resultsFiscalYear2023
    expect(pillars.map((pillar) => pillar.sections?.map((section) => section.items.length))).toEqual([
      [4, 2],
      [3, 3, 3, 3],
      [3, 1],
      [3, 3, 4],
    ])
    expect(itemsOf(resultsFiscalYear2023)).toHaveLength(32)
    expect(themes?.map((theme) => theme.mark)).toEqual(['※１', '※２', '※３'])
  })

  test('results: 21 cells hold twenty indicators, fifteen items have none', () => {
    const { counts } = coverage(resultsFiscalYear2023)
    expect(counts).toMatchObject({ cells: 21, indicators: 20, itemsSayingNone: 15, itemsSilent: 0 })
    expect(counts.cellsByState).toMatchObject({
      value: 13,
      planned: 1,
      pending: 1,
      describedOnly: 1,
      notMeasured: 2,
      wrongValuePrinted: 3,
    })
  })

  test('plan: six pillars, 26 items', () => {
    expect(planFiscalYears2025To2027.pillars.map((pillar) => pillar.items?.length)).toEqual([
      5, 6, 3, 3, 6, 3,
    ])
  })

  test('plan: thirty cells hold seventeen indicators, fourteen of them the staff survey', () => {
    const cells = cellsOf(planFiscalYears2025To2027)
    expect(cells).toHaveLength(30)
    expect(new Set(cells.map(({ cell }) => cell.indicator)).size).toBe(17)
    expect(cells.filter(({ cell }) => cell.indicator === 'staff-survey')).toHaveLength(14)
    expect(planFiscalYears2025To2027.indicators).toHaveLength(17)
  })

  test('plan: targets of every type that the paper uses', () => {
    const targets = itemsOf(planFiscalYears2025To2027).flatMap(({ item }) => item.targets ?? [])
    const types = new Map<string, number>()
    for (const { type } of targets) types.set(type, (types.get(type) ?? 0) + 1)
    expect(Object.fromEntries(types)).toEqual({
      thresholdToBeSet: 1,
      directionOnly: 6,
      stageBy: 1,
      valueBy: 1,
      setThenReach: 4,
      recurring: 1,
    })
  })

  test('plan: five marks for half-yearly reports', () => {
    const entries = itemsOf(planFiscalYears2025To2027).flatMap(({ item }) => item.plan ?? [])
    expect(entries.flatMap((entry) => (entry.kind === 'recurring' ? entry.markers : []))).toHaveLength(5)
  })

  test.each(editions)('$id: each item has indicators or says that it has none', ({ edition }) => {
    const wrong = itemsOf(edition).filter(
      ({ item }) => (item.indicators === undefined) === (item.noIndicator === undefined),
    )
    expect(wrong.map(({ item }) => item.id)).toEqual([])
  })

  test('values in the wrong row belong to another row', () => {
    const wrong = cellsOf(resultsFiscalYear2023).flatMap(({ cell, place }) =>
      (cell.observations ?? []).flatMap(({ result }) =>
        result.state === 'wrongValuePrinted' ? [[place.item.id, cell.indicator, result.belongsTo]] : [],
      ),
    )
    expect(wrong).toEqual([
      ['diet-work', 'diet-work-efficiency-share', 'support-cases'],
      ['diet-work', 'shuttle-riders', 'support-satisfaction'],
      ['paperless-documents', 'knowledge-chats', 'knowledge-chats'],
    ])
  })

  test.each([
    ['diet-shuttle.run-1', 96],
    ['diet-shuttle.run-2', 36],
  ])('the business days of %s are those of the calendar', (id, days) => {
    const run = withKey(resultsFiscalYear2023, 'measure').find((figure) => figure.id === id)
    expect(run?.measure).toMatchObject({ value: days })
    const { from, to } = resolvePeriod(run?.period as Period)
    expect(to === null ? undefined : workingDaysBetween(from, to)).toBe(days)
  })
})

test('the affiliated facilities are a part of the organisation, and take part where the paper names them', () => {
  const unit = mhlwRoadmap.units?.find(({ label }) => label.ja === '施設等機関')
  const items = itemsOf(planFiscalYears2025To2027).filter(({ item }) =>
    item.participants?.includes(unit?.id ?? ''),
  )
  expect(items.map(({ item }) => item.id)).toEqual(['electronic-documents'])
})

test('the doubt about the order of boxes names every item that it decided', () => {
  const doubt = resultsFiscalYear2023.doubts?.find(({ id }) => id === 'doubt-order-of-boxes')
  const isDecided = (lines: readonly SourceReference[] = []): boolean =>
    lines.some(({ line }) =>
      (doubt?.source ?? []).some((stretch) => line >= stretch.line && line <= (stretch.lastLine ?? 0)),
    )
  const decided = itemsOf(resultsFiscalYear2023).filter(({ item }) =>
    [item.noIndicator, ...(item.indicators ?? [])].some((cell) => isDecided(cell?.source)),
  )
  expect(decided.map(({ item }) => item.id).filter((id) => !doubt?.about.includes(id))).toEqual([])
})

describe.each(editions)('$id', ({ edition, lastLine }) => {
  test('no id is given twice', () => {
    const ids = idsOf(edition)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('every reference names a line of a known paper', () => {
    const documents = new Set(mhlwRoadmap.documents?.map((document) => document.id))
    const references = withKey(edition, 'source').flatMap(
      ({ source }) => source as readonly SourceReference[],
    )
    const own = references.filter((reference) => reference.document === references[0]?.document)
    expect(references.every(({ document, line }) => documents.has(document) && line >= 1)).toBe(true)
    expect(own.filter((reference) => (reference.lastLine ?? reference.line) > lastLine)).toEqual([])
    expect(own.filter(({ line, lastLine: end }) => end !== undefined && end <= line)).toEqual([])
  })

  test('everything that a paper states names its line', () => {
    const things = ['summary', 'definition', 'result', 'what', 'markers'].flatMap((key) =>
      withKey(edition, key),
    )
    const stated = things.filter(
      (thing) => !('state' in thing && 'summary' in thing && thing.state === 'describedOnly'),
    )
    expect(stated.filter((thing) => thing.source === undefined)).toEqual([])
  })

  test('each doubt is about something that exists, and weighs alternatives', () => {
    const ids = new Set(idsOf(edition))
    const doubts = edition.doubts ?? []
    expect(doubts.flatMap((doubt) => doubt.about).filter((id) => !ids.has(id))).toEqual([])
    expect(doubts.filter((doubt) => doubt.alternatives.length === 0 || doubt.source === undefined)).toEqual(
      [],
    )
  })

  test('every text has both languages', () => {
    expect(
      withKey(edition, 'ja').filter(
        ({ ja, en }) => String(ja).trim() === '' || String(en ?? '').trim() === '',
      ),
    ).toEqual([])
  })

  test('every unit of measure is declared', () => {
    const units = new Set([...standardUnits, ...(mhlwRoadmap.unitsOfMeasure ?? [])].map((unit) => unit.id))
    const parts = new Set((mhlwRoadmap.units ?? []).map((unit) => unit.id))
    const used = withKey(edition, 'unit').map(({ unit }) => String(unit))
    expect(used.filter((unit) => !units.has(unit) && !parts.has(unit))).toEqual([])
  })
})

describe('lineage', () => {
  test('every old item and indicator has a fate, every new one an origin', () => {
    expect(checkLineage(mhlwRoadmap)).toEqual([])
  })

  test.each([
    ['item', 32, 26],
    ['indicator', 20, 17],
  ] as const)('of %s: from all of the results to all of the plan', (of, before, after) => {
    const links = (mhlwRoadmap.lineages ?? []).filter((lineage) => lineage.of === of)
    expect(new Set(links.flatMap((lineage) => lineage.from.ids)).size).toBe(before)
    expect(new Set(links.flatMap((lineage) => lineage.to.ids)).size).toBe(after)
  })

  test('is inferred throughout, because neither paper speaks of the other', () => {
    expect(new Set(mhlwRoadmap.lineages?.map((lineage) => lineage.basis))).toEqual(new Set(['inferred']))
  })
})
