import { createContext, Script } from 'node:vm'
import ts from 'typescript'
import { canonical } from './canonical.mjs'
import type { Example } from './extract.ts'

/** A result that an example promises: `expression // => literal`. */
export interface Promised {
  readonly line: number
  readonly expected: string
}

/** An example made ready: a module whose default export runs it and reports every promised value by number. */
export interface Prepared {
  readonly example: Example
  /** TypeScript; line n + 1 of it is line n of the example. */
  readonly module: string
  readonly promises: readonly Promised[]
  readonly problems: readonly string[]
}

/** The exported names of a package: which door has them, and whether they are values. */
export type PublicNames = ReadonlyMap<string, { readonly specifier: string; readonly isValue: boolean }>

interface Edit {
  readonly at: number
  readonly until: number
  readonly text: string
}

const marker = /^[ \t;]*(?:\r?\n[ \t]*)?\/\/ ?=>[ \t]*(.*(?:\r?\n[ \t]*\/\/(?! ?=>).*)*)/

/** Rewrites an example so that it reports what it promised, without moving a line. */
export function prepare(example: Example, names: PublicNames): Prepared {
  const { code, file, line } = example
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  const promises: Promised[] = []
  const problems: string[] = []
  const edits: Edit[] = []
  const imports: string[] = []
  const where = (position: number): number => line + source.getLineAndCharacterOfPosition(position).line

  const promise = (end: number): number | undefined => {
    const text = marker.exec(code.slice(end))?.[1]
    if (text === undefined) return undefined
    const expected = readLiteral(text)
    if (expected === undefined) {
      problems.push(`${file}:${where(end)}: "${firstLine(text)}" is not a literal`)
      return undefined
    }
    return promises.push({ line: where(end), expected }) - 1
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      imports.push(node.getText().replaceAll(/\s+/g, ' '))
      edits.push({ at: node.getStart(), until: node.end, text: blank(node.getText()) })
    } else if (ts.isExpressionStatement(node)) {
      const id = promise(node.end)
      if (id !== undefined) edits.push(...report(id, node))
    } else if (ts.isVariableStatement(node)) {
      const [only, ...others] = node.declarationList.declarations
      const name =
        only !== undefined && others.length === 0 && ts.isIdentifier(only.name) ? only.name.text : undefined
      const id = name === undefined ? undefined : promise(node.end)
      if (id !== undefined) edits.push({ at: node.end, until: node.end, text: `;__is(${id}, ${name});` })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)

  const stated = code.match(/\/\/ ?=>/g)?.length ?? 0
  if (stated > promises.length + problems.length) {
    problems.push(
      `${file}:${line}: a result comment stands behind something that is not an expression statement`,
    )
  }
  if (example.origin === 'docstring') imports.push(...implicitImports(source, names))
  const head = `${imports.join('; ')}; export default async function example(__is: (id: number, value: unknown) => void, __printed: () => string, console: { log(...values: unknown[]): void }): Promise<void> { void __is; void __printed; void console;`
  return { example, module: `${head}\n${apply(code, edits)}\n}\n`, promises, problems }
}

/** `console.log(…)` promises what it prints; any other expression its value. */
function report(id: number, node: ts.ExpressionStatement): readonly Edit[] {
  const start = node.expression.getStart()
  const end = node.expression.end
  if (/^console\s*\.\s*log\b/.test(node.expression.getText())) {
    return [{ at: end, until: end, text: `;__is(${id}, __printed());` }]
  }
  return [
    { at: start, until: start, text: `;__is(${id}, (` },
    { at: end, until: end, text: '));' },
  ]
}

/** The canonical text of a literal; it may go on over comment lines until it is whole. */
function readLiteral(text: string): string | undefined {
  const lines = text.split('\n').map((line, index) => (index === 0 ? line : line.replace(/^\s*\/\/ ?/, '')))
  for (let count = 1; count <= lines.length; count += 1) {
    try {
      const value: unknown = new Script(`(${lines.slice(0, count).join('\n')}\n)`).runInContext(
        createContext({}),
      )
      return canonical(value)
    } catch {
      // Not whole yet: the next line may close it.
    }
  }
  return undefined
}

function implicitImports(source: ts.SourceFile, names: PublicNames): readonly string[] {
  const own = new Set<string>()
  const used = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node) || ts.isImportClause(node)) {
      if (node.name !== undefined) own.add(node.name.text)
    } else if (ts.isIdentifier(node) && names.has(node.text)) used.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  const bySpecifier = new Map<string, string[]>()
  for (const name of used) {
    const found = names.get(name)
    if (found === undefined || own.has(name)) continue
    const list = bySpecifier.get(found.specifier) ?? []
    bySpecifier.set(found.specifier, [...list, found.isValue ? name : `type ${name}`])
  }
  return [...bySpecifier].map(
    ([specifier, list]) => `import { ${list.sort().join(', ')} } from '${specifier}'`,
  )
}

function apply(code: string, edits: readonly Edit[]): string {
  let result = code
  for (const { at, until, text } of [...edits].sort((a, b) => b.at - a.at)) {
    result = result.slice(0, at) + text + result.slice(until)
  }
  return result
}

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ')
const firstLine = (text: string): string => text.split('\n')[0] ?? ''
