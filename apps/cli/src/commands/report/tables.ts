import { describeDelivery, describeFigure, type FigureResult } from '@reform/indicators'
import type { RoadmapExport } from '@reform/roadmap/open-data'
import { type Column, type Table, type Value, writeCsv, writeWorkbook } from '@reform/tabular'
import { RefusedInput } from '../../failure.ts'
import type { Bilingual, Language } from '../../language.ts'
import type { Run } from './make.ts'
import type { OutputFile } from './replace-folder.ts'

type Written =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly issues: readonly { readonly message: Bilingual }[] }

/** @throws RefusedInput when a text of the roadmap or of a file cannot stand in a table. */
export function bytesOf(written: Written): Uint8Array {
  if (written.ok) return written.bytes
  const list = (lang: Language): string => written.issues.map(({ message }) => message[lang]).join('\n')
  throw new RefusedInput({ ja: list('ja'), en: list('en') })
}

const text = (header: string): Column => ({ header, type: 'text' })
const code = (header: string): Column => ({ header, type: 'code' })
const number = (header: string): Column => ({ header, type: 'number', unit: null })

/** Every row and cell that could not be read. */
export function rejectedRows({ read }: Run): OutputFile {
  const columns = [code('file'), number('line'), code('effect'), code('code'), text('理由'), text('reason')]
  const rows = read.rejectedRows.map(({ file, line, effect, code: why, message }) => [
    file,
    line,
    effect,
    why,
    message.ja,
    message.en,
  ])
  return { path: 'rejected-rows.csv', data: bytesOf(writeCsv({ columns, rows })) }
}

/** The exact parts of a figure; nothing where its state is no value. */
function parts({
  state,
  figure,
}: FigureResult): readonly [kind: Value, numerator: Value, denominator: Value] {
  if (state !== 'value' || figure === undefined) return [null, null, null]
  switch (figure.kind) {
    case 'ratio':
      return ['ratio', figure.numerator, figure.denominator]
    case 'mean':
      return ['mean', figure.sum, figure.count]
    default:
      return [figure.kind, figure.value, null]
  }
}

/** The figures as open data: one a row, both parts of a rate kept, states as words. */
export function figuresTable({ calculation }: Run): OutputFile {
  const columns = [
    ...[code('cell'), code('figure'), code('indicator'), code('period'), code('as_of'), code('state')],
    ...[code('kind'), number('numerator'), number('denominator'), number('n'), code('marks')],
    ...[number('reporting'), number('expected')],
  ]
  const rows = calculation.cells.flatMap(({ cell, indicator, figures }) =>
    figures.map((one): readonly Value[] => [
      ...[cell, one.id, indicator, calculation.period, calculation.asOf, one.state],
      ...parts(one),
      ...[one.n ?? null, one.marks.join(' '), one.coverage.reporting, one.coverage.expected],
    ]),
  )
  return { path: 'open-data/figures.csv', data: bytesOf(writeCsv({ columns, rows })) }
}

/** What formats of open data cannot hold, or hold as words only, and how often it occurs. */
export function lossesTable(made: readonly (readonly [format: string, result: RoadmapExport])[]): Table {
  const columns = [code('format'), code('what'), number('count'), text('内容'), text('explanation')]
  const rows = made.flatMap(([format, { lost }]) =>
    lost.map(({ what, count, message }): readonly Value[] => [format, what, count, message.ja, message.en]),
  )
  return { columns, rows }
}

/** A workbook for each unit that answers for a cell: its figures, and what it still has to ask for. */
export function meetingSheets(run: Run): readonly OutputFile[] {
  const { calculation, collection } = run
  const owners = [...new Set(calculation.cells.flatMap(({ owner }) => owner ?? []))].sort()
  return owners.map((owner): OutputFile => {
    const figures: Table = {
      columns: [code('指標のセル'), code('値'), code('Value')],
      rows: calculation.cells
        .filter((cell) => cell.owner === owner)
        .flatMap((cell) =>
          cell.figures.map((one) => [one.id, describeFigure(one, 'ja'), describeFigure(one, 'en')]),
        ),
    }
    const asked = collection.deliveries.filter(
      (one) => one.owner === owner && (one.state === 'notRequested' || one.state === 'requested'),
    )
    const owed: Table = {
      columns: [code('届いていない提出物'), code('Not received')],
      rows: asked.map((one) => [describeDelivery(one, 'ja'), describeDelivery(one, 'en')]),
    }
    const sheets = [
      { kind: 'data', name: '指標', ...figures } as const,
      ...(owed.rows.length === 0 ? [] : [{ kind: 'data', name: '提出', ...owed } as const]),
    ]
    return { path: `meeting/${owner}.xlsx`, data: bytesOf(writeWorkbook({ sheets })) }
  })
}
