import { RefusedInput } from '../../failure.ts'
import { invalidOption } from '../../options.ts'
import { digitizationMessages } from '../../text/digitization.ts'

/** The refusal of a command line without an option that has no default. */
export function optionMissing(option: string): RefusedInput {
  return new RefusedInput({
    ja: digitizationMessages.ja.optionMissing(option),
    en: digitizationMessages.en.optionMissing(option),
  })
}

/** The whole number of an option, if it is there. @throws RefusedInput when it is none, or below `least`. */
export function wholeOption(option: string, value: unknown, least = 0): number | undefined {
  if (value === undefined) return undefined
  const text = String(value)
  const read = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  if (Number.isNaN(read) || read < least) throw invalidOption(option, text, String(Math.max(least, 2000)))
  return read
}

/** The whole number of an option without default. @throws RefusedInput when it is absent, none, or below `least`. */
export function neededWhole(option: string, value: unknown, least = 0): number {
  const read = wholeOption(option, value, least)
  if (read === undefined) throw optionMissing(option)
  return read
}
