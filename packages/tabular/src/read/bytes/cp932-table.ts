const unknown = '\uFFFD'

/** Every two-byte code of CP932, user-defined characters included, each followed by a line feed. */
function everyCode(): Uint8Array {
  const bytes: number[] = []
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (lead >= 0xa0 && lead <= 0xdf) continue
    for (let trail = 0x40; trail <= 0xfc; trail++) if (trail !== 0x7f) bytes.push(lead, trail, 0x0a)
  }
  return Uint8Array.from(bytes)
}

function makeTable(): Uint16Array {
  const made = new Uint16Array(0x10000)
  const codes = everyCode()
  let at = 0
  for (const character of new TextDecoder('shift_jis').decode(codes).split('\n')) {
    if (character.length === 1 && character !== unknown) {
      made[((codes[at] ?? 0) << 8) | (codes[at + 1] ?? 0)] = character.charCodeAt(0)
    }
    at += 3
  }
  // By hand, because decoders of Node exchange 0x1A, 0x1C and 0x7F among each other.
  for (let code = 0; code <= 0x80; code++) made[code] = code
  for (let code = 0xa1; code <= 0xdf; code++) made[code] = code - 0xa1 + 0xff61
  return made
}

let table: Uint16Array | undefined

/** The UTF-16 code unit of each CP932 code of one or two bytes; 0 where there is none (and for code 0). */
export function unitsOfCp932(): Uint16Array {
  table ??= makeTable()
  return table
}

/** Whether the byte is the first of two. */
export function isCp932Lead(byte: number): boolean {
  return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc)
}

/** The text of CP932 bytes; undefined when some are none. */
export function decodeCp932(bytes: Uint8Array, start: number, end: number): string | undefined {
  const units = unitsOfCp932()
  let text = ''
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    let code = byte
    if (isCp932Lead(byte)) {
      if (++at >= end) return undefined
      code = (byte << 8) | (bytes[at] as number)
    }
    const unit = units[code] as number
    if (unit === 0 && code !== 0) return undefined
    text += String.fromCharCode(unit)
  }
  return text
}
