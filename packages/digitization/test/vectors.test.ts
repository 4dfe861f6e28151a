import { readFileSync } from 'node:fs'
import { meanOfRatios } from '@reform/quantities'
import { describe, expect, test } from 'vitest'
import * as digitization from '../src/index.ts'
import { readEvents } from '../src/schema/index.ts'
import { day, documents } from './made.ts'

type Json = Readonly<Record<string, unknown>>
type Example = {
  id: string
  title: { ja: string; en: string }
  question: string
  input: Json
  expected: Json
}

const vectors = JSON.parse(readFileSync(new URL('../vectors/vectors.json', import.meta.url), 'utf8')) as {
  examples: readonly Example[]
}

const text = (date: number | null): string | null =>
  date === null ? null : digitization.formatIsoDate(date as digitization.PlainDate)
const days = (value: unknown): unknown => {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value)
  if (Array.isArray(value)) return value.map(days)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, days(one)]))
}

type Group = { count: number; medium: digitization.Medium }
const contractOf = (input: Json): digitization.RateContract =>
  digitization.flowContract(days(input.contract) as digitization.FlowOptions)
const documentsOf = (groups: unknown): readonly digitization.DocumentState[] =>
  (days(groups) as readonly Group[]).flatMap(({ count, medium, ...rest }) => documents(count, medium, rest))

function shownRate(rate: digitization.Rate): Json {
  return {
    ...rate.headline,
    shown: digitization.printFigure(rate.headline),
    gross: digitization.printFigure(rate.gross),
    met: rate.met,
    bounds: [rate.bounds.low, rate.bounds.high].map((one) => digitization.printFigure(one)),
    excluded: [rate.excluded.numerator, rate.excluded.denominator],
  }
}

function spanOf(input: Json): Json {
  const { years, afterEvent, ...facts } = days(input) as {
    years: number
    afterEvent?: boolean
  } & digitization.RetentionFacts
  const kind = afterEvent === true ? 'afterEvent' : 'years'
  const span = digitization.retentionSpan({ kind, years }, facts)
  return { startsOn: text(span.startsOn), expiresOn: text(span.expiresOn) }
}

function disposalOf(input: Json): Json {
  const { expiresOn, today } = days(input) as Record<'expiresOn' | 'today', digitization.PlainDate>
  const facts: digitization.DisposalFacts = {
    id: 'F1',
    inRegister: true,
    disposition: 'dispose',
    historical: false,
    expiresOn,
    holds: [],
    consent: { reference: 'x', givenOn: day('2027-01-01'), rows: ['F1'] },
    askedToKeep: false,
    box: 'noBox',
    people: { proposedBy: 'A', checkedBy: 'B' },
  }
  return { open: digitization.disposalDecision(facts, today).open }
}

const answers: Readonly<Record<string, (input: Json) => object>> = {
  rate: (input) => shownRate(digitization.rateOf(documentsOf(input.groups), contractOf(input))),
  eventRate: (input) => {
    const contract = contractOf(input)
    const { events } = readEvents(input.events)
    return shownRate(digitization.rateOf(digitization.replay(events, contract.asOf).documents, contract))
  },
  sumOfRates: (input) => {
    const contract = contractOf(input)
    const rates = (input.parts as readonly unknown[]).map((part) =>
      digitization.rateOf(documentsOf(part), contract),
    )
    const mean = meanOfRatios(rates.map((one) => one.headline))
    return {
      ...shownRate(digitization.sumOfRates(rates)),
      meanOfRates: mean.state === 'value' ? mean.value * 100 : mean.state,
    }
  },
  retention: spanOf,
  fileRetention: (input) => {
    const { years, madeOn } = days(input) as { years: number; madeOn: readonly digitization.PlainDate[] }
    const file = digitization.fileRetention({ kind: 'years', years }, madeOn)
    return {
      startsOn: text(file.startsOn),
      expiresOn: text(file.expiresOn),
      shortenedUntil: file.shortened.map((one) => text(one.aloneUntil)),
    }
  },
  effectiveExpiry: (input) => {
    const { expiresOn, holds } = days(input) as {
      expiresOn: digitization.PlainDate
      holds: readonly digitization.Hold[]
    }
    const { on } = digitization.effectiveExpiry(expiresOn, holds)
    return { on: text(on), holdEnds: holds.map((one) => text(digitization.holdEnd(one))) }
  },
  disposal: disposalOf,
  printVolume: (input) => digitization.printVolume(input as digitization.PrintJob),
  counterUse: (input) => {
    const readings = (days(input.readings) as [digitization.PlainDate, number][]).map(([on, value]) => ({
      on,
      value,
    }))
    const { used, resets } = digitization.counterUse(readings)
    return { used, resets: resets.map(text) }
  },
  reductionMet: (input) => {
    const [numerator = 0, denominator = 0] = input.target as number[]
    const base = { value: input.base as number, estimated: false }
    return { met: digitization.reductionMet(base, input.actual as number, { numerator, denominator }) }
  },
  boxCharge: (input) => {
    const { from, to, unitYen, boxes } = days(input) as {
      from: digitization.PlainDate
      to: digitization.PlainDate
      unitYen: number
      boxes: readonly ({ count: number } & Omit<digitization.StoredBox, 'id'>)[]
    }
    const stored = boxes.flatMap(({ count, ...box }, part) =>
      Array.from({ length: count }, (_, index) => ({ id: `${part}-${index}`, ...box })),
    )
    return digitization.boxCharge(stored, { from, to }, { billing: 'partMonth', unitYen })
  },
  threePeriods: (input) => {
    const [one, two, three] = (input.periods as [number, number][]).map(([come, go]) => ({
      in: come,
      out: go,
    }))
    if (one === undefined || two === undefined || three === undefined) throw new Error('three periods')
    return { quantity: digitization.threePeriodQuantity(input.opening as number, [one, two, three]) }
  },
  clearance: (input) => digitization.clearance(input as digitization.Workload),
  judgeLot: (input) => {
    const lot = input.lot as number
    const defects = { critical: 0, major: input.major as number, minor: 0 }
    const judged = digitization.judgeLot({ lot, severity: 'normal', pages: { in: lot, out: lot }, defects })
    return { sample: judged.plans.major.sample, accepted: judged.accepted }
  },
  lotPlan: (input) => digitization.lotPlan(input.lot as number, 100, 'normal'),
  storage: (input) => {
    const images = digitization.imagesOfSheets(input.sheets as number, input.doubleSidedPercent as number)
    return { images, bytes: digitization.imageBytes(images, input.kilobytesPerImage as number) }
  },
  pace: (input) => {
    const { remaining, on, due } = days(input) as {
      remaining: number
      on: digitization.PlainDate
      due: digitization.PlainDate
    }
    return digitization.paceTo(remaining, on, due)
  },
  share: (input) => {
    const { shape, from, to, elapsed } = input as {
      shape: digitization.Shape
      from: number
      to: number
      elapsed: number
    }
    return { value: from + (to - from) * digitization.shareCovered(shape, elapsed) }
  },
  inventory: (input) => {
    const { total, halfWidth } = digitization.inventoryTotal([input as digitization.InventoryStratum])
    return { total, halfWidth: Math.round(halfWidth) }
  },
}

describe('the worked examples', () => {
  test.each(vectors.examples)('$id $title.en', ({ question, input, expected }) => {
    const answer = answers[question]
    expect(answer?.(input)).toMatchObject(expected)
  })

  test('all thirty-six are there', () => {
    const numbers = new Set(vectors.examples.map(({ id }) => Number(/\d+/.exec(id)?.[0])))
    expect([...numbers]).toEqual(Array.from({ length: 36 }, (_, index) => index + 1))
  })
})
