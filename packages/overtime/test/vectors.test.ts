import { type Finding, findingOf, holds } from '@reform/rules'
import { describe, expect, test } from 'vitest'
import { type Assessment, assess, explain, lsa36Rules, npaRules, type OvertimeRules } from '../src/index.ts'
import { type Boundary, type JsonPerson, personOf, type VectorFinding, vectors } from './vectors.ts'

const rulesFor = (regime: string): OvertimeRules => (regime === 'npa' ? npaRules : lsa36Rules)
const run = (person: JsonPerson): Assessment => assess(personOf(person), rulesFor(person.regime))

function comparable(finding: Finding): VectorFinding {
  const { provision, word, window, observed, allowed, comparison } = finding
  return {
    provision,
    word,
    ...(finding.word === 'undetermined' ? { because: finding.because } : {}),
    window,
    ...(observed === undefined ? {} : { observed }),
    allowed,
    comparison,
    ...('needs' in finding ? { needs: finding.needs } : {}),
  }
}

const byText = (items: readonly unknown[]): readonly string[] =>
  items
    .map((one) =>
      JSON.stringify(
        one,
        Object.keys(one as object)
          .concat('from', 'to')
          .sort(),
      ),
    )
    .sort()

describe('worked examples', () => {
  test.each(vectors.examples)('$id: $title', ({ person, findings, interviews }) => {
    const found = run(person)
    expect(byText(found.findings.map(comparable))).toEqual(byText(findings))
    expect(found.interviews.map(({ provision, month, request }) => ({ provision, month, request }))).toEqual(
      interviews,
    )
  })
})

function provisionOf({ provision, scope }: Boundary) {
  const all = [...npaRules.ruleset.provisions, ...lsa36Rules.ruleset.provisions]
  const found = all.find(
    (one) =>
      one.id === provision && one.inForce.some((span) => span.scope === undefined || span.scope === scope),
  )
  if (found === undefined) throw new Error(`no provision ${provision}`)
  return found
}

function wordAt(boundary: Boundary, observed: number, person: JsonPerson | undefined): string {
  const rule = provisionOf(boundary)
  const { window, lawOn, times } = boundary
  if (rule.effect === 'trigger') {
    if (person !== undefined && boundary.provision.includes('counted')) return countedAt(boundary, person)
    if (person === undefined) return holds(rule, observed, times) ? 'triggered' : 'notTriggered'
    const { interviews } = run(person)
    const hit = interviews.some((one) => one.provision === rule.id && one.month === window.to)
    return hit ? 'triggered' : 'notTriggered'
  }
  if (person === undefined) {
    return findingOf(rule, { observed, window, lawOn, ...(times === undefined ? {} : { times }) }).word
  }
  const found = explain(personOf(person), rulesFor(person.regime)).findings.filter(
    (one) => one.provision === rule.id && one.window.from === window.from && one.window.to <= window.to,
  )
  const last = found.findLast((one) => one.times === times)
  return last?.word ?? 'none'
}

/** A counted month is seen in the number of months. */
function countedAt(boundary: Boundary, person: JsonPerson): string {
  const months = boundary.provision.replace('.counted', '')
  return run(person).findings.some((one) => one.provision === months) ? 'triggered' : 'notTriggered'
}

describe('one below, at, and one above each figure', () => {
  const rows = vectors.boundaries.flatMap((boundary) =>
    boundary.cases.map((one) => ({ ...one, boundary, id: `${boundary.provision} ${boundary.scope ?? ''}` })),
  )
  test.each(rows)('$id: $observed is $word', ({ boundary, observed, person, word }) => {
    expect(wordAt(boundary, observed, person)).toBe(word)
  })
})

describe('every figure of law has its triple', () => {
  const tested = new Set(vectors.boundaries.map((one) => one.provision))
  const all = [...npaRules.ruleset.provisions, ...lsa36Rules.ruleset.provisions]
  test.each(all.filter((one) => one.effect !== 'figure').map((one) => one.id))('%s', (id) => {
    expect(tested).toContain(id)
  })
})

describe('law that was not in force yet is not applied', () => {
  const rows = vectors.dates.flatMap(({ provision, cases }) => cases.map((one) => ({ ...one, provision })))
  test.each(rows)('$provision in $month: $word', ({ provision, person, word }) => {
    const found = run(person).findings.find((one) => one.provision === provision)
    expect(found === undefined ? 'notJudged' : found.word === 'conditional' ? 'breached' : found.word).toBe(
      word,
    )
  })
})
