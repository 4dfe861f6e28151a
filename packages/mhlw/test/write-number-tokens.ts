import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { numberTokens } from './number-tokens.ts'

/**
 * Writes the list of numbers of a paper: `node write-number-tokens.ts <paper.txt> <document id> <list.json>`.
 * Only numbers, their lines and the checksum of the paper are written, none of its words.
 */
const [paper, document, list] = process.argv.slice(2)
if (paper === undefined || document === undefined || list === undefined) {
  throw new TypeError('usage: node write-number-tokens.ts <paper.txt> <document id> <list.json>')
}
const bytes = readFileSync(paper)
const rows = bytes
  .toString('utf8')
  .split('\n')
  .map((line, index) => ({ line: index + 1, tokens: numberTokens(line).map((token) => token.text) }))
  .filter(({ tokens }) => tokens.length > 0)
  .map(({ line, tokens }) => `    "${line}": [${tokens.map((token) => JSON.stringify(token)).join(', ')}]`)
const sha256 = createHash('sha256').update(bytes).digest('hex')
writeFileSync(
  list,
  `{\n  "document": "${document}",\n  "paperSha256": "${sha256}",\n  "lines": {\n${rows.join(',\n')}\n  }\n}\n`,
)
