import { join } from 'node:path'
import { type PlainDate, parseIsoDate } from '@reform/calendar'
import {
  type Calculation,
  type Collection,
  calculateIndicators,
  collectionOf,
  deliveriesOwed,
  matchFiles,
  periodOfName,
} from '@reform/indicators'
import { parseWhen, type When } from '@reform/roadmap'
import type { CommandWork, Options } from '../../domain.ts'
import { type ExitCode, exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { exists } from '../../io/read-input.ts'
import type { Language } from '../../language.ts'
import { dayOption, invalidOption } from '../../options.ts'
import { reportMessages } from '../../text/report.ts'
import { type DeliveryLog, eventsOfLog, readDeliveryLog } from './delivery-log.ts'
import { filesOfSources } from './folder.ts'
import { type LoadedMinistry, loadMinistry } from './ministry-file.ts'
import { outputsOf } from './outputs.ts'
import { type FilesRead, type ReceivedFile, readFiles } from './read/read-files.ts'
import { replaceFolder, requireOwnFolder } from './replace-folder.ts'
import { summaryAsJson, summaryAsText } from './summary.ts'
import { thingsToDo } from './to-do.ts'
import { traceAsText } from './trace.ts'

/** Everything that a run knows once its files are read. */
export interface Run extends LoadedMinistry {
  readonly period: When
  readonly asOf: string
  readonly read: FilesRead
  readonly calculation: Calculation
  readonly collection: Collection
  /** Files that came after the as-of day; they are not read. */
  readonly tooLate: readonly ReceivedFile[]
}

/** Reads a ministry's files and puts the report on its roadmap in the place of the previous one. */
export const make: CommandWork = async (io, language, [file = ''], options) => {
  const loaded = await loadMinistry(io, language, file)
  const out = String(options.out)
  if (options.trace === undefined) await requireOwnFolder(io, out)
  const run = await worked(io, language, loaded, options)
  if (options.trace !== undefined)
    return traced(io, language, run, String(options.trace), options.json === true)
  io.progress(reportMessages[language].writing(out))
  const files = outputsOf(run)
  await replaceFolder(io, out, files)
  io.progress('')
  const toDo = thingsToDo(run.calculation, run.collection, run.read)
  const written = files.map(({ path }) => join(out, path))
  if (options.json) await io.out(`${JSON.stringify(summaryAsJson(run, toDo, written), undefined, 2)}\n`)
  else await io.out(summaryAsText(run, toDo, written, language))
  return codeOf(run)
}

function codeOf({ read, calculation, collection, tooLate }: Run): ExitCode {
  const isRefused = read.files.some(({ refused }) => refused === true)
  if (isRefused || calculation.issues.some(({ severity }) => severity === 'error')) return exitCode.partial
  const isOpen = calculation.cells.some(({ state }) => state !== 'value')
  const isLate = collection.deliveries.some(({ isLate: late }) => late)
  return read.rejectedRows.length > 0 || isOpen || isLate || tooLate.length > 0
    ? exitCode.attention
    : exitCode.done
}

async function traced(
  io: Io,
  language: Language,
  { calculation }: Run,
  figure: string,
  json: boolean,
): Promise<ExitCode> {
  io.progress('')
  const known = calculation.cells.flatMap(({ figures }) => figures.map(({ id }) => id))
  const asked = known.filter(
    (id) => id === figure || id.startsWith(`${figure}/`) || id.startsWith(`${figure}.`),
  )
  if (asked.length === 0) {
    throw new RefusedInput(
      {
        ja: `「${figure}」という指標の値はありません。次のいずれかを指定してください：\n${known.join('\n')}`,
        en: `There is no figure "${figure}". Name one of:\n${known.join('\n')}`,
      },
      { known },
    )
  }
  const results = calculation.cells.flatMap(({ figures }) => figures.filter(({ id }) => asked.includes(id)))
  if (json) await io.out(`${JSON.stringify(results, undefined, 2)}\n`)
  else await io.out(traceAsText(results, language))
  return exitCode.done
}

async function worked(io: Io, language: Language, loaded: LoadedMinistry, options: Options): Promise<Run> {
  const { ministry, edition, folder } = loaded
  const asOf = dayOption(options.asOf, '--as-of') ?? io.today()
  const period = periodOption(options.period)
  const text = reportMessages[language]
  io.progress(text.looking)
  const log = await logOf(io, folder, options.deliveries)
  const { matched, issues } = matchFiles(await filesOfSources(io, folder, ministry), ministry)
  const known = matched.map((one): ReceivedFile => {
    const receivedOn = log.get(one.path.normalize('NFC'))?.received
    return receivedOn === undefined ? one : { ...one, receivedOn }
  })
  const isThere = ({ receivedOn }: ReceivedFile): boolean => receivedOn === undefined || receivedOn <= asOf
  const yearStart = ministry.yearStartMonth ?? edition.fiscalYearStartMonth ?? 4
  const read = await readFiles(io, known.filter(isThere), {
    ministry,
    folder,
    asOf: earlier(parseIsoDate(asOf), parseWhen(period, { fiscalYearStartMonth: yearStart }).to),
    told: (path, place, of) => io.progress(text.reading(path, place, of)),
  })
  io.progress(text.calculating)
  const calculated = calculateIndicators(ministry, edition, read.files, { period, asOf })
  const calculation = { ...calculated, issues: [...issues, ...calculated.issues] }
  const collection = collectionOf(deliveriesOwed(ministry, period), eventsOf(known, log, period, asOf), asOf)
  const tooLate = known.filter((one) => !isThere(one))
  return { ...loaded, period, asOf, read, calculation, collection, tooLate }
}

const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b)

/** A file of which the log says nothing has come by the day that is looked at. */
function eventsOf(
  known: readonly ReceivedFile[],
  log: DeliveryLog,
  period: When,
  asOf: string,
): ReturnType<typeof eventsOfLog> {
  const keys = known.map(({ path }) => path.normalize('NFC'))
  const unsaid = keys.filter((key) => !log.has(key)).map((key) => [key, { received: asOf }] as const)
  return eventsOfLog(known, new Map([...log, ...unsaid]), period)
}

async function logOf(io: Io, folder: string, given: unknown): Promise<DeliveryLog> {
  if (typeof given === 'string') return readDeliveryLog(io, given)
  const usual = join(folder, 'deliveries.csv')
  return (await exists(io, usual)) ? readDeliveryLog(io, usual) : new Map()
}

/** @throws RefusedInput when no period is named, or what is named is none. */
function periodOption(given: unknown): When {
  const period = typeof given === 'string' ? periodOfName(given) : undefined
  if (period === undefined) throw invalidOption('--period', String(given ?? ''), '2026H1, FY2026, 2026-04')
  return period
}
