import type { DateSpan } from '@reform/calendar'
import type { Edition } from '../model/edition.ts'
import type { Indicator, Observation } from '../model/indicator.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Id } from '../model/text.ts'
import type { Period, When } from '../model/time.ts'
import { type CellPlace, cellsOfItem, type ItemPlace, itemsOf, type Path } from '../query/items-of.ts'
import { type ResolvedPeriod, readPeriod, readWhen } from '../time/parse-when.ts'
import { type DatePlace, type FigurePlace, figuresAndDates } from './figures.ts'
import { groupBy } from './group-by.ts'
import { type Printed, printedNames, type Writings, writingsOf } from './printed-names.ts'

/** An indicator with its place and the cells that print it. Paths start at the roadmap. */
export interface IndicatorEntry {
  readonly indicator: Indicator
  readonly path: Path
  readonly cells: readonly CellPlace[]
}

/** A measured value with its time: the day that it is as of, or its period. */
export interface TimedValue {
  readonly observation: Observation
  readonly position: number
  readonly when: Period | When
  readonly days: ResolvedPeriod
}

/** One edition, read once for all rules. Paths start at the roadmap. */
export interface EditionContext extends Writings {
  readonly edition: Edition
  readonly path: Path
  /** The days of the fiscal years that the edition is about. */
  readonly window: DateSpan | undefined
  /** When the paper was issued, or the day of publication that the caller named. */
  readonly publication: DateSpan | undefined
  readonly items: readonly ItemPlace[]
  readonly cells: readonly CellPlace[]
  /** The measured values of each cell that say when. */
  readonly timed: ReadonlyMap<CellPlace, readonly TimedValue[]>
  readonly indicators: ReadonlyMap<Id, IndicatorEntry>
  /** Every name that the edition prints. */
  readonly names: readonly Printed[]
  readonly figures: readonly FigurePlace[]
  readonly dates: readonly DatePlace[]
  /** The days of a period, worked out once; nothing when it is none. */
  readonly days: (period: Period | When | undefined) => ResolvedPeriod | undefined
}

/** The whole roadmap, read once for all rules. */
export interface RoadmapContext {
  readonly roadmap: Roadmap
  readonly editions: readonly EditionContext[]
}

/** Reads a roadmap for the rules. `on` is the day of publication of editions that do not say when they were issued. */
export function readContext(roadmap: Roadmap, on: When | undefined): RoadmapContext {
  const editions = roadmap.editions.map((edition, position) =>
    readEdition(edition, ['editions', position], on),
  )
  return { roadmap, editions }
}

function readEdition(edition: Edition, path: Path, on: When | undefined): EditionContext {
  const defined = new Map(edition.indicators.map((indicator) => [indicator.id, indicator]))
  const items = itemsOf(edition).map((place) => ({ ...place, path: [...path, ...place.path] }))
  const cells = items.flatMap((place) => cellsOfItem(place, defined))
  const issued = edition.issued ?? on
  const days = rememberDays(edition)
  return {
    edition,
    path,
    window: fiscalWindow(edition),
    publication: issued === undefined ? undefined : readWhen(issued, edition),
    items,
    cells,
    indicators: indicatorEntries(edition, path, cells),
    names: printedNames({ edition, path, items, cells }),
    ...writingsOf(edition, path),
    ...figuresAndDates({ edition, path, items }),
    timed: new Map(cells.map((place) => [place, timedValues(place, days)])),
    days,
  }
}

function fiscalWindow(edition: Edition): DateSpan | undefined {
  const year = (value: number): When => `FY${String(value).padStart(4, '0')}`
  const [first, last] = [edition.fiscalYears.from, edition.fiscalYears.to].map((value) =>
    readWhen(year(value), edition),
  )
  return first && last && { from: first.from, to: last.to }
}

function indicatorEntries(
  edition: Edition,
  path: Path,
  cells: readonly CellPlace[],
): ReadonlyMap<Id, IndicatorEntry> {
  const printed = groupBy(cells, ({ cell }) => cell.indicator)
  return new Map(
    edition.indicators.map((indicator, position) => [
      indicator.id,
      { indicator, path: [...path, 'indicators', position], cells: printed.get(indicator.id) ?? [] },
    ]),
  )
}

/** Many observations share a few periods; each is worked out once. */
function rememberDays(edition: Edition): EditionContext['days'] {
  const known = new Map<When, ResolvedPeriod | undefined>()
  return (period) => {
    if (typeof period !== 'string') return readPeriod(period, edition)
    if (!known.has(period)) known.set(period, readPeriod(period, edition))
    return known.get(period)
  }
}

function timedValues({ cell }: CellPlace, days: EditionContext['days']): readonly TimedValue[] {
  const values: TimedValue[] = []
  for (const [position, observation] of (cell.observations ?? []).entries()) {
    const when = observation.asOf ?? observation.period
    const span = observation.result.state === 'value' ? days(when) : undefined
    if (when !== undefined && span !== undefined) values.push({ observation, position, when, days: span })
  }
  return values
}
