import { describe, expect, test } from 'vitest'
import {
  assertPublished,
  audit,
  type Cell,
  type Draft,
  emptyLedger,
  type Figure,
  isPublished,
  type Ledger,
  type Policy,
  type Publication,
  type PublishedRelease,
  policyWith,
  publish,
  recordRelease,
} from '../src/index.ts'

const label = { ja: '部署', en: 'Department' }
const people = (name: string, n: number): string[] =>
  Array.from({ length: n }, (_, index) => `${name}${index}`)

function released(result: Publication): PublishedRelease {
  if (!result.ok) throw new Error(JSON.stringify(result.audit))
  return result.release
}

const hiddenIn = (release: PublishedRelease): Record<string, string> =>
  Object.fromEntries(
    release.cells.flatMap((cell) => (cell.state === 'hidden' ? [[cell.group, cell.reason]] : [])),
  )

/** One whole with parts, each with n and a figure. */
function flat(
  parts: Readonly<Record<string, readonly [number, Figure]>>,
  whole: readonly [number, Figure],
): Draft {
  const cell = (group: string, [n, value]: readonly [number, Figure]): Cell => ({
    group,
    topic: 'q',
    n,
    figures: { value },
  })
  return {
    id: 'now',
    groups: ['all', ...Object.keys(parts)].map((id) => ({ id, label })),
    relations: [{ whole: 'all', parts: Object.keys(parts) }],
    cells: [cell('all', whole), ...Object.entries(parts).map(([id, one]) => cell(id, one))],
  }
}

const share = (value: number): Figure => ({ kind: 'share', value, decimals: 1 })
const mean = (value: number, decimals = 2): Figure => ({ kind: 'mean', value, decimals, range: [1, 5] })

describe('around the minimum', () => {
  test.each([
    [9, 'hidden'],
    [10, 'shown'],
    [11, 'shown'],
    [0, 'hidden'],
  ])('a cell of %i people is %s', (n, state) => {
    const figures = { yes: { kind: 'count', value: Math.min(n, 3) } } as const
    const draft = { id: 'now', groups: [{ id: 'a', label }], cells: [{ group: 'a', topic: 'q', n, figures }] }
    expect(released(publish(draft)).cells[0]?.state).toBe(state)
  })

  test('nobody and a few people look alike', () => {
    const draft = (n: number): Draft => ({
      id: 'now',
      groups: [{ id: 'a', label }],
      cells: [{ group: 'a', topic: 'q', n, figures: {} }],
    })
    expect(released(publish(draft(0))).cells).toEqual(released(publish(draft(7))).cells)
  })

  test('the minimum counts answers to the item, not people asked', () => {
    const members = people('p', 12)
    const cell = (topic: string, who: readonly string[]): Cell => ({
      group: 'a',
      topic,
      n: who.length,
      members: who,
      figures: { mean: mean(3) },
    })
    const draft = {
      id: 'now',
      groups: [{ id: 'a', label, members }],
      cells: [cell('q1', members), cell('q2', members.slice(3))],
    }
    expect(released(publish(draft)).cells.map((one) => one.state)).toEqual(['shown', 'hidden'])
  })
})

describe('all alike', () => {
  const all = [60, share(31)] as const

  test.each<[string, readonly [number, Figure], Partial<Policy>, boolean]>([
    ['everybody', [20, share(20)], {}, true],
    ['nobody', [20, share(0)], {}, true],
    ['nearly everybody', [20, share(19)], {}, false],
    ['everybody, where the policy allows it', [20, share(20)], { unanimity: 'show' }, false],
    ['nobody, where that harms nobody', [20, { kind: 'share', value: 0, harmless: 'none' }], {}, false],
    [
      'everybody, where only nobody is harmless',
      [20, { kind: 'count', value: 20, harmless: 'none' }],
      {},
      true,
    ],
    ['the highest mean there is', [20, mean(5)], {}, true],
    ['a mean without known range', [20, { kind: 'mean', value: 5 }], {}, false],
    ['one option chosen by all', [20, { kind: 'distribution', counts: { a: 20, b: 0 } }], {}, true],
    ['a sum of nothing', [20, { kind: 'sum', value: 0 }], {}, true],
    ['a sum of nothing, harmless', [20, { kind: 'sum', value: 0, harmless: 'none' }], {}, false],
    ['a few cases', [20, { kind: 'count', value: 2 }], { minimumCases: 3 }, true],
    ['enough cases', [20, { kind: 'count', value: 3 }], { minimumCases: 3 }, false],
  ])('%s', (_, part, changes, isHidden) => {
    const draft = { ...flat({ a: part }, part), relations: [] }
    const hidden = Object.keys(hiddenIn(released(publish(draft, policyWith(changes)))))
    expect(hidden).toEqual(isHidden ? ['all', 'a'] : [])
  })

  test('what the rest must be is not given away', () => {
    // 11 and 20 are shown of 31: the 25 others, withheld as all alike, would be known to be none.
    const draft = flat({ a: [15, share(11)], b: [20, share(20)], c: [25, share(0)] }, all)
    const hidden = hiddenIn(released(publish(draft)))
    expect(hidden).toEqual({ b: 'protects', c: 'protects' })
    const forced = audit(draft, [{ group: 'c', topic: 'q' }], policyWith({ unanimity: 'show', minimum: 26 }))
    expect(forced.word).toBe('exposed')
  })
})

describe('dominance', () => {
  const sum = (value: number, largest: readonly number[]): Figure => ({ kind: 'sum', value, largest })
  const one = (figure: Figure): Draft => ({
    id: 'now',
    groups: [{ id: 'a', label }],
    cells: [{ group: 'a', topic: 'q', n: 20, figures: { value: figure } }],
  })
  const policy = policyWith({ dominance: { people: 1, share: 0.5 } })

  test.each([
    [[51], 'hidden'],
    [[50], 'shown'],
    [[30, 30], 'shown'],
  ])('%j of 100 is %s', (largest, state) => {
    expect(released(publish(one(sum(100, largest)), policy)).cells[0]?.state).toBe(state)
  })

  test('needs the largest amounts, and never publishes them', () => {
    expect(() => publish(one({ kind: 'sum', value: 100 }), policy)).toThrow(/"largest" is not given/)
    expect(JSON.stringify(released(publish(one(sum(100, [41])), policy)))).not.toContain('41')
  })

  test('the cell stays withheld beside its siblings, however large it is', () => {
    const draft = flat({ a: [40, sum(100, [60])], b: [40, sum(90, [9])], c: [50, sum(80, [8])] }, [
      130,
      sum(270, [60]),
    ])
    expect(hiddenIn(released(publish(draft, policy)))).toEqual({ a: 'protects', b: 'protects' })
  })
})

describe('values that follow nearly', () => {
  test('nobody of a small group can have it when nobody of the rest has', () => {
    const draft = flat(
      {
        a: [30, { kind: 'count', value: 9 }],
        d: [4, { kind: 'count', value: 0 }],
        e: [12, { kind: 'count', value: 0 }],
      },
      [46, { kind: 'count', value: 9 }],
    )
    const shown = policyWith({ unanimity: 'show' })
    const found = audit(
      draft,
      [
        { group: 'd', topic: 'q' },
        { group: 'e', topic: 'q' },
      ],
      shown,
    )
    expect(found.leaks).toMatchObject([{ kind: 'narrow', people: 4, figure: 'value', bounds: [0, 0] }])
    expect(found.leaks[0]?.relation.map(({ group, times }) => [group, times])).toEqual([
      ['all', 1],
      ['a', -1],
    ])
    expect(hiddenIn(released(publish(draft, shown)))).toEqual({
      d: 'belowMinimum',
      a: 'protects',
    })
  })

  test('rounding is counted where it helps, and protects no rest by itself', () => {
    // Parent 50, child 46 at whole percents: the rest of 4 follows within 12 points, which is too close.
    const rest = (decimals: number): Draft => ({
      ...flat({ child: [46, { kind: 'share', value: 21, decimals }] }, [
        50,
        { kind: 'share', value: 24, decimals },
      ]),
      relations: [{ whole: 'all', parts: ['child'], rest: true }],
    })
    for (const decimals of [0, 1, 2]) {
      expect(audit(rest(decimals), []).leaks).toMatchObject([{ kind: 'smallGroup', people: 4 }])
    }
  })

  test('means bounded by their range: extreme rests are too close', () => {
    const draft = flat({ a: [30, mean(3)], d: [4, mean(4.9)], e: [12, mean(4.98)] }, [46, mean(3.683)])
    const found = audit(draft, [
      { group: 'd', topic: 'q' },
      { group: 'e', topic: 'q' },
    ])
    expect(found.leaks).toMatchObject([{ kind: 'narrow', exposed: [{ group: 'd' }], people: 4 }])
    const [low = 0, high = 0] = found.leaks[0]?.bounds ?? []
    expect(low).toBeLessThanOrEqual(4 * 4.9)
    expect(high).toBeGreaterThanOrEqual(4 * 4.9)
  })

  test('with a narrow protection the same is allowed', () => {
    const draft = flat({ a: [30, mean(3)], d: [4, mean(4.5)], e: [12, mean(4.5)] }, [46, mean(3.5217)])
    const withheld = [
      { group: 'd', topic: 'q' },
      { group: 'e', topic: 'q' },
    ]
    expect(audit(draft, withheld, policyWith({ protection: 0.1 })).word).toBe('safe')
    expect(audit(draft, withheld, policyWith({ protection: 1 })).word).toBe('exposed')
  })
})

describe('largest and smallest values', () => {
  const [a, b, both] = [people('a', 20), people('b', 20), people('c', 4)]
  const draft = (maxima: readonly [number, number, number]): Draft => ({
    id: 'now',
    groups: [
      { id: 'all', label, members: [...a, ...b, ...both] },
      { id: 'left', label, members: [...a, ...both] },
      { id: 'right', label, members: [...b, ...both] },
    ],
    cells: (['all', 'left', 'right'] as const).map((group, index) => ({
      group,
      topic: 'q',
      n: index === 0 ? 44 : 24,
      figures: {
        most: { kind: 'maximum', value: maxima[index] ?? 0 },
        least: { kind: 'minimum', value: -(maxima[index] ?? 0) },
      },
    })),
  })
  const bare = (maxima: readonly [number, number, number]): Draft => {
    const whole = draft(maxima)
    return { ...whole, cells: whole.cells.slice(0, 2), groups: whole.groups.slice(0, 2) }
  }

  test('who holds it is one of enough people', () => {
    expect(audit(bare([90, 80, 0]), []).word).toBe('safe')
    // 24 of 44 shown: the largest is among the other 20.
    expect(audit(bare([90, 90, 0]), []).word).toBe('safe')
  })

  test('who holds it is one of too few', () => {
    const few: Draft = {
      id: 'now',
      groups: [
        { id: 'one', label, members: [...a, ...both] },
        { id: 'two', label, members: a.slice(0, 12).concat(b) },
        { id: 'three', label, members: a.slice(12).concat(b) },
      ],
      cells: [
        { group: 'one', topic: 'q', n: 24, figures: { most: { kind: 'maximum', value: 90 } } },
        { group: 'two', topic: 'q', n: 32, figures: { most: { kind: 'maximum', value: 80 } } },
        { group: 'three', topic: 'q', n: 28, figures: { most: { kind: 'maximum', value: 70 } } },
      ],
    }
    expect(audit(few, []).leaks).toMatchObject([{ kind: 'extreme', people: 4, figure: 'most' }])
    expect(hiddenIn(released(publish(few)))).toEqual({ one: 'protects' })
  })
})

describe('raters of one person (360°)', () => {
  const groups = (reports: number): Draft['groups'] => [
    { id: 'self', label, members: ['s'], minimum: 1 },
    { id: 'manager', label, members: ['m'], minimum: 1 },
    { id: 'peers', label, members: people('p', 4), minimum: 3 },
    { id: 'reports', label, members: people('r', reports), minimum: 3 },
    { id: 'others', label, members: ['m', ...people('p', 4), ...people('r', reports)], minimum: 3 },
  ]
  const draft = (reports: number): Draft => ({
    id: 'round',
    groups: groups(reports),
    cells: groups(reports).map(({ id, members = [] }) => ({
      group: id,
      topic: 'ratee:teamwork',
      n: members.length,
      figures: { score: { kind: 'mean', value: 3.5 } },
    })),
  })

  test('manager and self are shown as announced, three reports too', () => {
    expect(hiddenIn(released(publish(draft(3))))).toEqual({})
  })

  test('two reports are not shown, nor do the others give them away', () => {
    expect(audit(draft(2), [{ group: 'reports', topic: 'ratee:teamwork' }]).leaks).toMatchObject([
      { people: 2, exposed: [{ group: 'reports' }] },
    ])
    expect(hiddenIn(released(publish(draft(2))))).toEqual({ reports: 'belowMinimum', manager: 'protects' })
  })
})

describe('one release after another', () => {
  const monthly = (id: string, members: readonly string[], waves: readonly string[]): Draft => ({
    id,
    groups: [{ id: 'team', label, members }],
    cells: [
      {
        group: 'team',
        topic: 'engagement',
        n: members.length,
        contributions: waves.map((wave) => ({ wave })),
        figures: { score: { kind: 'mean', value: 3.4, decimals: 1 } },
      },
    ],
  })
  const team = people('p', 20)
  const after = (draft: Draft): Ledger => recordRelease(emptyLedger, released(publish(draft)))

  test('fresh answers of the same team are unrelated', () => {
    const ledger = after(monthly('1', team, ['1']))
    expect(hiddenIn(released(publish(monthly('2', [...team, 'new'], ['2']), undefined, { ledger })))).toEqual(
      {},
    )
  })

  test('the same month again, with one more person, tells that person’s answer', () => {
    const ledger = after(monthly('1', team, ['1']))
    const again = monthly('1, corrected', [...team, 'late'], ['1'])
    const result = publish(again, undefined, { ledger })
    expect(hiddenIn(released(result))).toEqual({ team: 'earlierRelease' })
    const found = audit(again, [], undefined, { ledger })
    expect(found.leaks).toMatchObject([{ people: 1, relation: [{ times: 1 }, { times: -1 }] }])
    expect(found.leaks[0]?.relation.map((term) => term.release)).toEqual(['1, corrected', '1'])
  })

  test('ten more people are enough', () => {
    const ledger = after(monthly('1', team, ['1']))
    const again = monthly('1, corrected', [...team, ...people('late', 10)], ['1'])
    expect(hiddenIn(released(publish(again, undefined, { ledger })))).toEqual({})
  })

  test('carried answers: one fresh answer among old ones shows', () => {
    const ledger = after(monthly('1', team, ['1']))
    const [first = '', ...others] = team
    const carried: Draft = {
      ...monthly('2', team, ['1']),
      cells: [
        {
          group: 'team',
          topic: 'engagement',
          n: 20,
          contributions: [
            { wave: '1', members: others },
            { wave: '2', members: [first] },
          ],
          figures: { score: { kind: 'mean', value: 3.5, decimals: 1 } },
        },
      ],
    }
    expect(hiddenIn(released(publish(carried, undefined, { ledger })))).toEqual({ team: 'earlierRelease' })
  })

  test('rolling means of a steady team tell sums of the whole team only', () => {
    let ledger = emptyLedger
    for (const month of [3, 4, 5, 6]) {
      const waves = [month - 2, month - 1, month].map(String)
      const release = released(publish(monthly(`to ${month}`, team, waves), undefined, { ledger }))
      expect(hiddenIn(release)).toEqual({})
      ledger = recordRelease(ledger, release)
    }
    expect(ledger.releases.map((one) => one.release)).toEqual(['to 3', 'to 4', 'to 5', 'to 6'])
  })

  test('without members an overlap cannot be judged, and is not taken for safe', () => {
    const sized = (id: string, n: number): Draft => ({
      id,
      groups: [{ id: 'team', label }],
      cells: [{ group: 'team', topic: 'q', n, contributions: [{ wave: 'May' }], figures: {} }],
    })
    const ledger = after(sized('first', 20))
    expect(audit(sized('second', 21), [], undefined, { ledger })).toMatchObject({
      word: 'undetermined',
      unproven: [{ because: 'membersUnknown', cells: [{ group: 'team' }] }],
    })
    expect(hiddenIn(released(publish(sized('second', 21), undefined, { ledger })))).toEqual({
      team: 'earlierRelease',
    })
  })

  test('what earlier releases give away by themselves is told apart', () => {
    const ledger: Ledger = recordRelease(
      after(monthly('1', people('p', 40), ['1'])),
      released(publish(monthly('2', people('p', 45), ['1']))),
    )
    const found = audit(monthly('3', people('q', 50), ['1']), [], undefined, { ledger })
    expect(found).toMatchObject({ word: 'safe', leaks: [], earlier: [{ people: 5 }] })
  })
})

describe('the sealed release', () => {
  const draft = flat({ a: [30, share(10)], b: [20, share(5)], c: [4, share(1)] }, [54, share(16)])

  test('holds no more than what is shown', () => {
    const release = released(publish(draft))
    expect(Object.keys(release).sort()).toEqual(['cells', 'groups', 'id', 'minimum', 'relations'])
    expect(release.cells.find((cell) => cell.group === 'c')).toEqual({
      state: 'hidden',
      group: 'c',
      topic: 'q',
      minimum: 10,
      reason: 'belowMinimum',
    })
    expect(release.cells.find((cell) => cell.group === 'a')).toEqual({
      state: 'shown',
      group: 'a',
      topic: 'q',
      n: 30,
      minimum: 10,
      figures: { value: { kind: 'share', value: 33.3, decimals: 1 } },
    })
  })

  test('names nobody, even where members are known', () => {
    const members = people('secret', 12)
    const known: Draft = {
      id: 'now',
      groups: [{ id: 'a', label, members }],
      cells: [{ group: 'a', topic: 'q', n: 12, figures: {} }],
    }
    expect(JSON.stringify(released(publish(known)))).not.toContain('secret')
  })

  test('cannot be changed, copied or made elsewhere', () => {
    const release = released(publish(draft))
    expect(isPublished(release)).toBe(true)
    expect(() => assertPublished({ ...release })).toThrow(TypeError)
    expect(() => recordRelease(emptyLedger, structuredClone(release))).toThrow(TypeError)
    expect(() => {
      Object.assign(release.cells[0] ?? {}, { n: 3 })
    }).toThrow(TypeError)
    // @ts-expect-error a release has a seal that only this package gives
    const made: PublishedRelease = { id: 'x', minimum: 1, groups: [], relations: [], cells: [] }
    expect(isPublished(made)).toBe(false)
  })

  test('the summary counts what withholding took', () => {
    const result = publish(draft)
    expect(result).toMatchObject({
      ok: true,
      summary: { cells: 4, shown: 2, belowMinimum: 1, protects: 1, earlierRelease: 0, lostShare: 20 / 104 },
    })
  })

  test('figures are rounded once, and keep what is not rounded', () => {
    const figures: Cell['figures'] = {
      sum: { kind: 'sum', value: 12.345, decimals: 1, largest: [5] },
      exact: { kind: 'share', value: 5 },
      ratio: { kind: 'ratio', numerator: 1, denominator: 3, decimals: 1 },
      parts: { kind: 'ratio', numerator: 1, denominator: 4 },
      none: { kind: 'ratio', numerator: 0, denominator: 0 },
      median: { kind: 'median', value: 2.25, decimals: 1 },
      alpha: { kind: 'other', value: 0.7 },
      answers: { kind: 'distribution', counts: { a: 8, b: 12 } },
    }
    const one: Draft = {
      id: 'now',
      groups: [{ id: 'a', label }],
      cells: [{ group: 'a', topic: 'q', n: 20, figures }],
    }
    expect(released(publish(one)).cells[0]).toMatchObject({
      figures: {
        sum: { kind: 'sum', value: 12.3, decimals: 1 },
        exact: { kind: 'share', value: 25, count: 5 },
        ratio: { kind: 'ratio', value: 33.3, decimals: 1 },
        parts: { kind: 'ratio', value: 25, numerator: 1, denominator: 4 },
        none: { kind: 'ratio', value: null },
        median: { kind: 'median', value: 2.3, decimals: 1 },
        alpha: { kind: 'other', value: 0.7 },
        answers: { kind: 'distribution', counts: { a: 8, b: 12 } },
      },
    })
  })
})
