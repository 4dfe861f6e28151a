import { mean, printDecimal, printMean, printRatio, ratio } from '@reform/quantities'
import type { Figure } from '../model/figure.ts'

/** Places that a figure is printed with unless its binding says so. */
export function decimalsOf({ kind }: Figure): number {
  return kind === 'count' ? 0 : kind === 'mean' ? 2 : 1
}

/** The number of a figure as it is printed, rounded once; a ratio in percent. */
export function printFigure(figure: Figure, decimals: number = decimalsOf(figure)): string {
  switch (figure.kind) {
    case 'count':
    case 'amount':
      return printDecimal(figure.value, decimals, { grouping: true })
    case 'mean':
      return printMean(mean(figure.sum, figure.count), { decimals })
    case 'ratio':
      return `${printParts(figure, decimals)}%`
  }
}

/** Parts of a rate by shares of pages are no whole numbers. */
function printParts(
  { numerator, denominator }: Figure & { readonly kind: 'ratio' },
  decimals: number,
): string {
  if (Number.isSafeInteger(numerator)) return printRatio(ratio(numerator, denominator), { decimals })
  return printDecimal((numerator / denominator) * 100, decimals)
}

/** The figure as one number, to compare: a ratio in percent. */
export function numberOf(figure: Figure): number {
  switch (figure.kind) {
    case 'count':
    case 'amount':
      return figure.value
    case 'mean':
      return figure.sum / figure.count
    case 'ratio':
      return (figure.numerator * 100) / figure.denominator
  }
}
