import type { GroupFigures } from '@reform/digitization/papers'
import { printed } from '../kit/html/language.ts'
import { html, type Markup } from '../kit/html/markup.ts'
import { type TableGroup, table } from '../kit/html/table.ts'
import { comparisonColumns, type DigitizationPaper } from './paper.ts'

/** Departments of one tier under its name, the tier's own figures first. */
export interface TierRows {
  readonly tier: GroupFigures | undefined
  readonly rows: readonly { readonly label: string; readonly group: GroupFigures }[]
}

/** The rows of the comparison: everyone, then tier by tier, then departments without a tier. */
export function tierRows(paper: DigitizationPaper): readonly TierRows[] {
  const { figures, words } = paper
  const rowOf = (group: GroupFigures): TierRows['rows'][number] => ({ label: paper.say(group.label), group })
  const rest = figures.departments.filter(({ tier }) => tier === undefined)
  return [
    { tier: undefined, rows: [rowOf(figures.everyone)] },
    ...figures.tiers.map(
      (tier): TierRows => ({
        tier,
        rows: [
          { label: words.tierWhole(paper.say(tier.label)), group: tier },
          ...figures.departments.filter((one) => one.tier === tier.id).map(rowOf),
        ],
      }),
    ),
    ...(rest.length === 0 ? [] : [{ tier: undefined, rows: rest.map(rowOf) }]),
  ]
}

/** The part of the paper that holds tiers and departments beside each other. */
export function comparisonSection(paper: DigitizationPaper, id: string): Markup {
  const { words, lang, figures } = paper
  const columns = comparisonColumns(paper)
  const groups = tierRows(paper).map(({ tier, rows }, index): TableGroup => {
    const title = index === 0 ? words.everyone : words.otherDepartments
    const heading = tier === undefined ? title : paper.say(tier.label)
    return {
      ...(figures.tiers.length === 0 ? {} : { heading: printed(heading, lang) }),
      rows: rows.map(({ label, group }) => ({
        cells: [printed(label, lang), ...columns.map(({ textOf }) => textOf(group))],
      })),
    }
  })
  return html`<section class="part sheet" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${words.comparison}</h2>
${figures.unlisted.length === 0 ? null : html`<p>${printed(words.unlisted(figures.unlisted.join(words.comma)), lang)}</p>\n`}${table(
  {
    caption: words.comparison,
    narrow: 'stack',
    className: 'comparison-table',
    columns: [
      { label: words.group, width: '22%' },
      ...columns.map(({ label }) => ({ label, heading: printed(label, lang), figures: true })),
    ],
    groups,
  },
)}</section>
`
}
