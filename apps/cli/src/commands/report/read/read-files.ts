import { join, resolve } from 'node:path'
import type { PlainDate } from '@reform/calendar'
import type { MatchedFile, Ministry, ReadFile, Source } from '@reform/indicators'
import type { Questionnaire } from '@reform/survey'
import { fileSource } from '@reform/tabular/node'
import type { Profile } from '@reform/tabular/read'
import type { Io } from '../../../io/io.ts'
import { loadQuestionnaire } from '../../survey/load.ts'
import { sha256Of } from '../folder.ts'
import { readAnswersFile } from './answers.ts'
import { readAttendanceFile } from './attendance.ts'
import {
  type BesideRegisters,
  everybody,
  readEventFile,
  readRegisterFile,
  readSideFile,
} from './documents.ts'
import type { FileNote, FileRead, RejectedRow } from './found.ts'
import { loadProfile, refusedProfile } from './profiles.ts'
import { readRecordsFile } from './records.ts'

/** All files of a ministry as they were read. */
export interface FilesRead {
  readonly files: readonly ReadFile[]
  readonly rejectedRows: readonly RejectedRow[]
  readonly notes: readonly FileNote[]
}

/** A matched file with the day on which it came, where that is known. */
export type ReceivedFile = MatchedFile & { readonly receivedOn?: string }

/** What reading needs to know beside the files. */
export interface ReadingPlan {
  readonly ministry: Ministry
  readonly folder: string
  /** The day as of which documents are looked at. */
  readonly asOf: PlainDate
  readonly told: (path: string, place: number, of: number) => void
}

/** What is read once for all files of a source. */
type Kit = {
  readonly profiles: Map<string, Profile>
  readonly questionnaires: Map<string, Questionnaire>
  readonly beside: BesideRegisters
}

/** Documents' side tables and events come before the registers that they belong to. */
const turns: Readonly<Record<string, number>> = { 'digitization.side': 0, 'digitization.events': 0 }

/**
 * Every file once, in the order of the sources. What cannot be used of a file is named and keeps nothing else back.
 * @throws RefusedInput when a profile or a questionnaire of the configuration cannot be used.
 * @throws FileFailure when a file cannot be read.
 */
export async function readFiles(
  io: Io,
  matched: readonly ReceivedFile[],
  plan: ReadingPlan,
): Promise<FilesRead> {
  const sources = new Map(plan.ministry.sources.map((source) => [source.id, source]))
  const kit: Kit = {
    profiles: new Map(),
    questionnaires: new Map(),
    beside: { sides: new Map(), events: new Map() },
  }
  const turnOf = ({ source }: ReceivedFile): number => turns[String(sources.get(source)?.profile)] ?? 1
  const read = new Map<string, ReadFile>()
  const rejectedRows: RejectedRow[] = []
  const notes: FileNote[] = []
  const inTurn = [...matched].sort((a, b) => turnOf(a) - turnOf(b))
  for (const [place, file] of inTurn.entries()) {
    const source = sources.get(file.source)
    if (source === undefined) continue
    plan.told(file.path, place + 1, inTurn.length)
    const {
      rejectedRows: lost,
      notes: said,
      refused,
      rejected,
      rows,
      material,
    } = await readOne(io, file, source, plan, kit)
    rejectedRows.push(...lost)
    notes.push(...said)
    read.set(file.path, {
      ...file,
      sha256: await sha256Of(io, join(plan.folder, file.path)),
      rows,
      ...(rejected === undefined || rejected.length === 0 ? {} : { rejected }),
      ...(refused ? { refused } : {}),
      material,
    })
  }
  return { files: matched.flatMap(({ path }) => read.get(path) ?? []), rejectedRows, notes }
}

async function readOne(
  io: Io,
  file: ReceivedFile,
  source: Source,
  plan: ReadingPlan,
  kit: Kit,
): Promise<FileRead> {
  const { path, departments } = file
  const bytes = { ...fileSource(resolve(io.cwd, plan.folder, path)), name: path }
  const department = departments?.[0] ?? everybody
  switch (source.kind) {
    case 'attendance':
      return readAttendanceFile(path, bytes, await profileOf(io, source, plan, kit))
    case 'answers':
      return readAnswersFile(path, bytes, await questionnaireOf(io, source, plan, kit))
    case 'documents':
      if (source.profile === 'digitization.side') return readSideFile(path, bytes, department, kit.beside)
      if (source.profile === 'digitization.events') return readEventFile(path, bytes, kit.beside)
      return readRegisterFile(path, bytes, department, plan.asOf, kit.beside)
    case 'records':
      return readRecordsFile(path, bytes, await profileOf(io, source, plan, kit), source)
    default:
      throw refusedProfile(path, source.kind)
  }
}

async function profileOf(
  io: Io,
  { id, profile }: Source,
  { folder }: ReadingPlan,
  { profiles }: Kit,
): Promise<Profile> {
  const known = profiles.get(id)
  if (known !== undefined) return known
  if (profile === undefined) throw refusedProfile(id, '')
  const loaded = await loadProfile(
    io,
    typeof profile === 'string' ? profile : { file: join(folder, profile.file) },
  )
  profiles.set(id, loaded)
  return loaded
}

async function questionnaireOf(
  io: Io,
  { id, questionnaire }: Source,
  { folder }: ReadingPlan,
  { questionnaires }: Kit,
): Promise<Questionnaire> {
  const known = questionnaires.get(id)
  if (known !== undefined) return known
  const loaded = await loadQuestionnaire(io, join(folder, questionnaire ?? 'questionnaire.json'))
  questionnaires.set(id, loaded)
  return loaded
}
