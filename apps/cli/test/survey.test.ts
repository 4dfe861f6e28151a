import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { at, put, reform, useFolder } from './reform.ts'

useFolder()

const face = (ja: string, en: string) => ({ ja, en })
const item = (id: string) => ({
  id,
  text: face(`設問${id}`, `Item ${id}`),
  kind: 'likert',
  range: { min: 1, max: 5 },
})
const questionnaire = {
  id: 'staff',
  title: face('職員調査', 'Staff survey'),
  items: [item('a'), item('b'), item('c'), { id: 'free', kind: 'text', text: face('自由', 'Remarks') }],
  scales: [
    {
      id: 's',
      label: face('満足', 'Satisfaction'),
      items: ['a', 'b', 'c'],
      missing: 'half',
      variant: 'meanOfPersons',
    },
  ],
  groupings: [
    {
      id: 'unit',
      label: face('所属', 'Unit'),
      groups: [
        { id: 'x', label: face('甲課', 'Division X'), people: 40 },
        { id: 'y', label: face('乙課', 'Division Y'), people: 30 },
        { id: 'z', label: face('丙課', 'Division Z'), people: 5 },
      ],
    },
  ],
}

/** 30 people of x, 24 of y and 4 of z, whose answers go together but for some noise. */
function answers(shift: number): string {
  const rows = Array.from({ length: 58 }, (_, person) => {
    const unit = person < 30 ? 'x' : person < 54 ? '乙課' : 'z'
    const base = ((person * 7) % 4) + 1
    const code = (noise: number): number => Math.min(5, Math.max(1, base + noise + shift))
    return [code(0), code(person % 3 === 0 ? 1 : 0), code(person % 5 === 0 ? -1 : 0), unit].join(',')
  })
  return `a,b,c,unit\n${rows.join('\n')}\n`
}

function files(): void {
  put('q.json', JSON.stringify(questionnaire))
  put('1.csv', answers(0))
  put('2.csv', answers(1))
}

const run = async (...words: readonly string[]) => {
  const ran = await reform(['survey', ...words])
  return { ...ran, json: words.includes('--json') ? JSON.parse(ran.out) : undefined }
}

type Shown = { group: string; topic: string; name: string; suppression: string; n?: number; value?: number }

describe('score', () => {
  test('shows what may be shown, and nothing of few people', async () => {
    files()
    const { code, json } = await run('score', 'q.json', '1.csv', '--by', 'unit', '--json')
    expect(code).toBe(0)
    const figures = json.figures as Shown[]
    const all = figures.find((one) => one.group === 'all' && one.topic === 'a' && one.name === 'mean')
    expect(all).toMatchObject({ suppression: 'published', n: 58 })
    const small = figures.filter((one) => one.group === 'unit/z')
    expect(small.length).toBeGreaterThan(0)
    for (const one of small) {
      expect(one.suppression).toBe('withheld')
      expect(one).not.toHaveProperty('value')
      expect(one).not.toHaveProperty('n')
    }
    expect(json.unscored).toEqual(['free'])
  })

  test('prints a table with the threshold in both languages', async () => {
    files()
    const japanese = await run('score', 'q.json', '1.csv', '--by', 'unit')
    expect(japanese.out).toContain('秘匿（少人数）')
    expect(japanese.out).toContain('満足')
    const english = await run('score', 'q.json', '1.csv', '--by', 'unit', '--lang', 'en')
    expect(english.out).toContain('withheld (few people)')
    expect(english.out).toContain('Satisfaction')
  })

  test('names what is not read, and then has worked a part', async () => {
    files()
    put('bad.csv', `${answers(0)}9,1,1,x\n1,2\n`)
    const { code, err } = await run('score', 'q.json', 'bad.csv')
    expect(code).toBe(3)
    expect(err).toContain('bad.csv：60行目（a "9"）')
    expect(err).toContain('bad.csv：61行目')
  })

  test('keeps a ledger, in which a release is recorded once', async () => {
    files()
    const words = ['score', 'q.json', '1.csv', '--ledger', 'l.json', '--record']
    expect((await run(...words)).code).toBe(0)
    const ledger = JSON.parse(readFileSync(at('l.json'), 'utf8'))
    expect(ledger.releases).toHaveLength(1)
    expect((await run(...words)).code).toBe(2)
    expect((await run(...words, '--release', 'second')).code).toBe(0)
    expect((await run('score', 'q.json', '1.csv', '--record')).code).toBe(2)
  })

  test.each([
    ['a file that is no questionnaire', ['score', '1.csv', '1.csv']],
    ['answers to something else', ['score', 'q.json', 'q.json']],
    ['a file that is not there', ['score', 'q.json', 'none.csv']],
    ['a grouping that is not there', ['score', 'q.json', '1.csv', '--by', 'bureau']],
    ['a minimum of nothing', ['score', 'q.json', '1.csv', '--minimum', '0']],
    ['a column of nothing', ['score', 'q.json', '1.csv', '--column', 'x=nothing']],
    ['no outcome', ['drivers', 'q.json', '1.csv']],
    ['an outcome of no count', ['response', 'q.json', '1.csv', '--outcome', 'complete=many']],
  ])('%s is refused', async (_, words) => {
    files()
    const { code, err, out } = await run(...words)
    expect(code).toBe(2)
    expect(err).not.toBe('')
    expect(out).toBe('')
  })
})

test('response gives rates by group, and those of outcomes', async () => {
  files()
  const { code, json } = await run(
    'response',
    'q.json',
    '1.csv',
    '--json',
    '--outcome',
    'complete=58',
    '--outcome',
    'nonContact=17',
  )
  expect(code).toBe(0)
  expect(
    json.groupings.unit.groups.map((one: { responded: number; frame: number }) => [one.responded, one.frame]),
  ).toEqual([
    [30, 40],
    [24, 30],
    [4, 5],
  ])
  expect(json.rates[0]).toMatchObject({ name: 'RR1', numerator: 58, denominator: 75 })
  expect((await run('response', 'q.json', '1.csv')).out).toContain('80.0％')
})

test('reliability gives alpha and omega, and nothing of few people', async () => {
  files()
  const { json } = await run('reliability', 'q.json', '1.csv', '--json')
  expect(json.scales[0].alpha.alpha).toBeGreaterThan(0.8)
  expect(json.scales[0].alpha.items).toHaveLength(3)
  const few = await run('reliability', 'q.json', '1.csv', '--minimum', '59')
  expect(few.out).toContain('59人未満')
  expect(few.out).not.toContain('α')
})

test('compare says what changed, of groups that may be shown', async () => {
  files()
  const { code, json } = await run('compare', 'q.json', '1.csv', '2.csv', '--by', 'unit', '--json')
  expect(code).toBe(0)
  const of = (group: string) => json.changes.find((one: Shown) => one.group === group && one.topic === 'a')
  expect(of('all').change.word).toBe('rose')
  expect(of('all').change.difference).toBeCloseTo(of('all').after - of('all').before, 1)
  expect(of('unit/z')).toMatchObject({ suppression: 'withheld' })
  const same = await run('compare', 'q.json', '1.csv', '1.csv', '--lang', 'en')
  expect(same.out).toContain('no clear change')
  expect(same.out).not.toContain('rose')
})

test('drivers gives shares of an outcome, and nothing of few people', async () => {
  files()
  const { json } = await run('drivers', 'q.json', '1.csv', '--outcome-item', 'a', '--json')
  const shares = json.drivers.drivers.map(({ share }: { share: number }) => share)
  expect(shares.reduce((sum: number, one: number) => sum + one, 0)).toBeCloseTo(1, 10)
  const few = await run('drivers', 'q.json', '1.csv', '--outcome-item', 'a', '--minimum', '59', '--json')
  expect(few.json.drivers).toEqual({ withheld: true, minimum: 59 })
})

test('audit counts what was read and says what would follow from everything', async () => {
  files()
  const { code, json } = await run('audit', 'q.json', '1.csv', '--by', 'unit', '--json')
  expect(code).toBe(1)
  expect(json.rows).toEqual({ read: 58, accepted: 58, rejected: 0 })
  expect(json.withholding.belowMinimum).toBeGreaterThan(0)
  expect(json.leaks.length).toBeGreaterThan(0)
  expect((await run('audit', 'q.json', '1.csv', '--by', 'unit')).out).toContain('庁内の確認用')
})

describe('report', () => {
  const words = ['report', 'q.json', '2.csv', '--by', 'unit', '--wave', '2026', '--earlier', '2025=1.csv']

  test('writes a page and a workbook in both languages, the same on a second run', async () => {
    files()
    const { code, out } = await run(...words, '--out', 'first', '--frame')
    expect(code).toBe(0)
    expect(out).toContain('first/survey-staff.ja.html')
    await run(...words, '--out', 'second', '--frame')
    for (const end of ['ja.html', 'en.html', 'ja.xlsx', 'en.xlsx']) {
      const [one, two] = ['first', 'second'].map((folder) => readFileSync(at(folder, `survey-staff.${end}`)))
      expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true)
    }
    const page = readFileSync(at('first', 'survey-staff.ja.html'), 'utf8')
    expect(page).toContain('回答率は77.3％です')
    expect(page).toContain('対象者の全員が回答したとすれば')
    expect(page).toContain('id="trend"')
  })

  test('makes only what is asked for, and records the release', async () => {
    files()
    const { json } = await run(
      ...words,
      '--out',
      'o',
      '--format',
      'html',
      '--papers',
      'en',
      '--ledger',
      'l.json',
      '--record',
      '--json',
    )
    expect(json.written).toEqual(['o/survey-staff.en.html'])
    expect(existsSync(at('l.json'))).toBe(true)
    expect((await run(...words, '--ledger', 'l.json')).code).toBe(2)
  })

  test.each([
    ['a wave without a file', ['--earlier', '2025=']],
    ['a wave named twice', ['--earlier', '2025=1.csv']],
    ['a questionnaire of no wave', ['--earlier-questionnaire', '2024=q.json']],
    ['a day that is none', ['--on', '2026-02-30']],
    ['a format that is none', ['--format', 'pdf']],
  ])('%s is refused', async (_, more) => {
    files()
    expect((await run(...words, ...more)).code).toBe(2)
  })
})

describe('margins', () => {
  test('weigh the answers, and say so with every figure', async () => {
    files()
    put('m.csv', '区分,集団,人数\n所属,甲課,40\n所属,乙課,30\nunit,z,5\n')
    const { code, json } = await run('score', 'q.json', '1.csv', '--margins', 'm.csv', '--json')
    expect(code).toBe(0)
    const figure = json.figures.find((one: Shown) => one.topic === 'a' && one.name === 'mean')
    expect(figure.weighting.scheme).toBe('raked')
  })

  test.each([
    ['a group that is not there', '区分,集団,人数\nunit,x,40\nunit,w,40\n', '3行目'],
    ['a negative number', '区分,集団,人数\nunit,x,40\nunit,y,-1\n', '3行目'],
    ['people where nobody answered', '区分,集団,人数\nunit,x,0\nunit,y,0\nunit,z,0\n', ''],
    ['no numbers', '区分,集団,人数\nunit,x,many\n', '人数'],
    ['other columns', 'a,b\n1,2\n', ''],
  ])('%s is refused', async (_, text, says) => {
    files()
    put('m.csv', text)
    const { code, err } = await run('score', 'q.json', '1.csv', '--margins', 'm.csv')
    expect(code).toBe(2)
    expect(err).toContain(says)
  })
})

describe('distribution', () => {
  test('counts codes, options, ticks, numbers and those who do not know', async () => {
    const option = (code: number, ja: string) => ({ code, label: face(ja, `Option ${code}`) })
    const items = [
      { ...item('a'), words: { dontKnow: ['わからない'] } },
      { id: 'one', text: face('択一', 'One'), kind: 'single', options: [option(1, '甲'), option(2, '乙')] },
      {
        id: 'many',
        text: face('複数', 'Many'),
        kind: 'multiple',
        options: [option(1, '丙'), option(2, '丁')],
      },
      { id: 'hours', text: face('時間', 'Hours'), kind: 'number', unit: face('時間', 'h'), min: 0 },
    ]
    put('q.json', JSON.stringify({ ...questionnaire, items, scales: [], groupings: [] }))
    const rows = Array.from({ length: 40 }, (_, person) => {
      const a = person % 8 === 0 ? 'わからない' : String((person % 5) + 1)
      return `${a},${(person % 2) + 1},"${person % 3 === 0 ? '1;2' : person % 3}",${person % 7}`
    })
    put('1.csv', `a,one,many,hours\n${rows.join('\n')}\n`)
    const { code, json, err } = await run('distribution', 'q.json', '1.csv', '--json')
    expect([code, err]).toEqual([0, ''])
    const of = (topic: string, name: string) =>
      json.figures.find((one: Shown) => one.topic === topic && one.name === name)
    expect(of('a', 'distribution').counts).toMatchObject({ 1: 7, 2: 7 })
    expect(of('dontKnow/a', 'dontKnow')).toMatchObject({ n: 40, value: 12.5 })
    expect(of('one', 'distribution').counts).toEqual({ 1: 20, 2: 20 })
    expect(of('many', 'option/2')).toMatchObject({ n: 40, value: 67.5 })
    expect(of('hours', 'median')).toMatchObject({ value: 3, n: 40 })
    const printed = await run('distribution', 'q.json', '1.csv', '--items', 'one')
    expect(printed.out).toContain('2 乙')
    expect(printed.out).not.toContain('複数')
  })
})

test('trend lines up fieldings, and says what breaks them', async () => {
  files()
  const words = ['trend', 'q.json', '2.csv', '--wave', '2026', '--earlier', '2025=1.csv', '--by', 'unit']
  const { code, json } = await run(...words, '--json')
  expect(code).toBe(0)
  const series = json.series.find((one: Shown) => one.group === 'all' && one.topic === 'a')
  expect(series.points).toHaveLength(2)
  expect(series.breaks).toEqual([])
  const reworded = { ...questionnaire, items: questionnaire.items.map((one) => ({ ...one, version: '2' })) }
  put('old.json', JSON.stringify(reworded))
  const { out } = await run(...words, '--earlier-questionnaire', '2025=old.json')
  expect(out).toContain('設問の文言・選択肢・位置')
  expect(out).toContain('秘匿（少人数）')
})

test('weight shows what raking costs, and needs margins', async () => {
  files()
  put('m.csv', '区分,集団,人数\n所属,甲課,20\n所属,乙課,50\n所属,丙課,5\n')
  const { code, json } = await run('weight', 'q.json', '1.csv', '--margins', 'm.csv', '--json')
  expect(code).toBe(0)
  expect(json.effect.designEffect).toBeGreaterThan(1)
  const trimmed = await run('weight', 'q.json', '1.csv', '--margins', 'm.csv', '--trim', '2')
  expect(trimmed.code).toBe(1)
  expect(trimmed.out).toContain('目標')
  expect((await run('weight', 'q.json', '1.csv')).code).toBe(2)
  expect((await run('weight', 'q.json', '1.csv', '--margins', 'm.csv', '--trim', '0.5')).code).toBe(2)
})

describe('feedback', () => {
  const ratings = (reports: number): void => {
    const groups = (ids: readonly string[]) => ids.map((id) => ({ id, label: face(id, id) }))
    const groupings = [
      { id: 'rated', label: face('対象者', 'Rated'), groups: groups(['p1']) },
      {
        id: 'relation',
        label: face('関係', 'Relation'),
        groups: groups(['self', 'manager', 'peers', 'reports', 'others']),
      },
    ]
    put('q.json', JSON.stringify({ ...questionnaire, groupings }))
    const kinds = ['self', 'manager', ...Array(4).fill('peers'), ...Array(reports).fill('reports')]
    const rows = kinds.map((kind, place) => `${5 - (place % 3)},${4 - (place % 2)},4,p1,${kind}`)
    put('1.csv', `a,b,c,rated,relation\n${rows.join('\n')}\n`)
  }
  const words = ['feedback', 'q.json', '1.csv', '--ratee', 'rated', '--relation', 'relation']

  test('shows groups of raters that are large enough, and the gap to self', async () => {
    ratings(2)
    const { code, json } = await run(...words, '--json')
    expect(code).toBe(0)
    const state = (group: string) =>
      json.figures.find((one: Shown) => one.group === `p1/${group}`)?.suppression
    expect([state('peers'), state('reports')]).toEqual(['published', 'withheld'])
    expect(json.gaps[0].ratee).toBe('p1')
    expect((await run(...words)).out).toContain('3人に満たない')
  })

  test.each([
    ['no grouping of the rated', ['feedback', 'q.json', '1.csv', '--relation', 'relation']],
    [
      'groups that are no raters',
      ['feedback', 'q.json', '1.csv', '--ratee', 'relation', '--relation', 'rated'],
    ],
    ['a band that is no number', [...words, '--band', 'x']],
    ['no raters at all', [...words, '--minimum', '0']],
  ])('%s is refused', async (_, given) => {
    ratings(3)
    expect((await run(...given)).code).toBe(2)
  })
})

describe('care', () => {
  const care = { announced: face('産業医が連絡します', 'The physician may call'), seenBy: ['physician'] }
  const prepare = (promised: string): void => {
    const confidentiality = promised === 'anonymous' ? { promised } : { promised, care }
    put('q.json', JSON.stringify({ ...questionnaire, confidentiality }))
    put('1.csv', 'respondent,a,b,c,unit\nk1,1,1,1,x\nk2,1,2,1,x\nk3,5,5,5,x\n')
    put('agreed.txt', 'k1\nk3\n')
  }
  const needed = [
    '--requested-by',
    'u1',
    '--role',
    'physician',
    '--purpose',
    '面談',
    '--agreed',
    'agreed.txt',
  ]
  const words = [
    'care',
    'q.json',
    '1.csv',
    '--announced-follow-up',
    ...needed,
    '--at-most',
    '2',
    '--access-log',
    'log.jsonl',
  ]

  test('shows who agreed and needs help, after the access is on record', async () => {
    prepare('confidential')
    const { code, json } = await run(...words, '--json')
    expect(code).toBe(0)
    expect(json.people).toEqual([{ key: 'k1', score: 1 }])
    await run(...words)
    const log = readFileSync(at('log.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(log.map(({ outcome, by, people }) => [outcome, by, people])).toEqual([
      ['given', 'u1', ['k1']],
      ['given', 'u1', ['k1']],
    ])
  })

  test('of an anonymous survey shows nobody, and records that it was asked', async () => {
    prepare('anonymous')
    const { code, out, err } = await run(...words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('匿名')
    expect(JSON.parse(readFileSync(at('log.jsonl'), 'utf8')).outcome).toBe('announcedAnonymous')
  })

  test.each([
    ['without saying that it was announced', words.filter((word) => word !== '--announced-follow-up')],
    ['without a file for the record', words.slice(0, -2)],
    ['without a limit', words.filter((word) => word !== '--at-most' && word !== '2')],
    ['when the record cannot be written', [...words.slice(0, -1), 'none/such/log.jsonl']],
  ])('%s shows nobody', async (_, given) => {
    prepare('confidential')
    const { code, out } = await run(...given)
    expect(code).toBe(2)
    expect(out).not.toContain('k1')
  })
})

test('questionnaire takes over a SurveyJS definition, and names what it cannot', async () => {
  const elements = [
    { type: 'rating', name: 'q1', rateMax: 5 },
    { type: 'file', name: 'f' },
  ]
  put('js.json', JSON.stringify({ title: '職員調査', pages: [{ elements }] }))
  const { code, err, out } = await run('questionnaire', 'js.json', '--id', 'staff', '--out', 'made.json')
  expect(code).toBe(3)
  expect(err).toContain('js.json')
  expect(out).toContain('made.json')
  put('a.csv', `q1\n${Array.from({ length: 12 }, (_, place) => (place % 5) + 1).join('\n')}\n`)
  expect((await run('score', 'made.json', 'a.csv')).code).toBe(0)
  put('no.json', '{')
  expect((await run('questionnaire', 'no.json')).code).toBe(2)
})
