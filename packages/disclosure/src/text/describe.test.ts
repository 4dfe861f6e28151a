import { describe, expect, test } from 'vitest'
import {
  type Audit,
  describeAudit,
  describeHidden,
  describeLeak,
  describeMinimum,
  describeUnproven,
  fewerThan,
  type HiddenReason,
  type Leak,
  type RelationTerm,
  type Unproven,
} from '../index.ts'

const groups = [
  { id: 'all', label: { ja: '局', en: 'Bureau' } },
  { id: 'a', label: { ja: '第一課', en: 'Division 1' } },
  { id: 'b', label: { ja: '第二課', en: 'Division 2' } },
]
const term = (group: string, times: number, release = '2026-10'): RelationTerm => ({
  release,
  group,
  topic: 'q07',
  times,
})
const leak: Leak = {
  kind: 'smallGroup',
  topic: 'q07',
  exposed: [{ group: 'b', topic: 'q07' }],
  people: 4,
  relation: [term('all', 1), term('a', -1)],
}

test.each<[HiddenReason, string, string]>([
  [
    'belowMinimum',
    '対象が10人未満（0人を含む。）のため、公表していません。',
    'Not shown: fewer than 10 people are in it, or none.',
  ],
  [
    'protects',
    '公表すると、他の数値と合わせて個人や少人数の値が分かるおそれがあるため、公表していません。',
    'Not shown: with other figures it would tell the values of single people or small groups.',
  ],
  [
    'earlierRelease',
    '公表すると、既に公表した数値と合わせて個人や少人数の値が分かるおそれがあるため、公表していません。',
    'Not shown: with figures published earlier it would tell the values of single people or small groups.',
  ],
])('a cell withheld: %s', (reason, ja, en) => {
  const cell = { state: 'hidden', group: 'b', topic: 'q07', minimum: 10, reason } as const
  expect(describeHidden(cell, 'ja')).toBe(ja)
  expect(describeHidden(cell, 'en')).toBe(en)
})

test('the minimum, beside figures and in a cell', () => {
  expect(describeMinimum(5, 'ja')).toBe('5人以上を対象とする数値のみを公表しています。')
  expect(describeMinimum(5, 'en')).toBe('Only figures about at least 5 people are shown.')
  expect([fewerThan(5, 'ja'), fewerThan(5, 'en')]).toEqual(['5人未満', 'fewer than 5'])
})

describe('leaks', () => {
  test.each<[string, Partial<Leak>, string, string]>([
    [
      'a small group',
      {},
      '「q07」について、「局」−「第一課」により、「第二課」（4人）の値が分かります。',
      'About “q07”: “Bureau” − “Division 1” tells the values of 4 people (“Division 2”).',
    ],
    [
      'people of no group',
      { exposed: [], people: 1 },
      '「q07」について、「局」−「第一課」により、どの区分にも当たらない1人の値が分かります。',
      'About “q07”: “Bureau” − “Division 1” tells the values of 1 person (no group of the release).',
    ],
    [
      'shown as it is',
      { relation: [term('b', 1)] },
      '「q07」について、「第二課」（4人）をそのまま公表することになります。',
      'About “q07”: “Division 2” (4 people) would be shown as it is.',
    ],
    [
      'many times, and of two releases',
      { relation: [term('all', 2), term('a', -0.5, '2026-09')] },
      '「q07」について、2×「局（2026-10）」−0.5×「第一課（2026-09）」により、「第二課」（4人）の値が分かります。',
      'About “q07”: 2 × “Bureau (2026-10)” − 0.5 × “Division 1 (2026-09)” tells the values of 4 people (“Division 2”).',
    ],
    [
      'exactly',
      { kind: 'narrow', figure: 'positive', bounds: [0, 0] },
      '「q07」について、「局」−「第一課」から、「第二課」の「positive」が0であることが分かります。',
      'About “q07”: “Bureau” − “Division 1” tells that “positive” of “Division 2” is 0.',
    ],
    [
      'nearly',
      { kind: 'narrow', figure: 'mean', bounds: [18.12345, 20] },
      '「q07」について、「局」−「第一課」から、「第二課」の「mean」の合計が18.123から20までであることが分かります。',
      'About “q07”: “Bureau” − “Division 1” tells that the total behind “mean” of “Division 2” is from 18.123 to 20.',
    ],
    [
      'who holds the largest value',
      { kind: 'extreme', figure: 'maximum', exposed: [{ group: 'all', topic: 'q07' }] },
      '「q07」について、「局」の「maximum」が誰の値かが、「第一課」と比べると4人に絞られます。',
      'About “q07”: beside “Division 1”, only 4 people can be who holds “maximum” of “Bureau”.',
    ],
  ])('%s', (_, changes, ja, en) => {
    const one = { ...leak, ...changes }
    expect([describeLeak(one, { groups }, 'ja'), describeLeak(one, { groups }, 'en')]).toEqual([ja, en])
  })

  test('a group without a name is called by its id', () => {
    expect(describeLeak(leak, { groups: [] }, 'en')).toContain('“all” − “a”')
  })
})

test.each<[Unproven['because'], string, string]>([
  [
    'needsSolver',
    '「第二課」の値がどこまで絞られるかは、ソルバーなしでは判断できません。',
    'How closely the values of “Division 2” can be worked out cannot be said without a solver.',
  ],
  [
    'tooLarge',
    '「第二課」の組合せが多く、少人数の値が分かるかどうかを調べ尽くせませんでした。',
    'There are too many combinations of “Division 2” to look through for small groups.',
  ],
  [
    'membersUnknown',
    '「第二課」は他の数値と同じ時点の値を含みますが、対象者の重なりが分からないため、判断できません。対象者が分かれば判断できます。',
    '“Division 2” shares values with other figures, and who was counted in both is not known. The members of the groups would settle it.',
  ],
])('not proven: %s', (because, ja, en) => {
  const open: Unproven = { because, topic: 'q07', cells: [{ group: 'b', topic: 'q07' }], relation: [] }
  expect([describeUnproven(open, { groups }, 'ja'), describeUnproven(open, { groups }, 'en')]).toEqual([
    ja,
    en,
  ])
  expect(describeUnproven({ ...open, cells: [] }, { groups }, 'ja')).toContain('「q07」')
})

test('everything that an audit found, in order', () => {
  const open: Unproven = { because: 'tooLarge', topic: 'q07', cells: [], relation: [] }
  const found: Audit = { word: 'exposed', leaks: [leak], unproven: [open], earlier: [leak], intervals: [] }
  expect(describeAudit(found, { groups }, 'en').map((one) => one.slice(0, 9))).toEqual([
    'About “q0',
    'There are',
    'About “q0',
  ])
})
