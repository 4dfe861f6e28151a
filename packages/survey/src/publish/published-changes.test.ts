import { emptyLedger, policyWith, recordRelease } from '@reform/disclosure'
import { describe, expect, test } from 'vitest'
import { fivePoint, questionnaireOf } from '../../test/surveys.ts'
import { type Answers, answersOf } from '../model/answers.ts'
import type { RatedItem } from '../model/questionnaire.ts'
import { framesOf, groupFigures } from './group-figures.ts'
import { publishFigures } from './publish-figures.ts'
import { type PublishedWave, peopleOfGroup, publishedChanges } from './published-changes.ts'

const face = (id: string) => ({ id, label: { ja: id, en: id } })
const scale = { ...face('s'), items: ['a', 'b'], missing: 'half', variant: 'meanOfPersons' } as const
const pooled = { ...scale, id: 'p', variant: 'pooledAnswers' } as const

/** 40 people of x and 4 of y, whose codes go up by `shift` for the first item. */
function wave(shift: number, parts: Partial<Answers> = {}, item: Partial<RatedItem> = {}): PublishedWave {
  const size = 44
  const questionnaire = questionnaireOf([fivePoint('a', item), fivePoint('b')], {
    scales: [scale, pooled],
    groupings: [
      {
        ...face('unit'),
        groups: [
          { ...face('x'), people: 50 },
          { ...face('y'), people: 10 },
        ],
      },
    ],
  })
  const answers = answersOf(questionnaire, size, {
    columns: {
      a: {
        kind: 'codes',
        bytes: Uint8Array.from({ length: size }, (_, person) => Math.min(4, (person % 4) + shift)),
      },
      b: { kind: 'codes', bytes: Uint8Array.from({ length: size }, (_, person) => (person * 3) % 5) },
    },
    groupings: {
      unit: {
        groups: ['x', 'y'],
        index: Int32Array.from({ length: size }, (_, person) => (person < 40 ? 0 : 1)),
      },
    },
    panelKeys: Array.from({ length: size }, (_, person) => `k${person}`),
    ...parts,
  })
  const topics = [
    { item: 'a', measures: ['mean'] },
    { item: 'b', measures: ['mean'] },
    { scale, measures: ['mean'] },
    { scale: pooled, measures: ['mean'] },
  ] as const
  const release = `r${shift}`
  const out = publishFigures(
    groupFigures(answers, { release, topics, by: ['unit'] }),
    policyWith({ minimum: 10 }),
  )
  if (!out.ok) throw new Error('nothing published')
  recordRelease(emptyLedger, out.release)
  return { answers, figures: out.figures }
}

const find = (changes: ReturnType<typeof publishedChanges>, group: string, topic: string) => {
  const found = changes.find((one) => one.group === group && one.topic === topic)
  if (found === undefined) throw new Error('no change')
  return found
}

describe('changes of what was published', () => {
  const changes = publishedChanges(wave(0), wave(1))

  test('a clear one rose, others show no clear change', () => {
    const rose = find(changes, 'all', 'a')
    expect(rose).toMatchObject({
      before: 2.5,
      after: 3.5,
      nBefore: 44,
      nAfter: 44,
      change: { word: 'rose', difference: 1 },
    })
    expect(find(changes, 'all', 'b')).toMatchObject({ change: { word: 'noClearChange', difference: 0 } })
    if (rose.suppression !== 'published' || rose.change.state !== 'value') throw new Error('no change')
    // 2.8016 · √(2 · 1.27907/44)
    expect(rose.change.detectable?.toFixed(4)).toBe('0.6755')
  })

  test('small groups, and scales that are no means of persons, have none', () => {
    expect(find(changes, 'unit/y', 'a')).toEqual({
      label: face('y').label,
      group: 'unit/y',
      topic: 'a',
      suppression: 'withheld',
    })
    expect(changes.some(({ topic }) => topic === 'scale/p')).toBe(false)
    expect(changes.some(({ topic }) => topic === 'scale/s')).toBe(true)
  })

  test('a changed item breaks the series', () => {
    const broken = publishedChanges(wave(0), wave(1, {}, { version: '2' }))
    expect(find(broken, 'all', 'a')).toMatchObject({
      change: { reason: 'breakInSeries', about: ['itemVersion'] },
    })
    expect(find(broken, 'all', 'scale/s')).toMatchObject({ change: { reason: 'breakInSeries' } })
  })

  test('linked people: their own changes, where the linked and the others are enough', () => {
    const linked = find(publishedChanges(wave(0), wave(1), { linked: true }), 'all', 'b')
    expect(linked).toMatchObject({ linked: 44, change: { reason: 'zeroVariance' } })
    const oneNew = {
      panelKeys: Array.from({ length: 44 }, (_, person) => (person === 0 ? 'new' : `k${person}`)),
    }
    expect(find(publishedChanges(wave(0), wave(1, oneNew), { linked: true }), 'all', 'a').suppression).toBe(
      'withheld',
    )
    const many = {
      panelKeys: Array.from({ length: 44 }, (_, person) => (person % 4 === 0 ? `n${person}` : `k${person}`)),
    }
    expect(find(publishedChanges(wave(0), wave(1, many), { linked: true }), 'all', 'a')).toMatchObject({
      linked: 33,
    })
  })

  test('weights of one give the same difference, by z', () => {
    const ones = { weights: new Float64Array(44).fill(1), weightScheme: 'given' } as const
    const found = find(publishedChanges(wave(0, ones), wave(1, ones)), 'all', 'a')
    const plain = find(changes, 'all', 'a')
    if (found.suppression !== 'published' || found.change.state !== 'value') throw new Error('no change')
    if (plain.suppression !== 'published' || plain.change.state !== 'value') throw new Error('no change')
    expect(found.change.difference).toBeCloseTo(plain.change.difference, 12)
    expect(found.change.detectable).toBeCloseTo(plain.change.detectable ?? 0, 12)
    expect(found.change.p).toBeLessThan(plain.change.p)
  })

  test('figures that were not published are refused', () => {
    const [one, two] = [wave(0), wave(1)]
    const copied = { ...two, figures: two.figures.map((figure) => ({ ...figure })) }
    expect(() => publishedChanges(one, copied)).toThrow(TypeError)
  })
})

test('a group is found by the id that figures carry', () => {
  const { answers } = wave(0)
  expect(peopleOfGroup(answers, 'all').size).toBe(44)
  expect(peopleOfGroup(answers, 'unit/y').size).toBe(4)
  expect(peopleOfGroup(answers, 'unit/x+unit/y').size).toBe(0)
  expect(peopleOfGroup(answers, 'unit/gone').size).toBe(0)
  expect(peopleOfGroup(answers, 'constructor/x').size).toBe(0)
})

describe('frames and carried answers', () => {
  const { answers } = wave(0)
  const published = (parts: object) => {
    const request = {
      release: 'f',
      topics: [{ item: 'a', measures: ['mean', 'percentPositive'] }],
      by: ['unit'],
      ...parts,
    } as const
    const out = publishFigures(groupFigures(answers, request), policyWith({ minimum: 3 }))
    if (!out.ok) throw new Error('nothing published')
    return out.figures
  }
  const half = (figures: ReturnType<typeof published>, group: string, name = 'mean') => {
    const one = figures.find((figure) => figure.group === group && figure.name === name)
    if (one?.suppression !== 'published' || one.low === undefined || one.high === undefined) return undefined
    return { width: one.high - one.low, interval: one.interval }
  }

  test('the sizes of the questionnaire', () => {
    expect(framesOf(answers.questionnaire)).toEqual({ 'unit/x': 50, 'unit/y': 10, all: 60 })
    const waves = [{ ...face('w'), people: 70 }]
    expect(framesOf({ ...answers.questionnaire, waves }, 'w').all).toBe(70)
    expect(framesOf(questionnaireOf([]))).toEqual({})
  })

  test('narrow intervals by the finite population correction, each group by its own', () => {
    const [plain, framed] = [published({}), published({ frames: { all: 60, 'unit/x': 41 } })]
    const ratio = (group: string) => (half(framed, group)?.width ?? 0) / (half(plain, group)?.width ?? 1)
    expect(ratio('all')).toBeCloseTo(Math.sqrt(1 - 44 / 60), 1)
    expect(ratio('unit/x')).toBeLessThan(0.3)
    expect(half(framed, 'all')?.interval).toMatchObject({ frame: 60 })
    expect(half(framed, 'unit/x', 'percentPositive')?.interval).toEqual({
      level: 0.95,
      method: 'wald',
      frame: 41,
    })
    expect(half(framed, 'unit/y', 'mean')?.interval).not.toHaveProperty('frame')
  })

  test('more answers than people leave the figure without an interval', () => {
    expect(half(published({ frames: { all: 43 } }), 'all')).toBeUndefined()
  })

  test('fresh and carried answers are told apart', () => {
    const waveOf = (person: number) => (person < 20 ? 'may' : 'june')
    const figures = published({ waveOf, freshWave: 'june', by: [] })
    expect(figures[0]).toMatchObject({ n: 44, fresh: 24, carried: 20 })
    expect(published({ by: [] })[0]).not.toHaveProperty('fresh')
  })
})
