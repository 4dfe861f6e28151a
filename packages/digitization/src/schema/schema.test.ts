import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { day } from '../../test/made.ts'
import { flowContract, rateJson, rateOf } from '../index.ts'
import { contractJsonSchema, eventJsonSchema, readContract, readEvent, readEvents } from './index.ts'

const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8'))

const made = { kind: 'made', id: 'a', on: '2026-06-01', department: '総務課', medium: 'paper' }
const exclusion = {
  reason: 'lawPaper',
  approver: '課長',
  approvedOn: '2026-05-01',
  scope: 'document',
  reviewOn: '2027-04-01',
}

describe('events out of JSON', () => {
  test('days become whole counts, inside too', () => {
    const { events, issues } = readEvents([made, { kind: 'excluded', id: 'a', on: '2026-06-02', exclusion }])
    expect(issues).toEqual([])
    expect(events).toEqual([
      { ...made, on: day('2026-06-01') },
      {
        kind: 'excluded',
        id: 'a',
        on: day('2026-06-02'),
        exclusion: { ...exclusion, approvedOn: day('2026-05-01'), reviewOn: day('2027-04-01') },
      },
    ])
  })

  test.each<[string, unknown, readonly string[], boolean]>([
    ['no object', 'a', ['wrongShape  rejected'], false],
    ['an unknown field', { ...made, mood: 1 }, ['wrongShape  rejected'], false],
    ['no such kind', { ...made, kind: 'burnt' }, ['wrongShape kind rejected'], false],
    ['no department', { ...made, department: '' }, ['wrongShape department rejected'], false],
    ['29 February of a common year', { ...made, on: '2027-02-29' }, ['notADate on rejected'], false],
    ['an era date', { ...made, on: '令和8年6月1日' }, ['notADate on rejected'], false],
    [
      'an impossible day inside',
      { kind: 'excluded', id: 'a', on: '2026-06-01', exclusion: { ...exclusion, reviewOn: '2027-04-31' } },
      ['notADate exclusion.reviewOn rejected'],
      false,
    ],
    ['an unknown medium', { ...made, medium: '石' }, ['unknownMedium medium valueUnknown'], true],
    ['no medium', { ...made, medium: undefined }, ['unknownMedium medium valueUnknown'], true],
    ['a medium in Japanese', { ...made, medium: '電子・紙' }, [], true],
    ['negative pages', { ...made, pages: -1 }, ['negativePages pages valueUnknown'], true],
    ['half a page', { ...made, pages: 1.5 }, ['notANumber pages valueUnknown'], true],
    [
      'an exclusion without approver',
      { kind: 'excluded', id: 'a', on: '2026-06-01', exclusion: {} },
      [],
      true,
    ],
  ])('%s', (_, input, codes, isRead) => {
    const { event, issues } = readEvent(input)
    expect(issues.map((one) => `${one.code} ${one.path.join('.')} ${one.effect}`)).toEqual(codes)
    expect(event !== undefined).toBe(isRead)
  })

  test('nothing is lost', () => {
    const read = readEvents([made, null, { ...made, on: 'x' }])
    expect([read.given, read.events.length, read.rejected]).toEqual([3, 1, 2])
    expect(readEvents({}).issues.map((one) => one.code)).toEqual(['wrongShape'])
  })
})

describe('contracts out of JSON', () => {
  const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
  test('every part has to be said', () => {
    expect(readContract({ ...contract, asOf: '2027-03-31' })).toEqual({ ok: true, contract })
    const written: unknown = JSON.parse(JSON.stringify(rateJson(rateOf([], contract)).contract))
    expect(readContract(written)).toEqual({ ok: true, contract })
    const { hybrid: _, ...without } = { ...contract, asOf: '2027-03-31' }
    const read = readContract(without)
    expect(read.ok ? [] : read.issues.map((one) => one.path)).toEqual([['hybrid']])
    expect(readContract({ ...contract, asOf: '2027-02-29' }).ok).toBe(false)
  })
})

describe('the published JSON Schemas', () => {
  test('are what the schemas say', () => {
    expect(file('event.schema.json')).toEqual(eventJsonSchema())
    expect(file('contract.schema.json')).toEqual(contractJsonSchema())
  })

  test('accept what the reader accepts', () => {
    const validate = new Ajv().compile(eventJsonSchema())
    expect([made, { ...made, on: '2026-6-1' }].map((one) => validate(one))).toEqual([true, false])
  })
})
