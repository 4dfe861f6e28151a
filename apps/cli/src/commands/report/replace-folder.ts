import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { FileFailure, RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'

/** A file of the output, by its path inside of the folder. */
export interface OutputFile {
  readonly path: string
  readonly data: string | Uint8Array
}

/** Stands in every folder that we made; one without it is not ours to replace. */
export const calculationFile = 'indicators.json'

/**
 * @throws RefusedInput when the folder holds something that we did not make.
 * @throws FileFailure when it cannot be looked at.
 */
export async function requireOwnFolder(io: Io, folder: string): Promise<void> {
  const target = resolve(io.cwd, folder)
  const there = await stat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new FileFailure('read', folder, error)
  })
  if (there === undefined) return
  const names = there.isDirectory() ? await readdir(target) : ['']
  if (names.length === 0 || names.includes(calculationFile)) return
  throw new RefusedInput(
    {
      ja: `${folder}：ほかのものが入っているため置き換えません。空のフォルダーか、前に作った報告のフォルダーを --out に指定してください。`,
      en: `${folder}: holds other things and is not replaced. Give --out an empty folder, or one of an earlier report.`,
    },
    { file: folder },
  )
}

/**
 * Puts a folder with these files in the place of the one that is there: all of them or nothing. They are written
 * beside it first, so that a crash in the middle leaves the previous folder as it was.
 * @throws FileFailure when it cannot be written.
 */
export async function replaceFolder(io: Io, folder: string, files: readonly OutputFile[]): Promise<void> {
  const target = resolve(io.cwd, folder)
  const draft = `${target}.${process.pid}.part`
  const former = `${target}.${process.pid}.former`
  try {
    await rm(draft, { recursive: true, force: true })
    for (const { path, data } of files) {
      const file = join(draft, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, data)
    }
    const had = await rename(target, former).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false
        throw error
      },
    )
    try {
      await rename(draft, target)
    } catch (error) {
      if (had) await rename(former, target)
      throw error
    }
    await rm(former, { recursive: true, force: true })
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined)
    throw new FileFailure('write', folder, error)
  }
}
