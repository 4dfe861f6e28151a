import { addMonths, lastDayOfMonth, type PlainDate, yearMonthOf } from '@reform/calendar'
import type { Bilingual } from '@reform/rules'
import type { DocumentState } from '../events/event.ts'
import { type ExclusionLedger, exclusionLedger } from '../ledger/ledger.ts'
import { type RateContract, yearSpan } from '../rate/contract.ts'
import { figureValue } from '../rate/figure.ts'
import { type Rate, rateOf, ratesBy, sumOfRates } from '../rate/rate.ts'
import { type FacilityTarget, facilityTargets, paceTo, type RequiredPace } from '../targets/target.ts'
import { type CourseStatus, courseStatus, expectedOn, type TargetCourse } from '../targets/trajectory.ts'
import type { Department, Tier } from './department.ts'
import { contractOn, measuringDays } from './measuring-days.ts'

/** What the figures of a paper are made from. */
export type FiguresQuestion = {
  readonly contract: RateContract
  /** In the order of the paper. Departments that only documents know come after them, by name. */
  readonly departments: readonly Department[]
  readonly tiers: readonly Tier[]
  /** The promised course of the rate, from 0 to 100. */
  readonly course?: TargetCourse
  /** The documents as they stood on a day, such as `(asOf) => replay(events, asOf).documents`. */
  readonly documentsAt: (asOf: PlainDate) => readonly DocumentState[]
}

/** One day of a trajectory: what was promised, and what was measured. */
export type TrajectoryPoint = {
  readonly on: PlainDate
  /** Absent without a course, and outside of it. */
  readonly expected?: number
  /** Absent after the as-of date. */
  readonly rate?: Rate
}

/** The figures of everyone, of a tier or of a department. */
export type GroupFigures = {
  readonly kind: 'everyone' | 'tier' | 'department'
  readonly id: string
  readonly label: Bilingual
  /** Of a department: its tier, where it has one. */
  readonly tier?: string
  readonly rate: Rate
  readonly points: readonly TrajectoryPoint[]
  /** Ahead of the course or behind it on the as-of date; absent without course or rate. */
  readonly status?: CourseStatus
  /** What the target means in whole documents; absent without course, or where hybrid files count in parts. */
  readonly target?: FacilityTarget
  /** How fast what is missing has to be done up to the last day of the course; absent when that has passed. */
  readonly pace?: RequiredPace
}

/** All figures of a paper on digitization. */
export type DigitizationFigures = {
  readonly contract: RateContract
  readonly course?: TargetCourse
  readonly everyone: GroupFigures
  readonly tiers: readonly GroupFigures[]
  readonly departments: readonly GroupFigures[]
  /** Departments that documents name and the list does not. */
  readonly unlisted: readonly string[]
  readonly ledger: ExclusionLedger
}

type RatesOn = {
  readonly on: PlainDate
  readonly contract: RateContract
  readonly rates: ReadonlyMap<string, Rate>
}

/**
 * The figures of a paper: the rate of everyone, of each tier and of each department, always as the ratio of sums, with
 * what was measured along the course, how far that is ahead or behind, and the ledger of exclusions.
 *
 * @throws RangeError when two departments or tiers share an id, a department names a tier that is not there, or the
 * course ends before it starts.
 * @example
 * ```ts
 * const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
 * const made = { kind: 'made', on: parseIsoDate('2026-06-01'), department: 'a', medium: 'electronic' } as const
 * const events: DocumentEvent[] = [{ ...made, id: '1' }, { ...made, id: '2', medium: 'paper' }]
 * const figures = digitizationFigures({
 *   contract,
 *   departments: [{ id: 'a', label: { ja: '総務課', en: 'General Affairs' }, tier: 'hq' }],
 *   tiers: [{ id: 'hq', label: { ja: '本省', en: 'Headquarters' } }],
 *   documentsAt: (asOf) => replay(events, asOf).documents,
 * })
 * figures.tiers.map((one) => printFigure(one.rate.headline)) // => ['50.0']
 * ```
 */
export function digitizationFigures(question: FiguresQuestion): DigitizationFigures {
  checkIds(question)
  const { contract, course, documentsAt, tiers } = question
  const documents = documentsAt(contract.asOf)
  const measured = daysOf(question).map((on): RatesOn => {
    const there = contractOn(contract, on)
    const held = on === contract.asOf ? documents : documentsAt(on)
    return { on, contract: there, rates: ratesBy(held, there, ({ department }) => department) }
  })
  const now = { on: contract.asOf, contract, rates: ratesBy(documents, contract, (one) => one.department) }
  const listed = new Set(question.departments.map(({ id }) => id))
  const met = [now, ...measured].flatMap(({ rates }) => [...rates.keys()])
  const unlisted = [...new Set(met.filter((id) => !listed.has(id)))].sort()
  const departments = [
    ...question.departments,
    ...unlisted.map((id): Department => ({ id, label: { ja: id, en: id } })),
  ]
  const figuresOf = (group: GroupHead, members: readonly Department[]): GroupFigures =>
    groupFigures(question, group, members, now, measured)
  const everyone = { kind: 'everyone', id: 'everyone', label: { ja: '全体', en: 'Everyone' } } as const
  return {
    contract,
    ...(course === undefined ? {} : { course }),
    everyone: figuresOf(everyone, departments),
    tiers: tiers.map((tier) => {
      const members = departments.filter((one) => one.tier === tier.id)
      return figuresOf({ kind: 'tier', ...tier }, members)
    }),
    departments: departments.map((one) => figuresOf({ kind: 'department', ...one }, [one])),
    unlisted,
    ledger: exclusionLedger(documents, contract),
  }
}

type GroupHead = Pick<GroupFigures, 'kind' | 'id' | 'label' | 'tier'>

function checkIds({ departments, tiers }: FiguresQuestion): void {
  const known = new Set(tiers.map(({ id }) => id))
  if (known.size < tiers.length) throw new RangeError('digitizationFigures: tiers share an id')
  if (new Set(departments.map(({ id }) => id)).size < departments.length) {
    throw new RangeError('digitizationFigures: departments share an id')
  }
  const lost = departments.find(({ tier }) => tier !== undefined && !known.has(tier))
  if (lost !== undefined)
    throw new RangeError(`digitizationFigures: ${lost.id} names a tier that is not there`)
}

/** The days up to the as-of date on which the rate is measured: along the course, else over the year before. */
function daysOf({ contract, course }: FiguresQuestion): readonly PlainDate[] {
  const { asOf } = contract
  const from = course === undefined ? yearBefore(contract) : course.from.on
  return measuringDays(contract, Math.min(from, asOf) as PlainDate, asOf)
}

function yearBefore({ population, asOf }: RateContract): PlainDate {
  if (population.kind === 'flow') return yearSpan(population.year, population.yearKind).from
  return lastDayOfMonth(addMonths(yearMonthOf(asOf), -12))
}

function groupFigures(
  { contract, course }: FiguresQuestion,
  group: GroupHead,
  members: readonly Department[],
  now: RatesOn,
  measured: readonly RatesOn[],
): GroupFigures {
  const rateOn = ({ contract: there, rates }: RatesOn): Rate => {
    const found = members.flatMap(({ id }) => rates.get(id) ?? [])
    return found.length === 0 ? rateOf([], there) : sumOfRates(found)
  }
  const rate = rateOn(now)
  const points: TrajectoryPoint[] = measured.map((one) => ({ ...pointOn(one.on, course), rate: rateOn(one) }))
  if (course !== undefined && course.to.on > contract.asOf) {
    const ahead = measuringDays(contract, contract.asOf, course.to.on)
    points.push(...ahead.filter((on) => on > contract.asOf).map((on) => pointOn(on, course)))
  }
  return { ...group, rate, points, ...againstCourse(group.id, rate, course) }
}

function pointOn(on: PlainDate, course: TargetCourse | undefined): TrajectoryPoint {
  if (course === undefined || on < course.from.on || on > course.to.on) return { on }
  return { on, expected: expectedOn(course, on) }
}

function againstCourse(
  id: string,
  { headline, contract }: Rate,
  course: TargetCourse | undefined,
): Pick<GroupFigures, 'status' | 'target' | 'pace'> {
  const value = figureValue(headline)
  if (course === undefined || value === null) return {}
  const { from, to } = course
  const leads = from.value !== to.value && contract.asOf >= from.on
  const status = leads ? { status: courseStatus(course, contract.asOf, value * 100) } : {}
  const { numerator, denominator } = headline
  // A share that is whole in ten-thousandths of a percent, so that the target is compared in whole numbers.
  const share = { numerator: Math.round(to.value * 10_000), denominator: 1_000_000 }
  if (!Number.isSafeInteger(numerator) || share.numerator > share.denominator) return status
  const counts = { facility: id, documents: denominator, electronic: numerator }
  const [target] = facilityTargets([counts], share)
  if (target === undefined || to.on <= contract.asOf) return { ...status, ...(target && { target }) }
  const missing = Math.max(0, (target.needed ?? 0) - numerator)
  return { ...status, target, pace: paceTo(missing, contract.asOf, to.on) }
}
