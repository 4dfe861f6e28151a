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

/** A copy of the value with the field at the path replaced by what `change` gives; removed when that is nothing. */
export function changed<Value>(value: Value, path: FieldPath, change: (old: unknown) => unknown): Value {
  const copy = JSON.parse(JSON.stringify(value)) as Value
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], copy)
  const key = path.at(-1) ?? ''
  const next = change((holder as Record<string | number, unknown>)[key])
  if (next !== undefined) (holder as Record<string | number, unknown>)[key] = next
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete (holder as Record<string | number, unknown>)[key]
  return copy
}
