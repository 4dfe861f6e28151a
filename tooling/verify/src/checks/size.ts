import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { Ledger, type Outcome } from '../outcome.ts'
import { type Member, publishable, readJson, readMembers, root } from '../workspace.ts'

const here = join(root, 'tooling/verify')

/** Bytes, minified and gzipped, that importing any one function of the core may cost; heavier ones by name. */
export interface Budget {
  readonly anyFunction: number
  readonly exceptions: Readonly<Record<string, number>>
  /** The same for doors of their own, by subpath; doors that are not named here have no budget. */
  readonly doors?: Readonly<Record<string, Omit<Budget, 'doors'>>>
}

/** What importing one name costs, and which installed packages it pulls in. */
export interface Cost {
  readonly name: string
  readonly bytes: number
  readonly packages: readonly string[]
}

/** Bundles `import { name } from specifier` as an application would, resolved from `folder`. */
export async function measure(specifier: string, name: string, folder: string): Promise<Cost> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${name} } from ${JSON.stringify(specifier)}`, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'silent',
  })
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
  const packages = used.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])
  return {
    name,
    bytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
    packages: [...new Set(packages)],
  }
}

/** Holds the measured costs of a package's functions to its budget; no core path may carry zod. */
export function judge(owner: string, costs: readonly Cost[], budget: Budget): Outcome {
  const ledger = new Ledger()
  for (const { name, bytes, packages } of costs) {
    const most = budget.exceptions[name] ?? budget.anyFunction
    ledger.expect(
      bytes <= most,
      `${owner}: importing ${name} costs ${bytes} bytes gzipped, the budget is ${most}`,
    )
    ledger.expect(!packages.includes('zod'), `${owner}: importing ${name} brings zod along`)
  }
  for (const name of Object.keys(budget.exceptions)) {
    ledger.expect(
      costs.some((cost) => cost.name === name),
      `budgets.json: ${owner} has no function ${name}`,
    )
  }
  return ledger
}

/** Names of the functions of a built door; of everything it exports when it has no functions. */
async function namesOf(distribution: string): Promise<readonly string[]> {
  const exported = (await import(pathToFileURL(distribution).href)) as Readonly<Record<string, unknown>>
  const all = Object.keys(exported)
  const functions = all.filter((name) => typeof exported[name] === 'function')
  return functions.length > 0 ? functions : all
}

async function checkDoor(specifier: string, distribution: string, budget: Budget): Promise<Outcome> {
  const costs: Cost[] = []
  for (const name of await namesOf(distribution)) costs.push(await measure(specifier, name, here))
  if (costs.length === 0) return { passed: 0, failures: [`${specifier}: exports nothing to measure`] }
  const [heaviest] = [...costs].sort((a, b) => b.bytes - a.bytes)
  console.log(
    `${specifier}: ${costs.length} names, the heaviest is ${heaviest?.name} with ${heaviest?.bytes} bytes`,
  )
  return judge(specifier, costs, budget)
}

/** The core and every door that has a budget of its own. */
async function checkPackage({ folder, manifest }: Member, budget: Budget | undefined): Promise<Outcome> {
  if (budget === undefined)
    return { passed: 0, failures: [`budgets.json: says nothing about ${manifest.name}`] }
  const ledger = new Ledger()
  const distribution = join(root, folder, 'dist')
  ledger.add(await checkDoor(manifest.name, join(distribution, 'index.js'), budget))
  for (const [subpath, own] of Object.entries(budget.doors ?? {})) {
    const name = subpath.slice('./'.length)
    ledger.add(await checkDoor(`${manifest.name}/${name}`, join(distribution, `${name}.js`), own))
  }
  return ledger
}

export async function check(): Promise<Outcome> {
  const ledger = new Ledger()
  const budgets = readJson<Readonly<Record<string, Budget>>>(join(here, 'budgets.json'))
  for (const member of publishable(readMembers(root))) {
    if (member.folder.startsWith('packages/'))
      ledger.add(await checkPackage(member, budgets[member.manifest.name]))
  }
  return ledger
}
