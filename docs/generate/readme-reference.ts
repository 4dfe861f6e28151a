import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { readProgram, symbolsOf } from './exports.ts'
import { doorsOf, type Package } from './packages.ts'
import { root, table } from './pages.ts'

/** One thing that can be called or read at run time; types are left to the pages of the site. */
type Offer = { readonly name: string; readonly sentence: string }

const begin = '<!-- reference: written by `pnpm readmes`, not by hand -->'
const end = '<!-- /reference -->'

/** The first sentence of a comment, its links to other names brought to plain code. */
function firstSentence(comment: string): string {
  const text = comment.replace(/\{@link\s+([^}\s|]+)[^}]*\}/g, '`$1`').replace(/\s+/g, ' ')
  return (/^.*?[.!?](?= [A-Z`“(]|$)/.exec(text)?.[0] ?? text).trim()
}

function offersOf(program: ts.Program, source: string): readonly Offer[] {
  const checker = program.getTypeChecker()
  return symbolsOf(program, source)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter((symbol) => (symbol.flags & ts.SymbolFlags.Value) !== 0)
    .map((symbol) => ({
      name: symbol.name,
      sentence: firstSentence(ts.displayPartsToString(symbol.getDocumentationComment(checker))),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** Every library that the code behind a door names, directly or through its own files. */
function librariesBehind(door: string): ReadonlySet<string> {
  const libraries = new Set<string>()
  const seen = new Set([door])
  for (const file of seen) {
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      if (fileName.startsWith('.')) seen.add(join(dirname(file), fileName))
      else libraries.add(fileName.split('/', fileName.startsWith('@') ? 2 : 1).join('/'))
    }
  }
  return libraries
}

/** The libraries that a door needs and the package does not bring along. */
function peersOf({ folder }: Package, door: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as {
    readonly peerDependencies?: Readonly<Record<string, string>>
  }
  const libraries = librariesBehind(door)
  return Object.keys(manifest.peerDependencies ?? {}).filter((peer) => libraries.has(peer))
}

/** The part of a package's README that lists what it offers, door by door. */
function referenceOf(owner: Package, program: ts.Program): string {
  const doors = doorsOf(owner).map((door) => ({ ...door, offers: offersOf(program, door.source) }))
  const rows = doors.map(({ specifier, source, offers }) => [
    `\`${specifier}\``,
    String(offers.length),
    peersOf(owner, source)
      .map((peer) => `\`${peer}\``)
      .join(', ') || 'nothing',
  ])
  const lists = doors
    .filter(({ offers }) => offers.length > 0)
    .map(({ specifier, offers }) => {
      const named = offers.map(({ name, sentence }) => [`\`${name}\``, sentence])
      return `<details>\n<summary>Everything in <code>${specifier}</code></summary>\n\n${table(['Name', 'What it is or gives back'], named)}\n\n</details>`
    })
  return [table(['Import', 'Functions and constants', 'Needs beside it'], rows), ...lists].join('\n\n')
}

/** The README with its reference part as it must be; a README that has none gets it before its links. */
export function withReference(readme: string, reference: string): string {
  const part = `${begin}\n\n${reference}\n\n${end}`
  const from = readme.indexOf(begin)
  if (from >= 0) return readme.slice(0, from) + part + readme.slice(readme.indexOf(end) + end.length)
  const section = `## Reference\n\n${part}\n`
  const links = readme.indexOf('\n## Links')
  return links < 0
    ? `${readme.trimEnd()}\n\n${section}`
    : `${readme.slice(0, links)}\n${section}${readme.slice(links)}`
}

/** Every package's README as it stands and as it must be. */
export function readmesOf(
  packages: readonly Package[],
): readonly { readonly folder: string; readonly file: string; readonly is: string; readonly must: string }[] {
  const program = readProgram(packages)
  return packages.flatMap((owner) => {
    const file = join(root, 'packages', owner.folder, 'README.md')
    if (!existsSync(file)) return []
    const is = readFileSync(file, 'utf8')
    return [{ folder: owner.folder, file, is, must: withReference(is, referenceOf(owner, program)) }]
  })
}
