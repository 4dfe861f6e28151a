import { isIsoDate } from '@reform/calendar'
import { RefusedInput } from './refused-input.ts'
import { messages } from './text/messages.ts'

function refuse(option: string, value: string, allowed: string): RefusedInput {
  return new RefusedInput({
    ja: messages.ja.invalidOption(option, value, allowed),
    en: messages.en.invalidOption(option, value, allowed),
  })
}

/** The day that `--on` names, if any. @throws RefusedInput when it is no day of the calendar. */
export function dayOption(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const text = String(value)
  if (!isIsoDate(text)) throw refuse('--on', text, '2026-09-30')
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
    if (found === undefined) throw refuse(option, word, allowed.join(','))
    return found
  })
  if (known.length === 0) throw refuse(option, '', allowed.join(','))
  return [...new Set(known)]
}
