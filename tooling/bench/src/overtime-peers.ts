import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { PersonMonths } from '@reform/overtime'

/** The ids of the six limits of the national rule, as every contestant names them. */
export const sixLimits = {
  month45: 'npa.autonomous.month45',
  year360: 'npa.autonomous.year360',
  month100: 'npa.heteronomous.month100',
  year720: 'npa.heteronomous.year720',
  average80: 'npa.heteronomous.average80',
  months45: 'npa.heteronomous.months45',
} as const
type Limit = keyof typeof sixLimits

/** A contestant: which of the six limits one person of one department breaks in the last twelve months. */
export type Contestant = {
  readonly name: string
  readonly broken: (person: PersonMonths) => readonly string[] | Promise<readonly string[]>
}

const earlier = 5
const inYear = Array.from({ length: 12 }, (_, index) => earlier + index)
const spans = [2, 3, 4, 5, 6]

const minutesOf = ({ months }: PersonMonths): readonly number[] =>
  months.map((one) => one.overtimeMinutes ?? 0)
const kindOf = ({ months }: PersonMonths): string => months[0]?.departmentKind ?? ''
const idsOf = (names: readonly Limit[]): readonly string[] => names.map((name) => sixLimits[name]).sort()

type RulesEngine = {
  addRule(rule: object): void
  addFact(id: string, value: (params: Sum, almanac: Almanac) => Promise<number>): void
  run(facts: object): Promise<{ readonly events: readonly { readonly type: Limit }[] }>
}
type Almanac = { factValue(id: string): Promise<readonly number[]> }
type Sum = { readonly to: number; readonly n: number }

/** The six limits for json-rules-engine, in its own form: facts with parameters, and rules over them as JSON. */
function jsonRules({ Engine }: { Engine: new (rules: [], options: object) => RulesEngine }): Contestant {
  const engine = new Engine([], { allowUndefinedFacts: false })
  engine.addFact('sum', async ({ to, n }, almanac) => {
    const minutes = await almanac.factValue('minutes')
    let sum = 0
    for (let k = to - n + 1; k <= to; k += 1) sum += minutes[k] ?? 0
    return sum
  })
  engine.addFact('monthsOver', async (_, almanac) => {
    const minutes = await almanac.factValue('minutes')
    return minutes.filter((one, k) => k >= earlier && one > 45 * 60).length
  })
  const inKind = (value: string): object => ({ fact: 'kind', operator: 'equal', value })
  const over = (to: number, n: number, operator: string, value: number): object => ({
    fact: 'sum',
    params: { to, n },
    operator,
    value,
  })
  const rule = (type: Limit, kind: string, any: readonly object[]): void =>
    engine.addRule({ conditions: { all: [inKind(kind), { any }] }, event: { type } })
  const months = (operator: string, value: number): readonly object[] =>
    inYear.map((to) => over(to, 1, operator, value))
  rule('month45', 'autonomous', months('greaterThan', 45 * 60))
  rule('year360', 'autonomous', [over(16, 12, 'greaterThan', 360 * 60)])
  rule('month100', 'heteronomous', months('greaterThanInclusive', 100 * 60))
  rule('year720', 'heteronomous', [over(16, 12, 'greaterThan', 720 * 60)])
  const means = inYear.flatMap((to) => spans.map((n) => over(to, n, 'greaterThan', 80 * 60 * n)))
  rule('average80', 'heteronomous', means)
  rule('months45', 'heteronomous', [{ fact: 'monthsOver', operator: 'greaterThan', value: 6 }])
  return {
    name: 'json-rules-engine',
    broken: async (person) => {
      const { events } = await engine.run({ kind: kindOf(person), minutes: minutesOf(person) })
      return idsOf(events.map((one) => one.type))
    },
  }
}

type Publicodes = {
  default: new (
    rules: object,
    options?: object,
  ) => {
    setSituation(situation: object): void
    evaluate(rule: string): { readonly nodeValue: unknown }
  }
}

/** The six limits for publicodes, in its own form: one rule for each figure, sums and conditions over them. */
function publicodes({ default: Engine }: Publicodes): Contestant {
  const any = (conditions: readonly string[]): object => ({ 'une de ces conditions': conditions })
  const limit = (kind: string, conditions: readonly string[]): object => ({
    'toutes ces conditions': [`kind = '${kind}'`, any(conditions)],
  })
  const month = (k: number): string => `m${k}`
  const sums = inYear.flatMap((to) =>
    spans.map((n) => [`s${to} ${n}`, { somme: Array.from({ length: n }, (_, k) => month(to - k)) }] as const),
  )
  const overs = inYear.map(
    (k) => [`o${k}`, { variations: [{ si: `m${k} > ${45 * 60}`, alors: 1 }, { sinon: 0 }] }] as const,
  )
  const rules = {
    kind: { 'par défaut': "'autonomous'" },
    ...Object.fromEntries(Array.from({ length: 17 }, (_, k) => [month(k), { 'par défaut': 0 }])),
    ...Object.fromEntries([...sums, ...overs]),
    year: { somme: inYear.map(month) },
    count: { somme: inYear.map((k) => `o${k}`) },
    month45: limit(
      'autonomous',
      inYear.map((k) => `m${k} > ${45 * 60}`),
    ),
    year360: limit('autonomous', [`year > ${360 * 60}`]),
    month100: limit(
      'heteronomous',
      inYear.map((k) => `m${k} >= ${100 * 60}`),
    ),
    year720: limit('heteronomous', [`year > ${720 * 60}`]),
    average80: limit(
      'heteronomous',
      inYear.flatMap((to) => spans.map((n) => `s${to} ${n} > ${80 * 60 * n}`)),
    ),
    months45: limit('heteronomous', ['count > 6']),
  }
  const quiet = { log: () => undefined, warn: () => undefined, error: () => undefined }
  const engine = new Engine(rules, { logger: quiet })
  const names = Object.keys(sixLimits) as Limit[]
  return {
    name: 'publicodes',
    broken: (person) => {
      const months = minutesOf(person).map((value, k) => [month(k), value] as const)
      engine.setSituation({ kind: `'${kindOf(person)}'`, ...Object.fromEntries(months) })
      return idsOf(names.filter((name) => engine.evaluate(name).nodeValue === true))
    },
  }
}

/** Those that are installed; none, and a word about it, when they are not. */
export async function contestants(): Promise<readonly Contestant[]> {
  const load = createRequire(fileURLToPath(new URL('../peers/package.json', import.meta.url)))
  try {
    return [jsonRules(load('json-rules-engine')), publicodes(load('publicodes'))]
  } catch (error) {
    if ((error as { code?: string }).code !== 'MODULE_NOT_FOUND') throw error
    process.stdout.write('Peers are not installed; run: pnpm --filter @reform-tooling/bench install-peers\n')
    return []
  }
}
