import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Ministry } from '@reform/indicators'
import { FileFailure } from '../../failure.ts'
import type { Io } from '../../io/io.ts'

/** The part of a pattern above the first folder whose name is not fixed. */
function fixedFolder(pattern: string): string {
  const parts = pattern.split('/').slice(0, -1)
  const open = parts.findIndex((part) => /[*{]/.test(part))
  return (open < 0 ? parts : parts.slice(0, open)).join('/')
}

/** Folders of which none lies in another. */
function outermost(folders: readonly string[]): readonly string[] {
  const all = [...new Set(folders)].sort()
  return all.filter(
    (one) => !all.some((other) => other !== one && (other === '' || one.startsWith(`${other}/`))),
  )
}

/**
 * The files below the folders that the sources of a ministry name, relative to its own folder, sorted. A folder that
 * is not there holds nothing.
 * @throws FileFailure when a folder cannot be read.
 */
export async function filesOfSources(
  io: Io,
  folder: string,
  { sources }: Ministry,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const one of outermost(sources.flatMap(({ files }) => files.map(fixedFolder)))) {
    await walk(io, folder, one, found)
  }
  return found.sort()
}

async function walk(io: Io, folder: string, below: string, found: string[]): Promise<void> {
  const path = join(folder, below)
  const entries = await readdir(resolve(io.cwd, path), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw new FileFailure('read', path, error)
    },
  )
  for (const entry of entries) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory() && !entry.name.startsWith('.')) await walk(io, folder, name, found)
    else if (entry.isFile() && !entry.name.startsWith('.')) found.push(name)
  }
}

/** The SHA-256 of a file. @throws FileFailure when it cannot be read. */
export async function sha256Of(io: Io, path: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(resolve(io.cwd, path), { highWaterMark: 1 << 20 })) {
      hash.update(chunk as Uint8Array)
    }
  } catch (error) {
    throw new FileFailure('read', path, error)
  }
  return hash.digest('hex')
}
