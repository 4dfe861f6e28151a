import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readTerms } from './glossary.ts'
import { brokenLinks } from './links.ts'
import { llmsText, withoutFrontMatter } from './llms.ts'
import { offlineWorker } from './offline.ts'
import { languages, site } from './pages.ts'
import { sectionsOf } from './sections.ts'

/** What is made from the finished pages: the search index, Markdown for machines, reading offline, checked links. */
const dist = join(site, 'dist')
const content = join(site, 'src/content/docs')

const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
const pages = paths.filter((path) => path.endsWith('index.html'))
const read = (path: string): string => readFileSync(join(dist, path), 'utf8')
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(dist, path)), { recursive: true })
  writeFileSync(join(dist, path), text)
}

/** Long lists of reference are kept when they are first read. */
const isKeptAhead = (path: string): boolean =>
  /^(?!live\/).*\.(html|css|js)$/.test(path) && !/(^|\/)reference\/(?!words|verdicts)/.test(path)
const addressOf = (path: string): string => `/${path.replace(/index\.html$/, '')}`
const languageOf = (path: string) => (path.startsWith('en/') ? 'en' : 'ja')

for (const language of languages) {
  const own = pages.filter((path) => languageOf(path) === language)
  const synonyms = readTerms().map(({ ja, en, also }) => [ja, en, ...also])
  const sections = own.flatMap((path) => sectionsOf(read(path), addressOf(path)))
  write(`search/${language}.json`, JSON.stringify({ sections, synonyms }))
}

const sources = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.mdx?$/.test(path),
)
const listed = sources.sort().map((path) => {
  const slug = path.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '')
  const text = readFileSync(join(content, path), 'utf8')
  const markdown = withoutFrontMatter(text)
  write(join(slug, 'index.md'), markdown.text)
  return { address: `/${slug === '' ? '' : `${slug}/`}index.md`, ...markdown }
})
write('llms.txt', llmsText(listed))
write('offline.js', offlineWorker(paths.filter(isKeptAhead), read))

const broken = brokenLinks(
  new Map(pages.map((path) => [addressOf(path), read(path)])),
  new Set([...paths.map((path) => `/${path}`), '/llms.txt', ...listed.map(({ address }) => address)]),
)
for (const line of broken) process.stderr.write(`${line}\n`)
process.stdout.write(`${pages.length} pages, ${broken.length} broken links\n`)
process.exitCode = broken.length > 0 ? 1 : 0
