/**
 * Bytes that can be read from the beginning as often as needed: a file, a blob, an array. The encoding is decided
 * over the whole content before anything is read. Of a path on disk (Node): `{ name: path, open: () =>
 * createReadStream(path) }`.
 */
export type RewindableSource =
  | Uint8Array
  | Blob
  | { readonly name?: string; readonly open: () => AsyncIterable<Uint8Array> }

/** Bytes that pass by once, such as standard input. Their encoding has to be named. */
export type OneShotSource = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>

/** Where bytes come from. */
export type ByteSource = RewindableSource | OneShotSource

/** The encodings that are read. `cp932` is what Windows and its programs call Shift_JIS. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp932'
