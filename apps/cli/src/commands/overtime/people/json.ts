import { readPerson, readPersonDays, readPersonText } from '@reform/overtime/schema'
import { type Line, linesOf, longestLine } from '../../../io/json-lines.ts'
import { decodeUtf8, gather } from '../../../io/read-input.ts'
import type { Bilingual } from '../../../language.ts'
import { overtimeMessages } from '../../../text/overtime.ts'
import type { PersonRead, Place } from './person-read.ts'

/** One person a line; lines with nothing on them are passed over. */
export async function* peopleOfJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<PersonRead> {
  for await (const line of linesOf(chunks)) {
    const place = { file, line: line.line }
    if ('problem' in line) yield { place, read: false, issues: [lineIssue(line.problem)] }
    else if (line.text.trim() !== '') yield personOfText(line.text, place)
  }
}

/**
 * The person, or the list of people, that a file is as a whole.
 * @throws RefusedInput when it is too large or not UTF-8.
 */
export async function* peopleOfJsonDocument(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<PersonRead> {
  const text = decodeUtf8(await gather(chunks, file), file)
  const parsed = parse(text)
  if (parsed === undefined || !Array.isArray(parsed.value)) {
    yield parsed === undefined ? personOfText(text, { file }) : personOfValue(parsed.value, { file })
    return
  }
  for (const [index, value] of parsed.value.entries()) yield personOfValue(value, { file, number: index + 1 })
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

function personOfText(text: string, place: Place): PersonRead {
  const parsed = parse(text)
  if (parsed !== undefined) return personOfValue(parsed.value, place)
  const refused = readPersonText(text)
  return refused.ok
    ? { place, read: true, person: refused.person }
    : { place, read: false, issues: refused.issues }
}

function personOfValue(value: unknown, place: Place): PersonRead {
  const result = hasDays(value) ? ofDays(value) : readPerson(value)
  if (result.ok) return { place, read: true, ...result }
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return { place, read: false, ...(typeof id === 'string' && { id }), issues: result.issues }
}

/** Days in place of months: what the months are is up to the rules. */
const hasDays = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'days' in value && !('months' in value)

function ofDays(value: unknown) {
  const result = readPersonDays(value)
  if (!result.ok) return result
  const { person, ...days } = result.value
  return { ok: true as const, person: { ...person, months: [] }, days }
}

function lineIssue(code: Extract<Line, { readonly problem: string }>['problem']): {
  readonly code: string
  readonly path: readonly []
  readonly message: Bilingual
} {
  const megabytes = longestLine / (1 << 20)
  const say = (language: 'ja' | 'en'): string => overtimeMessages[language].lineProblem[code](megabytes)
  return { code, path: [], message: { ja: say('ja'), en: say('en') } }
}
