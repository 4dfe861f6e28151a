import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages, linkTo, type Page, readText, root, sourceLink } from './pages.ts'

const note: Readonly<Record<Language, string>> = {
  ja: ':::note[英語の資料]\nこの資料は、ソースコードとともに英語で管理しています。\n:::',
  en: '',
}

/** Links of the repository's own Markdown, led to the pages and copies of the site. */
function relink(markdown: string, from: string, language: Language): string {
  return markdown.replace(
    /\]\((?!https?:|#|\/)([^)#\s]+)(#[^)]*)?\)/g,
    (whole, target: string, hash = '') => {
      const path = join(from, target)
      const decision = /^docs\/decisions\/(\d{4}-[\w-]+)\.md$/.exec(path)?.[1]
      if (decision !== undefined) return `](${linkTo(language, `reference/decisions/${decision}`)}${hash})`
      if (path === 'docs/architecture.md')
        return `](${linkTo(language, 'reference/house/architecture')}${hash})`
      if (/\.(md|json|ts|yaml)$/.test(path)) return `](${sourceLink(path)})`
      return whole.replace(/\]\([^)]*\)/, ']').replace(/^\]$/, ']')
    },
  )
}

function pageOf(file: string, path: string, language: Language): Page {
  const text = readText(file)
  const title = /^# (.+)$/m.exec(text)?.[1] ?? file
  const body = text.replace(/^# .+\n/, '')
  const folder = file.split('/').slice(0, -1).join('/')
  return {
    path,
    language,
    title,
    description: title,
    body: [note[language], relink(body, folder, language)].join('\n\n'),
  }
}

/** The architecture and every decision, as they stand in `docs/`. */
export function housePages(): readonly Page[] {
  const decisions = readdirSync(join(root, 'docs/decisions')).filter((name) => name.endsWith('.md'))
  return languages.flatMap((language) => [
    pageOf('docs/architecture.md', 'house/architecture', language),
    ...decisions.map((name) =>
      pageOf(`docs/decisions/${name}`, `decisions/${name.replace(/\.md$/, '')}`, language),
    ),
  ])
}
