import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { prepareAll } from '../examples/collect.ts'
import { judge, type RunResult } from '../examples/judge.ts'
import type { Prepared } from '../examples/prepare.ts'
import { Ledger, type Outcome } from '../outcome.ts'
import { judgeInstalled } from '../packing/installed.ts'
import { type Packed, readPacked } from '../packing/pack.ts'
import { installInto, type Loaded, load } from '../packing/project.ts'
import { cleanEnvironment, type Runtime, runtimes } from '../packing/runtimes.ts'
import { type EntryPoint, entryPoints, readJson, root } from '../workspace.ts'
import type { House } from './floors.ts'

const kinds = ['esm', 'cjs'] as const

/** Every specifier loads, in both kinds with the same names. */
export function judgeLoaded(label: string, esm: Loaded, cjs: Loaded): Outcome {
  const ledger = new Ledger()
  for (const [specifier, names] of Object.entries(esm)) {
    const others = cjs[specifier]
    ledger.expect(typeof names !== 'string', `${label}: import ${specifier}: ${String(names)}`)
    ledger.expect(Array.isArray(others), `${label}: require ${specifier}: ${String(others)}`)
    if (typeof names === 'string' || !Array.isArray(others)) continue
    ledger.expect(names.length > 0, `${label}: ${specifier} exports nothing`)
    ledger.expect(names.join() === others.join(), `${label}: ${specifier} exports other names as CommonJS`)
  }
  return ledger
}

function loadBoth(
  folder: string,
  nodes: readonly Runtime[],
  specifiers: readonly string[],
  label: string,
): Outcome {
  const ledger = new Ledger()
  for (const node of nodes) {
    const [esm = {}, cjs = {}] = kinds.map((kind) => load(folder, node, kind, specifiers))
    ledger.add(judgeLoaded(`${label}, ${node.label}`, esm, cjs))
  }
  return ledger
}

function specifiersOf({ manifest }: Packed, isWanted: (door: EntryPoint) => boolean): readonly string[] {
  const wanted = entryPoints(manifest).filter(isWanted)
  return wanted.map(({ subpath }) => manifest.name + subpath.slice(1))
}

/** Each library alone, without its optional peers: little arrives, and "." works. */
function alone(
  one: Packed,
  all: readonly Packed[],
  nodes: readonly Runtime[],
  place: string,
  house: House,
): Outcome {
  const ledger = new Ledger()
  const folder = join(place, one.manifest.name.replaceAll(/\W+/g, '-'))
  const installed = installInto(folder, [one], all)
  const names = installed.map(({ name }) => name).sort()
  console.log(`${one.manifest.name} alone: ${names.length} packages (${names.join(', ')})`)
  ledger.add(judgeInstalled(one.manifest.name, installed, house))
  if (one.manifest.exports?.['.'] !== undefined)
    ledger.add(loadBoth(folder, nodes, [one.manifest.name], 'alone'))
  for (const node of nodes) ledger.add(helps(one, folder, node))
  return ledger
}

/** The line of a stack trace that says what went wrong. */
function errorLine(text: string): string {
  const lines = text.trim().split('\n')
  return lines.find((line) => /Error\b/.test(line)) ?? lines[0] ?? ''
}

/** A command answers `--help`. */
function helps({ manifest }: Packed, folder: string, node: Runtime): Outcome {
  const ledger = new Ledger()
  for (const [command, path] of Object.entries(manifest.bin ?? {})) {
    const file = join(folder, 'node_modules', manifest.name, path)
    const run = spawnSync(node.binary, [file, '--help'], { cwd: folder, encoding: 'utf8' })
    const answered = run.status === 0 && run.stdout.trim() !== ''
    ledger.expect(
      answered,
      () => `${command} --help, ${node.label}: exit ${run.status}: ${errorLine(run.stderr)}`,
    )
  }
  return ledger
}

/** The examples of docs and READMEs on the installed packages, under every Node, as ESM and as CommonJS. */
function runInstalled(prepared: readonly Prepared[], folder: string, nodes: readonly Runtime[]): Outcome {
  const ledger = new Ledger()
  const here = join(root, 'tooling/verify/src/examples')
  mkdirSync(join(folder, 'examples'))
  for (const file of ['canonical.mjs', 'run-modules.mjs']) copyFileSync(join(here, file), join(folder, file))
  for (const kind of kinds) {
    const paths = prepared.map(({ module }, index) => {
      const path = join(folder, 'examples', `example-${index}.${kind === 'esm' ? 'mjs' : 'cjs'}`)
      const target = kind === 'esm' ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS
      const compilerOptions = { module: target, target: ts.ScriptTarget.ES2022, esModuleInterop: true }
      writeFileSync(path, keepLines(ts.transpileModule(module, { compilerOptions }).outputText))
      return path
    })
    const list = join(folder, `list-${kind}.json`)
    writeFileSync(list, JSON.stringify(paths))
    for (const { label, binary } of nodes) {
      const result = join(folder, 'result.json')
      rmSync(result, { force: true })
      const run = spawnSync(binary, [join(folder, 'run-modules.mjs'), list, result], {
        cwd: folder,
        env: cleanEnvironment(process.env),
        encoding: 'utf8',
      })
      const name = `installed, ${kind}, ${label}`
      if (run.status !== 0) {
        ledger.expect(
          false,
          `the examples (${name}) did not run to the end: ${run.stderr.trim().slice(0, 500)}`,
        )
        continue
      }
      const results = readJson<readonly RunResult[]>(result)
      for (const [index, one] of prepared.entries())
        ledger.add(judge(one, results[index] ?? { values: [] }, name))
    }
  }
  return ledger
}

/** What the compiler puts in front goes onto the first line, so that line numbers still lead to the example. */
function keepLines(output: string): string {
  const lines = output.split('\n')
  const head = lines.findIndex((line) => line.includes('async function example('))
  return [lines.slice(0, head + 1).join(' '), ...lines.slice(head + 1)].join('\n')
}

/** The declarations as a strict user with `skipLibCheck: false` sees them, from both module kinds. */
export function checkDeclarations(folder: string, specifiers: readonly string[]): Outcome {
  const ledger = new Ledger()
  const files = ['consumer.mts', 'consumer.cts'].map((name) => join(folder, name))
  const lines = specifiers.map((specifier, index) => `import * as p${index} from '${specifier}'`)
  const used = `export const all: readonly unknown[] = [${specifiers.map((_, index) => `p${index}`).join(', ')}]`
  for (const file of files) writeFileSync(file, `${lines.join('\n')}\n${used}\n`)
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  })
  const errors = ts.getPreEmitDiagnostics(program).flatMap(({ file, messageText, start }) => {
    const path = file?.fileName ?? ''
    if (!path.includes('/@reform/') && !path.includes('/consumer.')) return []
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1
    return [
      `types as installed: ${path.slice(folder.length + 1)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    ]
  })
  ledger.expectNone(errors)
  return ledger
}

/** The optional peers of all packages, at the versions that the workspace tests with. */
function peersOf(all: readonly Packed[]): Readonly<Record<string, string>> {
  const peers: Record<string, string> = {}
  for (const { manifest } of all) {
    for (const [name, range] of Object.entries(manifest.peerDependencies ?? {})) {
      if (!name.startsWith('@reform/')) peers[name] = range
    }
  }
  return peers
}

export function check(): Outcome {
  const ledger = new Ledger()
  const all = readPacked()
  const nodes = runtimes()
  const house = readJson<House>(join(root, 'tooling/verify/floors.json'))
  const place = mkdtempSync(join(tmpdir(), 'reform-smoke-'))
  try {
    for (const one of all) ledger.add(alone(one, all, nodes, place, house))
    const together = join(place, 'together')
    installInto(together, all, all, peersOf(all))
    const specifiers = all.flatMap((one) => specifiersOf(one, () => true))
    const typed = all.flatMap((one) => specifiersOf(one, ({ isData }) => !isData))
    ledger.add(loadBoth(together, nodes, specifiers, 'together'))
    ledger.add(checkDeclarations(together, typed))
    ledger.add(runInstalled(prepareAll(root), together, nodes))
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
  return ledger
}
