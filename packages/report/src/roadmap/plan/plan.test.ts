import { parseIsoDate } from '@reform/calendar'
import type { Edition, PlanEntry } from '@reform/roadmap'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hibari, plan } from '../../../test/hibari-roadmap.ts'
import { attribute, elements, pageOf, textOf } from '../../../test/page.ts'
import { secondRoadmap } from '../../../test/second-roadmap.ts'
import { textsOf } from '../../text/texts.ts'
import { editionView } from '../edition-view.ts'
import { renderRoadmapHtml } from '../render-html.ts'
import { drawnEntry, measureWords } from './drawn-entry.ts'
import { onLines, planLayout } from './plan-layout.ts'
import { renderPlanSvg } from './render-plan-svg.ts'
import { fiscalYearName, placeOf, timeAxis } from './time-axis.ts'

const bare = (text: string) => text.replace(/\s/gu, '')
const cases = [
  ['invented prefecture', hibari],
  ['second roadmap', secondRoadmap()],
] as const

describe.each(cases)('the plan of the %s', (_name, roadmap) => {
  const page = pageOf(renderRoadmapHtml(roadmap, { lang: 'ja', remarks: [], parts: ['plan'] }))
  const tables = elements(page, 'table')
  const drawnText = bare(
    tables
      .filter((table) => attribute(table, 'class')?.startsWith('drawn'))
      .map(textOf)
      .join(),
  )
  const tableText = bare(
    tables
      .filter((table) => attribute(table, 'class')?.includes('plan-table'))
      .map(textOf)
      .join(),
  )
  const entries = roadmap.editions.flatMap((edition) =>
    editionView(edition).items.flatMap(({ item }) => (item.plan ?? []).map((entry) => ({ edition, entry }))),
  )

  test('says every entry both in the drawing and in the table', () => {
    expect(entries.length).toBeGreaterThan(10)
    for (const { edition, entry } of entries) {
      for (const text of [drawnText, tableText]) {
        expect(text).toContain(bare(entry.title.ja))
        if (entry.kind === 'stage')
          expect(text).toContain(bare(edition.stages?.find(({ id }) => id === entry.stage)?.label.ja ?? ''))
        if (entry.track)
          expect(text).toContain(edition.tracks?.find(({ id }) => id === entry.track)?.label.ja)
      }
    }
  })

  test('draws a ring for every turn of what comes back', () => {
    const rings = elements(page, 'circle').filter(
      (ring) => ring.parentNode?.nodeName === 'g' && attribute(ring, 'class')?.startsWith('turn'),
    )
    const turns = entries.map(({ entry }) => (entry.kind === 'recurring' ? entry.markers.length : 0))
    expect(rings.length).toBe(turns.reduce((sum, count) => sum + count, 0))
  })

  test('stands in one drawing that says its language', () => {
    for (const edition of roadmap.editions) {
      const [svg] = elements(pageOf(renderPlanSvg(roadmap, { lang: 'ja', edition: edition.id })), 'svg')
      expect(svg && attribute(svg, 'lang')).toBe('ja')
      for (const { item } of editionView(edition).items)
        for (const entry of item.plan ?? []) expect(svg && bare(textOf(svg))).toContain(bare(entry.title.ja))
    }
  })
})

test.each([
  [{ edition: 'nowhere' }, 'no edition nowhere'],
  [{ edition: 'plan-2026', pillar: 'nowhere' }, 'no pillar nowhere'],
  [{ edition: 'plan-2026', on: '2026-02-30' }, '2026-02-30'],
])('a drawing of %j is refused', (options, words) => {
  expect(() => renderPlanSvg(hibari, { lang: 'ja', ...options })).toThrow(RangeError)
  expect(() => renderPlanSvg(hibari, { lang: 'ja', ...options })).toThrow(words)
})

test('one pillar can be drawn alone', () => {
  const svg = renderPlanSvg(hibari, { lang: 'ja', edition: 'plan-2026', pillar: 'p2' })
  expect(svg).toContain('働きやすい庁舎の整備')
  expect(svg).not.toContain('長時間労働の是正')
  expect(svg).toBe(renderPlanSvg(structuredClone(hibari), { lang: 'ja', edition: 'plan-2026', pillar: 'p2' }))
})

describe('the axis', () => {
  test.each([
    ['2026-04-01', 4, 0],
    ['2027-04-01', 4, 1 / 3],
    ['2026-10-01', 4, 1 / 6],
    ['2029-04-01', 4, 1],
    ['2026-03-31', 4, -1 / 36 / 31],
    ['2026-01-01', 1, 0],
    ['2026-07-01', 1, 1 / 6],
  ])('%s in years from month %i', (day, month, share) => {
    const axis = timeAxis({ fiscalYears: { from: 2026, to: 2028 }, fiscalYearStartMonth: month })
    expect(placeOf(axis, parseIsoDate(day)) / axis.width).toBeCloseTo(share, 10)
  })

  test.each([
    [2025, 'ja', '令和７（2025）年度'],
    [2019, 'ja', '令和元（2019）年度'],
    [2025, 'en', 'FY2025'],
  ] as const)('names %i in %s', (year, lang, name) => {
    expect(fiscalYearName(year, lang)).toBe(name)
  })

  test('grows with the years', () => {
    const width = (to: number) => timeAxis({ fiscalYears: { from: 2025, to } }).width
    expect(width(2025)).toBe(width(2027))
    expect(width(2030)).toBeGreaterThan(width(2027))
  })
})

describe('any entry', () => {
  const when = fc
    .tuple(fc.integer({ min: 2024, max: 2031 }), fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q4'))
    .map(([year, part]) => `FY${year}${part}`)
  const period = fc.oneof(
    when,
    fc.integer({ min: 1, max: 12 }).map((month) => `2027-${String(month).padStart(2, '0')}`),
    fc.record({ from: when, to: fc.constant(null) }),
  )
  const title = fc
    .array(fc.constantFrom('業務', 'の', '効率化', 'Teams ', '（注）', '、', 'ー', '①', '2025', 'WWW'), {
      minLength: 1,
      maxLength: 40,
    })
    .map((words) => ({ ja: words.join('') }))
  const kind = fc.constantFrom('work', 'stage', 'milestone', 'recurring')
  const entry = fc
    .tuple(kind, title, period, fc.integer({ min: 0, max: 12 }))
    .map(([each, words, time, count]): PlanEntry => {
      const base = { title: words, period: time }
      if (each === 'stage') return { ...base, kind: each, stage: 'grasp' }
      if (each !== 'recurring') return { ...base, kind: each }
      return { ...base, kind: each, every: 'half', markers: Array.from({ length: count }, () => ({})) }
    })
  const view = editionView(plan)
  const setting = { paper: { lang: 'ja', texts: textsOf('ja') }, view, axis: timeAxis(plan) } as const

  test('stays on the axis, and its words stay inside the box or beside it', () => {
    fc.assert(
      fc.property(entry, (each) => {
        const made = drawnEntry(each, setting)
        expect(made.x).toBeGreaterThanOrEqual(0)
        expect(made.x + made.width).toBeLessThanOrEqual(setting.axis.width)
        expect(made.from).toBeGreaterThanOrEqual(0)
        expect(made.to).toBeLessThanOrEqual(setting.axis.width)
        for (const line of made.words.lines) {
          const right = made.words.x + measureWords(line)
          if (made.words.inside) expect(right).toBeLessThanOrEqual(made.x + made.width)
          else expect(right <= made.x || made.words.x >= made.x + made.width).toBe(true)
        }
        expect(made.height).toBeGreaterThanOrEqual(made.words.lines.length * 18)
      }),
    )
  })

  test('at the very end of time is still drawn', () => {
    const each: PlanEntry = { kind: 'work', title: { ja: '続ける' }, period: { from: 'FY2026', to: '9999' } }
    expect(drawnEntry(each, setting).open).toEqual({ left: false, right: true })
  })

  test('with very many turns keeps its rings inside', () => {
    const markers = Array.from({ length: 400 }, () => ({}))
    const each: PlanEntry = {
      kind: 'recurring',
      every: 'month',
      title: { ja: '報告' },
      period: 'FY2026',
      markers,
    }
    expect(drawnEntry(each, setting).turns).toMatchObject({ unknown: 400, radius: 1.5 })
  })

  test('never overlaps another one', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const item = { id: 'i', title: { ja: '項目' }, plan: entries }
        const { bands, height } = planLayout(item, setting, view.tracks)
        const lines = bands.flatMap((band) => band.lines)
        expect(lines.flatMap((line) => line.entries)).toHaveLength(entries.length)
        lines.forEach((line, index) => {
          expect(line.y + line.height).toBeLessThanOrEqual(lines[index + 1]?.y ?? height)
          line.entries.forEach((each, at) => {
            if (at > 0) expect(each.from).toBeGreaterThanOrEqual((line.entries[at - 1]?.to ?? 0) - 0.01)
            expect(each.height).toBeLessThanOrEqual(line.height)
          })
        })
      }),
    )
  })
})

test.each<[string, [number, number, string?][], number]>([
  [
    'one after the other',
    [
      [0, 1],
      [1, 2],
    ],
    1,
  ],
  [
    'at the same time',
    [
      [0, 2],
      [1, 3],
    ],
    2,
  ],
  [
    'in different lanes',
    [
      [0, 1, 'a'],
      [1, 2, 'b'],
    ],
    2,
  ],
  [
    'a gap that a later one fills',
    [
      [0, 1],
      [2, 3],
      [0, 3],
      [1, 2],
    ],
    3,
  ],
])('entries %s take %j', (_what, spans, count) => {
  const entries = spans.map(([from, to, lane]) => {
    const entry: PlanEntry = { kind: 'work', title: { ja: 'x' }, period: 'FY2026', ...(lane ? { lane } : {}) }
    return { entry, from, to }
  })
  expect(onLines(entries)).toHaveLength(count)
})

test('a plan beyond the drawing still names every entry', () => {
  const long: Edition = { ...plan, fiscalYears: { from: 2026, to: 2400 } }
  const svg = renderPlanSvg({ ...hibari, editions: [long] }, { lang: 'ja', edition: plan.id })
  expect(svg).toContain('進捗報告')
  expect(timeAxis(long).years).toHaveLength(40)
})
