import type { Finding } from '@reform/rules'
import type { Rule } from '../compile/rule.ts'
import type { AssessOptions, Interview } from './assessment.ts'
import {
  breached,
  conditional,
  exempt,
  judgement,
  missing,
  nothingKnown,
  outOfScopeRank,
  rankOfCode,
  within,
  withinRank,
} from './codes.ts'
import { findingOfNumbers, interviewOfNumbers, type Spoken } from './findings.ts'

/** Where what is found about one person after another goes: made into findings, or kept as numbers. */
export type Sink = {
  readonly finding: (
    rule: Rule,
    code: number,
    from: number,
    to: number,
    units: number,
    observed: number,
    excused: number,
  ) => void
  readonly interview: (rule: Rule, request: number, from: number, to: number, observed: number) => void
}

/** Where findings are gathered while people are judged. */
export type Gathered = {
  /** Whether what is within is listed too. */
  readonly all: boolean
  /** Windows that end outside of these months are not reported. */
  readonly from: number
  readonly until: number
  /** The rank of the strongest word so far. */
  rank: number
  readonly spoken: Spoken
  readonly findings: Finding[]
  readonly interviews: Interview[]
  /** Takes what is found instead of the lists. */
  readonly sink: Sink | undefined
}

/** An empty place to gather in. */
export function makeGathered(
  all: boolean,
  { from, until }: AssessOptions,
  spoken: Spoken,
  sink?: Sink,
): Gathered {
  return {
    all,
    from: from ?? Number.NEGATIVE_INFINITY,
    until: until ?? Number.POSITIVE_INFINITY,
    rank: outOfScopeRank,
    spoken,
    findings: [],
    interviews: [],
    sink,
  }
}

/** Notes that a limit was looked at, so that something applies. */
export function noteLooked(out: Gathered): void {
  if (out.rank > withinRank) out.rank = withinRank
}

function add(
  out: Gathered,
  rule: Rule,
  code: number,
  from: number,
  to: number,
  units: number,
  observed: number,
  excused: number,
): void {
  if (to < out.from || to > out.until) return
  const rank = rankOfCode[code] as number
  if (rank < out.rank) out.rank = rank
  const { sink, findings, spoken } = out
  if (sink !== undefined) sink.finding(rule, code, from, to, units, observed, excused)
  else findings.push(findingOfNumbers(rule, code, from, to, units, observed, excused, spoken))
}

/** Adds that a limit is kept to, where such findings are wanted. */
export function addWithin(
  out: Gathered,
  rule: Rule,
  from: number,
  to: number,
  units: number,
  observed: number,
): void {
  if (out.all) add(out, rule, within, from, to, units, observed, 0)
  else if (to >= out.from && to <= out.until) noteLooked(out)
}

/** Adds an excess: breached, or, with special duty in the window, exempt or for a person to judge. */
export function addExcess(
  out: Gathered,
  rule: Rule,
  from: number,
  to: number,
  units: number,
  observed: number,
  code: number,
  special: number,
): void {
  add(out, rule, code, from, to, units, observed, code === exempt ? special : 0)
}

/** Adds an excess that is lawful on a condition. */
export function addConditional(out: Gathered, rule: Rule, to: number, observed: number): void {
  add(out, rule, conditional, to, to, 1, observed, 0)
}

/** Adds that so many months of the window are unknown. */
export function addMissing(
  out: Gathered,
  rule: Rule,
  from: number,
  to: number,
  units: number,
  observed: number,
  unknown: number,
): void {
  const known = unknown === to - from + 1 ? nothingKnown : observed
  add(out, rule, missing, from, to, units, known, 0)
}

/** The word for an excess: the special duty in its window may explain all of it, or a person has to judge. */
export function excessCode(special: number, withoutSpecial: number, most: number): number {
  if (special === 0) return breached
  return withoutSpecial <= most ? exempt : judgement
}

/** Adds that a window calls for an interview; its last month is known to be reported. */
export function noteInterview(
  out: Gathered,
  rule: Rule,
  request: number,
  from: number,
  to: number,
  observed: number,
): void {
  const { sink, interviews, spoken } = out
  if (sink !== undefined) sink.interview(rule, request, from, to, observed)
  else interviews.push(interviewOfNumbers(rule, request, from, to, observed, spoken))
}
