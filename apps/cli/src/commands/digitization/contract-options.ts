import {
  flowContract,
  formatIsoDate,
  parseIsoDate,
  type RateContract,
  stockContract,
} from '@reform/digitization'
import { readContract } from '@reform/digitization/schema'
import type { Options } from '../../domain.ts'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { readChunks } from '../../io/read-input.ts'
import { dayOption, invalidOption } from '../../options.ts'
import { jsonDocument } from './json-values.ts'
import { neededWhole, optionMissing } from './values.ts'

/**
 * What the rate is to rest on: the file of `--contract`, else the options. With a year it is over what was made in
 * it, without over what is held on `--as-of`.
 * @throws RefusedInput when something is not said, or contradicts itself.
 */
export async function contractOf(io: Io, options: Options): Promise<RateContract> {
  if (typeof options.contract === 'string') {
    return contractIn(
      await jsonDocument(readChunks(io, options.contract), options.contract),
      options.contract,
    )
  }
  const asOf = dayOption(options.asOf, '--as-of')
  if (options.year === undefined && asOf === undefined) throw optionMissing('--year')
  if (options.hybrid === undefined) throw optionMissing('--hybrid')
  if (options.origin === undefined) throw optionMissing('--origin')
  const rest = {
    hybrid: options.hybrid as RateContract['hybrid'],
    origin: options.origin as RateContract['origin'],
    unit: options.unit as RateContract['unit'],
    exclusions: options.ignoreExclusions ? ('ignore' as const) : ('apply' as const),
    underOneYear: options.includeUnderOneYear ? ('include' as const) : ('leaveOut' as const),
  }
  if (options.year === undefined) return stockContract({ ...rest, asOf: parseIsoDate(asOf ?? '') })
  const year = neededWhole('--year', options.year, 1)
  try {
    return flowContract({
      ...rest,
      year,
      yearKind: options.calendarYear ? 'calendar' : 'fiscal',
      ...(asOf !== undefined && { asOf: parseIsoDate(asOf) }),
    })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw asOf === undefined
      ? invalidOption('--year', String(year), '2026')
      : invalidOption('--as-of', asOf, `${year + 1}-03-31`)
  }
}

const parts = ['unit', 'origin', 'asOf', 'hybrid', 'exclusions', 'underOneYear', 'year'] as const
const partForms =
  'hybrid=inclusive, exclusions=ignore, unit=page, origin=createdOrObtained, asOf=2027-03-31, year=2025, underOneYear=include'

/** The contract with other parts: `hybrid=inclusive`. @throws RefusedInput when there is no such part or value. */
export function contractWith(from: RateContract, changes: readonly string[]): RateContract {
  const changed: Record<string, unknown> = { ...from, asOf: formatIsoDate(from.asOf) }
  for (const change of changes) {
    const [name = '', value = ''] = change.split('=')
    if (!parts.some((part) => part === name) || value === '') throw invalidOption('--to', change, partForms)
    if (name !== 'year') changed[name] = value
    else if (from.population.kind === 'flow') {
      changed.population = { ...from.population, year: neededWhole('--to year', value, 1) }
    } else throw invalidOption('--to', change, partForms)
    if (!readContract(changed).ok) throw invalidOption('--to', change, partForms)
  }
  return contractIn(changed, '--to')
}

function contractIn(value: unknown, file: string): RateContract {
  const read = readContract(value)
  if (read.ok) return read.contract
  const say = (language: 'ja' | 'en'): string =>
    read.issues
      .map(({ message }) => `${file}${language === 'ja' ? '：' : ': '}${message[language]}`)
      .join('\n')
  throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file, issues: read.issues })
}
