import { readFileSync } from 'node:fs'
import { type NumberToken, numberTokens } from './number-tokens.ts'

/** A number of a paper and its line. */
export interface PaperToken extends NumberToken {
  readonly line: number
}

/** The numbers of a paper, as listed in the fixtures. */
export interface PaperTokens {
  readonly document: string
  readonly tokens: readonly PaperToken[]
}

interface NumberList {
  readonly document: string
  readonly lines: Readonly<Record<string, readonly string[]>>
}

export function readPaperTokens(name: string): PaperTokens {
  const file = new URL(`../../../tooling/fixtures/mhlw-number-tokens/${name}.json`, import.meta.url)
  const { document, lines } = JSON.parse(readFileSync(file, 'utf8')) as NumberList
  const tokens = Object.entries(lines).flatMap(([line, texts]) =>
    texts.map((text) => ({ ...readToken(text), line: Number(line) })),
  )
  return { document, tokens }
}

function readToken(text: string): NumberToken {
  // A kanji numeral is a number only before what it numbers.
  const [token] = numberTokens(`${text}号`)
  if (token?.text !== text) throw new TypeError(`not a number: ${text}`)
  return token
}
