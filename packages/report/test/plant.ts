import type { Roadmap } from '@reform/roadmap'

/** Keys whose values are words of people and not names, times or terms of the model. */
const free = new Set([
  'ja',
  'en',
  'title',
  'text',
  'printedName',
  'mark',
  'issued',
  'url',
  'by',
  'asWritten',
  'one',
])
/** Values of these keys that are times are left alone. */
const time = /^(?:FY)?\d{4}(?:-|$)/

/** The roadmap with words put behind every text that a person may have written. */
export function planted(roadmap: Roadmap, words: string): Roadmap {
  return JSON.parse(
    JSON.stringify(roadmap, (key, value) =>
      typeof value === 'string' && free.has(key) && !time.test(value) ? value + words : value,
    ),
  )
}
