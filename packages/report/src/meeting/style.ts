import { chartStyle } from '../kit/svg/chart-style.ts'

/** What papers for a meeting add to the look of every paper: two columns on paper, bars, close rows. */
export const meetingStyle = `${chartStyle}
.state-table { max-width: 46rem; }
.month-table th:first-child, .state-table th:first-child { width: 38%; }
.overview-table td.figures { white-space: normal; }
.overview-table th, .overview-table td { padding: 0.6rem 0.45rem; }
.newly { padding-left: 1.5rem; }
.notes > li { padding-left: 1.3em; text-indent: -1.3em; margin-top: 0.2rem; }
@media print {
  body > .page > footer { display: none; }
  .sheet { font-size: 8.5pt; line-height: 1.35; }
  .sheet h2 { margin-bottom: 0.3rem; padding-bottom: 0.2rem; }
  .sheet h3 { margin: 0.4rem 0 0.2rem; font-size: 1.05rem; }
  .sheet .halves { display: grid; grid-template-columns: minmax(0, 1.08fr) minmax(0, 1fr); gap: 1.5rem; }
  .sheet table { font-size: 8pt; line-height: 1.32; margin: 0.1rem 0 0.4rem; }
  .sheet th, .sheet td { padding: 0.1rem 0.4rem; }
  .sheet thead th { font-size: 7.5pt; }
  .sheet caption { padding: 0.1rem 0; font-size: 8pt; }
  .sheet .region { margin: 0 0 0.3rem; }
  .chart { min-width: 0; max-width: none; max-height: 38mm; }
  .overview-charts .chart { max-height: none; max-width: 150mm; }
  .overview-charts > div { break-inside: avoid; }
}
`
