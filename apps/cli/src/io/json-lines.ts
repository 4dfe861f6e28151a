/** One line of a text as it stands in a stream of bytes. */
export type Line =
  | { readonly line: number; readonly text: string }
  /** What cannot be a line of ours: not UTF-8, or longer than any may be. */
  | { readonly line: number; readonly problem: 'notUtf8' | 'tooLong' }

/** The longest line that is read; memory stays within a few of these whatever comes. */
export const longestLine = 16 * 1024 * 1024

const lineFeed = 0x0a

/**
 * The lines of a stream of UTF-8 bytes, counted from 1, without their ends; a byte order mark is passed over. The
 * next bytes are asked for when the lines before them have been taken, so that what comes is never piled up.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = longestLine,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let line = 1
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length <= longest) parts.push(part)
    else parts = []
  }
  const finish = (): Line => {
    const made = length > longest ? { line, problem: 'tooLong' as const } : decode(Buffer.concat(parts), line)
    parts = []
    length = 0
    line += 1
    return made
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, at))
      yield finish()
      from = at + 1
    }
    add(chunk.subarray(from))
  }
  if (length > 0) yield finish()
}

const withoutMark = new TextDecoder('utf-8', { fatal: true })
const asItIs = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array, line: number): Line {
  try {
    const text = (line === 1 ? withoutMark : asItIs).decode(bytes)
    return { line, text: text.endsWith('\r') ? text.slice(0, -1) : text }
  } catch {
    return { line, problem: 'notUtf8' }
  }
}

/** A value as a line of JSON Lines. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
