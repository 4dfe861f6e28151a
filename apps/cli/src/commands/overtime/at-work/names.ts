import { appendFile, mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { AccessRecord, NamesRequest } from '@reform/overtime/meeting'
import type { Options } from '../../../domain.ts'
import { FileFailure, RefusedInput } from '../../../failure.ts'
import type { Io } from '../../../io/io.ts'
import { jsonLine } from '../../../io/json-lines.ts'
import { atWorkMessages } from '../../../text/at-work.ts'

/** Who asks for names, why and where that is recorded. @throws RefusedInput when one of these is not said. */
export function namesRequest(io: Io, options: Options): NamesRequest & { readonly log: string } {
  const { by, purpose, accessLog } = options as Readonly<Record<string, string | undefined>>
  if (!by?.trim() || !purpose?.trim() || !accessLog)
    throw new RefusedInput({ ja: atWorkMessages.ja.namesNeed, en: atWorkMessages.en.namesNeed })
  return { by, purpose, at: io.today(), log: accessLog }
}

/** Appends the record; names are shown only once it stands in the file. @throws FileFailure when it cannot. */
export async function recordAccess(io: Io, log: string, record: AccessRecord): Promise<void> {
  const file = resolve(io.cwd, log)
  try {
    await mkdir(dirname(file), { recursive: true })
    await appendFile(file, jsonLine(record))
  } catch (error) {
    throw new FileFailure('write', log, error)
  }
}
