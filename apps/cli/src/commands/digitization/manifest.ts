import { readdir } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { checkFixity, type ManifestEntry, manifestEntry, parseIsoDate } from '@reform/digitization'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { FileFailure, RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { jsonLine } from '../../io/json-lines.ts'
import { readChunks } from '../../io/read-input.ts'
import { dayOption } from '../../options.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { jsonValues } from './json-values.ts'

/** The SHA-256 manifest of a folder, or, with `--against`, what became of the files of an earlier one. */
export const manifest: CommandWork = async (io, language, [folder = ''], options) => {
  const on = parseIsoDate(dayOption(options.on) ?? io.today())
  const paths = await filesBelow(io, folder)
  if (typeof options.against !== 'string') {
    for (const path of paths) {
      const entry = await manifestEntry(path, readChunks(io, join(folder, path)), { on, tool: 'reform' })
      await io.out(jsonLine(entry))
    }
    return exitCode.done
  }
  const known = await manifestIn(io, options.against)
  const there = new Set(paths)
  const report = await checkFixity(known, {
    on,
    open: (path) => (there.has(path) ? readChunks(io, join(folder, path)) : undefined),
    present: paths,
  })
  const { counts, lines } = report
  if (options.json) await io.out(jsonLine(report))
  else {
    const message = digitizationMessages[language]
    const told = lines.filter(({ state }) => state !== 'matching')
    const listed = told.map(({ path, state }) => `  ${message.fixity[state]}  ${path}\n`).join('')
    await io.out(`${message.fixityHead(report.checkedOn, counts)}\n${listed}`)
  }
  return counts.matching === lines.length ? exitCode.done : exitCode.attention
}

/** All files below a folder, by path with `/`, in the order of their texts. */
async function filesBelow(io: Io, folder: string): Promise<readonly string[]> {
  const root = resolve(io.cwd, folder)
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort((a, b) => (a < b ? -1 : 1))
  } catch (error) {
    throw new FileFailure('read', folder, error)
  }
}

async function manifestIn(io: Io, file: string): Promise<readonly ManifestEntry[]> {
  const entries: ManifestEntry[] = []
  for await (const { line, value } of jsonValues(readChunks(io, file), file)) {
    if (!isEntry(value)) {
      const say = (language: 'ja' | 'en'): string => digitizationMessages[language].manifestWrong(file, line)
      throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file })
    }
    entries.push(value)
  }
  return entries
}

function isEntry(value: unknown): value is ManifestEntry {
  if (typeof value !== 'object' || value === null) return false
  const { path, algorithm, digest, bytes, recordedOn } = value as Partial<ManifestEntry>
  const isDigest = typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest)
  const isSize = Number.isSafeInteger(bytes) && typeof recordedOn === 'string'
  return typeof path === 'string' && path !== '' && algorithm === 'sha256' && isDigest && isSize
}
