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
  /** Script and style of the page are asked for by components, which only MDX can name. */
  readonly mdx?: boolean
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
  for (const page of pages) {
    const file = join(folderOf(page.language), `${page.path}.${page.mdx === true ? 'mdx' : 'md'}`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, frontMatter(page) + page.body)
  }
}

/** The address of a page of the site from its root, as links in pages write it. */
export function linkTo(language: Language, path: string): string {
  return `${language === 'ja' ? '/' : '/en/'}${path}/`
}

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Text that stands in a cell of a Markdown table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
