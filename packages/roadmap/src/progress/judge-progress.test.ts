import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import vectors from '../../vectors/progress.json' with { type: 'json' }
import type { ProgressCourse } from './course.ts'
import { judgeProgress } from './judge-progress.ts'
import type { ProgressMethod } from './method.ts'
import { progressMethods } from './methods.ts'

const methods: Readonly<Record<string, ProgressMethod>> = progressMethods
const all = Object.values(methods)
const { elapsedShare, onTrackBands, requiredPace, openSdg } = progressMethods

describe('the reference vectors', () => {
  test.each(vectors.vectors.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const method = methods[vector.method]
    if (method === undefined) throw new Error(vector.method)
    const judged = judgeProgress(method, vector.course as ProgressCourse)
    expect(judged.word).toBe(vector.word)
    for (const [name, expected] of Object.entries(vector.figures)) {
      const found = judged.figures[name as keyof typeof judged.figures]
      expect(found, name).toBeCloseTo(expected, 5)
    }
  })
})

const months = { unitsPerYear: 12 } as const
const codes = (method: ProgressMethod, course: ProgressCourse): readonly string[] =>
  judgeProgress(method, course).because.map(({ code }) => code)

describe('what is neither rising nor falling to one value', () => {
  const band = { at: 24, lower: 40, upper: 60 }
  test.each([
    ['inside from outside', 80, 55, 'met', 'green'],
    ['half the way in the half of the time', 80, 70, 'onTrack', 'green'],
    ['further out than before', 80, 90, 'reversing', 'red'],
    ['kept inside', 50, 40, 'onTrack', 'green'],
    ['left from inside', 50, 61, 'behind', 'red'],
  ])('band: %s', (_, from, to, word, light) => {
    const course: ProgressCourse = {
      ...months,
      direction: 'band',
      baseline: { at: 0, value: from },
      current: { at: 12, value: to },
      target: band,
    }
    expect(judgeProgress(onTrackBands, course)).toMatchObject({ word, light })
  })

  test.each([
    ['a ceiling kept', 40, 44, 'A', 'kept'],
    ['a ceiling at its very value', 40, 45, 'A', 'kept'],
    ['a ceiling broken', 40, 46, 'B', 'lost'],
  ])('%s', (_, from, to, word, code) => {
    const course: ProgressCourse = {
      ...months,
      direction: 'down',
      baseline: { at: 0, value: from },
      current: { at: 12, value: to },
      target: { at: 24, comparison: 'lte', value: 45 },
    }
    expect(judgeProgress(elapsedShare, course).word).toBe(word)
    expect(codes(elapsedShare, course)).toEqual([code])
  })

  test('a target that is the baseline is a level to hold', () => {
    const course = (value: number): ProgressCourse => ({
      ...months,
      direction: 'up',
      baseline: { at: 0, value: 70 },
      current: { at: 12, value },
      target: { at: 24, comparison: 'gte', value: 70 },
    })
    expect(all.map((method) => judgeProgress(method, course(70)).light)).toEqual(all.map(() => 'green'))
    expect(all.map((method) => judgeProgress(method, course(69)).light)).toEqual(all.map(() => 'red'))
  })

  test('a strict bound is not met by its own value', () => {
    const course: ProgressCourse = {
      ...months,
      direction: 'up',
      baseline: { at: 0, value: 10 },
      current: { at: 24, value: 20 },
      target: { at: 24, comparison: 'gt', value: 20 },
    }
    expect(judgeProgress(onTrackBands, course).word).toBe('missed')
    expect(judgeProgress(onTrackBands, { ...course, current: { at: 24, value: 21 } }).word).toBe('met')
  })
})

describe('edges', () => {
  const rising: ProgressCourse = {
    ...months,
    direction: 'up',
    baseline: { at: 0, value: 0 },
    current: { at: 12, value: 60 },
    target: { at: 24, comparison: 'gte', value: 100 },
  }
  test('a baseline of zero is no trouble but for growth, which says so', () => {
    expect(judgeProgress(elapsedShare, rising).word).toBe('A')
    expect(codes(openSdg, rising)).toContain('zeroReplaced')
  })
  test('far beyond the target is met, and asked about', () => {
    const far = { ...rising, current: { at: 12, value: 130 } }
    expect(judgeProgress(onTrackBands, far)).toMatchObject({ word: 'met', light: 'green' })
    expect(codes(onTrackBands, far)).toEqual(['met', 'overshoot'])
  })
  test('without a baseline only what is met is said', () => {
    const { baseline: _, ...bare } = rising
    expect(judgeProgress(requiredPace, bare)).toMatchObject({ word: 'insufficient', light: 'grey' })
    expect(judgeProgress(requiredPace, { ...bare, current: { at: 12, value: 100 } }).word).toBe('met')
  })
  test('a passed date without a value of that date is open', () => {
    expect(codes(elapsedShare, { ...rising, now: 30 })).toEqual(['finalValueMissing'])
  })
  test.each([
    ['atLeast', 60, 'A'],
    ['atLeast', 40, 'N'],
    ['atMost', 40, 'B'],
    ['atMost', 60, 'N'],
  ] as const)('a value of which one side is known: %s %i is %s', (bound, value, word) => {
    expect(judgeProgress(elapsedShare, { ...rising, current: { at: 12, value, bound } }).word).toBe(word)
  })
  test('malformed courses are refused', () => {
    expect(() =>
      judgeProgress(elapsedShare, { ...rising, target: { at: 0, comparison: 'gte', value: 1 } }),
    ).toThrow(RangeError)
    expect(() => judgeProgress(elapsedShare, { ...rising, target: { at: 9, lower: 2, upper: 1 } })).toThrow(
      RangeError,
    )
    expect(() => judgeProgress(elapsedShare, { ...rising, current: { at: 1, value: Number.NaN } })).toThrow(
      RangeError,
    )
  })
})

const value = fc.integer({ min: -1000, max: 1000 })
const target = fc.oneof(
  fc.record({ at: fc.constant(24), comparison: fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq'), value }),
  fc.tuple(value, value).map(([a, b]) => ({ at: 24, lower: Math.min(a, b), upper: Math.max(a, b) })),
)
const course = fc.record({
  direction: fc.constantFrom('up', 'down', 'band', 'exact', 'none'),
  unitsPerYear: fc.constant(12),
  baseline: fc.option(fc.record({ at: fc.constant(0), value }), { nil: undefined }),
  current: fc.option(fc.record({ at: fc.integer({ min: 0, max: 30 }), value }), { nil: undefined }),
  target: fc.option(target, { nil: undefined }),
})

describe('for all courses', () => {
  const made = course.map((each) => JSON.parse(JSON.stringify(each)) as ProgressCourse)
  test('every word is one of the method, and without value or target nothing is green', () => {
    fc.assert(
      fc.property(made, fc.constantFrom(...all), (each, method) => {
        const judged = judgeProgress(method, each)
        expect(Object.keys(method.words)).toContain(judged.word)
        expect(judged.because.length + Number(judged.light !== 'grey')).toBeGreaterThan(0)
        if (each.current === undefined) expect(judged.light).toBe('grey')
        if (each.target === undefined && method.rule.kind !== 'growth') expect(judged.light).toBe('grey')
      }),
    )
  })
  test('mirroring up and down gives the same word', () => {
    fc.assert(
      fc.property(value, value, value, fc.integer({ min: 1, max: 24 }), (b, c, t, at) => {
        fc.pre(b !== t)
        const up = b < t
        const one = (sign: number): ProgressCourse => ({
          direction: 'up',
          unitsPerYear: 12,
          baseline: { at: 0, value: sign * b },
          current: { at, value: sign * c },
          target: { at: 24, comparison: up === sign > 0 ? 'gte' : 'lte', value: sign * t },
        })
        for (const method of [elapsedShare, requiredPace, onTrackBands]) {
          expect(judgeProgress(method, one(-1)).word).toBe(judgeProgress(method, one(1)).word)
        }
      }),
    )
  })
  test('what is said to change the word changes it', () => {
    fc.assert(
      fc.property(value, value, value, fc.integer({ min: 3, max: 23 }), (b, c, t, at) => {
        fc.pre(b !== t)
        const rising = t > b
        const make = (current: number): ProgressCourse => ({
          direction: rising ? 'up' : 'down',
          unitsPerYear: 12,
          baseline: { at: 0, value: b },
          current: { at, value: current },
          target: { at: 24, comparison: rising ? 'gte' : 'lte', value: t },
        })
        for (const method of [elapsedShare, requiredPace, onTrackBands]) {
          const judged = judgeProgress(method, make(c))
          const change = judged.wouldChange.find(({ code }) => code === 'greenFrom' || code === 'greenUntil')
          if (change?.value === undefined) throw new Error('nothing is said')
          const step = rising ? 1e-6 : -1e-6
          expect(judgeProgress(method, make(change.value + step)).light).toBe('green')
          expect(judgeProgress(method, make(change.value - step)).light).not.toBe('green')
        }
      }),
    )
  })
})
