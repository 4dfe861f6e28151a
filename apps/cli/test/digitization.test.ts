import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { readRegisterRow } from '@reform/digitization'
import { registerTable } from '@reform/digitization/import'
import { writeCsv, writeWorkbook } from '@reform/tabular'
import { describe, expect, test } from 'vitest'
import { at, put, reform, useFolder } from './reform.ts'

useFolder()

const get = (name: string): string => readFileSync(at(name), 'utf8')

const contract = ['--year', '2026', '--hybrid', 'strict', '--origin', 'created'] as const
const made = { kind: 'made', on: '2026-06-01', department: '総務課' }
const exclusion = {
  reason: 'lawPaper',
  approver: '課長',
  approvedOn: '2027-03-01',
  scope: 'document',
  reviewOn: '2028-03-01',
}
const lines = (...values: readonly unknown[]): string =>
  values.map((one) => `${JSON.stringify(one)}\n`).join('')
const log = lines(
  { ...made, id: 'a', medium: 'electronic' },
  { ...made, id: 'b', medium: 'hybrid', department: '会計課' },
  { ...made, id: 'c', medium: 'paper' },
  { kind: 'excluded', id: 'c', on: '2027-03-01', exclusion },
)
const digitization = (...words: readonly string[]): ReturnType<typeof reform> =>
  reform(['digitization', ...words])

const rows = [
  {
    id: 'F1',
    title: '契約',
    retention: '5年',
    startsOn: '2022-04-01',
    expiresOn: '2027-03-31',
    medium: '紙',
    disposition: '廃棄',
  },
  { id: 'F2', title: '台帳', retention: '常用', medium: '電子', disposition: '移管' },
  {
    id: 'F3',
    title: '申請',
    retention: '1年',
    startsOn: '2027-04-01',
    expiresOn: '2028-03-31',
    medium: '電子・紙',
    disposition: '廃棄',
  },
].map((one) => {
  const read = readRegisterRow({ period: '2026年度', managedBy: '会計課長', ...one })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.row
})
const table = registerTable(rows)
const register = (): Uint8Array => {
  const csv = writeCsv(table, { encoding: 'cp932' })
  if (!csv.ok) throw new Error('not written')
  return csv.bytes
}

describe('rate', () => {
  test('is net and gross, by department, from a log', async () => {
    put('log.jsonl', log)
    const { code, out, err } = await digitization(
      'rate',
      'log.jsonl',
      ...contract,
      '--by-department',
      '--json',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { rate, departments, input } = JSON.parse(out)
    expect(rate.headline).toMatchObject({ numerator: 1, denominator: 2, shown: '50.0' })
    expect(rate.gross.shown).toBe('33.3')
    expect(departments.map((one: { department: string }) => one.department)).toEqual(['会計課', '総務課'])
    expect(input).toEqual({ read: 4, accepted: 4, rejected: 0, issues: {} })
  })

  test('is said in both languages with what it rests on', async () => {
    put('log.jsonl', log)
    const ja = await digitization('rate', 'log.jsonl', ...contract, '--by-department')
    expect(ja.out).toContain('50.0')
    expect(ja.out).toContain('対象外を除かない率')
    const en = await digitization('rate', 'log.jsonl', ...contract, '--lang', 'en')
    expect(en.out).toContain('hybrid files as not electronic')
  })

  test.each([
    ['csv', register],
    [
      'xlsx',
      () => {
        const book = writeWorkbook({ sheets: [{ kind: 'data', name: '管理簿', ...table }] })
        if (!book.ok) throw new Error('not written')
        return book.bytes
      },
    ],
  ])('is the same from a register as %s', async (ending, bytes) => {
    put(`kanribo.${ending}`, bytes())
    const { out } = await digitization(
      'rate',
      `kanribo.${ending}`,
      '--acquisition',
      'created',
      ...contract,
      '--json',
    )
    expect(JSON.parse(out).rate.headline).toMatchObject({ numerator: 1, denominator: 3 })
  })

  test('reads standard input', async () => {
    const { out } = await reform(['digitization', 'rate', '-', ...contract, '--json'], { input: log })
    expect(JSON.parse(out).rate.headline.shown).toBe('50.0')
  })

  test('names what it cannot read with its place, and works the rest', async () => {
    put(
      'log.csv',
      '識別子,日付,種別,部署,媒体\na,R8.6.1,作成,総務課,電子\nb,2026/2/30,作成,総務課,紙\nc,2026/6/1,作成,総務課,石\n',
    )
    const { code, out, err } = await digitization('rate', 'log.csv', ...contract, '--json')
    expect(code).toBe(3)
    expect(JSON.parse(out).input).toEqual({
      read: 3,
      accepted: 2,
      rejected: 1,
      issues: { 'date-impossible': 1, unknownMedium: 1 },
    })
    const issues = err
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).issue)
    expect(issues.map((one) => [one.code, one.place.line])).toEqual([
      ['date-impossible', 3],
      ['unknownMedium', 4],
    ])
    const text = await digitization('rate', 'log.csv', ...contract)
    expect(text.err).toContain('読んだ行 3、使った行 2、使えない行 1')
  })

  test.each([
    ['no year and no day', ['--hybrid', 'strict', '--origin', 'created'], '--year'],
    ['no treatment of hybrids', ['--year', '2026', '--origin', 'created'], '--hybrid'],
    ['no origin', ['--year', '2026', '--hybrid', 'strict'], '--origin'],
    ['a day before the year', [...contract, '--as-of', '2026-03-31'], '--as-of'],
    ['a year that is none', ['--year', 'R8', '--hybrid', 'strict', '--origin', 'created'], '--year'],
  ])('is refused with %s', async (_, words, option) => {
    put('log.jsonl', log)
    const { code, out, err } = await digitization('rate', 'log.jsonl', ...words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(option)
  })

  test('is refused when no row can be used', async () => {
    put('log.csv', '識別子,日付,種別,部署,媒体\nb,2026/2/30,作成,総務課,紙\n')
    const { code, out } = await digitization('rate', 'log.csv', ...contract, '--json')
    expect(code).toBe(2)
    expect(JSON.parse(out).refused.issues).toMatchObject([{ code: 'date-impossible', place: { line: 2 } }])
  })

  test('of a register is refused until it is said what its rows are', async () => {
    put('kanribo.csv', register())
    const { code, err } = await digitization('rate', 'kanribo.csv', ...contract)
    expect(code).toBe(2)
    expect(err).toContain('--acquisition')
  })

  test('of a file that is neither is refused', async () => {
    put('other.csv', '氏名,住所\n山田,東京\n')
    expect((await digitization('rate', 'other.csv', ...contract)).code).toBe(2)
    put('broken.jsonl', '{"kind":')
    const { code, err } = await digitization('rate', 'broken.jsonl', ...contract)
    expect(code).toBe(2)
    expect(err).toContain('broken.jsonlの1行目')
  })

  test('takes the whole contract from a file', async () => {
    put('log.jsonl', log)
    const whole = {
      unit: 'file',
      population: { kind: 'flow', year: 2026, yearKind: 'fiscal' },
      origin: 'created',
      asOf: '2027-03-31',
      hybrid: 'inclusive',
      exclusions: 'ignore',
      unknown: 'asNotDigital',
      underOneYear: 'leaveOut',
    }
    put('contract.json', JSON.stringify(whole))
    const { out } = await digitization('rate', 'log.jsonl', '--contract', 'contract.json', '--json')
    expect(JSON.parse(out).rate.headline.shown).toBe('66.7')
    put('contract.json', JSON.stringify({ ...whole, asOf: '2027-02-29' }))
    expect((await digitization('rate', 'log.jsonl', '--contract', 'contract.json')).code).toBe(2)
  })
})

describe('bridge', () => {
  test('explains the difference step by step', async () => {
    put('log.jsonl', log)
    const words = [
      'bridge',
      'log.jsonl',
      ...contract,
      '--to',
      'hybrid=inclusive',
      '--to',
      'exclusions=ignore',
    ]
    const { code, out } = await digitization(...words, '--json')
    expect(code).toBe(0)
    const { from, to, steps } = JSON.parse(out)
    expect([from.headline.shown, to.headline.shown]).toEqual(['50.0', '66.7'])
    expect(steps.map((one: { part: string }) => one.part)).toEqual(['exclusions', 'hybrid'])
    expect((await digitization(...words)).out.trimEnd().split('\n').length).toBeGreaterThan(3)
  })

  test.each(['hybrid=maybe', 'colour=red', 'hybrid', 'asOf=2027-02-29'])(
    'refuses --to %s',
    async (change) => {
      put('log.jsonl', log)
      expect((await digitization('bridge', 'log.jsonl', ...contract, '--to', change)).code).toBe(2)
    },
  )
})

test('ledger tells who took what out, late ones and what they did', async () => {
  put('log.jsonl', log)
  const { code, out } = await digitization('ledger', 'log.jsonl', ...contract, '--json')
  expect(code).toBe(1)
  const { entries, waterfall } = JSON.parse(out)
  expect(entries).toMatchObject([{ documents: 1, isLate: true, exclusion: { approvedOn: '2027-03-01' } }])
  expect(waterfall).toMatchObject([{ entry: 0, after: { shown: '50.0' } }])
  const text = await digitization('ledger', 'log.jsonl', ...contract)
  expect(text.out).toContain('法令上紙が必要')
  expect(text.out).toContain('遅い')
})

test('retention lists what is to be done, by day', async () => {
  put('kanribo.csv', register())
  const { code, out } = await digitization('retention', 'kanribo.csv', '--on', '2027-04-01', '--json')
  expect(code).toBe(1)
  expect(
    JSON.parse(out).actions.map((one: Record<string, string>) => [one.id, one.dueFrom, one.state]),
  ).toEqual([
    ['F1', '2027-04-01', 'awaitingConsent'],
    ['F3', '2028-04-01', 'running'],
    ['F2', null, 'noEnd'],
  ])
  expect((await digitization('retention', 'kanribo.csv', '--on', '2027-04-01')).out).toContain('同意待ち')
  put('log.jsonl', log)
  expect((await digitization('retention', 'log.jsonl')).code).toBe(2)
})

describe('dispose', () => {
  const known = {
    id: 'F1',
    holds: [],
    consent: { reference: '第1号', givenOn: '2027-03-01', rows: ['F1'] },
    askedToKeep: false,
    box: 'noBox',
    people: { proposedBy: 'A', checkedBy: 'B' },
  }
  const dispose = (...words: readonly string[]): ReturnType<typeof reform> => {
    return digitization('dispose', 'kanribo.csv', '--on', '2027-04-01', ...words)
  }
  const prepare = (...facts: readonly unknown[]): void => {
    put('kanribo.csv', register())
    put('side.csv', '識別子,歴史公文書等\nF1,いいえ\n')
    put('facts.jsonl', lines(...facts))
  }
  const all = ['--side', 'side.csv', '--facts', 'facts.jsonl', '--dry-run', '--json'] as const

  test('is open only when everything is known and nothing speaks against it', async () => {
    prepare(known)
    const { code, out } = await dispose(...all)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ dryRun: true, open: 1, shut: 0 })
  })

  test.each([
    ['no side table says whether it is historical', known, all.slice(2), ['historicalUnknown']],
    ['a hold is open', { ...known, holds: [{ kind: 'audit', endsOn: null }] }, all, ['holdOpen']],
    ['holds are not said', { ...known, holds: undefined }, all, ['holdsUnknown']],
    [
      'the consent is for others',
      { ...known, consent: { ...known.consent, rows: ['F9'] } },
      all,
      ['consentForOthers'],
    ],
    ['one person did both', { ...known, people: { proposedBy: 'A', checkedBy: 'A' } }, all, ['samePerson']],
  ])('is shut when %s', async (_, facts, words, reasons) => {
    prepare(facts)
    const { code, out } = await dispose(...words)
    expect(code).toBe(1)
    expect(JSON.parse(out).decisions[0]).toMatchObject({ open: false, reasons })
  })

  test('is shut for what the register does not hold, whatever the facts say', async () => {
    prepare({ ...known, id: 'X', consent: { ...known.consent, rows: ['X'] } })
    const { out } = await dispose(...all)
    expect(JSON.parse(out).decisions[0].reasons).toContain('notInRegister')
  })

  test('refuses facts that the register alone may say, and names the line', async () => {
    prepare(known, { ...known, id: 'F3', inRegister: true })
    const { code, out, err } = await dispose(...all)
    expect(code).toBe(3)
    expect(JSON.parse(out).decisions).toHaveLength(1)
    expect(JSON.parse(err).issue.place).toMatchObject({ file: 'facts.jsonl', line: 2 })
  })

  test('looks at what has expired without facts, and gives every reason', async () => {
    prepare(known)
    const { code, out } = await dispose('--dry-run')
    expect(code).toBe(1)
    expect(out).toContain('F1：廃棄できません。')
    expect(out).not.toContain('F3')
  })

  test('is refused without --dry-run', async () => {
    prepare(known)
    const { code, err } = await dispose()
    expect(code).toBe(2)
    expect(err).toContain('--dry-run')
  })
})

describe('sample', () => {
  test('is the same for the same seed', async () => {
    const words = ['sample', '--lot', '2000', '--seed', '20261121', '--json']
    const { code, out } = await digitization(...words)
    expect(code).toBe(0)
    const { plan, list } = JSON.parse(out)
    expect([plan.sample, plan.accept, list.places.length]).toEqual([125, 3, 125])
    expect((await digitization(...words)).out).toBe(out)
    expect((await digitization('sample', '--lot', '200', '--seed', '1')).out).toContain('200枚のうち50枚')
  })

  test.each([
    ['no seed', ['--lot', '10']],
    ['an empty lot', ['--lot', '0', '--seed', '1']],
    ['more than the lot', ['--lot', '10', '--seed', '1', '--size', '11']],
    ['a seed that is too large', ['--lot', '10', '--seed', '4294967296']],
  ])('refuses %s', async (_, words) => {
    expect((await digitization('sample', ...words)).code).toBe(2)
  })
})

describe('plan', () => {
  const given = {
    from: '2026-12',
    to: '2027-03',
    documents: { perMonth: 100, electronicPercentFirst: 90, electronicPercentLast: 100 },
    backlog: { boxes: 50, pagesPerBox: 2000, pagesPerWorkingDay: 1000, reworkPercent: 0, monthsToClose: 1 },
    print: { impressionsPerMonth: { low: 900, likely: 1000, high: 1100 }, reductionPercentPerYear: 0 },
    disposal: { expiring: [{ month: '2027-01', boxes: 5 }], monthsToConsent: 6 },
    storage: { boxes: 50, yenPerBoxMonth: 200 },
    targets: { storage: { boxes: 0, due: '2027-03-31' } },
  }

  test('names promises that cannot be kept', async () => {
    put('plan.json', JSON.stringify(given))
    const { code, out } = await digitization('plan', 'plan.json', '--seed', '1', '--runs', '20', '--json')
    expect(code).toBe(1)
    const { months, outlook, contradictions } = JSON.parse(out)
    expect(months.map((one: { month: string }) => one.month)).toEqual([
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
    ])
    expect(outlook).toMatchObject([{ dial: 'storage', keptIn: 0, runs: 20, due: '2027-03-31' }])
    expect(contradictions.map((one: { code: string }) => one.code)).toContain('storageBeyondMeans')
    expect((await digitization('plan', 'plan.json', '--seed', '1', '--runs', '20')).out).toContain('矛盾：')
  })

  test.each([
    [
      'an estimate upside down',
      { ...given, print: { ...given.print, impressionsPerMonth: { low: 3, likely: 2, high: 1 } } },
      'print.impressionsPerMonth',
    ],
    ['an end before the start', { ...given, to: '2026-11' }, 'to'],
    [
      'a day that is none',
      { ...given, targets: { storage: { boxes: 0, due: '2027-02-29' } } },
      'targets.storage.due',
    ],
  ])('refuses %s', async (_, wrong, field) => {
    put('plan.json', JSON.stringify(wrong))
    const { code, err } = await digitization('plan', 'plan.json', '--seed', '1')
    expect(code).toBe(2)
    expect(err).toContain(`「${field}」`)
  })
})

describe('report', () => {
  const list =
    '部署,名称,英語名,階層,階層の英語名\n総務課,総務課,General Affairs,本省,Headquarters\n会計課,会計課,,本省,\n'
  const print = '部署,人数,面数,費用,基準面数\n総務課,12,"24,000",48000,30000\n会計課,3,100,200,300\n'
  const common = ['log.jsonl', ...contract, '--organisation', '見本省', '--out', 'papers'] as const

  test('writes papers for every tier and department, the same each time', async () => {
    put('log.jsonl', log)
    put('list.csv', list)
    const course = ['--baseline', '2026-03-31=10', '--target', '2027-03-31=100'] as const
    const ask = (): ReturnType<typeof digitization> =>
      digitization('report', ...common, '--departments', 'list.csv', ...course, '--json')
    const { code, out, err } = await ask()
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const { groups, written } = JSON.parse(out)
    expect(groups.map((one: { kind: string; id: string }) => `${one.kind} ${one.id}`)).toEqual([
      'everyone everyone',
      'tier 本省',
      'department 総務課',
      'department 会計課',
    ])
    expect(groups[0]).toMatchObject({ rate: { headline: { shown: '50.0' } }, needed: 2 })
    expect(written).toEqual(
      ['ja.html', 'ja.xlsx', 'en.html', 'en.xlsx'].map((end) => `papers/digitization-2027-03-31.${end}`),
    )
    const html = get(written[0])
    expect(html.match(/class="drawing chart"/g)).toHaveLength(4)
    await ask()
    expect(get(written[0])).toBe(html)
  })

  test('withholds printing of few people, and records what was published', async () => {
    put('log.jsonl', log)
    put('print.csv', print)
    const { code, out } = await digitization(
      'report',
      ...common,
      '--print',
      'print.csv',
      '--releases',
      'releases.json',
    )
    expect(code).toBe(0)
    expect(out).toContain('releases.json')
    expect(get('papers/digitization-2027-03-31.ja.html')).toContain('非公表')
    expect(JSON.parse(get('releases.json'))).toBeTypeOf('object')
  })

  test.each([
    [['--baseline', '2026-03-31=10'], '--target'],
    [['--baseline', '2026-03-31', '--target', '2027-03-31=100'], '--baseline'],
    [['--baseline', '2027-03-31=10', '--target', '2026-03-31=100'], '後戻り'],
    [['--baseline', '2026-03-31=10', '--target', '2027-03-31=101'], '--target'],
    [['--baseline', '2026-03-31=10', '--target', '2027-03-31=90', '--stage', '2026-10-01=95'], '後戻り'],
  ])('refuses a course that is none: %j', async (options, said) => {
    put('log.jsonl', log)
    const { code, err } = await digitization('report', ...common, ...options)
    expect(code).toBe(2)
    expect(err).toContain(said)
  })

  test('needs to know whose papers they are', async () => {
    put('log.jsonl', log)
    const { code, err } = await digitization('report', 'log.jsonl', ...contract)
    expect({ code, said: err.includes('--organisation') }).toEqual({ code: 2, said: true })
  })
})

describe('the other commands', () => {
  const course = ['--baseline', '2026-03-31=10', '--target', '2027-03-31=100'] as const

  test('rate by tier is the ratio of sums, and departments without a tier are told apart', async () => {
    put('log.jsonl', log)
    put('list.csv', '部署,階層\n総務課,本省\n')
    const { out } = await digitization(
      'rate',
      'log.jsonl',
      ...contract,
      '--departments',
      'list.csv',
      '--json',
    )
    const shown = JSON.parse(out).tiers.map(
      (one: { tier: string; rate: { headline: { shown: string } } }) => [one.tier, one.rate.headline.shown],
    )
    expect(shown).toEqual([
      [null, '0.0'],
      ['本省', '100.0'],
    ])
  })

  test('a trajectory says what is left', async () => {
    put('log.jsonl', log)
    const words = ['trajectory', 'log.jsonl', ...contract, '--as-of', '2026-11-20', ...course] as const
    const { code, out } = await digitization(...words, '--lang', 'ja')
    expect(code).toBe(1)
    expect(out).toContain('目標まであと2です（残りの開庁日84日')
    const json = JSON.parse((await digitization(...words, '--json')).out)
    expect(json.points).toHaveLength(14)
    expect(json.status.word).toBe('behind')
  })

  test('a trajectory needs a course', async () => {
    put('log.jsonl', log)
    expect((await digitization('trajectory', 'log.jsonl', ...contract)).code).toBe(2)
  })

  test('approvals count combined cases as they are told to, and a case once', async () => {
    put(
      'cases.csv',
      '決裁番号,決裁日,部署,決裁方式\n1,R8.6.1,総務課,電子\n2,2026-06-02,総務課,併用\n2,2026-06-02,総務課,併用\n3,2026-06-02,総務課,\n4,2026-02-30,総務課,紙\n',
    )
    const words = ['approvals', 'cases.csv', '--from', '2026-04-01', '--until', '2027-03-31'] as const
    const { code, out, err } = await digitization(...words, '--combined', 'apart', '--json')
    expect(code).toBe(3)
    expect(JSON.parse(out)).toMatchObject({
      headline: { numerator: 1, denominator: 2, shown: '50.0' },
      bounds: { high: { numerator: 2, denominator: 2 } },
      input: { read: 5, accepted: 3, rejected: 2 },
    })
    expect(err).toContain('duplicateId')
    expect((await digitization(...words)).code).toBe(2)
    const reversed = ['--from', '2027-04-01', '--until', '2026-03-31', '--combined', 'paper'] as const
    expect((await digitization('approvals', 'cases.csv', ...reversed)).code).toBe(2)
  })

  test('print shows only what may be shown', async () => {
    put(
      'print.csv',
      '部署,人数,面数,費用,基準面数\n総務課,12,"24,000",48000,30000\n会計課,30,100,200,300\n広報室,2,7,9,\n',
    )
    const { code, out } = await digitization('print', 'print.csv', '--period', '2026', '--lang', 'ja')
    expect(code).toBe(0)
    expect(out).toMatch(/広報室.*10人/)
    expect(out).not.toMatch(/広報室.* 7 /)
    expect((await digitization('print', 'print.csv')).code).toBe(2)
  })

  test('storage names a box in two contracts, and bills no box twice', async () => {
    put(
      'boxes.csv',
      '箱番号,搬入日,搬出日\nB1,2020-04-01,2026-07-15\nB2,2020-04-01,\nB2,2021-04-01,\nB3,2026-05-01,2026-04-01\n',
    )
    put(
      'contracts.csv',
      '契約番号,開始日,終了日,箱番号\nK1,2026-04-01,2027-03-31,B1\nK2,2026-04-01,2027-03-31,B1\n',
    )
    const words = [
      'storage',
      'boxes.csv',
      '--contracts',
      'contracts.csv',
      '--year',
      '2026',
      '--years',
      '1',
    ] as const
    const { code, out, err } = await digitization(...words, '--yen', '200', '--json')
    expect(code).toBe(3)
    const { years, input } = JSON.parse(out)
    expect(years).toEqual([{ year: 2026, boxMonths: 16, yen: 3200, savedBoxMonths: 8, savedYen: 1600 }])
    expect(input).toMatchObject({ read: 4, accepted: 2, rejected: 2 })
    for (const named of ['boxInTwoContracts', 'boxReversed', 'duplicateId']) expect(err).toContain(named)
  })

  test('a manifest names what is missing, what differs and what is new', async () => {
    mkdirSync(at('images'))
    for (const name of ['a', 'b', 'c']) put(`images/${name}.pdf`, name)
    const made = await digitization('manifest', 'images')
    expect(made.out.trim().split('\n')).toHaveLength(3)
    put('manifest.jsonl', made.out)
    expect((await digitization('manifest', 'images', '--against', 'manifest.jsonl')).code).toBe(0)
    put('images/a.pdf', 'changed')
    rmSync(at('images', 'b.pdf'))
    put('images/new.pdf', 'new')
    const { code, out } = await digitization('manifest', 'images', '--against', 'manifest.jsonl', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out).counts).toEqual({
      matching: 1,
      differing: 1,
      missing: 1,
      notChecked: 0,
      unexpected: 1,
    })
    put('wrong.jsonl', '{"path":"a"}\n')
    expect((await digitization('manifest', 'images', '--against', 'wrong.jsonl')).code).toBe(2)
    expect((await digitization('manifest', 'nowhere')).code).not.toBe(0)
  })

  test('the evidence of the gate holds the facts and the digests of the files', async () => {
    put('register.csv', register())
    const box = { box: 'B1', listed: ['F1'], found: ['F1'], checkedOn: '2027-04-01' }
    const sample = { plan: 'n 5, Ac 0', seed: 7, drawn: ['F1'] }
    const fixity = { checkedOn: '2027-04-01', matching: 2, failing: 0 }
    put('facts.jsonl', lines({ id: 'F1', holds: [], box, sample, fixity }))
    const words = [
      'dispose',
      'register.csv',
      '--facts',
      'facts.jsonl',
      '--on',
      '2027-04-01',
      '--dry-run',
    ] as const
    expect((await digitization(...words, '--evidence', 'evidence.json')).code).toBe(1)
    const { sources, decisions, boxes } = JSON.parse(get('evidence.json'))
    expect(sources.map((one: { path: string }) => one.path)).toEqual(['register.csv', 'facts.jsonl'])
    expect(sources[0].digest).toMatch(/^[0-9a-f]{64}$/)
    expect(decisions[0].evidence.facts).toMatchObject({ holds: [], box, sample, fixity })
    expect(boxes).toEqual([{ box: 'B1', open: false, blockedBy: ['F1'], undecided: [] }])
  })
})
