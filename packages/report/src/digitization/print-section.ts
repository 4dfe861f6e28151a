import type { PrintFigures, PrintGroup } from '@reform/digitization/papers'
import { describeHidden, describeMinimum, type PublishedCell } from '@reform/disclosure'
import { printDecimal } from '@reform/quantities'
import { printed } from '../kit/html/language.ts'
import { html, type Markup } from '../kit/html/markup.ts'
import { table } from '../kit/html/table.ts'
import { countText, type DigitizationPaper } from './paper.ts'

function figureIn(cell: PublishedCell, name: string): number | undefined {
  if (cell.state === 'hidden') return undefined
  const figure = cell.figures[name]
  return figure === undefined || figure.kind === 'distribution' ? undefined : (figure.value ?? undefined)
}

/** How much less than in the baseline, per hundred; words where there is no baseline. */
function reductionText(
  { words }: DigitizationPaper,
  cell: PublishedCell,
  what: 'impressions' | 'yen',
): string {
  const base = figureIn(cell, what === 'yen' ? 'baseYen' : 'baseImpressions')
  const now = figureIn(cell, what)
  if (now === undefined) return words.nothing
  if (base === undefined || base === 0) return words.noBaseline
  return words.percent(printDecimal(((base - now) / base) * 100, 1))
}

/** The columns of the table on printing. */
export function printColumns(
  paper: DigitizationPaper,
): readonly { readonly label: string; readonly textOf: (cell: PublishedCell) => string }[] {
  const { words } = paper
  const figure = (label: string, name: string) => ({
    label,
    textOf: (cell: PublishedCell): string => {
      const value = figureIn(cell, name)
      return value === undefined ? words.nothing : countText(value)
    },
  })
  return [
    {
      label: words.people,
      textOf: (cell) => (cell.state === 'shown' ? countText(cell.n) : words.hidden),
    },
    figure(words.impressions, 'impressions'),
    figure(words.impressionsPerHead, 'impressionsPerHead'),
    { label: words.impressionsReduced, textOf: (cell) => reductionText(paper, cell, 'impressions') },
    figure(words.yen, 'yen'),
    figure(words.yenPerHead, 'yenPerHead'),
    { label: words.yenReduced, textOf: (cell) => reductionText(paper, cell, 'yen') },
  ]
}

/** The cells of a group, the reason last where it is withheld. */
export function printTexts(paper: DigitizationPaper, { cell }: PrintGroup): readonly string[] {
  const columns = printColumns(paper)
  if (cell.state === 'shown') return [...columns.map(({ textOf }) => textOf(cell)), '']
  return [...columns.map(() => paper.words.hidden), describeHidden(cell, paper.lang)]
}

/** The part of the paper on printing. */
export function printSection(paper: DigitizationPaper, print: PrintFigures, id: string): Markup {
  const { words, lang } = paper
  return html`<section class="part sheet" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${words.print(print.period)}</h2>
<p>${describeMinimum(print.minimum, lang)}</p>
${table({
  caption: words.print(print.period),
  narrow: 'stack',
  className: 'print-table',
  columns: [
    { label: words.group, width: '16%' },
    ...printColumns(paper).map(({ label }) => ({ label, figures: true })),
    { label: words.whyHidden, width: '16%' },
  ],
  groups: [
    {
      rows: print.groups.map((group) => ({
        cells: [
          printed(
            group.kind === 'tier' ? words.tierWhole(paper.say(group.label)) : paper.say(group.label),
            lang,
          ),
          ...printTexts(paper, group),
        ],
      })),
    },
  ],
})}</section>
`
}
