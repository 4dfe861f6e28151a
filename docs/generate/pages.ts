import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The languages of the site. Japanese stands at the root, English under `en/`. */
export const languages = ['ja', 'en'] as const
export type Language = (typeof languages)[number]

export const site: string = fileURLToPath(new URL('..', import.meta.url))
export const root: string = join(site, '..')

/** A generated page: where it stands under `reference/`, and its text. */
export type Page = {
  /** Path under `reference/` without language and ending: `api/overtime/index`. */
  readonly path: string
  readonly language: Language
  readonly title: string
  readonly description: string
  /** Place among its siblings in the sidebar. */
  readonly order?: number
  /** Shorter words for the sidebar. */
  readonly label?: string
  readonly body: string
}

const content = join(site, 'src/content/docs')
const folderOf = (language: Language): string =>
  join(content, language === 'ja' ? 'reference' : 'en/reference')

function frontMatter({ title, description, order, label }: Page): string {
  const sidebar = [
    ...(order === undefined ? [] : [`  order: ${order}`]),
    ...(label === undefined ? [] : [`  label: ${JSON.stringify(label)}`]),
  ]
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    'editUrl: false',
    ...(sidebar.length > 0 ? ['sidebar:', ...sidebar] : []),
    '---',
    '',
  ].join('\n')
}

/** Writes all generated pages anew; what an earlier run left behind is gone. */
export function writePages(pages: readonly Page[]): void {
  for (const language of languages) rmSync(folderOf(language), { recursive: true, force: true })
  for (const page of pages) writePage(page)
}

/** Writes one generated page. */
export function writePage(page: Page): void {
  const file = join(folderOf(page.language), `${page.path}.md`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, frontMatter(page) + page.body)
}

/** The address of a page of the site from its root, as links in pages write it. */
export function linkTo(language: Language, path: string): string {
  return `${language === 'ja' ? '/' : '/en/'}${path}/`
}

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Text that stands in a cell of a Markdown table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A table in Markdown: the head, then the rows; what stands in a cell may be Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Text from data, as Markdown shows it: nothing in it becomes markup. */
export const plain = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/([*_`[\]\\])/g, '\\$1')

const published = join(site, 'public')

/** Puts a file beside the pages, at an address from the root of the site. */
export function publish(path: string, bytes: string | Uint8Array): string {
  const file = join(published, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  return `/${path}`
}

/** The address of a copy of a source file, so that a page can show the code that it speaks of. */
export const sourceLink = (path: string): string => publish(`source/${path}.txt`, readText(path))

/** Forgets what an earlier run has published. */
export const clearPublished = (): void => rmSync(published, { recursive: true, force: true })
