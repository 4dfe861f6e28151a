import { describe, expect, test } from 'vitest'
import { figureOf, ministryOf, sourceOf } from '../../test/made.ts'
import { collectionOf, type DeliveryEvent, lateDeliveries, missingDeliveries } from './collection.ts'
import { deliveriesOwed } from './deliveries.ts'

const sources = [
  sourceOf('time', 'attendance', { every: 'month', from: { tiers: ['hq'] }, due: { days: 10 } }),
  sourceOf('desk', 'records', { from: { unit: 'jinji' }, due: { on: ['2026-10-15'] } }),
  sourceOf('notes', 'records', { every: 'irregular', from: { departments: ['kita'] } }),
]
const binding = { id: 'f', calculator: 'records.count', sources: ['desk'] } as const
const ministry = ministryOf(sources, [figureOf(binding)])
const owed = deliveriesOwed(ministry, 'FY2026-H1')

describe('what is owed', () => {
  test('by whom, of when, until when, for which cells', () => {
    expect(owed.filter(({ source }) => source === 'time')).toHaveLength(12)
    expect(owed.at(-2)).toEqual({
      source: 'desk',
      unit: 'jinji',
      period: 'FY2026-H1',
      due: '2026-10-15',
      owner: 'jinji',
      cells: ['cell'],
    })
    expect(owed.at(-1)).toMatchObject({ source: 'notes', department: 'kita', period: 'FY2026-H1' })
  })

  test('of the last month of a year that runs over the new year', () => {
    const periods = deliveriesOwed(ministry, 'FY2026-H2').map(({ period }) => period)
    expect(periods).toContain('2027-03')
    expect(periods).not.toContain('2026-09')
  })
})

describe('states of a delivery', () => {
  const desk = owed.filter(({ source }) => source === 'desk')
  const event = (
    kind: DeliveryEvent['kind'],
    on: string,
    rest: Partial<DeliveryEvent> = {},
  ): DeliveryEvent => ({
    kind,
    on,
    source: 'desk',
    period: 'FY2026-H1',
    ...rest,
  })
  const all = [
    event('requested', '2026-09-20'),
    event('received', '2026-10-12', { file: 'desk.csv' }),
    event('checked', '2026-10-14'),
    event('fixed', '2026-10-20'),
    event('published', '2026-11-01'),
  ]

  test.each([
    ['2026-09-19', 'notRequested'],
    ['2026-09-20', 'requested'],
    ['2026-10-12', 'received'],
    ['2026-10-14', 'checked'],
    ['2026-10-31', 'fixed'],
    ['2026-11-01', 'published'],
  ])('on %s: %s', (asOf, state) => {
    const { deliveries } = collectionOf(desk, [...all].reverse(), asOf)
    expect(deliveries.map((one) => [one.state, one.isLate])).toEqual([[state, false]])
  })

  test('what was sent back is asked for again, and was in time the first time', () => {
    const events = [...all.slice(0, 3), event('returned', '2026-10-16')]
    const [one] = collectionOf(desk, events, '2026-10-20').deliveries
    expect([one?.state, one?.timesReturned, one?.since, one?.isLate]).toEqual([
      'requested',
      1,
      '2026-10-16',
      false,
    ])
    const [again] = collectionOf(desk, [...events, event('received', '2026-10-18')], '2026-10-20').deliveries
    expect([again?.state, again?.daysLate]).toEqual(['received', 0])
  })

  test.each<[string, DeliveryEvent[]]>([
    ['fixed before it was checked', [event('received', '2026-10-12'), event('fixed', '2026-10-13')]],
    ['published before it was received', [event('published', '2026-10-13')]],
    ['checked before it was received', [event('requested', '2026-10-01'), event('checked', '2026-10-13')]],
  ])('%s is a problem and changes nothing', (_, events) => {
    const [one] = collectionOf(desk, events, '2026-10-20').deliveries
    expect(one?.problems.map(({ code }) => code)).toEqual(['outOfOrder'])
    expect(one?.state).toBe(events.length === 1 ? 'notRequested' : events[0]?.kind)
  })

  test('an event of nothing that is owed is named', () => {
    const { problems } = collectionOf(
      desk,
      [event('received', '2026-10-12', { department: 'kita' })],
      '2026-10-20',
    )
    expect(problems.map(({ code }) => code)).toEqual(['notOwed'])
  })

  test.each([
    ['2026-10-15', 0],
    ['2026-10-16', 1],
    ['2026-11-15', 31],
  ])('on %s it is %i days late', (asOf, days) => {
    const collection = collectionOf(desk, [], asOf)
    expect(collection.deliveries.map(({ daysLate }) => daysLate)).toEqual([days])
    expect(lateDeliveries(collection)).toHaveLength(days === 0 ? 0 : 1)
    expect(missingDeliveries(collection)).toHaveLength(1)
  })

  test('the longest overdue stands first', () => {
    const late = lateDeliveries(collectionOf(owed, [], '2026-10-20'))
    expect(late[0]).toMatchObject({ source: 'time', period: '2026-04', daysLate: 163 })
    expect(late.at(-1)).toMatchObject({ source: 'desk', daysLate: 5 })
  })
})
