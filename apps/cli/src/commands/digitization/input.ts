import {
  checkRegister,
  type DataIssue,
  type DocumentEvent,
  type RegisterRow,
  registerEvents,
  type SideRow,
} from '@reform/digitization'
import {
  eventProfile,
  type ImportIssue,
  readEventLog,
  readRegister,
  readSideTable,
  registerProfile,
} from '@reform/digitization/import'
import { readEvent } from '@reform/digitization/schema'
import { type ByteSource, matchHeaders, readRows } from '@reform/tabular/read'
import type { Options } from '../../domain.ts'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { readChunks, readWhole, standardInput } from '../../io/read-input.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { jsonValues } from './json-values.ts'
import { optionMissing } from './values.ts'

/** What is wrong with the input, of whichever kind. */
export type InputIssue = ImportIssue | DataIssue

/** Everything that was read, and what could not be: read = accepted + rejected. */
export interface Input {
  readonly rows: readonly RegisterRow[]
  readonly side: ReadonlyMap<string, SideRow>
  readonly events: readonly DocumentEvent[]
  readonly issues: readonly InputIssue[]
  readonly counts: { readonly read: number; readonly accepted: number; readonly rejected: number }
}

interface Gathered {
  readonly rows: RegisterRow[]
  readonly events: DocumentEvent[]
  readonly issues: InputIssue[]
  read: number
}

/**
 * Registers, as tables, and logs of events, as tables or JSON, all together; with the side table of `--side`.
 * @throws FileFailure when a file cannot be read.
 * @throws RefusedInput when a file is neither, or nothing can be made of it.
 */
export async function readInput(
  io: Io,
  files: readonly string[],
  options: Options,
  wanted: 'events' | 'rows',
): Promise<Input> {
  const gathered: Gathered = { rows: [], events: [], issues: [], read: 0 }
  for (const file of files) await readOne(io, file, gathered, wanted)
  const sideRows = typeof options.side === 'string' ? await readSide(io, options.side, gathered) : []
  const checked = checkRegister(gathered.rows, sideRows)
  const issues = [...gathered.issues, ...checked.issues]
  const events = [...gathered.events]
  if (wanted === 'events' && checked.accepted.length > 0) {
    if (options.acquisition !== 'created' && options.acquisition !== 'obtained') {
      throw optionMissing('--acquisition')
    }
    const made = registerEvents(checked, { acquisition: options.acquisition })
    for (const event of made.events) events.push(event)
    issues.push(...made.issues)
  }
  const accepted = checked.accepted.length + gathered.events.length
  const counts = { read: gathered.read, accepted, rejected: gathered.read - accepted }
  if (counts.read > 0 && accepted === 0) throw nothingUsed(issues)
  return { rows: checked.accepted, side: checked.side, events, issues, counts }
}

async function readOne(io: Io, file: string, gathered: Gathered, wanted: 'events' | 'rows'): Promise<void> {
  const source = await sourceOf(io, file)
  if (isJson(file, source)) {
    if (wanted === 'rows') throw notARegister(file)
    await readJsonEvents(io, file, source, gathered)
    return
  }
  const form = await formOf(source, file)
  if (form === 'events' && wanted === 'rows') throw notARegister(file)
  if (form === 'events') take(await readEventLog(source, { file }), gathered.events, gathered, file)
  else take(await readRegister(source, { file }), gathered.rows, gathered, file)
}

/** A file is read as often as needed; standard input is held as a whole. */
export async function sourceOf(io: Io, file: string): Promise<ByteSource> {
  if (file === standardInput) return readWhole(io, file)
  return { name: file, open: () => readChunks(io, file) }
}

function isJson(file: string, source: ByteSource): boolean {
  if (!(source instanceof Uint8Array)) return /\.(?:jsonl?|ndjson)$/i.test(file)
  return /^\uFEFF?\s*[[{]/.test(new TextDecoder().decode(source.subarray(0, 1000)))
}

async function readJsonEvents(io: Io, file: string, source: ByteSource, gathered: Gathered): Promise<void> {
  const chunks = source instanceof Uint8Array ? [source] : readChunks(io, file)
  for await (const { line, value } of jsonValues(chunks, file)) {
    gathered.read += 1
    const { event, issues } = readEvent(value, [file, line])
    if (event !== undefined) gathered.events.push(event)
    gathered.issues.push(...issues)
  }
}

const rowsLookedAt = 30

/** What kind of table it is, by the header that fits best. */
async function formOf(source: ByteSource, file: string): Promise<'register' | 'events'> {
  const best = { register: 0, events: 0 }
  let looked = 0
  for await (const entry of readRows(source, { file })) {
    if (entry.kind !== 'row') continue
    const fitting = (profile: typeof registerProfile | typeof eventProfile): number =>
      matchHeaders(entry.cells, profile).matched
    best.register = Math.max(best.register, fitting(registerProfile))
    best.events = Math.max(best.events, fitting(eventProfile))
    looked += 1
    if (looked >= rowsLookedAt) break
  }
  return best.events > best.register ? 'events' : 'register'
}

async function readSide(io: Io, file: string, gathered: Gathered): Promise<readonly SideRow[]> {
  const rows: SideRow[] = []
  take(await readSideTable(await sourceOf(io, file), { file }), rows, { ...gathered, read: 0 }, file)
  return rows
}

function take<Value>(
  read: {
    readonly values: readonly Value[]
    readonly issues: readonly ImportIssue[]
    readonly counts: { readonly read: number }
  },
  into: Value[],
  gathered: Gathered,
  file: string,
): void {
  refuseWhole(file, read.issues)
  for (const value of read.values) into.push(value)
  for (const issue of read.issues) gathered.issues.push(issue)
  gathered.read += read.counts.read
}

/** @throws RefusedInput when a file could not be read to its end. */
export function refuseWhole(file: string, issues: readonly ImportIssue[]): void {
  const refused = issues.filter(({ effect }) => effect === 'fileRefused')
  if (refused.length === 0) return
  const say = (language: 'ja' | 'en'): string => refused.map(({ message }) => message[language]).join('\n')
  throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file, issues: refused })
}

const issuesTold = 20

function nothingUsed(issues: readonly InputIssue[]): RefusedInput {
  const say = (language: 'ja' | 'en'): string =>
    [
      digitizationMessages[language].nothingUsed,
      ...issues.slice(0, issuesTold).map(({ message }) => message[language]),
    ].join('\n')
  return new RefusedInput({ ja: say('ja'), en: say('en') }, { issues })
}

function notARegister(file: string): RefusedInput {
  return new RefusedInput(
    {
      ja: `${file}：行政文書ファイル管理簿ではありません。このコマンドには管理簿（CSV 又は XLSX）が必要です。`,
      en: `${file}: this is no register of files. This command needs a register (CSV or XLSX).`,
    },
    { file },
  )
}
