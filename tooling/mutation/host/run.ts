import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Bundle } from '../src/bundle.ts'
import { makeRegistry } from '../src/registry.ts'
import { Endless, type Trial, tryAll } from '../src/trial.ts'

/** What the command hands over. */
type Work = {
  readonly folder: string
  readonly result: string
  readonly mostRuns: number
  readonly bundle: Bundle
}

const work = JSON.parse(readFileSync(process.env.MUTATION_WORK ?? '', 'utf8')) as Work
const load = createRequire(join(work.folder, 'package.json'))

type Assert = (property: unknown, parameters?: { readonly numRuns?: number }) => unknown

/** Random cases, but fewer, always the same ones, and without a search for the smallest that fails. */
function quickProperties(): object {
  const real = load('fast-check') as { readonly assert: Assert }
  const assert: Assert = (property, parameters = {}) => {
    const numRuns = Math.min(parameters.numRuns ?? 100, work.mostRuns)
    return real.assert(property, { ...parameters, numRuns, endOnFailure: true, seed: 20261121 } as object)
  }
  return { ...real, assert }
}

function makeTrial(): Trial {
  const factory = new Function('require', 'module', 'exports', '__switch', '__tick', work.bundle.code)
  const properties = quickProperties()
  const snapshots = {
    known: new Map<string, unknown>(),
    compare: (actual: unknown, expected: unknown) => expect(structuredClone(actual)).toEqual(expected),
  }
  let ids = new Set<number>()
  let turns = 0
  let most = Number.POSITIVE_INFINITY
  const tick = (): void => {
    turns += 1
    if (turns > most) throw new Endless()
  }
  return {
    load: (active) => {
      const isSwitched =
        active === 0 ? (id: number) => ids.add(id) === undefined : (id: number) => id === active
      const recorded = makeRegistry(expect, snapshots)
      const give = (name: string): unknown => {
        if (name === 'vitest') return recorded.api
        return name === 'fast-check' ? properties : load(name)
      }
      factory(give, { exports: {} }, {}, isSwitched, tick)
      return recorded.tests.map(({ name, run }) => ({
        name,
        run: () => {
          recorded.begin(name)
          return run()
        },
      }))
    },
    allow: (count) => {
      turns = 0
      most = count
    },
    reached: () => {
      const reached = { ids, turns }
      ids = new Set()
      turns = 0
      return reached
    },
  }
}

test('every place', { timeout: 86_400_000 }, async () => {
  const lines = existsSync(work.result) ? readFileSync(work.result, 'utf8').split('\n').filter(Boolean) : []
  const known = new Set(lines.map((line) => (JSON.parse(line) as { readonly id: number }).id))
  const ids = work.bundle.mutants.map((one) => one.id).filter((id) => !known.has(id))
  for await (const one of tryAll(makeTrial(), ids)) appendFileSync(work.result, `${JSON.stringify(one)}\n`)
})
