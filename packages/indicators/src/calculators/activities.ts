import {
  type Figure as ActivityFigure,
  type ActivityRecord,
  type ActivityRecords,
  type CountingId,
  type CountResult,
  certifiedAt,
  channelsAt,
  countAutomation,
  countDeskUse,
  countEvents,
  countMeetings,
  countOfficeReform,
  countOneOnOnes,
  countPostings,
  countProposals,
  countPublications,
  countRecruitments,
  countService,
  countSessions,
  countSupport,
  countTelework,
  goalsNaming,
  linksAt,
  postsAt,
  type RecordKind,
  type Taken,
  takeIn,
} from '@reform/activities'
import { formatIsoDate, type PlainDate, period } from '@reform/calendar'
import type { Figure, FigureMark } from '../model/figure.ts'
import type { ReadFile } from '../model/read-file.ts'
import { filesOf, type Given, type Made, type OptionsOf, type People } from './calculator.ts'

type Loose = Readonly<Record<string, unknown>>
type AnyCounter = (taken: Taken, question: Loose) => CountResult

interface Counting {
  readonly kind: RecordKind
  /** Other kinds that the question takes, by the name under which it takes them. */
  readonly beside?: Readonly<Record<string, RecordKind>>
  /** Asked about a day, not about a period. */
  readonly isState?: true
  readonly count: AnyCounter
}

/** The counters differ in what they ask; options were checked at the door, and a counter refuses what it cannot use. */
const counter = <Kind extends RecordKind, Question>(
  count: (taken: Taken<Kind>, question: Question) => CountResult,
): AnyCounter => count as unknown as AnyCounter

function countingOf(id: CountingId): Counting {
  const participations = 'participation' as const
  switch (id) {
    case 'sessions': {
      const beside = {
        participations,
        eligible: 'eligible',
        headcount: 'headcount',
        ratings: 'sessionRating',
      } as const
      return { kind: 'session', beside, count: counter(countSessions) }
    }
    case 'oneOnOnes':
      return { kind: 'oneOnOne', count: counter(countOneOnOnes) }
    case 'support':
      return { kind: 'supportRequest', count: counter(countSupport) }
    case 'events':
      return { kind: 'event', beside: { participations }, count: counter(countEvents) }
    case 'telework':
      return { kind: 'telework', beside: { headcount: 'headcount' }, count: counter(countTelework) }
    case 'officeReform':
      return { kind: 'officeReform', count: counter(countOfficeReform) }
    case 'postings':
      return { kind: 'posting', count: counter(countPostings) }
    case 'recruitments':
      return { kind: 'recruitment', count: counter(countRecruitments) }
    case 'certifications':
      return { kind: 'certification', isState: true, count: counter(certifiedAt) }
    case 'proposals':
      return { kind: 'proposal', beside: { participations }, count: counter(countProposals) }
    case 'publications':
      return { kind: 'publication', count: counter(countPublications) }
    case 'automation':
      return { kind: 'automation', count: counter(countAutomation) }
    case 'channels':
      return { kind: 'channelSnapshot', isState: true, count: counter(channelsAt) }
    case 'service':
      return { kind: 'serviceRun', beside: { ridership: 'ridership' }, count: counter(countService) }
    case 'deskUse':
      return { kind: 'deskUse', count: counter(countDeskUse) }
    case 'meetings':
      return { kind: 'meeting', count: counter(countMeetings) }
    case 'links':
      return { kind: 'link', isState: true, count: counter(linksAt) }
    case 'goals':
      return { kind: 'goal', count: counter(goalsNaming) }
    case 'posts':
      return { kind: 'staffPost', isState: true, count: counter(postsAt) }
  }
}

/** One figure of one counting of `@reform/activities`, over all files of the sources together. */
export function activityFigure(given: Given, options: OptionsOf<'activities.figure'>): Made {
  const counting = countingOf(options.counting)
  const main = recordsOf(given, counting.kind, true)
  if (!filesOf(given, 'activities').some(({ material }) => material.of === counting.kind)) {
    return { state: 'notReceived' }
  }
  const result = answered(given, counting, main, options)
  const figure = result?.figures[options.figure]
  if (result === undefined || figure === undefined) return { state: 'refused' }
  noteRows(given, result, figure)
  return made(given, result, figure, options)
}

interface Gathered {
  readonly records: readonly ActivityRecord[]
  /** Ids of those of other departments, so that what belongs to them is not called unknown. */
  readonly others: ReadonlySet<string>
}

/** The records of a kind with ids of departments; those of a scope only where the kind is asked by department. */
function recordsOf(given: Given, kind: RecordKind, isScoped: boolean): Gathered {
  const others = new Set<string>()
  const records = filesOf(given, 'activities').flatMap(({ file, material }) => {
    if (material.of !== kind) return []
    return material.records.flatMap((record) => {
      if (!record.row.startsWith(`${file.path}#`)) {
        throw new RangeError(`activities.figure: the row ${record.row} does not stand in ${file.path}`)
      }
      const written = 'department' in record ? record.department : undefined
      const belonging = isScoped ? given.lens.belongs(file, written) : 'in'
      const department = given.lens.departmentOf(file, written)
      if (belonging === 'unknown') given.rows.leaveLine('unknownDepartment', file, lineOf(record.row))
      if (belonging === 'out' && 'id' in record) others.add(record.id)
      if (belonging !== 'in') return []
      return [department === undefined || !hasDepartment(kind) ? record : { ...record, department }]
    })
  })
  return { records, others }
}

/** Kinds whose records belong to no department. */
const withoutDepartment: ReadonlySet<RecordKind> = new Set([
  'channelSnapshot',
  'meeting',
  'posting',
  'ridership',
  'serviceRun',
])
const hasDepartment = (kind: RecordKind): boolean => !withoutDepartment.has(kind)

const lineOf = (row: string): number => Number(row.slice(row.lastIndexOf('#') + 1))

function taken(given: Given, kind: RecordKind, records: readonly ActivityRecord[], options: Loose): Taken {
  const rated = kind === 'sessionRating' || kind === 'supportRequest'
  const scale = rated && options.scale !== undefined ? { scale: options.scale as Scale } : {}
  return takeIn(kind, records as readonly ActivityRecords[RecordKind][], { asOf: given.frame.asOf, ...scale })
}

type Scale = { readonly minimum: number; readonly maximum: number }

/** The answer of the counter, or nothing when it cannot be asked like this. */
function answered(
  given: Given,
  { kind, beside = {}, isState, count }: Counting,
  main: Gathered,
  options: OptionsOf<'activities.figure'>,
): CountResult | undefined {
  const { question = {} } = options
  const { frame } = given
  const sides = Object.entries(beside).flatMap(([name, other]) => {
    const { records } = recordsOf(given, other, other === 'eligible' || other === 'headcount')
    const own = records.filter((record) => !belongsToOthers(record, main.others))
    return own.length === 0 ? [] : [[name, taken(given, other, own, options)] as const]
  })
  const days = isState === true ? { on: frame.until } : { period: period(frame.from, frame.to) }
  try {
    return count(taken(given, kind, main.records, options), {
      ...reportingOf(given, kind),
      ...question,
      ...days,
      ...Object.fromEntries(sides),
    })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function belongsToOthers(record: ActivityRecord, others: ReadonlySet<string>): boolean {
  if ('activity' in record) return others.has(record.activity)
  return 'session' in record && others.has(record.session)
}

/** Who delivered reported, also with an empty file. One delivery for everybody is the whole register. */
function reportingOf(given: Given, kind: RecordKind): Loose {
  const files = filesOf(given, 'activities').filter(({ material }) => material.of === kind)
  if (files.every(({ file }) => file.departments === undefined)) {
    return { isWhole: true, departments: given.lens.departments }
  }
  const within = new Set(given.lens.departments)
  const delivered = [...new Set(files.flatMap(({ file }) => file.departments ?? []))]
  return {
    departments: given.lens.departments.filter((id) => within.has(id)),
    nothingToReport: delivered.filter((id) => within.has(id)),
  }
}

/** Reasons of a question that says what it does not ask for; they are no faults of rows. */
const notAsked: ReadonlySet<string> = new Set([
  'outsidePeriod',
  'excluded',
  'notAsked',
  'closedDay',
  'olderSnapshot',
  'future',
  'notYetRecorded',
  'corrected',
  'withdrawn',
])

/** Words of this package for reasons that mean the same. */
const sameReasons: Readonly<Record<string, string>> = {
  repeated: 'duplicate',
  negative: 'impossible',
  notWhole: 'impossible',
  outOfScale: 'impossible',
  moreThanAll: 'impossible',
  reversed: 'impossible',
}

function noteRows(given: Given, result: CountResult, figure: ActivityFigure): void {
  const places = new Map<string, ReadFile>(given.files.map((file) => [file.path, file]))
  const each = (row: string, note: (file: ReadFile, line: number) => void): void => {
    const file = places.get(row.slice(0, row.lastIndexOf('#')))
    if (file !== undefined) note(file, lineOf(row))
  }
  const role = figure.form === 'ratio' ? 'denominator' : 'value'
  for (const row of figure.rows) each(row, (file, line) => given.rows.countLine(role, file, line))
  for (const row of figure.numeratorRows ?? []) {
    each(row, (file, line) => given.rows.countLine('numerator', file, line))
  }
  for (const { row, reason } of result.leftOut) {
    if (notAsked.has(reason)) continue
    each(row, (file, line) => given.rows.leaveLine(sameReasons[reason] ?? reason, file, line))
  }
}

const units: Readonly<Record<string, string>> = {
  personTimes: 'people',
  publications: 'cases',
  links: 'cases',
  readings: 'cases',
  channels: 'kinds',
  share: 'cases',
}

function made(
  given: Given,
  { extent, figures }: CountResult,
  from: ActivityFigure,
  { unit = units[from.unit] ?? from.unit, scale }: OptionsOf<'activities.figure'>,
): Made {
  const { quantity } = from
  if (quantity.state === 'notReported') return { state: 'notReceived' }
  if (quantity.state !== 'value' && quantity.state !== 'partial') return { state: 'empty' }
  const figure = figureOf(from, unit, scale)
  if (figure === undefined) return { state: 'empty' }
  const marks: FigureMark[] = from.bound === undefined ? [] : [from.bound]
  const isOver = given.frame.asOf >= given.frame.to
  const isShort = quantity.state === 'partial' && extent.missing.length === 0 && isOver
  const people = from.suppression === undefined ? {} : { people: peopleOf(figure, figures, scale) }
  return {
    state: 'value',
    figure,
    marks: isShort ? [...marks, 'partial'] : marks,
    ...nOf(figure),
    ...people,
    ...(extent.excluded.length === 0
      ? {}
      : { excluded: extent.excluded.map((one) => ({ ...one, ...daysText(one) })) }),
  }
}

function daysText({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }): {
  from: string
  to: string
} {
  return { from: formatIsoDate(from), to: formatIsoDate(to) }
}

function figureOf(from: ActivityFigure, unit: string, scale: Scale | undefined): Figure | undefined {
  if (!('value' in from.quantity)) return undefined
  switch (from.form) {
    case 'number': {
      if (!('value' in from.quantity)) return undefined
      const { value } = from.quantity
      return { kind: Number.isSafeInteger(value) ? 'count' : 'amount', value, unit }
    }
    case 'ratio': {
      if (!('value' in from.quantity)) return undefined
      return { kind: 'ratio', ...from.quantity.value, unit }
    }
    case 'mean': {
      if (!('value' in from.quantity)) return undefined
      return { kind: 'mean', ...from.quantity.value, unit, ...(scale === undefined ? {} : { scale }) }
    }
  }
}

function nOf(figure: Figure): { readonly n?: number } {
  if (figure.kind === 'mean') return { n: figure.count }
  return figure.kind === 'ratio' ? { n: figure.denominator } : {}
}

/** How many people stand behind a figure about them: as many as are counted, where the result counts them. */
function peopleOf(figure: Figure, figures: CountResult['figures'], scale: Scale | undefined): People {
  const counted = figures.people?.quantity
  const known =
    counted !== undefined && 'value' in counted && typeof counted.value === 'number'
      ? counted.value
      : undefined
  switch (figure.kind) {
    case 'mean': {
      const range = scale === undefined ? {} : { range: [scale.minimum, scale.maximum] as const }
      const drafted = {
        kind: 'mean',
        value: figure.sum / figure.count,
        decimals: 2,
        weighted: true,
        ...range,
      } as const
      return { n: figure.count, figure: drafted }
    }
    case 'ratio': {
      const { numerator, denominator } = figure
      return {
        n: Math.min(known ?? denominator, denominator),
        figure: { kind: 'ratio', numerator, denominator },
      }
    }
    default:
      return {
        n: Math.floor(Math.min(known ?? figure.value, figure.value)),
        figure: { kind: 'other', value: figure.value },
      }
  }
}
