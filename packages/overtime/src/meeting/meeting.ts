import {
  type Audit,
  assertPublished,
  type Ledger,
  type Policy,
  type PublishedCell,
  type PublishedFigure,
  type PublishedRelease,
  type PublishOptions,
  publish,
  type SuppressionSummary,
} from '@reform/disclosure'
import type { Bilingual } from '@reform/rules'
import { monthText } from '../assess/month-text.ts'
import { type MeetingTopic, meetingDraft, topicOf } from './draft.ts'
import { everyone } from './everyone.ts'
import type { MeetingQuestion } from './question.ts'

/** The difference of a figure to an earlier month, where both are shown. */
export type Change = Readonly<Record<string, number>>

/** What the meeting sees of one department, or of everyone. */
export type MeetingPage = {
  readonly group: string
  readonly label: Bilingual
  /** The month's overtime; then the month before and the same month last year. */
  readonly overtime: PublishedCell
  readonly lastMonth: PublishedCell
  readonly lastYear: PublishedCell
  readonly standing: PublishedCell
  /** Absent where no forecast, or no leave, was given. */
  readonly outlook?: PublishedCell
  readonly leave?: PublishedCell
  readonly sinceLastMonth: Change
  readonly sinceLastYear: Change
}

/** A meeting's figures: nothing of it goes beyond what the release shows. */
export type Meeting = {
  readonly month: string
  /** The least number of people a figure rests on, to be printed with the figures. */
  readonly minimum: number
  readonly overview: MeetingPage
  readonly departments: readonly MeetingPage[]
}

/** How figures may leave. */
export type MeetingOptions = PublishOptions & { readonly policy?: Policy; readonly ledger?: Ledger }

/** The release for the meeting, or why there is none. */
export type MeetingPublication =
  | {
      readonly ok: true
      readonly meeting: Meeting
      readonly release: PublishedRelease
      /** Not for publication, both. */
      readonly audit: Audit
      readonly summary: SuppressionSummary
    }
  | { readonly ok: false; readonly audit: Audit }

/**
 * The figures of a meeting per department, for everyone, and against the last month and the last year, as far as
 * `@reform/disclosure` lets them out. No names.
 *
 * People whose department is open in a month count among everyone only. A month that is unknown is in no figure
 * but `monthUnknown`. Record the release in the ledger and hand it in at the next meeting.
 *
 * @throws RangeError when departments or people contradict each other, and as `publish` does.
 * @example
 * ```ts
 * const month = parseIsoYearMonth('2026-10')
 * const people = Array.from({ length: 12 }, (_, n) => ({
 *   person: { id: `k${n}`, regime: 'npa', months: [{ month, departmentKind: 'autonomous' as const, overtimeMinutes: n < 3 ? 2760 : 600 }] },
 *   departmentOf: () => 'a',
 * }))
 * const targets = [{ id: 'month45', label: { ja: '月45時間', en: '45 hours a month' }, window: 'month' as const, minutes: 2700 }]
 * const departments = [{ id: 'a', label: { ja: '第一課', en: 'Division 1' } }]
 * const result = publishMeeting({ month, departments, people, rules: npaRules, targets })
 * const page = result.ok ? result.meeting.departments[0] : undefined
 * page?.overtime.state === 'shown' ? [page.overtime.n, page.overtime.figures['over.month45']] : []
 * // => [12, { kind: 'count', value: 3 }]
 * ```
 */
export function publishMeeting(question: MeetingQuestion, options: MeetingOptions = {}): MeetingPublication {
  const { policy, ...rest } = options
  const result = publish(meetingDraft(question), policy, rest)
  if (!result.ok) return result
  const { release, audit, summary } = result
  return { ok: true, meeting: meetingOf(question, release), release, audit, summary }
}

/**
 * The pages of a meeting, made from what was published and from nothing else.
 *
 * @throws TypeError when the release was not made by `publish`; RangeError when it is of another meeting.
 */
function meetingOf(question: MeetingQuestion, release: PublishedRelease): Meeting {
  assertPublished(release)
  const cells = new Map(release.cells.map((cell) => [`${cell.group}\n${cell.topic}`, cell]))
  const label = { ja: '全体', en: 'Everyone' }
  const pageOf = (group: string, name: Bilingual): MeetingPage => {
    const find = (topic: MeetingTopic, month: number): PublishedCell | undefined =>
      cells.get(`${group}\n${topicOf(topic, month)}`)
    const must = (topic: MeetingTopic, month: number): PublishedCell => {
      const cell = find(topic, month)
      if (cell === undefined)
        throw new RangeError(`meeting: the release has no ${topicOf(topic, month)} of ${group}`)
      return cell
    }
    const { month } = question
    const overtime = must('overtime', month)
    const lastMonth = must('overtime', month - 1)
    const lastYear = must('overtime', month - 12)
    const outlook = find('outlook', month)
    const leave = find('leave', month)
    return {
      group,
      label: name,
      overtime,
      lastMonth,
      lastYear,
      standing: must('standing', month),
      ...(outlook === undefined ? {} : { outlook }),
      ...(leave === undefined ? {} : { leave }),
      sinceLastMonth: changeOf(overtime, lastMonth),
      sinceLastYear: changeOf(overtime, lastYear),
    }
  }
  return {
    month: monthText(question.month),
    minimum: release.minimum,
    overview: pageOf(everyone, label),
    departments: question.departments.map((one) => pageOf(one.id, one.label)),
  }
}

function figureValue(figure: PublishedFigure | undefined): number | undefined {
  return figure === undefined || figure.kind === 'distribution' ? undefined : (figure.value ?? undefined)
}

function changeOf(now: PublishedCell, before: PublishedCell): Change {
  if (now.state === 'hidden' || before.state === 'hidden') return {}
  const changes = Object.entries(now.figures).flatMap(([name, figure]): [string, number][] => {
    const [a, b] = [figureValue(figure), figureValue(before.figures[name])]
    return a === undefined || b === undefined ? [] : [[name, a - b]]
  })
  return Object.fromEntries(changes)
}
