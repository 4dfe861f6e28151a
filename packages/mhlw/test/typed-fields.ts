/** Keys and positions that lead to a field. */
export type FieldPath = readonly (string | number)[]

const references = new Set(['source', 'headingSource', 'furniture'])
const time = /^(?:FY\d{4}(?:-[HQ]\d)?|\d{4}(?:-\d{2}){0,2}|\d{2}:\d{2})$/u

/** Every typed figure, date and theme of an edition, found by its shape alone; references are no fields. */
export function typedFields(value: unknown, path: FieldPath = []): readonly FieldPath[] {
  if (typeof value === 'number') return [path]
  if (typeof value === 'string') return time.test(value) || path.at(-2) === 'themes' ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !references.has(key))
    .flatMap(([key, inner]) => typedFields(inner, [...path, Array.isArray(value) ? Number(key) : key]))
}

/**
 * The value with the field at the path replaced by what `change` gives; removed when that is nothing. What is not on
 * the path stays the same object.
 */
export function changed<Value>(value: Value, path: FieldPath, change: (old: unknown) => unknown): Value {
  const [key, ...rest] = path
  const replace = (old: unknown): unknown => (rest.length === 0 ? change(old) : changed(old, rest, change))
  const entries = Object.entries(value as object).flatMap(([name, old]) => {
    const next = name === String(key) ? replace(old) : old
    return next === undefined ? [] : [[name, next] as const]
  })
  return (Array.isArray(value) ? entries.map(([, element]) => element) : Object.fromEntries(entries)) as Value
}
