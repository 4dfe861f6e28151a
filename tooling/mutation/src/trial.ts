/** The tests of a package in code that can be run again and again, each time with another place changed. */
export type Trial = {
  /** Loads everything afresh and gives back the tests, in which one place is changed (0: none). */
  readonly load: (id: number) => readonly { readonly name: string; readonly run: () => unknown }[]
  /** Says before each test how many turns of loops it may take. */
  readonly allow: (turns: number) => void
  /** The places reached since it was last asked, and the turns taken. */
  readonly reached: () => { readonly ids: ReadonlySet<number>; readonly turns: number }
}

/** What became of a changed place. */
export type Outcome = 'noticed' | 'endless' | 'survived' | 'unreached'

type Known = {
  readonly index: number
  readonly time: number
  readonly turns: number
  readonly ids: ReadonlySet<number>
}

/** Thrown out of a loop that takes far more turns than it did before anything was changed. */
export class Endless extends Error {}

const atLoad = 2_000_000
const spare = 100_000
const factor = 20

/** Runs all tests with nothing changed: how long each takes, which places it reaches, and those reached at loading. */
async function rehearse(
  trial: Trial,
): Promise<{ readonly tests: readonly Known[]; readonly loaded: ReadonlySet<number> }> {
  trial.allow(Number.POSITIVE_INFINITY)
  const tests = trial.load(0)
  const { ids: loaded } = trial.reached()
  const known: Known[] = []
  for (const [index, { name, run }] of tests.entries()) {
    const start = performance.now()
    try {
      await run()
    } catch (error) {
      throw new Error(`${name} fails although nothing is changed: ${String(error)}`)
    }
    const { ids, turns } = trial.reached()
    known.push({ index, time: performance.now() - start, turns, ids })
  }
  return { tests: known.sort((a, b) => a.time - b.time), loaded }
}

async function tryOne(trial: Trial, id: number, tests: readonly Known[]): Promise<Outcome> {
  try {
    trial.allow(atLoad)
    const loaded = trial.load(id)
    for (const { index, turns } of tests) {
      trial.allow(turns * factor + spare)
      await loaded[index]?.run()
    }
  } catch (error) {
    return error instanceof Endless ? 'endless' : 'noticed'
  }
  return 'survived'
}

/** Tries every place, the quickest tests first, and says what became of it. */
export async function* tryAll(
  trial: Trial,
  ids: readonly number[],
): AsyncGenerator<{ readonly id: number; readonly outcome: Outcome }> {
  const { tests, loaded } = await rehearse(trial)
  for (const id of ids) {
    // What runs at loading may bear on any test.
    const reaching = loaded.has(id) ? tests : tests.filter((one) => one.ids.has(id))
    yield { id, outcome: reaching.length === 0 ? 'unreached' : await tryOne(trial, id, reaching) }
  }
}
