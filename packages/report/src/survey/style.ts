import { chartStyle } from '../kit/svg/chart-style.ts'

/** What papers of a survey add to the look of every paper: charts beside tables, the summary on one sheet. */
export const surveyStyle = `${chartStyle}
.survey-table td.figures { white-space: normal; }
.survey-table th, .survey-table td { padding: 0.5rem 0.45rem; }
.notes > li { padding-left: 1.3em; text-indent: -1.3em; margin-top: 0.2rem; }
@media screen and (min-width: 100rem) {
  .item .halves { display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); gap: 2rem; }
}
@media print {
  body > .page > footer { display: none; }
  .survey-table th, .survey-table td { padding: 0.15rem 0.4rem; }
  .item, .block { break-inside: avoid-page; }
  .item .halves, .sheet .halves { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 1.5rem; }
  .chart { min-width: 0; max-width: none; max-height: 75mm; }
  .sheet { font-size: 8.5pt; line-height: 1.35; }
  .sheet h2 { margin-bottom: 0.3rem; padding-bottom: 0.2rem; }
  .sheet h3 { margin: 0.4rem 0 0.2rem; font-size: 1.05rem; }
  .sheet table { font-size: 8pt; line-height: 1.3; margin: 0.1rem 0 0.4rem; }
  .sheet th, .sheet td { padding: 0.08rem 0.4rem; }
  .sheet thead th { font-size: 7.5pt; }
  .sheet caption { padding: 0.1rem 0; font-size: 8pt; }
  .sheet .region { margin: 0 0 0.3rem; }
  .sheet .chart { max-height: 38mm; }
}
`
