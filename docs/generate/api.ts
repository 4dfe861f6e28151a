import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Application, type DeclarationReflection, LogLevel, OptionDefaults, ReflectionKind } from 'typedoc'
import { type Door, doorsOf, type Package } from './packages.ts'
import { type Language, languages, linkTo, type Page, plain, root, site, table } from './pages.ts'

/** Where the page of a door stands under `reference/`. */
const pathOf = ({ folder, subpath }: Door): string =>
  subpath === '.' ? `api/${folder}/main` : `api/${folder}/${subpath.slice(2)}`

/** One Japanese sentence for each export, by door and name: the doc comments themselves are English. */
export type JapaneseSentences = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The sentences of every package that has a table in `docs/api-ja/`; a test keeps the tables complete. */
export function readSentences(packages: readonly Package[]): JapaneseSentences {
  const tables = packages.map(({ folder }): JapaneseSentences => {
    const file = join(site, 'api-ja', `${folder}.json`)
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as JapaneseSentences) : {}
  })
  return Object.assign({}, ...tables) as JapaneseSentences
}

type Documented = { readonly door: Door; readonly exports: readonly string[]; readonly markdown: string }

const readerOptions = (entryPoints: readonly string[], out: string): Record<string, unknown> => ({
  entryPoints,
  tsconfig: join(site, 'tsconfig.api.json'),
  basePath: root,
  plugin: ['typedoc-plugin-markdown'],
  out,
  readme: 'none',
  router: 'module',
  entryFileName: 'index.md',
  hideBreadcrumbs: true,
  hidePageHeader: true,
  hidePageTitle: true,
  hideGroupHeadings: false,
  useCodeBlocks: true,
  expandObjects: false,
  parametersFormat: 'table',
  propertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  blockTags: [...OptionDefaults.blockTags, '@source'],
  skipErrorChecking: true,
  disableSources: true,
  logLevel: LogLevel.Error,
})

/** Lets TypeDoc read every door of every package at once and write one Markdown text per door. */
async function readDoors(packages: readonly Package[]): Promise<readonly Documented[]> {
  const out = mkdtempSync(join(tmpdir(), 'reform-api-'))
  const doors = packages.flatMap(doorsOf)
  try {
    const app = await Application.bootstrapWithPlugins(
      readerOptions(
        doors.map(({ source }) => source),
        out,
      ) as never,
    )
    const project = await app.convert()
    if (project === undefined) throw new Error('TypeDoc could not read the packages')
    const modules = (project.children ?? []).filter((one) => one.kindOf(ReflectionKind.Module))
    const named = doors.map((door, index) => {
      const module = moduleOf(modules, door)
      module.name = `door-${index}`
      return { door, exports: (module.children ?? []).map(({ name }) => name), file: `door-${index}.md` }
    })
    await app.generateOutputs(project)
    return named.map(({ door, exports, file }) => ({
      door,
      exports,
      markdown: readFileSync(join(out, file), 'utf8'),
    }))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** TypeDoc names a module by its path from the folder that all entry points share, without `index.ts`. */
function moduleOf(modules: readonly DeclarationReflection[], door: Door): DeclarationReflection {
  const name = relative(root, door.source).replace(/(\/index)?\.ts$/, '')
  const found = modules.find((one) => one.name === name)
  if (found === undefined) throw new Error(`TypeDoc has no module ${name} for ${door.specifier}`)
  return found
}

/** Points TypeDoc's links between its own files at the pages of the site, and at the headings as the site names them. */
function withSiteLinks(own: Documented, all: readonly Documented[], language: Language): string {
  return own.markdown.replace(
    /\[([^\]]*)\]\((?:door-(\d+)\.md)?(#[^)]*)?\)/g,
    (whole, text: string, index: string | undefined, anchor: string | undefined) => {
      const target = index === undefined ? own : all[Number(index)]
      if (target === undefined) throw new Error(`a link leads to no door: ${whole}`)
      const page = index === undefined ? '' : linkTo(language, `reference/${pathOf(target.door)}`)
      return `[${text}](${page}${anchor === undefined ? '' : headingOf(target.markdown, text, anchor)})`
    },
  )
}

/** TypeDoc numbers its anchors over all pages at once, the site page by page: the name in the link tells which is meant. */
function headingOf(markdown: string, text: string, anchor: string): string {
  const anchors = anchorsOf(markdown)
  const named = anchors.get(text.replace(/[`\\]/g, '').replace(/[(<].*$/, ''))
  return `#${named ?? anchor.slice(1).replace(/-\d+$/, '')}`
}

/** The anchors of the headings that begin an export, as the site gives them: a second one of a kind gets a number. */
export function anchorsOf(markdown: string): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>()
  const times = new Map<string, number>()
  let fenced = false
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced
    const [, marks, heading] = (fenced ? null : /^(#+) (.+)$/.exec(line)) ?? []
    if (marks === undefined || heading === undefined) continue
    const words = heading.replaceAll('\\', '')
    const kept = words.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
    const slug = kept.replaceAll(' ', '-')
    const before = times.get(slug) ?? 0
    times.set(slug, before + 1)
    const name = words.replace(/[(<].*$/, '')
    if (marks === '###' && !anchors.has(name)) anchors.set(name, before === 0 ? slug : `${slug}-${before}`)
  }
  return anchors
}

/** The Japanese tree begins with what each export is for, in one Japanese sentence. */
function japaneseTable(
  names: readonly string[],
  sentences: Readonly<Record<string, string>>,
  markdown: string,
): string {
  const anchors = anchorsOf(markdown)
  const rows = names.map((name) => [
    `[\`${name}\`](#${anchors.get(name) ?? name.toLowerCase()})`,
    plain(sentences[name] ?? ''),
  ])
  return table(['名前', '説明'], rows)
}

const lead: Readonly<Record<Language, (specifier: string) => string>> = {
  ja: (specifier) =>
    `\`${specifier}\` から公開しているものの一覧です。説明文（英語）はソースコードのコメントから生成しています。`,
  en: (specifier) =>
    `Everything that \`${specifier}\` exports. Written from the comments in the source code.`,
}

/** One page for each door and language. */
export async function apiPages(
  packages: readonly Package[],
  sentences: JapaneseSentences,
): Promise<readonly Page[]> {
  const documented = await readDoors(packages)
  return documented.flatMap((one) => {
    const { door, exports, markdown } = one
    return languages.map((language) => ({
      path: pathOf(door),
      language,
      title: door.specifier,
      label: door.subpath === '.' ? door.specifier : door.specifier.replace('@reform/', ''),
      description: lead[language](door.specifier).replaceAll('`', ''),
      body: [
        lead[language](door.specifier),
        ...(language === 'ja' ? [japaneseTable(exports, sentences[door.specifier] ?? {}, markdown)] : []),
        withSiteLinks(one, documented, language),
      ].join('\n\n'),
    }))
  })
}
