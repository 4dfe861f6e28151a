import type { Mutant } from './instrument.ts'
import type { Outcome } from './trial.ts'

/** A changed place and what became of it. */
export type Tried = { readonly mutant: Mutant; readonly outcome: Outcome }

/** How many changed places the tests noticed. */
export type Score = { readonly noticed: number; readonly unnoticed: number }

const isNoticed = ({ outcome }: Tried): boolean => outcome === 'noticed' || outcome === 'endless'

/** The score of some places. A loop that would not end is noticed. */
export function scoreOf(tried: readonly Tried[]): Score {
  const noticed = tried.filter(isNoticed).length
  return { noticed, unnoticed: tried.length - noticed }
}

/** The share in percent with one digit, rounded down, so that it never says more than is there. */
export function percent({ noticed, unnoticed }: Score): string {
  const all = noticed + unnoticed
  return all === 0 ? '—' : (Math.floor((noticed * 1000) / all) / 10).toFixed(1)
}

function row(name: string, score: Score): string {
  return `| ${name} | ${score.noticed + score.unnoticed} | ${score.unnoticed} | ${percent(score)} |`
}

/** The score of each file and of all of them, as a table. */
export function tableOf(tried: readonly Tried[]): string {
  const files = [...new Set(tried.map((one) => one.mutant.file))].sort()
  return [
    '| File | Changed places | Unnoticed | Noticed, % |',
    '| --- | ---: | ---: | ---: |',
    ...files.map((file) => row(`\`${file}\``, scoreOf(tried.filter((one) => one.mutant.file === file)))),
    row('**all**', scoreOf(tried)),
  ].join('\n')
}

/** The places that nobody noticed, one a line, for reading beside the source. */
export function unnoticedIn(tried: readonly Tried[]): readonly string[] {
  return tried
    .filter((one) => !isNoticed(one))
    .map(({ mutant: { file, line, column, name, text }, outcome }) => {
      const short = text.replaceAll(/\s+/g, ' ').slice(0, 90)
      return `${file}:${line}:${column} ${outcome} ${name}: ${short}`
    })
}
