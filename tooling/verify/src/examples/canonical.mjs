// Plain JavaScript: the same file runs under every Node that the libraries support.

/**
 * One text for values that are alike as JSON: keys sorted, `undefined` fields left out, and the values that JSON
 * has no word for written out.
 *
 * @param {unknown} value
 * @returns {string}
 */
export function canonical(value) {
  if (value === undefined) return 'undefined'
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function' || typeof value === 'symbol') return String(value)
  const plain = JSON.parse(JSON.stringify(value, widen))
  return JSON.stringify(sortKeys(plain))
}

/**
 * @param {string} _key
 * @param {unknown} value
 * @returns {unknown}
 */
function widen(_key, value) {
  if (value instanceof Map) return [...value]
  if (value instanceof Set || ArrayBuffer.isView(value))
    return Array.from(/** @type {Iterable<unknown>} */ (value))
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return value
}

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function sortKeys(value) {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]))
}
