/**
 * A value at a time. `at` counts whatever unit the caller has chosen for the whole calculation: days (a
 * plain date of `@reform/calendar` is such a number) or fiscal months. The two give slightly different
 * results, so choose one and record it.
 */
export type Point = { readonly at: number; readonly value: number }

/** @throws RangeError when a number is not finite, or a later point is not later. */
export function checkPoints(points: readonly Point[]): void {
  let earlier = Number.NEGATIVE_INFINITY
  for (const { at, value } of points) {
    if (!Number.isFinite(at) || !Number.isFinite(value)) throw new RangeError(`point: ${value} at ${at}`)
    if (at <= earlier) throw new RangeError(`points: ${at} does not follow ${earlier}`)
    earlier = at
  }
}
