import type { HalfYearValue } from '../half-year/report.ts'
import type { Measure, Qualifier, ResultState } from '../model/measure.ts'
import { formatQualifiers } from '../text/format-measure.ts'
import { resultStateLabels } from '../text/labels.ts'
import { type SheetIssue, sheetIssue } from './sheet-reading.ts'

/** The texts of the cells that a department writes for one value, and where they stand. */
export interface ValueCells {
  readonly value: string
  readonly numerator: string
  readonly denominator: string
  readonly qualifiers: string
  readonly state: string
  readonly placeOf: (key: 'value' | 'numerator' | 'denominator' | 'qualifiers' | 'state') => string
}

/** The value that a row says, or everything that is wrong with it. */
export type ValueRead =
  | { readonly ok: true; readonly value: HalfYearValue }
  | { readonly ok: false; readonly issues: readonly SheetIssue[] }

const qualifierWords: readonly Qualifier[] = [
  'about',
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'personTimes',
  'average',
  'planned',
  'provisional',
  'partial',
]

/** Reads the cells of one value; whatever the sheet sent out about it is kept where nothing says otherwise. */
export function readValueRow(sent: HalfYearValue, cells: ValueCells): ValueRead {
  const issues: SheetIssue[] = []
  const state = stateIn(cells, issues)
  const qualifiers = qualifiersIn(cells, issues)
  const measure = measureIn(sent, cells, issues)
  if (measure !== undefined && state !== undefined && state !== 'planned') {
    issues.push(sheetIssue('state-with-value', cells.placeOf('state'), { text: cells.state }))
  }
  if (issues.length > 0) return { ok: false, issues }
  const { measure: _, qualifiers: __, change: ___, ...rest } = sent
  return {
    ok: true,
    value: {
      ...rest,
      state: state ?? (measure === undefined ? 'none' : 'value'),
      ...(measure && { measure }),
      ...(qualifiers.length > 0 && { qualifiers }),
    },
  }
}

function stateIn({ state, placeOf }: ValueCells, issues: SheetIssue[]): ResultState | undefined {
  const text = state.trim()
  if (text === '') return undefined
  const words = Object.entries(resultStateLabels) as [ResultState, { ja: string; en: string }][]
  const found = words.find(([, { ja, en }]) => text === ja || text.toLowerCase() === en)
  if (found !== undefined && found[0] !== 'value') return found[0]
  const expected = words.filter(([word]) => word !== 'value').map(([, { ja }]) => ja)
  issues.push(sheetIssue('word-unknown', placeOf('state'), { text, expected: expected.join('、') }))
  return undefined
}

function qualifiersIn({ qualifiers, placeOf }: ValueCells, issues: SheetIssue[]): readonly Qualifier[] {
  return qualifiers
    .split(/[、,・]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .flatMap((word) => {
      const found = qualifierWords.find(
        (each) => formatQualifiers([each], 'ja') === word || formatQualifiers([each], 'en') === word,
      )
      if (found !== undefined) return [found]
      const expected = qualifierWords.map((each) => formatQualifiers([each], 'ja')).join('、')
      issues.push(sheetIssue('word-unknown', placeOf('qualifiers'), { text: word, expected }))
      return []
    })
}

/** A number as people type it: full-width digits and thousands separators are read, words are not. */
export function numberIn(text: string): number | undefined {
  const narrow = text
    .trim()
    .replace(/[\uff10-\uff19\uff0c\uff0e\uff0d]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  if (!/^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(narrow)) return undefined
  const value = Number(narrow.replaceAll(',', ''))
  return Number.isFinite(value) ? value : undefined
}

function measureIn(sent: HalfYearValue, cells: ValueCells, issues: SheetIssue[]): Measure | undefined {
  const numbers = (['value', 'numerator', 'denominator'] as const).map((key) => {
    if (cells[key].trim() === '') return undefined
    const value = numberIn(cells[key])
    if (value === undefined)
      issues.push(sheetIssue('number-unreadable', cells.placeOf(key), { text: cells[key] }))
    return value
  })
  if (issues.some(({ code }) => code === 'number-unreadable')) return undefined
  const [value, numerator, denominator] = numbers
  if (numerator === undefined && denominator === undefined) {
    return value === undefined ? undefined : plainMeasure(sent, value, cells, issues)
  }
  if (numerator === undefined || denominator === undefined) {
    issues.push(
      sheetIssue('part-missing', cells.placeOf(numerator === undefined ? 'numerator' : 'denominator')),
    )
    return undefined
  }
  return ratioMeasure(sent, { value, numerator, denominator }, cells, issues)
}

function ratioMeasure(
  sent: HalfYearValue,
  { value, numerator, denominator }: { value: number | undefined; numerator: number; denominator: number },
  { placeOf }: ValueCells,
  issues: SheetIssue[],
): Measure | undefined {
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
  if (!whole || numerator < 0 || denominator < 1 || numerator > denominator) {
    issues.push(sheetIssue('part-impossible', placeOf('numerator'), { text: `${numerator}/${denominator}` }))
    return undefined
  }
  const percent = (100 * numerator) / denominator
  // The percentage may be typed rounded, to whole percents at the coarsest.
  if (value !== undefined && Math.abs(value - percent) > 0.5) {
    const expected = `${Math.round(percent * 10) / 10}`
    issues.push(sheetIssue('value-differs-from-parts', placeOf('value'), { text: String(value), expected }))
    return undefined
  }
  const known = sent.measure?.type === 'ratio' ? sent.measure : undefined
  return {
    type: 'ratio',
    ...(known?.unit !== undefined && { unit: known.unit }),
    ...(known?.decimals !== undefined && { decimals: known.decimals }),
    numerator,
    denominator,
  }
}

function plainMeasure(
  sent: HalfYearValue,
  value: number,
  { placeOf }: ValueCells,
  issues: SheetIssue[],
): Measure | undefined {
  const { kind, measure } = sent
  const refuse = (): undefined => {
    issues.push(sheetIssue('value-impossible', placeOf('value'), { text: String(value) }))
    return undefined
  }
  if (kind === 'ratio' || measure?.type === 'share' || measure?.type === 'ratio') {
    return value < 0 || value > 100 ? refuse() : { type: 'share', percent: value }
  }
  const unit =
    (measure !== undefined && 'unit' in measure ? measure.unit : undefined) ?? sent.unit ?? 'points'
  if (value < 0) return refuse()
  if (kind === 'mean') return { type: 'mean', value, unit }
  return Number.isInteger(value) ? { type: 'count', value, unit } : { type: 'amount', value, unit }
}
