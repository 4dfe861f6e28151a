import type { DateSpan } from '@reform/calendar'
import type { Edition } from '../../model/edition.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Id } from '../../model/text.ts'
import type { When } from '../../model/time.ts'
import { type Draft, draft, type Path } from '../draft.ts'
import { nearest } from '../nearest.ts'
import type { RoadmapIssueCode } from '../texts/issue-codes.ts'
import type { FactsOf } from '../texts/issue-texts.ts'
import type { ReferenceTarget } from '../texts/meaning-texts.ts'

/** More issues than this are not collected: nobody reads them. */
const most = 1_000

/** Where the walk stands and what it has found. The trail is copied only when something is found. */
export interface Findings {
  readonly drafts: Draft[]
  readonly trail: (string | number)[]
}

/** Ids that a roadmap declares outside of its editions. */
export interface RoadmapScope extends Findings {
  readonly declared: Readonly<
    Record<'unit' | 'tier' | 'document' | 'unitOfMeasure' | 'edition', ReadonlySet<Id>>
  >
  /** Every id that an acknowledgement may name. */
  readonly places: Set<Id>
}

/** What the walk through one edition needs at hand. */
export interface EditionScope extends RoadmapScope {
  readonly edition: Edition
  readonly indicators: ReadonlyMap<Id, Indicator>
  readonly local: Readonly<Record<'indicator' | 'track' | 'theme' | 'stage', ReadonlySet<Id>>>
  /** Ids of the edition with the place at which each was declared. */
  readonly ids: Map<Id, Path>
  /** Figures with an id, and the figure that each is a part of. */
  readonly figures: Map<Id, Id | undefined>
  /** References that can be settled only after the whole edition was seen. */
  readonly later: { readonly target: 'figure' | 'place'; readonly id: Id; readonly path: Path }[]
  /** The days of a `When`, looked up once for each spelling. */
  readonly spanOf: (when: When) => DateSpan
  /** The days of the fiscal years of the edition; absent when they run backwards. */
  readonly window: DateSpan | undefined
}

/** Notes an issue at the place where the walk stands, or below it. */
export function report<Code extends RoadmapIssueCode>(
  { drafts, trail }: Findings,
  below: Path,
  code: Code,
  ...facts: FactsOf<Code>
): void {
  if (drafts.length < most) drafts.push(draft(code, [...trail, ...below], ...facts))
}

/** Visits what stands under a key. */
export function under<Value>(
  { trail }: Findings,
  key: string | number,
  value: Value | undefined,
  visit: (value: Value) => void,
): void {
  if (value === undefined) return
  trail.push(key)
  visit(value)
  trail.pop()
}

/** Visits each entry of the list under a key. */
export function each<Value>(
  { trail }: Findings,
  key: string,
  values: readonly Value[] | undefined,
  visit: (value: Value) => void,
): void {
  if (values === undefined) return
  trail.push(key)
  for (const [index, value] of values.entries()) {
    trail.push(index)
    visit(value)
    trail.pop()
  }
  trail.pop()
}

/** Notes the reference under a key when what it names was not declared. */
export function refer(
  findings: Findings,
  key: string | number,
  id: Id | undefined,
  target: ReferenceTarget,
  known: ReadonlySet<Id>,
): void {
  if (id === undefined || known.has(id)) return
  report(findings, [key], 'unknown-reference', { target, id, near: nearest(id, known) })
}

/** As {@link refer}, for a list of ids, in which none should stand twice. */
export function referAll(
  findings: Findings,
  key: string,
  ids: readonly Id[] | undefined,
  target: ReferenceTarget,
  known: ReadonlySet<Id>,
): void {
  if (ids === undefined) return
  under(findings, key, ids, () => {
    for (const [index, id] of ids.entries()) {
      refer(findings, index, id, target, known)
      if (ids.indexOf(id) < index) report(findings, [index], 'repeated-reference', { id })
    }
  })
}
