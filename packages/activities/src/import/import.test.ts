import { writeCsv, writeWorkbook } from '@reform/tabular'
import { defineProfile } from '@reform/tabular/read'
import { parseProfile } from '@reform/tabular/schema'
import { describe, expect, test } from 'vitest'
import { day, firstHalf } from '../../test/made.ts'
import {
  formatIsoDate,
  kindSpecs,
  parseIsoYearMonth,
  type RecordKind,
  recordKinds,
  takeIn,
} from '../index.ts'
import { activityProfiles, readActivities } from './index.ts'

const bytes = (...lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)
const file = 'f.csv'

async function read(kind: RecordKind, ...lines: readonly string[]) {
  const { records, issues, counts } = await readActivities(kind, bytes(...lines), { file })
  return { records, issues: issues.map(({ code, place }) => [code, place.line, place.header]), counts }
}

describe('one row of each kind', () => {
  const on = day('2026-06-01')
  test.each<[RecordKind, string, string, object]>([
    [
      'session',
      '開催番号,開催日,研修名,種別,主催,参加者数',
      's1,R8.6.1,話し方,研修,人事課,12',
      { id: 's1', on, name: '話し方', category: '研修', department: '人事課', attendees: 12 },
    ],
    [
      'participation',
      '開催番号,職員番号,所属,修了',
      's1,001,人事課,未修了',
      { activity: 's1', person: '001', department: '人事課', completed: false },
    ],
    ['sessionRating', '回答番号,開催番号,満足度', '7,s1,4.5', { id: '7', session: 's1', score: 4.5 }],
    [
      'eligible',
      '職員番号,部局,コース',
      '001,人事課,c',
      { person: '001', department: '人事課', course: 'c' },
    ],
    [
      'headcount',
      '部局,基準日,職員数',
      '人事課,2026/6/1,"1,170"',
      { department: '人事課', on, people: 1170 },
    ],
    [
      'supportRequest',
      '受付番号,受付日,部局,対応日,対応結果,評価,短縮時間,退庁',
      '1,2026/6/1,a,2026/6/1,対応済,9,150,早くなった',
      {
        id: '1',
        askedOn: on,
        department: 'a',
        handledOn: on,
        outcome: 'handled',
        rating: 9,
        minutesSaved: 150,
        leftEarlier: true,
      },
    ],
    [
      'event',
      'イベント番号,開催日,種別,参加人数',
      '1,令和8年6月1日,若手カフェ,18',
      { id: '1', on, category: '若手カフェ', attendees: 18 },
    ],
    [
      'telework',
      '職員番号,実施日,部局,実施区分,実施時間',
      '001,2026-06-01,a,午前,3:30',
      { person: '001', on, department: 'a', extent: 'half', minutes: 210 },
    ],
    [
      'officeReform',
      '番号,部局,取組,着手日,完了日,面積',
      '1,a,フリーアドレス,,2026/6/1,120.5',
      { id: '1', department: 'a', measure: 'フリーアドレス', completedOn: on, squareMetres: 120.5 },
    ],
    [
      'posting',
      '番号,種別,級,公募開始日,ポスト数,応募者数',
      '1,意欲能力,係長級,2026/6/1,2,8',
      { id: '1', scheme: '意欲能力', grade: '係長級', openedOn: on, posts: 2, applicants: 8 },
    ],
    [
      'recruitment',
      '番号,採用区分,採用日,採用者数',
      '1,経験者,2026/6/1,28',
      { id: '1', category: '経験者', on, people: 28 },
    ],
    ['certification', '時点,役職段階,人数', '2026/6/1,係員級,7', { on, grade: '係員級', people: 7 }],
    ['proposal', '番号,提案日,実現日,参加者数', '1,2026/6/1,,192', { id: '1', on, participants: 192 }],
    [
      'publication',
      '番号,種別,公表日',
      '1,レポート,2026/6/1',
      { id: '1', category: 'レポート', publishedOn: on },
    ],
    [
      'automation',
      '番号,種別,運用開始日,汎用',
      '1,ロボット,2026/6/1,○',
      { id: '1', category: 'ロボット', startedOn: on, general: true },
    ],
    [
      'channelSnapshot',
      '媒体,項目,時点,数',
      'tips,チャット数,2026/6/1,１００以上',
      { channel: 'tips', measure: 'チャット数', on, count: 100, bound: 'atLeast' },
    ],
    [
      'serviceRun',
      '番号,便名,開始日,終了日,運休日',
      '1,便,2026/6/1,2026/6/30,"2026/6/2、2026/6/3"',
      {
        id: '1',
        service: '便',
        from: on,
        to: day('2026-06-30'),
        suspended: [day('2026-06-02'), day('2026-06-03')],
      },
    ],
    ['ridership', '便名,運行日,乗車人数', '便,2026/6/1,12', { service: '便', on, riders: 12 }],
    ['deskUse', '区画,調査日,座席数,利用席数', '東,2026/6/1,40,30', { area: '東', on, seats: 40, used: 30 }],
    [
      'meeting',
      '回,会議名,予定日,開催日',
      '1,進捗報告,2026/5/31,2026/6/1',
      { id: '1', series: '進捗報告', dueOn: day('2026-05-31'), heldOn: on },
    ],
    [
      'link',
      '番号,名称,担当課,掲載日,見直し周期',
      '1,旅費,会計課,2026/6/1,12',
      { id: '1', title: '旅費', department: '会計課', addedOn: on, reviewEveryMonths: 12 },
    ],
    [
      'goal',
      '番号,部局,開始日,終了日,改革の明記',
      '1,a,2026/6/1,2026/6/1,有',
      { id: '1', department: 'a', from: on, to: on, namesReform: true },
    ],
    [
      'staffPost',
      '番号,室,計画日,併任',
      '1,改革室,2026/6/1,併任',
      { id: '1', department: '改革室', plannedFrom: on, concurrent: true },
    ],
  ])('%s', async (kind, header, line, record) => {
    const { records, issues, counts } = await read(kind, header, line)
    expect(issues.filter(([code]) => code !== 'cell-tidied')).toEqual([])
    expect(records).toEqual([{ row: 'f.csv#2', ...record }])
    expect(counts).toEqual({ read: 1, accepted: 1, rejected: 0 })
  })

  test.each([
    ['令和8年度第2四半期', '7月除く', '2026-07', '2026-09', ['2026-07']],
    ['2026-Q2', '', '2026-07', '2026-09', undefined],
    ['R8年度上半期', '4月、5月', '2026-04', '2026-09', ['2026-04', '2026-05']],
    ['令和元年度下期', '2020年1月', '2019-10', '2020-03', ['2020-01']],
  ])('1on1 of %s', async (quarter, excluded, from, to, months) => {
    const { records } = await read(
      'oneOnOne',
      '部局,四半期,除く月,実施回数,実施人数',
      `a,${quarter},${excluded},"1,349",80`,
    )
    const expected = {
      department: 'a',
      from: parseIsoYearMonth(from),
      to: parseIsoYearMonth(to),
      meetings: 1349,
      people: 80,
    }
    const more = months === undefined ? {} : { excludedMonths: months.map(parseIsoYearMonth) }
    expect(records).toEqual([{ row: 'f.csv#2', ...expected, ...more }])
  })

  test('1on1 of a month', async () => {
    const { records } = await read('oneOnOne', '部局,対象月,実施回数', 'a,2026年7月,12')
    expect(records).toMatchObject([{ from: parseIsoYearMonth('2026-07'), to: parseIsoYearMonth('2026-07') }])
  })
})

describe('what cannot be read is named with its cell', () => {
  test.each<[string, RecordKind, string, string, readonly unknown[]]>([
    ['a day that never was', 'session', '開催番号,開催日', '1,R8.6.31', ['date-impossible', 2, '開催日']],
    [
      'a number in words',
      'ridership',
      '便名,運行日,乗車人数',
      '便,2026/6/1,多数',
      ['number-unreadable', 2, '乗車人数'],
    ],
    [
      'a count in words',
      'channelSnapshot',
      '媒体,項目,時点,数',
      'x,y,2026/6/1,多数',
      ['countUnreadable', 2, '数'],
    ],
    [
      'no day',
      'serviceRun',
      '番号,便名,開始日,終了日,運休日',
      '1,便,2026/6/1,2026/6/2,祝日',
      ['listUnreadable', 2, '運休日'],
    ],
    ['no period', 'oneOnOne', '部局,四半期,実施回数', 'a,第2四半期,1', ['periodUnreadable', 2, '四半期']],
    ['no period at all', 'oneOnOne', '部局,四半期,実施回数', 'a,,1', ['missingField', 2, undefined]],
    [
      'a month outside of the run',
      'oneOnOne',
      '部局,四半期,除く月,実施回数',
      'a,2026-Q2,3月,1',
      ['listUnreadable', 2, '除く月'],
    ],
    [
      'no key where others have one',
      'session',
      '開催番号,開催日',
      ',2026/6/1',
      ['missingField', 2, '開催番号'],
    ],
  ])('%s', async (_, kind, header, line, issue) => {
    const { issues, counts, records } = await read(kind, header, line)
    expect([issues, counts, records]).toEqual([[issue], { read: 1, accepted: 0, rejected: 1 }, []])
  })

  test('messages begin with the place', async () => {
    const source = bytes('媒体,項目,時点,数', 'x,y,2026/6/1,多数')
    const { issues } = await readActivities('channelSnapshot', source, { file })
    expect(issues.map(({ message }) => message)).toEqual([
      {
        ja: 'f.csvの2行目のD列（数）：数として読めません：多数',
        en: 'f.csv, line 2, column D (数): This is not a number: 多数',
      },
    ])
  })

  test('without a column of keys rows are called by their lines', async () => {
    const { records, issues } = await read('event', '開催日,種別', '2026/6/1,カフェ')
    expect(records).toMatchObject([{ id: 'f.csv#2' }])
    expect(issues).toEqual([['keyFromLine', undefined, undefined]])
  })

  test('a header that is missing refuses the file', async () => {
    const { records, issues } = await read('headcount', '部局,基準日', 'a,2026/6/1')
    expect(records).toEqual([])
    expect(issues).toHaveLength(1)
  })
})

describe('a file of another period', () => {
  const lines = ['イベント番号,開催日,種別', '1,2025/10/1,カフェ', '2,2026/3/31,カフェ']
  test('is refused as a whole', async () => {
    const result = await readActivities('event', bytes(...lines), { file, expects: firstHalf })
    expect([result.records, result.counts]).toEqual([[], { read: 2, accepted: 0, rejected: 2 }])
    expect(result.issues.map(({ code, effect, message }) => [code, effect, message.en])).toEqual([
      [
        'wrongPeriod',
        'fileRefused',
        'f.csv: No row lies in the period 2026-04-01–2026-09-30. Check whether the file is of another period.',
      ],
    ])
  })
  test('one row within it is enough', async () => {
    const source = bytes(...lines, '3,2026/4/1,カフェ')
    expect((await readActivities('event', source, { file, expects: firstHalf })).counts.accepted).toBe(3)
  })
  test('a list of people has no period', async () => {
    const source = bytes('職員番号', '001')
    expect((await readActivities('eligible', source, { file, expects: firstHalf })).counts.accepted).toBe(1)
  })
})

test('CP932 and workbooks are read as UTF-8 is', async () => {
  const headers = ['依頼番号', '依頼日', '部局', '評価']
  const table = {
    columns: headers.map((header) => ({ header, type: 'code' as const })),
    rows: [
      ['1', '令和8年6月1日', '総務課', null],
      ['2', 'R8.6.2', '髙橋室', null],
    ],
  }
  const csv = writeCsv(table, { encoding: 'cp932' })
  const book = writeWorkbook({ sheets: [{ kind: 'data', name: '依頼', ...table }] })
  if (!csv.ok || !book.ok) throw new Error('not written')
  for (const source of [csv.bytes, book.bytes]) {
    const { records } = await readActivities('supportRequest', source, { file })
    expect(records.map(({ row, askedOn, department }) => [row, formatIsoDate(askedOn), department])).toEqual([
      ['f.csv#2', '2026-06-01', '総務課'],
      ['f.csv#3', '2026-06-02', '髙橋室'],
    ])
  }
})

describe('profiles are data', () => {
  test('every field of a kind has a column, and no column is for nothing', () => {
    for (const kind of recordKinds) {
      const own = Object.keys(kindSpecs[kind].fields)
      const columns = Object.keys(activityProfiles[kind].fields)
      const made = kind === 'channelSnapshot' ? ['bound'] : []
      const helping = ['recordedOn', 'revision', 'withdrawn', ...(kind === 'oneOnOne' ? ['quarter'] : [])]
      expect([...columns, ...made].sort()).toEqual([...own, ...helping].sort())
      expect(parseProfile(JSON.parse(JSON.stringify(activityProfiles[kind]))).ok).toBe(true)
    }
  })
  test('another office, other headers', async () => {
    const profile = defineProfile({
      ...activityProfiles.headcount,
      fields: {
        ...activityProfiles.headcount.fields,
        people: { type: 'number', aliases: ['在籍'], required: 'value' },
      },
    })
    const source = bytes('部局,基準日,在籍', 'a,2026/6/1,5')
    expect((await readActivities('headcount', source, { file, profile })).records).toMatchObject([
      { people: 5 },
    ])
    const { people: _, ...fields } = activityProfiles.headcount.fields
    const lacking = { ...activityProfiles.headcount, fields }
    await expect(readActivities('headcount', source, { file, profile: lacking })).rejects.toThrow(RangeError)
  })
})

test('corrections and withdrawals in files', async () => {
  const { records } = await read(
    'participation',
    '開催番号,職員番号,修了,登録日,版,取消',
    's1,p1,未修了,2026/6/1,1,',
    's1,p1,修了,2026/6/1,2,',
    's1,p2,修了,2026/6/1,1,',
    's1,p2,修了,2026/6/5,1,取消',
  )
  const { records: kept } = takeIn('participation', records as never, { asOf: day('2026-06-30') })
  expect(kept).toMatchObject([{ row: 'f.csv#3', person: 'p1', completed: true }])
})
