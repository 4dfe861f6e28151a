import { readFileSync } from 'node:fs'
import type { Figure, Questionnaire, RatedItem } from '../src/index.ts'
import { answersOf, missingBytes } from '../src/index.ts'

/** The rows of a published file by column name; its cells hold no commas. */
export function publishedRows(file: string): readonly Readonly<Record<string, string>>[] {
  const path = new URL(`../../../tooling/fixtures/surveys/${file}`, import.meta.url)
  const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  const names = splitLine(header)
  return lines.map((line) =>
    Object.fromEntries(splitLine(line).map((cell, place) => [names[place] ?? '', cell])),
  )
}

function splitLine(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

/** A five-point item with no more than it needs. */
export function fivePoint(id: string, parts: Partial<RatedItem> = {}): RatedItem {
  return { id, text: { ja: '問', en: 'Q' }, kind: 'likert', range: { min: 1, max: 5 }, ...parts }
}

/** A questionnaire of these items. */
export function questionnaireOf(
  items: Questionnaire['items'],
  parts: Partial<Questionnaire> = {},
): Questionnaire {
  return { id: 'q', title: { ja: '調査', en: 'Survey' }, items, ...parts }
}

/** Answers by item as codes; null is a skipped answer. */
export function answersByItem(
  codes: Readonly<Record<string, readonly (number | null)[]>>,
  parts: Parameters<typeof answersOf>[2] = {},
  item: Partial<RatedItem> = {},
) {
  const { min } = item.range ?? { min: 1 }
  const columns = Object.entries(codes).map(([id, column]) => [
    id,
    {
      kind: 'codes' as const,
      bytes: Uint8Array.from(column, (code) => (code === null ? missingBytes.skipped : code - min)),
    },
  ])
  const items = Object.keys(codes).map((id) => fivePoint(id, item))
  const size = Object.values(codes)[0]?.length ?? 0
  return answersOf(questionnaireOf(items), size, { columns: Object.fromEntries(columns), ...parts })
}

/** The value of a figure or result that must have one. */
export function numberOf(figure: Figure | { readonly state: string; readonly value?: number }): number {
  if (figure.state !== 'value' || !('value' in figure) || figure.value === undefined) {
    throw new Error(`no value: ${JSON.stringify(figure)}`)
  }
  return figure.value
}

/** The half width of a figure's interval. */
export function marginOf(figure: Figure): number {
  if (figure.state !== 'value' || !('low' in figure.interval)) throw new Error('no interval')
  return (figure.interval.high - figure.interval.low) / 2
}
