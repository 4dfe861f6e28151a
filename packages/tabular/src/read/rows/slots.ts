import { columnLetters } from '../../address.ts'
import { fastDuration } from '../cells/fast.ts'
import { tidy } from '../cells/tidy.ts'
import { durationUnitOf, normaliseHeader } from '../header/normalise-header.ts'
import type { ReadOptions } from '../options.ts'
import type { DurationNotation, Field, Profile } from '../profile.ts'
import { NotationEvidence } from './notation-evidence.ts'

/** A field of a profile bound to its column, with all that does not change from row to row. */
export type Slot = {
  readonly index: number
  readonly name: string
  readonly field: Field
  readonly type: Field['type']
  /** What the hot loop asks first. */
  readonly kind: number
  /** The column, from 0; −1 when the file has none. */
  readonly column: number
  /** The second column of a field in two parts, or −1. */
  readonly second: number
  readonly header: string
  readonly needsValue: boolean
  readonly repeatsAbove: boolean
  /** What an empty cell says. */
  readonly empty: SlotValue
  /** Whether the lack of a value is to be looked at. */
  readonly asksWhenAbsent: boolean
  readonly notation: DurationNotation | null
  /** The notation that the header states, where it differs from the one stated for the file. */
  readonly unitInHeader: DurationNotation | undefined
  readonly fast: (bytes: Uint8Array, start: number, end: number) => number
  /** Keys of words, yes and no of flags, by the text as written and as tidied. */
  readonly words: Map<string, string | boolean>
  /** Whether another field reads the letters beside these times. */
  readonly marksAreRead: boolean
  readonly evidence: NotationEvidence
  /** Whether the digits behind the point tell something about the notation. */
  readonly countsDigits: boolean
  above: SlotValue
}

/** How cells of a field are read at first. */
export const slotKind = {
  text: 0,
  time: 1,
  duration: 2,
  date: 3,
  word: 4,
  code: 5,
  number: 6,
  other: 7,
} as const

function kindOf(field: Field): number {
  if (field.type === 'time') return field.notation === 'decimal' ? slotKind.other : slotKind.time
  if (field.type === 'flag') return slotKind.word
  return field.type in slotKind ? slotKind[field.type as keyof typeof slotKind] : slotKind.other
}

/** What a slot gives for a row. */
export type SlotValue = string | number | boolean | null | readonly (readonly [number, number])[]

/** The columns that were bound, and their headers. */
export type Binding = {
  readonly columns: { readonly [field: string]: readonly number[] }
  readonly headers: readonly string[]
}

function wordsOf(field: Field): Map<string, string | boolean> {
  const words = new Map<string, string | boolean>()
  const put = (text: string, key: string | boolean): void => {
    words.set(text, key)
    words.set(tidy(text), key)
  }
  if (field.type === 'word') {
    for (const [key, texts] of Object.entries(field.words)) for (const text of texts) put(text, key)
  } else if (field.type === 'flag') {
    for (const text of field.no) put(text, false)
    for (const text of field.yes) put(text, true)
  }
  return words
}

/** The notation of a column: what the caller says of it, the field, its header, the caller, the profile. */
function notationOf(name: string, field: Field, header: string, profile: Profile, options: ReadOptions) {
  if (field.type !== 'duration') return { notation: null, unitInHeader: undefined }
  const stated = options.durationNotation
  const forAll = typeof stated === 'string' ? stated : undefined
  const forField = typeof stated === 'object' ? stated[name] : undefined
  const inHeader = durationUnitOf(normaliseHeader(header))
  const said = forField ?? field.notation
  const forFile = forAll ?? profile.durationNotation
  const differs = said === undefined && inHeader !== undefined && forFile !== null && inHeader !== forFile
  return { notation: said ?? inHeader ?? forFile, unitInHeader: differs ? inHeader : undefined }
}

/** The fields of a profile bound to columns, in the order of the profile. */
export function makeSlots(profile: Profile, binding: Binding, options: ReadOptions): readonly Slot[] {
  const entries = Object.entries(profile.fields)
  const marked = new Set(
    entries.flatMap(([name, field]) => (field.type === 'mark' ? (binding.columns[name] ?? []) : [])),
  )
  return entries.map(([name, field], index): Slot => {
    const [column = -1, second = -1] = binding.columns[name] ?? []
    const header = (binding.headers[column] ?? '').trim()
    const words = wordsOf(field)
    const repeatsAbove = field.repeatsAbove === true
    const needsValue = field.required === 'value'
    const { notation, unitInHeader } = notationOf(name, field, header, profile, options)
    return {
      index,
      name,
      field,
      type: field.type,
      kind: kindOf(field),
      column,
      second,
      header,
      needsValue,
      repeatsAbove,
      empty: field.type === 'duration' && field.blank === 'zero' ? 0 : (words.get('') ?? null),
      asksWhenAbsent: needsValue || repeatsAbove || field.from === 'block',
      notation,
      unitInHeader,
      fast: fastDuration(notation),
      words,
      marksAreRead: marked.has(column),
      evidence: new NotationEvidence(notation),
      countsDigits: notation === 'decimal' || notation === 'dot60',
      above: null,
    }
  })
}

/** What a report says about the columns of a file. */
export function columnReports(slots: readonly Slot[], headers: readonly string[]) {
  return headers.map((header, column) => ({
    letters: columnLetters(column + 1),
    header: header.trim(),
    fields: slots.filter((slot) => slot.column === column || slot.second === column).map(({ name }) => name),
  }))
}
