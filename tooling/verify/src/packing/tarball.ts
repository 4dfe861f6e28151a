import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Reads the regular files of a .tgz as npm and pnpm write them: path as stored → content. */
export function readTarball(file: string): ReadonlyMap<string, Buffer> {
  const bytes = gunzipSync(readFileSync(file))
  const files = new Map<string, Buffer>()
  let longPath: string | undefined
  for (let offset = 0; offset + 512 <= bytes.length; ) {
    const header = bytes.subarray(offset, offset + 512)
    const name = text(header, 0, 100)
    if (name === '') break
    const size = Number.parseInt(text(header, 124, 12).trim() || '0', 8)
    const kind = String.fromCharCode(header[156] ?? 48)
    const body = bytes.subarray(offset + 512, offset + 512 + size)
    if (kind === 'x') longPath = paxPath(body.toString('utf8')) ?? longPath
    else if (kind === '0' || kind === '\0') {
      const prefix = text(header, 345, 155)
      files.set(longPath ?? (prefix === '' ? name : `${prefix}/${name}`), body)
      longPath = undefined
    } else longPath = undefined
    offset += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

function text(header: Buffer, start: number, length: number): string {
  const raw = header.subarray(start, start + length)
  const end = raw.indexOf(0)
  return raw.subarray(0, end < 0 ? length : end).toString('utf8')
}

/** The `path` record of an extended header: lines of `<length> <key>=<value>`. */
function paxPath(records: string): string | undefined {
  return /^\d+ path=(.*)$/m.exec(records)?.[1]
}
