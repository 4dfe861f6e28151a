import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { japaneseFiveItem } from '../presets/five-labels.ts'
import { questionnaireJsonSchema, readQuestionnaire, readQuestionnaireText, readSurveyJs } from './index.ts'

const title = { ja: '調査', en: 'Survey' }
const item = (id: string, parts: object = {}) => ({
  id,
  text: title,
  kind: 'likert',
  range: { min: 1, max: 5 },
  ...parts,
})
const scale = (parts: object = {}) => ({
  id: 's',
  label: title,
  items: ['a'],
  missing: 'half',
  variant: 'meanOfPersons',
  ...parts,
})
const sound = {
  id: 'q',
  title,
  items: [
    item('a', { labels: japaneseFiveItem('a', title).labels, words: { dontKnow: ['わからない'] } }),
    { id: 'c', text: title, kind: 'multiple', options: [{ code: 1, label: title }] },
    { id: 'n', text: title, kind: 'number', unit: title },
    { id: 't', text: title, kind: 'text' },
  ],
  scales: [scale()],
  groupings: [
    { id: 'bureau', label: title, groups: [{ id: 'b1', label: title, people: 30 }] },
    {
      id: 'division',
      label: title,
      parentGrouping: 'bureau',
      groups: [{ id: 'd1', label: title, parent: 'b1' }],
    },
  ],
  waves: [{ id: '2026', label: title, people: 30 }],
  confidentiality: { promised: 'confidential', care: { announced: title, seenBy: ['産業医'] } },
}
const codesOf = (input: unknown) => {
  const read = readQuestionnaire(input)
  return read.ok ? [] : read.issues.map((one) => `${one.code} ${one.path.join('.')}`)
}

test('a sound questionnaire passes the reader and the published schema', () => {
  expect(codesOf(sound)).toEqual([])
  const check = new Ajv2020({ strict: false }).compile(questionnaireJsonSchema())
  expect(check(sound)).toBe(true)
  expect(check({ ...sound, items: [] })).toBe(false)
})

test('the published file is the schema', () => {
  const path = new URL('../../schemas/questionnaire.schema.json', import.meta.url)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(questionnaireJsonSchema())
})

test.each([
  [{ ...sound, scales: [scale({ items: ['a', 'z'] })] }, ['scaleItemUnknown scales.0.items.1']],
  [{ ...sound, scales: [scale({ items: ['a', 'a'] })] }, ['scaleItemTwice scales.0.items.1']],
  [{ ...sound, scales: [scale({ items: ['c'] })] }, ['scaleItemNotRated scales.0.items.0']],
  [
    { ...sound, scales: [scale({ missing: { atLeast: 2 } })] },
    ['moreRequiredThanItems scales.0.missing.atLeast'],
  ],
  [{ ...sound, scales: [], items: [item('a'), item('a')] }, ['idTwice items.1.id']],
  [{ ...sound, items: [item('a', { range: { min: 5, max: 1 } })] }, ['rangeEmpty items.0.range']],
  [{ ...sound, items: [item('a', { range: { min: 0, max: 900 } })] }, ['rangeTooWide items.0.range']],
  [
    { ...sound, items: [item('a', { codes: { dontKnow: [5, 9] } })] },
    ['declaredInRange items.0.codes.dontKnow'],
  ],
  [{ ...sound, items: [item('a', { positiveFrom: 2 })] }, ['cutOutOfRange items.0']],
  [
    { ...sound, items: [item('a', { labels: [{ code: 6, label: title }] })] },
    ['labelOutOfRange items.0.labels.0.code'],
  ],
  [
    {
      ...sound,
      items: [
        item('a', {
          labels: [
            { code: 1, label: title },
            { code: 2, label: title },
          ],
        }),
      ],
    },
    ['wordsTwice items.0', 'wordsTwice items.0'],
  ],
  [
    { ...sound, items: [item('a', { kind: 'netPromoter', range: { min: 1, max: 10 } })] },
    ['notZeroToTen items.0.range'],
  ],
  [
    {
      ...sound,
      groupings: [{ id: 'g', label: title, parentGrouping: 'x', groups: [{ id: 'd', label: title }] }],
    },
    ['groupingUnknown groupings.0.parentGrouping'],
  ],
  [
    { ...sound, confidentiality: { promised: 'anonymous', care: { announced: title, seenBy: ['x'] } } },
    ['careOfAnonymous confidentiality.care'],
  ],
  [{ ...sound, more: 1 }, ['unknownKey more']],
  [{ id: 'q', title }, ['missing items']],
  [7, ['wrongType ']],
])('%#: what is wrong is named', (input, expected) => {
  expect(codesOf(input)).toEqual(expected)
})

test('text that is no JSON', () => {
  expect(readQuestionnaireText('{')).toMatchObject({ ok: false, issues: [{ code: 'notJson' }] })
  expect(readQuestionnaireText(JSON.stringify(sound)).ok).toBe(true)
})

describe('SurveyJS', () => {
  const definition = {
    title: { default: 'Staff survey', ja: '職員アンケート' },
    pages: [
      {
        elements: [
          { type: 'rating', name: 'r', rateMin: 0, rateMax: 10, title: 'Recommend?' },
          {
            type: 'radiogroup',
            name: 's',
            choices: ['a', { value: 'b', text: { ja: 'ビー', default: 'Bee' } }],
          },
          {
            type: 'panel',
            name: 'p',
            elements: [
              {
                type: 'matrix',
                name: 'm',
                columns: [1, 2, 3, 4, 5],
                rows: ['x', { value: 'y', text: 'Why' }],
              },
              { type: 'comment', name: 'free' },
            ],
          },
          { type: 'html', name: 'h' },
          { type: 'file', name: 'f' },
          { type: 'boolean', name: 'b' },
          { type: 'checkbox', name: 'k', choices: [1, 2] },
          { type: 'text', name: 'hours', inputType: 'number' },
        ],
      },
    ],
  }

  test('questions become items, what cannot is named', () => {
    const read = readSurveyJs(definition, 'staff')
    if (!read.ok) throw new Error(JSON.stringify(read.issues))
    expect(read.questionnaire.title).toEqual({ ja: '職員アンケート', en: 'Staff survey' })
    const kinds = read.questionnaire.items.map(({ id, kind }) => `${id} ${kind}`)
    expect(kinds).toEqual([
      'r rating',
      's single',
      'm.x likert',
      'm.y likert',
      'free text',
      'b single',
      'k multiple',
      'hours number',
    ])
    expect(read.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['elementNotRead', 'pages.0.elements.4.type'],
    ])
    expect(readQuestionnaire(JSON.parse(JSON.stringify(read.questionnaire))).ok).toBe(true)
  })

  test.each([
    [7],
    [{}],
    [{ pages: [{ elements: [{ type: 'rating', name: 'a', rateMin: 5, rateMax: 1 }] }] }],
    [{ elements: [null] }],
  ])('%j is refused with issues', (input) => {
    const read = readSurveyJs(input, 'x')
    expect(read.ok).toBe(false)
    expect(read.issues.length).toBeGreaterThan(0)
  })
})
