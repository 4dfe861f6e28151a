import type { Acknowledgement, Roadmap } from '../model/roadmap.ts'
import type { When } from '../model/time.ts'
import type { Path } from '../query/items-of.ts'
import { parseWhen } from '../time/parse-when.ts'
import { type RoadmapContext, readContext } from './context.ts'
import type { Remark, RemarkRule, Severity } from './remark.ts'
import { describeRule, type RunnableRule, remarkOf, rules } from './rule-list.ts'
import { unmatchedFindings } from './rules/acknowledgement-unmatched.ts'
import { type ReadingIssue, readingFindings } from './rules/reading-warning.ts'

/** What the check is told beside the roadmap. */
export interface CheckOptions {
  /** The day of publication, used for an edition that does not say when it was issued. */
  readonly on?: When
  /** What reading the file had to say: the issues of `parseRoadmap` or `parseRoadmapText`. Its warnings become remarks. */
  readonly reading?: readonly ReadingIssue[]
}

const readingRule = describeRule('reading-warning', 'warning')
const unmatchedRule = describeRule('acknowledgement-unmatched', 'notice')

/** The rules of the check, in the order in which remarks of one severity are sorted. */
export const remarkRules: readonly RemarkRule[] = [
  ...rules.map(({ id, severity, title, why }) => ({ id, severity, title, why })),
  readingRule,
  unmatchedRule,
]

/**
 * What an editor should look at before publication: edition by edition, errors first.
 *
 * A remark that is acknowledged is returned with the acknowledgement; an acknowledgement that no remark needs gives a
 * remark of its own. Nothing is fetched and no clock is read: rules about what is past ask for the day of issue, or
 * for `on`, and are silent without either.
 *
 * @throws RangeError when `on` is no `When`.
 * @example
 * ```ts
 * const item = { id: 'a', title: { ja: '研修' }, plan: [
 *   { kind: 'recurring' as const, title: { ja: '進捗報告' }, period: 'FY2025', every: 'half' as const, markers: [{}] },
 * ] }
 * const remarks = checkRoadmap({
 *   schema: 'reform-roadmap/1', id: 'r', title: { ja: '工程表' }, organisation: { ja: '市' },
 *   editions: [{
 *     id: 'e', title: { ja: '計画' }, kind: 'plan', fiscalYears: { from: 2025, to: 2025 }, indicators: [],
 *     pillars: [{ id: 'p', title: { ja: '柱' }, items: [item] }],
 *   }],
 * })
 * remarks.map((remark) => [remark.rule, remark.places[0]?.id]) // => [['markers-differ', 'a']]
 * ```
 */
export function checkRoadmap(roadmap: Roadmap, { on, reading }: CheckOptions = {}): readonly Remark[] {
  if (on !== undefined) parseWhen(on)
  const context = readContext(roadmap, on)
  const acknowledgements = roadmap.acknowledgements ?? []
  const used = new Set<Acknowledgement>()
  const acknowledge = (remark: Remark): Remark => {
    const matching = acknowledgements.filter((acknowledgement) => covers(acknowledgement, remark))
    for (const acknowledgement of matching) used.add(acknowledgement)
    const [first] = matching
    return first === undefined ? remark : { ...remark, acknowledged: first }
  }
  const unmatched = (isConcerned: (acknowledgement: Acknowledgement) => boolean): readonly Remark[] =>
    unmatchedRemarks(context, acknowledgements, (each) => isConcerned(each) && !used.has(each))
  const found = runRules(context, rules).map(acknowledge)
  // Whether a warning of the door is known can only be told where the door was asked.
  const left = unmatched(({ rule }) => rule !== readingRule.id)
  if (reading === undefined) return inOrder(roadmap, [...found, ...left])
  const read = readingFindings(context, reading, [...found, ...left])
    .map((finding) => remarkOf(readingRule, finding))
    .map(acknowledge)
  return inOrder(roadmap, [...found, ...read, ...unmatched(() => true)])
}

/** The remarks of some rules, in order, acknowledged or not. */
export function remarksOf(roadmap: Roadmap, some: readonly RunnableRule[]): readonly Remark[] {
  const acknowledgements = roadmap.acknowledgements ?? []
  const remarks = runRules(readContext(roadmap, undefined), some).map((remark) => {
    const acknowledged = acknowledgements.find((acknowledgement) => covers(acknowledgement, remark))
    return acknowledged === undefined ? remark : { ...remark, acknowledged }
  })
  return inOrder(roadmap, remarks)
}

function runRules(context: RoadmapContext, some: readonly RunnableRule[]): readonly Remark[] {
  return some.flatMap((rule) => rule.run(context))
}

/** An acknowledgement holds for a remark when it names the rule and every place. */
function covers({ rule, places, edition }: Acknowledgement, remark: Remark): boolean {
  return (
    rule === remark.rule &&
    (edition === undefined || edition === remark.edition) &&
    remark.places.every(({ id }) => places.includes(id))
  )
}

function unmatchedRemarks(
  context: RoadmapContext,
  acknowledgements: readonly Acknowledgement[],
  isUnmatched: (acknowledgement: Acknowledgement) => boolean,
): readonly Remark[] {
  const unmatched = acknowledgements
    .map((acknowledgement, position) => ({
      acknowledgement,
      position,
      isRuleKnown: remarkRules.some(({ id }) => id === acknowledgement.rule),
    }))
    .filter(({ acknowledgement }) => isUnmatched(acknowledgement))
  return unmatchedFindings(context, unmatched).map((finding) => remarkOf(unmatchedRule, finding))
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/** Edition by edition, errors first, then rule by rule, then in the order of the paper. */
function inOrder({ editions }: Roadmap, remarks: readonly Remark[]): readonly Remark[] {
  const editionRank = new Map(editions.map(({ id }, position) => [id, position]))
  const ruleRank = new Map(remarkRules.map(({ id }, position) => [id, position]))
  const rank = (remark: Remark): readonly [number, number, number] => [
    editionRank.get(remark.edition) ?? editions.length,
    ranks[remark.severity],
    ruleRank.get(remark.rule) ?? 0,
  ]
  return remarks
    .map((remark) => ({ remark, rank: rank(remark) }))
    .sort(
      (left, right) =>
        left.rank[0] - right.rank[0] ||
        left.rank[1] - right.rank[1] ||
        left.rank[2] - right.rank[2] ||
        comparePaths(left.remark.places[0]?.path ?? [], right.remark.places[0]?.path ?? []),
    )
    .map(({ remark }) => remark)
}

/** Lists by position, keys as they stand in the order of the letters. */
function comparePaths(left: Path, right: Path): number {
  for (const [index, one] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    if (one === other) continue
    if (typeof one === 'number' && typeof other === 'number') return one - other
    return String(one) < String(other) ? -1 : 1
  }
  return left.length - right.length
}
