import { describe, expect, test } from 'vitest'
import { Endless, type Trial, tryAll } from './trial.ts'

/** Tests made of functions that ask whether a place is switched. */
function trialOf(
  tests: readonly ((is: (id: number) => boolean, tick: () => void) => unknown)[],
  atLoad = 0,
): Trial {
  let ids = new Set<number>()
  let turns = 0
  let most = Number.POSITIVE_INFINITY
  const tick = (): void => {
    turns += 1
    if (turns > most) throw new Endless()
  }
  return {
    load: (active) => {
      const is = (id: number): boolean => {
        ids.add(id)
        return id === active
      }
      if (atLoad > 0 && is(atLoad)) throw new Error('does not load')
      return tests.map((body, index) => ({ name: `${index}`, run: () => body(is, tick) }))
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

async function outcomes(trial: Trial, ids: readonly number[]): Promise<readonly string[]> {
  const all: string[] = []
  for await (const { id, outcome } of tryAll(trial, ids)) all.push(`${id} ${outcome}`)
  return all
}

describe('what becomes of a changed place', () => {
  test('noticed by a test that fails, survived when none does, unreached when none runs it', async () => {
    const trial = trialOf([
      (is) => {
        if (is(1)) throw new Error('noticed')
        is(2)
      },
    ])
    expect(await outcomes(trial, [1, 2, 3])).toEqual(['1 noticed', '2 survived', '3 unreached'])
  })

  test('a test that fails later counts too', async () => {
    const trial = trialOf([async (is) => (is(1) ? Promise.reject(new Error('noticed')) : undefined)])
    expect(await outcomes(trial, [1])).toEqual(['1 noticed'])
  })

  test('an endless loop is ended', async () => {
    const trial = trialOf([
      (is, tick) => {
        for (let turn = 0; is(1) || turn < 10; turn++) tick()
      },
    ])
    expect(await outcomes(trial, [1])).toEqual(['1 endless'])
  })

  test('what runs at loading is tried with every test', async () => {
    expect(await outcomes(trialOf([() => undefined], 4), [4])).toEqual(['4 noticed'])
  })

  test('tests that fail anyway say nothing', async () => {
    const trial = trialOf([
      () => {
        throw new Error('always')
      },
    ])
    await expect(outcomes(trial, [1])).rejects.toThrow('0 fails although nothing is changed: Error: always')
  })
})
