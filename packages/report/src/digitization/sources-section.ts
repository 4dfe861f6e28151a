import { printed } from '../kit/html/language.ts'
import { html, type Markup } from '../kit/html/markup.ts'
import { table } from '../kit/html/table.ts'
import { countText, type DigitizationPaper } from './paper.ts'

/** The part of the paper on what was read: every row used or refused, every doubt counted. */
export function sourcesSection(
  paper: DigitizationPaper,
  { read, accepted, rejected, issues }: NonNullable<DigitizationPaper['input']>,
  id: string,
): Markup {
  const { words, lang } = paper
  return html`<section class="part sheet" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${words.sources}</h2>
<p>${words.rows(countText(read), countText(accepted), countText(rejected))}</p>
${
  issues.length === 0
    ? html`<p>${words.noIssues}</p>\n`
    : table({
        caption: words.sources,
        narrow: 'stack',
        columns: [
          { label: words.issue, width: '20%' },
          { label: words.times, figures: true, width: '10%' },
          { label: words.example },
        ],
        groups: [
          {
            rows: issues.map(({ code, count, example }) => ({
              cells: [code, countText(count), printed(paper.say(example), lang)],
            })),
          },
        ],
      })
}</section>
`
}
