const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

/**
 * Whether bytes are sound UTF-8 with kana or kanji in it and nothing but those and ASCII. Words in CP932 are next to
 * never: their first bytes are mostly 0x81 to 0x9F, with which no character of UTF-8 begins.
 */
export function isJapaneseUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let isFound = false
  for (let at = start; at < end; ) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      at++
      continue
    }
    // U+3000 to U+9FFF, and the full-width forms in U+F000 to U+FFFF.
    const isOurs = (byte >= 0xe3 && byte <= 0xe9) || byte === 0xef
    if (!isOurs || at + 2 >= end || !isContinuation(bytes[at + 1]) || !isContinuation(bytes[at + 2]))
      return false
    isFound = true
    at += 3
  }
  return isFound
}
