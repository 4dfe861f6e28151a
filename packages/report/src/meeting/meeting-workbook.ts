import type { Meeting, MeetingPage } from '@reform/overtime/meeting'
import type { DataSheet, Sheet, Workbook } from '@reform/tabular'
import { cellText, dataText } from '../kit/sheet/cell-text.ts'
import { across, type PeopleRow, peopleSheet } from '../kit/sheet/people-sheet.ts'
import { sheetName } from '../kit/sheet/sheet-name.ts'
import {
  changeText,
  type FigureUnit,
  figureText,
  leaveRows,
  monthRows,
  outlookRows,
  type Shown,
  type StateRow,
  standingRows,
} from './figures.ts'
import { overviewColumns } from './overview-page.ts'
import { type MeetingPaper, type MeetingPaperOptions, openMeeting } from './paper.ts'
import { notesOf } from './render-meeting-html.ts'

const columnsOfPage = 6
const right = (value: string): PeopleRow['cells'][number] => ({ value, look: 'number' })

function heading(texts: readonly string[]): PeopleRow {
  return { cells: texts.map((value) => ({ value, look: 'header' as const })) }
}

function stateRows(paper: MeetingPaper, title: string, rows: readonly StateRow[]): readonly PeopleRow[] {
  if (rows.length === 0) return []
  return [
    across(title, columnsOfPage),
    ...rows.map(
      (row): PeopleRow => ({
        cells: [
          row.label,
          right(figureText(paper, row.value, row.unit)),
          { value: row.note ?? '', columns: 4 },
          null,
          null,
          null,
        ],
      }),
    ),
  ]
}

function pageSheet(paper: MeetingPaper, page: MeetingPage, number: number): Sheet {
  const { words, meeting } = paper
  const label = paper.say(page.label)
  const actions = (paper.actions ?? []).filter(({ department }) => department === page.group)
  return peopleSheet({
    name: sheetName(number, label),
    title: `${label} ${words.title(words.month(meeting.month))}`,
    subtitle: notesOf(paper).slice(0, 4).join(' '),
    widths: [42, 16, 16, 16, 16, 16],
    headers: [
      heading([words.figure, words.thisMonth, words.lastMonth, words.change, words.lastYear, words.change]),
    ],
    rows: [
      across(words.overtime, columnsOfPage),
      ...monthRows(paper, page).map(
        (row): PeopleRow => ({
          cells: [
            row.label,
            right(figureText(paper, row.now, row.unit)),
            right(figureText(paper, row.lastMonth, row.unit)),
            right(changeText(paper, row.sinceLastMonth, row.unit)),
            right(figureText(paper, row.lastYear, row.unit)),
            right(changeText(paper, row.sinceLastYear, row.unit)),
          ],
        }),
      ),
      ...stateRows(paper, words.standing, standingRows(paper, page)),
      ...stateRows(paper, words.outlook, outlookRows(paper, page)),
      ...stateRows(paper, words.leave, leaveRows(paper, page)),
      ...(actions.length === 0
        ? []
        : [
            across(words.actions, columnsOfPage),
            ...actions.map(
              (one): PeopleRow => ({
                cells: [
                  { value: one.words, columns: 3 },
                  null,
                  null,
                  words.day(one.agreedOn),
                  one.due === undefined ? '' : words.day(one.due),
                  words.states[one.state],
                ],
              }),
            ),
          ]),
    ],
  })
}

function overviewSheet(paper: MeetingPaper): Sheet {
  const { words, meeting } = paper
  const columns = overviewColumns(paper)
  return peopleSheet({
    name: words.overview,
    title: words.title(words.month(meeting.month)),
    subtitle: notesOf(paper).join(' '),
    widths: [28, ...columns.map(() => 14)],
    headers: [heading([words.department, ...columns.map(({ label }) => label)])],
    rows: [meeting.overview, ...meeting.departments].map((page) => ({
      cells: [paper.say(page.label), ...columns.map(({ textOf }) => right(textOf(page)))],
    })),
    frozenColumns: 1,
  })
}

type Value = string | number | null

function dataSheet(paper: MeetingPaper): DataSheet {
  const { words, meeting } = paper
  const rows: Value[][] = []
  const add = (
    page: MeetingPage,
    topic: string,
    period: string,
    label: string,
    shown: Shown,
    unit: FigureUnit,
  ): void => {
    const reason = shown.kind === 'hidden' ? words.hiddenReason[shown.reason] : null
    const value = shown.kind === 'value' ? shown.value : null
    const name = {
      people: paper.lang === 'ja' ? '人' : 'people',
      percent: '%',
      time: paper.lang === 'ja' ? '分' : 'minutes',
    }[unit]
    rows.push([dataText(paper.say(page.label)), topic, period, dataText(label), value, name, reason])
  }
  const { month } = meeting
  const [year = 0, number = 1] = month.split('-').map(Number)
  const before = number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
  const lastYear = `${year - 1}-${String(number).padStart(2, '0')}`
  for (const page of [meeting.overview, ...meeting.departments]) {
    for (const row of monthRows(paper, page)) {
      add(page, words.overtime, month, row.label, row.now, row.unit)
      add(page, words.overtime, before, row.label, row.lastMonth, row.unit)
      add(page, words.overtime, lastYear, row.label, row.lastYear, row.unit)
    }
    for (const [topic, list] of [
      [words.standing, standingRows(paper, page)],
      [words.outlook, outlookRows(paper, page)],
      [words.leave, leaveRows(paper, page)],
    ] as const) {
      for (const row of list) add(page, topic, month, row.label, row.value, row.unit)
    }
  }
  return {
    kind: 'data',
    name: words.data,
    language: paper.lang,
    columns: [
      { header: words.department, type: 'text' },
      { header: words.topic, type: 'text' },
      { header: words.period, type: 'code' },
      { header: words.figure, type: 'text' },
      { header: words.value, type: 'number', unit: { column: unitHeader[paper.lang] }, decimals: 1 },
      { header: unitHeader[paper.lang], type: 'text' },
      { header: words.reason, type: 'text' },
    ],
    rows,
  }
}

const unitHeader = { ja: '単位', en: 'Unit' } as const

/**
 * A meeting's figures as a workbook: an overview, one sheet for each department (A4 landscape), and a data sheet
 * with one value in every row. `writeWorkbook` of `@reform/tabular` makes the bytes.
 *
 * @throws RangeError when `on` is no day.
 * @example
 * ```ts
 * const figures = { state: 'hidden', group: 'everyone', topic: 'overtime 2026-10', minimum: 10, reason: 'belowMinimum' } as const
 * const overview = { group: 'everyone', label: { ja: '全体', en: 'Everyone' }, overtime: figures, lastMonth: figures, lastYear: figures, standing: figures, sinceLastMonth: {}, sinceLastYear: {} }
 * const meeting = { month: '2026-10', minimum: 10, overview, departments: [{ ...overview, group: 'a', label: { ja: '第一課', en: 'Division 1' } }] }
 * const options = { lang: 'ja', organisation: { ja: '市', en: 'City' }, on: '2026-11-20', lines: [] } as const
 * meetingWorkbook(meeting, options).sheets.map((sheet) => sheet.name) // => ['全体', '01 第一課', 'データ']
 * ```
 */
export function meetingWorkbook(meeting: Meeting, options: MeetingPaperOptions): Workbook {
  const paper = openMeeting(meeting, options)
  const title = cellText(
    `${paper.say(options.organisation)} ${paper.words.title(paper.words.month(meeting.month))}`,
  )
  return {
    title: title.replace(/[\p{Cc}\p{Surrogate}]/gu, ' ').slice(0, 200),
    sheets: [
      overviewSheet(paper),
      ...meeting.departments.map((page, index) => pageSheet(paper, page, index + 1)),
      dataSheet(paper),
    ],
    asOf: options.on,
  }
}
