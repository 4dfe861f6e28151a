import type { PlainDate } from '@reform/calendar'
import type { Cadence, When } from '../model/time.ts'
import { type EditionCalendar, readWhen } from './parse-when.ts'

/** One turn of something that comes back. */
export interface Turn {
  readonly when: When
  readonly from: PlainDate
  readonly to: PlainDate
}

const partsOf: Readonly<Record<'year' | 'half' | 'quarter', readonly string[]>> = {
  year: [''],
  half: ['-H1', '-H2'],
  quarter: ['-Q1', '-Q2', '-Q3', '-Q4'],
}

/**
 * The turns of a cadence that lie inside a window, in order: fiscal years, halves, quarters, or months. None for
 * what happens once or now and then; an open window ends with the edition.
 */
export function turnsOf(
  every: Cadence,
  window: { readonly from: PlainDate; readonly to: PlainDate | null },
  edition: EditionCalendar,
): readonly Turn[] {
  if (every === 'once' || every === 'irregular') return []
  const turns: Turn[] = []
  const years = edition.fiscalYears
  for (let year = years.from - 1; year <= years.to + 1; year++) {
    for (const when of namesIn(every, year)) {
      const span = readWhen(when, edition)
      const inside =
        span !== undefined && span.from >= window.from && (window.to === null || span.to <= window.to)
      if (inside) turns.push({ when, ...span })
    }
  }
  return turns
}

function namesIn(every: 'year' | 'half' | 'quarter' | 'month', year: number): readonly When[] {
  if (every !== 'month') return partsOf[every].map((part) => `FY${String(year).padStart(4, '0')}${part}`)
  return Array.from(
    { length: 12 },
    (_, index) => `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`,
  )
}
