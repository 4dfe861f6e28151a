import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { vectors } from '../../test/vectors.ts'
import { assess, lsa36Rules, npaRules, parseIsoYearMonth } from '../index.ts'
import { personJsonSchema, readLocalRules, readPerson, readPersonText } from './index.ts'

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

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a role for no provision', { ...(file('local/fukuoka.json') as object), roles: { month: 'x' } }],
    ['a form that is none', { ...(file('local/fukuoka.json') as object), form: 'agreement' }],
  ])('%s is refused', (_, input) => {
    const read = readLocalRules(input)
    expect(read.ok ? [] : read.issues.map(({ message }) => message.ja.length > 0)).toContain(true)
  })
})
