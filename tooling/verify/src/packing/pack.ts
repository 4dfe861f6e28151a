import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Member, publishable, readMembers, root } from '../workspace.ts'

/** A member of the workspace and the tarball that would be published of it. */
export interface Packed extends Member {
  readonly tarball: string
}

const store = join(root, 'tooling/verify/dist')

const fileName = (name: string): string => `${name.replace('@', '').replaceAll('/', '-')}.tgz`

/** Packs every publishable member with pnpm, which writes real versions for `catalog:` and `workspace:`. */
export function packAll(): readonly Packed[] {
  rmSync(store, { recursive: true, force: true })
  mkdirSync(store, { recursive: true })
  return publishable(readMembers(root)).map((member) => {
    const tarball = join(store, fileName(member.manifest.name))
    execFileSync('pnpm', ['pack', '--out', tarball], {
      cwd: join(root, member.folder),
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
    return { ...member, tarball }
  })
}

/** The tarballs of the last `packAll`. */
export function readPacked(): readonly Packed[] {
  if (!existsSync(store)) throw new Error('Nothing is packed yet; run the task "tarballs" first')
  const present = new Set(readdirSync(store))
  return publishable(readMembers(root)).map((member) => {
    const name = fileName(member.manifest.name)
    if (!present.has(name)) throw new Error(`${member.manifest.name} is not packed`)
    return { ...member, tarball: join(store, name) }
  })
}
