import { parseIsoYearMonth, type YearMonth } from '@reform/calendar'
import * as z from 'zod'
import type { TargetLine } from '../forecast/crossings.ts'
import { everyone } from '../meeting/everyone.ts'
import type { MeetingDepartment, MeetingPerson, MeetingQuestion } from '../meeting/question.ts'
import { type InputIssue, issueOf } from './issues.ts'
import { id, minutes, month, type Read, readBy, twice } from './parts.ts'
import { isoMonth } from './person.ts'
import { readPerson } from './read-person.ts'

const label = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) })

const schema = z.strictObject({
  month,
  departments: z.array(z.strictObject({ id, label, parent: z.exactOptional(id) })),
  people: z.array(
    z.strictObject({
      person: z.unknown(),
      department: z.exactOptional(
        z.union([id, z.array(z.strictObject({ from: isoMonth, department: id.nullable() }))]),
      ),
    }),
  ),
  targets: z.exactOptional(
    z.array(z.strictObject({ id, label, window: z.enum(['month', 'year']), minutes })),
  ),
  yearStartMonth: z.exactOptional(z.int().min(1).max(12)),
})

type Given = z.output<typeof schema>

/** What `publishMeeting` is asked, but for rules, reviews, forecasts and leave. */
export type MeetingInput = Omit<MeetingQuestion, 'rules' | 'reviews'>

function wrongDepartments({ departments }: Given): readonly InputIssue[] {
  const parents = new Map(departments.map((one) => [one.id, one.parent]))
  const leadsToATop = (start: string): boolean => {
    const seen = new Set<string>()
    for (let one: string | undefined = start; one !== undefined; one = parents.get(one)) {
      if (seen.has(one) || !parents.has(one)) return false
      seen.add(one)
    }
    return true
  }
  return [
    ...twice([everyone, ...departments.map((one) => one.id)]).map(([at, name]) =>
      issueOf('twice', ['departments', at - 1, 'id'], name),
    ),
    ...departments.flatMap((one, at) =>
      leadsToATop(one.id) ? [] : [issueOf('unknownName', ['departments', at, 'parent'], one.parent ?? '')],
    ),
  ]
}

function wrongPeople({ departments, people }: Given): readonly InputIssue[] {
  const known = new Set<string | null>([null, ...departments.map((one) => one.id)])
  const ids = people.map(({ person }, at) => (isObject(person) ? String(person.id) : `${at}`))
  return [
    ...twice(ids).map(([at, name]) => issueOf('twice', ['people', at, 'person', 'id'], name)),
    ...people.flatMap(({ person, department = [] }, at): readonly InputIssue[] => {
      const read = readPerson(person)
      const named =
        typeof department === 'string'
          ? [{ department, path: [] }]
          : department.map((one, n) => ({ department: one.department, path: [n, 'department'] }))
      return [
        ...(read.ok
          ? []
          : read.issues.map((one) => ({ ...one, path: ['people', at, 'person', ...one.path] }))),
        ...named.flatMap((one) =>
          known.has(one.department)
            ? []
            : [issueOf('unknownName', ['people', at, 'department', ...one.path], one.department ?? '')],
        ),
      ]
    }),
  ]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function between(given: Given): readonly InputIssue[] {
  const lines = twice((given.targets ?? []).map((one) => one.id))
  return [
    ...wrongDepartments(given),
    ...wrongPeople(given),
    ...lines.map(([at, name]) => issueOf('twice', ['targets', at, 'id'], name)),
  ]
}

/** The department by its latest beginning up to the month; none before the first one. */
function departmentIn(given: Given['people'][number]['department'], asked: YearMonth): string | undefined {
  if (given === undefined || typeof given === 'string') return given
  const begun = given
    .map(({ from, department }) => ({ from: parseIsoYearMonth(from), department }))
    .filter(({ from }) => from <= asked)
  return begun.sort((a, b) => b.from - a.from)[0]?.department ?? undefined
}

/**
 * The departments, people and lines of a meeting out of unknown input, or all that is wrong with it. What is
 * accepted, `publishMeeting` takes together with the rules of the people.
 *
 * @example
 * ```ts
 * const months = [{ month: '2026-10', departmentKind: 'autonomous', overtimeMinutes: 600 }]
 * const read = readMeetingInput({
 *   month: '2026-10',
 *   departments: [{ id: 'a', label: { ja: '第一課', en: 'Division 1' } }],
 *   people: [{ person: { id: 'k1', regime: 'npa', months }, department: [{ from: '2026-04', department: 'b' }] }],
 * })
 * read.ok ? [] : read.issues.map((one) => [one.code, one.path.join('.')])
 * // => [['unknownName', 'people.0.department.0.department']]
 * ```
 */
export function readMeetingInput(input: unknown): Read<MeetingInput> {
  const read = readBy(schema, input, between)
  if (!read.ok) return read
  const { people, targets = [], ...rest } = read.value
  const departments: readonly MeetingDepartment[] = rest.departments
  const lines: readonly TargetLine[] = targets
  const made = people.flatMap(({ person, department }): readonly MeetingPerson[] => {
    const one = readPerson(person)
    return one.ok ? [{ person: one.person, departmentOf: (asked) => departmentIn(department, asked) }] : []
  })
  return { ok: true, value: { ...rest, departments, targets: lines, people: made } }
}
