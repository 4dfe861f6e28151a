import { describe, expect, test } from 'vitest'
import { day, documents, exclusion } from '../../test/made.ts'
import { bridge, compareRates } from './bridge.ts'
import { flowContract, stockContract } from './contract.ts'
import { printFigure } from './figure.ts'
import { rateOf } from './rate.ts'

const strict = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
const held = [
  ...documents(255, 'electronic'),
  ...documents(58, 'hybrid'),
  ...documents(687, 'paper'),
  ...documents(100, 'paper', { exclusion: exclusion() }),
  ...documents(50, 'paper', { acquisition: 'obtained' }),
]

describe('from one contract to the other', () => {
  test('electronic only, and with what is on both media', () => {
    const { from, to, steps } = bridge(() => held, strict, { ...strict, hybrid: 'inclusive' })
    expect([from, to].map((one) => printFigure(one.headline))).toEqual(['25.5', '31.3'])
    expect(steps.map((one) => [one.part, printFigure(one.before), printFigure(one.after)])).toEqual([
      ['hybrid', '25.5', '31.3'],
    ])
  })

  test('each step takes up where the last ended, and the last is the goal', () => {
    const goal = {
      ...strict,
      origin: 'createdOrObtained',
      exclusions: 'ignore',
      hybrid: 'inclusive',
    } as const
    const { steps, to } = bridge(() => held, strict, goal)
    expect(steps.map((one) => one.part)).toEqual(['origin', 'exclusions', 'hybrid'])
    for (const [index, step] of steps.entries()) {
      if (index > 0) expect(step.before).toEqual(steps[index - 1]?.after)
    }
    expect(steps.at(-1)?.after).toEqual(to.headline)
    expect(to).toEqual(rateOf(held, goal))
  })

  test('another as-of date asks for the documents of that day', () => {
    const asked: number[] = []
    const later = { ...strict, asOf: day('2027-04-30') }
    const at = (asOf: number): typeof held => {
      asked.push(asOf)
      return held
    }
    expect(bridge(at, strict, later).steps.map((one) => one.part)).toEqual(['asOf'])
    expect(asked).toEqual([strict.asOf, later.asOf])
  })
})

describe('unlike contracts are not compared', () => {
  const rate = rateOf(held, strict)
  test('the same documents read in two ways come with the bridge', () => {
    const compared = compareRates(rate, rateOf(held, { ...strict, hybrid: 'inclusive' }))
    expect(compared.comparable ? [] : compared.differs).toEqual(['hybrid'])
    expect(compared.comparable ? undefined : compared.bridge?.steps.length).toBe(1)
  })

  test('other documents need the bridge to be walked on them', () => {
    const compared = compareRates(rate, rateOf(held, { ...strict, origin: 'createdOrObtained' }))
    expect(compared).toEqual({ comparable: false, differs: ['origin'] })
    expect('bridge' in compareRates(rate, rateOf([], { ...strict, hybrid: 'inclusive' }))).toBe(false)
  })

  const year = (number: number, asOf?: string): ReturnType<typeof rateOf> =>
    rateOf(
      held,
      flowContract({
        year: number,
        origin: 'created',
        hybrid: 'strict',
        ...(asOf === undefined ? {} : { asOf: day(asOf) }),
      }),
    )
  test.each<[string, ReturnType<typeof rateOf>, ReturnType<typeof rateOf>, boolean]>([
    ['two years at their end', year(2026), year(2027), true],
    ['a month after the end of each', year(2026, '2027-04-30'), year(2027, '2028-04-30'), true],
    ['the end of February, one a leap year', year(2026, '2027-02-28'), year(2027, '2028-02-29'), true],
    ['one later than the other', year(2026), year(2027, '2028-04-30'), false],
    ['one year at two dates', year(2026), year(2026, '2027-04-30'), false],
  ])('%s', (_, one, two, comparable) => {
    expect(compareRates(one, two).comparable).toBe(comparable)
  })

  test('stocks of two days', () => {
    const stock = (text: string): ReturnType<typeof rateOf> =>
      rateOf(held, stockContract({ asOf: day(text), origin: 'created', hybrid: 'strict' }))
    expect(compareRates(stock('2026-12-31'), stock('2027-03-31'))).toEqual({ comparable: true, points: 0 })
    expect(compareRates(stock('2026-12-31'), rate).comparable).toBe(false)
  })

  test('nothing has no distance', () => {
    expect(compareRates(rateOf([], strict), rateOf(held, strict))).toEqual({ comparable: true, points: null })
  })
})
