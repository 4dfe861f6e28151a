import {
  type Bilingual,
  type Coverage,
  type Mean,
  mean,
  type Quantity,
  type Ratio,
  ratio,
  sumOfMeans,
  undefinedBecause,
} from '@reform/quantities'
import type { Bound } from '../records/service.ts'

/** What a figure counts: のべ人数 is `personTimes`, 人日 is `personDays`; a `share` is so many of so many. */
export type FigureUnit =
  | 'times'
  | 'people'
  | 'personTimes'
  | 'personDays'
  | 'days'
  | 'cases'
  | 'posts'
  | 'publications'
  | 'links'
  | 'channels'
  | 'readings'
  | 'minutes'
  | 'points'
  | 'squareMetres'
  | 'share'

/** What every figure says. */
export type FigureBase = {
  readonly unit: FigureUnit
  /** The rows that made it; of a share, those of the denominator. */
  readonly rows: readonly string[]
  /** Of a share: the rows of the numerator. */
  readonly numeratorRows?: readonly string[]
  /** How the number stands to the truth; exact when absent. */
  readonly bound?: Bound
  /**
   * The figure is about a group of people and was not checked for what it shows of single ones. It is published
   * through `@reform/activities/publish` only.
   */
  readonly suppression?: 'unchecked'
}

/** A count or a sum. */
export type NumberFigure = FigureBase & { readonly form: 'number'; readonly quantity: Quantity<number> }
/** So many of so many, both kept. */
export type RatioFigure = FigureBase & { readonly form: 'ratio'; readonly quantity: Quantity<Ratio> }
/** A mean with its sum and count. */
export type MeanFigure = FigureBase & { readonly form: 'mean'; readonly quantity: Quantity<Mean> }

/** One figure of a result, with the way back to its rows. */
export type Figure = NumberFigure | RatioFigure | MeanFigure

/** Why a figure is not the whole: how much reported of how much, in words. */
export type Gap = { readonly coverage: Coverage; readonly note: Bilingual }

/** What stands behind a figure. */
export type Behind = {
  readonly rows: Iterable<{ readonly row: string }>
  readonly numerator?: Iterable<{ readonly row: string }>
  readonly gaps?: readonly Gap[]
  readonly bound?: Bound | undefined
  /** The figure is about people; their keys, where they are known. */
  readonly people?: Iterable<string> | 'unnamed'
}

/** Keys of people stand beside figures, never in them: a result that is written down holds no person. */
const peopleBehind = /* @__PURE__ */ new WeakMap<Figure, readonly string[] | 'unnamed'>()

/** The keys of the people behind a figure about people; `undefined` when it was not counted here. */
export function peopleOf(figure: Figure): readonly string[] | 'unnamed' | undefined {
  return peopleBehind.get(figure)
}

function finished<F extends Figure>(figure: F, { people }: Behind): F {
  if (people !== undefined) peopleBehind.set(figure, typeof people === 'string' ? 'unnamed' : [...people])
  return figure
}

function base(unit: FigureUnit, { rows, numerator, bound, people }: Behind): FigureBase {
  return {
    unit,
    rows: rowsOf(rows),
    ...(numerator === undefined ? {} : { numeratorRows: rowsOf(numerator) }),
    ...(bound === undefined ? {} : { bound }),
    ...(people === undefined ? {} : { suppression: 'unchecked' }),
  }
}

function rowsOf(records: Iterable<{ readonly row: string }>): readonly string[] {
  const rows: string[] = []
  for (const { row } of records) rows.push(row)
  return rows
}

function quantityOf<T>(value: T, gaps: readonly Gap[] = []): Quantity<T> {
  const [first] = gaps
  if (first === undefined) return { state: 'value', value }
  const note = {
    ja: gaps.map((gap) => gap.note.ja).join('、'),
    en: gaps.map((gap) => gap.note.en).join('; '),
  }
  return { state: 'partial', value, coverage: first.coverage, note }
}

/** A number with what stands behind it; not measured when there is none. */
export function numberFigure(value: number | undefined, unit: FigureUnit, behind: Behind): NumberFigure {
  const quantity: Quantity<number> =
    value === undefined ? { state: 'notMeasured' } : quantityOf(value, behind.gaps)
  return finished({ form: 'number', quantity, ...base(unit, behind) }, behind)
}

/** How many records there are. */
export function countFigure(
  records: readonly { readonly row: string }[],
  unit: FigureUnit,
  gaps?: readonly Gap[],
): NumberFigure {
  return numberFigure(records.length, unit, { rows: records, ...(gaps === undefined ? {} : { gaps }) })
}

/** A share of both parts; there is none of nothing, and none above the whole. */
export function shareFigure(numerator: number, denominator: number, behind: Behind): RatioFigure {
  const isPossible = numerator <= denominator
  const quantity: Quantity<Ratio> = !isPossible
    ? { state: 'notMeasured', note: aboveAll(numerator, denominator) }
    : denominator === 0
      ? undefinedBecause('zeroDenominator')
      : quantityOf(ratio(numerator, denominator), behind.gaps)
  return finished({ form: 'ratio', quantity, ...base('share', behind) }, behind)
}

function aboveAll(numerator: number, denominator: number): Bilingual {
  return {
    ja: `分子（${numerator}）が分母（${denominator}）を超えるため求めない`,
    en: `not taken: the part (${numerator}) is larger than the whole (${denominator})`,
  }
}

/** A mean over values; there is none of nothing. */
export function meanFigure(values: readonly number[], unit: FigureUnit, behind: Behind): MeanFigure {
  return meanOfParts(sumOf(values), values.length, unit, behind)
}

/** A mean whose sum and count are known. */
export function meanOfParts(sum: number, count: number, unit: FigureUnit, behind: Behind): MeanFigure {
  const quantity: Quantity<Mean> =
    count === 0 ? undefinedBecause('zeroDenominator') : quantityOf(mean(sum, count), behind.gaps)
  return finished({ form: 'mean', quantity, ...base(unit, behind) }, behind)
}

/** Figures that nobody can give because the records do not say it. */
export function notMeasured<F extends Figure>(figure: F): F {
  return { ...figure, quantity: { state: 'notMeasured' }, rows: [] }
}

/** A sum over the records that say it; partial when some do not, not measured when none does. */
export function toldSum<R extends { readonly row: string }>(
  records: readonly R[],
  numberOf: (record: R) => number | undefined,
  unit: Figure['unit'],
  gaps: readonly Gap[],
): Figure {
  const told = records.filter((one) => numberOf(one) !== undefined)
  const coverage = { reporting: told.length, expected: records.length }
  const note = {
    ja: `${coverage.expected}件のうち数の分かる${coverage.reporting}件`,
    en: `the ${coverage.reporting} of ${coverage.expected} that say it`,
  }
  const isUntold = told.length === 0 && records.length > 0
  const own = told.length === records.length ? gaps : [{ coverage, note }, ...gaps]
  const sum = isUntold ? undefined : sumOf(told.map((one) => numberOf(one) ?? 0))
  return numberFigure(sum, unit, {
    rows: told,
    gaps: own,
    ...(unit === 'people' ? { people: 'unnamed' } : {}),
  })
}

/** A sum in which decimals stay what they were written as. */
export function sumOf(values: readonly number[]): number {
  if (values.every((one) => Number.isSafeInteger(one))) return values.reduce((sum, one) => sum + one, 0)
  return sumOfMeans(values.map((one) => mean(one, 1))).sum
}
