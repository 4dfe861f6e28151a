/// <reference types="node" />
import { open } from 'node:fs/promises'
import type { RewindableSource } from '../read/source.ts'

const size = 1 << 18

/**
 * A file on disk as a source for the readers, in Node. Two buffers are used in turn, so that memory does not grow
 * with the file; the readers copy what they keep.
 *
 * Errors of the file system (no such file, no permission) are thrown where the reading asks for the bytes.
 *
 * @example
 * ```ts
 * fileSource('勤怠.csv').name // => '勤怠.csv'
 * ```
 */
export function fileSource(path: string): Extract<RewindableSource, { readonly open: unknown }> {
  return { name: path, open: () => chunksOfFile(path) }
}

async function* chunksOfFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  // The next piece is read while the present one is looked at.
  let [present, next] = [new Uint8Array(size), new Uint8Array(size)]
  let reading = file.read(present, 0, size)
  try {
    for (;;) {
      const { bytesRead } = await reading
      if (bytesRead === 0) return
      reading = file.read(next, 0, size)
      yield present.subarray(0, bytesRead)
      const filled = next
      next = present
      present = filled
    }
  } finally {
    // A reader that stops early leaves a read under way.
    await reading.catch(() => undefined)
    await file.close()
  }
}
