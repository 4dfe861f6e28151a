import {
  type Attributes,
  attributes,
  type Content,
  html,
  identified,
  isNothing,
  type Markup,
} from './markup.ts'

/** A column of a table. The first column holds the headings of the rows. */
export interface TableColumn {
  /** Also shown before each cell where a narrow screen stacks the cells. */
  readonly label: string
  /** The heading as it is set, when it is more than its words. */
  readonly heading?: Content
  /** Share of the width, as CSS: `18%`. */
  readonly width?: string
  readonly figures?: boolean
  /** Holds a word or two: stands beside its label where a narrow screen stacks the cells. */
  readonly brief?: boolean
}

/** A row: its cells from the left; the first one is its heading. */
export interface TableRow {
  readonly id?: string | undefined
  readonly cells: readonly Content[]
}

/** Rows that belong together, under a heading of their own where they have one. */
export interface TableGroup {
  readonly id?: string | undefined
  readonly heading?: Content
  readonly rows: readonly TableRow[]
}

/** A table. */
export interface TableSpec {
  readonly caption: Content
  readonly columns: readonly TableColumn[]
  readonly groups: readonly TableGroup[]
  readonly className?: string
  /** What a narrow screen does: `stack` sets every row as a card; `scroll` lets the table scroll in its own region. */
  readonly narrow: 'stack' | 'scroll'
  /** Name of the region that scrolls. */
  readonly region?: string
}

const headCell = (column: TableColumn): Markup =>
  html`<th${attributes({ scope: 'col', role: 'columnheader', class: column.figures ? 'figures' : undefined, style: column.width ? `width:${column.width}` : undefined })}>${column.heading ?? column.label}</th>`

/** The tags around the cells of a column, with and without something inside. */
interface Frame {
  readonly filled: Attributes
  readonly empty: Attributes
  readonly brief: boolean
}

function frameOf(column: TableColumn): Frame {
  const brief = column.brief === true || column.figures === true
  const className =
    [column.figures ? 'figures' : '', brief ? 'brief' : ''].filter(Boolean).join(' ') || undefined
  return {
    filled: attributes({ role: 'cell', class: className, 'data-label': column.label }),
    empty: attributes({ role: 'cell', class: className }),
    brief,
  }
}

function cellOf(cell: Content, frame: Frame | undefined): Markup {
  if (frame === undefined || isNothing(cell)) return html`<td${frame?.empty ?? null}></td>`
  if (frame.brief) return html`<td${frame.filled}><div>${cell}</div></td>`
  return html`<td${frame.filled}>${cell}</td>`
}

function bodyRow(row: TableRow, frames: readonly Frame[]): Markup {
  const [heading, ...cells] = row.cells
  return html`<tr role="row"${identified(row.id)}><th scope="row" role="rowheader">${heading}</th>${cells.map((cell, index) => cellOf(cell, frames[index + 1]))}</tr>\n`
}

function body(group: TableGroup, frames: readonly Frame[]): Markup {
  const heading =
    group.heading === undefined
      ? null
      : html`<tr role="row" class="group"${identified(group.id)}><th scope="rowgroup" role="rowheader" colspan="${frames.length}">${group.heading}</th></tr>\n`
  return html`<tbody role="rowgroup">\n${heading}${group.rows.map((row) => bodyRow(row, frames))}</tbody>\n`
}

/** A table with a caption and headings for columns, rows and groups of rows, which stays readable on a phone. */
export function table(spec: TableSpec): Markup {
  const frames = spec.columns.map(frameOf)
  const className = [spec.narrow, spec.className].filter(Boolean).join(' ')
  const markup = html`<table class="${className}" role="table">
<caption>${spec.caption}</caption>
<thead role="rowgroup"><tr role="row">${spec.columns.map(headCell)}</tr></thead>
${spec.groups.map((group) => body(group, frames))}</table>`
  return spec.narrow === 'scroll' ? region(spec.region ?? '', markup) : html`${markup}\n`
}

/** A part of the page that scrolls sideways by itself and can be reached and moved with the keyboard. */
export function region(name: string, content: Content): Markup {
  return html`<div class="region" role="region" tabindex="0" aria-label="${name}">${content}</div>\n`
}
