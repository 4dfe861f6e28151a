import { columnLetters } from '../../address.ts'
import type { Field, Profile } from '../profile.ts'
import { nearestHeader } from './nearest-header.ts'
import { normaliseHeader, withoutBrackets } from './normalise-header.ts'

/** A column that a field needs and that is not there, or is there more than once. */
export type HeaderProblem = {
  readonly code: 'header-missing' | 'header-duplicate'
  readonly field: string
  /** The name under which the column is asked for. */
  readonly name: string
  /** The header that is nearest to it, or the cells of all that fit. */
  readonly expected?: string
}

/** Which column, from 0, each field is read from; a field in two parts has two. */
export type HeaderMatch = {
  readonly columns: { readonly [field: string]: readonly number[] }
  readonly problems: readonly HeaderProblem[]
  /** Fields that are not required and have no column. */
  readonly missing: readonly string[]
  /** How many fields have their columns. */
  readonly matched: number
}

/** The groups of names that a field asks for: one, or two when it stands in parts. */
export function namesOf(field: Field): readonly (readonly string[])[] {
  if (field.type === 'date' && field.parts !== undefined) return [field.parts.month, field.parts.day]
  if (field.type === 'time' && field.parts !== undefined) return [field.parts.hour, field.parts.minute]
  return [field.aliases]
}

type Wanted = { readonly exact: readonly string[]; readonly bare: readonly string[] }

const wanted = new WeakMap<readonly string[], Wanted>()

/** Names as they are compared; each list is normalised once, because many rows are asked whether they are the header. */
function wantedOf(names: readonly string[]): Wanted {
  const known = wanted.get(names)
  if (known !== undefined) return known
  const exact = names.map(normaliseHeader)
  const made = { exact, bare: exact.map(withoutBrackets) }
  wanted.set(names, made)
  return made
}

/** Columns by normalised header, as written and without brackets. */
class Headers {
  readonly #exact = new Map<string, number[]>()
  readonly #bare = new Map<string, number[]>()
  readonly #last = new Map<string, number[]>()

  constructor(headers: readonly string[]) {
    for (const [index, header] of headers.map(normaliseHeader).entries()) {
      if (header === '') continue
      add(this.#exact, header, index)
      const bare = withoutBrackets(header)
      if (bare !== '') add(this.#bare, bare, index)
      const last = bare.slice(bare.lastIndexOf('_') + 1)
      if (last !== '' && last !== bare) add(this.#last, last, index)
    }
  }

  /**
   * Earlier names stand before later ones; headers as written before those without brackets, and those before the
   * last part of what was joined from several rows.
   */
  find(names: readonly string[]): readonly number[] {
    const { exact, bare } = wantedOf(names)
    return first(this.#exact, exact) ?? first(this.#bare, bare) ?? first(this.#last, bare) ?? []
  }
}

function first(map: ReadonlyMap<string, number[]>, keys: readonly string[]): readonly number[] | undefined {
  for (const key of keys) {
    const found = map.get(key)
    if (found !== undefined) return found
  }
  return undefined
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [index])
  else known.push(index)
}

/**
 * Which column of a file each field of a profile is read from, and what is wrong. Width, spaces, line breaks, a
 * leading `*` and what stands in brackets do not matter; a missing column is named with the header nearest to it.
 *
 * @example
 * ```ts
 * const profile = defineProfile({
 *   id: 'p', label: { ja: '例', en: 'Example' }, durationNotation: 'colon60', header: { kind: 'row' },
 *   fields: { code: { type: 'code', aliases: ['社員番号'], required: 'value' }, note: { type: 'text', aliases: ['備考'] } },
 * })
 * matchHeaders(['＊社員 番号（必須）', '備 考'], profile).columns // => { code: [0], note: [1] }
 * matchHeaders(['社員番'], profile).problems // => [{ code: 'header-missing', field: 'code', name: '社員番号', expected: '社員番' }]
 * ```
 */
export function matchHeaders(headers: readonly string[], profile: Profile): HeaderMatch {
  const match = matchColumns(headers, profile)
  return { ...match, problems: withNearest(match, profile, headers) }
}

/** As {@link matchHeaders}, without the nearest headers: for each row that may be the header. */
export function matchColumns(headers: readonly string[], profile: Profile): HeaderMatch {
  const known = new Headers(headers)
  const columns: Record<string, readonly number[]> = {}
  const problems: HeaderProblem[] = []
  const missing: string[] = []
  for (const [name, field] of Object.entries(profile.fields)) {
    if (field.from === 'block') continue
    // The lists themselves, not copies: they are what their normal forms are remembered by.
    const groups = namesOf(field).map((names) => ({ names, found: known.find(names) }))
    const doubled = groups.find(({ found }) => found.length > 1)
    const lacking = groups.find(({ found }) => found.length === 0)
    if (lacking !== undefined) {
      if (field.required === undefined) missing.push(name)
      else problems.push({ code: 'header-missing', field: name, name: lacking.names[0] ?? name })
    } else {
      columns[name] = groups.map(({ found }) => found[0] ?? 0)
      if (doubled !== undefined) {
        const expected = doubled.found.map((index) => columnLetters(index + 1)).join(', ')
        problems.push({ code: 'header-duplicate', field: name, name: doubled.names[0] ?? name, expected })
      }
    }
  }
  return { columns, problems, missing, matched: Object.keys(columns).length }
}

function withNearest(
  { problems, columns }: HeaderMatch,
  profile: Profile,
  headers: readonly string[],
): readonly HeaderProblem[] {
  if (problems.length === 0) return problems
  const taken = new Set(Object.values(columns).flat())
  const free = headers.map((header, index) => (taken.has(index) ? '' : normaliseHeader(header)))
  return problems.map((problem) => {
    const field = profile.fields[problem.field]
    if (problem.code !== 'header-missing' || field === undefined) return problem
    const nearest = nearestHeader(namesOf(field).flat().map(normaliseHeader), free)
    return nearest === undefined ? problem : { ...problem, expected: (headers[nearest] ?? '').trim() }
  })
}
