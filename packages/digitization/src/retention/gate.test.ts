import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../test/made.ts'
import {
  type BoxReconciliation,
  boxDecision,
  type DisposalFacts,
  type DisposalReason,
  disposalDecision,
  executeDisposal,
} from './gate.ts'
import { type PaperFacts, type PaperReason, paperDecision } from './paper-gate.ts'

const today = day('2027-04-01')
const box: BoxReconciliation = { box: 'B1', listed: ['F1', 'F2'], found: ['F2', 'F1'], checkedOn: today }
const good: DisposalFacts = {
  id: 'F1',
  inRegister: true,
  disposition: 'dispose',
  historical: false,
  expiresOn: day('2027-03-31'),
  holds: [],
  consent: { reference: '府公第1号', givenOn: day('2027-03-01'), rows: ['F1'] },
  askedToKeep: false,
  box,
  people: { proposedBy: 'A', checkedBy: 'B' },
}

const spoiled: readonly [string, Partial<DisposalFacts>, DisposalReason][] = [
  ['not in the register', { inRegister: false }, 'notInRegister'],
  ['nobody looked into the register', { inRegister: null }, 'notInRegister'],
  ['no expiry', { expiresOn: null }, 'noExpiry'],
  ['the last day', { expiresOn: today }, 'notExpired'],
  ['no action fixed', { disposition: null }, 'dispositionMissing'],
  ['to be transferred', { disposition: 'transfer' }, 'notForDisposal'],
  ['undetermined', { disposition: 'undetermined' }, 'notForDisposal'],
  ['historical', { historical: true }, 'historical'],
  ['perhaps historical', { historical: null }, 'historicalUnknown'],
  ['nobody asked for holds', { holds: null }, 'holdsUnknown'],
  ['an open hold', { holds: [{ kind: 'litigation', endsOn: null }] }, 'holdOpen'],
  ['a hold until today', { holds: [{ kind: 'audit', endsOn: today }] }, 'holdRunning'],
  ['no consent', { consent: null }, 'noConsent'],
  [
    'a consent without a reference',
    { consent: { reference: ' ', givenOn: today, rows: ['F1'] } },
    'noConsent',
  ],
  [
    'a consent for another',
    { consent: { reference: 'x', givenOn: today, rows: ['F2'] } },
    'consentForOthers',
  ],
  [
    'a consent of tomorrow',
    { consent: { reference: 'x', givenOn: day('2027-04-02'), rows: ['F1'] } },
    'consentNotYet',
  ],
  ['asked to keep', { askedToKeep: true }, 'askedToKeep'],
  ['nobody knows', { askedToKeep: null }, 'askedUnknown'],
  ['no box checked', { box: null }, 'boxUnknown'],
  ['one missing in the box', { box: { ...box, found: ['F1'] } }, 'boxItemMissing'],
  ['not on the list of its box', { box: { ...box, listed: ['F2'], found: ['F2'] } }, 'boxItemMissing'],
  ['one too many', { box: { ...box, found: ['F1', 'F2', 'F3'] } }, 'boxItemExtra'],
  ['a box checked tomorrow', { box: { ...box, checkedOn: day('2027-04-02') } }, 'boxCheckNotYet'],
  ['a failing copy', { fixity: { checkedOn: today, matching: 9, failing: 1 } }, 'fixityFailing'],
  ['no second person', { people: null }, 'twoPeopleMissing'],
  ['a nameless person', { people: { proposedBy: 'A', checkedBy: ' ' } }, 'twoPeopleMissing'],
  ['one person twice', { people: { proposedBy: 'A', checkedBy: 'A' } }, 'samePerson'],
]

describe('the gate for disposal', () => {
  test('opens when nothing speaks against it', () => {
    expect(disposalDecision(good, today)).toMatchObject({ open: true, reasons: [] })
    expect(disposalDecision({ ...good, box: 'noBox' }, today).open).toBe(true)
    const ended = { ...good, holds: [{ kind: 'audit', endsOn: day('2027-03-31') }] as const }
    expect(disposalDecision(ended, today).open).toBe(true)
  })

  test.each(spoiled)('%s', (_, change, reason) => {
    expect(disposalDecision({ ...good, ...change }, today).reasons).toContain(reason)
    expect(disposalDecision({ ...good, ...change }, today).open).toBe(false)
  })

  test('never opens when any single reason holds, and names them all', () => {
    const some = fc.shuffledSubarray([...spoiled], { minLength: 1 })
    fc.assert(
      fc.property(some, (changes) => {
        const facts = Object.assign({}, good, ...changes.map(([, change]) => change)) as DisposalFacts
        const { open, reasons } = disposalDecision(facts, today)
        expect(open).toBe(false)
        expect(reasons).toContain(changes.at(-1)?.[2])
      }),
      { numRuns: 5000 },
    )
  })

  test('nothing known, nothing opened', () => {
    const keys = Object.keys(good).filter((key) => key !== 'id')
    const unknown = Object.fromEntries(keys.map((key) => [key, null]))
    const { reasons, evidence } = disposalDecision({ ...good, ...unknown }, today)
    expect(reasons).toHaveLength(9)
    expect(evidence.effectiveExpiry).toBeNull()
  })

  test.each(Object.keys(good).filter((key) => key !== 'id'))('without %s it stays shut', (key) => {
    const { [key as 'people']: _, ...rest } = good
    expect(disposalDecision(rest as unknown as DisposalFacts, today).open).toBe(false)
    expect(disposalDecision({ ...good, [key]: undefined }, today).open).toBe(false)
  })

  test('the evidence says what it rested on', () => {
    const held = { ...good, holds: [{ kind: 'disclosure', decidedOn: day('2026-06-15') }] as const }
    expect(disposalDecision(held, today).evidence).toEqual({
      facts: held,
      decidedOn: '2027-04-01',
      effectiveExpiry: '2027-06-15',
      holdEnds: [{ kind: 'disclosure', endsOn: '2027-06-15' }],
    })
  })
})

describe('on the day of execution', () => {
  const listed = disposalDecision(good, today)
  const later = day('2027-06-01')
  test('asked again, and still open', () => {
    expect(executeDisposal(listed, good, later)).toMatchObject({ open: true, against: [], newReasons: [] })
  })

  test('a request that came in between', () => {
    const now = { ...good, holds: [{ kind: 'disclosure', decidedOn: null }] as const }
    expect(executeDisposal(listed, now, later)).toMatchObject({ open: false, newReasons: ['holdOpen'] })
  })

  test.each<[string, Partial<DisposalFacts>, string, string]>([
    ['not open when listed', { consent: null }, '2027-04-01', 'notListed'],
    ['another record', { id: 'F2' }, '2027-04-01', 'otherRecord'],
    ['listed after it', {}, '2027-06-02', 'listedLater'],
  ])('%s', (_, change, on, against) => {
    const before = disposalDecision({ ...good, ...change }, day(on))
    const execution = executeDisposal(before, good, later)
    expect(execution.against).toContain(against)
    expect(execution.open).toBe(false)
  })
})

test('a box goes as a whole or not at all', () => {
  const open = (id: string): ReturnType<typeof disposalDecision> => ({
    ...disposalDecision({ ...good, box: 'noBox' }, today),
    id,
  })
  const shut = { ...open('F2'), open: false }
  expect(boxDecision(box, [open('F1'), open('F2')]).open).toBe(true)
  expect(boxDecision(box, [open('F1'), shut])).toMatchObject({ open: false, blockedBy: ['F2'] })
  expect(boxDecision(box, [shut, open('F2'), open('F1')])).toMatchObject({ open: false, blockedBy: ['F2'] })
  expect(boxDecision(box, [open('F1')])).toMatchObject({ open: false, undecided: ['F2'] })
  expect(boxDecision({ ...box, listed: [], found: [] }, []).open).toBe(false)
})

describe('paper originals after scanning', () => {
  const paper: PaperFacts = {
    id: 'F1',
    isOfficialCopy: true,
    quality: 'accepted',
    pages: { in: 10, out: 10 },
    copiesVerified: 2,
    holds: [],
    waitsUntil: day('2027-03-31'),
    exclusion: 'none',
    scannedBy: 'A',
    releasedBy: 'B',
  }
  test('opens when nothing speaks against it', () => {
    expect(paperDecision(paper, today)).toMatchObject({ open: true, reasons: [] })
    expect(paperDecision({ ...paper, exclusion: 'uneconomic' }, today).open).toBe(true)
  })

  test.each(Object.keys(paper).filter((key) => key !== 'id'))('without %s it stays shut', (key) => {
    const { [key as 'quality']: _, ...rest } = paper
    expect(paperDecision(rest as unknown as PaperFacts, today).open).toBe(false)
    expect(paperDecision({ ...paper, [key]: undefined }, today).open).toBe(false)
  })

  test.each<[string, Partial<PaperFacts>, PaperReason]>([
    ['no official copy', { isOfficialCopy: false }, 'notOfficialCopy'],
    ['not checked', { quality: 'notChecked' }, 'qualityNotAccepted'],
    ['pages not counted', { pages: null }, 'pagesUnknown'],
    ['a page lost', { pages: { in: 10, out: 9 } }, 'pagesDiffer'],
    ['one copy', { copiesVerified: 1 }, 'fewerThanTwoCopies'],
    ['holds not known', { holds: null }, 'holdsUnknown'],
    ['held today', { holds: [{ kind: 'audit', endsOn: today }] }, 'held'],
    ['held for ever', { holds: [{ kind: 'audit', endsOn: null }] }, 'held'],
    ['the last day of waiting', { waitsUntil: today }, 'stillWaiting'],
    ['no rule on waiting', { waitsUntil: null }, 'stillWaiting'],
    ['exclusion not known', { exclusion: null }, 'exclusionUnknown'],
    ['a deed', { exclusion: 'originality' }, 'paperIsTheProof'],
    ['paper by law', { exclusion: 'lawPaper' }, 'paperIsTheProof'],
    ['nobody released it', { releasedBy: null }, 'peopleMissing'],
    ['the operator released it', { releasedBy: 'A' }, 'samePerson'],
  ])('%s', (_, change, reason) => {
    expect(paperDecision({ ...paper, ...change }, today)).toMatchObject({ open: false, reasons: [reason] })
  })
})
