import type { Comparison, Finding, VerdictWord } from '@reform/rules'

/** That a person must be interviewed by a physician, or may ask for it. */
export type Interview = {
  readonly provision: string
  /** The month that the interview follows. */
  readonly month: string
  readonly request: 'required' | 'onRequest'
  readonly window: { readonly from: string; readonly to: string }
  readonly observed: number
  /** What was reached or passed, in minutes over the whole window. */
  readonly allowed: number
  readonly comparison: Comparison
  readonly times?: number
  readonly lawOn: string
  /** The last day, `YYYY-MM-DD`, on which it should have taken place; the term is not confirmed by a source. */
  readonly by: string
}

/** What is found about one person. */
export type Assessment = {
  readonly id: string
  readonly word: VerdictWord
  /** What is not `within`; after `explain` also what is. */
  readonly findings: readonly Finding[]
  readonly interviews: readonly Interview[]
  readonly ruleset: { readonly id: string; readonly version: string; readonly asOf: string }
}

/** Which months are judged, and by the law of which day. */
export type AssessOptions = {
  /** The first and the last month whose windows are reported; earlier months still count within them. */
  readonly from?: number
  readonly until?: number
  /** The day, `YYYY-MM-DD`, whose law is applied to all months instead of each month's own. */
  readonly lawOn?: string
}
