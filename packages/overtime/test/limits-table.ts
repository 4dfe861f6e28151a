import { lsa36Rules, npaRules, type Provision } from '../src/index.ts'

const signs = { lt: '<', lte: '≤', gt: '>', gte: '≥', eq: '=' } as const
const windows = { day: 'a day', week: 'a week', month: 'a month', year: 'a year' } as const

function figure({ value, unit, comparison }: Provision): string {
  const amount = unit === 'minutes' ? `${value / 60} h` : `${value} ${unit}`
  return `${signs[comparison]} ${amount}`
}

function windowOf({ window }: Provision): string {
  if (window === undefined) return ''
  if (window.mean !== true) return windows[window.unit]
  return `${windows[window.unit]} on average${window.lengths === undefined ? '' : ` over ${window.lengths.join(', ')} months`}`
}

function row(provision: Provision): string {
  const { id, counts, citation, inForce, certainty } = provision
  const days = [...new Set(inForce.map((one) => one.from))].sort().join(', ')
  const mark = certainty === 'confirmed' ? '' : ' (unconfirmed)'
  const scopes = inForce.flatMap((one) => (one.scope === undefined ? [] : [one.scope]))
  const shown = scopes.filter(
    (one) => !one.endsWith('.variable') || !scopes.includes(one.replace('.variable', '')),
  )
  const cells = [
    `\`${id}\``,
    shown.join(', '),
    counts.label.en,
    windowOf(provision),
    figure(provision) + mark,
    `${citation.article.ja}`,
    days,
  ]
  return `| ${cells.join(' | ')} |`
}

/** The table of limits, triggers and aims of the README, made from the provisions. */
export function limitsTable(): string {
  const all = [...npaRules.ruleset.provisions, ...lsa36Rules.ruleset.provisions]
  const rows = all.filter(({ effect }) => effect !== 'figure').map(row)
  const head = '| Provision | For | Counts | Window | Figure | Article | In force from |'
  return [head, '| --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n')
}
