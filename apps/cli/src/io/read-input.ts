import { createReadStream } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { FileFailure, RefusedInput } from '../failure.ts'
import type { Io } from './io.ts'

/** The name of standard input on the command line. */
export const standardInput = '-'

/** The most that a file which is read whole may have. */
const wholeFileLimit = 256 * 1024 * 1024

/** The bytes of a file as they come; `-` is standard input. @throws FileFailure when it cannot be read. */
export async function* readChunks(io: Io, file: string): AsyncGenerator<Uint8Array> {
  const source =
    file === standardInput
      ? io.standardInput()
      : createReadStream(resolve(io.cwd, file), { highWaterMark: 1 << 18 })
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  try {
    for (;;) {
      const next = await chunks.next().catch((error: unknown) => {
        throw new FileFailure('read', file, error)
      })
      if (next.done) return
      yield next.value
    }
  } finally {
    await chunks.return?.()
  }
}

/**
 * All bytes of a file; `-` is standard input.
 * @throws FileFailure when it cannot be read.
 * @throws RefusedInput when there are more than `limit`, however large it says it is.
 */
export async function readWhole(io: Io, file: string, limit: number = wholeFileLimit): Promise<Uint8Array> {
  return gather(readChunks(io, file), file, limit)
}

/** All bytes of a stream that has been begun. @throws RefusedInput when there are more than `limit`. */
export async function gather(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  limit: number = wholeFileLimit,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) throw tooLarge(file, limit)
    parts.push(chunk)
  }
  return Buffer.concat(parts, length)
}

function tooLarge(file: string, limit: number): RefusedInput {
  const most = limit >= 1 << 20 ? `${limit / (1 << 20)} MiB` : `${limit} B`
  return new RefusedInput(
    {
      ja: `${file}：大きすぎます（一度に読める上限は ${most}）。ファイル名を確かめるか、分けてください。`,
      en: `${file}: too large (at most ${most} can be read at once). Check the file name, or split the file.`,
    },
    { file },
  )
}

/** The text of bytes. @throws RefusedInput when they are not UTF-8: a guess could turn names into others. */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new RefusedInput(
      {
        ja: `${file}：文字コードが UTF-8 ではありません。エディターで UTF-8 として保存し直してください。`,
        en: `${file}: the text is not UTF-8. Save the file again as UTF-8.`,
      },
      { file },
    )
  }
}

/** Whether the path names something, be it a link that leads nowhere. */
export async function exists(io: Io, file: string): Promise<boolean> {
  return lstat(resolve(io.cwd, file)).then(
    () => true,
    () => false,
  )
}
