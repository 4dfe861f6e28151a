import type { Leak, Unproven } from '../audit.ts'
import type { HiddenReason } from '../published.ts'

/** A leak with the names of its groups. */
export type NamedLeak = {
  readonly leak: Leak
  readonly exposed: readonly string[]
  readonly terms: readonly { readonly name: string; readonly times: number }[]
}

/** What is said in one language. */
export type Wording = {
  readonly hidden: Readonly<Record<HiddenReason, (minimum: number) => string>>
  readonly minimum: (minimum: number) => string
  readonly fewer: (minimum: number) => string
  readonly leak: (named: NamedLeak) => string
  readonly unproven: Readonly<Record<Unproven['because'], (where: string) => string>>
  readonly quote: (name: string) => string
  readonly inRelease: (name: string, release: string) => string
  readonly list: (names: readonly string[]) => string
}

/** A number as it stands in a sentence: whole, or with at most three places. */
export function plainNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** `A − B − 2 × C`, each quoted. */
export function sumText(terms: NamedLeak['terms'], quote: (name: string) => string): string {
  return terms
    .map(({ name, times }, index) => {
      const sign = times < 0 ? '−' : '＋'
      const many = Math.abs(times) === 1 ? '' : `${plainNumber(Math.abs(times))}×`
      return `${index === 0 && times > 0 ? '' : sign}${many}${quote(name)}`
    })
    .join('')
}
