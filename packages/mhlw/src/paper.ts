import type {
  CountMeasure,
  CountPer,
  Furniture,
  Id,
  SourceReference,
  Text,
  UnitOfMeasure,
} from '@reform/roadmap'

/** Where statements of one paper stand. */
export interface Paper {
  /** A line of the paper; `asWritten` is the figure or name as it is printed there. */
  readonly at: (line: number, asWritten?: string) => SourceReference
  /** Several lines of the paper, both inside. */
  readonly lines: (line: number, lastLine: number, asWritten?: string) => SourceReference
  /** Numbers of the paper that belong to no statement: line and digits as printed. */
  readonly furniture: (
    kind: Furniture['kind'],
    note: Text,
    tokens: readonly (readonly [line: number, token: string])[],
  ) => readonly Furniture[]
}

/** References into the paper with this id. */
export function paper(document: Id): Paper {
  return {
    at: (line, asWritten) => ({ document, line, ...(asWritten === undefined ? {} : { asWritten }) }),
    lines: (line, lastLine, asWritten) => ({
      document,
      line,
      lastLine,
      ...(asWritten === undefined ? {} : { asWritten }),
    }),
    furniture: (kind, note, tokens) => tokens.map(([line, token]) => ({ document, line, token, kind, note })),
  }
}

/** A whole number of things, people or times. */
export function count(value: number, unit: UnitOfMeasure, per?: CountPer): CountMeasure {
  return { type: 'count', value, unit, ...(per === undefined ? {} : { per }) }
}
