import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { Application, LogLevel, OptionDefaults, ReflectionKind } from 'typedoc'
import { Ledger, type Outcome } from '../outcome.ts'
import { entryPoints, type Manifest, publishable, readJson, readMembers, root } from '../workspace.ts'

/** What must carry a doc comment. Fields of a documented type may speak for themselves. */
const documented = [
  'Enum',
  'Variable',
  'Function',
  'Class',
  'Interface',
  'Method',
  'Accessor',
  'TypeAlias',
] as const

/** The configuration that reaches every door, the one for Node too: that of the tests where there is one. */
function configurationOf(folder: string): string {
  const ofTests = join(folder, 'tsconfig.test.json')
  return existsSync(ofTests) ? ofTests : join(folder, 'tsconfig.json')
}

/** Lets TypeDoc read the entry points of one package and validate them; warnings are failures. */
export async function judge(folder: string, entries: readonly string[], base: string): Promise<Outcome> {
  const { name } = readJson<Manifest>(join(folder, 'package.json'))
  const app = await Application.bootstrap({
    entryPoints: entries.map((entry) => join(folder, entry)),
    tsconfig: configurationOf(folder),
    basePath: base,
    name,
    packagesRequiringDocumentation: [name],
    readme: 'none',
    blockTags: [...OptionDefaults.blockTags, '@source'],
    requiredToBeDocumented: [...documented],
    validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: true },
    treatValidationWarningsAsErrors: true,
    skipErrorChecking: true,
    disableSources: true,
    logLevel: LogLevel.Warn,
  })
  const problems: string[] = []
  app.logger.log = (message, level) => {
    if (level >= LogLevel.Warn)
      problems.push(
        stripVTControlCharacters(message)
          .replace(/^\[\w+\]\s*/, '')
          .trim(),
      )
  }
  const project = await app.convert()
  if (project === undefined)
    return { passed: 0, failures: [`TypeDoc could not read it: ${problems.join('; ')}`] }
  app.validate(project)
  // With one entry point the project holds the exports themselves, with several a module for each.
  const exported = (project.children ?? []).flatMap((one) =>
    one.kindOf(ReflectionKind.Module) ? (one.children ?? []) : [one],
  )
  return { passed: Math.max(0, exported.length - problems.length), failures: problems }
}

export async function check(): Promise<Outcome> {
  const ledger = new Ledger()
  for (const { folder, manifest } of publishable(readMembers(root))) {
    const entries = entryPoints(manifest).flatMap(({ source }) => (source === undefined ? [] : [source]))
    if (entries.length === 0) continue
    const { passed, failures } = await judge(join(root, folder), entries, root)
    ledger.add({ passed, failures: failures.map((failure) => `${folder}: ${failure.split('\n')[0]}`) })
  }
  return ledger
}
