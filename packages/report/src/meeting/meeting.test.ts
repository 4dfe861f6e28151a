import { parseIsoYearMonth, type YearMonth } from '@reform/calendar'
import { npaRules } from '@reform/overtime'
import { type CarriedAction, type Meeting, publishMeeting } from '@reform/overtime/meeting'
import { writeWorkbook } from '@reform/tabular'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { meetingWorkbook, renderMeetingHtml } from './index.ts'
import type { MeetingPaperOptions } from './paper.ts'

const month = parseIsoYearMonth('2026-10')
const lines = [
  { id: 'month45', label: { ja: '月45時間', en: '45 hours a month' }, window: 'month', minutes: 2700 },
  { id: 'year360', label: { ja: '年360時間', en: '360 hours a year' }, window: 'year', minutes: 21_600 },
] as const
const sizes = { a: 14, b: 12, c: 3 } as const
const names = { a: '<b>第一課</b>', b: '第二課', c: '小さな室' } as const
const ids = Object.keys(sizes) as (keyof typeof sizes)[]

function meetingOf(): Meeting {
  const people = ids.flatMap((id, which) =>
    Array.from({ length: sizes[id] }, (_, n) => ({
      person: {
        id: `${id}${n}`,
        regime: 'npa',
        months: Array.from({ length: 13 }, (_, back) => ({
          month: (month - back) as YearMonth,
          departmentKind: 'autonomous' as const,
          overtimeMinutes: 600 + ((n * 173 + back * 61 + which * 97) % 2400),
        })),
      },
      departmentOf: () => id,
    })),
  )
  const departments = ids.map((id) => ({ id, label: { ja: names[id], en: names[id] } }))
  const result = publishMeeting({ month, departments, people, rules: npaRules, targets: lines })
  if (!result.ok) throw new Error('not published')
  return result.meeting
}

const meeting = meetingOf()
const action = (id: string, department: string, words = '国会当番の分担'): CarriedAction => ({
  id,
  department,
  agreedOn: '2026-09-15',
  due: '2026-10-31',
  words,
  state: 'overdue',
})
const options: MeetingPaperOptions = {
  lang: 'ja',
  organisation: { ja: '見本省', en: 'Sample Ministry' },
  on: '2026-11-20',
  lines,
  actions: [action('1', 'a')],
}

describe('the page', () => {
  const page = renderMeetingHtml(meeting, options)

  test('has a sheet for everyone, one for comparing, and one for each department, escaped', () => {
    const headings = [...page.matchAll(/<h2 id="([a-z0-9-]+)-heading"/g)].map(([, id]) => id)
    expect(headings).toEqual(['overview', 'departments', 'department-1', 'department-2', 'department-3'])
    expect(page).not.toContain('<b>第一課')
    expect(parse(page, { onParseError: ({ code }) => expect.fail(code) }).nodeName).toBe('#document')
  })

  test('draws each chart with a table of the same figures, and says why figures are withheld', () => {
    const charts = page.match(/<svg class="drawing chart"/g) ?? []
    expect(charts).toHaveLength(1 + 1 + ids.length)
    expect(page.match(/非公表 \(1\)/g)?.length).toBeGreaterThan(3)
    expect(page).toContain('(1) 人数が公表の基準に満たないため')
    expect(page).toContain('10人に満たない')
  })

  test('marks series by hatching, so that they stay apart in black and white', () => {
    for (const [, id] of page.matchAll(/url\(#([^)]+)\)/g)) expect(page).toContain(`<pattern id="${id}"`)
  })

  test('is the same on a second run, in both languages', () => {
    for (const lang of ['ja', 'en'] as const) {
      const again = meetingOf()
      expect(renderMeetingHtml(again, { ...options, lang })).toBe(
        renderMeetingHtml(meeting, { ...options, lang }),
      )
    }
  })

  test('keeps every action: what does not fit its sheet, or has no sheet, stands at the end', () => {
    const many = Array.from({ length: 9 }, (_, n) => action(`m${n}`, 'b', `取組${n}`))
    const made = renderMeetingHtml(meeting, {
      ...options,
      actions: [...many, action('x', 'gone', '廃止課の件')],
    })
    const end = made.slice(made.indexOf('id="actions-heading"'))
    for (const { words } of many) expect(end).toContain(words)
    expect(end).toContain('廃止課の件')
    expect(made.slice(0, made.indexOf('id="actions-heading"'))).toContain('9件。末尾の')
  })

  test('takes only a day', () => {
    expect(() => renderMeetingHtml(meeting, { ...options, on: 'today' })).toThrow(RangeError)
  })
})

describe('the workbook', () => {
  test('has an overview, a sheet for each department and the data, and can be written', () => {
    const workbook = meetingWorkbook(meeting, options)
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      '全体',
      '01 <b>第一課<b>',
      '02 第二課',
      '03 小さな室',
      'データ',
    ])
    const [first, second] = [writeWorkbook(workbook), writeWorkbook(meetingWorkbook(meetingOf(), options))]
    expect(first).toEqual(second)
    expect(first.ok).toBe(true)
    expect(writeWorkbook(meetingWorkbook(meeting, { ...options, lang: 'en' })).ok).toBe(true)
  })

  test('says in the data why a figure is not there', () => {
    const data = meetingWorkbook(meeting, options).sheets.at(-1)
    const rows = data?.kind === 'data' ? data.rows : []
    const small = rows.filter(([department]) => department === names.c)
    expect(small.length).toBeGreaterThan(0)
    for (const row of small) expect([row[4], row[6]]).toEqual([null, '人数が公表の基準に満たないため'])
  })

  test('shows figures of people under no group smaller than the least', () => {
    // @ts-expect-error a meeting is made from a release, not from people
    expect(() => renderMeetingHtml({ people: [] }, options)).toThrow()
  })
})
