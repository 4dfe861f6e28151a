import type { Edition, SourceReference } from '@reform/roadmap'
import { matchEach, positions } from './matching.ts'
import { type NumberToken, numberTokens } from './number-tokens.ts'
import type { PaperToken, PaperTokens } from './paper-tokens.ts'
import { formsOfYear, isPrintedAs, numberWords, type Part } from './parts.ts'
import { type Field, type Statement, statementsOf } from './statements.ts'

/** A number that the data say the paper prints. */
interface Claim {
  readonly by: string
  readonly from: number
  readonly to: number
  readonly fits: (token: PaperToken) => boolean
}

/**
 * Holds every number of a paper against the typed fields of an edition: each number belongs to exactly one field
 * (or is named as furniture), and each field is printed where its source says. Returns what does not hold.
 *
 * A source with `asWritten` prints the numbers in it, which the fields must explain one by one; without it, every
 * number of the statement stands on the line. Several references are several printings.
 */
export function account(edition: Edition, paper: PaperTokens): readonly string[] {
  const settled = statementsOf(edition).map((statement) => settle(statement, edition, paper.document))
  const problems = settled.flatMap((statement) => statement.problems)
  const claims = [
    ...settled.flatMap((statement) => statement.claims),
    ...(edition.furniture ?? []).map((entry, index) => ({
      by: `furniture[${index}]`,
      from: entry.line,
      to: entry.line,
      fits: (token: PaperToken) => token.text === entry.token,
    })),
  ]
  const lines = positionsByLine(paper.tokens)
  const partners = matchEach(
    claims.map(({ from, to, fits }) =>
      Array.from({ length: to - from + 1 }, (_, index) => lines.get(from + index) ?? [])
        .flat()
        .filter((position) => fits(paper.tokens[position] as PaperToken)),
    ),
  )
  const taken = new Set(partners)
  claims.forEach((claim, index) => {
    if (partners[index] === -1)
      problems.push(`${claim.by}: the paper prints no such number on line ${claim.from}`)
  })
  paper.tokens.forEach((token, index) => {
    if (!taken.has(index)) problems.push(`line ${token.line}: ${token.text} has no typed field`)
  })
  return problems
}

/** Positions of the numbers of each line. */
function positionsByLine(tokens: readonly PaperToken[]): ReadonlyMap<number, readonly number[]> {
  const lines = new Map<number, number[]>()
  tokens.forEach(({ line }, position) => {
    const known = lines.get(line)
    if (known === undefined) lines.set(line, [position])
    else known.push(position)
  })
  return lines
}

/** The years of the edition: the first and the last are fields, those between them follow. */
function withYears(statement: Statement, edition: Edition): Statement {
  if (statement.path !== 'edition.fiscalYears') return statement
  const { from, to } = edition.fiscalYears as { readonly from?: number; readonly to?: number }
  if (from === undefined || to === undefined) return { ...statement, lacking: [statement.path] }
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const fields = years.map((year) => ({
    path: `${statement.path}.${year}`,
    parts: [
      {
        forms: formsOfYear(year).map((value) => ({ value, decimals: 0, allowed: ['plain' as const] })),
        optional: false,
      },
    ],
  }))
  return { ...statement, fields }
}

/** What a statement claims of the paper, and what is wrong with it by itself. */
interface Settled {
  readonly claims: readonly Claim[]
  readonly problems: readonly string[]
}

const settledBefore = new WeakMap<Statement, Settled>()

function settle(statement: Statement, edition: Edition, document: string): Settled {
  const before = settledBefore.get(statement)
  if (before !== undefined && statement.path !== 'edition.fiscalYears') return before
  const settled = settleAnew(withYears(statement, edition), document)
  settledBefore.set(statement, settled)
  return settled
}

function settleAnew(statement: Statement, document: string): Settled {
  const { path, fields, lacking } = statement
  const problems = lacking.map((field) => `${field} is missing`)
  const source =
    fields.length === 0 ? [] : statement.source.filter((reference) => reference.document === document)
  const explained = new Set<Part>()
  const claims = source.flatMap((reference) => printing(reference, statement, explained, problems))
  const unprinted = fields.filter((field) =>
    field.parts.some((part) => !part.optional && !explained.has(part)),
  )
  problems.push(...unprinted.map((field) => `${field.path}: its source prints no such number (${path})`))
  return { claims, problems }
}

function printing(
  reference: SourceReference,
  statement: Statement,
  explained: Set<Part>,
  problems: string[],
): readonly Claim[] {
  const [from, to] = [reference.line, reference.lastLine ?? reference.line]
  const parts = statement.fields.flatMap((field: Field) => field.parts)
  if (reference.asWritten === undefined) {
    return parts
      .filter((part) => !part.optional)
      .map((part) => {
        explained.add(part)
        return {
          by: statement.path,
          from,
          to,
          fits: (token) => part.forms.some((form) => isPrintedAs(form, token)),
        }
      })
  }
  for (const word of numberWords.filter((known) => known.test(reference.asWritten ?? ''))) {
    const inWords = parts.filter((part) => part.inWords === word)
    if (inWords.length === 0)
      problems.push(`${statement.path}: no field holds the words of ${reference.asWritten}`)
    for (const part of inWords) explained.add(part)
  }
  const tokens = numberTokens(reference.asWritten)
  explain(tokens, parts, explained).forEach((holds, index) => {
    if (!holds)
      problems.push(`${statement.path}: no field holds ${tokens[index]?.text} of ${reference.asWritten}`)
  })
  return tokens.map(({ text }) => ({ by: statement.path, from, to, fits: (token) => token.text === text }))
}

/** Whether each number as written is held by a part of its own; marks the parts. */
function explain(
  tokens: readonly NumberToken[],
  parts: readonly Part[],
  explained: Set<Part>,
): readonly boolean[] {
  const forms = parts.flatMap((part) => part.forms.map((form) => ({ part, form })))
  // What must be printed chooses first, so that a part that may go without saying never takes its number.
  const mustBe = forms.filter(({ part }) => !part.optional)
  const first = matchEach(mustBe.map(({ form }) => positions(tokens, (token) => isPrintedAs(form, token))))
  const taken = new Set(first)
  first.forEach((position, index) => {
    const holder = mustBe[index]
    if (position !== -1 && holder !== undefined) explained.add(holder.part)
  })
  const rest = tokens
    .map((token, position) => ({ token, position }))
    .filter(({ position }) => !taken.has(position))
  const may = forms.filter(({ part }) => part.optional)
  const second = matchEach(rest.map(({ token }) => positions(may, ({ form }) => isPrintedAs(form, token))))
  rest.forEach(({ position }, index) => {
    if (second[index] !== -1) taken.add(position)
  })
  return tokens.map((_, position) => taken.has(position))
}
