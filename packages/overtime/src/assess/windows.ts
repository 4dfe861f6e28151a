import type { Rule } from '../compile/rule.ts'
import { exempt } from './codes.ts'
import { addExcess, addMissing, addWithin, excessCode, type Gathered } from './gathered.ts'
import type { Loaded, Track } from './loaded.ts'

/** How many months from one index to another are unknown. */
export function unknownCount({ anyUnknown, gaps }: Track, from: number, to: number): number {
  return anyUnknown ? (gaps[to + 1] as number) - (gaps[from] as number) : 0
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
  const unknown = unknownCount(track, from, to)
  const most = rule.edge[units] as number
  if (observed > most) {
    const special = anySpecial ? (specials[to + 1] as number) - (specials[from] as number) : 0
    const code = excessCode(special, observed - special, most)
    if (code !== exempt || unknown === 0) {
      addExcess(out, rule, first + from, first + to, units, observed, code, special)
      return
    }
  }
  if (unknown === 0) addWithin(out, rule, first + from, first + to, units, observed)
  else addMissing(out, rule, first + from, first + to, units, observed, unknown)
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
  const code = excessCode(special, withoutSpecial, rule.edge[units] as number)
  if (code !== exempt) {
    addExcess(out, rule, from, to, units, observed, code, special)
    tally.stage = 'reported'
  } else if (tally.stage === 'open') {
    tally.stage = 'exempt'
    tally.to = to
    tally.observed = observed
    tally.excused = special
  }
}

/** Ends a tally: what was not reported yet is open because of unknown months, exempt, or within. */
export function closeTally(
  out: Gathered,
  tally: Tally,
  rule: Rule,
  from: number,
  to: number,
  units: number,
  observed: number,
  unknown: number,
): void {
  if (tally.stage === 'reported') return
  if (unknown > 0) addMissing(out, rule, from, to, units, observed, unknown)
  else if (tally.stage === 'exempt') {
    addExcess(out, rule, from, tally.to, units, tally.observed, exempt, tally.excused)
  } else addWithin(out, rule, from, to, units, observed)
}
