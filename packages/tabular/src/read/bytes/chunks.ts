import type { ByteSource, RewindableSource } from '../source.ts'

const most = 1 << 16

/** Whether the bytes can be read again from the beginning. */
export function isRewindable(source: ByteSource): source is RewindableSource {
  if (source instanceof Uint8Array) return true
  if (typeof Blob !== 'undefined' && source instanceof Blob) return true
  return 'open' in source && typeof source.open === 'function'
}

/** The name that a source carries with it. */
export function nameOf(source: ByteSource): string | undefined {
  if (source instanceof Uint8Array || !('name' in source)) return undefined
  return typeof source.name === 'string' && source.name !== '' ? source.name : undefined
}

// Not every browser lets a stream be gone through with `for await`.
async function* chunksOfStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
    reader.releaseLock()
  }
}

function open(source: ByteSource): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (source instanceof Uint8Array) return [source]
  if (typeof Blob !== 'undefined' && source instanceof Blob) return chunksOfStream(source.stream())
  if ('open' in source) return source.open()
  return 'getReader' in source ? chunksOfStream(source) : (source as AsyncIterable<Uint8Array>)
}

/** The bytes from the beginning, at most 64 KiB at a time. */
export async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  for await (const chunk of open(source)) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a source has to give bytes (Uint8Array)')
    for (let at = 0; at < chunk.length; at += most) yield chunk.subarray(at, at + most)
  }
}
