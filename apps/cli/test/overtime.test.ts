import vectors from '@reform/overtime/vectors.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { put, reform, shell, useFolder } from './reform.ts'

useFolder()

type Month = Readonly<Record<string, unknown>>
const month = (name: string, minutes: number | null, kind = 'autonomous'): Month => ({
  month: name,
  departmentKind: kind,
  overtimeMinutes: minutes,
})
const person = (id: string, months: readonly Month[], rest: object = {}): object => ({
  id,
  regime: 'npa',
  ...rest,
  months,
})
const lines = (...people: readonly (object | string)[]): string =>
  people.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('')
const linesOf = (text: string): readonly { readonly id: string; readonly [key: string]: unknown }[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

const well = person('p1', [month('2026-06', 2700)])
const above = person('p2', [month('2026-06', 2701)])
const interviewed = person('p3', [month('2026-06', 6000, 'heteronomous')])

describe('assess', () => {
  test('gives the findings of every published example, in order, from standard input', async () => {
    const input = lines(...vectors.examples.map((one) => one.person))
    const { code, out, err } = await reform(['overtime', 'assess', '-', '--json'], { input })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const found = linesOf(out)
    expect(found.map(({ id }) => id)).toEqual(vectors.examples.map((one) => one.person.id))
    for (const [index, { id, findings, interviews }] of vectors.examples.entries()) {
      const seen = found[index] as unknown as { findings: object[]; interviews: Record<string, string>[] }
      expect(seen.findings, id).toHaveLength(findings.length)
      expect(seen.findings, id).toEqual(expect.arrayContaining(findings as object[]))
      expect(seen.interviews.map((one) => [one.provision, one.month, one.request])).toEqual(
        (interviews as Record<string, string>[]).map((one) => [one.provision, one.month, one.request]),
      )
    }
  })

  test('prints one line per person in its stable form', async () => {
    put('p.jsonl', lines(well, above))
    const { out } = await reform(['overtime', 'assess', 'p.jsonl', '--json'])
    expect(linesOf(out)).toEqual([
      { id: 'p1', word: 'within', findings: [], interviews: [] },
      {
        id: 'p2',
        word: 'breached',
        findings: [
          {
            provision: 'npa.autonomous.month45',
            word: 'breached',
            window: { from: '2026-06', to: '2026-06' },
            observed: 2701,
            allowed: 2700,
            comparison: 'lte',
          },
        ],
        interviews: [],
      },
    ])
  })

  test.each([
    ['nobody needs attention', [well], 0],
    ['a limit is exceeded', [well, above], 1],
    ['an interview is called for', [person('p', [month('2026-06', 4801)])], 1],
    ['a month is missing', [person('p', [month('2026-06', null)])], 1],
    ['a line is refused', [well, 'no JSON'], 3],
    ['every line is refused', ['no JSON', '[]x'], 2],
  ])('the exit code where %s', async (_, people, code) => {
    put('p.jsonl', lines(...people))
    expect((await reform(['overtime', 'assess', 'p.jsonl'])).code).toBe(code)
    expect((await reform(['overtime', 'assess', 'p.jsonl', '--json'])).code).toBe(code)
  })

  test('people read sentences, in both languages', async () => {
    put('p.jsonl', lines(well, above, interviewed))
    const ja = await reform(['overtime', 'assess', 'p.jsonl'])
    expect(ja.out).toContain('p1　上限内\n')
    expect(ja.out).toContain('・上限超過：2026年6月の超過勤務は45時間01分でした。')
    expect(ja.out).toContain('・面接指導：')
    expect(ja.out).toMatch(/上限超過 +2\n/)
    expect(ja.out).toMatch(/面接指導（要実施） +1\n/)
    const en = await reform(['overtime', 'assess', 'p.jsonl', '--lang', 'en'])
    expect(en.out).toContain(
      'p2  above the limit\n  - above the limit: Overtime in June 2026 came to 45 h 01 min.',
    )
    expect(en.out).not.toMatch(/[ぁ-ん]|undefined/)
  })

  test('--explain, --from, --until, --law-on and --choose change what is judged', async () => {
    put('p.jsonl', lines(person('p', [month('2026-05', 2701), month('2026-06', 2701)])))
    const found = async (...words: readonly string[]): Promise<readonly string[]> => {
      const { out } = await reform(['overtime', 'assess', 'p.jsonl', '--json', ...words])
      const [one] = linesOf(out) as unknown as { findings: { provision: string; window: { to: string } }[] }[]
      return (one?.findings ?? []).map(({ provision, window }) => `${provision} ${window.to}`)
    }
    const [may, june] = ['npa.autonomous.month45 2026-05', 'npa.autonomous.month45 2026-06']
    expect(await found()).toEqual([may, june])
    expect(await found('--from', '2026-06')).toEqual([june])
    expect(await found('--until', '2026-05')).toEqual([may])
    expect(await found('--law-on', '2019-03-31')).toEqual([])
    expect(await found('--explain')).toEqual([may, june, 'npa.autonomous.year360 2026-06'])
    expect(await found('--choose', 'monthsCounted=heteronomousOnly')).toEqual([may, june])
  })
})

describe('what is refused is named and counted, and the others are judged', () => {
  const input = lines(
    well,
    person('p2', [{ month: '2026-6', departmentKind: 'autonomous', overtimeMinutes: 1.5 }]),
    '{"id":"p3",',
    '',
    person('p4', [month('2026-06', 60)], { regime: 'mars' }),
    person('p5', [{ month: '2026-06', overtimeMinutes: 60 }], { regime: 'fukuoka' }),
    above,
  )

  test('for people', async () => {
    put('p.jsonl', input)
    for (const [lang, said] of [
      [
        'ja',
        [
          'p.jsonl：2行目（p2）：months[0].month：月は「2026-06」のように書いてください。',
          'p.jsonl：2行目（p2）：months[0].overtimeMinutes：時間は0以上の整数の分で書いてください。',
          'p.jsonl：3行目：JSONとして読めません。',
          'p.jsonl：5行目（p4）：regime：「mars」という規定はありません。',
          'p.jsonl：6行目（p5）：months[0].departmentKind：この規定では、月の末日の部署の区分',
          '2人を判定しました。受け付けられない入力が 4件あります。',
        ],
      ],
      ['en', ['p.jsonl: line 3: This cannot be read as JSON.', '2 judged; 4 inputs refused.']],
    ] as const) {
      const { code, out, err } = await reform(['overtime', 'assess', 'p.jsonl', '--lang', lang])
      expect(code).toBe(3)
      for (const sentence of said) expect(err).toContain(sentence)
      expect(out).toContain('p1')
      expect(out).toContain('45')
    }
  })

  test('for programs, as lines of JSON on standard error', async () => {
    const { code, out, err } = await reform(['overtime', 'assess', '-', '--json'], { input })
    expect(code).toBe(3)
    expect(linesOf(out).map(({ id }) => id)).toEqual(['p1', 'p2'])
    const said = linesOf(err) as unknown as { refused?: { line: number; issues: { code: string }[] } }[]
    expect(
      said.flatMap(({ refused }) => refused?.issues.map((one) => [refused.line, one.code]) ?? []),
    ).toEqual([
      [2, 'notAMonth'],
      [2, 'notWholeMinutes'],
      [3, 'notJson'],
      [5, 'unknownRegime'],
      [6, 'kindMissing'],
    ])
    expect(said.at(-1)).toEqual({ counts: { judged: 2, refused: 4 } })
  })

  test('thousands of issues of one person do not bury the others', async () => {
    const keys = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`key${index}`, 1]))
    const { err } = await reform(['overtime', 'assess', '-'], { input: lines(well, { ...well, ...keys }) })
    expect(err.split('\n').length).toBeLessThan(30)
    expect(err).toContain('ほか 480件')
  })

  test('nobody at all', async () => {
    const none = await reform(['overtime', 'assess', '-', '--json'], { input: '\n\n' })
    expect(none.code).toBe(2)
    expect(JSON.parse(none.out).refused.message.en).toContain('nobody')
    const bad = await reform(['overtime', 'assess', '-', '--json'], { input: 'x\ny\n' })
    expect(bad.code).toBe(2)
    expect(JSON.parse(bad.out).refused.message.en).toContain('2 inputs refused')
  })

  test('a file of several that is not there', async () => {
    put('p.jsonl', lines(well))
    const { code, out, err } = await reform(['overtime', 'assess', 'missing.jsonl', 'p.jsonl'])
    expect(code).toBe(3)
    expect(err).toContain('missing.jsonl')
    expect(out).toContain('p1')
    expect((await reform(['overtime', 'assess', 'missing.jsonl', 'absent.jsonl'])).code).toBe(2)
  })
})

describe('forms of input', () => {
  test.each([
    ['one person over several lines', 'p.json', JSON.stringify(well, undefined, 2), ['p1']],
    ['the same from standard input', '-', JSON.stringify(well, undefined, 2), ['p1']],
    ['one person on one line', 'p.json', JSON.stringify(well), ['p1']],
    ['a list', 'p.json', JSON.stringify([well, above], undefined, 2), ['p1', 'p2']],
    ['a list on one line', '-', JSON.stringify([well, above]), ['p1', 'p2']],
    ['a person begun by hand', 'p.json', JSON.stringify(well).replace(',', ',\n'), ['p1']],
    ['JSON Lines by the name of JSON', 'p.json', lines(well, above), ['p1', 'p2']],
    [
      'a byte order mark and CRLF',
      'p.jsonl',
      `\uFEFF${lines(well, above).replaceAll('\n', '\r\n')}`,
      ['p1', 'p2'],
    ],
    ['no line end at the end', 'p.jsonl', lines(well, above).trimEnd(), ['p1', 'p2']],
  ])('%s', async (_, file, text, ids) => {
    if (file !== '-') put(file, text)
    const { out, err } = await reform(['overtime', 'assess', file, '--json'], { input: text })
    expect(err).toBe('')
    expect(linesOf(out).map(({ id }) => id)).toEqual(ids)
  })

  test('a person of a list is named by its number', async () => {
    put('p.json', JSON.stringify([well, { id: 'p2' }]))
    const { code, err } = await reform(['overtime', 'assess', 'p.json'])
    expect(code).toBe(3)
    expect(err).toContain('p.json：2人目（p2）：')
  })

  test('however the bytes are cut', async () => {
    const bytes = new TextEncoder().encode(lines(person('課長', [month('2026-06', 60)]), above))
    const input = Array.from(bytes, (byte) => Uint8Array.of(byte))
    const { out } = await reform(['overtime', 'assess', '-', '--json'], { input })
    expect(linesOf(out).map(({ id }) => id)).toEqual(['課長', 'p2'])
  })

  test('what is no UTF-8 or too long for a line is refused alone', async () => {
    const long = new Uint8Array(17 * 1024 * 1024).fill(0x20)
    const text = (one: string): Uint8Array => new TextEncoder().encode(one)
    const input = [text(lines(well)), Uint8Array.of(0x8d, 0x48, 0x0a), long, text(`\n${lines(above)}`)]
    const { code, out, err } = await reform(['overtime', 'assess', '-', '--json'], { input })
    expect(code).toBe(3)
    expect(linesOf(out).map(({ id }) => id)).toEqual(['p1', 'p2'])
    expect(err).toContain('"line":2,"issues":[{"code":"notUtf8"')
    expect(err).toContain('"line":3,"issues":[{"code":"tooLong"')
  })
})

describe('rules', () => {
  test('of local bodies come as samples and as files', async () => {
    const months = [month('2026-06', 2701)]
    put(
      'p.jsonl',
      lines(person('p1', months, { regime: 'fukuoka' }), person('p2', months, { regime: 'town' })),
    )
    const town = {
      id: 'town',
      version: '1',
      asOf: '2026-04-01',
      form: 'departments',
      roles: {},
      provisions: [],
    }
    put('town.json', JSON.stringify(town))
    const { code, out } = await reform(['overtime', 'assess', 'p.jsonl', '--json', '--rules', 'town.json'])
    expect(code).toBe(1)
    expect(linesOf(out).map(({ word }) => word)).toEqual(['breached', 'outOfScope'])
  })

  test.each([
    ['not JSON', 'no', 'rules.json：JSONとして読めません'],
    ['another shape', '{"id":"x"}', 'rules.json：version：'],
    [
      'a role without a provision',
      JSON.stringify({
        id: 'x',
        version: '1',
        asOf: '2026-04-01',
        form: 'departments',
        roles: { month: 'y' },
        provisions: [],
      }),
      'rules.json：規定の内容',
    ],
  ])('a file of rules that is %s is refused', async (_, text, said) => {
    put('rules.json', text)
    put('p.jsonl', lines(well))
    const { code, out, err } = await reform(['overtime', 'assess', 'p.jsonl', '--rules', 'rules.json'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })
})

describe('headroom', () => {
  const three = person(
    'p1',
    ['2026-04', '2026-05', '2026-06'].map((name) => month(name, 1800)),
  )

  test('is tight, and names the limit that binds', async () => {
    put('p.jsonl', lines(three))
    const words = ['overtime', 'headroom', 'p.jsonl', '--on', '2026-06-30']
    const { code, out } = await reform([...words, '--json'])
    const [one] = linesOf(out) as unknown as { on: string; months: object[]; even: object }[]
    expect(code).toBe(0)
    expect(one?.on).toBe('2026-06-30')
    expect(one?.months[0]).toMatchObject({
      month: '2026-06',
      worked: 1800,
      most: 2700,
      left: 900,
      limit: { provision: 'npa.autonomous.month45', word: 'breached', allowed: 2700, comparison: 'lte' },
    })
    expect(one?.even).toMatchObject({ minutes: 1800, limit: { provision: 'npa.autonomous.year360' } })
    const read = await reform(words)
    expect(read.out).toContain('2026年6月は、あと15時間00分まで超過勤務ができます')
    expect(read.out).toMatch(/2026-06 +30時間00分 +45時間00分 +15時間00分 /)
  })

  test('says whether a plan can be kept', async () => {
    put('p.jsonl', lines(three))
    const asked = async (keep: string): Promise<readonly [number, unknown, string]> => {
      const words = ['overtime', 'headroom', 'p.jsonl', '--on', '2026-07-01', '--keep', keep]
      const json = await reform([...words, '--json'])
      const [one] = linesOf(json.out) as unknown as { keep: { kept: boolean } }[]
      return [json.code, one?.keep.kept, (await reform(words)).out]
    }
    const [code, kept, text] = await asked('30:00')
    expect([code, kept]).toEqual([0, true])
    expect(text).toContain('毎月30時間00分は、年の末日まで続けることができます。')
    const [worse, broken, said] = await asked('2400')
    expect([worse, broken]).toEqual([1, false])
    expect(said).toContain('毎月40時間00分は、年の末日まで続けることができません。')
  })

  test('asks for the kind of the department where no month on record says it', async () => {
    const nobodyKnows = [person('p1', []), person('p2', [month('2027-01', 60)])]
    put('p.jsonl', lines(...nobodyKnows))
    const words = ['overtime', 'headroom', 'p.jsonl']
    const asked = await reform(words)
    expect(asked.code).toBe(2)
    expect(asked.err).toContain('--department-kind')
    expect((await reform([...words, '--department-kind', 'autonomous'])).code).toBe(0)
  })

  test('is as of today in Japan unless told', async () => {
    const { out } = await reform(['overtime', 'headroom', '-', '--json'], { input: lines(three) })
    expect(linesOf(out)[0]).toMatchObject({ on: '2026-11-20' })
  })
})

describe('whatif', () => {
  const whatIf = async (one: object, ...words: readonly string[]) => {
    const { code, out } = await reform(['overtime', 'whatif', '-', '--json', ...words], { input: lines(one) })
    return { code, result: JSON.parse(out) }
  }

  test('another department', async () => {
    const { code, result } = await whatIf(above, '--department-kind', '2026-06=heteronomous')
    expect(code).toBe(0)
    expect([result.before.word, result.after.word]).toEqual(['breached', 'within'])
    expect(result.gone.map((one: { provision: string }) => one.provision)).toEqual(['npa.autonomous.month45'])
  })

  test('other hours, other law, other facts', async () => {
    const hours = await whatIf(well, '--overtime', '2026-06=45:01')
    expect([hours.code, hours.result.after.word]).toEqual([1, 'breached'])
    const minutes = await whatIf(well, '--overtime', '2026-06=2700')
    expect([minutes.code, minutes.result.arisen]).toEqual([0, []])
    const law = await whatIf(above, '--law-on', '2019-03-31')
    expect(law.result.after.word).toBe('outOfScope')
    const private_ = {
      id: 'p',
      regime: 'lsa36',
      months: [{ month: '2026-06', overtimeMinutes: 2701, holidayWorkMinutes: 0 }],
    }
    const clause = await whatIf(private_, '--special-clause', 'yes')
    expect([clause.result.before.word, clause.result.after.word]).toEqual(['breached', 'within'])
  })

  test('a month at two establishments keeps both, and is not changed by a guess', async () => {
    const at = (establishment: string) => ({
      month: '2026-06',
      establishment,
      overtimeMinutes: 1500,
      holidayWorkMinutes: 0,
    })
    const moved = { id: 'p', regime: 'lsa36', months: [at('a'), at('b')] }
    const other = await whatIf(moved, '--overtime', '2026-07=1:00')
    // Holiday work in July is not known; June still counts with both establishments.
    expect(other.result.arisen.at(-1)?.observed).toBe(3000)
    const same = await reform(['overtime', 'whatif', '-', '--overtime', '2026-06=0'], { input: lines(moved) })
    expect(same.code).toBe(2)
    expect(same.err).toContain('事業場ごとに複数の記録があります（a、b）')
    const named = await whatIf(moved, '--overtime', '2026-06@b=0')
    expect(named.result.after.findings).toEqual([])
    const none = await reform(['overtime', 'whatif', '-', '--overtime', '2026-06@c=0'], {
      input: lines(moved),
    })
    expect(none.err).toContain('事業場「c」の記録はありません（あるのは a、b）')
  })

  test('an establishment without a name is no form', async () => {
    const moved = { id: 'p', regime: 'lsa36', months: [] }
    const { code, err } = await reform(['overtime', 'whatif', '-', '--overtime', '2026-06@=0'], {
      input: lines(moved),
    })
    expect([code, err]).toEqual([2, expect.stringContaining('2026-07@本社=60:00')])
  })

  test('is said in sentences', async () => {
    const words = ['overtime', 'whatif', '-', '--department-kind', '2026-06=heteronomous']
    const ja = await reform(words, { input: lines(above, well) })
    expect(ja.out).toContain('p2　上限超過 → 上限内\n  ・なくなる：2026年6月の超過勤務は')
    expect(ja.out).toContain('p1　上限内\n  ・判定は変わりません。')
  })

  test('what cannot be supposed about a person is refused', async () => {
    const special = person('p2', [{ ...month('2026-06', 2700), specialDutyMinutes: 600 }])
    const words = ['overtime', 'whatif', '-', '--json']
    const none = await reform([...words, '--overtime', '2026-09=60:00'], { input: lines(well) })
    expect(none.err).toContain('kindMissing')
    const below = await reform([...words, '--overtime', '2026-06=5:00'], { input: lines(special) })
    expect(below.err).toContain('specialAboveOvertime')
    expect((await reform(['overtime', 'whatif', '-'], { input: lines(well) })).err).toContain(
      '何を仮定するか',
    )
  })
})

describe('health', () => {
  test('interviews and reviews, with their terms', async () => {
    put('p.jsonl', lines(well, interviewed))
    const { code, out } = await reform(['overtime', 'health', 'p.jsonl', '--json'])
    expect(code).toBe(1)
    const [nothing, due] = linesOf(out) as unknown as { interviews: object[]; reviews: object[] }[]
    expect(nothing).toEqual({ id: 'p1', interviews: [], reviews: [] })
    expect(due?.interviews).toMatchObject([{ provision: 'npa.interview.month100', request: 'required' }])
    expect(due?.reviews).toMatchObject([{ year: { from: '2026-04', to: '2027-03' }, due: '2027-09-30' }])
    const read = await reform(['overtime', 'health', 'p.jsonl', '--lang', 'en'])
    expect(read.out).toContain('p3  interviews: 1, reviews of factors: 1')
    expect(read.out).toContain('No interview is called for')
  })
})

test.each([
  [['assess', 'p', '--from', '2026-13'], '--from'],
  [['assess', 'p', '--law-on', '2026-02-30'], '--law-on'],
  [['assess', 'p', '--choose', 'monthsCounted=all'], 'monthsCounted=heteronomousOnly'],
  [['assess', 'p', '--choose', 'toString=1'], 'monthsCounted'],
  [['assess', 'p', '--rules', '-'], '--rules'],
  [['headroom', 'p', '--keep', '40h'], '--keep'],
  [['headroom', 'p', '--keep', '99999'], '--keep'],
  [['headroom', 'p', '--department-kind', 'other'], '--department-kind'],
  [['whatif', 'p', '--overtime', '60:00'], '--overtime'],
  [['whatif', 'p', '--overtime', '2026-07=1:75'], '--overtime'],
  [['whatif', 'p', '--department-kind', '2026-07=x'], '--department-kind'],
  [['whatif', 'p', '--sector', 'x'], 'constructionDisaster'],
])('an option that cannot be understood is refused: %j', async (words, said) => {
  put('p', lines(well))
  const { code, out, err } = await reform(['overtime', ...words])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(said)
})

describe('help', () => {
  test.each([[[]], [['assess']], [['headroom']], [['whatif']], [['health']]])('of %j', async (words) => {
    const ja = await reform(['overtime', ...words, '--help'])
    const en = await reform(['overtime', ...words, '--help', '--lang', 'en'])
    expect([ja.code, en.code]).toEqual([0, 0])
    expect(ja.out).toContain('例\n  reform overtime')
    expect(en.out).toContain('Examples\n  reform overtime')
    expect(en.out).not.toMatch(/[ぁ-ん]/)
  })
})

test('people come out as they come in: an answer does not wait for the end of the input', async () => {
  put('p.jsonl', lines(well))
  const line =
    '(cat p.jsonl; until [ -s out.jsonl ]; do sleep 0.05; done) | reform overtime assess - --json > out.jsonl'
  expect((await shell(line)).code).toBe(0)
  expect(linesOf((await shell('cat out.jsonl')).out).map(({ id }) => id)).toEqual(['p1'])
})

describe('days in place of months', () => {
  const regular = [
    { from: 510, to: 720 },
    { from: 780, to: 1035 },
  ]
  const days = [
    { date: '2026-06-01', work: [...regular, { from: 1035, to: 1170 }] },
    { date: '2026-06-06', work: [{ from: 540, to: 1500 }] },
  ]
  const one = { id: 'p1', regime: 'npa', departmentKind: 'autonomous', from: '2026-06-06', days }
  const added = {
    month: '2026-06',
    overtimeMinutes: 1095,
    holidayWorkMinutes: 0,
    departmentKind: 'autonomous',
  }

  test('become the months that the other commands read', async () => {
    const { code, out } = await reform(['overtime', 'months', '-', '--json'], { input: lines(one) })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ id: 'p1', regime: 'npa', months: [added] })
    const judged = await reform(['overtime', 'assess', '-', '--json'], { input: out })
    const direct = await reform(['overtime', 'assess', '-', '--json'], { input: lines(one) })
    expect(direct).toEqual(judged)
    const health = await reform(['overtime', 'health', '-', '--json'], {
      input: lines({ ...one, days: [...days, { date: '2026-06-07', work: [{ from: 240, to: 300 }] }] }),
    })
    expect(JSON.parse(health.out).intervals).toMatchObject([{ observed: 180 }])
  })

  test('a day that is unknown leaves the month open, one that is none is refused', async () => {
    const gap = { ...one, days: [days[0], { date: '2026-06-09', work: null }] }
    const wrong = { ...one, id: 'p2', days: [{ date: '2026-06-31', work: [{ from: 1170, to: 510 }] }] }
    const { code, out, err } = await reform(['overtime', 'months', '-'], { input: lines(gap, wrong) })
    expect(code).toBe(3)
    expect(out).toContain('2時間15分以上')
    expect(out).toContain('不明な日2日（06-08、06-09）')
    expect(err).toContain('2行目（p2）：days[0].date：日は「2026-06-01」のように')
    expect(err).toContain('2行目（p2）：days[0].work[0].from：始まりは終わりより前の時刻にしてください。')
  })
})
