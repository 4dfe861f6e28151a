import { type FiscalYear, fiscalYear, fiscalYearPeriod, type PlainDate, plainDate } from '@reform/calendar'

/** What is counted: register rows, the documents in them, pages, or file metres in millimetres. */
export type RateUnit = 'file' | 'document' | 'page' | 'millimetre'

/** Which documents are looked at: those made or obtained in a year, or those held on the as-of date. */
export type Population =
  | { readonly kind: 'flow'; readonly year: number; readonly yearKind: 'fiscal' | 'calendar' }
  | { readonly kind: 'stock' }

/** How a document on both media counts: not at all, wholly, or by its share of electronic pages. */
export type HybridMode = 'strict' | 'inclusive' | 'proportional'

/** Everything that a digitization rate (電子化率) rests on. It travels with the figure. */
export type RateContract = {
  readonly unit: RateUnit
  readonly population: Population
  readonly origin: 'created' | 'createdOrObtained'
  readonly asOf: PlainDate
  readonly hybrid: HybridMode
  readonly exclusions: 'apply' | 'ignore'
  /** Unknown media count as not electronic; the bounds show how far they could move the figure. */
  readonly unknown: 'asNotDigital'
  /** Documents kept for less than one year, which registers do not hold. */
  readonly underOneYear: 'leaveOut' | 'include'
}

/** What a contract for the documents of one year needs to be told; there is no default for `hybrid`. */
export type FlowOptions = {
  readonly year: number
  readonly origin: RateContract['origin']
  readonly hybrid: HybridMode
  readonly yearKind?: 'fiscal' | 'calendar'
  /** The last day of the year when absent. */
  readonly asOf?: PlainDate
  readonly unit?: RateUnit
  readonly exclusions?: RateContract['exclusions']
  readonly underOneYear?: RateContract['underOneYear']
}

/**
 * The contract of a rate over the documents made or obtained in one year.
 *
 * @throws RangeError when the year is none, or the as-of date lies before the year begins.
 * @example
 * ```ts
 * import { formatIsoDate } from '@reform/calendar'
 *
 * const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
 * formatIsoDate(contract.asOf) // => '2027-03-31'
 * contract.unit // => 'file'
 * ```
 */
export function flowContract(options: FlowOptions): RateContract {
  const { year, origin, hybrid, yearKind = 'fiscal' } = options
  const span = yearSpan(year, yearKind)
  const { asOf = span.to } = options
  if (asOf < span.from) throw new RangeError(`flowContract: the as-of date is before the year ${year} begins`)
  return { ...rest(options), population: { kind: 'flow', year, yearKind }, origin, hybrid, asOf }
}

/** What a contract for everything held needs to be told. */
export type StockOptions = Omit<FlowOptions, 'year' | 'yearKind' | 'asOf'> & { readonly asOf: PlainDate }

/**
 * The contract of a rate over all documents held on a day.
 *
 * @example
 * ```ts
 * import { parseIsoDate } from '@reform/calendar'
 *
 * const asOf = parseIsoDate('2027-03-31')
 * stockContract({ asOf, origin: 'createdOrObtained', hybrid: 'inclusive' }).population // => { kind: 'stock' }
 * ```
 */
export function stockContract(options: StockOptions): RateContract {
  const { asOf, origin, hybrid } = options
  return { ...rest(options), population: { kind: 'stock' }, origin, hybrid, asOf }
}

function rest({
  unit = 'file',
  exclusions = 'apply',
  underOneYear = 'leaveOut',
}: Pick<FlowOptions, 'unit' | 'exclusions' | 'underOneYear'>): Pick<
  RateContract,
  'unit' | 'exclusions' | 'unknown' | 'underOneYear'
> {
  return { unit, exclusions, unknown: 'asNotDigital', underOneYear }
}

/** The first and the last day of a year of either kind. */
export function yearSpan(
  year: number,
  kind: 'fiscal' | 'calendar',
): { readonly from: PlainDate; readonly to: PlainDate } {
  const checked: FiscalYear = fiscalYear(year)
  if (kind === 'calendar') return { from: plainDate(year, 1, 1), to: plainDate(year, 12, 31) }
  const { from, to } = fiscalYearPeriod(checked)
  return { from, to }
}

/** The parameters of a contract by name. */
export type ContractPart = keyof RateContract

/** The parameters, in the order in which a bridge changes them. */
export const contractParts: readonly ContractPart[] = [
  'unit',
  'population',
  'origin',
  'underOneYear',
  'asOf',
  'exclusions',
  'hybrid',
  'unknown',
]

/** The parameters in which two contracts differ, in the order of {@link contractParts}. */
export function differingParts(a: RateContract, b: RateContract): readonly ContractPart[] {
  return contractParts.filter((part) => partValue(a, part) !== partValue(b, part))
}

function partValue(contract: RateContract, part: ContractPart): string | number {
  if (part !== 'population') return contract[part]
  const { population } = contract
  return population.kind === 'stock' ? 'stock' : `flow ${population.yearKind} ${population.year}`
}
