import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { vectors } from '../../test/vectors.ts'
import {
  assess,
  defaultChoices,
  type LocalRulesData,
  lsa36Rules,
  npaRules,
  parseIsoYearMonth,
} from '../index.ts'
import {
  personDaysJsonSchema,
  personJsonSchema,
  readLocalRules,
  readPerson,
  readPersonDays,
  readPersonText,
} from './index.ts'

const file = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))

const month = { month: '2026-06', departmentKind: 'autonomous', overtimeMinutes: 60 }
const person = { id: 'p1', regime: 'npa', months: [month] }
const withMonth = (change: object): object => ({ ...person, months: [{ ...month, ...change }] })

function codes(input: unknown): readonly string[] {
  const read = readPerson(input)
  return read.ok ? [] : read.issues.map((one) => `${one.code} ${one.path.join('.')}`)
}

describe('reading one person', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['a person', person, []],
    ['unknown minutes', withMonth({ overtimeMinutes: null }), []],
    ['no object', 'p1', ['wrongType ']],
    ['no months', { id: 'p1', regime: 'npa' }, ['missing months']],
    ['an unknown field', { ...person, mood: 1 }, ['unknownKey mood']],
    ['a month that is none', withMonth({ month: '2026-13' }), ['notAMonth months.0.month']],
    ['a month before the first year', withMonth({ month: '0000-01' }), ['notAMonth months.0.month']],
    ['half a minute', withMonth({ overtimeMinutes: 0.5 }), ['notWholeMinutes months.0.overtimeMinutes']],
    ['text for minutes', withMonth({ overtimeMinutes: '60' }), ['notWholeMinutes months.0.overtimeMinutes']],
    ['fewer than none', withMonth({ overtimeMinutes: -1 }), ['notWholeMinutes months.0.overtimeMinutes']],
    [
      'more than a month has',
      withMonth({ overtimeMinutes: 44641 }),
      ['outOfBounds months.0.overtimeMinutes'],
    ],
    ['minutes left out', withMonth({ overtimeMinutes: undefined }), ['missing months.0.overtimeMinutes']],
    ['no kind', withMonth({ departmentKind: undefined }), ['kindMissing months.0.departmentKind']],
    ['no such kind', withMonth({ departmentKind: 'H' }), ['notAllowed months.0.departmentKind']],
    ['the month twice', { ...person, months: [month, month] }, ['monthTwice months.1.month']],
    [
      'too much special duty',
      withMonth({ specialDutyMinutes: 61 }),
      ['specialAboveOvertime months.0.specialDutyMinutes'],
    ],
    ['no such sector', { ...person, sector: 'space' }, ['notAllowed sector']],
    ['the 13th month', { ...person, yearStartMonth: 13 }, ['outOfBounds yearStartMonth']],
    ['an empty id', { ...person, id: '' }, ['outOfBounds id']],
    [
      'records that end first',
      { ...person, recordsFrom: '2026-07', recordsUntil: '2026-06' },
      ['wrongOrder recordsFrom'],
    ],
  ])('%s', (_, input, expected) => {
    expect(codes(input)).toEqual(expected)
  })

  test('every issue speaks both languages', () => {
    const read = readPerson(withMonth({ overtimeMinutes: '60', departmentKind: 'H' }))
    const messages = read.ok ? [] : read.issues.map((one) => one.message)
    expect(messages).toEqual([
      {
        ja: '選べる値は次のとおりです：autonomous, heteronomous。',
        en: 'Choose one of: autonomous, heteronomous.',
      },
      { ja: '時間は0以上の整数の分で書いてください。', en: 'Write times as whole minutes of at least 0.' },
    ])
  })

  test('months become numbers and nothing else changes', () => {
    const read = readPersonText(JSON.stringify({ ...person, recordsFrom: '2026-04' }))
    expect(read).toEqual({
      ok: true,
      person: {
        ...person,
        recordsFrom: parseIsoYearMonth('2026-04'),
        months: [{ ...month, month: parseIsoYearMonth('2026-06') }],
      },
    })
    expect(readPersonText('{"id":').ok).toBe(false)
  })

  test('one end of a span alone, and the same month at both', () => {
    const may = parseIsoYearMonth('2026-05')
    const read = (span: object) => {
      const result = readPerson({ ...person, ...span })
      return result.ok ? [result.person.recordsFrom, result.person.recordsUntil] : result.issues
    }
    expect(read({ recordsFrom: '2026-05' })).toEqual([may, undefined])
    expect(read({ recordsUntil: '2026-05' })).toEqual([undefined, may])
    expect(read({ recordsFrom: '2026-05', recordsUntil: '2026-05' })).toEqual([may, may])
  })

  test('what is absent stays absent, also where a caller wrote undefined', () => {
    const read = readPerson(withMonth({ listedCase: undefined }))
    expect(read.ok && Object.keys(read.person.months[0] ?? {}).sort()).toEqual([
      'departmentKind',
      'month',
      'overtimeMinutes',
    ])
    expect(read.ok && 'recordsFrom' in read.person).toBe(false)
  })

  test('text that is no JSON', () => {
    expect(readPersonText('{')).toEqual({
      ok: false,
      issues: [
        {
          code: 'notJson',
          path: [],
          message: { ja: 'JSONとして読めません。', en: 'This cannot be read as JSON.' },
        },
      ],
    })
  })

  test('every message says what and where', () => {
    const said = [
      'p1',
      { id: 'p1', regime: 'npa' },
      { ...person, mood: 1 },
      { ...person, id: '', yearStartMonth: 13 },
      { ...person, months: [month, month] },
      { ...person, recordsFrom: '2026-07', recordsUntil: '2026-06' },
      withMonth({ month: '2026-13' }),
      withMonth({ overtimeMinutes: 44_641 }),
      withMonth({ overtimeMinutes: 0.5 }),
      withMonth({ specialDutyMinutes: 61 }),
      withMonth({ departmentKind: undefined }),
    ].map((input) => {
      const read = readPerson(input)
      return read.ok ? [] : read.issues
    })
    expect(said).toMatchSnapshot()
  })

  test('establishments may share a month under the Labour Standards Act only', () => {
    const months = ['a', 'b'].map((establishment) => ({ ...month, establishment }))
    expect(codes({ id: 'p', regime: 'lsa36', months })).toEqual([])
    expect(codes({ id: 'p', regime: 'npa', months })).toEqual(['monthTwice months.1.month'])
  })
})

describe('the published JSON Schema', () => {
  test('is what the schema says', () => {
    expect(file('schemas/person.schema.json')).toEqual(personJsonSchema())
  })

  test('of days is what the schema says, and agrees with the reader', () => {
    expect(file('schemas/person-days.schema.json')).toEqual(personDaysJsonSchema())
    const validate = new Ajv({ formats: { date: true } }).compile(personDaysJsonSchema())
    const days = [{ date: '2026-06-01', work: [{ from: 510, to: 1035 }], schedule: { kind: 'off' } }]
    const given = { id: 'p1', regime: 'lsa36', days }
    for (const one of [
      given,
      { ...given, days: [{ date: '2026-6-1', work: null }] },
      { ...given, mood: 1 },
    ]) {
      expect(validate(one)).toBe(readPersonDays(one).ok)
    }
  })

  test('accepts every vector, and so does the reader, with the same verdict', () => {
    const validate = new Ajv().compile(personJsonSchema())
    for (const { person: one, findings } of vectors.examples) {
      expect(validate(one)).toBe(true)
      const read = readPerson(one)
      const rules = one.regime === 'npa' ? npaRules : lsa36Rules
      expect(read.ok && assess(read.person, rules).findings.length).toBe(findings.length)
    }
    expect(validate({ id: 'p1', regime: 'npa', months: [{ month: '2026-6', overtimeMinutes: 1 }] })).toBe(
      false,
    )
  })
})

describe('local rules from data', () => {
  const fukuoka = readLocalRules(file('local/fukuoka.json'))
  const shizuoka = readLocalRules(file('local/shizuoka.json'))
  if (!fukuoka.ok || !shizuoka.ok) throw new Error('the samples cannot be read')
  const record = { month: parseIsoYearMonth('2026-06'), overtimeMinutes: 50 * 60 }

  test.each([
    ['2019-09', 'outOfScope'],
    ['2019-10', 'breached'],
  ])('Fukuoka in %s: %s', (text, word) => {
    const months = [{ ...record, month: parseIsoYearMonth(text), departmentKind: 'autonomous' as const }]
    expect(assess({ id: 'p', regime: 'fukuoka', months }, fukuoka.rules).word).toBe(word)
  })

  test('Shizuoka knows no kinds of departments but cases', () => {
    const word = (listedCase: boolean): string =>
      assess({ id: 'p', regime: 'shizuoka', months: [{ ...record, listedCase }] }, shizuoka.rules).word
    expect([word(false), word(true)]).toEqual(['breached', 'within'])
  })

  const sample = file('local/fukuoka.json') as LocalRulesData

  test('readings that the data chooses, every one of them', () => {
    const choices = {
      windowsBeforeStart: ['notJudged', 'judged'],
      monthsCounted: ['everyMonth', 'heteronomousOnly'],
      moveInFirstMonth: ['plain', 'moved'],
      moveOnFirstDay: ['specifiedPeriod', 'afterMove'],
      allowanceBetweenStays: ['notApplied', 'applied'],
      excessBeforeMove: ['stays', 'cured'],
      managers: ['outside', 'judged'],
      careRestriction: ['judged', 'notJudged'],
      linkedHospitals: ['judged', 'notJudged'],
      regularHoursOnHolidays: ['notCounted', 'counted'],
      watchDuty: ['notCounted', 'counted'],
      swappedDayOff: ['regularHours', 'overtime'],
      pastMidnight: ['startDay', 'calendarDay'],
    }
    expect(Object.keys(choices).sort()).toEqual(Object.keys(defaultChoices).sort())
    for (const [name, values] of Object.entries(choices)) {
      for (const value of values) {
        const read = readLocalRules({ ...sample, choices: { [name]: value } })
        expect(read.ok && read.rules.choices).toEqual({ ...defaultChoices, [name]: value })
      }
      expect(readLocalRules({ ...sample, choices: { [name]: 'other' } }).ok).toBe(false)
    }
    expect(readLocalRules({ ...sample, choices: { mood: 'good' } }).ok).toBe(false)
  })

  test('every role and every part of a provision may stand there', () => {
    const [first] = sample.provisions
    const full = {
      ...first,
      id: 'x',
      effect: 'effort',
      window: { unit: 'week', lengths: [1, 2], mean: true },
      inForce: [{ from: '2026-04-01', until: '2027-03-31' }],
      reviewOn: '2027-01-01',
      certainty: { unconfirmed: { ja: '未確認', en: 'unconfirmed' } },
    }
    const roles = [
      'month',
      'year',
      'raisedMonth',
      'raisedYear',
      'raisedAverage',
      'raisedMonths',
      'counted',
      'movedYear',
      'movedPeriod',
      'careMonth',
      'careYear',
      'interviewMonth',
      'interviewAverage',
      'interviewOnRequest',
    ]
    const read = readLocalRules({
      ...sample,
      roles: Object.fromEntries(roles.map((role) => [role, 'x'])),
      provisions: [full],
    })
    expect(read.ok && Object.keys(read.rules.roles)).toEqual(roles)
    expect(read.ok && read.rules.ruleset.provisions[0]).toMatchObject(full)
    for (const effect of ['limit', 'effort', 'trigger', 'figure']) {
      expect(readLocalRules({ ...sample, roles: {}, provisions: [{ ...full, effect }] }).ok).toBe(true)
    }
    for (const comparison of ['lt', 'lte', 'gt', 'gte', 'eq']) {
      expect(readLocalRules({ ...sample, roles: {}, provisions: [{ ...full, comparison }] }).ok).toBe(true)
    }
    for (const unit of ['day', 'week', 'month', 'year']) {
      expect(readLocalRules({ ...sample, roles: {}, provisions: [{ ...full, window: { unit } }] }).ok).toBe(
        true,
      )
    }
  })

  test('who is outside is told on, where the data says it', () => {
    expect([fukuoka.rules.outside === undefined, shizuoka.rules.outside]).toEqual([
      sample.outside === undefined,
      { ja: '管理職員', en: 'Managers' },
    ])
    const { outside: _, ...without } = sample
    const read = readLocalRules(without)
    expect(read.ok && 'outside' in read.rules).toBe(false)
  })

  test('what is wrong is said with its place', () => {
    const wrong = { ...sample, provisions: [{ ...sample.provisions[0], value: 'many' }] }
    const shape = readLocalRules(wrong)
    expect(shape.ok ? [] : shape.issues.map(({ code, path, message }) => [code, path, message.ja])).toEqual([
      ['wrongShape', ['provisions', 0, 'value'], '項目の形が正しくありません。'],
    ])
    expect(shape.ok ? '' : shape.issues[0]?.message.en).toMatch(/^The field has the wrong form: .*\.$/)
    const rule = readLocalRules({ ...sample, roles: { month: 'x' } })
    expect(rule).toEqual({
      ok: false,
      issues: [
        {
          code: 'wrongRule',
          path: [],
          message: {
            ja: '規定の内容が正しくありません。',
            en: 'A provision is wrong: fukuoka: the role month names x, which is no provision.',
          },
        },
      ],
    })
  })

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a role for no provision', { ...(file('local/fukuoka.json') as object), roles: { month: 'x' } }],
    ['a form that is none', { ...(file('local/fukuoka.json') as object), form: 'agreement' }],
  ])('%s is refused', (_, input) => {
    const read = readLocalRules(input)
    expect(read.ok ? [] : read.issues.map(({ message }) => message.ja.length > 0)).toContain(true)
  })
})
