import { breakLines } from './break-lines.ts'
import { type TextWidthOptions, textWidth } from './text-width.ts'

/** A column of a text table. */
export interface TextColumn {
  /** `end` sets figures flush right; `start` when absent. */
  readonly align?: 'start' | 'end'
  /** The widest that the column may become, in half-width columns; longer text is broken into lines. */
  readonly maximum?: number
}

/** How a text table is set. */
export interface TextTableOptions extends TextWidthOptions {
  readonly columns?: readonly TextColumn[]
  /** Names of the columns; a rule is drawn under them. */
  readonly header?: readonly string[]
  /** Width of the whole table in half-width columns; the widest columns give way first. No bound when absent. */
  readonly width?: number
  /** What stands between two columns; two spaces when absent. */
  readonly gap?: string
}

const leastColumn = 8

/** Takes from the widest columns until the table fits; no column becomes narrower than a few characters. */
function fit(widths: readonly number[], room: number): number[] {
  const fitted = [...widths]
  let excess = fitted.reduce((sum, width) => sum + width, 0) - room
  while (excess > 0) {
    const widest = Math.max(...fitted)
    if (widest <= leastColumn) break
    const index = fitted.indexOf(widest)
    const second = Math.max(
      leastColumn,
      ...fitted.filter((_, other) => other !== index && fitted[other] !== widest),
    )
    const cut = Math.max(1, Math.min(excess, widest - Math.max(leastColumn, second)))
    fitted[index] = widest - cut
    excess -= cut
  }
  return fitted
}

/**
 * A table in plain text, for terminals: columns are aligned where full-width characters take two places, and long
 * text is broken into lines after the Japanese rules.
 *
 * Lines carry no spaces at their end and no line break after the last. No rows and no header give an empty text.
 *
 * @example
 * ```ts
 * textTable([['項目', '3'], ['指標', '12']], { columns: [{}, { align: 'end' }] }) // => '項目   3\n指標  12'
 * ```
 */
export function textTable(rows: readonly (readonly string[])[], options: TextTableOptions = {}): string {
  const measure = (text: string) => textWidth(text, options)
  const gap = options.gap ?? '  '
  const all = options.header ? [options.header, ...rows] : rows
  const count = Math.max(0, ...all.map((row) => row.length))
  const natural = Array.from({ length: count }, (_, column) => {
    const widest = Math.max(0, ...all.flatMap((row) => (row[column] ?? '').split('\n').map(measure)))
    return Math.min(widest, options.columns?.[column]?.maximum ?? widest)
  })
  const room = (options.width ?? Number.POSITIVE_INFINITY) - measure(gap) * Math.max(0, count - 1)
  const widths = Number.isFinite(room) ? fit(natural, room) : natural

  const pad = (text: string, column: number) => {
    const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - measure(text)))
    return options.columns?.[column]?.align === 'end' ? space + text : text + space
  }
  const set = (row: readonly string[]) => {
    const cells = widths.map((width, column) => breakLines(row[column] ?? '', width, measure))
    const height = Math.max(1, ...cells.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, column) => pad(lines[line] ?? '', column))
        .join(gap)
        .trimEnd(),
    )
  }
  const lines = options.header
    ? [...set(options.header), widths.map((width) => '─'.repeat(width)).join(gap)]
    : []
  for (const row of rows) lines.push(...set(row))
  return lines.join('\n')
}
