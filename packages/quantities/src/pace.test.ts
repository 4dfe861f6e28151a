import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  achievedPace,
  compoundForecast,
  constantPaceForecast,
  paceRatio,
  paceWord,
  requiredPace,
} from './pace.ts'
import type { Course } from './progress.ts'

const days = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000
const course = (at: number, current: number, baseline = 40, target = 100): Course => ({
  baseline: { at: 0, value: baseline },
  target: { at: 24, value: target },
  current: { at, value: current },
})
const close = (expected: number, digits = 4) => ({ state: 'value', value: expect.closeTo(expected, digits) })

describe('vectors', () => {
  test('1: forecasts by days', () => {
    const byDays: Course = {
      baseline: { at: days(2025, 3, 31), value: 40 },
      target: { at: days(2027, 3, 31), value: 100 },
      current: { at: days(2026, 9, 30), value: 72.5 },
    }
    expect(constantPaceForecast(byDays)).toEqual(close(83.2938))
    expect(compoundForecast(byDays)).toEqual(close(88.3317))
  })

  test('2: forecast by fiscal months', () => {
    expect(constantPaceForecast(course(18, 72.5))).toEqual(close(83.3333))
  })
})

describe('pace', () => {
  test('is the change in one unit of time', () => {
    expect(achievedPace(course(12, 52))).toEqual({ state: 'value', value: 1 })
    expect(requiredPace(course(12, 52))).toEqual({ state: 'value', value: 4 })
    expect(paceRatio(course(12, 52))).toEqual({ state: 'value', value: 4 })
  })

  test.each([
    [course(0, 40), 'notStarted'],
    [course(12, 40), 'noProgress'],
    [course(24, 70), 'noTimeLeft'],
    [course(30, 70), 'noTimeLeft'],
  ])('the ratio for %j is undefined: %s', (way, reason) => {
    expect(paceRatio(way)).toEqual({ state: 'undefined', reason })
  })

  test('target and baseline may be equal: a level to be held has a pace', () => {
    expect(achievedPace(course(12, 46, 40, 40))).toEqual({ state: 'value', value: 0.5 })
    expect(requiredPace(course(12, 46, 40, 40))).toEqual({ state: 'value', value: -0.5 })
  })

  test('a malformed course is refused', () => {
    const broken: Course = { ...course(12, 50), target: { at: -1, value: 100 } }
    expect(() => requiredPace(broken)).toThrow(RangeError)
    expect(() => achievedPace(broken)).toThrow(RangeError)
  })
})

describe('word', () => {
  test.each([
    [course(18, 85), 'maintain'],
    [course(18, 84.9), 'accelerate'],
    [course(18, 40), 'accelerate'],
    [course(18, 39.9), 'reverse'],
    [course(18, 130), 'maintain'],
    [course(24, 100), 'maintain'],
    [course(18, 22.5, 30, 20), 'maintain'],
    [course(18, 31, 30, 20), 'reverse'],
  ])('%j: %s', (way, word) => {
    expect(paceWord(way)).toEqual({ state: 'value', value: word })
  })

  test.each([
    [course(24, 99), 'noTimeLeft'],
    [course(0, 40), 'notStarted'],
    [course(18, 40, 100), 'targetEqualsBaseline'],
  ])('%j has none: %s', (way, reason) => {
    expect(paceWord(way)).toEqual({ state: 'undefined', reason })
  })

  test('agrees with the pace ratio away from the cut', () => {
    const level = fc.integer({ min: -500, max: 500 })
    fc.assert(
      fc.property(level, level, level, fc.integer({ min: 1, max: 23 }), (baseline, current, target, at) => {
        fc.pre(baseline !== target && current !== baseline)
        const way = course(at, current, baseline, target)
        const [ratio, word] = [paceRatio(way), paceWord(way)]
        if (ratio.state !== 'value' || word.state !== 'value') throw new Error('no value')
        fc.pre(Math.abs(ratio.value - 1) > 1e-9)
        const onTheWay = current > baseline === target > baseline
        expect(word.value === 'accelerate').toBe(ratio.value > 1 && onTheWay)
        expect(word.value === 'reverse').toBe(!onTheWay)
      }),
    )
  })
})

describe('forecast', () => {
  test.each([
    [course(-1, 40), 'notStarted'],
    [course(2, 45), 'tooEarly'],
    [course(25, 70), 'noTimeLeft'],
  ])('%j is undefined: %s', (way, reason) => {
    expect(constantPaceForecast(way)).toEqual({ state: 'undefined', reason })
    expect(compoundForecast(way)).toEqual({ state: 'undefined', reason })
  })

  test.each([
    [course(12, 50, 0), 'zeroBase'],
    [course(12, 0), 'zeroBase'],
    [course(12, -5), 'signCrossing'],
  ])('%j has no compound forecast: %s', (way, reason) => {
    expect(compoundForecast(way)).toEqual({ state: 'undefined', reason })
  })

  test('a result that no number can hold is out of range, not infinite', () => {
    expect(compoundForecast(course(3, 1e300, 1e-3))).toEqual({ state: 'undefined', reason: 'outOfRange' })
  })

  test('on the day itself it is the current value', () => {
    expect(constantPaceForecast(course(24, 70))).toEqual({ state: 'value', value: 70 })
    expect(compoundForecast(course(24, 70))).toEqual({ state: 'value', value: 70 })
  })

  test('a level to be held can be forecast', () => {
    expect(constantPaceForecast(course(12, 46, 40, 40))).toEqual({ state: 'value', value: 52 })
  })

  test('reaches the target exactly when the pace may be maintained', () => {
    const level = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(level, level, level, fc.integer({ min: 3, max: 23 }), (baseline, current, target, at) => {
        fc.pre(target > baseline)
        const way = course(at, current, baseline, target)
        const [forecast, word] = [constantPaceForecast(way), paceWord(way)]
        if (forecast.state !== 'value' || word.state !== 'value') throw new Error('no value')
        fc.pre(Math.abs(forecast.value - target) > 1e-6)
        expect(word.value === 'maintain').toBe(forecast.value > target)
      }),
    )
  })
})
