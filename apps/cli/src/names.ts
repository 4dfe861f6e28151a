import type { Options } from './domain.ts'
import { RefusedInput } from './failure.ts'
import { standardInput } from './io/read-input.ts'
import { frameTexts } from './text/frame.ts'

/** @throws RefusedInput when a name is empty, or standard input is named twice: it can be read only once. */
export function requireSoundNames(inputs: readonly string[], options: Options): void {
  if (inputs.includes('')) {
    throw new RefusedInput({
      ja: frameTexts.ja.emptyName('ファイル名'),
      en: frameTexts.en.emptyName('The file name'),
    })
  }
  const empty = Object.entries(options).find(([, value]) => value === '')
  if (empty !== undefined) {
    const option = `--${kebab(empty[0])}`
    throw new RefusedInput({
      ja: frameTexts.ja.emptyName(`${option} の値`),
      en: frameTexts.en.emptyName(`The value of ${option}`),
    })
  }
  if (inputs.filter((input) => input === standardInput).length > 1) {
    throw new RefusedInput({ ja: frameTexts.ja.standardInputTwice, en: frameTexts.en.standardInputTwice })
  }
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
