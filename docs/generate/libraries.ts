import { build } from 'esbuild'
import { doorsOf, packagesOf } from './packages.ts'
import { publish, root } from './pages.ts'

/** A package of data alone would more than double what a reader loads. */
const leftOut: readonly string[] = ['@reform/mhlw']

/** Doors that run in a browser by the rules of the house; others may need files, workers or a solver. */
const browserDoors: readonly string[] = ['.', './schema']

/** Bundles the packages themselves into one script, for the examples that run on the pages. */
export async function publishLibraries(): Promise<void> {
  const doors = packagesOf()
    .flatMap(doorsOf)
    .filter(({ specifier, subpath }) => !leftOut.includes(specifier) && browserDoors.includes(subpath))
  const imports = doors.map(({ source }, index) => `import * as door${index} from ${JSON.stringify(source)}`)
  const entries = doors.map(({ specifier }, index) => `${JSON.stringify(specifier)}: door${index}`)
  const { outputFiles } = await build({
    stdin: {
      contents: `${imports.join('\n')}\nglobalThis.reformLibraries = { ${entries.join(', ')} }`,
      resolveDir: root,
    },
    conditions: ['@reform/source'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  const [bundle] = outputFiles
  if (bundle === undefined) throw new Error('esbuild gave no bundle of the packages')
  publish('live/libraries.js', bundle.text)
}
