import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectedAt, type Trajectory } from './trajectory.ts'

const from = { at: 0, value: 40 }
const to = { at: 24, value: 100 }
const points = [from, { at: 12, value: 50 }, to] as const

/** Days from 1970-01-01, as plain dates count them. */
const days = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000

describe('expected value', () => {
  // Roadmap standards, vector 1: B 40 @2025-03-31, T 100 @2027-03-31, seen on 2026-09-30.
  test.each([
    ['linear', 85.0411],
    ['compound', 79.577],
  ] as const)('vector 1, %s by days', (kind, expected) => {
    const trajectory = {
      kind,
      from: { at: days(2025, 3, 31), value: 40 },
      to: { at: days(2027, 3, 31), value: 100 },
    }
    expect(expectedAt(trajectory, days(2026, 9, 30))).toEqual({
      state: 'value',
      value: expect.closeTo(expected, 4),
    })
  })

  // Vector 2: the same by fiscal months, 18 of 24.
  test('vector 2, linear by fiscal months', () => {
    expect(expectedAt({ kind: 'linear', from, to }, 18)).toEqual({ state: 'value', value: 85 })
  })

  test.each<[Trajectory['kind'], number, number]>([
    ['linear', 0, 40],
    ['linear', 12, 70],
    ['linear', 24, 100],
    ['linear', 99, 100],
    ['compound', 0, 40],
    ['compound', 24, 100],
    ['sCurve', 0, 40],
    ['sCurve', 6, 49.375],
    ['sCurve', 12, 70],
    ['sCurve', 18, 90.625],
    ['sCurve', 24, 100],
    ['stages', 0, 40],
    ['stages', 11, 40],
    ['stages', 12, 50],
    ['stages', 23, 50],
    ['stages', 24, 100],
    ['points', 0, 40],
    ['points', 6, 45],
    ['points', 12, 50],
    ['points', 18, 75],
    ['points', 24, 100],
    ['points', 99, 100],
  ])('%s at %i is %d', (kind, at, expected) => {
    const trajectory: Trajectory =
      kind === 'stages' || kind === 'points' ? { kind, points } : { kind, from, to }
    expect(expectedAt(trajectory, at)).toEqual({ state: 'value', value: expected })
  })

  test.each<[Trajectory, number, string]>([
    [{ kind: 'linear', from, to }, -1, 'notStarted'],
    [{ kind: 'stages', points }, -1, 'notStarted'],
    [{ kind: 'compound', from: { at: 0, value: 0 }, to }, 12, 'zeroBase'],
    [{ kind: 'compound', from, to: { at: 24, value: 0 } }, 12, 'zeroBase'],
    [{ kind: 'compound', from: { at: 0, value: -40 }, to }, 12, 'signCrossing'],
  ])('%j at %i is undefined: %s', (trajectory, at, reason) => {
    expect(expectedAt(trajectory, at)).toEqual({ state: 'undefined', reason })
  })

  test('a compound way below zero is a way', () => {
    const below: Trajectory = { kind: 'compound', from: { at: 0, value: -100 }, to: { at: 2, value: -25 } }
    expect(expectedAt(below, 1)).toEqual({ state: 'value', value: -50 })
  })

  test.each<[Trajectory, number]>([
    [{ kind: 'linear', from: to, to: from }, 1],
    [{ kind: 'linear', from, to: { at: 0, value: 100 } }, 1],
    [{ kind: 'points', points: [to, from] }, 1],
    [{ kind: 'linear', from, to: { at: 24, value: Number.NaN } }, 1],
    [{ kind: 'linear', from, to }, Number.NaN],
    [{ kind: 'stages', points: [] as never }, 1],
  ])('%j at %d is a caller’s mistake', (trajectory, at) => {
    expect(() => expectedAt(trajectory, at)).toThrow(RangeError)
  })
})

test('every way stays between baseline and target and meets both', () => {
  const kinds = fc.constantFrom('linear', 'compound', 'sCurve')
  const level = fc.integer({ min: 1, max: 1000 })
  fc.assert(
    fc.property(kinds, level, level, fc.integer({ min: 0, max: 48 }), (kind, start, end, at) => {
      const trajectory = { kind, from: { at: 0, value: start }, to: { at: 24, value: end } } as Trajectory
      const expected = expectedAt(trajectory, at)
      if (expected.state !== 'value') throw new Error(expected.state)
      expect(expected.value).toBeGreaterThanOrEqual(Math.min(start, end) - 1e-9)
      expect(expected.value).toBeLessThanOrEqual(Math.max(start, end) + 1e-9)
      if (at === 0) expect(expected.value).toBe(start)
      if (at >= 24) expect(expected.value).toBe(end)
    }),
  )
})
