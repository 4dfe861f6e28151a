/**
 * The look of a paper: a calm page that is set like a printed one, readable on a phone, in the dark, in the
 * reader's own colours and on A4 landscape. Colours are variables, so that drawings follow them.
 */
export const paperStyle = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2530; --quiet: #56616e; --rule: #cdd4dc; --rule-strong: #8d99a6;
  --tint: #f3f6f9; --head: #e9eef4; --accent: #1f4379; --link: #1a4d96; --focus: #b3530a;
  --alert: #a0291d; --warn: #7a5200; --note: #24598a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e7ebf0; --quiet: #a9b4c0; --rule: #38424d; --rule-strong: #71808f;
    --tint: #1b2129; --head: #242d37; --accent: #a9c7f2; --link: #9dc1f5; --focus: #f0a45b;
    --alert: #ff9d8e; --warn: #ecc06a; --note: #93c4f0;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font-family: "Hiragino Sans", "Hiragino Kaku Gothic ProN", "BIZ UDPGothic", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, system-ui, sans-serif;
  font-size: 1rem; line-height: 1.75; font-variant-numeric: tabular-nums;
  line-break: strict; word-break: normal; word-break: auto-phrase; overflow-wrap: anywhere; text-autospace: normal;
}
:lang(en) { line-height: 1.6; word-break: normal; }
:lang(en) :lang(ja) { word-break: auto-phrase; }
.phrases, .phrases:lang(ja), .phrases :lang(ja) { word-break: keep-all; overflow-wrap: anywhere; }
p, ul, ol { margin: 0; }
ul, ol { padding: 0; list-style: none; }
a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
:target { scroll-margin-top: 1rem; }
tr:target, li:target, div:target { outline: 3px solid var(--focus); outline-offset: -1px; }
.skip { position: absolute; left: 0.75rem; top: -6rem; padding: 0.75rem 1.25rem; background: var(--paper); z-index: 3; }
.skip:focus { top: 0.75rem; }
.definitions { position: absolute; width: 0; height: 0; overflow: hidden; }

.page { max-width: 88rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem) 4rem; }
.title-block { padding: clamp(2rem, 6vw, 4.5rem) 0 2rem; border-bottom: 3px double var(--rule-strong); }
.organisation { color: var(--quiet); letter-spacing: 0.08em; }
h1, h2, h3, h4 { line-height: 1.4; font-feature-settings: "palt"; letter-spacing: 0.02em; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.1rem + 2.4vw, 2.6rem); font-weight: 700; margin-top: 0.25rem; }
h2 { font-size: clamp(1.35rem, 1.1rem + 1vw, 1.75rem); font-weight: 700; color: var(--accent); padding-bottom: 0.4rem; border-bottom: 2px solid var(--accent); margin-bottom: 1.25rem; }
h3 { font-size: 1.2rem; font-weight: 700; margin: 2rem 0 0.75rem; }
h4 { font-size: 1.05rem; font-weight: 700; margin: 1.5rem 0 0.5rem; }
h2 .eyebrow { display: block; font-size: 0.875rem; font-weight: 400; color: var(--quiet); letter-spacing: 0.02em; }
.original { display: block; font-size: 0.8em; font-weight: 400; color: var(--quiet); }
.as-of { margin-top: 0.75rem; }
.disclaimer { margin-top: 1.25rem; padding: 0.75rem 1rem; border: 1px solid var(--rule-strong); border-left-width: 0.4rem; background: var(--tint); max-width: 56rem; }
.part { padding-top: 3rem; }
.contents { padding-top: 2rem; font-size: 0.9375rem; }
.contents h2 { font-size: 1rem; border-bottom-width: 1px; margin-bottom: 0.5rem; }
.contents a { display: inline-block; padding: 0.15rem 0; text-decoration-color: transparent; }
.contents a:hover, .contents a:focus-visible { text-decoration-color: currentColor; }
.contents ol ol { padding-left: 1rem; }
.contents ol ol ol { font-size: 0.875rem; border-left: 1px solid var(--rule); margin-left: 0.15rem; padding-left: 0.85rem; }
.contents .edition { margin: 0.75rem 0; }
.contents .edition > span { display: block; color: var(--quiet); font-size: 0.8125rem; line-height: 1.5; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 3px double var(--rule-strong); color: var(--quiet); font-size: 0.875rem; }
@media (min-width: 80rem) {
  .columns { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 2rem; }
  .contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 2rem 0.25rem 2rem 0; }
}
@media (min-width: 90rem) { .columns { grid-template-columns: 15rem minmax(0, 1fr); gap: 3rem; } }

table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 0.5rem 0 1.5rem; font-size: 0.9375rem; line-height: 1.65; }
caption { text-align: left; font-size: 0.875rem; color: var(--quiet); padding: 0.25rem 0 0.5rem; caption-side: top; }
th, td { text-align: left; vertical-align: top; padding: 0.7rem 0.8rem; border-bottom: 1px solid var(--rule); font-weight: 400; }
th, td { overflow-wrap: anywhere; }
thead th { background: var(--head); border-top: 2px solid var(--rule-strong); border-bottom: 1px solid var(--rule-strong); font-weight: 700; font-size: 0.875rem; vertical-align: bottom; }
tbody:last-child tr:last-child > * { border-bottom: 2px solid var(--rule-strong); }
tr.group > th { background: var(--tint); font-weight: 700; }
th.figures, td.figures { text-align: right; }
td.figures { white-space: nowrap; }
.region { overflow-x: auto; max-width: 100%; margin: 0.5rem 0 1.5rem; overscroll-behavior-x: contain; }
.region table { margin: 0; }
.stuck { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 2rem); }

table.named { position: relative; }
table.named > caption { position: absolute; left: 0; top: 0; display: block; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
.sign { display: inline-flex; align-items: baseline; gap: 0.3em; font-size: 0.875em; }
.sign.quiet, .quiet { color: var(--quiet); }
.sign.alert { color: var(--alert); font-weight: 700; }
.icon { width: 1em; height: 1em; flex: none; align-self: center; }
.source { color: var(--quiet); font-size: 0.75rem; font-weight: 400; }
.source::before { content: "["; }
.source::after { content: "]"; }
.whole { white-space: nowrap; }
.meta { font-weight: 400; color: var(--quiet); font-size: 0.8125rem; }
.note { font-weight: 400; font-size: 0.8125rem; padding-left: 0.75rem; border-left: 2px solid var(--rule-strong); margin-top: 0.35rem; }

@media screen and (max-width: 46rem) {
  table.stack, table.stack:not(.named) > caption, table.stack > tbody, table.stack > tbody > tr, table.stack > tbody > tr > * { display: block; width: auto; }
  table.stack > thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.stack > tbody > tr { border: 1px solid var(--rule-strong); margin-bottom: 0.9rem; border-radius: 4px; overflow: hidden; }
  table.stack > tbody > tr > * { border: 0 !important; padding: 0.6rem 0.8rem; text-align: left; }
  table.stack > tbody > tr > th { background: var(--head); font-weight: 700; }
  table.stack > tbody > tr > td + td { border-top: 1px solid var(--rule) !important; }
  table.stack > tbody > tr > td:empty { display: none; }
  table.stack > tbody > tr > td[data-label]::before { content: attr(data-label); display: block; font-size: 0.75rem; color: var(--quiet); }
  table.stack > tbody > tr > td.brief { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0.5rem; align-items: baseline; }
  table.stack > tbody > tr > td.brief:empty { display: none; }
  table.stack > tbody > tr.group { border: 0; border-bottom: 2px solid var(--rule-strong); border-radius: 0; margin-bottom: 0.6rem; }
  table.stack > tbody > tr.group > th { background: none; padding: 0.4rem 0; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) {
  :root { --paper: Canvas; --ink: CanvasText; --quiet: CanvasText; --rule: CanvasText; --rule-strong: CanvasText; --tint: Canvas; --head: Canvas; --accent: CanvasText; --link: LinkText; --focus: Highlight; --alert: CanvasText; --warn: CanvasText; --note: CanvasText; }
}
@page { size: A4 landscape; margin: 12mm 12mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; color: #56616e; } }
@media print {
  :root { color-scheme: light; --paper: #ffffff; --ink: #000000; --quiet: #454d56; --rule: #b5bdc6; --rule-strong: #6e7984; --tint: #f3f6f9; --head: #e9eef4; --accent: #1f4379; --link: #000000; --alert: #8a1f14; --warn: #664400; --note: #1d4a75; }
  html { font-size: 9.5pt; scroll-behavior: auto; }
  body { line-height: 1.55; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .skip { display: none; }
  .page { max-width: none; padding: 0; }
  .columns { display: block; }
  .contents { position: static; max-height: none; overflow: visible; padding-top: 1rem; }
  .contents > ol { columns: 2; column-gap: 3rem; }
  .contents li { break-inside: avoid; }
  .contents .edition { break-inside: auto; }
  .contents .edition > span { break-after: avoid; }
  a { text-decoration: none; }
  .title-block { padding-top: 1rem; }
  .part { break-before: page; padding-top: 0; }
  h2, h3, h4, caption, .counts { break-after: avoid; }
  h3, h4 { margin-top: 1rem; }
  thead { display: table-header-group; }
  tr, li, .card { break-inside: avoid; }
  tr.group { break-after: avoid; }
  .region { overflow: visible; }
  th, td { padding: 0.45rem 0.6rem; }
  :target { outline: none !important; }
}
`
