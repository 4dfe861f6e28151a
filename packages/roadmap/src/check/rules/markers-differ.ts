import { type PlainDate, yearMonthOf } from '@reform/calendar'
import type { Item } from '../../model/edition.ts'
import type { Marker, PlanEntry } from '../../model/plan.ts'
import type { When } from '../../model/time.ts'
import type { EditionContext } from '../context.ts'
import type { TurnUnit } from '../facts.ts'
import { entryAt, entryLabel } from '../place.ts'
import type { Finding, Rule } from '../rule.ts'
import { periodText } from '../times.ts'

/** How many turns without a mark are named; of more, their number is told. */
const mostNamed = 6

const monthsIn: Readonly<Record<TurnUnit, number>> = { month: 1, quarter: 3, half: 6, year: 12 }

/** A recurring entry has not as many marks as its period has turns, or a turn without one. */
export const markersDiffer: Rule<'markers-differ'> = {
  id: 'markers-differ',
  severity: 'warning',
  find: (context) =>
    context.editions.flatMap((edition) =>
      edition.items.flatMap((place) =>
        (place.item.plan ?? []).flatMap((entry, position) => {
          const facts = factsOf(edition, place.item, entry)
          if (facts === undefined) return []
          return [
            { edition: edition.edition.id, places: [entryAt(place, entry, position, ['markers'])], facts },
          ]
        }),
      ),
    ),
}

type Facts = Finding<'markers-differ'>['facts']

function factsOf(edition: EditionContext, item: Item, entry: PlanEntry): Facts | undefined {
  if (entry.kind !== 'recurring' || entry.every === 'once' || entry.every === 'irregular') return undefined
  const unit = entry.every
  const days = edition.days(entry.period)
  if (days === undefined || days.to === null) return undefined
  const start = edition.edition.fiscalYearStartMonth ?? 4
  const turns = turnsBetween(days.from, days.to, unit, start).filter(
    (turn) => !days.excluding.some(({ from, to }) => isInside(turn, unit, start, from, to)),
  )
  const missing = missingTurns(edition, entry.markers, turns, (date) => turnOf(date, unit, start))
  if (turns.length === entry.markers.length && missing.length === 0) return undefined
  return {
    entry: entryLabel(item, entry),
    markers: entry.markers.length,
    expected: turns.length,
    unit,
    period: periodText(entry.period),
    missing: missing.slice(0, mostNamed).map((turn) => periodText(whenOf(turn, unit, start))),
    more: Math.max(0, missing.length - mostNamed),
  }
}

/** The number of the turn that a month stands in, counted from the fiscal year 0. */
function turnOf(date: PlainDate, unit: TurnUnit, start: number): number {
  return Math.floor((yearMonthOf(date) - (start - 1)) / monthsIn[unit])
}

function turnsBetween(from: PlainDate, to: PlainDate, unit: TurnUnit, start: number): readonly number[] {
  const first = turnOf(from, unit, start)
  return Array.from({ length: turnOf(to, unit, start) - first + 1 }, (_, index) => first + index)
}

/** Whether a turn lies wholly in a stretch that the period leaves out. */
function isInside(turn: number, unit: TurnUnit, start: number, from: PlainDate, to: PlainDate): boolean {
  const firstWhole = turnOf((from - 1) as PlainDate, unit, start) + 1
  const lastWhole = turnOf((to + 1) as PlainDate, unit, start) - 1
  return turn >= firstWhole && turn <= lastWhole
}

/** Turns without a mark, when every mark says where it stands. */
function missingTurns(
  { days }: EditionContext,
  markers: readonly Marker[],
  turns: readonly number[],
  turnAt: (date: PlainDate) => number,
): readonly number[] {
  const marked = markers.map(({ at }) => days(at)?.from)
  const seen = new Set(marked.map((date) => (date === undefined ? undefined : turnAt(date))))
  return marked.length === 0 || seen.has(undefined) ? [] : turns.filter((turn) => !seen.has(turn))
}

function whenOf(turn: number, unit: TurnUnit, start: number): When {
  const months = turn * monthsIn[unit]
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  const within = months - Number(year) * 12
  if (unit === 'year') return `FY${year}`
  if (unit !== 'month') return `FY${year}-${unit === 'half' ? 'H' : 'Q'}${within / monthsIn[unit] + 1}`
  const month = months + start - 1
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}
