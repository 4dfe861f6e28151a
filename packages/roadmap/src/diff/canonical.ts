/** A value as it is compared: without sources, keys sorted, lists without order. Equal texts mean equal content. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const own = value as Readonly<Record<string, unknown>>
  const fields = Object.keys(own)
    .filter((key) => !isAboutReading(key) && own[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(own[key])}`)
  return `{${fields.join()}}`
}

/** Where something was read, and on which line, is no part of what it says. */
export function isAboutReading(key: string): boolean {
  return key === 'source' || key === 'headingSource'
}
