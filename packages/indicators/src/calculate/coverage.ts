import type { PlainDate } from '@reform/calendar'
import { periodsWithin } from '../collection/owed-periods.ts'
import { departmentsIn } from '../ministry/names.ts'
import type { FigureCoverage, MissingDelivery } from '../model/figure.ts'
import type { Ministry, Scope, Source } from '../model/ministry.ts'
import type { ReadFile } from '../model/read-file.ts'
import type { Frame } from './frame.ts'
import type { SoundFile } from './select-files.ts'

/** The days whose records a figure needs. */
export interface NeededSpan {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** What one delivery of a source is: by whom, and of which time. */
interface Owed {
  readonly source: Source
  readonly department?: string
  readonly period?: string
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The departments that deliver a source, or none when one unit delivers for everybody. */
export function deliverersOf(ministry: Ministry, { from }: Source): readonly string[] | undefined {
  return 'unit' in from ? undefined : departmentsIn(ministry, from)
}

function owedOf(
  ministry: Ministry,
  source: Source,
  scope: Scope | undefined,
  span: NeededSpan,
  frame: Frame,
  yearStartMonth: number,
): readonly Owed[] {
  const within = new Set(departmentsIn(ministry, scope))
  const deliverers = deliverersOf(ministry, source)?.filter((id) => within.has(id))
  const years = { first: frame.year - 1, last: frame.year + 1 }
  const dated = periodsWithin(source.every, { from: span.from, to: frame.until }, years, yearStartMonth)
  const periods = dated.length > 0 ? dated : [{ from: span.from, to: frame.until }]
  return periods.flatMap((period) =>
    deliverers === undefined
      ? [{ source, ...period }]
      : deliverers.map((department) => ({ source, department, ...period })),
  )
}

/** How much of what was owed for a figure is there. */
export function coverageOf(
  ministry: Ministry,
  sources: readonly Source[],
  scope: Scope | undefined,
  span: NeededSpan,
  frame: Frame,
  used: readonly SoundFile[],
  received: readonly ReadFile[],
  yearStartMonth: number,
): FigureCoverage {
  const owed = sources.flatMap((source) => owedOf(ministry, source, scope, span, frame, yearStartMonth))
  const byKey = filesByKey(used)
  const missing = owed.filter((one) => !isCovered(one, byKey, frame)).map((one) => missingOf(one, received))
  const rows = { read: 0, accepted: 0, rejected: 0 }
  for (const { file } of used) {
    rows.read += file.rows.read
    rows.accepted += file.rows.accepted
    rows.rejected += file.rows.rejected
  }
  return { reporting: owed.length - missing.length, expected: owed.length, missing, rows }
}

/** Files by source and department; those for everybody under the source alone. */
function filesByKey(used: readonly SoundFile[]): ReadonlyMap<string, readonly SoundFile[]> {
  const byKey = new Map<string, SoundFile[]>()
  for (const one of used) {
    for (const department of one.file.departments ?? ['']) {
      const key = `${one.source.id}\u0000${department}`
      byKey.set(key, [...(byKey.get(key) ?? []), one])
    }
  }
  return byKey
}

/** Whether files cover the days of the delivery, or of what has passed of them. */
function isCovered(
  { source, department, from, to }: Owed,
  byKey: ReadonlyMap<string, readonly SoundFile[]>,
  { until }: Frame,
): boolean {
  const own = department === undefined ? [] : (byKey.get(`${source.id}\u0000${department}`) ?? [])
  const files = [...own, ...(byKey.get(`${source.id}\u0000`) ?? [])]
  if (files.some(({ span }) => span === undefined)) return true
  const spans = files.flatMap(({ span }) => span ?? []).sort((a, b) => a.from - b.from)
  const end = Math.min(to, until)
  let reached: number = from
  for (const span of spans) if (span.from <= reached) reached = Math.max(reached, span.to + 1)
  return reached > end
}

function missingOf({ source, department, period }: Owed, received: readonly ReadFile[]): MissingDelivery {
  const came = received.some(
    (file) =>
      file.source === source.id &&
      (department === undefined || (file.departments ?? [department]).includes(department)) &&
      (period === undefined || (file.period ?? period) === period),
  )
  return {
    source: source.id,
    ...(department === undefined ? {} : { department }),
    ...(period === undefined ? {} : { period }),
    because: came ? 'notUsable' : 'notReceived',
  }
}
