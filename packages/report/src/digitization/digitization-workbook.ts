import { formatIsoDate } from '@reform/calendar'
import { describeContract, type RateFigure } from '@reform/digitization'
import type { DigitizationFigures, GroupFigures } from '@reform/digitization/papers'
import type { DataSheet, Sheet, Workbook } from '@reform/tabular'
import { cellText, dataText } from '../kit/sheet/cell-text.ts'
import { across, type PeopleRow, peopleSheet } from '../kit/sheet/people-sheet.ts'
import { sheetName } from '../kit/sheet/sheet-name.ts'
import { tierRows } from './comparison-section.ts'
import { sentencesOf } from './group-section.ts'
import { ledgerHeadings, ledgerRows, ledgerSentences } from './ledger-section.ts'
import {
  allOf,
  comparisonColumns,
  countText,
  type DigitizationPaper,
  type DigitizationPaperOptions,
  dayText,
  groupsOf,
  mediaShown,
  openPaper,
} from './paper.ts'
import { printColumns, printTexts } from './print-section.ts'
import { trajectoryRows } from './trajectory-rows.ts'

const right = (value: string): PeopleRow['cells'][number] => ({ value, look: 'number' })
const heading = (texts: readonly string[]): PeopleRow => ({
  cells: texts.map((value) => ({ value, look: 'header' as const })),
})

/** What every figure of the workbook rests on, in one line. */
function basisOf(paper: DigitizationPaper): string {
  const { words, figures, lang } = paper
  const parts = describeContract(figures.contract, lang).map(
    (one) => `${one.label}${words.colon}${one.words}`,
  )
  return `${words.asOf(dayText(paper, figures.contract.asOf))} ${parts.join(words.comma)}`
}

function comparisonSheet(paper: DigitizationPaper): Sheet {
  const { words } = paper
  const columns = comparisonColumns(paper)
  const width = columns.length + 1
  return peopleSheet({
    name: words.comparison,
    title: `${paper.say(paper.organisation)} ${words.title}`,
    subtitle: basisOf(paper),
    widths: [30, ...columns.map(() => 14)],
    headers: [heading([words.group, ...columns.map(({ label }) => label)])],
    rows: tierRows(paper).flatMap(({ tier, rows }): readonly PeopleRow[] => [
      ...(tier === undefined ? [] : [across(paper.say(tier.label), width)]),
      ...rows.map(({ label, group }) => ({
        cells: [label, ...columns.map(({ textOf }) => right(textOf(group)))],
      })),
    ]),
    frozenColumns: 1,
  })
}

const columnsOfPage = 6

function groupSheet(paper: DigitizationPaper, group: GroupFigures, number: number): Sheet {
  const { words } = paper
  const label = paper.say(group.label)
  const { inScope, excluded } = group.rate.counts
  const mediaRow = (name: string, a: number, b: number): PeopleRow => ({
    cells: [name, right(countText(a)), right(countText(b)), right(countText(a + b)), '', ''],
  })
  return peopleSheet({
    name: sheetName(number, label),
    title: `${label} ${words.title}`,
    subtitle: sentencesOf(paper, group).join(' '),
    widths: [30, 16, 16, 16, 16, 16],
    headers: [
      heading([words.on, words.planned, words.measured, words.difference, words.electronic, words.inScope]),
    ],
    rows: [
      ...trajectoryRows(paper, group).map(
        (row): PeopleRow => ({
          cells: [
            row.day,
            ...[row.planned, row.measured, row.difference, row.electronic, row.inScope].map(right),
          ],
        }),
      ),
      across(words.medium, columnsOfPage),
      heading([words.medium, words.inScope, words.excluded, words.total, '', '']),
      ...mediaShown.map((medium) => mediaRow(words.media[medium], inScope[medium], excluded[medium])),
      mediaRow(words.total, allOf(inScope), allOf(excluded)),
    ],
  })
}

function ledgerSheet(paper: DigitizationPaper): Sheet {
  const headings = ledgerHeadings(paper)
  return peopleSheet({
    name: paper.words.ledger,
    title: paper.words.ledger,
    subtitle: [...ledgerSentences(paper), basisOf(paper)].join(' '),
    widths: [16, 26, 20, 18, 10, 16, 10, 14, 24, 40],
    headers: [heading(headings.map(([, label]) => label))],
    rows: ledgerRows(paper).map((row) => ({
      cells: headings.map(([key]) => (key === 'documents' || key === 'after' ? right(row[key]) : row[key])),
    })),
  })
}

function printSheet(paper: DigitizationPaper): readonly Sheet[] {
  const { words, print } = paper
  if (print === undefined) return []
  const columns = printColumns(paper)
  const sheet = peopleSheet({
    name: sheetName(0, words.print(print.period)).slice(3),
    title: words.print(print.period),
    widths: [30, ...columns.map(() => 14), 50],
    headers: [heading([words.group, ...columns.map(({ label }) => label), words.whyHidden])],
    rows: print.groups.map((group) => {
      const label = paper.say(group.label)
      const texts = printTexts(paper, group)
      const cells = texts.map((text, index) => (index === columns.length ? text : right(text)))
      return { cells: [group.kind === 'tier' ? words.tierWhole(label) : label, ...cells] }
    }),
    frozenColumns: 1,
  })
  return [sheet]
}

type Value = string | number | null

/** One figure in every row: who, of what day, numerator and denominator, and what it rests on. */
function dataSheet(paper: DigitizationPaper): DataSheet {
  const { words, lang } = paper
  const rows: Value[][] = []
  const add = (group: GroupFigures, on: string, name: string, figure: RateFigure): void => {
    const { numerator, denominator } = figure
    const who = [words.kind[group.kind], dataText(group.id), dataText(paper.say(group.label))]
    const parts = describeContract(group.rate.contract, lang).filter(({ part }) => part !== 'asOf')
    const unit = parts.find(({ part }) => part === 'unit')?.words ?? ''
    const basis = parts.map((one) => one.words).join(words.comma)
    rows.push([...who, on, name, Math.round(numerator * 100) / 100, denominator, unit, dataText(basis)])
  }
  for (const group of groupsOf(paper)) {
    for (const { on, rate } of group.points) {
      if (rate === undefined) continue
      const day = formatIsoDate(on)
      add(group, day, words.net, rate.net)
      add(group, day, words.gross, rate.gross)
    }
  }
  return {
    kind: 'data',
    name: words.data,
    language: lang,
    columns: [
      { header: words.kind.tier, type: 'text' },
      { header: 'ID', type: 'text' },
      { header: words.group, type: 'text' },
      { header: words.on, type: 'code' },
      { header: words.figure, type: 'text' },
      { header: words.numerator, type: 'number', unit: { column: words.unit }, decimals: 2 },
      { header: words.denominator, type: 'number', unit: { column: words.unit }, decimals: 0 },
      { header: words.unit, type: 'text' },
      { header: words.contract, type: 'text' },
    ],
    rows,
  }
}

/**
 * The state of digitization as a workbook: tiers and departments beside each other, a sheet for everyone, each tier
 * and each department with its trajectory, the ledger of exclusions, on wish printing, and a data sheet with one
 * figure in every row. `writeWorkbook` of `@reform/tabular` makes the bytes.
 *
 * @example
 * ```ts
 * import { flowContract } from '@reform/digitization'
 * import { digitizationFigures } from '@reform/digitization/papers'
 *
 * const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
 * const departments = [{ id: 'a', label: { ja: '総務課', en: 'General Affairs' } }]
 * const figures = digitizationFigures({ contract, departments, tiers: [], documentsAt: () => [] })
 * const book = digitizationWorkbook(figures, { lang: 'ja', organisation: { ja: '市', en: 'City' } })
 * book.sheets.map((sheet) => sheet.name) // => ['階層別・部署別', '00 全体', '01 総務課', '対象外とされたもの', 'データ']
 * ```
 */
export function digitizationWorkbook(
  figures: DigitizationFigures,
  options: DigitizationPaperOptions,
): Workbook {
  const paper = openPaper(figures, options)
  const title = cellText(`${paper.say(options.organisation)} ${paper.words.title}`)
  return {
    title: title.replace(/[\p{Cc}\p{Surrogate}]/gu, ' ').slice(0, 200),
    sheets: [
      comparisonSheet(paper),
      ...groupsOf(paper).map((group, index) => groupSheet(paper, group, index)),
      ledgerSheet(paper),
      ...printSheet(paper),
      dataSheet(paper),
    ],
    asOf: formatIsoDate(figures.contract.asOf),
  }
}
