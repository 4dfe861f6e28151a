import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fivePoint, questionnaireOf } from '../../test/surveys.ts'
import { missingBytes } from '../model/missing.ts'
import type { Item } from '../model/questionnaire.ts'
import { japaneseFiveItem } from '../presets/five-labels.ts'
import { type AnswerRow, answersFromRows, rowsFromLong, rowsOf } from './read-rows.ts'

const label = (words: string) => ({ ja: words, en: `en ${words}` })
const items: readonly Item[] = [
  japaneseFiveItem('a', label('問')),
  fivePoint('b', { codes: { dontKnow: [9], notApplicable: [-1] } }),
  {
    id: 'c',
    text: label('c'),
    kind: 'multiple',
    options: [1, 2, 3].map((code) => ({ code, label: label(`選択${code}`) })),
  },
  { id: 'n', text: label('n'), kind: 'number', unit: label('時間'), max: 100 },
  { id: 't', text: label('t'), kind: 'text' },
]
const groupings = [
  {
    id: 'bureau',
    label: label('局'),
    groups: [
      { id: 'b1', label: label('第一局') },
      { id: 'b0', label: label('空局'), people: 0 },
    ],
  },
]
const questionnaire = questionnaireOf(items, { groupings })
const read = (rows: readonly AnswerRow[]) => answersFromRows(questionnaire, rows)
const found = (rows: readonly AnswerRow[]) =>
  read(rows).issues.map(({ code, row, field }) => `${code} ${row} ${field ?? ''}`.trim())
const home = { groups: { bureau: '第一局' } }

describe('answers are read by words and codes', () => {
  test.each([
    [5, 5],
    ['５', 5],
    ['まったくその通り', 5],
    ['　どちらとも言えない ', 3],
    ['まったく違う', 1],
    ['わからない', 'dontKnow'],
    ['該当なし', 'notApplicable'],
    ['', 'skipped'],
    [null, 'skipped'],
  ])('%j is %j', (cell, expected) => {
    expect(rowsOf(read([{ answers: { a: cell, b: 1 }, ...home }]).answers)[0]?.a).toBe(expected)
  })

  test('declared codes, ticks and numbers', () => {
    const rows = [
      { answers: { b: 9, c: '選択1；選択3', n: '1,0' }, ...home },
      { answers: { b: -1, c: [], n: 2.5 }, ...home },
      { answers: { b: '4', c: 2 }, ...home },
    ]
    expect(found(rows)).toEqual([])
    expect(rowsOf(read(rows).answers)).toEqual([
      { a: 'notAsked', b: 'dontKnow', c: [1, 3], n: 10 },
      { a: 'notAsked', b: 'notApplicable', c: [], n: 2.5 },
      { a: 'notAsked', b: 4, c: [2], n: 'notAsked' },
    ])
  })
})

describe('bad input is named, never dropped in silence', () => {
  test.each<[AnswerRow, readonly string[]]>([
    [{ answers: { a: 6 }, ...home }, ['codeOutOfRange 0 a']],
    [{ answers: { b: 7 }, ...home }, ['codeOutOfRange 0 b']],
    [{ answers: { b: 2.5 }, ...home }, ['codeOutOfRange 0 b']],
    [{ answers: { a: 'どちらかといえばその通' }, ...home }, ['labelUnknown 0 a']],
    [{ answers: { c: '選択9' }, ...home }, ['optionUnknown 0 c']],
    [{ answers: { n: '三時間' }, ...home }, ['notANumber 0 n']],
    [{ answers: { n: 101 }, ...home }, ['numberOutOfBounds 0 n']],
    [{ answers: { a: 1, z: 3 }, ...home }, ['itemUnknown 0 z']],
    [{ answers: { a: 1 }, groups: { bureau: '第二局' } }, ['groupUnknown 0 bureau']],
    [{ answers: { a: 1 }, groups: { bureau: 'b0' } }, ['groupNotInFrame 0 bureau']],
    [{ answers: { a: 1 } }, ['groupMissing 0 bureau']],
    [{ answers: { a: 1 }, groups: { bureau: 'b1', grade: 'x' } }, ['groupingUnknown 0 grade']],
    [{ answers: { a: 1 }, weight: -1, ...home }, ['weightRefused 0']],
    [{ answers: { a: 1 }, weight: 'x', ...home }, ['weightRefused 0']],
    [{ answers: { a: 1 }, seconds: -3, ...home }, ['secondsRefused 0']],
    [{ answers: { a: '', b: null }, ...home }, ['nothingAnswered 0']],
    [{ answers: { a: 1, t: '職員番号１２３４５６７です' }, ...home }, ['identifierInText 0 t']],
  ])('%j', (row, expected) => {
    const result = read([row])
    expect(found([row])).toEqual(expected)
    expect(result.rows.accepted + result.rows.rejected).toBe(1)
    for (const { message } of result.issues) expect(message.ja + message.en).not.toContain('undefined')
  })

  test('a typo names the nearest words', () => {
    const [issue] = read([{ answers: { a: 'どちらかといえばその通' }, ...home }]).issues
    expect(issue?.message.ja).toContain('どちらかといえばその通り')
  })

  test('of several submissions the last complete one stays', () => {
    const rows = [
      { respondent: 'p', answers: { a: 1 }, ...home },
      { respondent: 'p', answers: { a: 2 }, ...home },
      { respondent: 'p', answers: { a: 3 }, complete: false, ...home },
    ]
    expect(found(rows)).toEqual(['doubleSubmission 0', 'doubleSubmission 2'])
    expect(rowsOf(read(rows).answers)).toEqual([{ a: 2, b: 'notAsked', c: 'notAsked', n: 'notAsked' }])
    expect(read(rows).rows).toEqual({ read: 3, accepted: 1, rejected: 2 })
  })

  test('where some rows have a weight, one without is not guessed', () => {
    expect(
      found([
        { answers: { a: 1 }, weight: 1, ...home },
        { answers: { a: 1 }, ...home },
      ]),
    ).toEqual(['weightRefused 1'])
  })

  test('a person who answers an item twice in a long file has two forms', () => {
    const long = [1, 2].map((answer) => ({ respondent: 'p', item: 'a', answer }))
    expect(rowsFromLong(long)).toEqual([
      { respondent: 'p', answers: { a: 1 } },
      { respondent: 'p', answers: { a: 2 } },
    ])
  })
})

const cell = fc.oneof(
  fc.integer({ min: -2, max: 12 }),
  fc.constantFrom('まったくその通り', 'わからない', '', 'x', '３', 'NaN', '1e5', '__proto__'),
  fc.constant(null),
  fc.constant(Number.NaN),
)
test('whatever the cells, rows and cells are accounted for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ a: cell, b: cell, n: cell }, { requiredKeys: [] }), { maxLength: 20 }),
      (rows) => {
        const result = read(rows.map((answers) => ({ answers, ...home })))
        expect(result.answers.size).toBe(rows.length)
        const refused = Object.values(result.answers.columns).reduce(
          (sum, { bytes }) => sum + bytes.filter((byte) => byte === missingBytes.refused).length,
          0,
        )
        expect(result.issues.filter(({ effect }) => effect === 'cellRefused').length).toBe(refused)
      },
    ),
  )
})
