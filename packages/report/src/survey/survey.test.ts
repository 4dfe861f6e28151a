import { policyWith } from '@reform/disclosure'
import {
  answersOf,
  groupFigures,
  missingBytes,
  type PublishedFigure,
  publishedChanges,
  publishFigures,
  type Questionnaire,
} from '@reform/survey'
import { writeWorkbook } from '@reform/tabular'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { renderSurveyHtml, type SurveyForPaper, surveyWorkbook } from './index.ts'

const face = (id: string, ja = id) => ({ id, label: { ja, en: id } })
const sizes = { x: 30, y: 25, z: 4 } as const
const place = Object.values(sizes).flatMap((size, index) => Array.from({ length: size }, () => index))
const scale = {
  ...face('s', '働きがい'),
  items: ['a', 'b'],
  missing: 'half',
  variant: 'meanOfPersons',
} as const

function form(version?: string): Questionnaire {
  const item = (id: string, ja: string) => ({
    id,
    text: { ja, en: `Item ${id}` },
    kind: 'likert' as const,
    range: { min: 1, max: 5 },
    labels: [{ code: 5, label: { ja: 'そう思う', en: 'agree' } }],
    ...(version === undefined || id !== 'b' ? {} : { version }),
  })
  return {
    id: 'staff',
    title: { ja: '職員調査', en: 'Staff survey' },
    items: [
      item('a', '<b>やりがい</b>'),
      item('b', '研修'),
      { id: 'n', text: { ja: '推奨', en: 'Recommend' }, kind: 'netPromoter', range: { min: 0, max: 10 } },
    ],
    scales: [scale],
    groupings: [
      {
        ...face('unit'),
        groups: [face('x', '<b>第一課</b>'), face('y', '第二課'), face('z', '小さな室')],
      },
    ],
  }
}

function wave(release: string, shift: number, version?: string) {
  const code = (person: number, step: number): number =>
    person % 11 === 0
      ? missingBytes.skipped
      : Math.min(4, ((person * step) % 5) + (person % 4 < 3 ? shift * 2 : 0))
  const column = (step: number) => ({
    kind: 'codes' as const,
    bytes: Uint8Array.from(place, (_, person) => code(person, step)),
  })
  const answers = answersOf(form(version), place.length, {
    columns: {
      a: column(7),
      b: column(3),
      n: { kind: 'codes', bytes: Uint8Array.from(place, (_, person) => (person * 3) % 11) },
    },
    groupings: { unit: { groups: ['x', 'y', 'z'], index: Int32Array.from(place) } },
  })
  const shares = ['mean', 'percentPositive', 'percentNeutral', 'percentNegative', 'distribution'] as const
  const sealed = groupFigures(answers, {
    release,
    topics: [
      { item: 'a', measures: shares },
      { item: 'b', measures: shares },
      { item: 'n', measures: ['mean', 'netPromoter', 'distribution'] },
      { scale, measures: ['mean', 'rescaledMean', 'percentPositive'] },
    ],
    by: ['unit'],
  })
  const keep = ['a', 'b', 'n', 'scale/s'].map((topic) => ({ group: 'all', topic }))
  const out = publishFigures(sealed, policyWith({ minimum: 10 }), { keep })
  if (!out.ok) throw new Error('nothing published')
  return { answers, figures: out.figures }
}

function surveyOf(): SurveyForPaper {
  const [before, after] = [wave('2025', 0), wave('2026', 1, '2')]
  return {
    questionnaire: form('2'),
    waves: [
      { label: { ja: '2025', en: '2025' }, figures: before.figures },
      { label: { ja: '2026', en: '2026' }, figures: after.figures },
    ],
    changes: publishedChanges(before, after),
    response: [{ ja: '回答率は80.0％です。', en: 'The response rate is 80.0 %.' }],
  }
}

const survey = surveyOf()
const options = {
  lang: 'ja',
  organisation: { ja: '見本省', en: 'Sample Ministry' },
  on: '2026-11-20',
} as const

describe('the page', () => {
  const page = renderSurveyHtml(survey, options)
  const part = (id: string): string => {
    const from = page.indexOf(`<section class="part" id="${id}"`)
    return page.slice(from, page.indexOf('<section class="part"', from + 1))
  }

  test('has a summary, the trend, items and departments, escaped', () => {
    const headings = [...page.matchAll(/<h2 id="([a-z0-9-]+)-heading"/g)].map(([, id]) => id)
    expect(headings).toEqual(['summary', 'trend', 'items', 'groups', 'group-1'])
    expect(page).not.toContain('<b>')
    expect(parse(page, { onParseError: ({ code }) => expect.fail(code) }).nodeName).toBe('#document')
  })

  test('draws no chart without a table in the same part', () => {
    for (const id of ['trend', 'items', 'groups', 'group-1']) {
      expect((part(id).match(/<svg class="drawing chart"/g) ?? []).length).toBeGreaterThan(0)
      expect((part(id).match(/<table/g) ?? []).length).toBeGreaterThan(0)
    }
    const names = [...page.matchAll(/role="region" tabindex="0" aria-label="([^"]*)"/g)].map(
      ([, name]) => name,
    )
    expect(new Set(names).size).toBe(names.length)
    for (const [, id] of page.matchAll(/url\(#([^)]+)\)/g)) expect(page).toContain(`<pattern id="${id}"`)
  })

  test('shows nothing of few people, says why, and how many a figure needs', () => {
    expect(part('groups')).toContain('公表できる値がありません：')
    expect(part('groups')).toContain('小さな室')
    expect(page).toContain('10人')
    expect(page).toContain('(1) 回答者が公表の基準に満たないため')
  })

  test('breaks the line at a reworded item and says that it cannot be compared', () => {
    const trend = part('trend')
    expect(trend).toContain('設問の文言・選択肢・位置が異なるため比べられません')
    const drawing = trend.slice(trend.indexOf('<svg'), trend.indexOf('</svg>'))
    expect(drawing).not.toMatch(/class="series" d="M[\d. ]+L/)
  })

  test('says what changed clearly, and what did not', () => {
    expect(part('trend')).toMatch(/\+\d\.\d\d 上昇/)
    expect(part('trend')).toContain('0.00 明らかな変化なし')
    expect(page).toContain('「明らかな変化なし」は、変化がないことを示すものではありません')
  })

  test('names answers by code and label, with the people of each', () => {
    expect(part('items')).toContain('5 そう思う')
    expect(page).toContain('回答率は80.0％です。')
  })

  test('is the same on a second run, in both languages', () => {
    for (const lang of ['ja', 'en'] as const) {
      expect(renderSurveyHtml(surveyOf(), { ...options, lang })).toBe(
        renderSurveyHtml(survey, { ...options, lang }),
      )
    }
    expect(renderSurveyHtml(survey, { ...options, lang: 'en' })).toContain('no clear change')
  })

  test('without earlier waves there is no trend; without figures it says so', () => {
    const one = renderSurveyHtml({ ...survey, waves: survey.waves.slice(1), changes: [] }, options)
    expect(one).not.toContain('id="trend"')
    const none = { questionnaire: form(), waves: [{ label: { ja: 'x', en: 'x' }, figures: [] }] }
    expect(renderSurveyHtml(none, options)).toContain('公表できる値がありません。')
  })

  test('takes published figures only, a day, and a wave', () => {
    const [first] = survey.waves[1]?.figures ?? []
    const copied = [{ ...first }] as readonly PublishedFigure[]
    const forged = { ...survey, waves: [{ label: { ja: 'x', en: 'x' }, figures: copied }] }
    expect(() => renderSurveyHtml(forged, options)).toThrow(TypeError)
    expect(() => renderSurveyHtml(survey, { ...options, on: 'today' })).toThrow(RangeError)
    expect(() => renderSurveyHtml({ ...survey, waves: [] }, options)).toThrow(RangeError)
    const raw = { label: { ja: 'x', en: 'x' }, figures: [{ value: 3 }] }
    // @ts-expect-error a paper is made from published figures
    expect(() => renderSurveyHtml({ ...survey, waves: [raw] }, options)).toThrow(TypeError)
  })
})

describe('the workbook', () => {
  const workbook = surveyWorkbook(survey, options)

  test('has its sheets, with charts beside tables, and can be written', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['概要', '推移', '設問別', '部署別', 'データ'])
    for (const sheet of workbook.sheets.slice(0, 4)) {
      expect(sheet.kind === 'people' && (sheet.charts?.length ?? 0) > 0).toBe(true)
    }
    const [first, second] = [writeWorkbook(workbook), writeWorkbook(surveyWorkbook(surveyOf(), options))]
    expect(first).toEqual(second)
    expect(first.ok).toBe(true)
    expect(writeWorkbook(surveyWorkbook(survey, { ...options, lang: 'en' })).ok).toBe(true)
  })

  test('charts draw the numbers of the rows beside them', () => {
    const sheet = workbook.sheets[0]
    if (sheet?.kind !== 'people') throw new Error('no sheet')
    const [chart] = sheet.charts ?? []
    if (chart === undefined) throw new Error('no chart')
    const at = (row: number, column: number) => sheet.rows[row - 1]?.cells[column - 1]
    const label = at(chart.categories.from, chart.categories.column)
    expect(label).toMatchObject({ value: '働きがい' })
    const [series] = chart.series
    const value = at(series?.values.from ?? 0, series?.values.column ?? 0)
    expect(value).toMatchObject({ value: { decimals: 1 } })
  })

  test('the trend leaves a withheld figure empty, as a line would draw a word as zero', () => {
    const sheet = workbook.sheets[1]
    if (sheet?.kind !== 'people') throw new Error('no sheet')
    for (const { series, kind } of sheet.charts ?? []) {
      expect(kind).toBe('line')
      for (const { values } of series) {
        for (let row = values.from; row <= values.to; row += 1) {
          const cell = sheet.rows[row - 1]?.cells[values.column - 1]
          expect(cell).not.toMatchObject({ value: expect.any(String) })
        }
      }
    }
  })

  test('the data say why a figure is not there', () => {
    const data = workbook.sheets.at(-1)
    const rows = data?.kind === 'data' ? data.rows : []
    const small = rows.filter(([, group]) => group === '小さな室')
    expect(small.length).toBeGreaterThan(0)
    for (const row of small)
      expect([row[4], row[8], row[9]]).toEqual([null, null, '回答者が公表の基準に満たないため'])
  })
})
