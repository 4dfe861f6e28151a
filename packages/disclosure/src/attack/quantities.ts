import { printDecimal, printRatio } from '@reform/quantities'
import type { Cell, Figure, Harmless } from '../draft.ts'

/** What adds up behind a figure, as far as it can be worked out from what is printed. */
export type Known = {
  /** The figure's name, with the option of a distribution or the part of a ratio: `answers/5`. */
  readonly key: string
  readonly truth: number
  readonly lowest: number
  readonly highest: number
  /** Whole numbers only. */
  readonly isCount: boolean
  /** What one person can come to. */
  readonly perPerson: readonly [number, number]
  readonly harmless: Harmless | undefined
}

const count = (key: string, value: number, harmless: Harmless | undefined): Known => ({
  key,
  truth: value,
  lowest: value,
  highest: value,
  isCount: true,
  perPerson: [0, 1],
  harmless,
})

const bounds = (
  range: readonly [number | null, number | null] | undefined,
  otherwise: readonly [number, number],
): readonly [number, number] =>
  range === undefined
    ? otherwise
    : [range[0] ?? Number.NEGATIVE_INFINITY, range[1] ?? Number.POSITIVE_INFINITY]

/** Half of the last place: how far the value behind a printed one can be. */
const half = (decimals: number | undefined): number => (decimals === undefined ? 0 : 0.5 * 10 ** -decimals)

/** A value as it will be printed. */
export function printed(value: number, decimals: number | undefined): number {
  return decimals === undefined ? value : Number(printDecimal(value, decimals))
}

/** A ratio per hundred as it will be printed; `null` for nothing of nothing. */
export function printedPercent(
  numerator: number,
  denominator: number,
  decimals: number | undefined,
): number | null {
  if (denominator === 0) return null
  if (decimals === undefined) return (100 * numerator) / denominator
  return Number(printRatio({ numerator, denominator }, { decimals }))
}

/** The counts that give the same printed share of n. */
function shareBounds(value: number, n: number, decimals: number): readonly [number, number] {
  const shown = printedPercent(value, n, decimals)
  let [lowest, highest] = [value, value]
  while (lowest > 0 && printedPercent(lowest - 1, n, decimals) === shown) lowest -= 1
  while (highest < n && printedPercent(highest + 1, n, decimals) === shown) highest += 1
  return [lowest, highest]
}

function additive(key: string, cell: Cell, figure: Figure): readonly Known[] {
  const { n } = cell
  switch (figure.kind) {
    case 'count':
      return [count(key, figure.value, figure.harmless)]
    case 'share': {
      const one = count(key, figure.value, figure.harmless)
      if (figure.decimals === undefined) return [one]
      const [lowest, highest] = shareBounds(figure.value, n, figure.decimals)
      return [{ ...one, lowest, highest }]
    }
    case 'distribution':
      return Object.entries(figure.counts).map(([option, value]) =>
        count(`${key}/${option}`, value, undefined),
      )
    case 'sum': {
      const shown = printed(figure.value, figure.decimals)
      const slack = half(figure.decimals)
      const perPerson = bounds(figure.range, [0, Number.POSITIVE_INFINITY])
      const { value: truth, harmless } = figure
      return [
        { key, truth, lowest: shown - slack, highest: shown + slack, isCount: false, perPerson, harmless },
      ]
    }
    case 'mean': {
      // What a mean over several waves is n times of, is not known here; who is in it is attacked all the same.
      if (figure.weighted === true || (cell.contributions?.length ?? 1) > 1) return []
      const shown = printed(figure.value, figure.decimals)
      const slack = half(figure.decimals)
      const perPerson = bounds(figure.range, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
      const [lowest, highest] = [n * (shown - slack), n * (shown + slack)]
      const { harmless } = figure
      return [{ key, truth: n * figure.value, lowest, highest, isCount: false, perPerson, harmless }]
    }
    case 'ratio':
      return [part(`${key}/numerator`, figure.numerator), part(`${key}/denominator`, figure.denominator)]
    default:
      return []
  }
}

const part = (key: string, value: number): Known => ({
  key,
  truth: value,
  lowest: value,
  highest: value,
  isCount: false,
  perPerson: [0, Number.POSITIVE_INFINITY],
  harmless: 'none',
})

/** All that adds up in a cell. */
export function knownOf(cell: Cell): readonly Known[] {
  return Object.entries(cell.figures).flatMap(([key, figure]) => additive(key, cell, figure))
}

/** Whether a figure says that all its people are alike, where that may harm someone. */
export function isUnanimous(figure: Figure, cell: Cell): boolean {
  const { n } = cell
  if (figure.kind === 'distribution') return Object.values(figure.counts).some((value) => value === n)
  return additive('', cell, figure).some(({ truth, perPerson: [least, most], harmless }) => {
    if (figure.kind === 'ratio') return false
    const none = truth <= least * n && harmless !== 'none' && harmless !== 'both'
    const all = truth >= most * n && harmless !== 'all' && harmless !== 'both'
    return none || all
  })
}
