import { emptyLedger, policyWith, recordRelease } from '@reform/disclosure'
import { describe, expect, test } from 'vitest'
import { fivePoint, questionnaireOf } from '../../test/surveys.ts'
import { type Answers, answersOf } from '../model/answers.ts'
import type { Figure } from '../model/figure.ts'
import { missingBytes } from '../model/missing.ts'
import { groupFigures } from './group-figures.ts'
import { publishFigures } from './publish-figures.ts'
import type { SealedFigures } from './sealed.ts'
import { isPublishedFigure, type PublishedFigure } from './stamp.ts'

const group = (id: string) => ({ id, label: { ja: `${id}課`, en: `Division ${id}` } })
/** Divisions A240 B36 C14 D4 E12 F55, as in the published case. */
const sizes = { A: 240, B: 36, C: 14, D: 4, E: 12, F: 55 }
const place = Object.values(sizes).flatMap((size, index) => Array.from({ length: size }, () => index))
const questionnaire = questionnaireOf([fivePoint('a'), fivePoint('b')], {
  groupings: [{ id: 'division', label: { ja: '課', en: 'Division' }, groups: Object.keys(sizes).map(group) }],
})
const made = (keys?: readonly string[], people = place): Answers =>
  answersOf(questionnaire, people.length, {
    columns: {
      a: { kind: 'codes', bytes: Uint8Array.from(people, (_, person) => (person * 7) % 5) },
      // Half of division C skipped the second item.
      b: {
        kind: 'codes',
        bytes: Uint8Array.from(people, (one, person) =>
          one === 2 && person % 2 === 0 ? missingBytes.skipped : (person * 3) % 5,
        ),
      },
    },
    groupings: { division: { groups: Object.keys(sizes), index: Int32Array.from(people) } },
    ...(keys === undefined ? {} : { panelKeys: keys }),
  })
const request = {
  release: '2026',
  topics: [
    { item: 'a', measures: ['mean', 'percentPositive', 'distribution'] },
    { item: 'b', measures: ['percentPositive'] },
    { dontKnow: 'b' },
    {
      scale: {
        id: 's',
        label: { ja: '尺度', en: 'Scale' },
        items: ['a', 'b'],
        missing: 'half',
        variant: 'meanOfPersons',
      },
      measures: ['rescaledMean'],
    },
  ],
  by: ['division'],
} as const
const policy = policyWith({ minimum: 10 })
const figuresOf = (sealed: SealedFigures): readonly PublishedFigure[] => {
  const out = publishFigures(sealed, policy)
  if (!out.ok) throw new Error('nothing may be published')
  return out.figures
}

describe('only what was published can go out', () => {
  test('sealed figures show nothing', () => {
    const sealed = groupFigures(made(), request)
    expect(JSON.stringify(sealed)).toBe('{"id":"2026"}')
    expect(Object.getOwnPropertyNames(sealed)).toEqual(['id'])
    expect(() => publishFigures({ id: '2026' } as SealedFigures, policy)).toThrow(TypeError)
  })

  test('figures that were not published are no published figures', () => {
    // @ts-expect-error a figure before disclosure control is not a published one
    const forged: PublishedFigure = {} as Figure
    expect(isPublishedFigure(forged)).toBe(false)
    // @ts-expect-error figures of groups cannot be read before they are published
    expect(groupFigures(made(), request).draft).toBeUndefined()
    expect(figuresOf(groupFigures(made(), request)).every(isPublishedFigure)).toBe(true)
  })
})

describe('what is withheld', () => {
  const figures = figuresOf(groupFigures(made(), request))
  const withheld = (topic: string, name: string) =>
    figures
      .filter((one) => one.topic === topic && one.name === name && one.suppression === 'withheld')
      .map((one) => one.group)

  test('the small division, and another that protects it', () => {
    expect(withheld('a', 'percentPositive')).toEqual(expect.arrayContaining(['division/D', 'division/E']))
    expect(withheld('a', 'percentPositive').length).toBe(2)
  })

  test('the threshold counts answers to the item, not forms', () => {
    expect(withheld('b', 'percentPositive')).toContain('division/C')
    expect(withheld('a', 'percentPositive')).not.toContain('division/C')
  })

  test('withheld figures say why and nothing else', () => {
    const one = figures.find(({ suppression }) => suppression === 'withheld')
    expect(Object.keys(one ?? {}).sort()).toEqual([
      'group',
      'label',
      'minimum',
      'name',
      'reason',
      'suppression',
      'topic',
    ])
  })

  test('shown figures carry their contract', () => {
    const one = figures.find(
      ({ group: id, topic, name }) => id === 'division/A' && topic === 'a' && name === 'percentPositive',
    )
    expect(one).toMatchObject({
      suppression: 'published',
      label: { ja: 'A課' },
      n: 240,
      minimum: 10,
      measure: 'percentPositive',
      variant: 'singleItem',
      items: ['a'],
      unit: 'percent',
      weighting: { scheme: 'none' },
      missing: 'answeredOnly',
      decimals: 1,
      interval: { level: 0.95, method: 'wilson' },
    })
    expect(
      one?.suppression === 'published' &&
        [one.value, one.low, one.high].every((value) => typeof value === 'number'),
    ).toBe(true)
  })
})

test('a second release with one joiner does not tell that person’s answer', () => {
  const keys = place.map((_, person) => `k${person}`)
  const first = publishFigures(groupFigures(made(keys), request), policy)
  if (!first.ok) throw new Error('first release')
  const ledger = recordRelease(emptyLedger, first.release)
  const carried = {
    ...request,
    release: '2026b',
    waveOf: (person: number) => (person < place.length ? '2026' : '2026b'),
  }
  const grown = made([...keys, 'new'], [...place, 0])
  const second = publishFigures(groupFigures(grown, carried), policy, { ledger })
  if (!second.ok) throw new Error('second release')
  const joined = second.figures.filter(({ group: id, topic }) => id === 'division/A' && topic === 'a')
  expect(joined.length).toBeGreaterThan(0)
  expect(joined.every(({ suppression }) => suppression === 'withheld')).toBe(true)
})

test('crossings and wrong names', () => {
  const two = {
    ...made(),
    groupings: {
      ...made().groupings,
      half: { groups: ['1', '2'], index: Int32Array.from(place, (_, person) => person % 2) },
    },
  }
  const crossed = figuresOf(
    groupFigures(two, {
      ...request,
      topics: [{ item: 'a', measures: ['mean'] }],
      by: [['division', 'half']],
    }),
  )
  expect(crossed.map((one) => one.group)).toContain('division/A+half/2')
  expect(() => groupFigures(made(), { ...request, by: ['grade'] })).toThrow(RangeError)
  expect(() => groupFigures(made(), { ...request, topics: [{ dontKnow: 'z' }] })).toThrow(RangeError)
  expect(() => groupFigures(made(), { ...request, topics: [...request.topics, ...request.topics] })).toThrow(
    RangeError,
  )
})
