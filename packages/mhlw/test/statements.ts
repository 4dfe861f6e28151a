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

/** Every statement of an edition. */
export function statementsOf(edition: Edition): readonly Statement[] {
  const themes = new Map((edition.themes ?? []).map((theme) => [theme.id, theme.number]))
  return readStatement(edition as unknown as Node, 'edition', 'edition', themes)
}

type Themes = ReadonlyMap<string, number | undefined>

function readStatement(node: Node, path: string, group: string, themes: Themes): readonly Statement[] {
  const fields: Field[] = []
  const lacking = (requiredIn[group] ?? [])
    .filter((key) => node[key] === undefined)
    .map((key) => `${path}.${key}`)
  const inner: Statement[] = []
  const visit = (value: unknown, key: string, at: string, owner: Node): void => {
    if (key === 'source' || key === 'headingSource' || key === 'furniture') return
    if (timeKeys.has(key)) {
      fields.push(...timeFields(value, at, drawnIn.has(group) && owner === node, lacking))
      return
    }
    if (typeof value === 'number') fields.push(...numberField(value, key, at, owner))
    if (key === 'value' && owner.type === 'timeOfDay')
      fields.push({ path: at, parts: partsOfTimeOfDay(String(value)) })
    if (key === 'themes' && group === 'items') fields.push(...themeFields(value, at, themes))
    if (Array.isArray(value)) {
      value.forEach((element, index) => {
        visitObject(element, key, `${at}[${index}]`)
      })
    } else visitObject(value, key, at)
  }
  const visitObject = (value: unknown, key: string, at: string): void => {
    if (typeof value !== 'object' || value === null) return
    const object = value as Node
    if ('source' in object || ownStatement.has(key)) {
      inner.push(...readStatement(object, at, key, themes))
      return
    }
    visitAll(object, at)
  }
  const visitAll = (object: Node, at: string): void => {
    lacking.push(
      ...(required[String(object.type)] ?? [])
        .filter((key) => object[key] === undefined)
        .map((key) => `${at}.${key}`),
    )
    for (const [key, value] of Object.entries(object)) visit(value, key, `${at}.${key}`, object)
  }
  visitAll(node, path)
  const { kept, wrong } = withoutRestated(fields, node, path)
  const source = (node.source ?? []) as readonly SourceReference[]
  return [{ path, source, fields: kept, lacking: [...lacking, ...wrong] }, ...inner]
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

function timeFields(value: unknown, path: string, drawn: boolean, lacking: string[]): readonly Field[] {
  if (typeof value === 'string') return [{ path, parts: partsOfTime(value, drawn) }]
  if (typeof value !== 'object' || value === null) return []
  const { from, to, excluding } = value as {
    from?: string
    to?: string | null
    excluding?: readonly string[]
  }
  if (from === undefined) lacking.push(`${path}.from`)
  if (to === undefined) lacking.push(`${path}.to`)
  const ends = [
    ['from', from],
    ['to', to === from ? undefined : to],
    ...(excluding ?? []).map((when, index) => [`excluding[${index}]`, when] as const),
  ] as const
  return ends.flatMap(([key, when]) =>
    typeof when === 'string' ? [{ path: `${path}.${key}`, parts: partsOfTime(when, drawn) }] : [],
  )
}

function numberField(value: number, key: string, path: string, owner: Node): readonly Field[] {
  if (key === 'percent') {
    return [
      {
        path,
        parts: partsOfNumber(value, owner.decimals, owner.tenths === true ? 'tenths' : 'percent'),
      },
    ]
  }
  if (key === 'number') return [{ path, parts: partsOfNumber(value, undefined, 'number') }]
  if (numberKeys.has(key)) {
    return [{ path, parts: partsOfNumber(value, key === 'value' ? owner.decimals : undefined, 'plain') }]
  }
  return []
}

function themeFields(value: unknown, path: string, themes: Themes): readonly Field[] {
  return (value as readonly string[]).map((id, index) => ({
    path: `${path}[${index}]`,
    parts: partsOfNumber(themes.get(id) ?? Number.NaN, undefined, 'plain'),
  }))
}
