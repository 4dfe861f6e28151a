import { fiscalYear, formatIsoDate, type PlainDate } from '@reform/calendar'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../test/made.ts'
import { clearance, completionRange, lineRate } from './capacity.ts'
import { forecastRate, inventoryTotal } from './forecast.ts'
import { type PaperFile, type ScanChoice, scanOrExpire } from './scan-or-expire.ts'
import { studentQuantile } from './student.ts'
import { dueDate, facilityTargets, paceOutlook, paceTo } from './target.ts'
import { courseStatus, expectedOn, type Shape, shareCovered, type TargetCourse } from './trajectory.ts'

const shapes: readonly Shape[] = ['linear', 'smooth', 'logistic', 'backLoaded', 'frontLoaded']

describe('the way to a target', () => {
  test.each<[Shape, number, number, number]>([
    ['linear', 0.25, 0.5, 0.75],
    ['smooth', 0.15625, 0.5, 0.84375],
    ['logistic', 0.0701, 0.5, 0.9299],
    ['backLoaded', 0.0625, 0.25, 0.5625],
    ['frontLoaded', 0.4375, 0.75, 0.9375],
  ])('%s', (shape, quarter, half, most) => {
    expect([0.25, 0.5, 0.75].map((u) => Number(shareCovered(shape, u).toFixed(5)))).toEqual(
      [quarter, half, most].map((share) => expect.closeTo(share, 4)),
    )
    expect([-1, 0, 1, 2].map((u) => shareCovered(shape, u))).toEqual([0, 0, 1, 1])
  })

  const course = (shape: Shape, from = 0, to = 100): TargetCourse => ({
    shape,
    from: { on: day('2026-04-01'), value: from },
    to: { on: day('2026-07-10'), value: to },
  })
  test.each<[number, number, string, number, number]>([
    [50, 0, 'onCourse', 0, 0],
    [60, 0, 'ahead', 10, 10],
    [40, 0, 'behind', -10, -10],
    [100, 0, 'ahead', 50, 50],
    [0, 0, 'behind', -50, -50],
  ])('%i halfway', (value, _, word, points, days) => {
    expect(courseStatus(course('linear'), day('2026-05-21'), value)).toEqual({ word, points, days })
  })

  describe('by stages', () => {
    const stages = [
      { on: day('2026-05-01'), value: 20 },
      { on: day('2026-06-01'), value: 60 },
    ]
    const steps = { ...course('linear', 10), shape: 'stages', stages } as const

    test.each([
      ['2026-03-01', 10],
      ['2026-04-30', 10],
      ['2026-05-01', 20],
      ['2026-05-31', 20],
      ['2026-06-01', 60],
      ['2026-07-09', 60],
      ['2026-07-10', 100],
      ['2027-01-01', 100],
    ])('on %s it is %i', (on, value) => {
      expect(expectedOn(steps, day(on))).toBe(value)
    })

    test('days ahead are those to the stage that is reached', () => {
      expect(courseStatus(steps, day('2026-05-10'), 60)).toEqual({ word: 'ahead', points: 40, days: 22 })
      expect(courseStatus(steps, day('2026-06-10'), 20)).toEqual({ word: 'behind', points: -40, days: -40 })
    })

    test.each([
      [[{ on: day('2026-04-01'), value: 20 }]],
      [[{ on: day('2026-07-10'), value: 20 }]],
      [[...stages].reverse()],
      [[{ on: day('2026-05-01'), value: 5 }]],
      [[{ on: day('2026-05-01'), value: Number.NaN }]],
    ])('stages out of order are refused', (wrong) => {
      expect(() => expectedOn({ ...steps, stages: wrong }, day('2026-05-01'))).toThrow(RangeError)
    })
  })

  test('a falling quantity is ahead when there is less', () => {
    expect(courseStatus(course('linear', 100, 0), day('2026-05-21'), 40)).toEqual({
      word: 'ahead',
      points: 10,
      days: 10,
    })
  })

  test('what leads nowhere is refused', () => {
    expect(() => courseStatus(course('linear', 5, 5), day('2026-05-21'), 5)).toThrow(RangeError)
    const backwards = { ...course('linear'), to: { on: day('2026-04-01'), value: 1 } }
    expect(() => expectedOn(backwards, day('2026-05-21'))).toThrow(RangeError)
    expect(() => expectedOn(course('linear', Number.NaN), day('2026-05-21'))).toThrow(RangeError)
    expect(() => shareCovered('linear', Number.NaN)).toThrow(RangeError)
  })

  test('every shape rises from one end to the other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shapes), fc.double({ min: 0, max: 1, noNaN: true }), (shape, u) => {
        expect(shareCovered(shape, u)).toBeGreaterThanOrEqual(0)
        expect(shareCovered(shape, u)).toBeLessThanOrEqual(1)
        expect(shareCovered(shape, Math.min(1, u + 0.01))).toBeGreaterThanOrEqual(shareCovered(shape, u))
      }),
    )
  })

  test('ahead in points and in days agree', () => {
    const days = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        days,
        fc.integer({ min: 0, max: 100 }),
        (shape, offset, value) => {
          const status = courseStatus(course(shape), (day('2026-04-01') + offset) as PlainDate, value)
          if (status.word === 'ahead') expect(status.days).toBeGreaterThanOrEqual(0)
          if (status.word === 'behind') expect(status.days).toBeLessThanOrEqual(0)
        },
      ),
    )
  })
})

describe('pace', () => {
  const due = dueDate(fiscalYear(2026))
  test('what remains, by day', () => {
    expect(formatIsoDate(due)).toBe('2027-03-31')
    expect(paceTo(1310, day('2026-11-20'), due)).toMatchObject({ calendarDays: 131, perCalendarDay: 10 })
    expect(paceTo(1, due, due)).toMatchObject({ calendarDays: 0, perCalendarDay: null, perWorkingDay: null })
    expect(paceTo(0, due, due).perWorkingDay).toBe(0)
  })

  const facts = { since: day('2026-04-01'), on: day('2026-11-20'), due }
  test.each([
    [0, 0, 'done'],
    [1600, 850, 'willBeMet'],
    [1600, 1500, 'mustBeFaster'],
    [400, 1310, 'cannotBeMet'],
    [0, 1310, 'mustBeFaster'],
  ])('%i done, %i to do: %s', (done, remaining, word) => {
    expect(paceOutlook({ ...facts, done, remaining }).word).toBe(word)
  })

  test('when no day is left', () => {
    expect(paceOutlook({ ...facts, on: due, done: 5, remaining: 1 })).toMatchObject({
      word: 'cannotBeMet',
      factor: null,
    })
  })
})

describe('facilities', () => {
  const target = { numerator: 95, denominator: 100 }
  test.each<[number, number, object]>([
    [4, 3, { needed: 4, allowedOnPaper: 0, pointsPerDocument: 25, isSmall: true, met: false }],
    [20, 19, { needed: 19, allowedOnPaper: 1, isSmall: true, met: true }],
    [21, 19, { needed: 20, isSmall: false, met: false }],
    [0, 0, { needed: null, met: null, isSmall: false }],
  ])('%i documents, %i electronic', (documents, electronic, expected) => {
    const [one] = facilityTargets([{ facility: 'a', documents, electronic }], target)
    expect(one).toMatchObject(expected)
  })

  test('what cannot be is refused', () => {
    expect(() => facilityTargets([{ facility: 'a', documents: 1, electronic: 2 }], target)).toThrow(
      'a has more',
    )
    expect(() => facilityTargets([], { numerator: 2, denominator: 1 })).toThrow(RangeError)
  })
})

describe('capacity', () => {
  const work = { backlog: 500_000, throughput: 6000, inflow: 1000 }
  test.each<[object, number | null, number]>([
    [{}, 100, 5000],
    [{ rework: { numerator: 4, denominator: 100 } }, 106, 4760],
    [{ inflow: 6000 }, null, 0],
    [{ inflow: 7000 }, null, -1000],
    [{ backlog: 0, inflow: 7000 }, 0, -1000],
    [{ backlog: 1 }, 1, 5000],
  ])('%o', (change, days, netPerDay) => {
    expect(clearance({ ...work, ...change })).toMatchObject({ days, netPerDay })
  })

  test('scans made again are scans', () => {
    expect(clearance({ ...work, backlog: 960, rework: { numerator: 4, denominator: 100 } }).scans).toBe(1000)
    expect(() => clearance({ ...work, rework: { numerator: 1, denominator: 1 } })).toThrow(RangeError)
  })

  test('the slowest step', () => {
    const step = { perHour: 100, workers: 1, hours: 7 } as const
    const line = lineRate([
      { step: 'scanning', ...step },
      { step: 'checking', ...step, workers: 0.5 },
    ])
    expect([line.perDay, line.bottleneck]).toEqual([350, 'checking'])
    expect(() => lineRate([])).toThrow(RangeError)
  })

  test('a range of days', () => {
    const throughput = { low: 0, planned: 1000, high: 2000 }
    const range = completionRange({ backlog: 10_000, inflow: 0, throughput }, day('2026-12-25'))
    expect([range.earliest, range.planned, range.latest].map((one) => one && formatIsoDate(one))).toEqual([
      '2027-01-07',
      '2027-01-15',
      null,
    ])
    const reversed = { low: 2, planned: 1, high: 3 }
    expect(() => completionRange({ backlog: 1, inflow: 0, throughput: reversed }, day('2026-12-25'))).toThrow(
      RangeError,
    )
  })
})

describe('forecasts', () => {
  const past = [19.6, 31.3, 37.6, 43.5].map((percent, index) => ({ year: 2020 + index, percent }))
  test('a line leaves the range of rates, logits do not', () => {
    const line = forecastRate(past, 2026, { method: 'line' })
    expect([line.value, line.low, line.high, line.slope].map((one) => one.toFixed(1))).toEqual([
      '68.1',
      '46.3',
      '89.9',
      '7.8',
    ])
    const logit = forecastRate(past, 2026, { method: 'logit' })
    expect([logit.value, logit.low, logit.high].map((one) => one.toFixed(1))).toEqual([
      '71.8',
      '38.2',
      '91.3',
    ])
    expect(forecastRate(past, 2040, { method: 'line' }).high).toBeGreaterThan(100)
    expect(forecastRate(past, 2040, { method: 'logit' }).high).toBeLessThan(100)
  })

  test.each<[string, typeof past]>([
    ['two points', past.slice(0, 2)],
    ['one year twice', [...past, { year: 2020, percent: 20 }]],
    ['a rate of 100 %', [...past, { year: 2024, percent: 100 }]],
  ])('%s', (_, points) => {
    expect(() => forecastRate(points, 2026, { method: 'logit' })).toThrow(RangeError)
  })

  test.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [10, 2.228],
    [29, 2.045],
    [1000, 1.962],
  ])('t with %i degrees of freedom', (freedom, t) => {
    expect(studentQuantile(freedom, 0.95)).toBeCloseTo(t, 3)
  })

  test('an inventory by sample, and one that was counted', () => {
    const one = { boxes: 1200, opened: 30, mean: 2150, deviation: 400 }
    const { total, halfWidth } = inventoryTotal([one])
    expect([total, Math.round(halfWidth)]).toEqual([2_580_000, 176_980])
    expect(inventoryTotal([{ ...one, boxes: 30 }])).toMatchObject({ total: 64_500, halfWidth: 0 })
    expect(inventoryTotal([one, one]).halfWidth).toBeCloseTo(halfWidth * Math.SQRT2, 6)
    expect(() => inventoryTotal([])).toThrow(RangeError)
    expect(() => inventoryTotal([{ ...one, opened: 1 }])).toThrow(RangeError)
    expect(() => inventoryTotal([{ ...one, boxes: 29 }])).toThrow(RangeError)
  })
})

describe('scan or let expire', () => {
  const choice: ScanChoice = {
    yenPerPage: 10,
    yenPerBoxMonth: 200,
    scannedOn: day('2027-03-31'),
    horizon: day('2037-03-31'),
    budgetYen: 100_000,
  }
  const file = (id: string, box: string, change: Partial<PaperFile> = {}): PaperFile => ({
    id,
    box,
    pages: 500,
    expiresOn: day('2036-03-31'),
    ...change,
  })

  test('a box pays when all of it goes', () => {
    const plan = scanOrExpire([file('1', 'A'), file('2', 'A'), file('3', 'B', { pages: 3000 })], choice)
    expect(plan).toMatchObject({
      scan: ['1', '2'],
      leave: ['3'],
      closed: ['A'],
      costYen: 10_000,
      savedYen: 21_800,
    })
  })

  test('what expires first is left, and no longer keeps its box', () => {
    const plan = scanOrExpire([file('1', 'A'), file('2', 'A', { expiresOn: day('2027-03-31') })], choice)
    expect(plan).toMatchObject({ scan: ['1'], letExpire: ['2'], closed: ['A'] })
  })

  test('mandatory files come first, even beyond the budget', () => {
    const plan = scanOrExpire([file('1', 'A', { mandatory: true, pages: 20_000 })], choice)
    expect(plan).toMatchObject({ scan: ['1'], overBudget: true })
  })

  test('retrieval can pay for a single file', () => {
    const files = [file('1', 'A', { retrievalYen: 9000 }), file('2', 'A', { pages: 9000 })]
    expect(scanOrExpire(files, choice)).toMatchObject({ scan: ['1'], leave: ['2'], closed: [] })
  })

  test('a search that is stopped says so', () => {
    const files = Array.from({ length: 12 }, (_, index) =>
      file(`${index}`, `B${index}`, { pages: 700 + index }),
    )
    expect(scanOrExpire(files, { ...choice, mostBranches: 3 }).proven).toBe(false)
    expect(scanOrExpire(files, choice).proven).toBe(true)
    const many = Array.from({ length: 2001 }, (_, index) => file(`${index}`, `B${index}`))
    expect(scanOrExpire(many, choice)).toMatchObject({ proven: false, costYen: 100_000 })
  })

  test('no combination of boxes saves more', () => {
    const boxes = fc.array(
      fc.record({ pages: fc.integer({ min: 1, max: 2000 }), years: fc.integer({ min: 0, max: 12 }) }),
      {
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(boxes, fc.integer({ min: 0, max: 60_000 }), (held, budgetYen) => {
        const files = held.map(({ pages, years }, index) =>
          file(`${index}`, `B${index}`, { pages, expiresOn: day(`${2028 + years}-03-31`) }),
        )
        const plan = scanOrExpire(files, { ...choice, budgetYen })
        const netOf = (some: readonly PaperFile[]): number =>
          some.reduce((sum, one) => {
            const alone = scanOrExpire([{ ...one, mandatory: true }], { ...choice, budgetYen })
            return sum + alone.savedYen - alone.costYen
          }, 0)
        let best = 0
        for (let mask = 0; mask < 2 ** files.length; mask += 1) {
          const some = files.filter((_, index) => (mask & (1 << index)) !== 0)
          if (some.reduce((sum, { pages }) => sum + pages * 10, 0) <= budgetYen)
            best = Math.max(best, netOf(some))
        }
        expect(plan.savedYen - plan.costYen).toBe(best)
        expect(plan.costYen).toBeLessThanOrEqual(budgetYen)
      }),
      { numRuns: 60 },
    )
  })
})
