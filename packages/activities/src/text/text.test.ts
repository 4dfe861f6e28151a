import { describe, expect, test } from 'vitest'
import { day, firstHalf, taken } from '../../test/made.ts'
import {
  channelsAt,
  countEvents,
  countings,
  countOneOnOnes,
  countTelework,
  describeExtent,
  describeFigure,
  describeLeftOut,
  parseIsoYearMonth,
  period,
} from '../index.ts'
import { leftOutSentences } from './left-out-words.ts'

const on = day('2026-06-01')

describe('figures in words', () => {
  const readings = taken('channelSnapshot', [
    { channel: 'tips', measure: 'm', on, count: 1100, bound: 'atLeast' },
  ])
  const channels = channelsAt(readings, { on, measure: 'm' })
  const telework = countTelework(taken('telework', [{ person: 'p', on, extent: 'half' }]), {
    period: firstHalf,
    partDays: 'asHalf',
    closedDays: 'count',
  })
  const early = countEvents(taken('event', [{ id: '1', on, category: 'x' }], day('2026-06-30')), {
    period: firstHalf,
  })
  test.each([
    [describeFigure(channels, 'total', 'ja'), '合計：1,100以上'],
    [describeFigure(channels, 'total', 'en'), 'total: at least 1,100'],
    [describeFigure(channels, 'channels', 'en'), 'channels: 1 channel'],
    [describeFigure(telework, 'personDays', 'ja'), '実施人日：0.5人日'],
    [
      describeFigure(telework, 'perBusinessDay', 'en', { decimals: 3 }),
      'people per business day: 0.004 person-days',
    ],
    [describeFigure(telework, 'share', 'en'), 'share of all person-days: not measured'],
    [describeFigure(early, 'events', 'ja'), '実施回数：1回（期間の途中（183日のうち91日））'],
    [describeFigure(early, 'people', 'ja'), '参加者数（実人数）：未計測'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected)
  })
})

test('what a result rests on', () => {
  const [july, september] = [parseIsoYearMonth('2026-07'), parseIsoYearMonth('2026-09')]
  const report = { department: '人事課', from: july, to: september, excludedMonths: [july], meetings: 3 }
  const question = { period: period(day('2026-07-01'), day('2026-09-30')), departments: ['人事課', '会計課'] }
  expect(describeExtent(countOneOnOnes(taken('oneOnOne', [report]), question), 'ja')).toEqual([
    '報告のない部局：会計課。',
    '人事課の2026-07-01から2026-07-31までを除いています。',
    '行（oneOnOne）：受領1、使用1、不使用0。',
  ])
})

test('every reason has its sentence in both languages', () => {
  for (const [reason, sentence] of Object.entries(leftOutSentences)) {
    const { ja, en } = sentence({ field: 'f', value: '1', other: 'b#2' })
    expect([ja.endsWith('。'), en.endsWith('.')], reason).toEqual([true, true])
  }
  const one = { row: 'a#2', kind: 'telework', reason: 'withdrawn' } as const
  expect(describeLeftOut(one, 'en')).toBe('a#2: The record was withdrawn.')
})

test('the table of countings says of each figure what the counting gives', () => {
  const made = countEvents(taken('event', [{ id: '1', on, category: 'x', attendees: 2 }]), {
    period: firstHalf,
  })
  const { figures } = countings.events
  expect(Object.keys(figures)).toEqual(Object.keys(made.figures))
})
