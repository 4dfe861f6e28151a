import type { Remark } from '@reform/roadmap'
import { writeWorkbook } from '@reform/tabular'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hibari } from '../../test/hibari-roadmap.ts'
import { attribute, elements, pageOf, textOf } from '../../test/page.ts'
import { planted } from '../../test/plant.ts'
import { renderPlanSvg } from './plan/render-plan-svg.ts'
import { renderRoadmapHtml } from './render-html.ts'
import { roadmapWorkbook } from './roadmap-workbook.ts'

const poisons = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>1</script>',
  '</title><iframe src=//x>',
  '</svg><svg onload=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '<a href="javascript:alert(1)">x</a>',
  '\u0000\u0008\uffff\ud800',
]
const unwanted = ['script', 'img', 'iframe', 'object', 'embed', 'form', 'input', 'base', 'link']

function remarkWith(words: string): Remark {
  const text = { ja: words, en: words }
  return {
    rule: words,
    severity: 'warning',
    edition: 'results-2024',
    places: [{ id: words, label: text, path: [words] }],
    message: text,
    because: text,
    action: text,
    acknowledged: { rule: words, places: [words], reason: text, by: words },
  }
}

/** The markup of the page without what people wrote: the names of its elements and attributes. */
function shapeOf(html: string): {
  readonly names: ReadonlySet<string>
  readonly attributes: ReadonlySet<string>
} {
  const all = elements(pageOf(html))
  return {
    names: new Set(all.map(({ tagName }) => tagName)),
    attributes: new Set(all.flatMap(({ attrs }) => attrs.map(({ name }) => name))),
  }
}

describe.each(['ja', 'en'] as const)('what people wrote stays text, in %s', (lang) => {
  const options = { lang, on: '2026-11-21', remarks: [] }
  const clean = shapeOf(
    renderRoadmapHtml(hibari, { ...options, remarks: [remarkWith('x')], disclaimer: { ja: 'x' } }),
  )

  test.each(poisons)('%j planted in every text', (words) => {
    const disclaimer = { ja: words, en: words }
    const html = renderRoadmapHtml(planted(hibari, words), {
      ...options,
      remarks: [remarkWith(words)],
      disclaimer,
    })
    const page = pageOf(html)
    const shape = shapeOf(html)
    expect([...shape.names].filter((name) => !clean.names.has(name))).toEqual([])
    expect([...shape.attributes].filter((name) => !clean.attributes.has(name))).toEqual([])
    for (const name of unwanted) expect(elements(page, name), name).toHaveLength(0)
    const links = elements(page, 'a').map((link) => attribute(link, 'href') ?? '')
    expect(links.filter((href) => !/^(?:#|https?:)/.test(href))).toEqual([])
    if (!words.includes('\u0000')) expect(textOf(page)).toContain(words)
    expect(['\u0000', '\u0008', '\uffff', '\ud800'].filter((character) => html.includes(character))).toEqual(
      [],
    )
  })

  test('any text at all leaves the shape of the page as it is', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...poisons))
    fc.assert(
      fc.property(words, (each) => {
        const shape = shapeOf(renderRoadmapHtml(planted(hibari, each), options))
        return [...shape.names].every((name) => clean.names.has(name))
      }),
      { numRuns: 25 },
    )
  })

  test.each(poisons)('%j planted in the drawing that stands alone', (words) => {
    const svg = renderPlanSvg(planted(hibari, words), { lang, edition: 'plan-2026' })
    const names = new Set(elements(pageOf(svg)).map(({ tagName }) => tagName))
    const own = 'html head body svg title style defs pattern path rect text tspan g circle'.split(' ')
    expect([...names].filter((name) => !own.includes(name))).toEqual([])
  })

  test('any text at all can stand in the workbook', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=cmd|1', '+1', '@x', '-1', '\t', '〃', '\n'.repeat(300), ...poisons),
    )
    fc.assert(
      fc.property(words, (each) => {
        const workbook = roadmapWorkbook(planted(hibari, each), { ...options, remarks: [remarkWith(each)] })
        const written = writeWorkbook(workbook)
        expect(written.ok ? [] : written.issues).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  test('a text longer than a cell can hold is cut', () => {
    const title = { ja: 'あ'.repeat(40_000) }
    const written = writeWorkbook(roadmapWorkbook({ ...hibari, title }, options))
    expect(written.ok).toBe(true)
  })
})

test('only web addresses become links', () => {
  const documents = [
    'https://example.jp/a?b=1&c=2',
    'javascript:alert(1)',
    'data:text/html,x',
    'HTTP://example.jp',
  ].map((url, index) => ({ id: `d${index}`, title: { ja: `文書${index}` }, url }))
  const page = pageOf(
    renderRoadmapHtml({ ...hibari, documents }, { lang: 'ja', remarks: [], parts: ['sources'] }),
  )
  const links = elements(page, 'a').map((link) => attribute(link, 'href'))
  expect(links.filter((href) => href !== undefined && !href.startsWith('#'))).toEqual([
    'https://example.jp/a?b=1&c=2',
    'HTTP://example.jp',
  ])
})
