import { join } from 'node:path'
import {
  addDays,
  addMonths,
  formatIsoDate,
  lastDayOfMonth,
  type PlainDate,
  workingDaysBetween,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'
import { emptyLedger, type Ledger, policyWith, recordRelease } from '@reform/disclosure'
import { readLedgerText } from '@reform/disclosure/schema'
import type { OvertimeRules } from '@reform/overtime'
import {
  type AgreedAction,
  carriedActions,
  type DepartmentToHear,
  departmentsToHear,
  describeCarriedAction,
  describeHearing,
  describeHearingReason,
  type Hearing,
  hearingLog,
  type LoggedHearing,
  type MeetingQuestion,
  meetingNames,
  publishMeeting,
} from '@reform/overtime/meeting'
import { type MeetingPaperOptions, meetingWorkbook, renderMeetingHtml } from '@reform/report/meeting'
import { writeWorkbook } from '@reform/tabular'
import type { CommandWork, Options } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { decodeUtf8, exists, readWhole } from '../../io/read-input.ts'
import { writeWhole } from '../../io/write-file.ts'
import type { Bilingual, Language } from '../../language.ts'
import { dayOption, listOption } from '../../options.ts'
import { atWorkMessages } from '../../text/at-work.ts'
import { leavesOf } from './at-work/leaves.ts'
import { actionList, hearingList, readList } from './at-work/lists.ts'
import { namesRequest, recordAccess } from './at-work/names.ts'
import type { Office } from './at-work/office.ts'
import { forecastsOf } from './at-work/people.ts'
import { openRegister } from './at-work/reviews.ts'
import { type AtWork, openAtWork, splitWords } from './at-work/sound.ts'
import { monthOption } from './values.ts'

/** The figures for a month's meeting: papers into a folder, and for the personnel division whom to hear. */
export const meeting: CommandWork = async (io, language, files, options) => {
  const text = atWorkMessages[language]
  const papers = listOption('--papers', options.papers, ['ja', 'en'])
  const formats = listOption('--format', options.format, ['html', 'xlsx'])
  const asked = options.names === undefined ? undefined : namesRequest(io, options)
  const atWork = await openAtWork(io, language, files, options)
  const month = monthOption('--month', options.month) ?? lastWholeMonth(atWork.lastDay)
  const reviews =
    options.register === undefined ? undefined : await openRegister(io, language, options, atWork)
  const { question, isPartial } = await questionOf(io, language, options, atWork, month, reviews?.register)
  const ledger = await ledgerIn(io, options)
  io.progress(text.publishing)
  const result = publishMeeting(question, { policy: policyWith({ minimum: atWork.office.minimum }), ledger })
  if (!result.ok)
    throw new RefusedInput({ ja: atWorkMessages.ja.notPublished, en: atWorkMessages.en.notPublished })
  const { actions, hearings, rejected } = await agreed(io, language, options, atWork)
  const written: string[] = []
  for (const lang of papers) {
    const paper: MeetingPaperOptions = {
      lang,
      organisation: atWork.office.organisation,
      on: formatIsoDate(atWork.lastDay),
      lines: atWork.office.lines,
      labels: labelsOf(atWork.rules),
      ...(options.actions !== undefined && { actions }),
    }
    for (const format of formats) {
      const file = join(String(options.out), `meeting-${result.meeting.month}.${lang}.${format}`)
      io.progress(text.writing(file))
      await writeWhole(
        io,
        file,
        format === 'html'
          ? renderMeetingHtml(result.meeting, paper)
          : bytesOf(meetingWorkbook(result.meeting, paper)),
      )
      written.push(file)
    }
  }
  if (options.ledger !== undefined) {
    const entry = `${JSON.stringify(recordRelease(ledger, result.release), undefined, 1)}\n`
    await writeWhole(io, String(options.ledger), entry)
    written.push(String(options.ledger))
  }
  io.progress('')
  const toHear = departmentsToHear(question, result.meeting, hearings)
  const names =
    asked === undefined ? undefined : await namesOf(io, question, atWork.office, String(options.names), asked)
  if (options.json) {
    const { month: of, minimum, overview, departments } = result.meeting
    await io.out(
      `${JSON.stringify({ month: of, minimum, overview, departments, toHear, actions, hearings, names, written }, undefined, 2)}\n`,
    )
  } else {
    await io.out(meetingText(language, atWork.office, toHear, actions, hearings, written))
    if (names !== undefined) {
      const lines = names.map((one) =>
        text.named(
          labelOf(atWork.office, one.department, language),
          one.person,
          one.minutes,
          one.yearMinutes,
          one.word,
        ),
      )
      await io.out(`\n${text.namesHeading}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    }
  }
  if (isPartial || atWork.isPartial || rejected > 0 || (reviews?.setAside ?? 0) > 0) return exitCode.partial
  return toHear.length > 0 ? exitCode.attention : exitCode.done
}

/** The last month of which every working day may be on record. */
function lastWholeMonth(lastDay: PlainDate): YearMonth {
  const month = yearMonthOf(lastDay)
  const end = lastDayOfMonth(month)
  const isWhole = lastDay === end || workingDaysBetween(addDays(lastDay, 1), end) === 0
  return isWhole ? month : addMonths(month, -1)
}

async function questionOf(
  io: Io,
  language: Language,
  options: Options,
  atWork: AtWork,
  month: YearMonth,
  reviews: MeetingQuestion['reviews'],
): Promise<{ readonly question: MeetingQuestion; readonly isPartial: boolean }> {
  const { office, rules, taken, departmentOf } = atWork
  const text = atWorkMessages[language]
  const forecasts =
    options.forecast === true
      ? forecastsOf(atWork, (done, all) => io.progress(text.forecasting(done, all)))
      : undefined
  const leaves = await leavesOf(io, language, options, atWork.staff, atWork.on, office)
  const people = taken.people.map(({ person }) => {
    const found = forecasts?.get(person.id)
    const leave = leaves.ledgers.get(person.id)
    return {
      person,
      departmentOf: (one: YearMonth) => departmentOf(person.id, one),
      ...(found !== undefined && { crossings: found.crossings }),
      ...(leave !== undefined && { leave }),
    }
  })
  const { departments, lines, yearStartMonth } = office
  const question = {
    month,
    departments,
    people,
    rules,
    targets: lines,
    yearStartMonth,
    ...(reviews !== undefined && { reviews }),
  }
  return { question, isPartial: leaves.setAside > 0 }
}

async function ledgerIn(io: Io, options: Options): Promise<Ledger> {
  if (options.ledger === undefined || !(await exists(io, String(options.ledger)))) return emptyLedger
  const file = String(options.ledger)
  const read = readLedgerText(decodeUtf8(await readWhole(io, file), file))
  if (read.ok) return read.ledger
  const [first] = read.issues
  const say = (language: Language): string =>
    atWorkMessages[language].officeWrong(file, first?.path.join('.') ?? '', first?.message[language] ?? '')
  throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file, issues: read.issues })
}

type Agreed = {
  readonly actions: ReturnType<typeof carriedActions>
  readonly hearings: readonly LoggedHearing[]
  readonly rejected: number
}

/** What earlier meetings agreed, and which departments were heard, as they stand on the day. */
async function agreed(io: Io, language: Language, options: Options, { office, on }: AtWork): Promise<Agreed> {
  const json = options.json === true
  const day = formatIsoDate(on)
  const idOf = (name: string): string => office.departmentCalled(name) ?? name
  const iso = (date: PlainDate | null) => (date === null ? undefined : formatIsoDate(date))
  const actionRows =
    options.actions === undefined
      ? undefined
      : await readList(io, language, json, String(options.actions), actionList)
  const hearingRows =
    options.hearings === undefined
      ? undefined
      : await readList(io, language, json, String(options.hearings), hearingList)
  const actions = (actionRows?.rows ?? []).map(({ row }): AgreedAction => {
    const [due, doneOn] = [iso(row.due), iso(row.doneOn)]
    const known = { ...(due !== undefined && { due }), ...(doneOn !== undefined && { doneOn }) }
    return {
      id: row.id,
      department: idOf(row.department),
      agreedOn: formatIsoDate(row.agreedOn),
      words: row.words,
      ...known,
    }
  })
  const hearings = (hearingRows?.rows ?? []).map(({ row }): Hearing => {
    const [due, doneOn] = [iso(row.due), iso(row.doneOn)]
    const followUp =
      due === undefined
        ? undefined
        : { words: row.followUp ?? '', due, ...(doneOn !== undefined && { doneOn }) }
    const base = {
      department: idOf(row.department),
      on: formatIsoDate(row.on),
      reasons: splitWords(row.reasons),
      advice: row.advice,
    }
    return { ...base, ...(followUp !== undefined && { followUp }) }
  })
  const last = dayOption(options.lastMeeting, '--last-meeting') ?? '1900-01-01'
  return {
    actions: carriedActions(actions, day, last),
    hearings: hearingLog(hearings, day),
    rejected: (actionRows?.rejected ?? 0) + (hearingRows?.rejected ?? 0),
  }
}

async function namesOf(
  io: Io,
  question: MeetingQuestion,
  office: Office,
  departments: string,
  { log, ...request }: ReturnType<typeof namesRequest>,
): Promise<ReturnType<typeof meetingNames>['people']> {
  const ids = splitWords(departments).map((name) => {
    const id = office.departmentCalled(name)
    if (id !== undefined) return id
    const say = (language: Language): string => atWorkMessages[language].unknownDepartment(name)
    throw new RefusedInput(
      { ja: say('ja'), en: say('en') },
      { known: office.departments.map((one) => one.id) },
    )
  })
  const { people, access } = meetingNames(question, ids, request)
  await recordAccess(io, log, access)
  return people
}

/** What the outlook calls the limits. */
function labelsOf({ ruleset }: OvertimeRules): Readonly<Record<string, Bilingual>> {
  return Object.fromEntries(ruleset.provisions.map(({ id, label }) => [id, label]))
}

function bytesOf(workbook: Parameters<typeof writeWorkbook>[0]): Uint8Array {
  const result = writeWorkbook(workbook)
  if (!result.ok) throw new Error(result.issues[0]?.message.en)
  return result.bytes
}

function labelOf(office: Office, department: string, language: Language): string {
  return office.departments.find(({ id }) => id === department)?.label[language] ?? department
}

function meetingText(
  language: Language,
  office: Office,
  toHear: readonly DepartmentToHear[],
  actions: Agreed['actions'],
  hearings: Agreed['hearings'],
  written: readonly string[],
): string {
  const text = atWorkMessages[language]
  const label = (department: string): string => labelOf(office, department, language)
  const lineLabel = (id: string): string => office.lines.find((one) => one.id === id)?.label[language] ?? id
  const heard = toHear.map(({ department, reasons }) => {
    const sentences = reasons.map((reason) =>
      describeHearingReason(
        { ...reason, ...(reason.line !== undefined && { line: lineLabel(reason.line) }) },
        language,
      ),
    )
    return `  ${label(department)}\n${sentences.map((sentence) => `    ${text.bullet}${sentence}\n`).join('')}`
  })
  const carried = actions.map(
    (one) => `  ${describeCarriedAction({ ...one, department: label(one.department) }, language)}\n`,
  )
  const logged = hearings.map(
    (one) => `  ${describeHearing({ ...one, department: label(one.department) }, language)}\n`,
  )
  const part = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `${heading}\n${lines.join('')}\n`
  return `${part(text.toHear, heard.length === 0 ? [`  ${text.nobodyToHear}\n`] : heard)}${part(text.actions, carried)}${part(text.hearings, logged)}${part(
    text.written,
    written.map((file) => `  ${file}\n`),
  ).trimEnd()}\n`
}
