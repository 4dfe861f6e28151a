import { checkPoints, type Point } from './point.ts'
import { type Calculated, calculated, type UndefinedReason, undefinedBecause } from './quantity.ts'

/**
 * The way from a baseline to a target.
 *
 * - `linear`: the same amount in each unit of time.
 * - `compound`: the same factor in each unit of time; baseline and target are both above or both below zero.
 * - `sCurve`: slow, fast, slow: B + (T − B)(3u² − 2u³), where u is the share of the time that has passed.
 * - `stages`: the value of the last point reached; nothing changes in between.
 * - `points`: agreed values, such as one for each year, and straight lines between them.
 *
 * The first point is the baseline. Points stand in the order of time.
 */
export type Trajectory =
  | {
      readonly kind: 'linear' | 'compound' | 'sCurve'
      readonly from: Point
      readonly to: Point
    }
  | {
      readonly kind: 'stages' | 'points'
      readonly points: readonly [Point, ...Point[]]
    }

/**
 * The value that a trajectory expects at a time. From the last point on it stays at the target.
 *
 * `undefined` before the baseline (`notStarted`), and for a compound way that starts from or ends at zero
 * (`zeroBase`) or crosses it (`signCrossing`).
 *
 * @throws RangeError when a number is not finite, the points are not in the order of time, or there is none.
 * @example
 * ```ts
 * const from = { at: 0, value: 40 }
 * const to = { at: 24, value: 100 }
 * expectedAt({ kind: 'linear', from, to }, 18) // => { state: 'value', value: 85 }
 * expectedAt({ kind: 'sCurve', from, to }, 12) // => { state: 'value', value: 70 }
 * expectedAt({ kind: 'stages', points: [from, { at: 12, value: 60 }, to] }, 18)
 * // => { state: 'value', value: 60 }
 * expectedAt({ kind: 'linear', from, to }, -1) // => { state: 'undefined', reason: 'notStarted' }
 * ```
 */
export function expectedAt(trajectory: Trajectory, at: number): Calculated<number> {
  const points = 'points' in trajectory ? trajectory.points : [trajectory.from, trajectory.to]
  checkPoints(points)
  if (!Number.isFinite(at)) throw new RangeError(`expectedAt: ${at}`)
  const impossible =
    trajectory.kind === 'compound' ? growthObstacle(trajectory.from, trajectory.to) : undefined
  if (impossible !== undefined) return undefinedBecause(impossible)
  const next = points.findIndex((point) => point.at > at)
  const before = points.at(next === -1 ? -1 : next - 1)
  const after = points[next]
  if (before === undefined) throw new RangeError('trajectory: no points')
  if (next === 0) return undefinedBecause('notStarted')
  return calculated(after === undefined ? before.value : between(trajectory.kind, before, after, at))
}

/** Why a value cannot grow by a constant factor from one point to the other. */
export function growthObstacle(from: Point, to: Point): UndefinedReason | undefined {
  if (from.value === 0 || to.value === 0) return 'zeroBase'
  return from.value < 0 === to.value < 0 ? undefined : 'signCrossing'
}

function between(kind: Trajectory['kind'], before: Point, after: Point, at: number): number {
  const elapsed = (at - before.at) / (after.at - before.at)
  const distance = after.value - before.value
  switch (kind) {
    case 'stages':
      return before.value
    case 'compound':
      return before.value * (after.value / before.value) ** elapsed
    case 'sCurve':
      return before.value + distance * elapsed ** 2 * (3 - 2 * elapsed)
    default:
      return before.value + distance * elapsed
  }
}
