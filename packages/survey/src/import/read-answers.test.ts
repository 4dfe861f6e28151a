import { dataSheet, writeWorkbook } from '@reform/tabular'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fivePoint } from '../../test/surveys.ts'
import { answersFromRows, type Questionnaire, rowsOf } from '../index.ts'
import { type AnswersFile, type ReadAnswersOptions, readAnswers } from './index.ts'

const labels = ['いいえ', 'あまり', 'どちらとも', 'やや', 'はい'].map((ja, place) => ({
  code: place + 1,
  label: { ja, en: `step ${place + 1}` },
}))
const questionnaire: Questionnaire = {
  id: 'staff',
  title: { ja: '職員調査', en: 'Staff survey' },
  items: [
    fivePoint('q1', { text: { ja: '仕事に満足している', en: 'Satisfied with work' }, labels }),
    fivePoint('q2', {
      text: { ja: '職場に満足している', en: 'Satisfied with the office' },
      labels,
      codes: { skipped: [9] },
    }),
    {
      id: 'q3',
      kind: 'multiple',
      text: { ja: '使う手段', en: 'Means used' },
      options: [
        { code: 1, label: { ja: '電話', en: 'Phone' } },
        { code: 2, label: { ja: '電子メール', en: 'Mail' } },
      ],
    },
    {
      id: 'q4',
      kind: 'number',
      text: { ja: '時間', en: 'Hours' },
      unit: { ja: '時間', en: 'hours' },
      max: 100,
    },
    { id: 'free', kind: 'text', text: { ja: '自由記述', en: 'Remarks' } },
  ],
  groupings: [
    {
      id: 'unit',
      label: { ja: '所属', en: 'Unit' },
      groups: [
        { id: 'a', label: { ja: '総務課', en: 'General affairs' } },
        { id: 'b', label: { ja: '人事課', en: 'Personnel' } },
      ],
    },
  ],
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string, options: ReadAnswersOptions = {}): Promise<AnswersFile> =>
  readAnswers(bytesOf(text), questionnaire, options)
const codesOf = ({ issues }: AnswersFile): readonly (string | number | undefined)[][] =>
  issues.map(({ code, line, header, field, value }) => [code, line, header ?? field ?? value])

function taken(file: AnswersFile): Extract<AnswersFile, { ok: true }> {
  if (!file.ok) throw new Error(`refused: ${JSON.stringify(file.issues)}`)
  return file
}

const skipped = 'skipped'
const notAsked = 'notAsked'

describe('a row per person', () => {
  test('is read by ids, with codes, several ticks, numbers and groups', async () => {
    const file = taken(
      await read('respondent,q1,q2,q3,q4,free,unit\nk1,5,9,1;2,"1,5",ok,a\nk2,,3,,0,,人事課\n', {
        wave: '2026',
      }),
    )
    expect(rowsOf(file.answers)).toEqual([
      { q1: 5, q2: skipped, q3: [1, 2], q4: 15 },
      { q1: skipped, q2: 3, q3: skipped, q4: 0 },
    ])
    expect(file.answers.panelKeys).toEqual(['k1', 'k2'])
    expect(file.answers.wave).toBe('2026')
    expect(Array.from(file.answers.groupings.unit?.index ?? [])).toEqual([0, 1])
    expect(file.issues).toEqual([])
    expect(Array.from(file.lines)).toEqual([2, 3])
  })

  test('is read as web forms export it: texts with numbers as headings, labels as answers', async () => {
    const file = taken(
      await read(
        'タイムスタンプ,メールアドレス,1. 仕事に満足している *,問2 職場に満足している,所属\n2026/11/01 9:00,x@example.jp,はい,どちらとも,総務課\n',
      ),
    )
    expect(rowsOf(file.answers)).toEqual([{ q1: 5, q2: 3, q3: notAsked, q4: notAsked }])
    expect(codesOf(file)).toEqual([
      ['columnUnused', 1, 'タイムスタンプ'],
      ['columnUnused', 1, 'メールアドレス'],
      ['itemWithoutColumn', undefined, 'q3'],
      ['itemWithoutColumn', undefined, 'q4'],
    ])
    expect(file.answers.panelKeys).toBeUndefined()
  })

  test('may have texts and keys below its header, and a title above', async () => {
    const file = taken(
      await read(
        '職員調査,,\nq1,q2,unit\nSatisfied with work,Satisfied with the office,Unit\n"{""ImportId"":""1""}","{""ImportId"":""2""}","{""ImportId"":""3""}"\n4,2,a\n',
      ),
    )
    expect(file.rows).toEqual({ read: 1, accepted: 1, rejected: 0 })
    expect(Array.from(file.lines)).toEqual([5])
  })

  test('may have a column for each option', async () => {
    const file = taken(
      await read('q3_1,使う手段 [電子メール],q1\n○,,1\n0,0,1\n,,1\n電話,×,1\nペン,1,1\n,,\n'),
    )
    expect(rowsOf(file.answers).map((row) => row.q3)).toEqual([[1], [], skipped, [1], 'refused'])
    expect(file.blank).toBe(1)
    expect(codesOf(file).filter(([code]) => code === 'optionUnknown')).toEqual([['optionUnknown', 6, 'q3']])
  })

  test('is read out of a workbook', async () => {
    const made = dataSheet({
      name: '回答',
      columns: [
        { header: 'q1', type: 'number', unit: null },
        { header: '所属', type: 'text' },
      ],
      rows: [
        [5, '総務課'],
        [null, '人事課'],
      ],
    })
    if (!made.ok) throw new Error(JSON.stringify(made.issues))
    const written = writeWorkbook({
      title: '回答',
      creator: '見本省',
      asOf: '2026-11-21',
      sheets: [made.sheet],
    })
    if (!written.ok) throw new Error(JSON.stringify(written.issues))
    const file = taken(await readAnswers(written.bytes, questionnaire))
    expect(rowsOf(file.answers).map(({ q1 }) => q1)).toEqual([5, skipped])
    expect(Array.from(file.answers.groupings.unit?.index ?? [])).toEqual([0, 1])
  })

  test('takes headings from the caller', async () => {
    const file = taken(
      await read('番号,満足度,課\nz9,5,a\n', {
        columns: { 満足度: 'q1', 課: 'unit' },
        roles: { respondent: '番号' },
      }),
    )
    expect(rowsOf(file.answers).map(({ q1 }) => q1)).toEqual([5])
    expect(file.answers.panelKeys).toEqual(['z9'])
    await expect(read('a\n1\n', { columns: { a: 'nothing' } })).rejects.toThrow(RangeError)
  })

  test('keeps weights and times, and refuses rows with bad ones', async () => {
    const file = taken(await read('q1,weight,seconds\n1,2,30\n2,-1,30\n3,,30\n4,1,x\n5,0.5,9\n'))
    expect(Array.from(file.answers.weights ?? [])).toEqual([2, 0.5])
    expect(Array.from(file.answers.seconds ?? [])).toEqual([30, 9])
    expect(file.rows).toEqual({ read: 5, accepted: 2, rejected: 3 })
    expect(codesOf(file).filter(([, line]) => line !== undefined)).toEqual([
      ['weightRefused', 3, '-1'],
      ['weightRefused', 4, ''],
      ['secondsRefused', 5, 'x'],
    ])
  })
})

describe('what is wrong is named with its line', () => {
  test.each([
    ['a code off the scale', 'q1\n6\n', [['codeOutOfRange', 2, 'q1']]],
    ['a typo in a label', 'q1\nはぃ\n', [['labelUnknown', 2, 'q1']]],
    ['a staff number in a free text', 'free,q1\n12345678です,3\n', [['identifierInText', 2, 'free']]],
    ['a group that is not known', 'q1,unit\n3,広報課\n', [['groupUnknown', 2, 'unit']]],
    ['nothing answered', 'q1,q2,unit\n,"",a\n3,3,a\n', [['nothingAnswered', 2, undefined]]],
    ['a cell too many', 'q1,q2\n1,2,3\n', [['rowLength', 2, undefined]]],
    ['a cell too few', 'q1,q2\n1\n', [['rowLength', 2, undefined]]],
    ['whether it is finished', 'q1,complete\n1,たぶん\n', [['completeUnknown', 2, 'たぶん']]],
    ['a double submission', 'respondent,q1\nk,1\nk,2\n', [['doubleSubmission', 2, undefined]]],
  ])('%s', async (_, text, expected) => {
    const file = taken(await read(text))
    const own = file.issues.filter(({ code }) => !/WithoutColumn$/.test(code))
    expect(codesOf({ ...file, issues: own })).toEqual(expected)
    for (const { message } of own) expect(message.ja !== '' && message.en !== '').toBe(true)
    expect(file.rows.read).toBe(file.rows.accepted + file.rows.rejected)
  })

  test.each([
    ['no item among the headings', 'x,y\n1,2\n', 'headerNotFound'],
    ['an empty file', '', 'no-rows'],
    ['two columns of one item', 'q1,仕事に満足している\n1,2\n', 'columnTwice'],
    ['a whole and its options', 'q3,q3_1\n1,1\n', 'columnTwice'],
    ['bytes that are no table', '%PDF-1.7\n', 'not-a-table'],
  ])('%s refuses the file', async (_, text, code) => {
    const file = await read(text)
    expect(file.ok).toBe(false)
    expect(file.issues.filter(({ effect }) => effect === 'fileRefused').map((one) => one.code)).toContain(
      code,
    )
  })

  test('a heading that fits two items refuses the file', async () => {
    const twin = { ...questionnaire, items: [fivePoint('a'), fivePoint('b')] }
    const file = await readAnswers(bytesOf('問\n1\n'), twin)
    expect(file.ok).toBe(false)
    expect(codesOf(file)[0]).toEqual(['columnAmbiguous', 1, '問'])
  })

  test('a heading of the caller that is not there refuses the file', async () => {
    const file = await read('q1\n1\n', { roles: { weight: '重さ' } })
    expect(codesOf(file)[0]).toEqual(['columnUnknown', undefined, '重さ'])
    expect(file.ok).toBe(false)
  })

  test('issues beyond the most are counted', async () => {
    const file = await read(`q1\n${'6\n'.repeat(50)}`, { mostIssues: 10 })
    expect(file.issues).toHaveLength(10)
    expect(file.counts.codeOutOfRange).toBe(50)
  })
})

describe('a row per answer', () => {
  test('makes forms, also of answers that stand apart', async () => {
    const file = taken(
      await read(
        '回答者,設問,回答,所属\nk1,q1,5,総務課\nk2,q1,4,人事課\nk1,職場に満足している,やや,総務課\n',
      ),
    )
    expect(file.layout).toBe('long')
    expect(rowsOf(file.answers)).toEqual([
      { q1: 5, q2: 4, q3: notAsked, q4: notAsked },
      { q1: 4, q2: notAsked, q3: notAsked, q4: notAsked },
    ])
    expect(Array.from(file.answers.groupings.unit?.index ?? [])).toEqual([0, 1])
  })

  test('names bad rows and cells with their own lines, and double submissions', async () => {
    const file = taken(
      await read('respondent,item,answer,unit\nk1,q1,5,a\nk1,q2,7,a\n,q1,3,a\nk2,q8,3,a\nk1,q1,4,a\n'),
    )
    expect(codesOf(file).filter(([code]) => code !== 'columnUnused')).toEqual([
      ['respondentMissing', 4, undefined],
      ['itemUnknown', 5, 'q8'],
      ['codeOutOfRange', 3, 'q2'],
      ['doubleSubmission', 2, undefined],
    ])
    expect(rowsOf(file.answers).map(({ q1 }) => q1)).toEqual([4])
  })
})

describe('in a stream', () => {
  const cell = fc.constantFrom('1', '3', '5', '9', '', '７', 'はい', 'わからない', 'x')
  const row = fc.record({
    respondent: fc.constantFrom('', 'a', 'b', 'c'),
    q1: cell,
    q2: cell,
    weight: fc.constantFrom('1', '2', '0.5', '-1'),
    complete: fc.constantFrom('', '1', '0'),
    unit: fc.constantFrom('a', 'b', '', 'z'),
  })
  test('the same answers come out as of all rows together', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
        const text = rows.map((one) =>
          [one.respondent, one.q1, one.q2, one.weight, one.complete, one.unit].join(','),
        )
        const file = taken(await read(`respondent,q1,q2,weight,complete,unit\n${text.join('\n')}\n`))
        const whole = answersFromRows(
          questionnaire,
          rows.map(({ respondent, q1, q2, weight, complete, unit }) => ({
            ...(respondent === '' ? {} : { respondent }),
            answers: { q1, q2 },
            weight,
            groups: { unit },
            ...(complete === '' ? {} : { complete: complete === '1' }),
          })),
        )
        expect(rowsOf(file.answers)).toEqual(rowsOf(whole.answers))
        expect(file.answers.weights).toEqual(whole.answers.weights)
        expect(file.answers.groupings).toEqual(whole.answers.groupings)
        expect(file.rows).toEqual(whole.rows)
        expect(Array.from(file.lines)).toEqual(Array.from(whole.places, (place) => place + 2))
      }),
    )
  })

  test('more rows than are held at once', async () => {
    const size = 9000
    const lines = Array.from({ length: size }, (_, place) => `${(place % 5) + 1},p${place % 8999}`)
    const file = taken(await read(`q1,respondent\n${lines.join('\n')}\n`))
    expect(file.rows).toEqual({ read: size, accepted: size - 1, rejected: 1 })
    expect(file.lines[0]).toBe(3)
    expect(file.answers.columns.q1?.bytes[8500]).toBe(8501 % 5)
  })
})
