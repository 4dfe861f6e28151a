import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  type LocalRulesData,
  localRules,
  lsa36Rules,
  npaRules,
  parseIsoYearMonth,
  withChoices,
} from '../index.ts'
import { compileAgreement } from './agreement.ts'
import { compileDepartments, type Era } from './departments.ts'
import { eraIn } from './rule.ts'

const shizuoka = localRules(
  JSON.parse(readFileSync(new URL('../../local/shizuoka.json', import.meta.url), 'utf8')) as LocalRulesData,
)
const june = parseIsoYearMonth('2026-06')
const never = 0x7fff_ffff
const eraOf = (rules: typeof npaRules, onlyHealth = false, month: number = june): Era =>
  eraIn(compileDepartments(rules, onlyHealth).eras, month)

describe('departments as plain numbers', () => {
  test('lines up to which nothing is found', () => {
    const { calm, calmRaised, calmAnyway, high, reach, countFrom, lowestYear } = eraOf(npaRules)
    expect(calm).toEqual({ most: 2700, countFrom: never, mostCounted: never, mostInYear: 21_600 })
    expect(calmRaised).toEqual({ most: 4799, countFrom: 2701, mostCounted: 6, mostInYear: 43_200 })
    expect(calmAnyway).toEqual({ most: 1800, countFrom: never, mostCounted: never, mostInYear: 21_600 })
    expect({ high, reach, countFrom, lowestYear }).toEqual({
      high: 4799,
      reach: 6,
      countFrom: 2701,
      lowestYear: 21_600,
    })
  })

  test('without a month, a year or moves there are fewer lines', () => {
    const without = (...names: readonly string[]): Era => {
      const roles = Object.fromEntries(
        Object.entries(npaRules.roles).filter(([role]) => !names.includes(role)),
      )
      return eraOf({ ...npaRules, roles })
    }
    expect([without('month').calm, without('year').calm]).toEqual([undefined, undefined])
    expect([without('month').calmAnyway, without('raisedYear').calmAnyway]).toEqual([undefined, undefined])
    expect(without('movedPeriod').calmAnyway?.most).toBe(2700)
    expect(without('movedPeriod', 'month').calmRaised?.most).toBe(4799)
    expect(without('counted', 'raisedMonths').calmRaised).toMatchObject({
      countFrom: never,
      mostCounted: never,
    })
    expect(without('counted').countFrom).toBe(never)
    expect(without('year', 'movedYear').lowestYear).toBe(43_200)
    expect(without('year', 'raisedYear', 'movedYear').lowestYear).toBe(never)
    const none = without('raisedAverage', 'interviewAverage', 'interviewMonth', 'interviewOnRequest')
    expect([none.reach, none.calmRaised?.most]).toEqual([1, 5999])
  })

  test('before the limits nothing is in force, and windows begin with them', () => {
    const { eras, earliest } = compileDepartments(npaRules, false)
    expect(eras.map(({ from, until }) => [from, until])).toEqual([
      [Number.NEGATIVE_INFINITY, parseIsoYearMonth('2019-03')],
      [parseIsoYearMonth('2019-04'), Number.POSITIVE_INFINITY],
    ])
    expect(eras[0]).toMatchObject({ month: undefined, calm: undefined, calmAnyway: undefined })
    expect(earliest).toBe(parseIsoYearMonth('2019-04'))
    const judged = withChoices(npaRules, { windowsBeforeStart: 'judged' })
    expect(compileDepartments(judged, false).earliest).toBe(Number.NEGATIVE_INFINITY)
  })

  test('the health measures alone', () => {
    const era = eraOf(npaRules, true)
    const filled = Object.entries(npaRules.roles).filter(([role]) => era[role as 'month'] !== undefined)
    expect(filled.map(([role]) => role)).toEqual(['interviewMonth', 'interviewAverage', 'interviewOnRequest'])
    expect(era.calm).toBeUndefined()
    const unjudged = eraOf(withChoices(npaRules, { careRestriction: 'notJudged' }))
    expect([unjudged.careMonth, unjudged.careYear, unjudged.month?.value]).toEqual([
      undefined,
      undefined,
      2700,
    ])
  })

  test('readings become what the judging asks', () => {
    const { eras: _, table: __, spoken, ...plain } = compileDepartments(npaRules, false)
    expect(plain).toEqual({
      earliest: parseIsoYearMonth('2019-04'),
      reading: { kinds: 'departments', firstDay: false, holidayWork: 'ignored' },
      mayBeCalm: true,
      moves: true,
      onlyRaisedCounted: false,
      moveInFirstMonth: false,
      allowanceBetweenStays: false,
      excessCured: false,
      identity: { id: 'npa', version: npaRules.ruleset.version, asOf: '2026-11-20' },
    })
    expect(spoken).toMatchObject({ lawOn: undefined, condition: undefined, interviewMonths: 1 })
    const others = compileDepartments(
      withChoices(npaRules, {
        monthsCounted: 'heteronomousOnly',
        moveInFirstMonth: 'moved',
        moveOnFirstDay: 'afterMove',
        allowanceBetweenStays: 'applied',
        excessBeforeMove: 'cured',
        regularHoursOnHolidays: 'counted',
      }),
      false,
    )
    expect(others).toMatchObject({
      reading: { kinds: 'departments', firstDay: true, holidayWork: 'inOvertime' },
      mayBeCalm: false,
      onlyRaisedCounted: true,
      moveInFirstMonth: true,
      allowanceBetweenStays: true,
      excessCured: true,
    })
    expect(compileDepartments(shizuoka, false)).toMatchObject({
      reading: { kinds: 'listedCases' },
      mayBeCalm: false,
      moves: false,
    })
  })

  test('every version has its place in the table', () => {
    for (const { table } of [compileDepartments(npaRules, false), compileAgreement(lsa36Rules, {})]) {
      expect(table.map((one) => one.index)).toEqual(table.map((_, place) => place))
    }
  })
})

describe('agreements as plain numbers', () => {
  type Facts = Parameters<typeof compileAgreement>[1]
  const names = (facts: Facts, of: 'eras' | 'atEstablishment' | 'overEstablishments' = 'eras') => {
    const { rules } = eraIn(compileAgreement(lsa36Rules, facts)[of], june)
    return Object.entries(rules).flatMap(([name, rule]) =>
      rule === undefined ? [] : [`${name} ${rule.value}`],
    )
  }
  const means = ['totalMonth 6000', 'totalMean 4800', 'interviewOnRequest 4800']

  test.each<[string, Facts, readonly string[]]>([
    ['no clause', {}, ['month 2700', 'year 21600', ...means]],
    ['variable', { annualVariable: true }, ['month 2520', 'year 19200', ...means]],
    ['a clause', { specialClause: true }, ['year 43200', 'months 6', 'counted 2701', ...means]],
    ['a manager', { manager: true, specialClause: true }, ['interviewOnRequest 4800']],
    [
      'research',
      { sector: 'rnd', specialClause: true },
      ['interviewRequired 6000', 'interviewOnRequest 4800'],
    ],
    ['high-skilled', { sector: 'highlySkilled' }, ['interviewRequired 6000']],
    ['a driver', { sector: 'driver', specialClause: true }, ['year 57600', 'interviewOnRequest 4800']],
  ])('%s', (_, facts, expected) => {
    const given = expected.map((one) => (one === 'counted 2701' ? 'counted 2700' : one))
    expect(names(facts)).toEqual(given)
  })

  test('linked-B: at each hospital, and over all of them', () => {
    const linked: Facts = { sector: 'doctorBC', specialClause: true, linkedB: true }
    expect(names(linked).filter((one) => !one.startsWith('total'))).toEqual([
      'year 111600',
      'hospital 57600',
      'interviewOnRequest 4800',
    ])
    expect(names(linked, 'atEstablishment')).not.toContain('year 111600')
    expect(names(linked, 'atEstablishment')).toContain('hospital 57600')
    expect(names(linked, 'overEstablishments')).toContain('year 111600')
    expect(names(linked, 'overEstablishments')).not.toContain('hospital 57600')
    for (const facts of [
      { ...linked, linkedB: false },
      { ...linked, specialClause: false },
    ]) {
      expect(names(facts)).not.toContain('hospital 57600')
      expect(names(facts, 'overEstablishments').some((one) => one.startsWith('year'))).toBe(false)
    }
  })

  test('over establishments nothing of one agreement is judged again', () => {
    expect(names({ specialClause: true }, 'overEstablishments')).toEqual(['counted 2700', ...means])
    expect(names({}, 'overEstablishments')).toEqual(means)
    expect(names({}, 'atEstablishment')).toEqual(names({}))
  })

  test('physicians may exceed the month on a condition', () => {
    const conditions = (['doctorA', 'doctorBC', 'general'] as const).map((sector) => {
      const { hasCondition, spoken } = compileAgreement(lsa36Rules, { sector, annualVariable: true })
      return [hasCondition, spoken.condition?.en]
    })
    const condition = 'an interview by a physician and measures for the person’s work'
    expect(conditions).toEqual([
      [true, condition],
      [true, condition],
      [false, undefined],
    ])
  })

  test('windows begin with the first limit of the firm', () => {
    const earliest = (facts: Facts, rules = lsa36Rules): number => compileAgreement(rules, facts).earliest
    expect(earliest({})).toBe(parseIsoYearMonth('2019-04'))
    expect(earliest({ employerSize: 'sme' })).toBe(parseIsoYearMonth('2020-04'))
    expect(earliest({ sector: 'rnd' })).toBe(Number.POSITIVE_INFINITY)
    const judged = withChoices(lsa36Rules, { windowsBeforeStart: 'judged' })
    expect(earliest({}, judged)).toBe(Number.NEGATIVE_INFINITY)
  })
})
