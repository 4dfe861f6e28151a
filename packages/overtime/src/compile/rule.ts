import { addDays, parseIsoDate, yearMonthOf } from '@reform/calendar'
import { type Comparison, limitOf, type Provision, type Ruleset } from '@reform/rules'

/** One version of a provision as plain numbers, for months as whole numbers. */
export type Rule = {
  /** Its place among all the versions that were compiled together. */
  readonly index: number
  readonly provision: string
  readonly scope: string | undefined
  readonly comparison: Comparison
  /** The value itself: what each unit may come to. */
  readonly value: number
  /** By number of units: the most (of a limit) or the least (of a trigger), both inside. */
  readonly edge: readonly number[]
  /** Months whose windows it judges: from the first to the last one in force. */
  readonly from: number
  readonly until: number
  readonly lengths: readonly number[]
  /** What the figure counts, by the id in the provision. */
  readonly counts: string
}

/** The versions of one provision that stand for a scope, by date. */
export type Versions = readonly Rule[]

/** More units than any window has. */
const mostUnits = 12

/** The versions of a provision by id and scope, added to the table; empty when there is none. */
export function versionsOf(table: Rule[], rules: Ruleset, id: string | undefined, scope?: string): Versions {
  const versions = rules.provisions
    .filter((one) => one.id === id)
    .flatMap((one) =>
      one.inForce
        .filter((span) => span.scope === undefined || span.scope === scope)
        .map((span) => ruleOf(one, span.scope, span.from, span.until)),
    )
    .sort((a, b) => a.from - b.from)
    .map((rule, place): Rule => ({ index: table.length + place, ...rule }))
  table.push(...versions)
  return versions
}

function ruleOf(
  one: Provision,
  scope: string | undefined,
  from: string,
  until: string | undefined,
): Omit<Rule, 'index'> {
  const edge = Array.from({ length: mostUnits + 1 }, (_, units) => {
    if (units === 0) return 0
    const { least, most } = limitOf(one, units)
    return one.effect === 'trigger' ? least : most
  })
  return {
    provision: one.id,
    scope,
    comparison: one.comparison,
    value: one.value,
    edge,
    from: yearMonthOf(parseIsoDate(from)),
    // The law of a month is that of its last day.
    until: until === undefined ? Number.POSITIVE_INFINITY : yearMonthOf(addDays(parseIsoDate(until), 1)) - 1,
    lengths: one.window?.lengths ?? [1],
    counts: one.counts.id,
  }
}

/** The version whose law applies to a month, or `undefined` when none is in force. */
function ruleIn(versions: Versions, month: number): Rule | undefined {
  for (let index = versions.length - 1; index >= 0; index--) {
    const rule = versions[index]
    if (rule !== undefined && month >= rule.from) return month <= rule.until ? rule : undefined
  }
  return undefined
}

/** The first month in which any version is in force: windows begin there or later. */
export function firstMonthOf(versions: Versions): number {
  return versions[0]?.from ?? Number.POSITIVE_INFINITY
}

/** A stretch of months in which no law changes, with the rule of each name that is in force. */
export type EraOf<Name extends string> = {
  readonly from: number
  readonly until: number
  readonly rules: Readonly<Record<Name, Rule | undefined>>
}

/** The stretches of months between changes of law, from the beginning of time to its end. */
export function erasOf<Name extends string>(
  versions: Readonly<Record<Name, Versions>>,
): readonly EraOf<Name>[] {
  const entries = Object.entries(versions) as [Name, Versions][]
  const changes = entries.flatMap(([, rules]) => rules.flatMap((rule) => [rule.from, rule.until + 1]))
  const starts = [...new Set(changes)].filter(Number.isFinite).sort((a, b) => a - b)
  return [Number.NEGATIVE_INFINITY, ...starts].map((from, index) => ({
    from,
    until: (starts[index] ?? Number.POSITIVE_INFINITY) - 1,
    rules: Object.fromEntries(
      entries.map(([name, rules]) => [name, ruleIn(rules, from)]),
    ) as EraOf<Name>['rules'],
  }))
}

/** The era that a month lies in. */
export function eraIn<E extends { readonly until: number }>(eras: readonly E[], month: number): E {
  for (let index = 0; index < eras.length; index++) {
    const era = eras[index] as E
    if (month <= era.until) return era
  }
  throw new RangeError('the rules have no provisions')
}
