import { exclusionReasons, type LedgerEntry } from '@reform/digitization'
import { printed } from '../kit/html/language.ts'
import { html, type Markup } from '../kit/html/markup.ts'
import { table } from '../kit/html/table.ts'
import { countText, type DigitizationPaper, dayText, rateText } from './paper.ts'
import type { LedgerMark } from './words.ts'

/** One decision as texts. */
export interface LedgerRow {
  readonly approvedOn: string
  readonly reason: string
  readonly provision: string
  readonly approver: string
  readonly scope: string
  readonly reviewOn: string
  readonly documents: string
  readonly after: string
  readonly marks: string
  readonly departments: string
}

function marksOf({ isLate, reviewIsOverdue, isDeferred }: LedgerEntry): readonly LedgerMark[] {
  return [
    ...(isLate ? (['late'] as const) : []),
    ...(reviewIsOverdue ? (['overdue'] as const) : []),
    ...(isDeferred ? (['deferred'] as const) : []),
  ]
}

/** The ledger of the denominator: from the rate with exclusions ignored, decision by decision, to the net rate. */
export function ledgerRows(paper: DigitizationPaper): readonly LedgerRow[] {
  const { words, lang, figures } = paper
  const { entries, waterfall } = figures.ledger
  const names = new Map(figures.departments.map(({ id, label }) => [id, paper.say(label)]))
  return entries.map((entry) => {
    const { approvedOn, reason, provision, approver, scope, reviewOn } = entry.exclusion
    const step = waterfall.find((one) => one.entry === entry)
    return {
      approvedOn: dayText(paper, approvedOn),
      reason: exclusionReasons.find((one) => one.reason === reason)?.label[lang] ?? reason,
      provision: provision ?? '',
      approver,
      scope: words.scopes[scope],
      reviewOn: dayText(paper, reviewOn),
      documents: countText(entry.documents),
      after: step === undefined ? '' : rateText(paper, step.after),
      marks: marksOf(entry)
        .map((mark) => words.mark[mark])
        .join(words.comma),
      departments: entry.departments
        .map(([id, count]) => `${names.get(id) ?? id} ${countText(count)}`)
        .join(words.comma),
    }
  })
}

/** What is to be said of the ledger as a whole. */
export function ledgerSentences({ words, figures }: DigitizationPaper): readonly string[] {
  const { entries, reachedByExclusion, reachedByLateExclusion } = figures.ledger
  return [
    ...(entries.length === 0 ? [words.noExclusions] : []),
    ...(reachedByExclusion ? [words.reachedByExclusion] : []),
    ...(reachedByLateExclusion ? [words.reachedByLateExclusion] : []),
  ]
}

/** The headings of the ledger, in the order of its rows. */
export function ledgerHeadings({ words }: DigitizationPaper): readonly [keyof LedgerRow, string][] {
  return [
    ['approvedOn', words.approvedOn],
    ['reason', words.reason],
    ['provision', words.provision],
    ['approver', words.approver],
    ['scope', words.scope],
    ['reviewOn', words.reviewOn],
    ['documents', words.documents],
    ['after', words.after],
    ['marks', words.marks],
    ['departments', words.takenFrom],
  ]
}

/** The part of the paper on what was left out of the denominator. */
export function ledgerSection(paper: DigitizationPaper, id: string): Markup {
  const { words, lang, figures } = paper
  const rows = ledgerRows(paper)
  const headings = ledgerHeadings(paper)
  const start = `${words.waterfallStart}${words.colon}${rateText(paper, figures.ledger.rate.gross)}`
  return html`<section class="part sheet" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${words.ledger}</h2>
${ledgerSentences(paper).map((one) => html`<p>${one}</p>\n`)}${
  rows.length === 0
    ? null
    : html`<p>${start}</p>\n${table({
        caption: words.ledger,
        narrow: 'stack',
        className: 'ledger-table',
        columns: headings.map(([key, label]) => ({
          label,
          figures: key === 'documents' || key === 'after',
        })),
        groups: [{ rows: rows.map((row) => ({ cells: headings.map(([key]) => printed(row[key], lang)) })) }],
      })}`
}</section>
`
}
