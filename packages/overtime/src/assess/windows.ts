import type { Rule } from '../compile/rule.ts'
import { addExcess, addMissing, addWithin, type Excess, excessWord, type Gathered } from './findings.ts'
import type { Loaded, Track } from './load-months.ts'
import { monthText } from './month-text.ts'

/** The unknown months from one index to another, as texts. */
export function unknownMonths(track: Track, first: number, from: number, to: number): readonly string[] {
  const needs: string[] = []
  for (let k = from; k <= to; k++) if (track.unknown[k] === 1) needs.push(monthText(first + k))
  return needs
}

/** Judges the sum of the months from one index to another against a limit on a single window. */
export function judgeWindow(
  out: Gathered,
  rule: Rule,
  loaded: Loaded,
  track: Track,
  from: number,
  to: number,
): void {
  const { first, specials, anySpecial } = loaded
  const units = to - from + 1
  const observed = (track.sums[to + 1] as number) - (track.sums[from] as number)
  const gaps = track.anyUnknown ? (track.gaps[to + 1] as number) - (track.gaps[from] as number) : 0
  const most = rule.edge[units] as number
  if (observed > most) {
    const special = anySpecial ? (specials[to + 1] as number) - (specials[from] as number) : 0
    const word = excessWord(special, observed - special, most)
    if (word !== 'exempt' || gaps === 0) {
      addExcess(out, rule, first + from, first + to, units, observed, word, special)
      return
    }
  }
  if (gaps === 0) addWithin(out, rule, first + from, first + to, units, observed)
  else {
    const known = gaps === units ? undefined : observed
    const needs = unknownMonths(track, first, from, to)
    addMissing(out, rule, first + from, first + to, units, known, needs)
  }
}

/** Judges each mean that ends in a month: a mean over `n` months is a sum against `n` times the value. */
export function judgeMeans(
  out: Gathered,
  rule: Rule,
  loaded: Loaded,
  track: Track,
  to: number,
  earliest: number,
): void {
  const { lengths } = rule
  for (let index = 0; index < lengths.length; index++) {
    const from = to + 1 - (lengths[index] as number)
    if (from < earliest) return
    judgeWindow(out, rule, loaded, track, from, to)
  }
}

/** A figure that adds up over a year and is reported once, in the first month that exceeds the limit. */
export type Tally = {
  stage: 'open' | 'exempt' | 'reported'
  /** Where special duty first had to explain an excess. */
  to: number
  observed: number
  excused: number
}

/** A tally with nothing in it. */
export function makeTally(): Tally {
  return { stage: 'open', to: 0, observed: 0, excused: 0 }
}

/** The tally as it begins a year. */
export function resetTally(tally: Tally): void {
  tally.stage = 'open'
}

/** Takes up a figure that is above its limit in some month. */
export function tallyExcess(
  out: Gathered,
  tally: Tally,
  rule: Rule,
  from: number,
  to: number,
  units: number,
  observed: number,
  special: number,
  withoutSpecial: number,
): void {
  if (tally.stage === 'reported') return
  const word: Excess = excessWord(special, withoutSpecial, rule.edge[units] as number)
  if (word !== 'exempt') {
    addExcess(out, rule, from, to, units, observed, word, special)
    tally.stage = 'reported'
  } else if (tally.stage === 'open') {
    tally.stage = 'exempt'
    tally.to = to
    tally.observed = observed
    tally.excused = special
  }
}

/** Ends a tally: what was not reported yet is exempt, open because of `needs`, or within. */
export function closeTally(
  out: Gathered,
  tally: Tally,
  rule: Rule,
  from: number,
  to: number,
  units: number,
  observed: number,
  needs: readonly string[],
): void {
  if (tally.stage === 'reported') return
  if (needs.length > 0) {
    const known = needs.length === to - from + 1 ? undefined : observed
    addMissing(out, rule, from, to, units, known, needs)
  } else if (tally.stage === 'exempt') {
    addExcess(out, rule, from, tally.to, units, tally.observed, 'exempt', tally.excused)
  } else addWithin(out, rule, from, to, units, observed)
}
