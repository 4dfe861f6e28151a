const longestSheetName = 31
const notInSheetNames = /[[\]:*?/\\［］：＊？／＼￥'’＇\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu

/** `03 第一課`: numbered, so that no two are alike; what no sheet name can hold is left out. */
export function sheetName(number: number, label: string): string {
  const name = `${String(number).padStart(2, '0')} ${label.replace(notInSheetNames, '')}`
  return name
    .slice(0, longestSheetName)
    .replace(/\p{Surrogate}/gu, '')
    .trim()
}
