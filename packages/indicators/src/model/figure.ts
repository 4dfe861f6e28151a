import type { Language, Observation, Text, UnitOfMeasure, When } from '@reform/roadmap'
import type { RowRanges } from '../rows/rows.ts'
import type { FigureUse, Scope } from './ministry.ts'

/** A figure with its exact parts. It is divided and rounded only when it is printed. */
export type Figure =
  | { readonly kind: 'count'; readonly value: number; readonly unit: UnitOfMeasure }
  /** A quantity; `minutes` are the whole minutes behind hours. */
  | {
      readonly kind: 'amount'
      readonly value: number
      readonly unit: UnitOfMeasure
      readonly minutes?: number
    }
  | {
      readonly kind: 'ratio'
      readonly numerator: number
      readonly denominator: number
      readonly unit?: UnitOfMeasure
    }
  | {
      readonly kind: 'mean'
      readonly sum: number
      readonly count: number
      readonly unit: UnitOfMeasure
      readonly scale?: { readonly minimum: number; readonly maximum: number }
    }

/**
 * What became of a figure. None of the words but `value` stands for a number, and none means zero:
 * `notReceived` no file that it could be made of was received · `empty` files were received, and they hold nothing to
 * divide by, or no row that can be counted · `withheld` too few people stand behind it · `questioned` it waits for an answer to a question ·
 * `refused` it cannot be, or the answer was that it is wrong · `notBegun` the period lies ahead · `unbound` nothing
 * says how it is measured.
 */
export type FigureState =
  | 'value'
  | 'notReceived'
  | 'empty'
  | 'withheld'
  | 'questioned'
  | 'refused'
  | 'notBegun'
  | 'unbound'

/**
 * What a reader of a figure has to know: `partial` deliveries are missing · `provisional` the period is not over on
 * the as-of day · `rowsRejected` the reader of a file rejected rows · `rowsLeftOut` rows were read and not counted ·
 * `atLeast` and `atMost` it is a bound.
 */
export type FigureMark =
  | 'partial'
  | 'provisional'
  | 'rowsRejected'
  | 'rowsLeftOut'
  | 'atLeast'
  | 'atMost'
  | 'moreThan'
  | 'lessThan'
  | 'about'

/** What rows are to a figure. `value` for figures that have one part only. */
export type RowRole = 'numerator' | 'denominator' | 'value'

/** The rows of one file that made one part of a figure. */
export interface RoleRows {
  readonly role: RowRole
  readonly file: string
  readonly sheet?: string
  readonly rows: RowRanges
  readonly count: number
}

/** Why rows were read and not counted. */
export type LeftOutReason = string

/** Rows of one file that were not counted for one reason. */
export interface LeftOut {
  readonly reason: LeftOutReason
  readonly file: string
  readonly sheet?: string
  readonly rows: RowRanges
  readonly count: number
}

/** A delivery that is not there. */
export interface MissingDelivery {
  readonly source: string
  /** Absent when the source is one delivery for everybody. */
  readonly department?: string
  readonly period?: When
  /** `notReceived` nothing came · `notUsable` what came cannot be used; the issues say why. */
  readonly because: 'notReceived' | 'notUsable'
}

/** How much of what was owed is in a figure. */
export interface FigureCoverage {
  readonly reporting: number
  readonly expected: number
  readonly missing: readonly MissingDelivery[]
  /** Rows of the files behind the figure. */
  readonly rows: { readonly read: number; readonly accepted: number; readonly rejected: number }
}

/** A question to be answered before a figure is taken. */
export interface Question {
  /** The same in every run that asks it of the same values. */
  readonly id: string
  readonly figure: string
  readonly kind: 'jump' | 'contradiction' | 'outOfBounds'
  /** The value asked about, and what it is held against, as printed. */
  readonly left: string
  readonly right: string
  readonly rightOf?: string
  readonly message: { readonly [L in Language]: string }
  readonly answered?: Answered
}

/** The answer to a question: whether the value is taken as it is. */
export interface Answered {
  readonly question: string
  readonly taken: boolean
  readonly by: string
  readonly on: string
  readonly because: string
}

/** One figure of a cell, with everything that it rests on. */
export interface FigureResult {
  /** `cell/figure`. */
  readonly id: string
  readonly label?: Text
  readonly use: FigureUse
  readonly scope?: Scope
  readonly state: FigureState
  readonly marks: readonly FigureMark[]
  /** The figure as computed. Published only when `state` is `value`; with `withheld` there is none. */
  readonly figure?: Figure
  /** How many people, cases, answers or months stand behind it. */
  readonly n?: number
  readonly coverage: FigureCoverage
  /** Days that the figure leaves out, of all or of one department (7月除く). */
  readonly excluded?: readonly { readonly from: string; readonly to: string; readonly department?: string }[]
  readonly leftOut: readonly LeftOut[]
  readonly provenance: readonly RoleRows[]
  /** Paths of the files that it depends on, also those of which no row was counted. */
  readonly files: readonly string[]
  readonly questions: readonly Question[]
  /** The day up to which records were looked at. */
  readonly asOf: string
  /** For the roadmap. */
  readonly observation: Observation
}

/** One cell of the edition with its figures. */
export interface CellResult {
  readonly cell: string
  readonly item: string
  readonly indicator: string
  readonly owner?: string
  /** The worst word of its figures, in the order in which something has to be done about it; or `value`. */
  readonly state: FigureState
  readonly figures: readonly FigureResult[]
}
