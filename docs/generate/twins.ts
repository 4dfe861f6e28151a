import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { site } from './pages.ts'

/** A hand-written page in both languages; one side is absent where it was not written. */
export type Twin = { readonly path: string; readonly ja?: string; readonly en?: string }

const content = join(site, 'src/content/docs')

/** Every hand-written page, by its path without language. */
export function readTwins(): readonly Twin[] {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.mdx?$/.test(path) && !/^(en\/)?reference\//.test(path))
  const paths = [...new Set(files.map((path) => path.replace(/^en\//, '')))].sort()
  return paths.map((path) => ({
    path,
    ...(files.includes(path) ? { ja: join(content, path) } : {}),
    ...(files.includes(`en/${path}`) ? { en: join(content, 'en', path) } : {}),
  }))
}

/** The body of a page without its front matter. */
const bodyOf = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '')

/** A short name of the state of a page's body. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(bodyOf(text)).digest('hex').slice(0, 12)

/** What the two pages must have in common: the levels of the headings, and every block of code. */
export function skeleton(text: string): {
  readonly headings: readonly number[]
  readonly code: readonly string[]
} {
  const body = bodyOf(text)
  const code = [...body.matchAll(/^```[\s\S]*?^```$/gm)].map(([block]) => block)
  const prose = body.replace(/^```[\s\S]*?^```$/gm, '')
  const headings = [...prose.matchAll(/^(#{2,6}) /gm)].map(([, marks]) => marks?.length ?? 0)
  return { headings, code }
}
