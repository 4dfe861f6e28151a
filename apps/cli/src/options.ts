import { isIsoDate } from '@reform/calendar'
import { RefusedInput } from './failure.ts'
import { frameTexts } from './text/frame.ts'

/** The refusal of an option's value: `allowed` shows the form that is wanted. */
export function invalidOption(option: string, value: string, allowed: string): RefusedInput {
  return new RefusedInput({
    ja: frameTexts.ja.invalidOption(option, value, allowed),
    en: frameTexts.en.invalidOption(option, value, allowed),
  })
}

/** The day that an option names, if any. @throws RefusedInput when it is no day of the calendar. */
export function dayOption(value: unknown, option = '--on'): string | undefined {
  if (value === undefined) return undefined
  const text = String(value)
  if (!isIsoDate(text)) throw invalidOption(option, text, '2026-09-30')
  return text
}

/** The words of a comma-separated option. @throws RefusedInput when one is not among `allowed`. */
export function listOption<Word extends string>(
  option: string,
  value: unknown,
  allowed: readonly Word[],
): readonly Word[] {
  const words = String(value)
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const known = words.map((word) => {
    const found = allowed.find((candidate) => candidate === word)
    if (found === undefined) throw invalidOption(option, word, allowed.join(','))
    return found
  })
  if (known.length === 0) throw invalidOption(option, '', allowed.join(','))
  return [...new Set(known)]
}

/** Up to three of the known words that the given one may have been meant for, nearest first. */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  const most = Math.max(2, Math.floor(word.length / 3))
  return known
    .map((one) => ({ one, distance: distanceBetween(word.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, distance }) => distance <= most || (word.length > 2 && one.includes(word)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ one }) => one)
}

/** How many letters must be put in, taken out or changed to turn one word into the other. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
