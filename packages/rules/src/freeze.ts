/** A frozen copy of plain data, down to its last part; what the caller holds stays as it was. */
export function freezeDeeply<T>(data: T): T {
  if (Array.isArray(data)) return Object.freeze(data.map(freezeDeeply)) as T
  if (typeof data !== 'object' || data === null) return data
  const parts = Object.entries(data).map(([key, part]) => [key, freezeDeeply(part)])
  return Object.freeze(Object.fromEntries(parts)) as T
}
