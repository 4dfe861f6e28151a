import type { Cell, Draft, Figure as DraftFigure, Group } from '@reform/disclosure'
import { type Bilingual, hasValue } from '@reform/quantities'
import { type Figure, peopleOf } from '../count/figure.ts'
import type { CountResult } from '../count/result.ts'

/** A figure about people that is to be published for the whole and for each department. */
export type DraftFigureRequest = {
  readonly result: CountResult
  readonly figure: string
  /** What it is about; the counting and the figure when absent (`sessions/reach`). */
  readonly topic?: string
  /** Places of the printed value. */
  readonly decimals?: number
  /** Of means: the least and the largest value that one person can give. */
  readonly range?: readonly [number | null, number | null]
}

/** What is to be published of countings. */
export type ActivityDraftRequest = {
  /** Unique among all releases. */
  readonly release: string
  readonly departments: readonly { readonly id: string; readonly label: Bilingual }[]
  /** The name of everybody together. */
  readonly whole?: Bilingual
  readonly figures: readonly DraftFigureRequest[]
}

const everybody = { ja: '全体', en: 'All' }
const wholeId = 'all'

/**
 * A draft for `publish` of `@reform/disclosure` out of figures about people: the whole (group `all`) and every
 * department, each figure a topic. What has no value has no cell. Only what `publish` gives back may be printed.
 *
 * Where all people behind the figures are known, the draft knows who is in each cell, so that overlaps between
 * departments and with earlier releases are found; the counts rest on different people.
 *
 * @throws RangeError when a figure does not exist or is not about people, when it is not known how many stand behind
 *   it, when only some figures have known people, or a department is called `all`.
 * @throws TypeError when a result was not counted in this process: people do not stand in results, and without them
 *   a draft would look safer than it is.
 * @example
 * ```ts
 * import { countTelework, parseIsoDate, period, takeIn } from '@reform/activities'
 *
 * const asOf = parseIsoDate('2026-07-01')
 * const rows = ['p1', 'p2', 'p3'].map((person, n) => ({
 *   row: `t#${n + 2}`, person, on: parseIsoDate('2026-06-01'), department: n < 2 ? 'a' : 'b',
 * }))
 * const june = period(parseIsoDate('2026-06-01'), parseIsoDate('2026-06-30'))
 * const result = countTelework(takeIn('telework', rows, { asOf }), { period: june, partDays: 'asHalf', closedDays: 'count' })
 * const departments = ['a', 'b'].map((id) => ({ id, label: { ja: id, en: id } }))
 * const draft = activityDraft({ release: '2026-06', departments, figures: [{ result, figure: 'personDays' }] })
 * draft.cells.map(({ group, topic, n }) => [group, topic, n])
 * // => [['all', 'telework/personDays', 3], ['a', 'telework/personDays', 2], ['b', 'telework/personDays', 1]]
 * ```
 */
export function activityDraft({ release, departments, whole, figures }: ActivityDraftRequest): Draft {
  if (departments.some(({ id }) => id === wholeId))
    throw new RangeError(`activityDraft: no department can be called ${wholeId}`)
  const ids = [wholeId, ...departments.map(({ id }) => id)]
  const made = figures.flatMap((request) => ids.flatMap((group) => cellOf(request, group)))
  const areNamed = made.every(({ members }) => members !== undefined)
  if (!areNamed && made.some(({ members }) => members !== undefined))
    throw new RangeError('activityDraft: figures with and without known people need drafts of their own')
  const members = new Map(ids.map((id) => [id, new Set<string>()]))
  for (const cell of made) {
    for (const person of cell.members ?? []) {
      members.get(cell.group)?.add(person)
      members.get(wholeId)?.add(person)
    }
  }
  const labels = [{ id: wholeId, label: whole ?? everybody }, ...departments]
  const groups = labels.map(
    ({ id, label }): Group => ({
      id,
      label,
      ...(areNamed ? { members: [...(members.get(id) ?? [])].sort() } : {}),
    }),
  )
  if (areNamed) return { id: release, groups, cells: made }
  const relations = [{ whole: wholeId, parts: departments.map(({ id }) => id), rest: true }]
  return { id: release, groups, relations, cells: made }
}

function cellOf(request: DraftFigureRequest, group: string): readonly Cell[] {
  const { result, figure: name } = request
  const whole = result.figures[name]
  if (whole === undefined) throw new RangeError(`activityDraft: no figure ${name} of ${result.counting}`)
  if (whole.suppression !== 'unchecked')
    throw new RangeError(`activityDraft: ${name} of ${result.counting} is not about people`)
  const figure = group === wholeId ? whole : result.groups.department?.[group]?.[name]
  if (figure === undefined || !hasValue<unknown>(figure.quantity)) return []
  const people = peopleOf(figure)
  if (people === undefined) throw new TypeError('activityDraft: the result was not counted in this process')
  const siblings = group === wholeId ? result.figures : result.groups.department?.[group]
  const n = people === 'unnamed' ? countBehind(figure, siblings?.people) : people.length
  const topic = request.topic ?? `${result.counting}/${name}`
  const figures = { [name]: draftFigure(figure, n, request) }
  return [{ group, topic, n, ...(people === 'unnamed' ? {} : { members: [...people].sort() }), figures }]
}

/** How many different people stand behind a figure that names none. */
function countBehind(figure: Figure, people: Figure | undefined): number {
  const { form, quantity, unit } = figure
  if (!hasValue<unknown>(quantity)) return 0
  if (form === 'mean' && hasValue(figure.quantity)) return figure.quantity.value.count
  if (form === 'ratio' && hasValue(figure.quantity)) return figure.quantity.value.denominator
  if (form === 'number' && unit === 'people' && hasValue(figure.quantity)) return figure.quantity.value
  // Of people counted several times, no fewer than this many are different.
  if (people?.form === 'number' && hasValue(people.quantity)) return people.quantity.value
  throw new RangeError('activityDraft: it is not known how many people stand behind the figure')
}

function draftFigure(figure: Figure, n: number, { decimals, range }: DraftFigureRequest): DraftFigure {
  const places = decimals === undefined ? {} : { decimals }
  if (figure.form === 'number' && hasValue(figure.quantity)) {
    const { value } = figure.quantity
    if (figure.bound !== undefined) return { kind: 'other', value, ...places }
    // Everybody counted is counted: that all of them are alike says nothing of anyone.
    if (figure.unit === 'people') return { kind: 'count', value, harmless: 'both' }
    return { kind: 'sum', value, ...places, harmless: 'none' }
  }
  if (figure.form === 'ratio' && hasValue(figure.quantity)) {
    const { numerator, denominator } = figure.quantity.value
    if (denominator === n) return { kind: 'share', value: numerator, ...places }
    return { kind: 'ratio', numerator, denominator, ...places }
  }
  if (figure.form === 'mean' && hasValue(figure.quantity)) {
    const { sum, count } = figure.quantity.value
    if (count === n)
      return { kind: 'mean', value: sum / count, ...places, ...(range === undefined ? {} : { range }) }
    return { kind: 'other', value: sum / count, ...places }
  }
  throw new RangeError('activityDraft: a figure without a value has no cell')
}
