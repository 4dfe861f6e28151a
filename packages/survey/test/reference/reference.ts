import { readFileSync } from 'node:fs'

/** Results of R, made by make-reference.R. */
export const reference = JSON.parse(
  readFileSync(new URL('./reference.json', import.meta.url), 'utf8'),
) as Reference

type Interval = readonly [number, number]
type AlphaReference = {
  readonly alpha: number
  readonly standardised: number
  readonly dropped: readonly number[]
  readonly rest: readonly number[]
  readonly feldt: Interval
  readonly duhachek: Interval
  readonly n: number
}
type Moments = { readonly cov: readonly (readonly number[])[]; readonly n: number }
type WeightedMean = { readonly mean: number; readonly se: number }
type Test = {
  readonly t: number
  readonly p: number
  readonly ci: Interval
  readonly df: number
  readonly se: number
}

/** The shape of reference.json. */
type Reference = {
  readonly data: {
    readonly complete: readonly (readonly number[])[]
    readonly missing: readonly (readonly (number | null)[])[]
    readonly group: readonly number[]
    readonly sex: readonly number[]
    readonly age: readonly number[]
  }
  readonly alpha: Readonly<Record<'pairwise' | 'listwise' | 'complete', AlphaReference>>
  readonly omega: { readonly minres: number; readonly ml: number; readonly mlLoadings: readonly number[] }
  readonly icc: {
    readonly msb: number
    readonly msw: number
    readonly icc1n0: number
    readonly icc1mean: number
    readonly icc2: number
    readonly reml: number
    readonly tauReml: number
    readonly sigmaReml: number
    readonly groups: readonly number[]
    readonly means: readonly number[]
  }
  readonly shroutFleiss: { readonly data: readonly (readonly number[])[]; readonly icc: readonly number[] }
  readonly rwg: {
    readonly rwg: readonly number[]
    readonly rwgj: readonly number[]
    readonly ad: readonly number[]
    readonly order: readonly (string | number)[]
  }
  readonly welch: Test
  readonly paired: Test
  readonly one: Test
  readonly proportions: { readonly z: number; readonly p: number; readonly ci: Interval }
  readonly cliff: number
  readonly cohen: number
  readonly adjust: {
    readonly p: readonly number[]
    readonly holm: readonly number[]
    readonly bh: readonly number[]
  }
  readonly association: { readonly pearson: number; readonly spearman: number; readonly kendall: number }
  readonly clopper: readonly (readonly [number, number, number, number])[]
  readonly pt: readonly { readonly t: number; readonly df: number; readonly p: number }[]
  readonly qt: readonly { readonly p: number; readonly df: number; readonly q: number }[]
  readonly qf: readonly { readonly p: number; readonly d1: number; readonly d2: number; readonly q: number }[]
  readonly pchisq: readonly { readonly x: number; readonly df: number; readonly p: number }[]
  readonly qchisq: readonly { readonly p: number; readonly df: number; readonly q: number }[]
  readonly qnorm: readonly Interval[]
  readonly pnorm: readonly Interval[]
  readonly pbeta: readonly {
    readonly x: number
    readonly a: number
    readonly b: number
    readonly p: number
  }[]
  readonly weights: {
    readonly post: WeightedMean
    readonly raked: WeightedMean
    readonly raked2: WeightedMean
    readonly rakedWeights: readonly number[]
    readonly raked2Weights: readonly number[]
    readonly trimmed: readonly number[]
  }
  readonly drivers: {
    readonly r2: number
    readonly lmg: readonly number[]
    readonly johnson: readonly number[]
    readonly beta: readonly number[]
  }
  readonly quality: { readonly irv: readonly number[]; readonly mahalanobis: readonly number[] }
  readonly bfi: {
    readonly pairwise: Moments
    readonly listwise: Moments
    readonly raw: { readonly cov: readonly (readonly number[])[] }
    readonly mahalanobis: number
  }
  readonly lq2002: {
    readonly msb: number
    readonly msw: number
    readonly groups: readonly number[]
    readonly means: readonly number[]
  }
}

/** The relative distance of two numbers; absolute below 1e-300. */
export function distance(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.max(Math.abs(expected), 1e-300)
}
