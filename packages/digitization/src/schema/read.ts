import { isIsoDate, type PlainDate, parseIsoDate } from '@reform/calendar'
import type * as z from 'zod'
import type { DocumentEvent } from '../events/event.ts'
import { type DataIssue, issueOf } from '../issue.ts'
import type { RateContract } from '../rate/contract.ts'
import { readMedium } from '../register/medium.ts'
import { contractSchema, eventSchema } from './event.ts'

/** A log out of unknown input: `given` = the events + `rejected`. */
export type EventsResult = {
  readonly events: readonly DocumentEvent[]
  readonly issues: readonly DataIssue[]
  readonly given: number
  readonly rejected: number
}

type Loose = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const media: ReadonlySet<unknown> = new Set(['electronic', 'paper', 'hybrid', 'other', 'unknown'])

/** Values that are taken as unknown, and named, instead of losing the whole event. */
function softened(input: Loose, path: DataIssue['path'], id: string): { input: Loose; issues: DataIssue[] } {
  const issues: DataIssue[] = []
  const result: Record<string, unknown> = { ...input }
  const isArrival = input.kind === 'made' || input.kind === 'obtained'
  if (isArrival && !media.has(input.medium)) {
    const read = typeof input.medium === 'string' ? readMedium(input.medium) : undefined
    result.medium = read ?? 'unknown'
    const at = { path: [...path, 'medium'], id, effect: 'valueUnknown' } as const
    if (read === undefined) issues.push(issueOf('unknownMedium', at, String(input.medium ?? '')))
  }
  for (const field of ['pages', 'electronicPages', 'documents', 'millimetres']) {
    const count = input[field]
    if (typeof count !== 'number' || (Number.isSafeInteger(count) && count >= 0)) continue
    delete result[field]
    const code = count < 0 ? 'negativePages' : 'notANumber'
    issues.push(issueOf(code, { path: [...path, field], id, effect: 'valueUnknown' }, String(count)))
  }
  return { input: result, issues }
}

function fromSchemaIssues(error: z.ZodError, path: DataIssue['path'], id: string): readonly DataIssue[] {
  return error.issues.map((issue) => {
    const place = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
    const at = { path: [...path, ...place], id, effect: 'rejected' } as const
    if (issue.code === 'invalid_format') return issueOf('notADate', at, place.join('.'))
    return issueOf('wrongShape', at, place.join('.') || issue.code)
  })
}

const dateFields: ReadonlySet<string> = new Set(['on', 'approvedOn', 'reviewOn', 'asOf'])

/** The first field, anywhere inside, that is written as a day but is none, such as 29 February of a common year. */
function impossibleDay(input: Loose): string | undefined {
  for (const [field, value] of Object.entries(input)) {
    if (dateFields.has(field) && typeof value === 'string' && !isIsoDate(value)) return field
    const inside = isObject(value) ? impossibleDay(value) : undefined
    if (inside !== undefined) return `${field}.${inside}`
  }
  return undefined
}

/** Days as whole counts, and nothing that is `undefined`. */
function withDays(input: Loose): Loose {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    entries.map(([field, value]): [string, unknown] => {
      if (isObject(value)) return [field, withDays(value)]
      return [field, dateFields.has(field) ? (parseIsoDate(String(value)) satisfies PlainDate) : value]
    }),
  )
}

/**
 * A log of events out of unknown input: an array, as from JSON. An event that cannot be read is rejected and named;
 * a medium or a count that is none is taken as unknown and named, and the event stays.
 *
 * @example
 * ```ts
 * const read = readEvents([
 *   { kind: 'made', id: 'a', on: '2026-06-01', department: '総務課', medium: '石', pages: -3 },
 *   { kind: 'officialScan', id: 'a', on: '2027-02-29' },
 * ])
 * read.issues.map((one) => [one.code, one.path.join('.')])
 * // => [['unknownMedium', '0.medium'], ['negativePages', '0.pages'], ['notADate', '1.on']]
 * read.rejected // => 1
 * ```
 */
export function readEvents(input: unknown): EventsResult {
  if (!Array.isArray(input)) {
    const issues = [issueOf('wrongShape', { path: [], id: '', effect: 'rejected' }, 'array')]
    return { events: [], issues, given: 0, rejected: 0 }
  }
  const events: DocumentEvent[] = []
  const issues: DataIssue[] = []
  for (const [index, one] of (input as unknown[]).entries()) {
    const read = readEvent(one, [index])
    issues.push(...read.issues)
    if (read.event !== undefined) events.push(read.event)
  }
  return { events, issues, given: input.length, rejected: input.length - events.length }
}

/**
 * One event out of unknown input, such as a line of JSON Lines, with everything that is wrong with it; `event` is
 * absent when it is rejected.
 *
 * @example
 * ```ts
 * readEvent({ kind: 'disposed', id: 'a', on: '2026-06-01', by: 'x' }).issues.map((one) => one.code) // => ['wrongShape']
 * ```
 */
export function readEvent(
  input: unknown,
  path: DataIssue['path'] = [],
): { readonly event?: DocumentEvent; readonly issues: readonly DataIssue[] } {
  if (!isObject(input))
    return { issues: [issueOf('wrongShape', { path, id: '', effect: 'rejected' }, 'object')] }
  const id = typeof input.id === 'string' ? input.id : ''
  const soft = softened(input, path, id)
  const parsed = eventSchema.safeParse(soft.input)
  if (!parsed.success) return { issues: [...soft.issues, ...fromSchemaIssues(parsed.error, path, id)] }
  const impossible = impossibleDay(parsed.data)
  if (impossible !== undefined) {
    const at = { path: [...path, ...impossible.split('.')], id, effect: 'rejected' } as const
    return { issues: [...soft.issues, issueOf('notADate', at, impossible)] }
  }
  // The schema has the events' shape, with days as texts that `withDays` turns into counts.
  return { event: withDays(parsed.data) as unknown as DocumentEvent, issues: soft.issues }
}

/** A contract, or everything that is wrong with the input. */
export type ContractResult =
  | { readonly ok: true; readonly contract: RateContract }
  | { readonly ok: false; readonly issues: readonly DataIssue[] }

/**
 * A contract of a rate out of unknown input. Nothing is filled in: every part has to be said.
 *
 * @example
 * ```ts
 * const read = readContract({ unit: 'file', origin: 'created' })
 * read.ok // => false
 * ```
 */
export function readContract(input: unknown): ContractResult {
  const parsed = contractSchema.safeParse(input)
  if (!parsed.success) return { ok: false, issues: fromSchemaIssues(parsed.error, [], '') }
  const impossible = impossibleDay(parsed.data)
  if (impossible !== undefined) {
    return {
      ok: false,
      issues: [issueOf('notADate', { path: [impossible], id: '', effect: 'rejected' }, impossible)],
    }
  }
  return { ok: true, contract: withDays(parsed.data) as unknown as RateContract }
}
