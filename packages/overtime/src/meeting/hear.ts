import type { PublishedCell } from '@reform/disclosure'
import { type AccessRecord, accessRecord, type NamesRequest } from '../access.ts'
import { monthText } from '../assess/month-text.ts'
import type { LoggedHearing } from './agreed.ts'
import { onCourse, peopleByGroup } from './draft.ts'
import type { Meeting, MeetingPage } from './meeting.ts'
import { minutesIn, personStates } from './person-state.ts'
import type { MeetingQuestion } from './question.ts'
import { loadSpread } from './spread.ts'

/** Why a department is to be heard. */
export type HearingReasonCode =
  | 'breached'
  | 'undetermined'
  | 'withoutCause'
  | 'withoutMeasure'
  | 'overdueReviews'
  | 'manyOverLine'
  | 'onCourse'
  | 'concentrated'
  | 'followUpOverdue'

/** A reason, with its figure as far as it is published. */
export type HearingReason = {
  readonly code: HearingReasonCode
  /** People, or percent for `concentrated`. Absent where the figure is withheld or there is none. */
  readonly figure?: number
  /** The line, for `manyOverLine` and `onCourse`. */
  readonly line?: string
}

/** A department that the personnel division should hear. */
export type DepartmentToHear = {
  readonly department: string
  readonly reasons: readonly HearingReason[]
}

/** From when on there is reason to hear a department. */
export type HearingCriteria = {
  /** Percent of the people over a line of the month. */
  readonly overLinePercent: number
  /** Percent of all minutes on the highest tenth of the people. */
  readonly topTenthPercent: number
}

const usual: HearingCriteria = { overLinePercent: 20, topTenthPercent: 40 }

function figureOf(cell: PublishedCell | undefined, name: string): { readonly figure?: number } {
  if (cell === undefined || cell.state === 'hidden') return {}
  const figure = cell.figures[name]
  return figure === undefined || figure.kind === 'distribution' || figure.value === null
    ? {}
    : { figure: figure.value }
}

/**
 * The departments that the personnel division should hear, those with most reasons first, with the reasons. That
 * there is a reason is told for small departments too; its figure only where the meeting's release shows it. The
 * list is for the personnel division and is not published.
 *
 * @throws RangeError when the question and the meeting are not of one month.
 * @example
 * ```ts
 * const month = parseIsoYearMonth('2026-10')
 * const person = { id: 'k1', regime: 'npa', months: [{ month, departmentKind: 'autonomous' as const, overtimeMinutes: 2760 }] }
 * const departments = [{ id: 'a', label: { ja: '第一課', en: 'Division 1' } }]
 * const question = { month, departments, people: [{ person, departmentOf: () => 'a' }], rules: npaRules, targets: [] }
 * const result = publishMeeting(question)
 * result.ok ? departmentsToHear(question, result.meeting) : []
 * // => [{ department: 'a', reasons: [{ code: 'breached' }, { code: 'concentrated' }] }]
 * ```
 */
export function departmentsToHear(
  question: MeetingQuestion,
  meeting: Meeting,
  hearings: readonly LoggedHearing[] = [],
  criteria: HearingCriteria = usual,
): readonly DepartmentToHear[] {
  if (meeting.month !== monthText(question.month))
    throw new RangeError(`departmentsToHear: the meeting is of ${meeting.month}`)
  const peopleOf = peopleByGroup(question)
  const states = personStates(question)
  const found = question.departments.map(({ id }): DepartmentToHear => {
    const page = meeting.departments.find(({ group }) => group === id)
    if (page === undefined) throw new RangeError(`departmentsToHear: the meeting knows no ${id}`)
    const people = peopleOf(id, question.month)
    const all = people.flatMap(({ person }) => states.get(person.id) ?? [])
    const standing = (code: HearingReasonCode, is: boolean): readonly HearingReason[] =>
      is ? [{ code, ...figureOf(page.standing, code) }] : []
    return {
      department: id,
      reasons: [
        ...standing(
          'breached',
          all.some(({ word }) => word === 'breached'),
        ),
        ...standing(
          'undetermined',
          all.some(({ word }) => word === 'undetermined'),
        ),
        ...standing(
          'withoutCause',
          all.some(({ withoutCause }) => withoutCause),
        ),
        ...standing(
          'withoutMeasure',
          all.some(({ withoutMeasure }) => withoutMeasure),
        ),
        ...standing(
          'overdueReviews',
          all.some(({ overdue }) => overdue),
        ),
        ...loadReasons(question, people, page, criteria),
        ...(hearings.some(({ department, state }) => department === id && state === 'overdue')
          ? [{ code: 'followUpOverdue' as const }]
          : []),
      ],
    }
  })
  return found.filter(({ reasons }) => reasons.length > 0).sort((a, b) => b.reasons.length - a.reasons.length)
}

function loadReasons(
  { month, targets }: MeetingQuestion,
  people: MeetingQuestion['people'],
  page: MeetingPage,
  { overLinePercent, topTenthPercent }: HearingCriteria,
): readonly HearingReason[] {
  const minutes = people.flatMap((one) => minutesIn(one, month) ?? [])
  const reasons: HearingReason[] = []
  for (const { id, window, minutes: line } of targets) {
    const over = minutes.filter((one) => one > line).length
    if (window === 'month' && over > 0 && over * 100 >= overLinePercent * minutes.length) {
      reasons.push({ code: 'manyOverLine', line: id, ...figureOf(page.overtime, `over.${id}`) })
    }
    if (people.some((one) => onCourse(one, id) !== undefined)) {
      reasons.push({ code: 'onCourse', line: id, ...figureOf(page.outlook, `onCourse.${id}`) })
    }
  }
  const isConcentrated =
    minutes.length > 0 && loadSpread(minutes).topTenthPercent >= Math.max(1, topTenthPercent)
  if (isConcentrated) reasons.push({ code: 'concentrated', ...figureOf(page.overtime, 'topTenth') })
  return reasons
}

/** One person's figures, given out on request. */
export type NamedPerson = {
  readonly department: string
  readonly person: string
  /** `null` where the month is unknown. */
  readonly minutes: number | null
  readonly yearMinutes: number
  readonly word: string
}

/** Names with the record of their being given out. */
export type NamedList = { readonly people: readonly NamedPerson[]; readonly access: AccessRecord }

/**
 * The people of departments with their figures of the month, the highest first: only for someone, for a purpose,
 * at a time, and together with the record that the application appends to its log of accesses.
 *
 * @throws RangeError when it is not said who asks, why or when, or a department is not known.
 * @example
 * ```ts
 * const month = parseIsoYearMonth('2026-10')
 * const person = { id: 'k1', regime: 'npa', months: [{ month, departmentKind: 'autonomous' as const, overtimeMinutes: 2760 }] }
 * const departments = [{ id: 'a', label: { ja: '第一課', en: 'Division 1' } }]
 * const question = { month, departments, people: [{ person, departmentOf: () => 'a' }], rules: npaRules, targets: [] }
 * const list = meetingNames(question, ['a'], { by: 'personnel division', purpose: 'hearing', at: '2026-11-20' })
 * list.people.map((one) => [one.person, one.minutes, one.word]) // => [['k1', 2760, 'breached']]
 * list.access.people // => ['k1']
 * ```
 */
export function meetingNames(
  question: MeetingQuestion,
  departments: readonly string[],
  request: NamesRequest,
): NamedList {
  const peopleOf = peopleByGroup(question)
  const states = personStates(question)
  for (const id of departments) {
    if (!question.departments.some((one) => one.id === id))
      throw new RangeError(`meetingNames: no department ${id}`)
  }
  const people = departments.flatMap((department) =>
    peopleOf(department, question.month).map((one): NamedPerson => {
      const state = states.get(one.person.id)
      return {
        department,
        person: one.person.id,
        minutes: minutesIn(one, question.month) ?? null,
        yearMinutes: state?.yearMinutes ?? 0,
        word: state?.word ?? 'outOfScope',
      }
    }),
  )
  people.sort((a, b) => (b.minutes ?? -1) - (a.minutes ?? -1))
  const shown = people.map(({ person }) => person)
  return { people, access: accessRecord(request, 'overtime of a month', departments, shown) }
}
