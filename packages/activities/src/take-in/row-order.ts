/** Orders rows by file and then by line, so that line 9 comes before line 10. */
export function rowOrder(left: string, right: string): number {
  const [a, b] = [left.lastIndexOf('#'), right.lastIndexOf('#')]
  const [fileA, fileB] = [left.slice(0, Math.max(a, 0)), right.slice(0, Math.max(b, 0))]
  if (fileA !== fileB) return fileA < fileB ? -1 : 1
  const lines = Number(left.slice(a + 1)) - Number(right.slice(b + 1))
  if (!Number.isNaN(lines)) return lines
  return left < right ? -1 : left > right ? 1 : 0
}
