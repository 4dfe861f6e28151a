import { describe, expect, test } from 'vitest'
import { fivePoint, questionnaireOf } from '../../test/surveys.ts'
import { answersOf } from '../model/answers.ts'
import type { Confidentiality } from '../model/questionnaire.ts'
import { careAccess } from './care.ts'

const care = {
  announced: { ja: '産業医が連絡します。', en: 'The physician may call.' },
  seenBy: ['physician'],
}
const answersUnder = (
  confidentiality: Confidentiality | undefined,
  keys: readonly string[] | undefined = ['k1', 'k2', 'k3'],
) =>
  answersOf(questionnaireOf([fivePoint('a')], confidentiality === undefined ? {} : { confidentiality }), 3, {
    columns: { a: { kind: 'codes', bytes: Uint8Array.of(0, 0, 4) } },
    ...(keys === undefined ? {} : { panelKeys: keys }),
    wave: '2026-10',
  })
const request = {
  by: 'u1',
  role: 'physician',
  at: '2026-11-21T09:00:00+09:00',
  purpose: 'follow-up',
  items: ['a'],
  missing: 'half',
  atMost: 2,
  agreed: new Set(['k1', 'k3']),
} as const

test('only who scored low and agreed, with a record without scores', () => {
  const access = careAccess(answersUnder({ promised: 'confidential', care }), request)
  expect(access).toMatchObject({ ok: true, people: [{ key: 'k1', score: 1 }] })
  expect(access.record).toEqual({
    kind: 'careAccess',
    survey: 'q',
    wave: '2026-10',
    by: 'u1',
    role: 'physician',
    at: '2026-11-21T09:00:00+09:00',
    purpose: 'follow-up',
    items: ['a'],
    atMost: 2,
    outcome: 'given',
    people: ['k1'],
  })
})

describe('refusals are recorded too', () => {
  test.each([
    [undefined, 'announcedAnonymous'],
    [{ promised: 'anonymous', care } as const, 'announcedAnonymous'],
    [{ promised: 'confidential' } as const, 'notAnnounced'],
    [{ promised: 'confidential', care: { ...care, seenBy: ['head'] } } as const, 'roleNotAnnounced'],
  ])('%j: %s', (confidentiality, reason) => {
    const access = careAccess(answersUnder(confidentiality), request)
    expect(access).toMatchObject({ ok: false, reason, record: { outcome: reason, people: [] } })
    expect(JSON.stringify(access)).not.toContain('k1')
  })

  test('answers without keys', () => {
    const { panelKeys: _, ...bare } = answersUnder({ promised: 'confidential', care })
    expect(careAccess(bare, request)).toMatchObject({ ok: false, reason: 'noKeys' })
  })

  test('who, when and why must be said', () => {
    const answers = answersUnder({ promised: 'confidential', care })
    expect(() => careAccess(answers, { ...request, purpose: ' ' })).toThrow(RangeError)
    expect(() => careAccess(answers, { ...request, atMost: Number.NaN })).toThrow(RangeError)
  })
})
