/** What a number format shows. */
export type FormatKind = 'number' | 'date' | 'time' | 'dateTime' | 'elapsed'

const builtIn = new Map<number, FormatKind>([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36].map((id) => [id, 'date'] as const),
  ...[50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21, 32, 33, 45, 47].map((id) => [id, 'time'] as const),
  [22, 'dateTime'],
  [46, 'elapsed'],
])

/** What a number format shows, by its code: letters of dates and times outside of quotes. */
export function kindOfCode(code: string): FormatKind {
  const [first = ''] = code.split(';')
  const bare = first.replace(/"[^"]*"|\\.|_.|\*./g, '')
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return 'elapsed'
  const letters = bare.replace(/\[[^\]]*\]/g, '').replace(/general|g\/標準|標準/gi, '')
  const hasTime = /[hs]|am\/pm/i.test(letters)
  const hasDate =
    /[ydga年月日]/i.test(letters.replace(/am\/pm|a\/p/gi, '')) || (/m/i.test(letters) && !hasTime)
  if (hasDate) return hasTime ? 'dateTime' : 'date'
  return hasTime ? 'time' : 'number'
}

/** What a number format shows, by its number; `codes` are those of the workbook itself. */
export function kindOfFormat(id: number, codes: ReadonlyMap<number, string>): FormatKind {
  const code = codes.get(id)
  return code === undefined ? (builtIn.get(id) ?? 'number') : kindOfCode(code)
}
