import {
  type Audit,
  type Cell,
  type Draft,
  type Figure,
  type Ledger,
  type Policy,
  type PublishedCell,
  type PublishedRelease,
  type PublishOptions,
  publish,
  type Relation,
  type SuppressionSummary,
} from '@reform/disclosure'
import type { Bilingual } from '@reform/rules'
import { perHead } from '../print/reduction.ts'
import { checkCount } from '../whole.ts'
import type { Department, Tier } from './department.ts'

/** What a department printed in a period. */
export type DepartmentPrint = {
  readonly department: string
  /** How many people work there: figures of few people are not shown. */
  readonly people: number
  /** Mean headcount of the period, in hundredths of a full-time equivalent. */
  readonly headcountHundredths: number
  readonly impressions: number
  /** Whole yen without tax. */
  readonly yen: number
  /** Of the baseline year; absent where there is no baseline. */
  readonly baseImpressions?: number
  readonly baseYen?: number
}

/** What the figures on printing are made from. */
export type PrintQuestion = {
  /** Names the period: unique among all releases, such as `2026`. */
  readonly period: string
  readonly departments: readonly Department[]
  readonly tiers: readonly Tier[]
  readonly uses: readonly DepartmentPrint[]
}

/** What may be shown of one group's printing: all of it or nothing. */
export type PrintGroup = {
  readonly kind: 'everyone' | 'tier' | 'department'
  readonly id: string
  readonly label: Bilingual
  /** Figures `impressions`, `yen`, `impressionsPerHead`, `yenPerHead`, and `baseImpressions`, `baseYen` where known. */
  readonly cell: PublishedCell
}

/** Printing by department, tier and for everyone, as far as it may be shown. */
export type PrintFigures = {
  readonly period: string
  /** The least number of people a figure rests on, to be printed with the figures. */
  readonly minimum: number
  readonly groups: readonly PrintGroup[]
}

/** How the figures may leave. */
export type PrintOptions = PublishOptions & { readonly policy?: Policy; readonly ledger?: Ledger }

/** The release of the figures on printing, or why there is none. */
export type PrintPublication =
  | {
      readonly ok: true
      readonly print: PrintFigures
      readonly release: PublishedRelease
      /** Not for publication, both. */
      readonly audit: Audit
      readonly summary: SuppressionSummary
    }
  | { readonly ok: false; readonly audit: Audit }

type Group = Omit<PrintGroup, 'cell'> & { readonly uses: readonly DepartmentPrint[] }

/**
 * Printing by department, tier and for everyone, in all and per head, as far as `@reform/disclosure` lets it out:
 * what a department of few people printed says what somebody printed. Of each group everything is shown or nothing.
 *
 * @throws RangeError when a department stands twice or is not on the list, a number is not whole, or as `publish` does.
 * @example
 * ```ts
 * const use = { headcountHundredths: 1200, impressions: 24000, yen: 48000 }
 * const result = publishPrint({
 *   period: '2026',
 *   departments: ['a', 'b', 'c'].map((id) => ({ id, label: { ja: id, en: id } })),
 *   tiers: [],
 *   uses: [{ ...use, department: 'a', people: 12 }, { ...use, department: 'b', people: 3 }, { ...use, department: 'c', people: 14 }],
 * })
 * result.ok ? result.print.groups.map((one) => [one.id, one.cell.state]) : []
 * // => [['everyone', 'shown'], ['a', 'hidden'], ['b', 'hidden'], ['c', 'shown']]
 * ```
 */
export function publishPrint(question: PrintQuestion, options: PrintOptions = {}): PrintPublication {
  const { policy, ...rest } = options
  const groups = groupsOf(question)
  const result = publish(draftOf(question, groups), policy, rest)
  if (!result.ok) return result
  const { release, audit, summary } = result
  const cells = new Map(release.cells.map((cell) => [cell.group, cell]))
  const shown = groups.flatMap(({ uses: _, ...group }): readonly PrintGroup[] => {
    const cell = cells.get(keyOf(group))
    return cell === undefined ? [] : [{ ...group, cell }]
  })
  const print = { period: question.period, minimum: release.minimum, groups: shown }
  return { ok: true, print, release, audit, summary }
}

const keyOf = ({ kind, id }: Pick<Group, 'kind' | 'id'>): string =>
  kind === 'everyone' ? kind : `${kind} ${id}`

function groupsOf({ departments, tiers, uses }: PrintQuestion): readonly Group[] {
  const byId = new Map(uses.map((one) => [one.department, one]))
  if (byId.size < uses.length) throw new RangeError('publishPrint: a department stands twice')
  const known = new Set(departments.map(({ id }) => id))
  const stranger = uses.find(({ department }) => !known.has(department))
  if (stranger !== undefined) throw new RangeError(`publishPrint: ${stranger.department} is not on the list`)
  const having = departments.filter(({ id }) => byId.has(id))
  const of = (members: readonly Department[]): readonly DepartmentPrint[] =>
    members.flatMap(({ id }) => byId.get(id) ?? [])
  return [
    { kind: 'everyone', id: 'everyone', label: { ja: '全体', en: 'Everyone' }, uses: of(having) },
    ...tiers.map(
      (tier): Group => ({
        kind: 'tier',
        ...tier,
        uses: of(having.filter((one) => one.tier === tier.id)),
      }),
    ),
    ...having.map(({ id, label }): Group => ({ kind: 'department', id, label, uses: of([{ id, label }]) })),
  ]
}

function draftOf({ period, departments, tiers }: PrintQuestion, groups: readonly Group[]): Draft {
  const departmentKeys = (members: readonly { readonly id: string }[]): readonly string[] =>
    members.map(({ id }) => keyOf({ kind: 'department', id }))
  const having = groups.filter(({ kind }) => kind === 'department')
  const tierOf = new Map(departments.map(({ id, tier }) => [id, tier]))
  const inTiers = tiers.map(
    (tier): Relation => ({
      whole: keyOf({ kind: 'tier', id: tier.id }),
      parts: departmentKeys(having.filter(({ id }) => tierOf.get(id) === tier.id)),
    }),
  )
  return {
    id: `print ${period}`,
    groups: groups.map((group) => ({ id: keyOf(group), label: group.label })),
    relations: [
      { whole: 'everyone', parts: departmentKeys(having) },
      ...inTiers.filter(({ parts }) => parts.length > 0),
    ],
    cells: groups.map((group) => cellOf(period, group)),
  }
}

function cellOf(period: string, { uses, ...group }: Group): Cell {
  const total = (field: 'people' | 'headcountHundredths' | 'impressions' | 'yen'): number =>
    uses.reduce((sum, one) => sum + checkCount(`publishPrint ${field}`, one[field]), 0)
  const n = total('people')
  const place = { group: keyOf(group), topic: `print ${period}`, n }
  if (n === 0) return { ...place, figures: {} }
  const heads = total('headcountHundredths')
  const [impressions, yen] = [total('impressions'), total('yen')]
  return {
    ...place,
    figures: {
      impressions: sum(impressions),
      yen: sum(yen),
      ...perHeadFigure('impressionsPerHead', impressions, heads),
      ...perHeadFigure('yenPerHead', yen, heads),
      ...baseFigure('baseImpressions', uses),
      ...baseFigure('baseYen', uses),
    },
  }
}

const sum = (value: number): Figure => ({ kind: 'sum', value, harmless: 'none' })

function perHeadFigure(name: string, value: number, heads: number): Record<string, Figure> {
  const each = perHead(value, heads).value
  return each === null ? {} : { [name]: { kind: 'other', value: each, decimals: 0 } }
}

/** A baseline of a group only where each of its departments has one: a sum with gaps is none. */
function baseFigure(
  name: 'baseImpressions' | 'baseYen',
  uses: readonly DepartmentPrint[],
): Record<string, Figure> {
  const values = uses.flatMap((one) => one[name] ?? [])
  if (values.length < uses.length) return {}
  return { [name]: sum(values.reduce((total, one) => total + checkCount(`publishPrint ${name}`, one), 0)) }
}
