/** What charts add to the look of every paper: bars and lines that stay apart in black and white. */
export const chartStyle = `
:root { --bar: #e3ecf7; --bar-line: #40669b; --solid: #1f4379; --mark: #b3530a; }
@media (prefers-color-scheme: dark) { :root { --bar: #22344d; --bar-line: #8db0e0; --solid: #a9c7f2; --mark: #f0a45b; } }
.drawing { display: block; width: 100%; height: auto; }
.chart { min-width: 30rem; max-width: 46rem; }
.drawing .label { fill: var(--ink); }
.drawing .bar { fill: var(--bar); stroke: var(--bar-line); stroke-width: 1; }
.drawing .solid { fill: var(--solid); }
.drawing .on-solid { fill: var(--paper); }
.drawing .series { stroke: var(--solid); stroke-width: 2; fill: none; }
.drawing .point { fill: var(--solid); stroke: var(--paper); stroke-width: 1; }
.drawing .grid { stroke: var(--rule); stroke-width: 1; fill: none; }
.drawing .axis-line { stroke: var(--rule-strong); stroke-width: 1; fill: none; }
.drawing .mark { stroke: var(--mark); stroke-width: 1.4; stroke-dasharray: 5 3; fill: none; }
.hatching { fill: none; stroke: var(--bar-line); stroke-width: 1.3; }
@media (forced-colors: active) { :root { --bar: Canvas; --bar-line: CanvasText; --solid: CanvasText; --mark: CanvasText; } }
@media print { :root { --bar: #ffffff; --bar-line: #2d4d7d; --solid: #1f4379; --mark: #000000; } }
`
