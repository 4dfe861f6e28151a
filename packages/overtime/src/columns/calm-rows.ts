import { yearBegin } from '../assess/year-begin.ts'
import type { CalmLines, CompiledDepartments } from '../compile/departments.ts'
import { eraIn } from '../compile/rule.ts'
import { kindCodes, type WorkColumns } from './work-columns.ts'

// The loops here have no branch for a single cell, which is what the speed of passing over a ministry hangs on: the
// topmost bit of a difference says that it is below zero, and bits gathered over all cells are asked once.

/** What the cells come to when all are known, up to `most` and sound; below zero otherwise. */
function sumOfCalm(minutes: Int32Array, duties: Int32Array, from: number, to: number, most: number): number {
  let signs = 0
  let sum = 0
  for (let cell = from; cell < to; cell++) {
    const value = minutes[cell] as number
    signs |= value | (most - value) | (duties[cell] as number)
    sum = (sum + value) | 0
  }
  return signs < 0 ? -1 : sum
}

function areKinds(kinds: Uint8Array, from: number, to: number): boolean {
  let signs = 0
  for (let cell = from; cell < to; cell++) {
    const kind = kinds[cell] as number
    signs |= (kind - kindCodes.plain) | (kindCodes.raised - kind)
  }
  return signs >= 0
}

function areOfKind(kinds: Uint8Array, from: number, to: number, kind: number): boolean {
  let differences = 0
  for (let cell = from; cell < to; cell++) differences |= (kinds[cell] as number) ^ kind
  return differences === 0
}

function countOver(minutes: Int32Array, from: number, to: number, line: number): number {
  let counted = 0
  for (let cell = from; cell < to; cell++) counted += (line - (minutes[cell] as number)) >>> 31
  return counted
}

/** Whether a stretch keeps to what a year may come to: what holds of more than a year holds of its years too. */
function keepsToYear(
  minutes: Int32Array,
  duties: Int32Array,
  from: number,
  to: number,
  { most, mostInYear, countFrom, mostCounted }: CalmLines,
): boolean {
  const sum = sumOfCalm(minutes, duties, from, to, most)
  if (sum < 0 || sum > mostInYear) return false
  return most < countFrom || countOver(minutes, from, to, countFrom - 1) <= mostCounted
}

/**
 * Marks with 1 the people whose cells come near no limit and no interview, so that nothing has to be taken up: all
 * known, under one state of the law, and of one kind of department or below the lines of all kinds. The same lines
 * decide as for people one by one.
 */
export function calmRows(columns: WorkColumns, rules: CompiledDepartments, startMonth: number): Uint8Array {
  const { people, months, first, overtimeMinutes: minutes, kinds, specialDutyMinutes } = columns
  const marks = new Uint8Array(people)
  const { calm, calmRaised, calmAnyway, until } = eraIn(rules.eras, first)
  if (kinds === undefined || months === 0 || first + months - 1 > until) return marks
  const duties = specialDutyMinutes ?? new Int32Array(minutes.length)
  const inFirstYear = yearBegin(first, startMonth) + 12 - first
  for (let row = 0; row < people; row++) {
    const start = row * months
    const end = start + months
    const kind = kinds[start] as number
    const isPlain = kind === kindCodes.plain
    // Whoever begins under the plain limits is mostly below the lines of all kinds; others hardly ever are.
    if (isPlain && calmAnyway !== undefined && keepsToYear(minutes, duties, start, end, calmAnyway)) {
      if (areKinds(kinds, start, end)) marks[row] = 1
      continue
    }
    const lines = isPlain ? calm : kind === kindCodes.raised ? calmRaised : undefined
    if (lines === undefined || !areOfKind(kinds, start, end, kind)) continue
    let from = start
    let to = Math.min(end, start + inFirstYear)
    while (from < end && keepsToYear(minutes, duties, from, to, lines)) {
      from = to
      to = Math.min(end, to + 12)
    }
    if (from === end) marks[row] = 1
  }
  return marks
}
