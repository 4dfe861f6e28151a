import type { HalfYearEntry, HalfYearReport, HalfYearValue } from '../half-year/report.ts'
import type { Measure } from '../model/measure.ts'
import type { UnitOfMeasureDefinition } from '../model/roadmap.ts'
import type { Id, Language } from '../model/text.ts'
import { unitText } from '../progress/plain-value.ts'
import { formatMeasure, formatQualifiers, inLanguage } from '../text/format-measure.ts'
import { formatWhen } from '../text/format-when.ts'
import { resultStateLabels } from '../text/labels.ts'

/** One row of a sheet before it is written, or as it was sent out; `null` is an empty cell. */
export interface SheetRowData {
  readonly entry: Id
  readonly value?: HalfYearValue
  readonly cells: Readonly<Record<string, string | number | null>>
}

/** What the rows are written with. */
export interface RowOptions {
  readonly lang: Language
  readonly units?: readonly UnitOfMeasureDefinition[]
}

/** The lines that say which report a file belongs to. */
export function aboutRows(report: HalfYearReport): readonly (readonly [string, string])[] {
  const { schema, roadmap, edition, half, asOf } = report
  return [
    ['schema', schema],
    ['roadmap', roadmap],
    ['edition', edition],
    ['half', half],
    ['asOf', asOf],
  ]
}

/** A row of words for each item. */
export function entryRows(entries: readonly HalfYearEntry[], { lang }: RowOptions): readonly SheetRowData[] {
  return entries.map((entry) => ({
    entry: entry.id,
    cells: {
      item: entry.id,
      title: inLanguage(entry.title, lang),
      owner: entry.owner,
      due: dueText(entry, lang),
      before: beforeText(entry, lang),
      done: emptied(entry.done),
      next: emptied(entry.next),
      risk: emptied(entry.risk),
    },
  }))
}

/** An empty text and none are the same empty cell. */
function emptied(text: string | null): string | null {
  return text === '' ? null : text
}

function dueText({ due }: HalfYearEntry, lang: Language): string | null {
  const lines = due.map(({ what, to }) => {
    const until =
      to === null
        ? ''
        : lang === 'ja'
          ? `（${formatWhen(to, lang)}まで）`
          : ` (until ${formatWhen(to, lang)})`
    return `${inLanguage(what, lang)}${until}`
  })
  return lines.length === 0 ? null : lines.join('\n')
}

function beforeText({ before }: HalfYearEntry, lang: Language): string | null {
  if (before === undefined) return null
  const label =
    lang === 'ja'
      ? { done: '実施：', next: '予定：', risk: '課題：' }
      : { done: 'Done: ', next: 'Next: ', risk: 'Risk: ' }
  const lines = (['done', 'next', 'risk'] as const).flatMap((field) => {
    const text = before[field]
    return text === null || text === '' ? [] : [`${label[field]}${text}`]
  })
  return lines.length === 0 ? null : lines.join('\n')
}

/** A row for each value, item by item. */
export function valueRows(entries: readonly HalfYearEntry[], options: RowOptions): readonly SheetRowData[] {
  return entries.flatMap((entry) =>
    entry.values.map((value) => ({
      entry: entry.id,
      value,
      cells: {
        item: entry.id,
        indicator: value.indicator,
        track: value.track ?? null,
        name: inLanguage(value.name, options.lang),
        unit: unitLabel(value, options),
        last: value.before
          ? formatMeasure(value.before, { lang: options.lang, units: options.units ?? [] })
          : null,
        ...figureCells(value.measure),
        qualifiers: value.qualifiers?.length ? formatQualifiers(value.qualifiers, options.lang) : null,
        state:
          value.state === 'value' || value.state === 'none'
            ? null
            : inLanguage(resultStateLabels[value.state], options.lang),
      },
    })),
  )
}

function unitLabel({ kind, unit, measure }: HalfYearValue, { lang, units = [] }: RowOptions): string | null {
  const id =
    measure === undefined ? unit : 'unit' in measure && measure.type !== 'ratio' ? measure.unit : undefined
  if (id !== undefined) return inLanguage(unitText(id, units), lang) || null
  return kind === 'ratio' || measure?.type === 'share' || measure?.type === 'ratio' ? '％' : null
}

function figureCells(
  measure: Measure | undefined,
): Readonly<Record<'value' | 'numerator' | 'denominator', string | number | null>> {
  const none = { value: null, numerator: null, denominator: null }
  if (measure === undefined) return none
  switch (measure.type) {
    case 'ratio':
      return { value: null, numerator: measure.numerator, denominator: measure.denominator }
    case 'share':
      return { ...none, value: measure.percent }
    case 'text':
      return { ...none, value: measure.text.ja }
    default:
      return { ...none, value: measure.value }
  }
}
