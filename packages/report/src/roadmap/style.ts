/** How the parts of a drawn plan look; colours are variables of the page or of the drawing around them. */
const drawingShapes = `.drawing .label { fill: var(--ink); font-weight: 400; }
.drawing .faint { fill: var(--quiet); }
.drawing .year, .drawing .stage, .drawing .track-name { font-weight: 700; }
.drawing .bar { fill: var(--bar); stroke: var(--bar-line); stroke-width: 1; }
.drawing .bar.stage { fill: var(--stage); stroke-width: 1.4; }
.drawing .bar.milestone { fill: none; stroke-dasharray: 3 3; }
.drawing .bar.recurring { fill: var(--paper); stroke: var(--bar-line); stroke-dasharray: 1 3; stroke-linecap: round; }
.hatching { fill: none; stroke: var(--bar-line); stroke-width: 1.3; }
.drawing .point { fill: var(--point); }
.drawing .turn { fill: var(--bar-line); stroke: var(--bar-line); stroke-width: 1.5; }
.drawing .turn.undated { fill: var(--undated); stroke-dasharray: 2 2; }
.drawing .rail { stroke: var(--bar-line); stroke-width: 1.2; fill: none; }
.drawing .rail.undated { stroke-dasharray: 4 3; }
.drawing .year-line { stroke: var(--grid); stroke-width: 1; fill: none; }
.drawing .half-line { stroke: var(--grid-half); stroke-width: 1; stroke-dasharray: 3 3; fill: none; }
.drawing .as-of-line { stroke: var(--as-of); stroke-width: 1.5; stroke-dasharray: 6 3; fill: none; }
.drawing .track { stroke: var(--grid); stroke-width: 1; fill: none; }
`

/** The look of a drawing that stands alone, with its own colours for light and dark. */
export const drawingStyle = `
svg { --paper: #ffffff; --ink: #1c2530; --quiet: #56616e; --bar: #e3ecf7; --bar-line: #40669b; --stage: #ffffff; --point: #1f4379; --undated: #ffffff; --grid: #9aa6b2; --grid-half: #d5dbe2; --as-of: #b3530a; font-family: "Hiragino Sans", "Hiragino Kaku Gothic ProN", "BIZ UDPGothic", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, sans-serif; }
@media (prefers-color-scheme: dark) { svg { --paper: #14181d; --ink: #e7ebf0; --quiet: #a9b4c0; --bar: #22344d; --bar-line: #8db0e0; --stage: #171d25; --point: #a9c7f2; --undated: #14181d; --grid: #6b7886; --grid-half: #333d48; --as-of: #f0a45b; } }
@media print { svg { --paper: #ffffff; --ink: #000000; --quiet: #454d56; --bar: #e9eff7; --bar-line: #2d4d7d; --stage: #ffffff; --point: #1f4379; --undated: #ffffff; --grid: #6e7984; --grid-half: #b5bdc6; --as-of: #8a3d00; } }
.ground { fill: var(--paper); }
.row-line { stroke: var(--grid); stroke-width: 1; fill: none; }
${drawingShapes}.drawing .heading, .drawing .title { font-weight: 700; }
`

/** What papers about roadmaps add to the look of every paper: cards, tiles, accounts, and the drawn plan. */
export const roadmapStyle = `
:root { --bar: #e3ecf7; --bar-line: #40669b; --stage: #ffffff; --point: #1f4379; --undated: #ffffff; --grid: #9aa6b2; --grid-half: #d5dbe2; --as-of: #b3530a; }
@media (prefers-color-scheme: dark) { :root { --bar: #22344d; --bar-line: #8db0e0; --stage: #171d25; --point: #a9c7f2; --undated: #14181d; --grid: #6b7886; --grid-half: #333d48; --as-of: #f0a45b; } }
.theme { display: inline-block; font-size: 0.75rem; line-height: 1.4; padding: 0 0.4em; border: 1px solid var(--rule-strong); border-radius: 2px; white-space: nowrap; font-weight: 400; }
.count { font-size: 0.8125rem; font-weight: 400; color: var(--quiet); white-space: nowrap; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1.25rem; margin-bottom: 2rem; }
.card { border: 1px solid var(--rule); border-top: 4px solid var(--accent); padding: 1rem 1.1rem 1.1rem; background: var(--paper); }
.card h3 { margin: 0 0 0.5rem; font-size: 1.1rem; }
.card h4 { font-size: 0.9375rem; margin: 0.9rem 0 0.25rem; }
.card .items { font-size: 0.9375rem; }
.items > li { padding-left: 1.3em; text-indent: -1.3em; }
.items > li > * { text-indent: 0; }
.items > li + li { margin-top: 0.2rem; }
td .items > li, th .items > li { padding-left: 0.9em; text-indent: -0.9em; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: 0; margin-bottom: 2rem; padding: 0 1px 1px 0; }
.tiles li { margin: 0 -1px -1px 0; padding: 0.9rem 1rem; border: 1px solid var(--rule); display: flex; flex-direction: column; }
.tiles b { font-size: 1.9rem; line-height: 1.2; font-weight: 600; color: var(--accent); }
.tiles span { font-size: 0.8125rem; line-height: 1.45; color: var(--quiet); }
.tiles .sign { color: var(--ink); white-space: normal; font-size: 0.8125rem; }
.item-title { font-weight: 700; }
.item-summary { font-weight: 400; font-size: 0.875rem; }
.activity + .activity { margin-top: 0.9rem; }
.activity-heading { font-weight: 700; }
.facts { margin-top: 0.25rem; font-size: 0.875rem; }
.facts > li { padding-left: 1em; text-indent: -1em; }
.facts > li::before { content: "－ "; content: "－ " / ""; }
.facts > li > * { text-indent: 0; }
.part-of { color: var(--quiet); }
.cell + .cell { margin-top: 0.9rem; padding-top: 0.9rem; border-top: 1px dotted var(--rule-strong); }
.cell-name { font-size: 0.875rem; }
.values { margin-top: 0.2rem; }
.values > li + li { margin-top: 0.35rem; }
.value { font-size: 1.05rem; font-weight: 700; }
.reason { display: block; font-size: 0.8125rem; color: var(--quiet); }
.lineage .kind { font-weight: 700; }
.coverage td > .items { columns: 14rem auto; column-gap: 2rem; }
.coverage td > .items > li { break-inside: avoid; }
.rule { font-weight: 700; }
.counts { color: var(--quiet); font-size: 0.875rem; }
tr.group .phrases > a { display: inline-block; padding: 0.1rem 0; }
.monitored { margin-top: 0.2rem; display: flex; flex-wrap: wrap; gap: 0 1.25rem; font-weight: 400; font-size: 0.8125rem; }
.monitored .cell + .cell { margin: 0; padding: 0; border: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.8125rem; color: var(--quiet); margin-bottom: 0.5rem; }
.legend ul { display: contents; }
.legend li { display: inline-flex; align-items: center; gap: 0.4rem; }
table.drawn { min-width: calc(12rem + var(--axis) * 0.053rem); }
table.drawn th:first-child { width: 12rem; }
@media screen and (min-width: 90rem) {
  table.drawn { min-width: calc(15rem + var(--axis) * 0.056rem); }
  table.drawn th:first-child { width: 15rem; }
}
table.drawn > tbody > tr:not(.group) > th { position: sticky; left: 0; z-index: 1; background: var(--paper); }
table.drawn > thead > tr > th:first-child { position: sticky; left: 0; z-index: 1; }
table.drawn > thead > tr > th, table.drawn > tbody > tr > * { padding-top: 0; padding-bottom: 0; }
table.drawn > tbody > tr > th { padding-top: 0.5rem; padding-bottom: 0.5rem; }
table.drawn > thead > tr > th:last-child, table.drawn > tbody > tr > td { padding-left: 0; padding-right: 0; vertical-align: middle; }
table.drawn > thead > tr > th:first-child { padding-bottom: 0.5rem; }
table.drawn > tbody > tr:not(.group) > td { background-image: linear-gradient(to right, var(--grid) 1px, transparent 1px calc(50% - 0.5px), var(--grid-half) calc(50% - 0.5px) calc(50% + 0.5px), transparent calc(50% + 0.5px)); background-size: calc(100% / var(--years)) 100%; }
table.drawn.dated > tbody > tr:not(.group) > td { background-image: linear-gradient(var(--as-of), var(--as-of)), linear-gradient(to right, var(--grid) 1px, transparent 1px calc(50% - 0.5px), var(--grid-half) calc(50% - 0.5px) calc(50% + 0.5px), transparent calc(50% + 0.5px)); background-size: 2px 100%, calc(100% / var(--years)) 100%; background-position: var(--day) 0, 0 0; background-repeat: no-repeat, repeat; }
.drawing { display: block; width: 100%; height: auto; overflow: hidden; }
.drawing.sample { width: 2.125rem; flex: none; }
${drawingShapes}@media screen and (max-width: 46rem) {
  table.drawn { min-width: calc(8.5rem + var(--axis) * 0.053rem); }
  table.drawn th:first-child { width: 8.5rem; }
  table.drawn > tbody > tr:not(.group) > th, table.drawn > thead > tr > th:first-child { padding-left: 0.4rem; font-size: 0.8125rem; }
}
@media (forced-colors: active) {
  :root { --bar: Canvas; --bar-line: CanvasText; --stage: Canvas; --point: CanvasText; --undated: Canvas; --grid: CanvasText; --grid-half: CanvasText; --as-of: Highlight; }
  .drawing, .icon { forced-color-adjust: none; }
}
@media print {
  :root { --bar: #e9eff7; --bar-line: #2d4d7d; --stage: #ffffff; --point: #1f4379; --undated: #ffffff; --grid: #6e7984; --grid-half: #b5bdc6; --as-of: #8a3d00; }
  table.drawn { min-width: 0; }
  table.drawn th:first-child { width: 16%; }
  .coverage tr { break-inside: auto; }
  .leaf + .leaf, .pillar + .pillar { break-before: page; }
  .cards { display: block; columns: 3; column-gap: 1.5rem; }
  .card { margin-bottom: 1rem; }
  .tiles { grid-template-columns: repeat(6, 1fr); }
}
`
