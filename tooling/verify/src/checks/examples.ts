import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { compilerOptions, prepareAll } from '../examples/collect.ts'
import { judge, type RunResult } from '../examples/judge.ts'
import type { Prepared } from '../examples/prepare.ts'
import { Ledger, type Outcome } from '../outcome.ts'
import { readJson, root } from '../workspace.ts'

/** Type errors of the modules, one line each, at the place in the example they come from. */
export function typeErrors(
  prepared: readonly Prepared[],
  paths: readonly string[],
  options: ts.CompilerOptions,
): readonly string[] {
  const program = ts.createProgram([...paths], options)
  const errors: string[] = []
  for (const [index, path] of paths.entries()) {
    const source = program.getSourceFile(path)
    const example = prepared[index]?.example
    if (source === undefined || example === undefined) continue
    for (const diagnostic of [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]) {
      const { line } = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0)
      const place = `${example.file}:${example.line + Math.max(0, line - 1)}`
      errors.push(`${place}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`)
    }
  }
  return errors
}

/** Writes the modules into `folder`, type-checks them as one program and runs them on the sources. */
export function runExamples(prepared: readonly Prepared[], folder: string, base: string): Outcome {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  const paths = prepared.map(({ module }, index) => {
    const path = join(folder, `example-${index}.ts`)
    writeFileSync(path, module)
    return path
  })
  const ledger = new Ledger()
  ledger.expectNone(typeErrors(prepared, paths, compilerOptions(base)))

  const list = join(folder, 'list.json')
  const result = join(folder, 'result.json')
  writeFileSync(list, JSON.stringify(paths))
  const runner = join(root, 'tooling/verify/src/examples/run-modules.mjs')
  const run = spawnSync(process.execPath, ['--conditions=@reform/source', runner, list, result], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (run.status !== 0 || !existsSync(result)) {
    ledger.expect(false, `the examples did not run to the end: ${run.stderr.trim().slice(0, 1000)}`)
    return ledger
  }
  const results = readJson<readonly RunResult[]>(result)
  for (const [index, one] of prepared.entries()) {
    ledger.add(judge(one, results[index] ?? { values: [] }))
  }
  return ledger
}

export function check(): Outcome {
  return runExamples(prepareAll(root), join(root, 'tooling/verify/.results/examples'), root)
}
