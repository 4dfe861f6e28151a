import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import {
  type AttendanceFile,
  type AttendanceFileReport,
  type AttendanceIssue,
  chooseProfile,
  readAttendance,
} from '@reform/overtime/import'
import type { Profile } from '@reform/tabular/read'
import type { Options } from '../../../domain.ts'
import { FileFailure, RefusedInput } from '../../../failure.ts'
import type { Io } from '../../../io/io.ts'
import { readChunks, standardInput } from '../../../io/read-input.ts'
import { overtimeMessages } from '../../../text/overtime.ts'
import type { RuleBook } from '../rules.ts'
import { monthOption } from '../values.ts'
import type { PersonRead } from './person-read.ts'
import { attendanceOptionsIn, readOptionsIn, tableFacts } from './table-options.ts'
import { openProfiles } from './table-profiles.ts'

/** What tables come to: people, everything that was found, and what became of each file. */
export interface TablesRead {
  readonly people: readonly PersonRead[]
  readonly issues: readonly AttendanceIssue[]
  readonly files: readonly AttendanceFileReport[]
}

/**
 * Reads tables by the profiles that are named; several files are one input.
 * @throws RefusedInput when an option or a profile is unsound; FileFailure when a file cannot be read.
 */
export async function readTables(
  io: Io,
  files: readonly string[],
  options: Options,
  book: RuleBook,
): Promise<TablesRead> {
  const profiles = await openProfiles(io, options)
  const { rules, person } = await tableFacts(io, options, book)
  const read = readOptionsIn(options)
  const month = monthOption('--month', options.month)
  const attendance: AttendanceFile[] = []
  for (const file of files) {
    const profile = await profileOf(io, file, profiles, read)
    attendance.push({
      source: sourceOf(io, file, read.encoding !== undefined),
      profile,
      read: { ...read, file: nameOf(file) },
      ...(month !== undefined && { month }),
    })
  }
  const reading = await readAttendance(attendance, rules, { ...attendanceOptionsIn(options), person })
  return {
    issues: reading.issues,
    files: reading.files,
    people: reading.people.map(({ person: one, ...daily }, index) => ({
      place: { file: files.map(nameOf).join(', '), number: index + 1 },
      read: true,
      person: one,
      daily,
    })),
  }
}

const nameOf = (file: string): string => (file === standardInput ? 'stdin' : file)

/** Standard input passes by once: its encoding has to be named. */
export function sourceOf(io: Io, file: string, hasEncoding: boolean): AttendanceFile['source'] {
  if (file === standardInput) {
    if (hasEncoding) return readChunks(io, file)
    throw new RefusedInput({
      ja: overtimeMessages.ja.encodingMissing,
      en: overtimeMessages.en.encodingMissing,
    })
  }
  return fileSource(io, file)
}

function fileSource(
  io: Io,
  file: string,
): { readonly name: string; readonly open: () => AsyncIterable<Uint8Array> } {
  const open = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* createReadStream(resolve(io.cwd, file), { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>
    } catch (error) {
      throw new FileFailure('read', file, error)
    }
  }
  return { name: file, open }
}

/** The one profile, or of several the one that fits; where none does, the first says which columns are missing. */
export async function profileOf(
  io: Io,
  file: string,
  [first, ...others]: readonly [Profile, ...Profile[]],
  read: ReturnType<typeof readOptionsIn>,
): Promise<Profile> {
  if (others.length === 0 || file === standardInput) return first
  return (await chooseProfile(fileSource(io, file), [first, ...others], read)) ?? first
}
