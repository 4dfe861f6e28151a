import type { Comparison } from '../comparison.ts'
import type { BoundPieces, Pieces, Wording } from './wording.ts'

const beforeFigure: Readonly<Record<Comparison, string>> = {
  lt: 'less than',
  lte: 'at most',
  gt: 'more than',
  gte: 'at least',
  eq: 'exactly',
}
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function date(iso: string, withYear = true): string {
  const [year, month = 1, day] = iso.split('-').map(Number)
  return `${day === undefined ? '' : `${day} `}${monthNames[month - 1]}${withYear ? ` ${year}` : ''}`
}

function span(from: string, to: string): string {
  if (from === to) return `${from.length > 7 ? 'on' : 'in'} ${date(from)}`
  return `from ${date(from, from.slice(0, 4) !== to.slice(0, 4))} to ${date(to)}`
}

function bound({ comparison, each, total, times, meanOver }: BoundPieces): string {
  const before = beforeFigure[comparison]
  if (times === 1) return `${before} ${each}`
  if (meanOver === undefined) return `${before} ${total} (${times} × ${each})`
  return `${before} ${each} a ${meanOver} on average, that is ${before} ${total} over ${times} ${meanOver}s`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function observed(pieces: Pieces): string {
  return `${capitalised(pieces.subject)} came to ${pieces.observed}.`
}

function asked({ bound, effort, citation }: Pieces): string {
  return `The law asks for ${effort ? 'an effort to keep to ' : ''}${bound} (${citation}).`
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** Sentences in English. */
export const english: Wording = {
  language: 'en',
  subject: (counted, from, to) => `${counted} ${span(from, to)}`,
  citation: ({ act, article }) => `${act.en}, ${article.en}`,
  bound,
  within: (pieces) =>
    `${observed(pieces)} This keeps to what the law asks for: ${pieces.bound} (${pieces.citation}).`,
  breached: (pieces) => `${observed(pieces)} ${asked(pieces)}`,
  exempt: (pieces, exemption, excused) =>
    `${observed(pieces)} ${asked(pieces)} The difference is covered by an exception: ${exemption}${
      excused === undefined ? '' : ` (${excused})`
    }.`,
  conditional: (pieces, condition) =>
    `${observed(pieces)} ${asked(pieces)} Anything else is allowed only on condition of ${condition}.`,
  missing: (pieces, needs) => {
    const known = pieces.observed === undefined ? '' : ` Known so far: ${pieces.observed}.`
    return `It cannot be said yet whether ${pieces.subject} kept to what the law asks for: ${pieces.bound} (${
      pieces.citation
    }).${known} The records for ${list(needs.map((need) => date(need)))} would settle it.`
  },
  judgement: (pieces, question) =>
    `${observed(pieces)} ${asked(pieces)} Whether this is allowed is for a person to judge${
      question === undefined ? '' : `: ${question}`
    }.`,
  outOfScope: (pieces) => `“${pieces.label}” (${pieces.citation}) does not apply to ${pieces.subject}.`,
  unconfirmed: (note) => `What the law says here is not confirmed: ${note}.`,
}
