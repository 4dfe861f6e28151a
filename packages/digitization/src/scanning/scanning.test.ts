import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../test/made.ts'
import {
  acceptanceProbability,
  cleanSampleBound,
  defectStatement,
  limitingQuality,
  zeroDefectSample,
} from './claims.ts'
import { checkFixity, manifestEntry } from './fixity.ts'
import { imageLacks, imageRequirements, legibleDpi, pixelSize, rawBytes } from './image.ts'
import { afterLot, judgeLot, lotPlan, startSwitching } from './lot.ts'
import { hypergeometricAtMost, logFactorial } from './probability.ts'
import { drawSample } from './sample.ts'
import { sha256 } from './sha256.ts'

describe('plans after the arrows', () => {
  test.each([
    [1, 1, 0, true],
    [10, 10, 0, true],
    [13, 13, 0, true],
    [14, 13, 0, false],
    [150, 13, 0, false],
    [151, 50, 1, false],
    [280, 50, 1, false],
    [500, 50, 1, false],
    [501, 80, 2, false],
    [2000, 125, 3, false],
    [500_001, 1250, 21, false],
  ])('a lot of %i: %i and %i', (lot, sample, accept, inspectsAll) => {
    expect(lotPlan(lot, 100, 'normal')).toMatchObject({ sample, accept, inspectsAll })
  })

  test('the arrow and the unconfirmed rows are named', () => {
    expect(lotPlan(200, 100, 'normal')).toMatchObject({ letter: 'G', followsArrow: true, unconfirmed: false })
    expect(lotPlan(200, 250, 'normal').followsArrow).toBe(false)
    expect(lotPlan(10_001, 100, 'tightened')).toMatchObject({ sample: 315, accept: 5, unconfirmed: true })
    expect(lotPlan(3201, 250, 'tightened')).toMatchObject({ sample: 200, accept: 8, unconfirmed: false })
    expect(() => lotPlan(0, 100, 'normal')).toThrow(RangeError)
  })

  test.each<[object, readonly string[]]>([
    [{}, []],
    [{ defects: { critical: 0, major: 3, minor: 7 } }, []],
    [{ defects: { critical: 0, major: 4, minor: 0 } }, ['major']],
    [{ defects: { critical: 0, major: 0, minor: 8 } }, ['minor']],
    [{ defects: { critical: 1, major: 0, minor: 0 } }, ['critical']],
    [{ pages: { in: 2000, out: 1999 } }, ['pageCount']],
    [{ severity: 'tightened', defects: { critical: 0, major: 3, minor: 0 } }, ['major']],
  ])('%o is rejected for %o', (change, because) => {
    const result = {
      lot: 2000,
      severity: 'normal' as const,
      pages: { in: 2000, out: 2000 },
      defects: { critical: 0, major: 0, minor: 0 },
      ...change,
    }
    expect(judgeLot(result).because).toEqual(because)
  })
})

describe('switching', () => {
  const run = (marks: string): ReturnType<typeof afterLot> =>
    [...marks].reduce(
      (state, mark) =>
        afterLot(state, {
          accepted: mark === '+' || mark === 'A',
          resubmitted: mark === 'A' || mark === 'R',
        }),
      startSwitching,
    )
  test.each([
    ['-+++', 'normal', false],
    ['-+++-', 'tightened', false],
    ['-++++-', 'normal', false],
    ['--', 'tightened', false],
    ['-R', 'normal', false],
    ['--++++', 'tightened', false],
    ['--+++++', 'normal', false],
    ['--++-+++++', 'normal', false],
    ['--AAAAA', 'tightened', false],
    ['------', 'tightened', false],
    ['-------', 'tightened', true],
  ])('%s', (marks, severity, stopped) => {
    expect(run(marks)).toMatchObject({ severity, stopped })
  })
})

describe('what a sample allows to say', () => {
  test.each([
    [13, 0, 0.01, 0.878, 0.162],
    [80, 2, 0.01, 0.953, 0.065],
    [125, 3, 0.01, 0.963, 0.053],
    [200, 5, 0.01, 0.984, 0.046],
    [125, 7, 0.025, 0.986, 0.092],
  ])('%i and %i: %d', (sample, accept, limit, probability, quality) => {
    expect(acceptanceProbability({ sample, accept }, limit)).toBeCloseTo(probability, 3)
    expect(limitingQuality({ sample, accept })).toBeCloseTo(quality, 3)
  })

  test.each([
    [0.05, undefined, 59],
    [0.025, undefined, 119],
    [0.01, undefined, 299],
    [0.005, undefined, 598],
    [0.001, undefined, 2995],
    [0.01, 500, 225],
    [0.01, 1000, 258],
    [0.01, 3000, 284],
    [0.01, 5, 5],
  ])('%d of a lot of %s: %i clean ones', (share, lot, sample) => {
    expect(zeroDefectSample(share, 0.95, lot)).toBe(sample)
  })

  test('bounds and refusals', () => {
    expect(cleanSampleBound(125)).toBeCloseTo(0.0237, 4)
    expect(cleanSampleBound(0)).toBe(1)
    expect(defectStatement({ lot: 500, sample: 225, found: 0 }).mostDefective).toBe(4)
    expect(defectStatement({ lot: 9, sample: 0, found: 0 }).mostDefective).toBe(9)
    expect(defectStatement({ lot: 50, sample: 50, found: 1 })).toMatchObject({
      mostDefective: 1,
      isCensus: true,
    })
    expect(() => defectStatement({ lot: 5, sample: 6, found: 0 })).toThrow(RangeError)
    expect(() => defectStatement({ lot: 5, sample: 2, found: 3 })).toThrow(RangeError)
    expect(() => zeroDefectSample(0, 0.95)).toThrow(RangeError)
    expect(() => acceptanceProbability({ sample: 5, accept: 0 }, 0.1, 4)).toThrow(RangeError)
  })

  test('the large and the small way to a factorial meet', () => {
    let sum = 0
    for (let n = 1; n < 200; n += 1) {
      sum += Math.log(n)
      expect(logFactorial(n)).toBeCloseTo(sum, 9)
    }
  })

  test('what may be said is consistent with how likely it was', () => {
    const lots = fc
      .integer({ min: 2, max: 400 })
      .chain((lot) => fc.tuple(fc.constant(lot), fc.integer({ min: 1, max: lot - 1 })))
    fc.assert(
      fc.property(lots, fc.integer({ min: 0, max: 5 }), ([lot, sample], defects) => {
        const found = Math.min(defects, sample)
        const { mostDefective } = defectStatement({ lot, sample, found })
        if (mostDefective + 1 <= lot - (sample - found)) {
          expect(hypergeometricAtMost(lot, mostDefective + 1, sample, found)).toBeLessThanOrEqual(0.05)
        }
        expect(mostDefective).toBeGreaterThanOrEqual(found)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('samples', () => {
  test('so many different places of the lot, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer(), fc.nat(), (lot, seed, part) => {
        const sample = lot === 0 ? 0 : part % (lot + 1)
        const { places } = drawSample({ lot, sample, seed })
        expect(new Set(places).size).toBe(sample)
        expect(places.every((place) => place >= 1 && place <= lot)).toBe(true)
        expect(drawSample({ lot, sample, seed }).places).toEqual(places)
      }),
    )
  })

  test('every place is about as likely', () => {
    const hits = new Array<number>(20).fill(0)
    for (let seed = 0; seed < 8000; seed += 1) {
      for (const place of drawSample({ lot: 20, sample: 5, seed }).places)
        hits[place - 1] = (hits[place - 1] ?? 0) + 1
    }
    // 2000 expected, standard deviation 39.
    expect(Math.min(...hits)).toBeGreaterThan(1840)
    expect(Math.max(...hits)).toBeLessThan(2160)
    expect(() => drawSample({ lot: 1, sample: 2, seed: 1 })).toThrow(RangeError)
    expect(() => drawSample({ lot: 1, sample: 1, seed: 0.5 })).toThrow(RangeError)
  })
})

describe('images', () => {
  const sheet = { widthMillimetres: 210, heightMillimetres: 297 }
  test.each([
    [200, 1654, 2339, 3_868_706, 11_606_118],
    [300, 2480, 3508, 8_699_840, 26_099_520],
    [400, 3307, 4677, 15_466_839, 46_400_517],
  ])('A4 at %i dpi', (dpi, width, height, pixels, bytes) => {
    const size = pixelSize(sheet, dpi)
    expect(size).toEqual({ width, height, pixels })
    expect(rawBytes(size, 24)).toBe(bytes)
    expect(rawBytes(size, 1)).toBe(Math.ceil(pixels / 8))
  })

  test.each<[string, object, readonly string[]]>([
    ['taxImportant', { bitDepth: 8 }, ['bitDepth']],
    ['taxGeneral', { bitDepth: 8 }, []],
    ['taxImportant', { dpi: 199, edited: true }, ['dpi', 'edited']],
    ['permanentText', { format: 'jpeg', upsampled: true }, ['format', 'upsampled']],
    ['permanentText', { format: 'jpeg2000', compression: 21 }, ['compression']],
    ['permanentText', { format: 'jpeg2000', compression: 20 }, []],
    ['permanentPhotographs', { dpi: Number.NaN }, ['dpi']],
  ])('%s %o', (id, change, lacks) => {
    const required = imageRequirements.find((one) => one.id === id)
    if (required === undefined) throw new Error(id)
    expect(imageLacks({ dpi: 400, bitDepth: 24, format: 'pdfa', ...change }, required)).toEqual(lacks)
  })

  test('legible letters', () => {
    expect(legibleDpi(1, 5)).toBeCloseTo(384.6, 1)
    expect(() => legibleDpi(0, 5)).toThrow(RangeError)
  })
})

describe('fixity', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  test('the digest is the one that others compute, however the file is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (parts) => {
        const ours = sha256()
        const theirs = createHash('sha256')
        for (const part of parts) {
          ours.add(part)
          theirs.update(part)
        }
        expect(ours.hex()).toBe(theirs.digest('hex'))
      }),
      { numRuns: 500 },
    )
    const taken = sha256()
    taken.hex()
    expect(() => taken.add(bytes('a'))).toThrow(TypeError)
  })

  test('missing, differing, not checked and unexpected are four things', async () => {
    const on = day('2026-11-20')
    const tool = 'test'
    const names = ['a/1', 'a/2', 'a/3', 'b/4', 'a/5']
    const manifest = await Promise.all(names.map((name) => manifestEntry(name, [bytes(name)], { on, tool })))
    const stored = new Map<string, Uint8Array[] | 'unreadable'>([
      ['a/1', [bytes('a/'), bytes('1')]],
      ['a/2', [bytes('b/2')]],
      ['a/5', 'unreadable'],
    ])
    const report = await checkFixity(manifest, {
      on,
      open: (path) => stored.get(path),
      select: { under: ['a'] },
      present: [...stored.keys(), 'a/6'],
    })
    expect(report.lines.map((one) => one.state)).toEqual([
      'matching',
      'differing',
      'missing',
      'notChecked',
      'notChecked',
      'unexpected',
    ])
    expect(report.counts).toEqual({ matching: 1, differing: 1, missing: 1, notChecked: 2, unexpected: 1 })
    const old = await checkFixity(manifest, { on, open: () => [], select: { notSince: on } })
    expect(old.counts.notChecked).toBe(5)
  })
})
