import { type Draft, draft, draftAtKey, type Path } from './draft.ts'

/**
 * The deepest nesting, the most keys of one mapping and the largest number of values that are read. The model itself
 * needs less than 20 levels, and no mapping of it knows 30 keys.
 */
export const limits = { depth: 40, keys: 1_000, values: 5_000_000 }

/** What the guard saw. */
export interface Guarded {
  /** How many keys all objects have together; too few when the walk was stopped. */
  readonly keys: number
  readonly drafts: readonly Draft[]
}

/**
 * A first walk over a value from outside, cheap and bounded: keys that could change how programs behave, nesting
 * without end (a list inside itself), mappings of junk, aliases that multiply, values that are not there.
 */
export function guard(value: unknown): Guarded {
  let values = 0
  let keys = 0
  let isSuspicious = false

  const visit = (node: unknown, depth: number): void => {
    values += 1
    if (typeof node !== 'object' || node === null) {
      if (node === undefined) isSuspicious = true
      return
    }
    if (depth >= limits.depth || values > limits.values) isSuspicious = true
    if (isSuspicious) return
    if (Array.isArray(node)) {
      for (const entry of node as readonly unknown[]) visit(entry, depth + 1)
      return
    }
    let own = 0
    for (const key in node) {
      keys += 1
      own += 1
      if (isForbidden(key) || own > limits.keys) isSuspicious = true
      if (own > limits.keys) return
      visit((node as Record<string, unknown>)[key], depth + 1)
    }
  }

  visit(value, 0)
  if (values > limits.values)
    return { keys, drafts: [draft('too-many-values', [], { limit: limits.values })] }
  return { keys, drafts: isSuspicious && value !== undefined ? suspicions(value) : [] }
}

const isForbidden = (key: string): boolean =>
  key === '__proto__' || key === 'constructor' || key === 'prototype'

const most = 1_000

/** The same walk once more, now with the way to each place, for a value in which something is wrong. */
function suspicions(root: unknown): readonly Draft[] {
  const drafts: Draft[] = []
  let values = 0
  let isStopped = false
  const visit = (node: unknown, path: Path): void => {
    values += 1
    if (values > limits.values) {
      drafts.push(draft('too-many-values', [], { limit: limits.values }))
      isStopped = true
    } else if (node === undefined) {
      drafts.push(draftAtKey('wrong-type', path, undefinedFacts))
    } else if (typeof node === 'object' && node !== null) {
      if (path.length < limits.depth) visitEntries(node, path)
      else drafts.push(draft('too-deep', path.slice(0, 8), { limit: limits.depth }))
      isStopped ||= path.length >= limits.depth
    }
  }
  const visitEntries = (node: object, path: Path): void => {
    if (Array.isArray(node)) {
      for (const [index, entry] of node.entries()) {
        if (isStopped || drafts.length >= most) return
        visit(entry, [...path, index])
      }
      return
    }
    if (hasTooManyKeys(node)) {
      drafts.push(draft('too-many-keys', path, { limit: limits.keys }))
      return
    }
    for (const [key, entry] of Object.entries(node)) {
      if (isStopped || drafts.length >= most) return
      if (isForbidden(key)) drafts.push(draftAtKey('forbidden-key', [...path, key], { key }))
      else visit(entry, [...path, key])
    }
  }
  visit(root, [])
  return drafts
}

function hasTooManyKeys(node: object): boolean {
  let keys = 0
  for (const _ in node) {
    keys += 1
    if (keys > limits.keys) return true
  }
  return false
}

const undefinedFacts = {
  expected: 'other',
  found: 'undefined',
  hint: ['値を入れるか、キーごと取り除いてください。', 'Give it a value or leave the key out.'],
} as const
