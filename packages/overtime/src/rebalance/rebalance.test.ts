import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type MonthRecord, npaRules, parseIsoDate, parseIsoYearMonth } from '../index.ts'
import {
  describeRebalance,
  highsSolver,
  type LinearSolver,
  type RebalanceQuestion,
  rebalance,
  roomOf,
  type Taker,
} from './index.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await highsSolver()
})

const taker = (id: string, groups: string, loadMinutes: number, roomMinutes: number): Taker => ({
  id,
  groups: groups.split(''),
  loadMinutes,
  roomMinutes,
})
const work = (id: string, groups: string, minutes: number) => ({ id, groups: groups.split(''), minutes })
const after = (question: RebalanceQuestion) => {
  const found = rebalance(question, solver)
  return found.possible ? found.loads.map((one) => one.after) : found.shortage
}

describe('the most even assignment', () => {
  test.each<[string, RebalanceQuestion, number[]]>([
    ['nothing to do', { people: [taker('a', 'x', 60, 600)], work: [] }, [60]],
    ['one person', { people: [taker('a', 'x', 60, 600)], work: [work('w', 'x', 600)] }, [660]],
    [
      'filled up from below',
      { people: [taker('a', 'x', 0, 900), taker('b', 'x', 600, 900)], work: [work('w', 'x', 900)] },
      [750, 750],
    ],
    [
      'the high one gets nothing',
      { people: [taker('a', 'x', 0, 900), taker('b', 'x', 600, 900)], work: [work('w', 'x', 600)] },
      [600, 600],
    ],
    [
      'a room is full',
      { people: [taker('a', 'x', 0, 120), taker('b', 'x', 0, 900)], work: [work('w', 'x', 600)] },
      [120, 480],
    ],
    [
      'groups that cannot help',
      { people: [taker('a', 'x', 0, 900), taker('b', 'y', 0, 900)], work: [work('w', 'x', 600)] },
      [600, 0],
    ],
    [
      'help across groups',
      {
        people: [taker('a', 'x', 0, 900), taker('b', 'xy', 0, 900), taker('c', 'y', 0, 900)],
        work: [work('w', 'x', 900), work('v', 'y', 300)],
      },
      [450, 450, 300],
    ],
    [
      'two levels',
      {
        people: [taker('a', 'x', 0, 900), taker('b', 'y', 0, 900), taker('c', 'y', 0, 900)],
        work: [work('w', 'x', 600), work('v', 'y', 600)],
      },
      [600, 300, 300],
    ],
    [
      'an odd portion',
      { people: [taker('a', 'x', 0, 900), taker('b', 'x', 0, 900)], work: [work('w', 'x', 15)] },
      [15, 0],
    ],
    [
      'someone left out',
      {
        people: [taker('a', 'x', 0, 900), taker('b', 'x', 0, 900)],
        work: [{ ...work('w', 'x', 60), except: ['a'] }],
      },
      [0, 60],
    ],
  ])('%s', (_name, question, expected) => {
    expect(after(question)).toEqual(expected)
  })

  test.each([
    [0, [600, 0]],
    [120, [480, 120]],
    [9000, [300, 300]],
  ])('accommodation of at most %i minutes: %j', (mostMinutes, expected) => {
    const cared: Taker = { ...taker('b', 'x', 0, 900), accommodation: { reason: 'familyCare', mostMinutes } }
    expect(after({ people: [taker('a', 'x', 0, 900), cared], work: [work('w', 'x', 600)] })).toEqual(expected)
  })
})

describe('the proof that there is none', () => {
  const people = [taker('a', 'x', 0, 600), taker('b', 'x', 0, 307), taker('c', 'y', 0, 9000)]
  test('names the work, the people who alone may take it, and what is short', () => {
    expect(after({ people, work: [work('w', 'x', 1200), work('v', 'y', 600)] })).toEqual({
      work: ['w'],
      workMinutes: 1200,
      people: ['a', 'b'],
      roomMinutes: 900,
      shortMinutes: 300,
      shortPeople: 1,
    })
  })
  test('nobody may take it', () => {
    const found = after({ people, work: [work('w', 'z', 60)], newPersonMinutes: 30 })
    expect(found).toMatchObject({ people: [], roomMinutes: 0, shortMinutes: 60, shortPeople: 2 })
    expect(after({ people, work: [work('w', 'z', 60)] })).not.toHaveProperty('shortPeople')
  })
  test('exactly enough is enough', () => {
    expect(after({ people, work: [work('w', 'x', 900)] })).toEqual([600, 300, 0])
    expect(after({ people, work: [work('w', 'x', 915)] })).toMatchObject({ shortMinutes: 15 })
  })
})

/** All ways to share out a few portions: the loads, highest first, the most even of them. */
function slowly({
  people,
  work: todo,
  portionMinutes = 15,
}: RebalanceQuestion): readonly number[] | undefined {
  const portions = todo.flatMap(({ groups, minutes }) =>
    new Array<readonly string[]>(minutes / portionMinutes).fill(groups),
  )
  let best: readonly number[] | undefined
  const added = people.map(() => 0)
  const place = (index: number): void => {
    const groups = portions[index]
    if (groups === undefined) {
      const loads = people.map((one, n) => one.loadMinutes + (added[n] ?? 0)).sort((a, b) => b - a)
      const first = best?.findIndex((load, n) => load !== loads[n]) ?? -1
      if (best === undefined || (first >= 0 && (loads[first] ?? 0) < (best[first] ?? 0))) best = loads
      return
    }
    for (const [n, { groups: own, roomMinutes }] of people.entries()) {
      if (!own.some((one) => groups.includes(one)) || (added[n] ?? 0) + portionMinutes > roomMinutes) continue
      added[n] = (added[n] ?? 0) + portionMinutes
      place(index + 1)
      added[n] = (added[n] ?? 0) - portionMinutes
    }
  }
  place(0)
  return best
}

test('agrees with trying everything', () => {
  const groups = fc.subarray(['x', 'y', 'z'], { minLength: 1 })
  const people = fc.array(
    fc.record({
      groups,
      loadMinutes: fc.integer({ min: 0, max: 60 }),
      roomMinutes: fc.integer({ min: 0, max: 60 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  const todo = fc.array(fc.record({ groups, portions: fc.integer({ min: 0, max: 3 }) }), { maxLength: 3 })
  fc.assert(
    fc.property(people, todo, (given, tasks) => {
      const question = {
        people: given.map((one, n) => ({ ...one, id: `p${n}` })),
        work: tasks.map((one, n) => ({ id: `w${n}`, groups: one.groups, minutes: one.portions * 15 })),
      }
      const expected = slowly(question)
      const found = rebalance(question, solver)
      expect(found.possible).toBe(expected !== undefined)
      if (found.possible) {
        expect(found.loads.map((one) => one.after).sort((a, b) => b - a)).toEqual(expected)
      } else {
        const { work: blocked, workMinutes, roomMinutes, shortMinutes, people: who } = found.shortage
        expect(workMinutes - roomMinutes).toBe(shortMinutes)
        expect(shortMinutes).toBeGreaterThan(0)
        const open = question.work.filter(({ id }) => blocked.includes(id)).flatMap((one) => one.groups)
        const may = question.people.filter((one) => one.groups.some((group) => open.includes(group)))
        expect([...who].sort()).toEqual(may.map(({ id }) => id).sort())
      }
    }),
    { numRuns: 150 },
  )
}, 60_000)

describe('room', () => {
  const month = (iso: string, hours: number): MonthRecord => ({
    month: parseIsoYearMonth(iso),
    departmentKind: 'autonomous',
    overtimeMinutes: hours * 60,
  })
  test.each([
    [[month('2026-06', 10)], false, 35],
    [[month('2026-06', 10)], true, 14],
    [[month('2026-06', 24)], true, 0],
    [[month('2026-06', 30)], true, 0],
    [[month('2026-04', 70), month('2026-05', 70), month('2026-06', 5)], true, 5],
    [[month('2026-03', 140), month('2026-06', 0)], true, 24],
  ])('%#', (months, careRestriction, hours) => {
    const person = { id: 'p1', regime: 'npa', months }
    expect(roomOf(person, npaRules, { today: parseIsoDate('2026-06-30'), careRestriction })).toBe(hours * 60)
  })
})

test('refused, and sentences', () => {
  const fine = taker('a', 'x', 0, 600)
  const run = (question: RebalanceQuestion) => () => rebalance(question, solver)
  expect(run({ people: [fine, fine], work: [] })).toThrow('twice')
  expect(run({ people: [{ ...fine, roomMinutes: -1 }], work: [] })).toThrow(RangeError)
  expect(run({ people: [fine], work: [work('w', 'x', 20)] })).toThrow('whole portions')
  expect(run({ people: [fine], work: [], portionMinutes: 0 })).toThrow(RangeError)
  expect(() =>
    rebalance({ people: [fine], work: [work('w', 'x', 60)] }, () => new Map([['x_0_0', 0.5]])),
  ).toThrow('0.5')
  const shared = rebalance({ people: [fine], work: [work('w', 'x', 60)] }, solver)
  expect(describeRebalance(shared, 'ja')).toBe(
    'すべての業務を1人で引き受けられます。引受け後の最も長い超過勤務は1時間00分です。',
  )
  const short = rebalance({ people: [fine], work: [work('w', 'x', 660)] }, solver)
  expect(describeRebalance(short, 'en')).toBe(
    'No assignment keeps to every limit and accommodation. One piece of work (11 h 00 min) can go to 1 person only, with room for 10 h 00 min. 1 h 00 min are short, as much as 1 person could take.',
  )
})
