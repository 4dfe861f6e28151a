import { expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { incompleteBeta } from './beta.ts'
import {
  chiSquaredAbove,
  chiSquaredQuantile,
  fisherQuantile,
  normalBelow,
  normalQuantile,
  studentBelow,
  studentQuantile,
} from './distributions.ts'

const close = (actual: number, expected: number): void => {
  if (Math.abs(expected) < 1e-280) expect(actual).toBeLessThan(1e-280)
  else expect(distance(actual, expected)).toBeLessThan(1e-10)
}

test.each(reference.pt)('pt %j', ({ t, df, p }) => close(studentBelow(t, df), p))
test.each(reference.qt)('qt %j', ({ p, df, q }) => {
  if (q === 0) expect(studentQuantile(p, df)).toBe(0)
  else close(studentQuantile(p, df), q)
})
test.each(reference.qf)('qf %j', ({ p, d1, d2, q }) => close(fisherQuantile(p, d1, d2), q))
test.each(reference.pchisq)('pchisq %j', ({ x, df, p }) => close(chiSquaredAbove(x, df), p))
test.each(reference.qchisq)('qchisq %j', ({ p, df, q }) => close(chiSquaredQuantile(p, df), q))
test.each(reference.pnorm)('pnorm %j', (x, p) => close(normalBelow(x), p))
test.each(reference.qnorm)('qnorm %j', (p, q) => {
  if (p === 0.5) expect(normalQuantile(p)).toBeCloseTo(0, 14)
  else close(normalQuantile(p), q)
})
test.each(reference.pbeta)('pbeta %j', ({ x, a, b, p }) => close(incompleteBeta(x, 1 - x, a, b), p))
