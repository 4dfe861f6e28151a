import * as ready from '@reform/tabular/profiles'
import type { Profile } from '@reform/tabular/read'
import { parseProfile } from '@reform/tabular/schema'
import type { Options } from '../../../domain.ts'
import { RefusedInput } from '../../../failure.ts'
import type { Io } from '../../../io/io.ts'
import { decodeUtf8, readWhole } from '../../../io/read-input.ts'
import { nearest } from '../../../options.ts'
import { overtimeMessages } from '../../../text/overtime.ts'

/** The ready profiles of what was worked; a file of shifts holds what is planned. */
export const attendanceProfiles: readonly Profile[] = Object.values(ready).filter(
  (one) => one.id !== ready.freeeShift.id,
)
const byId: ReadonlyMap<string, Profile> = new Map(attendanceProfiles.map((one) => [one.id, one]))

/**
 * The profiles that `--profile` names: ready ones by their ids, own ones in a JSON file.
 * @throws RefusedInput when there is none, or a file holds no sound one; FileFailure when it cannot be read.
 */
export async function openProfiles(io: Io, options: Options): Promise<readonly [Profile, ...Profile[]]> {
  const [first, ...others] = (options.profile as readonly string[] | undefined) ?? []
  if (first === undefined) throw refused((text) => text.profileMissing)
  const open = async (name: string): Promise<Profile> => byId.get(name) ?? profileInFile(io, name)
  return [await open(first), ...(await Promise.all(others.map(open)))]
}

async function profileInFile(io: Io, name: string): Promise<Profile> {
  if (!name.endsWith('.json')) {
    const known = [...byId.keys()]
    throw refused((text) => text.unknownProfile(name, nearest(name, known), known), { known })
  }
  const text = decodeUtf8(await readWhole(io, name), name)
  const value = parse(text)
  if (value === undefined) throw refused((messages) => messages.rulesNotJson(name), { file: name })
  const parsed = parseProfile(value)
  if (parsed.ok) return parsed.profile
  const { issues } = parsed
  const say = (language: 'ja' | 'en'): string =>
    issues
      .map(({ path, message }) =>
        overtimeMessages[language].rulesWrong(name, path.join('.'), message[language]),
      )
      .join('\n')
  throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file: name, issues })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Messages = (typeof overtimeMessages)['ja']

function refused(
  say: (text: Messages) => string,
  detail: ConstructorParameters<typeof RefusedInput>[1] = {},
): RefusedInput {
  return new RefusedInput({ ja: say(overtimeMessages.ja), en: say(overtimeMessages.en) }, detail)
}
