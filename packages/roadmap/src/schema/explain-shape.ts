import type * as z from 'zod'
import { type Draft, draft, draftAtKey, type Path } from './draft.ts'
import { nearWhen } from './near-when.ts'
import { nearest } from './nearest.ts'
import { issuesPerList } from './shape/blocks.ts'
import { longest, unusable } from './shape/text.ts'
import type { Kind } from './texts/shape-texts.ts'

type ZodIssue = z.core.$ZodIssue

/** The issues of zod in the words of the door. `root` is the value that was refused. */
export function explainShape(issues: readonly ZodIssue[], root: unknown): Draft[] {
  return issues.flatMap((issue) => explain(issue, [], root))
}

function explain(issue: ZodIssue, base: Path, root: unknown): Draft[] {
  const path = [...base, ...issue.path.filter((part) => typeof part !== 'symbol')]
  const value = valueAt(root, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return explainKeys(issue.keys, issue.message, path)
    case 'invalid_union':
      return explainUnion(issue, path, value, root)
    case 'invalid_value':
      return [explainWord(value, issue.values.map(String), path)]
    case 'invalid_type':
      return [explainType(issue.expected, value, path)]
    case 'too_small':
      return [explainBound(value, { minimum: Number(issue.minimum) }, path)]
    case 'too_big':
      return [explainBound(value, { maximum: Number(issue.maximum) }, path)]
    default:
      return [explainText(issue.message, value, path)]
  }
}

function explainKeys(keys: readonly string[], message: string, path: Path): Draft[] {
  const known = message
    .slice(message.indexOf(':') + 1)
    .split(',')
    .map((word) => word.trim())
  return keys
    .slice(0, issuesPerList)
    .map((key) => draftAtKey('unknown-key', [...path, key], { key, near: nearest(key, known), known }))
}

function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  value: unknown,
  root: unknown,
): Draft[] {
  if (issue.discriminator !== undefined) {
    const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
    return [explainWord(value, allowed, path)]
  }
  const branch = issue.errors.find((errors) => !errors.some((inner) => missesKind(inner)))
  if (branch !== undefined) return branch.flatMap((inner) => explain(inner, path, root))
  const expected = issue.message.slice(0, issue.message.indexOf(':'))
  return [explainType(expected, value, path)]
}

/** Whether a branch of a union was refused only because the value is of another kind altogether. */
function missesKind(issue: ZodIssue): boolean {
  if (issue.path.length > 0) return false
  if (issue.code === 'invalid_union') return issue.errors.every((errors) => errors.some(missesKind))
  return (issue.code === 'invalid_type' && issue.expected !== 'int') || issue.code === 'invalid_value'
}

function explainType(expected: string, value: unknown, path: Path): Draft {
  const key = String(path.at(-1) ?? '')
  if (value === undefined) return draft('missing-key', path, { key })
  if (value === null) return draft('empty-value', path, { key })
  if (typeof value === 'number' && (expected === 'number' || expected === 'int')) {
    if (!Number.isFinite(value)) return draft('number-not-finite', path)
    if (!Number.isInteger(value))
      return draft('number-not-whole', path, { found: value, isCount: key === 'value' })
    return draft('number-out-of-range', path, { found: value, maximum: Number.MAX_SAFE_INTEGER })
  }
  const kind = knownKind(expected)
  return draft('wrong-type', path, { expected: kind, found: kindOf(value), hint: typeHint(kind, value) })
}

function knownKind(expected: string): Kind {
  const known: readonly Kind[] = [
    'string',
    'number',
    'int',
    'boolean',
    'array',
    'object',
    'text',
    'when',
    'period',
  ]
  return known.find((kind) => kind === expected) ?? 'other'
}

/** What kind of value something is. */
export function kindOf(value: unknown): Kind {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const type = typeof value
  return type === 'string' ||
    type === 'number' ||
    type === 'boolean' ||
    type === 'object' ||
    type === 'undefined'
    ? type
    : 'other'
}

function typeHint(expected: Kind, value: unknown): [ja: string, en: string] | undefined {
  const wantsWords = expected === 'string' || expected === 'text'
  if (wantsWords && (typeof value === 'number' || typeof value === 'boolean')) {
    return [`"${value}" のように引用符で囲んでください。`, `Put it in quotes: "${value}".`]
  }
  if (typeof value === 'string' && (expected === 'number' || expected === 'int')) {
    const plain = value.normalize('NFKC').replace(/,/g, '').trim()
    if (/^-?\d+(\.\d+)?$/.test(plain)) {
      return [
        `引用符や桁区切りを付けず、半角で「${plain}」と書いてください。`,
        `Write ${plain}, without quotes or separators.`,
      ]
    }
  }
  if (expected === 'array') {
    return ['各行を「- 」で始めるか、[ ] で囲んでください。', 'Start each entry with “- ” or use [ ].']
  }
  return undefined
}

function explainWord(value: unknown, allowed: readonly string[], path: Path): Draft {
  const key = String(path.at(-1) ?? '')
  if (value === undefined) return draft('missing-key', path, { key, allowed })
  if (value === null) return draft('empty-value', path, { key })
  if (typeof value === 'object') {
    return draft('wrong-type', path, { expected: 'string', found: kindOf(value) })
  }
  const found = String(value)
  return draft('unknown-word', path, { found, near: nearest(found, allowed), allowed })
}

function explainBound(value: unknown, range: { minimum?: number; maximum?: number }, path: Path): Draft {
  if (typeof value === 'number') return draft('number-out-of-range', path, { found: value, ...range })
  return draft('empty-list', path, { key: String(path.at(-1) ?? '') })
}

function explainText(message: string, value: unknown, path: Path): Draft {
  const found = String(value)
  switch (message.slice(0, message.indexOf(':'))) {
    case 'malformed-id':
      return draft(found.trim() === '' ? 'empty-text' : 'malformed-id', path, { found })
    case 'malformed-when':
      return explainWhen(found, path)
    case 'malformed-time-of-day':
      return draft('malformed-time-of-day', path, { found })
    case 'malformed-address':
      return draft('malformed-address', path, { found })
    default:
      return explainWords(found, message, path)
  }
}

function explainWhen(found: string, path: Path): Draft {
  if (/^(?:FY)?[12]\d{3}-(?:\d\d(?:-\d\d)?|[HQ]\d)$/.test(found))
    return draft('impossible-date', path, { found })
  return draft('malformed-when', path, { found, near: nearWhen(found) })
}

function explainWords(found: string, message: string, path: Path): Draft {
  if (!/\S/.test(found)) return draft('empty-text', path)
  const character = unusable.exec(found)?.[0]
  if (character !== undefined) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    return draft('unusable-character', path, { code })
  }
  const limit = message.includes(` ${longest.short} `) ? longest.short : longest.text
  return draft('text-too-long', path, { units: found.length, limit })
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Record<string | number, unknown>)[part]
  }
  return value
}
