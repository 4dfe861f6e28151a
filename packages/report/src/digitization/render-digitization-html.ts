import { describeContract } from '@reform/digitization'
import type { DigitizationFigures, GroupFigures } from '@reform/digitization/papers'
import { printed } from '../kit/html/language.ts'
import { html, type Markup } from '../kit/html/markup.ts'
import { page } from '../kit/html/page.ts'
import { paperStyle } from '../kit/html/style.ts'
import { comparisonSection } from './comparison-section.ts'
import { groupSection } from './group-section.ts'
import { ledgerSection } from './ledger-section.ts'
import { type DigitizationPaper, type DigitizationPaperOptions, dayText, openPaper } from './paper.ts'
import { printSection } from './print-section.ts'
import { sourcesSection } from './sources-section.ts'
import { digitizationStyle } from './style.ts'

interface Entry {
  readonly id: string
  readonly label: string
  readonly markup: Markup
}

function groupEntry(paper: DigitizationPaper, group: GroupFigures, id: string): Entry {
  return { id, label: paper.say(group.label), markup: groupSection(paper, group, id) }
}

function entriesOf(paper: DigitizationPaper): readonly Entry[] {
  const { words, figures, print, input } = paper
  const { everyone, tiers, departments } = figures
  return [
    groupEntry(paper, everyone, 'everyone'),
    { id: 'comparison', label: words.comparison, markup: comparisonSection(paper, 'comparison') },
    ...tiers.map((tier, index) => groupEntry(paper, tier, `tier-${index + 1}`)),
    ...departments.map((one, index) => groupEntry(paper, one, `department-${index + 1}`)),
    { id: 'exclusions', label: words.ledger, markup: ledgerSection(paper, 'exclusions') },
    ...(print === undefined
      ? []
      : [{ id: 'print', label: words.print(print.period), markup: printSection(paper, print, 'print') }]),
    ...(input === undefined
      ? []
      : [{ id: 'sources', label: words.sources, markup: sourcesSection(paper, input, 'sources') }]),
  ]
}

function titleBlock(paper: DigitizationPaper): Markup {
  const { words, lang, figures } = paper
  const contract = describeContract(figures.contract, lang)
  return html`<header class="title-block">
<p class="organisation">${printed(paper.say(paper.organisation), lang)}</p>
<h1>${words.title}</h1>
<p class="as-of">${words.asOf(dayText(paper, figures.contract.asOf))}</p>
<p>${words.contract}</p>
<dl class="contract">
${contract.map((one) => html`<dt>${one.label}</dt><dd>${one.words}</dd>\n`)}</dl>
</header>
`
}

/**
 * The state of digitization as one self-contained HTML page: everyone, tiers and departments beside each other, a
 * part for each tier and each department with its trajectory drawn and the same figures as a table beside it, the
 * ledger of exclusions, and on wish printing and what was read.
 *
 * Each rate stands with everything that it rests on. What is withheld of printing says so, with the reason. Drawings
 * can be told apart in black and white. The same input gives the same bytes.
 *
 * @example
 * ```ts
 * import { flowContract } from '@reform/digitization'
 * import { digitizationFigures } from '@reform/digitization/papers'
 *
 * const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
 * const figures = digitizationFigures({ contract, departments: [], tiers: [], documentsAt: () => [] })
 * const page = renderDigitizationHtml(figures, { lang: 'ja', organisation: { ja: '市', en: 'City' } })
 * page.includes('電子化率は該当なしです') // => true
 * ```
 */
export function renderDigitizationHtml(
  figures: DigitizationFigures,
  options: DigitizationPaperOptions,
): string {
  const paper = openPaper(figures, options)
  const { words, lang } = paper
  const entries = entriesOf(paper)
  const title = `${paper.say(options.organisation)} ${words.title}`
  return page({
    lang,
    title,
    skip: words.skip,
    style: paperStyle + digitizationStyle,
    header: titleBlock(paper),
    contents: html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${words.contents}</h2>
<ol>
${entries.map(({ id, label }) => html`<li><a href="#${id}">${printed(label, lang)}</a></li>\n`)}</ol>
</nav>
`,
    main: entries.map(({ markup }) => markup),
    footer: html`<p>${printed(title, lang)}</p>\n`,
  }).markup
}
