import type { Io } from '../../../io/io.ts'
import { longestLine } from '../../../io/json-lines.ts'
import { readChunks } from '../../../io/read-input.ts'
import { peopleOfJsonDocument, peopleOfJsonLines } from './json.ts'
import type { PersonRead } from './person-read.ts'

/** A form of input: people out of the bytes of a file. */
type Form = (chunks: AsyncIterable<Uint8Array>, file: string) => AsyncIterable<PersonRead>

/** The forms by name, a function each. */
const forms = { json: peopleOfJsonDocument, jsonLines: peopleOfJsonLines } as const satisfies Record<
  string,
  Form
>

/**
 * The people in a file (`-`: standard input), one after another as they are read.
 *
 * JSON Lines, unless the whole is one JSON text: a list, or one person written over several lines.
 * @throws FileFailure when the file cannot be read.
 */
export async function* readPeople(io: Io, file: string): AsyncGenerator<PersonRead> {
  const chunks = readChunks(io, file)
  const { start, seen } = await beginning(chunks)
  yield* forms[formOf(start, file)](joined(seen, chunks), file)
}

/** What the first line with something on it says about the form, and what was read to see it. */
async function beginning(
  chunks: AsyncIterator<Uint8Array>,
): Promise<{ readonly start: string; readonly seen: readonly Uint8Array[] }> {
  const seen: Uint8Array[] = []
  let length = 0
  for (;;) {
    const next = await chunks.next()
    if (next.done !== true) {
      seen.push(next.value)
      length += next.value.length
    }
    const text = new TextDecoder().decode(Buffer.concat(seen)).trimStart()
    const end = text.indexOf('\n')
    if (end >= 0 || next.done === true || length > longestLine) {
      return { start: (end < 0 ? text : text.slice(0, end)).trim(), seen }
    }
  }
}

function formOf(start: string, file: string): keyof typeof forms {
  if (start.startsWith('[') || start === '{') return 'json'
  return file.endsWith('.json') && !isJson(start) ? 'json' : 'jsonLines'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function* joined(
  seen: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* seen
  yield* rest
}
