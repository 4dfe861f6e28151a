import { type YearMonth, yearMonth } from '@reform/calendar'
import type { MonthRecord, PersonMonths } from '../src/index.ts'

/** A month of a made person. */
type MadeMonth = Omit<MonthRecord, 'establishment' | 'healthMinutes' | 'careRestricted'>

/** A made person, whom columns can hold too. */
export type MadePerson = Omit<PersonMonths, 'months'> & { readonly months: readonly MadeMonth[] }

/** A small generator of numbers in [0, 1), the same ones for the same seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Invented people with twelve months from April 2026 and five earlier ones: 27 % in heteronomous departments,
 * 10 % with a move within the year, 5 % with special duty, 5 % with a month missing.
 */
export function makePeople(count: number, seed = 1): readonly MadePerson[] {
  const next = numbers(seed)
  return Array.from({ length: count }, (_, index) => makePerson(`p${index}`, next))
}

function makePerson(id: string, next: () => number): MadePerson {
  const heteronomous = next() < 0.27
  const move = next() < 0.1 ? 5 + Math.floor(next() * 12) : 99
  const special = next() < 0.05 ? Math.floor(next() * 17) : -1
  const gap = next() < 0.05 ? 1 + Math.floor(next() * 15) : -1
  const level = (heteronomous ? 35 : 14) * 60 * (0.4 + next())
  const months: MadeMonth[] = []
  for (let k = 0; k < 17; k++) {
    if (k === gap) continue
    const overtimeMinutes = Math.floor(level * (0.5 + next()) * (k === special ? 2 : 1))
    const raised = k >= move ? !heteronomous : heteronomous
    months.push({
      month: (yearMonth(2025, 11) + k) as YearMonth,
      departmentKind: raised ? 'heteronomous' : 'autonomous',
      overtimeMinutes,
      holidayWorkMinutes: 0,
      specialDutyMinutes: k === special ? Math.floor(overtimeMinutes * next()) : 0,
    })
  }
  return { id, regime: 'npa', months }
}
