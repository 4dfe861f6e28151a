import { type Edition, itemsOf, type Language, type Remark, type Roadmap } from '@reform/roadmap'
import { describe, expect, test } from 'vitest'
import { hibari } from '../../test/hibari-roadmap.ts'
import { attribute, elements, isElement, pageOf, textOf, textsWithLanguage } from '../../test/page.ts'
import { secondRoadmap } from '../../test/second-roadmap.ts'
import { paperParts } from './edition-view.ts'
import { renderRoadmapHtml } from './render-html.ts'

const remarks: readonly Remark[] = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
  [
    undefined,
    { rule: 'a-rule', places: ['i2-1'], reason: { ja: '承知している。' }, by: '担当', on: '2025-06-01' },
  ].map((acknowledged) => ({
    rule: 'a-rule',
    severity,
    edition: 'results-2024',
    places: [
      { id: 'i2-1', label: { ja: '会議運営の外部委託', en: 'Outsourcing' }, path: ['editions', 0] },
      { id: 'nowhere', label: { ja: 'どこにもない' }, path: [], source: [{ document: 'results', line: 3 }] },
    ],
    message: { ja: '値が違う。', en: 'The value differs.' },
    because: { ja: '読み手が誤る。', en: 'Readers are misled.' },
    action: { ja: '確かめる。', en: 'Look again.' },
    ...(acknowledged ? { acknowledged } : {}),
  })),
)
const disclaimer = { ja: '非公式の資料である。', en: 'This is not official.' }
const cases = [
  ['invented prefecture', 'ja', hibari],
  ['invented prefecture', 'en', hibari],
  ['second roadmap', 'ja', secondRoadmap()],
  ['second roadmap', 'en', secondRoadmap()],
] as const satisfies readonly (readonly [string, Language, Roadmap])[]

describe.each(cases)('the page of the %s in %s', (name, lang, roadmap) => {
  const options = { lang, on: '2026-11-21', disclaimer, ...(name.startsWith('invented') ? { remarks } : {}) }
  const html = renderRoadmapHtml(roadmap, options)
  const page = pageOf(html)
  const ids = elements(page).flatMap((element) => attribute(element, 'id') ?? [])

  test('says its language and title', () => {
    const [root] = elements(page, 'html')
    expect(root && attribute(root, 'lang')).toBe(lang)
    expect(elements(page, 'title').map(textOf)).toContain(lang === 'ja' ? roadmap.title.ja : roadmap.title.en)
  })

  test('has one of each landmark, and a skip link that is the first thing to reach', () => {
    for (const landmark of ['main', 'nav', 'footer', 'header', 'h1'])
      expect(elements(page, landmark), landmark).toHaveLength(1)
    const [first] = elements(page, 'a')
    expect(first && attribute(first, 'href')).toBe('#main')
    expect(ids).toContain('main')
  })

  test('has headings that never skip a level', () => {
    const levels = elements(page)
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map(({ tagName }) => Number(tagName[1]))
    expect(levels[0]).toBe(1)
    levels.forEach((level, index) => {
      if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
    expect(levels.filter((level) => level === 2).length).toBeGreaterThan(5)
  })

  test('has tables with a caption, headings with scope, and as many cells as headings', () => {
    const tables = elements(page, 'table')
    expect(tables.length).toBeGreaterThan(5)
    for (const table of tables) {
      const [caption] = elements(table, 'caption')
      expect(caption && textOf(caption).trim()).not.toBe('')
      for (const heading of elements(table, 'th'))
        expect(['col', 'row', 'rowgroup']).toContain(attribute(heading, 'scope'))
      const width = elements(elements(table, 'thead')[0] ?? table, 'th').length
      for (const row of elements(table, 'tbody').flatMap((body) => elements(body, 'tr'))) {
        const cells = row.childNodes.filter(isElement)
        const covered = cells.reduce((sum, cell) => sum + Number(attribute(cell, 'colspan') ?? 1), 0)
        expect(covered).toBe(width)
        expect(cells[0]?.tagName).toBe('th')
      }
    }
  })

  test('has ids that are unique and internal links that resolve', () => {
    expect(new Set(ids).size).toBe(ids.length)
    const targets = new Set(ids.map((id) => `#${id}`))
    const links = elements(page).flatMap((element) => attribute(element, 'href') ?? [])
    const internal = links.filter((href) => href.startsWith('#'))
    expect(internal.length).toBeGreaterThan(50)
    expect(internal.filter((href) => !targets.has(href))).toEqual([])
    const labelled = elements(page).flatMap((element) => attribute(element, 'aria-labelledby') ?? [])
    expect(labelled.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('asks the network for nothing and runs no script', () => {
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form'])
      expect(elements(page, name), name).toHaveLength(0)
    for (const element of elements(page)) {
      expect(attribute(element, 'src')).toBeUndefined()
      expect(element.attrs.filter(({ name }) => name.startsWith('on'))).toEqual([])
    }
    expect(html).not.toMatch(/url\((?!#)/)
    expect(html).not.toContain('@import')
  })

  test('names every picture that says something and hides the others', () => {
    const pictures = elements(page, 'svg')
    expect(pictures.length).toBeGreaterThan(10)
    for (const picture of pictures) {
      const named =
        attribute(picture, 'role') === 'img' && (attribute(picture, 'aria-label') ?? '').length > 3
      expect(named || attribute(picture, 'aria-hidden') === 'true').toBe(true)
    }
  })

  test('lets what scrolls sideways be reached and named', () => {
    const regions = elements(page).filter((element) => attribute(element, 'class') === 'region')
    expect(regions.length).toBeGreaterThan(0)
    for (const region of regions) {
      expect(attribute(region, 'role')).toBe('region')
      expect(attribute(region, 'tabindex')).toBe('0')
      expect(attribute(region, 'aria-label')).toBeTruthy()
    }
  })

  test('writes the same bytes again', () => {
    expect(renderRoadmapHtml(structuredClone(roadmap), options)).toBe(html)
  })

  test('has every link of the contents, in the order of the page', () => {
    const [contents] = elements(page, 'nav')
    const listed = contents ? elements(contents, 'a').flatMap((link) => attribute(link, 'href') ?? []) : []
    const places = listed.map((href) => ids.indexOf(href.slice(1)))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(listed.length).toBeGreaterThanOrEqual(elements(page, 'h2').length - 1)
  })
})

/** The same roadmap without any English. */
function untranslated(roadmap: Roadmap): Roadmap {
  return JSON.parse(JSON.stringify(roadmap, (key, value) => (key === 'en' ? undefined : value)))
}

test.each([
  ['invented prefecture', hibari],
  ['second roadmap', secondRoadmap()],
  ['invented prefecture without English', untranslated(hibari)],
  ['second roadmap without English', untranslated(secondRoadmap())],
] as const)('the English page of the %s marks everything Japanese as such', (_name, roadmap) => {
  const page = pageOf(renderRoadmapHtml(roadmap, { lang: 'en', remarks, on: '2026-11-21' }))
  const unmarked = textsWithLanguage(page).filter(
    ({ text, lang: own }) =>
      own !== 'ja' && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text),
  )
  expect(unmarked.map(({ text }) => text.trim())).toEqual([])
})

test('a fiscal year that does not begin in April is said to', () => {
  const editions = hibari.editions.map((edition) => ({ ...edition, fiscalYearStartMonth: 1 }))
  const html = renderRoadmapHtml({ ...hibari, editions }, { lang: 'ja', remarks: [], parts: ['summary'] })
  expect(html).toContain('（年度は1月から）')
})

test('a source over very many lines is named by its ends', () => {
  const source = [
    { document: 'results', line: 5, lastLine: 1_000_000_000 },
    { document: 'results', line: 1 },
    { document: 'results', line: 2 },
  ]
  const html = renderRoadmapHtml(
    {
      ...hibari,
      editions: hibari.editions.map((edition) => ({ ...edition, notes: [{ text: { ja: '注' }, source }] })),
    },
    { lang: 'ja', remarks: [], parts: ['notes'] },
  )
  expect(textOf(pageOf(html))).toContain('1–2, 5–1000000000行')
  expect(html).toContain('<span class="whole">1–2,</span> <span class="whole">5–1000000000行</span>')
})

describe('at a glance', () => {
  const page = pageOf(renderRoadmapHtml(hibari, { lang: 'en', remarks, parts: ['summary'] }))
  const tiles = elements(page, 'ul').filter((list) => attribute(list, 'class') === 'tiles')
  const figures = tiles.map((list) => elements(list, 'li').map((tile) => textOf(tile).trim()))

  test('each edition has figures of its own, which are never added up', () => {
    const headings = elements(page, 'h4').map(textOf)
    expect(headings).toEqual([
      ...hibari.editions.map(({ title }) => title.en ?? title.ja),
      'Remarks of the check',
    ])
    const items = hibari.editions.map((edition) => `${itemsOf(edition).length} items`)
    expect(figures.slice(0, -1).map(([first]) => first)).toEqual(items)
  })

  test('remarks are counted by severity, without those that are acknowledged', () => {
    expect(figures.at(-1)).toEqual(['1 To correct', '1 To look at', '1 To know'])
  })

  test('a half-year that is still pending is not lost behind the value of the other', () => {
    const edition = {
      id: 'e',
      title: { ja: '実績' },
      kind: 'results',
      fiscalYears: { from: 2025, to: 2025 },
      indicators: [
        {
          id: 'n',
          name: { ja: '受講者数', en: 'People trained' },
          kind: 'flow',
          direction: 'up',
          aggregation: 'sum',
          definition: 'notDefined',
        },
      ],
      pillars: [
        {
          id: 'p',
          title: { ja: '柱' },
          items: [
            {
              id: 'i',
              title: { ja: '研修', en: 'Training' },
              indicators: [
                {
                  indicator: 'n',
                  observations: [
                    {
                      period: 'FY2025-H1',
                      result: { state: 'value', measure: { type: 'count', value: 3, unit: 'people' } },
                    },
                    { period: 'FY2025-H2', result: { state: 'pending', until: '2026-05' } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    } as const
    const roadmap = { ...hibari, editions: [edition], lineages: [] }
    const text = textOf(pageOf(renderRoadmapHtml(roadmap, { lang: 'en', parts: ['summary', 'coverage'] })))
    expect(text).toContain('1 of these, with some values missing')
    expect(text).toMatch(/Indicators of items with some values missing11Training: People trained pending/)
  })
})

test('a wrong value keeps the words that stand beside it', () => {
  const edition = {
    ...hibari.editions[0],
    id: 'wrong',
    indicators: [],
    pillars: [
      {
        id: 'p',
        title: { ja: '柱' },
        items: [
          {
            id: 'i',
            title: { ja: '便' },
            indicators: [
              {
                indicator: 'riders',
                observations: [
                  {
                    result: {
                      state: 'wrongValuePrinted',
                      printed: [{ type: 'mean', value: 9, unit: 'points' }],
                      because: { ja: '行の取り違え' },
                    },
                    qualifiers: ['average', 'about'],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  } as Edition
  const html = renderRoadmapHtml(
    { ...hibari, editions: [edition], lineages: [] },
    { lang: 'ja', remarks: [], parts: ['results'] },
  )
  expect(textOf(pageOf(html))).toContain('平均約9点')
})

test('what is only inferred to have ended is not said to have ended', () => {
  const [before, after] = hibari.editions
  const lineage = (id: string, basis: 'stated' | 'inferred') => ({
    id,
    of: 'item' as const,
    kind: 'dropped' as const,
    from: { edition: before?.id ?? '', ids: ['i2-1'] },
    to: { edition: after?.id ?? '', ids: [] },
    reason: { ja: '理由' },
    basis,
  })
  const said = (basis: 'stated' | 'inferred') =>
    elements(
      pageOf(
        renderRoadmapHtml(
          { ...hibari, lineages: [lineage('l', basis)] },
          { lang: 'ja', remarks: [], parts: ['lineage'] },
        ),
      ),
      'span',
    )
      .filter((element) => attribute(element, 'class') === 'kind')
      .map(textOf)
  expect(said('stated')).toEqual(['終了'])
  expect(said('inferred')).toEqual(['次の版に記載なし（推定）'])
})

test('only the parts that were asked for are there', () => {
  const page = pageOf(renderRoadmapHtml(hibari, { lang: 'ja', parts: ['results'] }))
  expect(elements(page, 'h2').map((heading) => textOf(heading).trim())).toEqual([
    '目次',
    'ひばり県庁働き方改革工程表 令和６年度実績 取組と実績',
  ])
  const ids = new Set(elements(page).flatMap((element) => attribute(element, 'id') ?? []))
  const links = elements(page, 'a').map((link) => attribute(link, 'href') ?? '')
  expect(links.filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))).toEqual([])
})

test('every part finds its place and none is named twice', () => {
  expect(new Set(paperParts).size).toBe(paperParts.length)
})

const everything = textOf(
  pageOf(renderRoadmapHtml(hibari, { lang: 'ja', remarks, on: '2026-11-21', disclaimer })),
)

test.each([
  ['the organisation', 'ひばり県'],
  ['the day of the paper', '令和８年11月21日時点'],
  ['the note that stands first', '非公式の資料である。'],
  ['a value with its unit', '1,234回'],
  ['a period with what is left out', '７月を除く'],
  ['a ratio with both parts', '183／247（74.1％）'],
  ['a qualifier', 'のべ56人'],
  ['a planned value', '28人'],
  ['a value that is not measured', '未把握'],
  ['why it is not', '出先機関は集計していない。'],
  ['until when a value is pending', '令和７年度'],
  ['the outside body that has to act', '国の共通認証基盤'],
  ['a value printed in the wrong row', '別の値を誤って掲載'],
  ['an item without an indicator', '指標なし'],
  ['how a page prints the title', '②外部人材の登用等'],
  ['how an item prints the name of an indicator', 'サポート件数'],
  ['how a page prints the title of a pillar', '各頁での表記：３．業務の効率化と働き方'],
  ['what stands beside a date', '令和６年９月（予定）'],
  ['the tracks of an item', '対象：本庁、出先機関'],
  ['a unit that leads', '人事課'],
  ['an activity on hold', '保留'],
  ['a part of a month', '令和６年８月上旬'],
  ['a definition', '支援を依頼された件数のうち、対応した件数の割合。'],
  ['a missing definition', '定義の記載なし'],
  ['a target with its level', '令和９年度までに100％以上'],
  ['what a target leaves out', '電子化の対象外のもの'],
  ['a baseline', '72.5％'],
  ['marks without a date', '5回（時期の記載なし）'],
  ['marks with dates', '令和９年10月'],
  ['an open end', '以降も継続'],
  ['a stage', '段階：目標設定'],
  ['a track', '出先機関'],
  ['what became of an item', '統合'],
  ['what has no successor', '（次の版になし）'],
  ['a break in a series', '値を続けて比べられない'],
  ['a remark', '値が違う。'],
  ['an acknowledged remark', '承知している。'],
  ['a reading in doubt', '健康講座の記述はどの項目のものか。'],
  ['a spelling', '１ｏｎ１'],
  ['a document', '実績資料'],
  ['its terms', '出典を示せば利用できる。'],
  ['lines of a source', '18–20行'],
])('the page says %s', (_what, words) => {
  expect(everything.includes(words)).toBe(true)
})
