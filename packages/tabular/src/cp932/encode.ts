import { cp932Table } from './table.ts'

/** Each different character of the text that CP932 cannot hold, in the order of first occurrence. */
export function charactersNotInCp932(text: string): string[] {
  const table = cp932Table()
  const missing = new Set<string>()
  for (const character of text) {
    const known = character.length === 1 && (table[character.charCodeAt(0)] !== 0 || character === '\0')
    if (!known) missing.add(character)
  }
  return [...missing]
}

/** The text as CP932 bytes. It must hold nothing that {@link charactersNotInCp932} names. */
export function encodeCp932(text: string): Uint8Array {
  const table = cp932Table()
  const bytes = new Uint8Array(text.length * 2)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const code = table[text.charCodeAt(at)] ?? 0
    if (code > 0xff) bytes[length++] = code >> 8
    bytes[length++] = code & 0xff
  }
  return bytes.slice(0, length)
}
