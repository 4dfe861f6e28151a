import { mkdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Everything a command touches outside itself. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Width of the terminal in half-width columns; undefined when the output goes to a file. */
  readonly columns: number | undefined
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** A line that the next one replaces; silent unless a person watches. */
  readonly progress: (text: string) => void
  readonly readStandardInput: () => Promise<Uint8Array>
}

/** The text or bytes could not be read or written; `reason` is the system's code. */
export class FileFailure extends Error {
  readonly file: string
  readonly reason: string
  readonly doing: 'read' | 'write'
  constructor(doing: 'read' | 'write', file: string, cause: unknown) {
    super(`${doing} ${file}`, { cause })
    this.doing = doing
    this.file = file
    this.reason = (cause as NodeJS.ErrnoException).code ?? 'EUNKNOWN'
  }
}

/** Bytes of a file; `-` is standard input. @throws FileFailure when it cannot be read. */
export async function readBytes(io: Io, file: string): Promise<Uint8Array> {
  if (file === '-') return io.readStandardInput()
  try {
    return await readFile(resolve(io.cwd, file))
  } catch (error) {
    throw new FileFailure('read', file, error)
  }
}

/** Whether the path names something that exists. */
export async function exists(io: Io, file: string): Promise<boolean> {
  return stat(resolve(io.cwd, file)).then(
    () => true,
    () => false,
  )
}

/** Writes the whole file or nothing: a crash in the middle leaves the previous file as it was. */
export async function writeWhole(io: Io, file: string, data: string | Uint8Array): Promise<void> {
  const target = resolve(io.cwd, file)
  const draft = `${target}.${process.pid}.part`
  try {
    await mkdir(dirname(target), { recursive: true })
    await writeFile(draft, data)
    await rename(draft, target)
  } catch (error) {
    await unlink(draft).catch(() => undefined)
    throw new FileFailure('write', file, error)
  }
}
