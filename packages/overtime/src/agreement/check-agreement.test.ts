import { describe, expect, test } from 'vitest'
import { type AgreementTerms, checkAgreement, lsa36Rules, npaRules, describe as say } from '../index.ts'

const from = '2026-04-01'
const words = (terms: Omit<AgreementTerms, 'from'>, on = from): readonly string[] =>
  checkAgreement({ from: on, ...terms }, lsa36Rules).map(({ provision, word }) => `${provision} ${word}`)

describe('what may be written into an agreement', () => {
  test.each<[Omit<AgreementTerms, 'from'>, readonly string[]]>([
    [{}, []],
    [{ monthMinutes: 2700 }, ['lsa36.plain.month within']],
    [{ monthMinutes: 2701 }, ['lsa36.plain.month breached']],
    [{ yearMinutes: 21_601 }, ['lsa36.plain.year breached']],
    [{ monthMinutes: 2520, annualVariable: true }, ['lsa36.plain.month within']],
    [{ monthMinutes: 2521, annualVariable: true }, ['lsa36.plain.month breached']],
    [{ special: { monthMinutes: 5999 } }, ['lsa36.agreement.month100 within']],
    [{ special: { monthMinutes: 6000 } }, ['lsa36.agreement.month100 breached']],
    [
      { special: { yearMinutes: 43_200, months: 7 } },
      ['lsa36.special.year within', 'lsa36.special.months breached'],
    ],
    [{ sector: 'driver', special: { yearMinutes: 57_600, months: 12 } }, ['lsa36.special.year within']],
    [{ sector: 'rnd', monthMinutes: 6000 }, []],
  ])('%j', (terms, expected) => {
    expect(words(terms)).toEqual(expected)
  })

  test('by the law of the day, the firm and the rules', () => {
    expect(words({ monthMinutes: 2701 }, '2019-03-31')).toEqual([])
    expect(words({ monthMinutes: 2701, employerSize: 'sme' }, '2019-04-01')).toEqual([])
    expect(checkAgreement({ from, monthMinutes: 2701 }, npaRules)).toEqual([])
  })

  test('it is said as what was agreed', () => {
    const [finding] = checkAgreement({ from, special: { monthMinutes: 6000 } }, lsa36Rules)
    expect(finding && say(finding, lsa36Rules, 'en')).toMatchInlineSnapshot(
      `"Overtime and holiday work in a month as agreed on 1 April 2026 came to 100 h 00 min. The law asks for less than 100 hours (Labour Standards Act, art. 36(5))."`,
    )
  })
})
