import { lstat, mkdir, readlink, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { FileFailure } from '../failure.ts'
import type { Io } from './io.ts'

/**
 * Writes the whole file or nothing: a crash in the middle leaves the previous file as it was. A link stays a link,
 * and what it leads to is written. Folders on the way are made.
 * @throws FileFailure when it cannot be written, or when there is something else than a file.
 */
export async function writeWhole(io: Io, file: string, data: string | Uint8Array): Promise<void> {
  try {
    const target = await endOfLinks(resolve(io.cwd, file))
    await requireFileOrNothing(target)
    await makeFolder(dirname(target))
    const draft = `${target}.${process.pid}.part`
    try {
      await writeFile(draft, data)
      await rename(draft, target)
    } catch (error) {
      await unlink(draft).catch(() => undefined)
      throw error
    }
  } catch (error) {
    throw new FileFailure('write', file, error)
  }
}

/** Our own word beside the system's: a device, a pipe or a socket. */
const notAFile = 'NOTAFILE'
const mostLinks = 40

/** Where a path leads in the end, also through a link to what is not there yet. */
async function endOfLinks(path: string): Promise<string> {
  let at = path
  for (let count = 0; count < mostLinks; count++) {
    const link = await readlink(at).catch(() => undefined)
    if (link === undefined) return realpath(at).catch(() => at)
    at = resolve(dirname(at), link)
  }
  throw systemError('ELOOP')
}

/** Renaming over a device or a folder would replace it. */
async function requireFileOrNothing(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw systemError('EISDIR')
  if (found !== undefined && !found.isFile()) throw systemError(notAFile)
}

/**
 * Makes a folder and those above it. Not by `mkdir` with `recursive`: where the system refuses a folder as absent
 * although the one above is there, as in /proc, Node tries again for ever.
 */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = []
  for (let at = folder; !(await isThere(at)) && dirname(at) !== at; at = dirname(at)) missing.unshift(at)
  for (const one of missing) {
    await mkdir(one).catch((error: NodeJS.ErrnoException) => {
      // Another process may have made it in between.
      if (error.code !== 'EEXIST') throw error
    })
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  )
}

function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code })
}
