import type { ByteBlob, ByteSource, ByteStream, RewindableSource } from '../source.ts'

const most = 1 << 16

type Openable = Extract<RewindableSource, { readonly open: unknown }>

// Streams of files in Node have a function `open` too.
function isOpenable(source: ByteSource): source is Openable {
  return !(Symbol.asyncIterator in source) && 'open' in source && typeof source.open === 'function'
}

function isBlob(source: ByteSource): source is ByteBlob {
  return !(Symbol.asyncIterator in source) && 'stream' in source && typeof source.stream === 'function'
}

/** Whether the bytes can be read again from the beginning. */
export function isRewindable(source: ByteSource): source is RewindableSource {
  return source instanceof Uint8Array || isOpenable(source) || isBlob(source)
}

/** The name that a source carries with it. */
export function nameOf(source: ByteSource): string | undefined {
  if (source instanceof Uint8Array || !('name' in source)) return undefined
  return typeof source.name === 'string' && source.name !== '' ? source.name : undefined
}

// Not every browser lets a stream be gone through with `for await`.
async function* chunksOfStream(stream: ByteStream): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  let isDone = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      isDone = done
      if (done || value === undefined) return
      yield value
    }
  } finally {
    if (!isDone) await reader.cancel()
    reader.releaseLock()
  }
}

function open(source: ByteSource): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (source instanceof Uint8Array) return [source]
  if (isOpenable(source)) return source.open()
  if (isBlob(source)) return chunksOfStream(source.stream())
  return Symbol.asyncIterator in source ? source : chunksOfStream(source)
}

/** The bytes from the beginning, at most 64 KiB at a time. */
export async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  for await (const chunk of open(source)) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a source has to give bytes (Uint8Array)')
    for (let at = 0; at < chunk.length; at += most) yield chunk.subarray(at, at + most)
  }
}
