/**
 * Texts as their bytes in CP932, one character a byte (as `latin1` writes them): a row is put together as a text and
 * becomes bytes without looking at its characters again.
 */
export function cp932(text: string): string {
  const known = words.get(text)
  if (known !== undefined) return known
  let bytes = ''
  for (const character of text) {
    const code = character.charCodeAt(0)
    const pair = code < 0x80 ? character : table().get(character)
    if (pair === undefined) throw new RangeError(`cp932: no bytes for ${character}`)
    bytes += pair
  }
  words.set(text, bytes)
  return bytes
}

const words = new Map<string, string>()
let made: ReadonlyMap<string, string> | undefined

/** Excel on Windows writes 髙 and 﨑 by their codes from FA, not by those from ED. */
const isTwin = (lead: number): boolean => lead === 0xed || lead === 0xee

function table(): ReadonlyMap<string, string> {
  if (made !== undefined) return made
  const decoder = new TextDecoder('shift_jis')
  const pairs = new Map<string, string>()
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if ((lead > 0x9f && lead < 0xe0) || isTwin(lead) || (lead >= 0xf0 && lead <= 0xf9)) continue
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\ufffd' && !pairs.has(character))
        pairs.set(character, String.fromCharCode(lead, trail))
    }
  }
  made = pairs
  return pairs
}
