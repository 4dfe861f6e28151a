import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AchievementMethod,
  achievementRatio,
  attainment,
  type Course,
  currentStatusIndex,
  elapsedShare,
  keepsUpWithTime,
  onTrackRatio,
} from './progress.ts'

const days = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000

/** Roadmap standards, vector 1. */
const byDays: Course = {
  baseline: { at: days(2025, 3, 31), value: 40 },
  target: { at: days(2027, 3, 31), value: 100 },
  current: { at: days(2026, 9, 30), value: 72.5 },
}
const course = (at: number, current: number, baseline = 40, target = 100): Course => ({
  baseline: { at: 0, value: baseline },
  target: { at: 24, value: target },
  current: { at, value: current },
})
const close = (expected: number, digits = 6) => ({ state: 'value', value: expect.closeTo(expected, digits) })

describe('vectors', () => {
  test('1: attainment, elapsed share, their ratio and the elapsed-share rule', () => {
    const way = { baseline: 40, current: 72.5, target: 100 }
    expect(attainment(way)).toEqual(close(0.541667))
    const [start, end, now] = [byDays.baseline.at, byDays.target.at, byDays.current.at]
    expect([now - start, end - start]).toEqual([548, 730])
    expect(elapsedShare({ start, end, now })).toEqual(close(0.750685))
    expect(onTrackRatio(byDays)).toEqual(close(0.721563))
    expect(keepsUpWithTime(byDays)).toEqual({ state: 'value', value: false })
  })

  test('2: by fiscal months', () => {
    expect(elapsedShare({ start: 0, end: 24, now: 18 })).toEqual({ state: 'value', value: 0.75 })
  })

  test('3: a target to fall to', () => {
    expect(attainment({ baseline: 30, current: 26, target: 20 })).toEqual(close(0.4))
    const by = (method: AchievementMethod) => achievementRatio({ current: 26, target: 20, method })
    expect(by('currentOverTarget')).toEqual(close(1.3))
    expect(by('targetOverCurrent')).toEqual(close(0.769231))
    expect(by('twoMinusCurrentOverTarget')).toEqual(close(0.7))
  })

  test('10: Current Status Index of vector 1', () => {
    expect(currentStatusIndex({ baseline: 40, current: 72.5, target: 100 })).toEqual(close(5.4167, 4))
  })
})

describe('attainment', () => {
  test.each([
    [40, 40, 0],
    [40, 100, 1],
    [40, 30, -1 / 6],
    [40, 130, 1.5],
  ])('from %i, now at %i, is not clipped', (baseline, current, share) => {
    expect(attainment({ baseline, current, target: 100 })).toEqual({ state: 'value', value: share })
  })

  test('without a way there is no share', () => {
    const way = { baseline: 40, current: 50, target: 40 }
    expect(attainment(way)).toEqual({ state: 'undefined', reason: 'targetEqualsBaseline' })
    expect(currentStatusIndex(way)).toEqual({ state: 'undefined', reason: 'targetEqualsBaseline' })
  })

  test('no progress is 0, without a sign', () => {
    const none = attainment({ baseline: 40, current: 40, target: 20 })
    expect(Object.is(none.state === 'value' && none.value, 0)).toBe(true)
  })

  test('rising and falling mirror each other', () => {
    const number = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(number, number, number, (baseline, current, target) => {
        fc.pre(baseline !== target)
        const mirrored = attainment({ baseline: -baseline, current: -current, target: -target })
        expect(mirrored).toEqual(attainment({ baseline, current, target }))
      }),
    )
  })
})

test.each<[number, number, AchievementMethod]>([
  [5, 0, 'currentOverTarget'],
  [5, 0, 'twoMinusCurrentOverTarget'],
  [0, 5, 'targetOverCurrent'],
])('achievement of %i against %i by %s divides by nothing', (current, target, method) => {
  expect(achievementRatio({ current, target, method })).toEqual({
    state: 'undefined',
    reason: 'zeroDenominator',
  })
})

test.each([
  [-1, { state: 'undefined', reason: 'notStarted' }],
  [0, { state: 'value', value: 0 }],
  [24, { state: 'value', value: 1 }],
  [25, { state: 'value', value: 1 }],
])('elapsed share at %i', (now, share) => {
  expect(elapsedShare({ start: 0, end: 24, now })).toEqual(share)
})

test.each([
  [0, 0, 0],
  [24, 0, 12],
  [0, Number.NaN, 12],
  [0, 24, Number.POSITIVE_INFINITY],
])('a period from %d to %d seen at %d is refused', (start, end, now) => {
  expect(() => elapsedShare({ start, end, now })).toThrow(RangeError)
})

describe('on track', () => {
  test.each([
    [course(0, 45), 'notStarted'],
    [course(-3, 45), 'notStarted'],
    [course(2, 45), 'tooEarly'],
    [course(12, 45, 100), 'targetEqualsBaseline'],
  ])('%j is undefined: %s', (way, reason) => {
    expect(onTrackRatio(way)).toEqual({ state: 'undefined', reason })
  })

  test('how early is early is the caller’s to say', () => {
    expect(onTrackRatio(course(2, 45), { earliest: 0 })).toEqual(close(1))
    expect(onTrackRatio(course(11, 45), { earliest: 0.5 })).toEqual({
      state: 'undefined',
      reason: 'tooEarly',
    })
    expect(onTrackRatio(course(12, 70), { earliest: 0.5 })).toEqual(close(1))
  })

  test('a target met late is met', () => {
    expect(onTrackRatio(course(36, 100))).toEqual(close(1))
  })

  test.each([
    [24, 0, 'order'],
    [24, Number.NaN, 'number'],
  ])('a malformed course is refused (%i, %d: %s)', (at, value) => {
    const broken: Course = { ...course(12, 50), target: { at: at - 24, value } }
    expect(() => onTrackRatio(broken)).toThrow(RangeError)
    expect(() => keepsUpWithTime(broken)).toThrow(RangeError)
  })

  test('an earliest share must be a number', () => {
    expect(() => onTrackRatio(course(12, 50), { earliest: Number.NaN })).toThrow(RangeError)
  })
})

describe('the elapsed-share rule', () => {
  test.each([
    [84.9, false],
    [85, true],
    [85.1, true],
  ])('rising, at three quarters of the time, %d', (current, onTime) => {
    expect(keepsUpWithTime(course(18, current))).toEqual({ state: 'value', value: onTime })
  })

  test.each([
    [22.6, false],
    [22.5, true],
    [22.4, true],
  ])('falling from 30 to 20, at three quarters of the time, %d', (current, onTime) => {
    expect(keepsUpWithTime(course(18, current, 30, 20))).toEqual({ state: 'value', value: onTime })
  })

  // (0.7 − 0.1) ÷ (0.9 − 0.1) is 0.7499999999999999 in binary arithmetic.
  test('exactly on course in decimals is on course', () => {
    expect(keepsUpWithTime(course(18, 0.7, 0.1, 0.9))).toEqual({ state: 'value', value: true })
  })

  test('after the end only the target counts', () => {
    expect(keepsUpWithTime(course(30, 100))).toEqual({ state: 'value', value: true })
    expect(keepsUpWithTime(course(30, 99.9))).toEqual({ state: 'value', value: false })
  })

  test('agrees with the on-track ratio away from the cut', () => {
    const level = fc.integer({ min: -500, max: 500 })
    fc.assert(
      fc.property(level, level, level, fc.integer({ min: 3, max: 30 }), (baseline, current, target, at) => {
        fc.pre(baseline !== target)
        const ratio = onTrackRatio(course(at, current, baseline, target))
        if (ratio.state !== 'value') throw new Error(ratio.state)
        fc.pre(Math.abs(ratio.value - 1) > 1e-9)
        expect(keepsUpWithTime(course(at, current, baseline, target))).toEqual({
          state: 'value',
          value: ratio.value > 1,
        })
      }),
    )
  })
})
