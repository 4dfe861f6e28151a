import { crc32, deflateRawSync } from 'node:zlib'

/** A file inside of an archive. */
export type Entry = { readonly name: string; readonly bytes: Buffer }

const madeOn = { date: ((2026 - 1980) << 9) | (10 << 5) | 1, time: 0 }

function fields(entry: Entry, packed: Buffer): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(0x0800, 2)
  bytes.writeUInt16LE(8, 4)
  bytes.writeUInt16LE(madeOn.time, 6)
  bytes.writeUInt16LE(madeOn.date, 8)
  bytes.writeUInt32LE(crc32(entry.bytes), 10)
  bytes.writeUInt32LE(packed.length, 14)
  bytes.writeUInt32LE(entry.bytes.length, 18)
  bytes.writeUInt16LE(Buffer.byteLength(entry.name), 22)
  return bytes
}

/** The files as one archive, deflated, with a fixed date. */
export function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const packed = deflateRawSync(entry.bytes, { level: 1 })
    const name = Buffer.from(entry.name)
    const common = fields(entry, packed)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, place, name]))
    parts.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, list, end])
}
