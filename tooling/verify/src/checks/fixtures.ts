import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ledger, type Outcome } from '../outcome.ts'
import { listFiles, root } from '../workspace.ts'

/** One folder of `tooling/fixtures`: its files by path relative to it. */
export interface Fixture {
  readonly name: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

const sumLine = /\b[0-9a-f]{64}\b/i

/** Every file of a fixture has a checksum in the folder's README, the README names source and terms. */
export function checkFixture({ name, files }: Fixture): Outcome {
  const ledger = new Ledger()
  const readme = files.get('README.md')
  if (readme === undefined) return { passed: 0, failures: [`tooling/fixtures/${name}: has no README.md`] }
  const text = new TextDecoder().decode(readme)
  ledger.expect(/\bsource\b|出典/i.test(text), `tooling/fixtures/${name}/README.md: does not name the source`)
  ledger.expect(
    /\bterms\b|\blicen[cs]e\b|利用条件/i.test(text),
    `tooling/fixtures/${name}/README.md: does not name the terms`,
  )

  const sums = readSums(text)
  for (const [path, bytes] of files) {
    if (path === 'README.md') continue
    const where = `tooling/fixtures/${name}/${path}`
    const stated = sums.get(path) ?? sums.get(basename(path))
    const actual = createHash('sha256').update(bytes).digest('hex')
    if (stated === undefined) ledger.expect(false, `${where}: the README states no SHA-256`)
    else ledger.expect(stated === actual, `${where}: SHA-256 is ${actual}, the README says ${stated}`)
  }
  for (const path of sums.keys()) {
    const known = files.has(path) || [...files.keys()].some((one) => basename(one) === path)
    ledger.expect(
      known,
      `tooling/fixtures/${name}/README.md: states a SHA-256 for ${path}, which is not there`,
    )
  }
  return ledger
}

/** Lines such as `<sum>  <file>` or `| file | … | sum |`: a sum and the one word beside it that looks like a file. */
function readSums(text: string): ReadonlyMap<string, string> {
  const sums = new Map<string, string>()
  for (const line of text.split('\n')) {
    const sum = sumLine.exec(line)?.[0]
    if (sum === undefined) continue
    const words = line.replace(sum, ' ').split(/[\s|`*()[\]]+/)
    const file = words.find((word) => /^[\w./-]*\w\.[a-z0-9]+$/i.test(word))
    if (file !== undefined) sums.set(file.replace(/^\.\//, ''), sum.toLowerCase())
  }
  return sums
}

export function readFixtures(base: string): readonly Fixture[] {
  const prefix = 'tooling/fixtures/'
  const folders = new Map<string, Map<string, Uint8Array>>()
  for (const path of listFiles(base).filter((one) => one.startsWith(prefix))) {
    const [name = '', ...rest] = path.slice(prefix.length).split('/')
    const files = folders.get(name) ?? new Map<string, Uint8Array>()
    folders.set(name, files.set(rest.join('/'), readFileSync(join(base, path))))
  }
  return [...folders].map(([name, files]) => ({ name, files }))
}

export function check(): Outcome {
  const ledger = new Ledger()
  for (const fixture of readFixtures(root)) ledger.add(checkFixture(fixture))
  return ledger
}
