import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lsa36Rules, npaRules, type OvertimeRules, type PersonMonths } from '@reform/overtime'
import { type PersonJson, readPerson } from '@reform/overtime/schema'
import type { VerdictWord } from '@reform/rules'
import { root } from './pages.ts'
import { localOvertimeRules } from './rulesets.ts'

type Findings = readonly { readonly provision: string; readonly word: VerdictWord }[]

/** A worked example of the published vectors. */
export type WorkedExample = {
  readonly id: string
  readonly title: string
  readonly person: PersonJson
  readonly findings: Findings
  readonly interviews: readonly { readonly provision: string }[]
  readonly restsOn?: string
  readonly source: string
}

/** The three cases around one figure: below, at and above. */
export type Boundary = {
  readonly provision: string
  readonly scope?: string
  readonly times?: number
  readonly cases: readonly {
    readonly observed: number
    readonly word: string
    readonly person?: PersonJson
  }[]
}

export type Vectors = {
  readonly examples: readonly WorkedExample[]
  readonly boundaries: readonly Boundary[]
}

export const readVectors = (): Vectors =>
  JSON.parse(readFileSync(join(root, 'packages/overtime/vectors/vectors.json'), 'utf8')) as Vectors

const rules = new Map<string, OvertimeRules>(
  [npaRules, lsa36Rules, ...localOvertimeRules()].map((one) => [one.regime, one]),
)

/** A person with the rules that apply. */
export type Judged = { readonly person: PersonMonths; readonly rules: OvertimeRules }

/** The person of a vector with the rules that apply; undefined for a regime that is not published. */
export function judged(json: PersonJson | undefined): Judged | undefined {
  if (json === undefined) return undefined
  const own = rules.get(json.regime)
  const read = readPerson(json)
  return own === undefined || !read.ok ? undefined : { person: read.person, rules: own }
}
