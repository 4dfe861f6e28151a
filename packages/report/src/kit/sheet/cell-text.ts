import { singleLine } from '@reform/tabular'

/** What one cell of a spreadsheet can hold; a little below the limit of the format. */
const longest = 32_000
const mostLines = 250
const notCharacter = /[\p{Surrogate}\ufffe\uffff]/u
const notCharacters = new RegExp(notCharacter, 'gu')
const spacedOut = /^\p{Script=Han}(?:[ \u3000\u00a0]+\p{Script=Han})+$/u
const ditto = /^(?:[〃″"”々]|同上|同左)$/

/** A text that a cell for people can hold: what is no character becomes U+FFFD, what is far too long is cut. */
export function cellText(text: string): string {
  if (text.length <= mostLines && !notCharacter.test(text)) return text
  const lines = text.replace(notCharacters, '\ufffd').split('\n')
  const kept = lines.length > mostLines ? [...lines.slice(0, mostLines), '…'].join('\n') : lines.join('\n')
  return kept.length > longest ? `${kept.slice(0, longest).replace(notCharacters, '')}…` : kept
}

/**
 * A text for one cell of a data sheet, after the rules for machine-readable tables: on one line, without spaces for
 * its looks; a text that could be taken for a ditto mark stands in brackets. Nothing for an empty text.
 */
export function dataText(text: string | undefined): string | null {
  if (text === undefined) return null
  const line = singleLine(cellText(text))
  if (line === '') return null
  const closed = spacedOut.test(line) ? line.replace(/[ \u3000\u00a0]+/g, '') : line
  return ditto.test(closed) ? `「${closed}」` : closed
}
