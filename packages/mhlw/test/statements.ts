import type { Edition, SourceReference } from '@reform/roadmap'
import { type Part, partsOfNumber, partsOfTime, partsOfTimeOfDay } from './parts.ts'

/** A typed figure or date of a statement, with the numbers that a paper prints for it. */
export interface Field {
  readonly path: string
  readonly parts: readonly Part[]
}

/** Something that a paper states in one place or several: its references and its typed fields. */
export interface Statement {
  readonly path: string
  readonly source: readonly SourceReference[]
  readonly fields: readonly Field[]
  /** What the model asks for and the data lack. */
  readonly lacking: readonly string[]
}

type Node = Readonly<Record<string, unknown>>

/** Groups that stand without a reference of their own: what they print has one each. */
const ownStatement = new Set(['pillars', 'sections'])
/** Not statements but where they stand. */
const references = new Set(['source', 'headingSource', 'furniture'])
const timeKeys = new Set([
  'period',
  'when',
  'issued',
  'reporting',
  'asOf',
  'at',
  'by',
  'until',
  'since',
  'nextCheck',
  'setIn',
  'reachIn',
  'window',
])
const numberKeys = new Set(['value', 'numerator', 'denominator', 'n', 'minimum', 'maximum'])

/** Where a time is read off the drawn grid and need not be printed. */
const drawnIn = new Set(['plan', 'markers', 'targets'])

const required: Readonly<Record<string, readonly string[]>> = {
  count: ['value'],
  amount: ['value'],
  mean: ['value'],
  share: ['percent'],
  ratio: ['numerator', 'denominator'],
  ordinal: ['value'],
  timeOfDay: ['value'],
  valueBy: ['measure', 'by'],
  thresholdToBeSet: ['thresholds'],
  setThenReach: ['setIn', 'reachIn'],
  stageBy: ['by'],
  recurring: ['window'],
  plannedCount: ['measure', 'window'],
}

const requiredIn: Readonly<Record<string, readonly string[]>> = {
  plan: ['period'],
  dates: ['when'],
  figures: ['measure'],
  observations: ['result'],
}

/** What the reading of a statement needs to know of its edition. */
interface Context {
  readonly themes: ReadonlyMap<string, number | undefined>
  /** Set when the edition is about one fiscal year. */
  readonly year: number | undefined
  /** Equal for contexts that say the same. */
  readonly key: string
}

/** Something inside a statement and where it stands. */
interface Place<Value> {
  readonly key: string
  readonly value: Value
  readonly path: string
  readonly owner: Node
}

/** Every statement of an edition. */
export function statementsOf(edition: Edition): readonly Statement[] {
  const { from, to } = edition.fiscalYears
  const themes = new Map((edition.themes ?? []).map((theme) => [theme.id, theme.number]))
  const year = from === to ? from : undefined
  const key = JSON.stringify([...themes, year])
  return readStatement(edition as unknown as Node, 'edition', 'edition', { themes, year, key })
}

/** Statements already read. Tests change one field of an edition at a time; the rest stays the same objects. */
const known = new WeakMap<
  Node,
  { readonly path: string; readonly key: string; readonly read: readonly Statement[] }
>()

function readStatement(node: Node, path: string, group: string, context: Context): readonly Statement[] {
  const entry = known.get(node)
  if (entry?.path === path && entry.key === context.key) return entry.read
  const read = readAnew(node, path, group, context)
  known.set(node, { path, key: context.key, read })
  return read
}

function readAnew(node: Node, path: string, group: string, context: Context): readonly Statement[] {
  const { places, inner } = takeApart(node, path)
  const fields = places.flatMap((place) =>
    fieldsOf(place, drawnIn.has(group) && place.owner === node, context),
  )
  const { kept, wrong } = withoutRestated(fields, node, path)
  const lacking = [
    ...(requiredIn[group] ?? []).filter((key) => node[key] === undefined).map((key) => `${path}.${key}`),
    ...lackingIn(node, path),
    ...places.flatMap(({ key, value, path: at }) =>
      isObject(value) ? [...lackingIn(value, at), ...(timeKeys.has(key) ? lackingEnds(value, at) : [])] : [],
    ),
    ...wrong,
  ]
  const source = (node.source ?? []) as readonly SourceReference[]
  return [
    { path, source, fields: kept, lacking },
    ...inner.flatMap(({ key, value, path: at }) => readStatement(value, at, key, context)),
  ]
}

/** Everything that belongs to the statement itself, and the statements inside it. */
function takeApart(
  node: Node,
  path: string,
): { readonly places: readonly Place<unknown>[]; readonly inner: readonly Place<Node>[] } {
  const places: Place<unknown>[] = []
  const inner: Place<Node>[] = []
  const visit = (value: unknown, key: string, at: string, owner: Node): void => {
    if (Array.isArray(value) && !value.every((element) => typeof element === 'string')) {
      value.forEach((element, index) => {
        visit(element, key, `${at}[${index}]`, owner)
      })
    } else if (isObject(value) && ('source' in value || ownStatement.has(key))) {
      inner.push({ key, value, path: at, owner })
    } else {
      places.push({ key, value, path: at, owner })
      if (isObject(value) && !timeKeys.has(key)) visitAll(value, at)
    }
  }
  const visitAll = (owner: Node, at: string): void => {
    for (const [key, value] of Object.entries(owner)) {
      if (!references.has(key)) visit(value, key, `${at}.${key}`, owner)
    }
  }
  visitAll(node, path)
  return { places, inner }
}

function isObject(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function lackingIn(node: Node, path: string): readonly string[] {
  return (required[String(node.type)] ?? [])
    .filter((key) => node[key] === undefined)
    .map((key) => `${path}.${key}`)
}

function lackingEnds(period: Node, path: string): readonly string[] {
  return ['from', 'to'].filter((key) => period[key] === undefined).map((key) => `${path}.${key}`)
}

/** The number of a title that says itself where it is printed only repeats one of the printed numbers. */
function withoutRestated(
  fields: readonly Field[],
  node: Node,
  path: string,
): { readonly kept: readonly Field[]; readonly wrong: readonly string[] } {
  const printed = (node.printed ?? []) as readonly { readonly number?: number }[]
  const numbers = printed.map((title) => title.number).filter((number) => number !== undefined)
  if (numbers.length === 0) return { kept: fields, wrong: [] }
  const stated = node.number
  const wrong = typeof stated === 'number' && numbers.includes(stated) ? [] : [`${path}.number`]
  return { kept: fields.filter((field) => field.path !== `${path}.number`), wrong }
}

function fieldsOf(place: Place<unknown>, isDrawn: boolean, context: Context): readonly Field[] {
  const { key, value, path, owner } = place
  if (timeKeys.has(key)) return timeFields(value, path, isDrawn, context)
  if (key === 'themes' && Array.isArray(value)) return themeFields(value, path, context)
  if (key === 'value' && owner.type === 'timeOfDay') return [{ path, parts: partsOfTimeOfDay(String(value)) }]
  if (typeof value !== 'number') return []
  if (key === 'number') return [{ path, parts: partsOfNumber(value, undefined, 'number') }]
  if (key === 'percent') {
    return [
      { path, parts: partsOfNumber(value, owner.decimals, owner.tenths === true ? 'tenths' : 'percent') },
    ]
  }
  return numberKeys.has(key)
    ? [{ path, parts: partsOfNumber(value, key === 'value' ? owner.decimals : undefined, 'plain') }]
    : []
}

function timeFields(value: unknown, path: string, isDrawn: boolean, { year }: Context): readonly Field[] {
  if (typeof value === 'string') return [{ path, parts: partsOfTime(value, isDrawn, year) }]
  if (!isObject(value)) return []
  const { from, to, excluding } = value as {
    from?: string
    to?: string | null
    excluding?: readonly string[]
  }
  const times = [from, to === from ? undefined : to, ...(excluding ?? [])]
  return times
    .filter((when) => typeof when === 'string')
    .map((when) => ({ path: `${path} ${when}`, parts: partsOfTime(when, isDrawn, year) }))
}

function themeFields(ids: readonly unknown[], path: string, { themes }: Context): readonly Field[] {
  return ids
    .filter((id) => typeof id === 'string')
    .map((id) => ({
      path: `${path}.${id}`,
      parts: partsOfNumber(themes.get(id) ?? Number.NaN, undefined, 'plain'),
    }))
}
