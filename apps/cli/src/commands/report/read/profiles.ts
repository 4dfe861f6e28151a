import type { Profile } from '@reform/tabular/read'
import { RefusedInput } from '../../../failure.ts'
import type { Io } from '../../../io/io.ts'
import { decodeUtf8, readWhole } from '../../../io/read-input.ts'

/** The refusal of a profile that does not suit its files. */
export function refusedProfile(file: string, profile: string): RefusedInput {
  return new RefusedInput(
    {
      ja: `${file}：様式「${profile}」では読めません。設定の profile を確かめてください。`,
      en: `${file}: cannot be read by the profile "${profile}". Check "profile" in the configuration.`,
    },
    { file },
  )
}

/**
 * The profile that a source names: one that comes with the reader, or a file.
 * @throws RefusedInput when there is none of that name or the file holds none.
 * @throws FileFailure when the file cannot be read.
 */
export async function loadProfile(io: Io, given: string | { readonly file: string }): Promise<Profile> {
  if (typeof given === 'string') {
    const all: Readonly<Record<string, Profile>> = await import('@reform/tabular/profiles')
    const found = Object.values(all).find(({ id }) => id === given)
    if (found === undefined) throw refusedProfile(given, given)
    return found
  }
  const { parseProfile } = await import('@reform/tabular/schema')
  const text = decodeUtf8(await readWhole(io, given.file), given.file)
  const read = parseProfile(parsed(text, given.file))
  if (read.ok) return read.profile
  const list = (language: 'ja' | 'en'): string =>
    read.issues.map(({ message }) => message[language]).join('\n')
  throw new RefusedInput(
    { ja: `${given.file}：${list('ja')}`, en: `${given.file}: ${list('en')}` },
    { file: given.file, issues: read.issues },
  )
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : ''
    throw new RefusedInput(
      { ja: `${file}：JSON として読めません。${detail}`, en: `${file}: not JSON. ${detail}` },
      { file },
    )
  }
}
