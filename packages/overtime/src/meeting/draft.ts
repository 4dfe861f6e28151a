import { lastDayOfMonth, plainDate, type YearMonth, yearMonthPartsOf } from '@reform/calendar'
import type { Cell, Draft, Figure, Group } from '@reform/disclosure'
import { monthText } from '../assess/month-text.ts'
import type { TargetLine } from '../forecast/crossings.ts'
import { everyone } from './everyone.ts'
import { minutesIn, type PersonState, personStates, yearFromOf } from './person-state.ts'
import type { MeetingPerson, MeetingQuestion } from './question.ts'
import { loadSpread } from './spread.ts'

/** What cells of a meeting are about. */
export type MeetingTopic = 'overtime' | 'standing' | 'outlook' | 'leave'

/** The topic of cells: figures of one month have one topic in every release, so that releases are held together. */
export function topicOf(topic: MeetingTopic, month: number): string {
  return `${topic} ${monthText(month)}`
}

/** The months that are shown: the meeting's, the one before and the same one last year. */
function monthsShown({ month }: MeetingQuestion): readonly number[] {
  return [month, month - 1, month - 12]
}

type People = readonly MeetingPerson[]
type PeopleOf = (group: string, month: number) => People

/** Who is in a department, or in a part of it, in a month; everyone is in `everyone`. */
export function peopleByGroup({ departments, people }: MeetingQuestion): PeopleOf {
  const parents = new Map(departments.map(({ id, parent }) => [id, parent]))
  const isWithin = (department: string, group: string): boolean => {
    const seen = new Set<string>()
    for (let id: string | undefined = department; id !== undefined && !seen.has(id); id = parents.get(id)) {
      if (id === group) return true
      seen.add(id)
    }
    return false
  }
  const known = new Map<string, People>()
  return (group, month) => {
    const key = `${month} ${group}`
    const found =
      known.get(key) ??
      people.filter((one) => {
        if (group === everyone) return true
        const department = one.departmentOf(month as YearMonth)
        return department !== undefined && isWithin(department, group)
      })
    known.set(key, found)
    return found
  }
}

function cellOf(
  group: string,
  topic: string,
  wave: string,
  people: People,
  figures: Readonly<Record<string, Figure>>,
): Cell {
  const members = people.map(({ person }) => person.id)
  // Nobody has no figures, and no waves that others could share.
  if (members.length === 0) return { group, topic, n: 0, members, figures: {} }
  return { group, topic, n: members.length, members, contributions: [{ wave, members }], figures }
}

const count = (value: number): Figure => ({ kind: 'count', value, harmless: 'none' })

function sum(values: readonly number[]): Figure {
  const largest = [...values].sort((a, b) => b - a).slice(0, 3)
  return { kind: 'sum', value: values.reduce((a, b) => a + b, 0), largest, harmless: 'none' }
}

/** Who is beyond the lines of a month, by how much, and how the load lies. */
function overtimeCell(question: MeetingQuestion, group: string, month: number, all: People): Cell {
  const people = all.filter((one) => minutesIn(one, month) !== undefined)
  const minutes = people.map((one) => minutesIn(one, month) ?? 0)
  const topic = topicOf('overtime', month)
  if (people.length === 0) return cellOf(group, topic, monthText(month), people, {})
  const { total, median, maximum, topTenthPercent, peopleForHalf } = loadSpread(minutes)
  const lines = question.targets.filter(({ window }) => window === 'month')
  return cellOf(group, topic, monthText(month), people, {
    total: sum(minutes),
    mean: { kind: 'mean', value: total / people.length, decimals: 0, range: [0, null] },
    median: { kind: 'median', value: median },
    maximum: { kind: 'maximum', value: maximum },
    topTenth: { kind: 'other', value: topTenthPercent, decimals: 1 },
    peopleForHalf: { kind: 'other', value: peopleForHalf },
    ...Object.fromEntries(lines.flatMap((line) => overLine(line, minutes))),
  })
}

function overLine({ id, minutes: line }: TargetLine, minutes: readonly number[]): [string, Figure][] {
  const surplus = minutes.map((one) => Math.max(0, one - line))
  return [
    [`over.${id}`, count(surplus.filter((one) => one > 0).length)],
    [`surplus.${id}`, sum(surplus)],
  ]
}

/** How people stand to the limits since the beginning of the year, and what is done about it. */
function standingCell(
  question: MeetingQuestion,
  group: string,
  people: People,
  states: ReadonlyMap<string, PersonState>,
): Cell {
  const all = people.flatMap(({ person }) => states.get(person.id) ?? [])
  const having = (is: (one: PersonState) => boolean): Figure => count(all.filter(is).length)
  const wave = `${monthText(yearFromOf(question))}/${monthText(question.month)}`
  const lines = question.targets.filter(({ window }) => window === 'year')
  const unknown = people.filter((one) => minutesIn(one, question.month) === undefined).length
  return cellOf(group, topicOf('standing', question.month), wave, people, {
    monthUnknown: count(unknown),
    breached: having(({ word }) => word === 'breached'),
    newlyBreached: having(({ newlyBreached }) => newlyBreached),
    exempt: having(({ word }) => word === 'exempt'),
    conditional: having(({ word }) => word === 'conditional'),
    undetermined: having(({ word }) => word === 'undetermined'),
    ...(question.reviews === undefined
      ? {}
      : {
          withoutCause: having(({ withoutCause }) => withoutCause),
          withoutMeasure: having(({ withoutMeasure }) => withoutMeasure),
          overdueReviews: having(({ overdue }) => overdue),
        }),
    ...Object.fromEntries(
      lines.map(({ id, minutes }) => [`over.${id}`, having(({ yearMinutes }) => yearMinutes > minutes)]),
    ),
  })
}

/** A line is on course to be passed when it is in at least half of the ways in which it may go on. */
export function onCourse({ crossings = [] }: MeetingPerson, id: string): string | undefined {
  const found = crossings.find((one) => one.id === id)
  if (found === undefined || found.already || found.chance.denominator === 0) return undefined
  return found.chance.numerator * 2 >= found.chance.denominator ? found.month : undefined
}

function outlookCell(question: MeetingQuestion, group: string, all: People): Cell {
  const people = all.filter(({ crossings }) => crossings !== undefined)
  const ids = [...new Set(people.flatMap(({ crossings = [] }) => crossings.map(({ id }) => id)))]
  const figures = ids.map((id): [string, Figure] => [
    `onCourse.${id}`,
    count(people.filter((one) => onCourse(one, id) !== undefined).length),
  ])
  const months = ids.flatMap((id) => whenOf(id, people))
  const wave = `outlook ${monthText(question.month)}`
  const made = Object.fromEntries([...figures, ...months])
  return cellOf(group, topicOf('outlook', question.month), wave, people, made)
}

/** How many are on course to pass a line in each month. */
function whenOf(id: string, people: People): [string, Figure][] {
  const months = new Map<string, number>()
  for (const one of people) {
    const month = onCourse(one, id)
    if (month !== undefined) months.set(month, (months.get(month) ?? 0) + 1)
  }
  return [...months].sort().map(([month, n]) => [`onCourse.${id}.${month}`, count(n)])
}

/** Leave used since January, of whatever grant, against leave granted since January. */
function leaveCell(question: MeetingQuestion, group: string, all: People): Cell {
  const people = all.filter(({ leave }) => leave !== undefined)
  const { year } = yearMonthPartsOf(question.month)
  const [from, to] = [plainDate(year, 1, 1), lastDayOfMonth(question.month)]
  const used = people.map(({ leave }) =>
    (leave?.uses ?? []).reduce(
      (sumOfUses, { date, coveredMinutes }) => sumOfUses + (date >= from && date <= to ? coveredMinutes : 0),
      0,
    ),
  )
  const granted = people.map(({ leave }) =>
    (leave?.accounts ?? []).reduce(
      (sumOfGrants, { grantedOn, grantedMinutes }) =>
        sumOfGrants + (grantedOn.startsWith(String(year)) ? grantedMinutes : 0),
      0,
    ),
  )
  const wave = `leave ${year}/${monthText(question.month)}`
  return cellOf(group, topicOf('leave', question.month), wave, people, {
    leaveUsed: sum(used),
    leaveGranted: sum(granted),
  })
}

/**
 * All figures of a meeting before anything is withheld: for `@reform/disclosure`, not for publication.
 *
 * @throws RangeError when two people or departments have one id, a department is its own part, a parent is not
 * there, or a department is called `everyone`.
 */
export function meetingDraft(question: MeetingQuestion): Draft {
  requireSound(question)
  const peopleOf = peopleByGroup(question)
  const states = personStates(question)
  const label = { ja: '全体', en: 'Everyone' }
  const groups: Group[] = [{ id: everyone, label }, ...question.departments].map((one) => ({
    id: one.id,
    label: one.label,
    members: peopleOf(one.id, question.month).map(({ person }) => person.id),
  }))
  const hasOutlook = question.people.some(({ crossings }) => crossings !== undefined)
  const hasLeave = question.people.some(({ leave }) => leave !== undefined)
  const cells = groups.flatMap(({ id }): readonly Cell[] => {
    const people = peopleOf(id, question.month)
    return [
      ...monthsShown(question).map((month) => overtimeCell(question, id, month, peopleOf(id, month))),
      standingCell(question, id, people, states),
      ...(hasOutlook ? [outlookCell(question, id, people)] : []),
      ...(hasLeave ? [leaveCell(question, id, people)] : []),
    ]
  })
  return { id: `meeting ${monthText(question.month)}`, groups, cells }
}

function requireSound({ departments, people }: MeetingQuestion): void {
  const ids = new Set(departments.map(({ id }) => id))
  const persons = new Set(people.map(({ person }) => person.id))
  if (ids.size < departments.length || ids.has(everyone))
    throw new RangeError('meeting: departments share an id')
  if (persons.size < people.length) throw new RangeError('meeting: people share an id')
  const parents = new Map(departments.map(({ id, parent }) => [id, parent]))
  for (const { id } of departments) {
    const seen = new Set<string>()
    for (let one: string | undefined = id; one !== undefined; one = parents.get(one)) {
      if (seen.has(one) || !ids.has(one))
        throw new RangeError(`meeting: ${id}: its parents do not lead to a top`)
      seen.add(one)
    }
  }
}
