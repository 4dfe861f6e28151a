import { type DocumentEvent, flowContract, parseIsoDate, replay } from '@reform/digitization'
import { type DigitizationFigures, digitizationFigures, publishPrint } from '@reform/digitization/papers'
import { writeWorkbook } from '@reform/tabular'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { digitizationWorkbook, renderDigitizationHtml } from './index.ts'
import type { DigitizationPaperOptions } from './paper.ts'

const day = parseIsoDate
const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict', asOf: day('2026-11-20') })
const departments = [
  { id: 'a', label: { ja: '<b>総務課</b>', en: 'General Affairs' }, tier: 'hq' },
  { id: 'b', label: { ja: '会計課', en: 'Accounts' }, tier: 'hq' },
  { id: 'c', label: { ja: '東局', en: 'East Bureau' }, tier: 'bureau' },
  { id: 'd', label: { ja: '西局', en: 'West Bureau' }, tier: 'bureau' },
]
const tiers = [
  { id: 'hq', label: { ja: '本省', en: 'Headquarters' } },
  { id: 'bureau', label: { ja: '地方局', en: 'Bureaus' } },
]
const media = ['electronic', 'electronic', 'hybrid', 'paper', 'unknown'] as const
const exclusion = {
  reason: 'lawPaper',
  approver: '<i>課長</i>',
  approvedOn: day('2026-06-01'),
  scope: 'document',
  reviewOn: day('2026-10-01'),
} as const
const events: readonly DocumentEvent[] = ['a', 'b', 'c', 'x'].flatMap((department, which) =>
  Array.from({ length: 20 + which }, (_, index): readonly DocumentEvent[] => {
    const id = `${department}${index}`
    const on = day(`2026-${String(4 + (index % 7)).padStart(2, '0')}-10`)
    const made = { kind: 'made', id, on, department, medium: media[index % 5] ?? 'paper' } as const
    return index % 9 === 3 ? [made, { kind: 'excluded', id, on: day('2026-11-01'), exclusion }] : [made]
  }).flat(),
)

function figuresOf(withCourse = true): DigitizationFigures {
  return digitizationFigures({
    contract,
    departments,
    tiers,
    documentsAt: (asOf) => replay(events, asOf).documents,
    ...(withCourse && {
      course: {
        shape: 'linear',
        from: { on: day('2026-03-31'), value: 30 },
        to: { on: day('2027-03-31'), value: 100 },
      },
    }),
  })
}

const use = { headcountHundredths: 1200, impressions: 24_000, yen: 48_000, baseImpressions: 30_000 }
const printed = publishPrint({
  period: '2026',
  departments,
  tiers,
  uses: [
    { ...use, department: 'a', people: 12 },
    { ...use, department: 'b', people: 14 },
    { ...use, department: 'c', people: 3 },
    { ...use, department: 'd', people: 15 },
  ],
})
if (!printed.ok) throw new Error('not published')
const options: DigitizationPaperOptions = {
  lang: 'ja',
  organisation: { ja: '見本省', en: 'Sample Ministry' },
  print: printed.print,
  input: {
    read: 100,
    accepted: 99,
    rejected: 1,
    issues: [{ code: 'duplicateId', count: 1, example: { ja: '同じ<識別子>', en: 'twice' } }],
  },
}

describe('the page', () => {
  const page = renderDigitizationHtml(figuresOf(), options)

  test('has a part for everyone, for comparing, for each tier and each department, escaped', () => {
    const headings = [...page.matchAll(/<h2 id="([a-z0-9-]+)-heading"/g)].map(([, id]) => id)
    const numbered = (name: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${name}-${index + 1}`)
    expect(headings).toEqual([
      'everyone',
      'comparison',
      ...numbered('tier', 2),
      // With the one that only documents name.
      ...numbered('department', 5),
      'exclusions',
      'print',
      'sources',
    ])
    for (const raw of ['<b>総務課', '<i>課長', '<識別子>']) expect(page).not.toContain(raw)
    expect(page).toContain('部署の一覧にない部署：x')
    expect(parse(page, { onParseError: ({ code }) => expect.fail(code) }).nodeName).toBe('#document')
  })

  test('draws each trajectory with a table of the same figures beside it', () => {
    expect(page.match(/<svg class="drawing chart" role="img"/g)).toHaveLength(1 + 2 + 5)
    expect(page.match(/class="stack trajectory-table"/g)).toHaveLength(1 + 2 + 5)
    const everyone = page.slice(page.indexOf('id="everyone"'), page.indexOf('id="comparison"'))
    // Eight measured days and the months still to come, the planned and the measured value of each.
    expect(everyone.match(/<tr role="row"><th scope="row"/g)?.length).toBe(9 + 5 + 6)
    expect(everyone).toContain('(年度途中)')
    expect(everyone).toContain('計画より')
  })

  test('says what every rate rests on, what is left, and who decided on exclusions', () => {
    expect(page.match(/算定の前提：/g)?.length).toBe(1 + 2 + 5)
    expect(page).toContain('目標まであと')
    expect(page).toContain('見直し期日超過')
    expect(page).toContain('数が少なく')
    expect(page).toContain('読んだ行100、使った行99、使えない行1。')
  })

  test('withholds printing of few people, and what would give it away', () => {
    const table = page.slice(page.indexOf('id="print-heading"'), page.indexOf('id="sources"'))
    expect(table.match(/非公表/g)?.length).toBeGreaterThanOrEqual(2 * 7)
    expect(table).toContain('20.0％')
    expect(table).toContain('基準なし')
  })

  test('is the same on a second run, in both languages, with and without a course', () => {
    for (const lang of ['ja', 'en'] as const) {
      for (const withCourse of [true, false]) {
        const render = (): string => renderDigitizationHtml(figuresOf(withCourse), { ...options, lang })
        expect(render()).toBe(render())
        expect(render()).not.toMatch(/NaN|undefined|Infinity/)
      }
    }
  })

  test('of nothing says that there is nothing', () => {
    const empty = digitizationFigures({ contract, departments: [], tiers: [], documentsAt: () => [] })
    const bare = { lang: 'ja', organisation: options.organisation } as const
    expect(renderDigitizationHtml(empty, bare)).toContain('該当なし')
    expect(renderDigitizationHtml(empty, bare)).not.toMatch(/NaN|undefined|Infinity/)
    expect(writeWorkbook(digitizationWorkbook(empty, bare)).ok).toBe(true)
  })
})

describe('the workbook', () => {
  test('has a sheet for each group, the ledger, printing and the data, and can be written', () => {
    const book = digitizationWorkbook(figuresOf(), options)
    expect(book.sheets.map(({ name }) => name)).toEqual([
      '階層別・部署別',
      '00 全体',
      '01 本省',
      '02 地方局',
      '03 <b>総務課<b>',
      '04 会計課',
      '05 東局',
      '06 西局',
      '07 x',
      '対象外とされたもの',
      '印刷（2026）',
      'データ',
    ])
    const [first, second] = [writeWorkbook(book), writeWorkbook(digitizationWorkbook(figuresOf(), options))]
    expect(first.ok ? [] : first.issues).toEqual([])
    expect(first).toEqual(second)
    expect(writeWorkbook(digitizationWorkbook(figuresOf(false), { ...options, lang: 'en' })).ok).toBe(true)
  })

  test('gives in its data numerator and denominator of every measured day', () => {
    const data = digitizationWorkbook(figuresOf(), options).sheets.at(-1)
    const rows = data?.kind === 'data' ? data.rows : []
    const last = rows.filter(([kind, , , on]) => kind === '全体' && on === '2026-11-20')
    expect(last.map((row) => [row[4], row[6]])).toEqual([
      ['対象外を除いた率', 76],
      ['対象外を除かない率', 86],
    ])
  })

  test('shows printing only as published', () => {
    const { print: _, ...rest } = options
    // @ts-expect-error what is printed is made by publishPrint, not from departments
    expect(() => renderDigitizationHtml(figuresOf(), { ...rest, print: { departments } })).toThrow()
  })
})
