import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Application, type DeclarationReflection, LogLevel, OptionDefaults, ReflectionKind } from 'typedoc'
import { type Door, doorsOf, packagesOf, type Package } from './packages.ts'
import { cell, type Language, languages, linkTo, type Page, root, site } from './pages.ts'

/** Where the page of a door stands under `reference/`. */
const pathOf = ({ folder, subpath }: Door): string =>
  subpath === '.' ? `api/${folder}/main` : `api/${folder}/${subpath.slice(2)}`

/** One Japanese sentence for each export, by door and name: the doc comments themselves are English. */
export type JapaneseSentences = Readonly<Record<string, Readonly<Record<string, string>>>>

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

/** Points TypeDoc's links between its own files at the pages of the site. */
function withSiteLinks(markdown: string, doors: readonly Door[], language: Language): string {
  return markdown.replace(/\]\(door-(\d+)\.md(#[^)]*)?\)/g, (_, index: string, anchor = '') => {
    const door = doors[Number(index)]
    if (door === undefined) throw new Error(`a link leads to no door: door-${index}`)
    return `](${linkTo(language, `reference/${pathOf(door)}`)}${anchor})`
  })
}

const anchorOf = (name: string): string => name.toLowerCase()

/** The Japanese tree begins with what each export is for, in one Japanese sentence. */
function japaneseTable(names: readonly string[], sentences: Readonly<Record<string, string>>): string {
  const rows = names.map((name) => `| [\`${name}\`](#${anchorOf(name)}) | ${cell(sentences[name] ?? '')} |`)
  return ['| 名前 | 説明 |', '| --- | --- |', ...rows, ''].join('\n')
}

const lead: Readonly<Record<Language, (specifier: string) => string>> = {
  ja: (specifier) =>
    `\`${specifier}\` から公開しているものの一覧です。説明文（英語）はソースコードのコメントから生成しています。`,
  en: (specifier) => `Everything that \`${specifier}\` exports. Written from the comments in the source code.`,
}

/** One page for each door and language. */
export async function apiPages(
  packages: readonly Package[],
  sentences: JapaneseSentences,
): Promise<readonly Page[]> {
  const documented = await readDoors(packages)
  const doors = documented.map(({ door }) => door)
  return documented.flatMap(({ door, exports, markdown }) =>
    languages.map((language) => ({
      path: pathOf(door),
      language,
      title: door.specifier,
      label: door.subpath === '.' ? door.specifier : door.specifier.replace('@reform/', ''),
      description: lead[language](door.specifier).replaceAll('`', ''),
      body: [
        lead[language](door.specifier),
        ...(language === 'ja' ? [japaneseTable(exports, sentences[door.specifier] ?? {})] : []),
        withSiteLinks(markdown, doors, language),
      ].join('\n\n'),
    })),
  )
}
