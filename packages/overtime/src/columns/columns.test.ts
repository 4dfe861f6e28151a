import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makePeople } from '../../bench/people.ts'
import {
  type AssessOptions,
  assess,
  type Choices,
  defaultChoices,
  explain,
  type LocalRulesData,
  localRules,
  lsa36Rules,
  npaRules,
  type OvertimeRules,
  parseIsoYearMonth,
  sectors,
  withChoices,
  type YearMonth,
} from '../index.ts'
import {
  assessColumns,
  assessmentAt,
  type ColumnsMonth,
  type ColumnsPerson,
  columnsOf,
  findingCodes,
  kindCodes,
  noRecord,
  personAt,
  sliceColumns,
  unknownMinutes,
  verdictWords,
  type WorkColumns,
} from './index.ts'

function local(name: string): OvertimeRules {
  const text = readFileSync(new URL(`../../local/${name}.json`, import.meta.url), 'utf8')
  return localRules(JSON.parse(text) as LocalRulesData)
}

const choices: fc.Arbitrary<Choices> = fc.record({
  ...Object.fromEntries(Object.entries(defaultChoices).map(([name, value]) => [name, fc.constant(value)])),
  windowsBeforeStart: fc.constantFrom('notJudged', 'judged'),
  monthsCounted: fc.constantFrom('everyMonth', 'heteronomousOnly'),
  moveInFirstMonth: fc.constantFrom('plain', 'moved'),
  moveOnFirstDay: fc.constantFrom('specifiedPeriod', 'afterMove'),
  managers: fc.constantFrom('outside', 'judged'),
  linkedHospitals: fc.constantFrom('judged', 'notJudged'),
  allowanceBetweenStays: fc.constantFrom('notApplied', 'applied'),
  excessBeforeMove: fc.constantFrom('stays', 'cured'),
  regularHoursOnHolidays: fc.constantFrom('notCounted', 'counted'),
}) as fc.Arbitrary<Choices>

const rules: fc.Arbitrary<OvertimeRules> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(npaRules) },
  { weight: 3, arbitrary: choices.map((one) => withChoices(npaRules, one)) },
  { weight: 1, arbitrary: fc.constantFrom(local('fukuoka'), local('shizuoka')) },
  { weight: 2, arbitrary: fc.constant(lsa36Rules) },
  { weight: 1, arbitrary: choices.map((one) => withChoices(lsa36Rules, one)) },
)

/** Many people's months are ordinary, some stand at a line, some are far above. */
const minutes = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 1800 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 7200 }) },
  { weight: 3, arbitrary: fc.constantFrom(0, 1800, 1801, 2699, 2700, 2701, 4799, 4800, 4801, 5999, 6000) },
)
const row = fc.record({
  minutes: fc.option(minutes, { freq: 20 }),
  holiday: fc.option(fc.integer({ min: 0, max: 2000 }), { freq: 12 }),
  special: fc.oneof(
    { weight: 12, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 8000 }) },
  ),
  absent: fc.integer({ min: 0, max: 20 }).map((one) => one === 0),
  change: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
})
const facts = fc.record({
  yearStartMonth: fc.constantFrom(4, 4, 4, 1, 10),
  manager: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  sector: fc.constantFrom(...sectors),
  linkedB: fc.boolean(),
  specialClause: fc.boolean(),
  annualVariable: fc.boolean(),
  employerSize: fc.constantFrom('large' as const, 'sme' as const),
})

/** One person; `level` keeps most people far below every line, as most are. */
const person = (first: number): fc.Arbitrary<Omit<ColumnsPerson, 'regime' | 'id'>> =>
  fc
    .record({
      rows: fc.array(row, { minLength: 1, maxLength: 26 }),
      offset: fc.integer({ min: 0, max: 6 }),
      raised: fc.boolean(),
      level: fc.constantFrom(1, 1, 0.4, 0.2),
      open: fc.integer({ min: 0, max: 12 }),
    })
    .map(({ rows, offset, raised, level, open }) => {
      let isRaised = raised
      const start = first + offset
      const months = rows.flatMap((one, index): ColumnsMonth[] => {
        if (one.change) isRaised = !isRaised
        if (one.absent && index > 0) return []
        const overtimeMinutes = one.minutes === null ? null : Math.floor(one.minutes * level)
        return [
          {
            month: (start + index) as YearMonth,
            departmentKind: isRaised ? 'heteronomous' : 'autonomous',
            listedCase: isRaised,
            movedOnFirstDay: one.change,
            overtimeMinutes,
            holidayWorkMinutes: one.holiday,
            specialDutyMinutes: one.special,
          },
        ]
      })
      const span = {
        recordsFrom: (start - 1) as YearMonth,
        recordsUntil: (start + rows.length) as YearMonth,
      }
      return { months, ...(open === 0 ? span : {}) }
    })

const options = (first: number): fc.Arbitrary<AssessOptions> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constant({ from: first + 4, until: first + 12 }) },
    { weight: 1, arbitrary: fc.constantFrom({ lawOn: '2026-06-01' }, { lawOn: '2019-03-31' }) },
  )

const cases = fc
  .integer({ min: 2018 * 12 + 6, max: 2026 * 12 })
  .chain((first) =>
    fc.record({
      rules,
      alike: facts,
      people: fc.array(person(first), { minLength: 1, maxLength: 6 }),
      options: options(first),
    }),
  )
  .map(({ rules: by, alike, people, options: how }) => ({
    by,
    how,
    people: people.map(
      (one, index): ColumnsPerson => ({ ...alike, ...one, id: `p${index}`, regime: by.regime }),
    ),
  }))

describe('the verdicts of columns are those of people one by one', () => {
  test('for random people under every regime, choice and option', () => {
    fc.assert(
      fc.property(cases, ({ by, how, people }) => {
        const columns = columnsOf(people)
        const verdict = assessColumns(columns, by, how)
        people.forEach((one, index) => {
          expect(assessmentAt(columns, verdict, index, by)).toEqual(assess(one, by, how))
        })
      }),
      { numRuns: 2500 },
    )
  })

  test('for the people of the benchmark', () => {
    const people = makePeople(3000, 11)
    const columns = columnsOf(people)
    const verdict = assessColumns(columns, npaRules)
    people.forEach((one, index) => {
      expect(assessmentAt(columns, verdict, index, npaRules)).toEqual(assess(one, npaRules))
    })
  })

  test('and a person out of the columns is judged as before', () => {
    fc.assert(
      fc.property(cases, ({ by, how, people }) => {
        const columns = columnsOf(people)
        people.forEach((one, index) => {
          expect(explain(personAt(columns, index), by, how)).toEqual(explain(one, by, how))
        })
      }),
      { numRuns: 300 },
    )
  })

  test('parts of the columns give parts of the verdicts', () => {
    const columns = columnsOf(makePeople(50, 3))
    const whole = assessColumns(columns, npaRules)
    const parts = [sliceColumns(columns, 0, 20), sliceColumns(columns, 20, 50)]
    const words = parts.flatMap((part) => Array.from(assessColumns(part, npaRules).words))
    expect(words).toEqual(Array.from(whole.words))
    expect(parts[1]?.ids?.[0]).toBe('p20')
    expect(parts[1]?.overtimeMinutes.buffer).toBe(columns.overtimeMinutes.buffer)
    expect(() => sliceColumns(columns, 20, 51)).toThrow(RangeError)
    expect(() => sliceColumns(columns, 2, 1)).toThrow(RangeError)
  })
})

const june = parseIsoYearMonth('2026-06')
const two: WorkColumns = {
  regime: 'npa',
  people: 2,
  first: june,
  months: 2,
  overtimeMinutes: Int32Array.of(2701, unknownMinutes, 2700, noRecord),
  kinds: Uint8Array.of(kindCodes.plain, kindCodes.plain, kindCodes.plain, kindCodes.none),
}

describe('what stands in the result', () => {
  const verdict = assessColumns(two, npaRules)

  test('words, places of findings and figures', () => {
    expect(Array.from(verdict.words, (place) => verdictWords[place])).toEqual(['breached', 'within'])
    const { offsets, codes, observed, from, to, times, excused } = verdict.findings
    expect([offsets, codes, observed].map((one) => Array.from(one))).toEqual([
      [0, 3, 3],
      [findingCodes.breached, findingCodes.undeterminedMissing, findingCodes.undeterminedMissing],
      [2701, -1, 2701],
    ])
    expect([from, to, times, excused].map((one) => one[0])).toEqual([june, june, 1, 0])
  })

  test('provisions by their places, also of a certain sector', () => {
    expect(verdict.provisions[verdict.findings.provisions[0] ?? -1]).toEqual({
      provision: 'npa.autonomous.month45',
      value: 2700,
      comparison: 'lte',
    })
    const { kinds: _, ...without } = two
    const drivers = { ...without, regime: 'lsa36', sector: 'driver' as const }
    expect(assessColumns(drivers, lsa36Rules).provisions[0]).toMatchObject({ scope: 'driver' })
  })

  test('interviews in the same way', () => {
    const months = [5400, 5400, 4801].map((overtimeMinutes, index) => ({
      month: (june + index) as YearMonth,
      departmentKind: 'heteronomous' as const,
      overtimeMinutes,
    }))
    const { interviews, provisions } = assessColumns(
      columnsOf([{ id: 'a', regime: 'npa', months }]),
      npaRules,
    )
    const { offsets, codes, from, to, times, observed } = interviews
    expect([offsets, codes, times, observed].map((one) => Array.from(one))).toEqual([
      [0, 3],
      [1, 2, 2],
      [1, 2, 2],
      [5400, 10_800, 10_201],
    ])
    expect([from[1], to[1], 'excused' in interviews]).toEqual([june, june + 1, false])
    expect(Array.from(interviews.provisions, (place) => provisions[place]?.provision)).toEqual([
      'npa.interview.month80',
      'npa.interview.average80',
      'npa.interview.average80',
    ])
  })

  test('the day of the law goes with it', () => {
    expect([verdict.lawOn, assessColumns(two, npaRules, { lawOn: '2026-06-01' }).lawOn]).toEqual([
      undefined,
      '2026-06-01',
    ])
    expect('lawOn' in verdict).toBe(false)
  })

  test('what holds of everybody goes with a person', () => {
    const person = { id: 'a', regime: 'npa', yearStartMonth: 10, recordsFrom: june, recordsUntil: june }
    const columns = columnsOf([{ ...person, months: [] }])
    expect(personAt(columns, 0)).toStrictEqual({
      regime: 'npa',
      yearStartMonth: 10,
      id: 'a',
      months: [],
      recordsFrom: june,
      recordsUntil: june,
    })
  })

  test('it can be handed to another thread', () => {
    expect(structuredClone(verdict)).toEqual(verdict)
  })

  test('a row without an id has its number, one outside is refused', () => {
    expect(assessmentAt(two, verdict, 1, npaRules).id).toBe('1')
    for (const row of [-1, 2, 0.5]) {
      expect(() => assessmentAt(two, verdict, row, npaRules)).toThrow(RangeError)
      expect(() => personAt(two, row)).toThrow(RangeError)
    }
  })

  test('more findings than were provided for', () => {
    const people = Array.from({ length: 400 }, (_, index) => ({
      id: `p${index}`,
      regime: 'npa',
      months: [0, 1, 2].map((k) => ({
        month: (june + k) as YearMonth,
        departmentKind: 'heteronomous' as const,
        overtimeMinutes: 7000,
      })),
    }))
    const columns = columnsOf(people)
    const many = assessColumns(columns, npaRules)
    expect(many.findings.codes.length).toBe(400 * 6)
    expect(many.interviews.codes.length).toBe(400 * 3)
    expect(assessmentAt(columns, many, 399, npaRules)).toEqual(assess(people[399] as ColumnsPerson, npaRules))
  })

  test('nobody, and nobody with a record', () => {
    const empty = { ...two, people: 0, overtimeMinutes: new Int32Array(0), kinds: new Uint8Array(0) }
    expect(assessColumns(empty, npaRules).words).toHaveLength(0)
    const none = { ...two, overtimeMinutes: new Int32Array(4).fill(noRecord), kinds: new Uint8Array(4) }
    expect(Array.from(assessColumns(none, npaRules).words, (place) => verdictWords[place])).toEqual([
      'outOfScope',
      'outOfScope',
    ])
    expect(personAt(none, 0)).toEqual({ id: '0', regime: 'npa', months: [] })
  })
})

describe('what cannot be judged is refused', () => {
  test('with words that say why', () => {
    expect(() => assessColumns(two, lsa36Rules)).toThrow('columns under npa cannot be judged by lsa36')
    expect(() => assessColumns({ ...two, kinds: new Uint8Array(5) }, npaRules)).toThrow(
      'columns: 2 people of 2 months need 4 cells, not 5',
    )
    const { kinds: _, ...without } = two
    expect(() => assessColumns(without, npaRules)).toThrow('columns: kinds are needed')
    expect(() => assessColumns({ ...two, kinds: Uint8Array.of(1, 1, 0, 0) }, npaRules)).toThrow(
      'columns: person 1, month 0: a kind is needed',
    )
    expect(() => assessColumns({ ...two, overtimeMinutes: Int32Array.of(0, 0, 0, -3) }, npaRules)).toThrow(
      'columns: person 1, month 1: no minutes or no kind',
    )
    expect(() => personAt(two, 2)).toThrow('columns: no person 2 of 2')
    expect(() => sliceColumns(two, 1, 3)).toThrow('sliceColumns: 1 to 3 of 2')
    expect(sliceColumns(two, 1, 1).people).toBe(0)
  })

  test.each<[string, WorkColumns, OvertimeRules, typeof RangeError | typeof TypeError]>([
    ['another regime', two, lsa36Rules, RangeError],
    ['too few cells', { ...two, overtimeMinutes: new Int32Array(3) }, npaRules, RangeError],
    ['too many kinds', { ...two, kinds: new Uint8Array(5) }, npaRules, RangeError],
    ['no minutes', { ...two, overtimeMinutes: Int32Array.of(-3, 0, 0, 0) }, npaRules, RangeError],
    ['no kind', { ...two, kinds: Uint8Array.of(1, 1, 0, 0) }, npaRules, TypeError],
    ['an unheard kind', { ...two, kinds: Uint8Array.of(1, 4, 1, 1) }, npaRules, RangeError],
    [
      'negative special duty',
      { ...two, specialDutyMinutes: Int32Array.of(0, 0, -1, 0) },
      npaRules,
      RangeError,
    ],
    [
      'negative holiday work',
      { ...two, regime: 'lsa36', holidayWorkMinutes: Int32Array.of(0, 0, -2, 0) },
      lsa36Rules,
      RangeError,
    ],
  ])('%s', (_, columns, by, error) => {
    expect(() => assessColumns(columns, by)).toThrow(error)
  })

  test('columns without kinds, where kinds decide', () => {
    const { kinds: _, ...without } = two
    expect(() => assessColumns(without, npaRules)).toThrow(TypeError)
  })

  const month: ColumnsMonth = { month: june, departmentKind: 'autonomous', overtimeMinutes: 60 }
  const one: ColumnsPerson = { id: 'a', regime: 'npa', months: [month] }

  test.each<[string, readonly ColumnsPerson[], string?]>([
    ['nobody', [], 'columnsOf: nobody to hold'],
    ['no months', [{ ...one, months: [] }], 'columnsOf: no months to hold'],
    [
      'people under different regimes',
      [one, { ...one, id: 'b', regime: 'lsa36' }],
      'columnsOf: b differs from a in regime',
    ],
    [
      'people with different years',
      [one, { ...one, yearStartMonth: 10 }],
      'differs from a in yearStartMonth',
    ],
    [
      'two records for a month',
      [{ ...one, months: [month, month] }],
      'columnsOf: a has two records for a month',
    ],
    [
      'half a minute',
      [{ ...one, months: [{ ...month, overtimeMinutes: 0.5 }] }],
      'a: minutes are whole numbers of at least 0: 0.5',
    ],
    ['less than nothing', [{ ...one, months: [{ ...month, overtimeMinutes: -1 }] }]],
    ['less holiday work than nothing', [{ ...one, months: [{ ...month, holidayWorkMinutes: -1 }] }]],
    ['less special duty than nothing', [{ ...one, months: [{ ...month, specialDutyMinutes: -1 }] }]],
  ])('%s', (_, people, message = '') => {
    expect(() => columnsOf(people)).toThrow(RangeError)
    expect(() => columnsOf(people)).toThrow(message)
  })

  test('what columns cannot hold, by type and when it comes in all the same', () => {
    // @ts-expect-error: establishments are judged one by one
    const elsewhere: ColumnsMonth = { ...month, establishment: 'a' }
    // @ts-expect-error: columns hold no other measure for health
    const healthy: ColumnsMonth = { ...month, healthMinutes: 60 }
    // @ts-expect-error: columns hold no restriction for care
    const caring: ColumnsMonth = { ...month, careRestricted: true }
    for (const record of [elsewhere, healthy, caring]) {
      expect(() => columnsOf([{ ...one, months: [record] }])).toThrow(TypeError)
      expect(() => columnsOf([{ ...one, months: [record] }])).toThrow(
        /^columnsOf: a names \w+, which columns/,
      )
    }
  })
})
