/** A stream as browsers and Node have it (`ReadableStream`), by what is used of it. */
export type ByteStream = {
  /** A reader of its bytes, one at a time. */
  readonly getReader: () => {
    /** The next bytes. */
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
    /** Says that no more are wanted. */
    readonly cancel: () => Promise<void>
    /** Lets others read. */
    readonly releaseLock: () => void
  }
}

/** A blob or file as browsers and Node have it (`Blob`, `File`), by what is used of it. */
export type ByteBlob = {
  readonly size: number
  readonly name?: string
  /** Its bytes, from the beginning. */
  readonly stream: () => ByteStream
}

/**
 * Bytes that can be read from the beginning as often as needed: a file, a blob, an array. The encoding is decided
 * over the whole content before anything is read. Of a path on disk (Node): `{ name: path, open: () =>
 * createReadStream(path) }`.
 */
export type RewindableSource =
  | Uint8Array
  | ByteBlob
  | {
      readonly name?: string
      /** Its bytes, from the beginning each time. */
      readonly open: () => AsyncIterable<Uint8Array>
    }

/** Bytes that pass by once, such as standard input. Their encoding has to be named. */
export type OneShotSource = AsyncIterable<Uint8Array> | ByteStream

/** Where bytes come from. */
export type ByteSource = RewindableSource | OneShotSource

/** The encodings that are read. `cp932` is what Windows and its programs call Shift_JIS. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp932'
