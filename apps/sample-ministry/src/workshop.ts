import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Damage, damaged, damagedShare, type Weak } from './damage.ts'
import { cp932 } from './form/cp932.ts'
import { type Cell, xlsx } from './form/xlsx.ts'
import { type Random, randomOf } from './random.ts'
import { type Fate, Tally } from './truth.ts'

/** A row to be written, and what it counts for. */
export type Row = {
  readonly cells: readonly Cell[]
  readonly count?: (fate: Fate) => void
  /** Never written: the department did not send it. */
  readonly unsent?: boolean
  /** Spared, so that what hangs on it stays whole. */
  readonly spared?: boolean
}

/** A file to be written. */
export type TableFile = {
  readonly file: string
  readonly form: 'utf-8' | 'cp932' | 'xlsx'
  readonly header: readonly string[]
  /** Absent: nothing goes wrong in the file. */
  readonly weak?: Weak
  /** It arrives after the day of the report. */
  readonly late?: boolean
}

/** Where files are written, and what is remembered about them. */
export class Workshop {
  readonly folder: string
  readonly seed: number
  readonly tally = new Tally()
  readonly damages: Damage[] = []
  /** Rows of data by file, in the order of writing. */
  readonly rows = new Map<string, number>()

  constructor(folder: string, seed: number) {
    this.folder = folder
    this.seed = seed
  }

  random(name: string): Random {
    return randomOf(this.seed, name)
  }

  write(file: string, bytes: Buffer | string): void {
    const path = this.path(file)
    writeFileSync(path, bytes)
  }

  /** The place of a file, with its folder made. */
  path(file: string): string {
    const path = join(this.folder, file)
    mkdirSync(dirname(path), { recursive: true })
    return path
  }

  /** Writes a table; one row in a hundred comes out wrong. */
  table({ file, form, header, weak, late = false }: TableFile, rows: Iterable<Row>): void {
    const random = this.random(`damage ${file}`)
    const written: (readonly Cell[])[] = [header]
    let line = 2
    for (const { cells, count, unsent = false, spared = false } of rows) {
      if (unsent) {
        count?.('unsent')
        continue
      }
      const isHit = weak !== undefined && random.chance(damagedShare) && !spared
      const wrong = isHit ? damaged(cells, weak, random) : undefined
      if (wrong !== undefined) this.damages.push({ file, line, kind: wrong.kind, effect: 'row' })
      count?.(wrong !== undefined ? 'damaged' : late ? 'late' : 'sound')
      const final = wrong?.cells ?? cells
      written.push(final)
      line += form === 'xlsx' ? 1 : linesOf(final)
    }
    this.rows.set(file, written.length - 1)
    this.write(file, form === 'xlsx' ? xlsx(written) : csv(written, form))
  }
}

function linesOf(cells: readonly Cell[]): number {
  return cells.reduce<number>((lines, cell) => lines + String(cell).split('\n').length - 1, 1)
}

function quoted(cell: Cell): string {
  const text = String(cell)
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function csv(rows: readonly (readonly Cell[])[], form: 'utf-8' | 'cp932'): Buffer {
  const text = rows.map((row) => `${row.map(quoted).join(',')}\r\n`)
  if (form === 'utf-8') return Buffer.from(`\ufeff${text.join('')}`)
  return Buffer.from(
    rows.map((row) => `${row.map((cell) => cp932(quoted(cell))).join(',')}\r\n`).join(''),
    'latin1',
  )
}
