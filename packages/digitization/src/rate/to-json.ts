import { formatIsoDate } from '@reform/calendar'
import type { RateContract } from './contract.ts'
import { printFigure, type RateFigure } from './figure.ts'
import type { Rate } from './rate.ts'

/** A figure with its parts and as it is shown. */
export type FigureJson = RateFigure & { readonly shown: string }

/** A rate as JSON: days as YYYY-MM-DD, each figure also as it is shown. */
export type RateJson = Omit<Rate, 'contract' | 'headline' | 'net' | 'gross' | 'bounds'> & {
  readonly contract: Omit<RateContract, 'asOf'> & { readonly asOf: string }
  readonly headline: FigureJson
  readonly net: FigureJson
  readonly gross: FigureJson
  readonly bounds: { readonly low: FigureJson; readonly high: FigureJson }
}

/**
 * A rate as JSON, with its whole contract.
 *
 * @example
 * ```ts
 * const rate = rateOf([], flowContract({ year: 2026, origin: 'created', hybrid: 'strict' }))
 * rateJson(rate).contract.asOf // => '2027-03-31'
 * rateJson(rate).headline // => { numerator: 0, denominator: 0, complete: null, shown: '—' }
 * ```
 */
export function rateJson(rate: Rate): RateJson {
  const figure = (one: RateFigure): FigureJson => ({ ...one, shown: printFigure(one) })
  const { contract, headline, net, gross, bounds } = rate
  return {
    ...rate,
    contract: { ...contract, asOf: formatIsoDate(contract.asOf) },
    headline: figure(headline),
    net: figure(net),
    gross: figure(gross),
    bounds: { low: figure(bounds.low), high: figure(bounds.high) },
  }
}
