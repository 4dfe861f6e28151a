import type { Id, Text } from './text.ts'

/** A document that an edition was read from. */
export interface SourceDocument {
  readonly id: Id
  readonly title: Text
  /** What it is called where a line of it is cited, when the title is long. */
  readonly short?: Text
  readonly issued?: string
  /** What is known about the document's terms of use. */
  readonly terms?: Text
  readonly url?: string
}

/** Where a statement stands: a document and a line of its text, counted from 1. */
export interface SourceReference {
  readonly document: Id
  readonly line: number
  /** The last line, when the statement runs over several. */
  readonly lastLine?: number
  /** The figure or the name as it is printed there, when its spelling matters. Never a sentence. */
  readonly asWritten?: string
}

/** Every part of the model that a paper states can say where it was read. */
export interface Sourced {
  readonly source?: readonly SourceReference[]
}

/** A number of the document that belongs to no statement: a page heading, a number inside a proper name. */
export interface Furniture {
  readonly document: Id
  readonly line: number
  /** The digits as printed. */
  readonly token: string
  readonly kind: 'heading' | 'properName' | 'listMark' | 'repeatedHeading' | 'idiom'
  readonly note?: Text
}

/**
 * A slip of the pen or of the press in the published paper, recorded as it is printed. Only the few wrong characters
 * are quoted, with those around them that are needed to find them.
 */
export interface Misprint extends Sourced {
  readonly id: Id
  /** As it is printed. */
  readonly asWritten: string
  /** What was probably meant; absent when it cannot be told. */
  readonly meant?: string
  /** Where the paper, or a list of errata to it, has put it right. */
  readonly erratum?: readonly SourceReference[]
}

/** A reading that could have been another: what was asked, what was chosen, what else was possible, and why. */
export interface Doubt extends Sourced {
  readonly id: Id
  /** Ids of what the choice decided. */
  readonly about: readonly Id[]
  readonly question: Text
  readonly chosen: Text
  readonly alternatives: readonly Text[]
  readonly because: Text
}
