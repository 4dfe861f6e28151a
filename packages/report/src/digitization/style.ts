/** What papers on digitization add to the look of every paper: drawings of rates, two columns, close rows on paper. */
export const digitizationStyle = `
:root { --solid: #1f4379; --mark: #b3530a; --bounds: #40669b; }
@media (prefers-color-scheme: dark) { :root { --solid: #a9c7f2; --mark: #f0a45b; --bounds: #8db0e0; } }
.drawing { display: block; width: 100%; height: auto; }
.chart { min-width: 26rem; max-width: 46rem; }
.drawing .label { fill: var(--ink); }
.drawing .solid { fill: var(--solid); }
.drawing .axis-line { stroke: var(--rule-strong); stroke-width: 1; fill: none; }
.drawing .grid-line { stroke: var(--rule); stroke-width: 1; fill: none; }
.drawing .measured { stroke: var(--solid); stroke-width: 1.8; fill: none; }
.drawing .mark { stroke: var(--mark); stroke-width: 1.6; stroke-dasharray: 6 4; fill: none; }
.drawing .bounds { stroke: var(--bounds); stroke-width: 1.2; fill: none; }
.contract { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.1rem 1rem; margin: 0.75rem 0 0; }
.contract dt { color: var(--quiet); }
.contract dd { margin: 0; }
.media-table { max-width: 40rem; }
.comparison-table th, .comparison-table td, .print-table th, .print-table td, .ledger-table th, .ledger-table td { padding: 0.5rem 0.45rem; }
.comparison-table td.figures, .print-table td.figures, .trajectory-table td.figures { white-space: normal; }
@media (min-width: 64rem) {
  .halves { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr); gap: 1.5rem; align-items: start; }
}
@media (forced-colors: active) { :root { --solid: CanvasText; --mark: CanvasText; --bounds: CanvasText; } }
@media print {
  :root { --solid: #1f4379; --mark: #000000; --bounds: #2d4d7d; }
  body > .page > footer { display: none; }
  .sheet { font-size: 8.5pt; line-height: 1.35; }
  .sheet h2 { margin-bottom: 0.3rem; padding-bottom: 0.2rem; }
  .sheet h3 { margin: 0.4rem 0 0.2rem; font-size: 1.05rem; }
  .sheet .halves { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr); gap: 1.5rem; }
  .sheet table { font-size: 8pt; line-height: 1.32; margin: 0.1rem 0 0.4rem; }
  .sheet th, .sheet td { padding: 0.1rem 0.4rem; }
  .sheet .region { margin: 0 0 0.3rem; }
  .chart { min-width: 0; max-width: none; max-height: 70mm; }
}
`
