import { formatIsoDate, parseIsoYearMonth } from '@reform/calendar'
import { assess } from '@reform/overtime'
import {
  type CauseCode,
  causeCodes,
  causeLabels,
  describeEntryProblem,
  type ReviewEntry,
  type ReviewRegister,
  reviewCases,
  reviewRegister,
} from '@reform/overtime/review'
import type { Options } from '../../../domain.ts'
import type { Io } from '../../../io/io.ts'
import { jsonLine } from '../../../io/json-lines.ts'
import type { Language } from '../../../language.ts'
import { atWorkMessages } from '../../../text/at-work.ts'
import { readList, registerList } from './lists.ts'
import type { AtWork } from './sound.ts'

/** The register of reviews with how many of its rows could not be used. */
export interface RegisterRead {
  readonly register: ReviewRegister
  readonly setAside: number
}

/** The register: the cases that the figures make, and what the file of `--register` says became of them. */
export async function openRegister(
  io: Io,
  language: Language,
  options: Options,
  atWork: AtWork,
): Promise<RegisterRead> {
  const { taken, rules, on, office, departmentOf } = atWork
  const text = atWorkMessages[language]
  const cases = reviewCases(
    taken.people.map(({ person }) => ({
      assessment: assess(person, rules),
      departmentOf: (month) => departmentOf(person.id, parseIsoYearMonth(month)) ?? text.openDepartment,
    })),
    rules,
    office.yearStartMonth,
  )
  const json = options.json === true
  const list =
    options.register === undefined
      ? { rows: [], rejected: 0 }
      : await readList(io, language, json, String(options.register), registerList)
  const lines: number[] = []
  const entries: ReviewEntry[] = []
  let unreadable = 0
  for (const { row, line } of list.rows) {
    const entry = entryOf(row)
    if (entry === undefined) {
      unreadable += 1
      io.err(
        `${text.atPlace(text.place(String(options.register), line), text.unknownCause([...causeCodes].join(text.comma)))}\n`,
      )
    } else {
      entries.push(entry)
      lines.push(line)
    }
  }
  const register = reviewRegister(cases, entries, formatIsoDate(on))
  for (const problem of register.problems) {
    const place = text.place(String(options.register), lines[problem.index] ?? 0)
    io.err(
      json
        ? jsonLine({ problem: { ...problem, place } })
        : `${text.atPlace(place, describeEntryProblem(problem, language))}\n`,
    )
  }
  return { register, setAside: list.rejected + unreadable + register.problems.length }
}

type RegisterRow = Awaited<ReturnType<typeof readList<typeof registerList>>>['rows'][number]['row']

function causeOf(text: string | null): CauseCode | undefined {
  const word = (text ?? '').trim()
  return causeCodes.find(
    (code) => code === word || causeLabels[code].ja === word || causeLabels[code].en === word,
  )
}

function entryOf(row: RegisterRow): ReviewEntry | undefined {
  const words = row.words ?? ''
  const stamp = { caseId: row.caseId, on: formatIsoDate(row.on), ...(row.by !== null && { by: row.by }) }
  switch (row.kind) {
    case 'cause': {
      const code = causeOf(row.code)
      return code === undefined ? undefined : { ...stamp, kind: 'cause', code, words }
    }
    case 'specialDuty':
      return { ...stamp, kind: 'specialDuty', outline: words, whyUnavoidable: row.unavoidable ?? '' }
    case 'measure':
      return {
        ...stamp,
        kind: 'measure',
        words,
        ...(row.until !== null && { until: formatIsoDate(row.until) }),
      }
    case 'reopened':
      return { ...stamp, kind: 'reopened', words }
    default:
      return { ...stamp, kind: 'closed' }
  }
}
