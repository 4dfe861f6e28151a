import { ArchiveFault } from './archive-fault.ts'

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const mostEntries = 20_000

/** A part of an archive as its directory describes it. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  throw new ArchiveFault('archive-broken', 'ZIP: end of central directory')
}

/**
 * The parts of an archive by name, from the directory at its end. What is written there is checked against the
 * size of the file; names that occur twice, encryption and archives beyond 4 GB are refused.
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  if (bytes.length < 22) throw new ArchiveFault('archive-broken', 'ZIP: end of central directory')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff || count > mostEntries) {
    throw new ArchiveFault('archive-broken', 'ZIP64')
  }
  const entries = new Map<string, ZipEntry>()
  const decoder = new TextDecoder()
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) {
      throw new ArchiveFault('archive-broken', 'ZIP: central directory')
    }
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new ArchiveFault('archive-encrypted')
    const nameLength = view.getUint16(at + 28, true)
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    if (entries.has(name.toLowerCase())) throw new ArchiveFault('archive-broken', `ZIP: ${name} × 2`)
    entries.set(name.toLowerCase(), entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The bytes of a part as they are stored. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset, packedSize, name } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw new ArchiveFault('archive-broken', `ZIP: ${name}`)
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedSize > bytes.length) throw new ArchiveFault('archive-broken', `ZIP: ${name}`)
  return bytes.subarray(start, start + packedSize)
}
