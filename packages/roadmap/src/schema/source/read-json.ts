import { type Draft, draft, type Path } from '../draft.ts'
import { type JsonFault, walkJson } from './json-walk.ts'
import type { TextSink } from './locate.ts'

/** The value of a JSON text, or why it is none. */
export function readJson(text: string): { readonly value: unknown } | { readonly fault: JsonFault } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    const nothing: TextSink = { open() {}, key() {}, scalar() {}, close() {} }
    const fault = walkJson(text, nothing)
    return { fault: fault ?? { offset: 0, ja: '内容を読み取れません', en: 'it cannot be read' } }
  }
}

/**
 * How many pairs of key and value a valid JSON text writes down: its colons outside of strings. When the objects
 * read from it have fewer keys, a key was written twice, which reading alone cannot tell.
 */
export function countPairs(text: string): number {
  let pairs = 0
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset)
    if (unit === 0x3a) pairs += 1
    else if (unit === 0x22) offset = closingQuote(text, offset)
  }
  return pairs
}

function closingQuote(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes += 1
    if (slashes % 2 === 0) return end
    end = text.indexOf('"', end + 1)
  }
  return text.length
}

/** The keys that a valid JSON text writes twice in one object. */
export function duplicateKeys(text: string): readonly Draft[] {
  const duplicates: Draft[] = []
  const frames: { readonly keys: Set<string> | undefined; next: string | number }[] = []
  const path = (): Path => frames.map((frame) => frame.next)
  const step = () => {
    const frame = frames.at(-1)
    if (frame !== undefined && frame.keys === undefined) frame.next = Number(frame.next) + 1
  }
  walkJson(text, {
    open(kind) {
      step()
      frames.push(kind === 'map' ? { keys: new Set(), next: '' } : { keys: undefined, next: -1 })
    },
    key(name, offset) {
      const frame = frames.at(-1)
      if (frame?.keys === undefined) return
      frame.next = name
      if (!frame.keys.has(name)) frame.keys.add(name)
      else if (duplicates.length < 1000) {
        duplicates.push({ ...draft('duplicate-key', path(), { key: name }), offset })
      }
    },
    scalar: step,
    close() {
      frames.pop()
    },
  })
  return duplicates
}
