import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withoutFrontMatter } from './llms.ts'
import { type Language, languages, linkTo, plain, site, writePage } from './pages.ts'

const content = join(site, 'src/content/docs')
const texts = {
  ja: { title: 'すべてのページ', description: 'このサイトのすべてのページの一覧' },
  en: { title: 'All pages', description: 'Every page of this site' },
} as const

function linesOf(language: Language): readonly string[] {
  const base = language === 'ja' ? content : join(content, 'en')
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.mdx?$/.test(path) && !(language === 'ja' && path.startsWith('en/')))
    .sort()
  return files.flatMap((path) => {
    const slug = path.replace(/\.mdx?$/, '').toLowerCase()
    if (/(^|\/)index$/.test(slug) || slug === '404') return []
    const { title } = withoutFrontMatter(readFileSync(join(base, path), 'utf8'))
    return [`- [${plain(title)}](${linkTo(language, slug)})`]
  })
}

/** One page with links to all others: where the search leads without script. Written last. */
export function writeListOfPages(): void {
  for (const language of languages) {
    writePage({ path: 'words/pages', language, ...texts[language], body: linesOf(language).join('\n') })
  }
}
