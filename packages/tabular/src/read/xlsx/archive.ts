import { Inflate } from 'fflate'
import type { ReadLimits } from '../options.ts'
import { ArchiveFault } from './archive-fault.ts'
import { packedBytes, type ZipEntry, zipDirectory } from './zip-directory.ts'

const slice = 1 << 14
const ratioMatters = 1 << 24

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`
}

/** The parts of a workbook, unpacked piece by piece within limits. */
export class Archive {
  readonly #bytes: Uint8Array
  readonly #entries: ReadonlyMap<string, ZipEntry>
  readonly #limits: ReadLimits
  #unpacked = 0

  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.#bytes = bytes
    this.#entries = zipDirectory(bytes)
    this.#limits = limits
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /** The text of a part, in pieces. */
  *texts(name: string): Generator<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    try {
      for (const piece of this.#pieces(name)) yield decoder.decode(piece, { stream: true })
      yield decoder.decode()
    } catch (error) {
      if (error instanceof TypeError) throw new ArchiveFault('xml-broken', name)
      throw error
    }
  }

  *#pieces(name: string): Generator<Uint8Array> {
    const entry = this.#entries.get(name.toLowerCase())
    if (entry === undefined) throw new ArchiveFault('archive-broken', name)
    const packed = packedBytes(this.#bytes, entry)
    let size = 0
    for (const piece of entry.method === 0 ? slices(packed) : inflated(packed, entry)) {
      size += piece.length
      this.#unpacked += piece.length
      this.#guard(size, packed.length)
      yield piece
    }
    if (size !== entry.size) throw new ArchiveFault('archive-broken', entry.name)
  }

  #guard(size: number, packed: number): void {
    const { unpackedBytes, unpackedRatio } = this.#limits
    if (this.#unpacked > unpackedBytes) {
      throw new ArchiveFault('archive-too-large', megabytes(unpackedBytes), `> ${megabytes(unpackedBytes)}`)
    }
    if (size > ratioMatters && size > packed * unpackedRatio) {
      throw new ArchiveFault('archive-too-large', `${unpackedRatio}:1`, `${Math.floor(size / packed)}:1`)
    }
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += slice) yield bytes.subarray(at, at + slice)
}

/** Deflated bytes unpacked; a slice of 16 KiB becomes 16 MiB at the most before it is looked at. */
function* inflated(packed: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  if (entry.method !== 8) throw new ArchiveFault('archive-broken', `ZIP: ${entry.method}`)
  let pieces: Uint8Array[] = []
  const inflate = new Inflate((piece) => pieces.push(piece))
  for (let at = 0; at < packed.length; at += slice) {
    try {
      inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length)
    } catch {
      throw new ArchiveFault('archive-broken', entry.name)
    }
    const ready = pieces
    pieces = []
    yield* ready
  }
}
