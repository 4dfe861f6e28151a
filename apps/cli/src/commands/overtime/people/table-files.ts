import { readdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { Options } from '../../../domain.ts'
import { FileFailure } from '../../../failure.ts'
import type { Io } from '../../../io/io.ts'
import { standardInput } from '../../../io/read-input.ts'

/** The inputs of a command: those that hold people as JSON, and those that hold tables. */
export interface Inputs {
  readonly json: readonly string[]
  readonly tables: readonly string[]
  /** Files of folders that are no tables. */
  readonly passedOver: readonly string[]
}

const tableEndings = new Set(['.csv', '.tsv', '.txt', '.xlsx', '.xlsm'])
const jsonEndings = new Set(['.json', '.jsonl', '.ndjson'])

/** Files that programs leave beside those of people: `.DS_Store`, `~$book.xlsx`. */
const isHidden = (path: string): boolean => path.split(/[/\\]/).some((part) => /^(?:\.|~\$)/.test(part))

const isTable = (name: string): boolean => tableEndings.has(extname(name).toLowerCase())

/**
 * Tells tables from JSON by their names; with `--profile` everything else is a table too, standard input included.
 * A folder stands for the tables in it and below it, in the order of their names.
 * @throws FileFailure when a folder cannot be read.
 */
export async function sortInputs(io: Io, inputs: readonly string[], options: Options): Promise<Inputs> {
  const sorted = { json: [] as string[], tables: [] as string[], passedOver: [] as string[] }
  const hasProfile = options.profile !== undefined
  for (const input of inputs) {
    if (await isFolder(io, input)) {
      for (const file of await filesIn(io, input)) {
        if (!isHidden(file)) sorted[isTable(file) ? 'tables' : 'passedOver'].push(join(input, file))
      }
    } else {
      const isOther = input === standardInput || !jsonEndings.has(extname(input).toLowerCase())
      sorted[isTable(input) || (hasProfile && isOther) ? 'tables' : 'json'].push(input)
    }
  }
  return sorted
}

async function isFolder(io: Io, path: string): Promise<boolean> {
  if (path === standardInput) return false
  return stat(resolve(io.cwd, path)).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function filesIn(io: Io, folder: string): Promise<readonly string[]> {
  try {
    const found = await readdir(resolve(io.cwd, folder), { recursive: true, withFileTypes: true })
    const files = found.filter((one) => one.isFile() || one.isSymbolicLink())
    const root = resolve(io.cwd, folder)
    return files.map((one) => join(one.parentPath, one.name).slice(root.length + 1)).sort()
  } catch (error) {
    throw new FileFailure('read', folder, error)
  }
}
