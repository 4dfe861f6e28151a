import { describe, expect, test } from 'vitest'
import { day, documents, exclusion } from '../../test/made.ts'
import { bridge } from '../rate/bridge.ts'
import { contractParts, flowContract, stockContract } from '../rate/contract.ts'
import { rateOf } from '../rate/rate.ts'
import { paceOutlook } from '../targets/target.ts'
import * as text from './describe.ts'
import { english } from './en.ts'
import { japanese } from './ja.ts'

const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
const held = [
  ...documents(10, 'electronic'),
  ...documents(8, 'hybrid', { pages: 4, electronicPages: 1 }),
  ...documents(2, 'unknown'),
  ...documents(5, 'paper', { exclusion: exclusion() }),
]

describe('rates carry their contract into the sentence', () => {
  test('in Japanese', () => {
    expect(text.describeRate(rateOf(held, contract), 'ja')).toBe(
      '電子化率は50.0％です（20のうち10）。対象外を含めた率は40.0％です（対象外5）。媒体不明のものにより50.0％から60.0％までの幅があります。算定の前提：2026年度のもの、作成した文書、ファイルを単位、2027-03-31現在、電子・紙併用は電子に含めない、対象外を除く、保存期間1年未満を除く、媒体不明は電子としない。',
    )
  })

  test('in English, interim and by shares of pages', () => {
    const interim = { ...contract, asOf: day('2026-12-31'), hybrid: 'proportional' as const }
    expect(text.describeRate(rateOf(held.slice(0, 18), interim), 'en')).toBe(
      'The digitization rate is 66.7 % (12 of 18), the year not being over. It rests on: fiscal year 2026, documents made here, counted by file, as of 2026-12-31, hybrid files by their share of pages, valid exclusions left out, without documents kept for less than a year, unknown media as not electronic.',
    )
  })

  test('nothing to count', () => {
    expect(text.describeRate(rateOf([], contract), 'ja')).toContain('該当なし')
    const stock = stockContract({ asOf: day('2027-03-31'), origin: 'createdOrObtained', hybrid: 'inclusive' })
    expect(text.describeRate(rateOf([], stock), 'en')).toContain('all that is held')
  })
})

test('each step of a bridge says what was changed', () => {
  const goal = {
    ...contract,
    population: { kind: 'stock' },
    exclusions: 'ignore',
    hybrid: 'inclusive',
  } as const
  expect(
    text.describeBridge(
      bridge(() => held, contract, goal),
      'ja',
    ),
  ).toEqual([
    '母集団を「2026年度のもの」から「保有するもの」に改めると、50.0％から50.0％になります。',
    '対象外の扱いを「対象外を除く」から「対象外を除かない」に改めると、50.0％から40.0％になります。',
    '電子・紙併用の扱いを「電子・紙併用は電子に含めない」から「電子・紙併用は電子に含める」に改めると、40.0％から72.0％になります。',
  ])
})

test('pace', () => {
  const facts = { since: day('2026-04-01'), on: day('2026-11-20'), due: day('2027-03-31') }
  const say = (done: number, remaining: number, due = facts.due): string =>
    text.describeOutlook(paceOutlook({ ...facts, due, done, remaining }), 'ja')
  expect(say(400, 1310)).toBe(
    '残り1310件、開庁日84日です。期限までに終えるには1日15.6件が必要で、現在の6.1倍の速さになります。現在の方法では達成できません。',
  )
  expect(say(1600, 700)).toContain('期限までに終わります')
  expect(say(0, 700)).toContain('実績がありません')
  expect(say(5, 700, facts.on)).toContain('開庁日がありません')
  expect(say(5, 0)).toBe('残りはありません。')
})

test('courses and lots', () => {
  expect(text.describeCourse({ word: 'onCourse', points: 0, days: 0 }, 'en')).toBe('It goes as planned.')
  expect(text.describeCourse({ word: 'ahead', points: 1.25, days: 9 }, 'ja')).toBe(
    '計画より1.3ポイント進んでいます（日数では9日）。',
  )
  expect(text.describeLot({ accepted: true, because: [] }, 'en')).toBe('The lot is accepted.')
  const statement = { lot: 5, sample: 5, found: 1, confidence: 0.95, mostDefective: 1, isCensus: true }
  expect(text.describeDefects(statement, 'ja')).toBe('5件のすべてを検査し、欠陥は1件でした。')
})

test('both languages say something else about everything', () => {
  for (const key of ['disposal', 'paper', 'part', 'dial'] as const) {
    const [ja, en] = [Object.entries(japanese[key]), Object.entries(english[key])]
    expect(ja.map(([code]) => code)).toEqual(en.map(([code]) => code))
    expect(new Set([...ja, ...en].map(([, sentence]) => sentence)).size).toBe(ja.length * 2)
  }
  expect(text.describeUnlike(contractParts, 'en')).toContain('as-of date')
  const found = { dials: ['storage', 'disposal'], promised: 1200, best: 1300.25 } as const
  for (const code of Object.keys(japanese.contradiction) as (keyof typeof japanese.contradiction)[]) {
    const [ja, en] = (['ja', 'en'] as const).map((one) => text.describeContradiction({ ...found, code }, one))
    expect(ja).not.toBe(en)
  }
  expect(text.describeContradiction({ ...found, code: 'storageBeyondMeans' }, 'en')).toContain('1,300.3')
})
