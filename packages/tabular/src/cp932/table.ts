const unknown = '\uFFFD'
const firstHalfWidth = 0xff61
const lastHalfWidth = 0xff9f

/*
 * Lead bytes with two-byte codes of their own. ED and EE repeat the IBM extensions, which Windows writes with FA
 * to FC; F0 to F9 are the user-defined characters (外字), which mean something only on the machine they come from.
 */
function isLead(byte: number): boolean {
  if (byte >= 0x81 && byte <= 0x9f) return true
  return (byte >= 0xe0 && byte <= 0xec) || (byte >= 0xfa && byte <= 0xfc)
}

function isTrail(byte: number): boolean {
  return byte >= 0x40 && byte <= 0xfc && byte !== 0x7f
}

/** Every two-byte code, each followed by a line feed, which can be no part of one. */
function everyCode(): Uint8Array {
  const bytes: number[] = []
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (!isLead(lead)) continue
    for (let trail = 0x40; trail <= 0xfc; trail++) if (isTrail(trail)) bytes.push(lead, trail, 0x0a)
  }
  return Uint8Array.from(bytes)
}

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  const codes = everyCode()
  const characters = new TextDecoder('shift_jis').decode(codes).split('\n')
  for (const [index, character] of characters.entries()) {
    if (character.length !== 1 || character === unknown) continue
    const unit = character.charCodeAt(0)
    // Where several codes decode to one character, Windows writes the lowest of those that are left.
    if (table[unit] === 0) table[unit] = ((codes[index * 3] ?? 0) << 8) | (codes[index * 3 + 1] ?? 0)
  }
  for (let unit = 1; unit < 0x80; unit++) table[unit] = unit
  for (let unit = firstHalfWidth; unit <= lastHalfWidth; unit++) table[unit] = unit - firstHalfWidth + 0xa1
  return table
}

let table: Uint16Array | undefined

/**
 * The CP932 code of each UTF-16 code unit; 0 where there is none (and for U+0000, whose code is 0). Made on first
 * use from the decoder that every browser and Node has, because none has an encoder.
 */
export function cp932Table(): Uint16Array {
  table ??= makeTable()
  return table
}
