import { RefusedInput } from '../../failure.ts'
import { linesOf } from '../../io/json-lines.ts'
import { decodeUtf8, gather } from '../../io/read-input.ts'

/** A value with the line on which it stands, or its place in a list, from 1. */
export interface Placed {
  readonly line: number
  readonly value: unknown
}

/**
 * The values of a JSON list, or of JSON Lines where the file does not begin with `[`.
 * @throws RefusedInput when it is neither, with the line.
 */
export async function* jsonValues(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: string,
): AsyncGenerator<Placed> {
  if (file.endsWith('.json')) {
    yield* valuesOf(await jsonDocument(each(chunks), file))
    return
  }
  for await (const line of linesOf(each(chunks))) {
    if ('problem' in line) throw notJson(file, line.line)
    if (line.text.trim() === '') continue
    const value = parsed(line.text, file, line.line)
    if (line.line === 1 && Array.isArray(value)) yield* valuesOf(value)
    else yield { line: line.line, value }
  }
}

/** One JSON text as a value. @throws RefusedInput when it is none. */
export async function jsonDocument(chunks: AsyncIterable<Uint8Array>, file: string): Promise<unknown> {
  return parsed(decodeUtf8(await gather(chunks, file), file), file)
}

async function* each(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks
}

function valuesOf(value: unknown): readonly Placed[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.map((one, index) => ({ line: index + 1, value: one }))
}

function parsed(text: string, file: string, line?: number): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw notJson(file, line)
  }
}

function notJson(file: string, line?: number): RefusedInput {
  return new RefusedInput(
    {
      ja: `${file}${line === undefined ? '' : `の${line}行目`}：JSON として読めません。`,
      en: `${file}${line === undefined ? '' : `, line ${line}`}: this is not JSON.`,
    },
    { file },
  )
}
