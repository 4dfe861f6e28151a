import { type Computed, notComputable } from '../model/figure.ts'
import { midranks } from '../statistics/ranks.ts'
import { momentsOf } from '../statistics/sum.ts'

/** A correlation, and of how many pairs. */
export type Correlation = Computed<{ readonly value: number; readonly n: number }>

function checked(first: ArrayLike<number>, second: ArrayLike<number>): void {
  if (first.length !== second.length) throw new RangeError('a correlation needs pairs')
}

/**
 * Pearson's correlation of pairs.
 *
 * @throws RangeError when the arrays differ in length.
 */
export function pearson(first: ArrayLike<number>, second: ArrayLike<number>): Correlation {
  checked(first, second)
  const n = first.length
  if (n < 2) return notComputable(n === 0 ? 'noAnswers' : 'tooFew')
  const [a, b] = [momentsOf(first), momentsOf(second)]
  if (!(a.squares > 0 && b.squares > 0)) return notComputable('zeroVariance')
  let product = 0
  for (let place = 0; place < n; place += 1) {
    product += ((first[place] ?? 0) - a.mean) * ((second[place] ?? 0) - b.mean)
  }
  return { state: 'value', value: product / Math.sqrt(a.squares * b.squares), n }
}

/**
 * Spearman's rank correlation, ties with their middle rank.
 *
 * @throws RangeError when the arrays differ in length.
 * @example
 * ```ts
 * const rank = spearman([1, 2, 3, 4], [1, 3, 2, 9])
 * rank.state === 'value' ? rank.value.toFixed(4) : '' // => '0.8000'
 * ```
 */
export function spearman(first: ArrayLike<number>, second: ArrayLike<number>): Correlation {
  checked(first, second)
  return pearson(midranks(first), midranks(second))
}

/**
 * Kendall's τ-b, which allows for ties.
 *
 * @throws RangeError when the arrays differ in length.
 * @example
 * ```ts
 * const tau = kendall([1, 2, 3, 4], [1, 3, 2, 9])
 * tau.state === 'value' ? tau.value.toFixed(4) : '' // => '0.6667'
 * ```
 */
export function kendall(first: ArrayLike<number>, second: ArrayLike<number>): Correlation {
  checked(first, second)
  const n = first.length
  if (n < 2) return notComputable(n === 0 ? 'noAnswers' : 'tooFew')
  let [balance, untiedFirst, untiedSecond] = [0, 0, 0]
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const a = Math.sign((first[i] ?? 0) - (first[j] ?? 0))
      const b = Math.sign((second[i] ?? 0) - (second[j] ?? 0))
      balance += a * b
      untiedFirst += a * a
      untiedSecond += b * b
    }
  }
  if (untiedFirst === 0 || untiedSecond === 0) return notComputable('zeroVariance')
  return { state: 'value', value: balance / Math.sqrt(untiedFirst * untiedSecond), n }
}
