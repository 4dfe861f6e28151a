import { type PlainDate, parseIsoDate } from '@reform/calendar'
import { expect, test } from 'vitest'
import { explain, type Finding, findingOf, provisionInForce, standardUnits, verdict } from '../src/index.ts'
import { type House, library } from './library.ts'

/**
 * Whole situations, one line per result. They show when something changes; the tables beside the code say
 * what is right.
 */
type Visitor = {
  readonly house: House
  /** Minutes at a study seat by month; a month that is not there is not known. */
  readonly seats: Readonly<Record<string, number>>
  readonly loans: number
  readonly asked: string
}

const units = {
  ...standardUnits,
  books: {
    ja: { exact: (n: number) => `${n}冊` },
    en: { exact: (n: number) => `${n} ${n === 1 ? 'book' : 'books'}` },
  },
}

/** The invented rules, applied the way a domain package applies its own. */
function assess(visitor: Visitor): readonly Finding[] {
  const on: PlainDate = parseIsoDate(visitor.asked)
  const moment = { on, scope: visitor.house }
  const facts = { lawOn: visitor.asked, scope: visitor.house }
  const last = visitor.asked.slice(0, 7)
  const findings: Finding[] = []
  const month = provisionInForce(library, 'seats.month', moment)
  const mean = provisionInForce(library, 'seats.mean', moment)
  const loans = provisionInForce(library, 'loans', moment)
  if (month) {
    const observed = visitor.seats[last]
    const known = observed === undefined ? { needs: [last] } : { observed }
    findings.push(findingOf(month, { ...facts, ...known, window: { from: last, to: last } }))
  }
  for (const length of mean?.window?.lengths ?? []) {
    const months = ['2026-04', '2026-05', '2026-06'].slice(-length)
    const needs = months.filter((one) => visitor.seats[one] === undefined)
    const observed = months.reduce((sum, one) => sum + (visitor.seats[one] ?? 0), 0)
    const window = { from: months[0] ?? last, to: last }
    if (mean) findings.push(findingOf(mean, { ...facts, observed, times: length, needs, window }))
  }
  if (loans) {
    findings.push(
      findingOf(loans, {
        ...facts,
        observed: visitor.loans,
        window: { from: visitor.asked, to: visitor.asked },
      }),
    )
  }
  return findings
}

const visitors: Readonly<Record<string, Visitor>> = {
  student: {
    house: 'central',
    seats: { '2026-04': 600, '2026-05': 1100, '2026-06': 1000 },
    loans: 15,
    asked: '2026-06-30',
  },
  'reader with a lost card': {
    house: 'central',
    seats: { '2026-04': 300, '2026-06': 800 },
    loans: 3,
    asked: '2026-06-30',
  },
  'visitor of whom nothing is known': { house: 'branch', seats: {}, loans: 0, asked: '2026-06-30' },
  'visitor of a branch': { house: 'branch', seats: { '2026-06': 1200 }, loans: 16, asked: '2026-06-30' },
  'visitor after the branch rule ended': {
    house: 'branch',
    seats: { '2027-04': 9999 },
    loans: 1,
    asked: '2027-04-30',
  },
}

test.each(Object.entries(visitors))('%s', (_, visitor) => {
  const findings = assess(visitor)
  const lines = (['ja', 'en'] as const).flatMap((language) => explain(findings, library, language, units))
  expect([verdict(findings, library).word, ...lines]).toMatchSnapshot()
})
