import { describe, expect, test } from 'vitest'
import * as profiles from '../profiles/index.ts'
import { readAllRecords } from '../read/read-records.ts'
import { parseProfile } from './profile.ts'

test.each(Object.values(profiles).map((profile) => [profile.id, profile] as const))(
  '%s comes back from a file as it is',
  (_, profile) => {
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, profile })
  },
)

const own = {
  id: 'own',
  label: { ja: '出張', en: 'Trips' },
  durationNotation: 'minutes',
  header: { kind: 'row' },
  fields: {
    place: { type: 'text', aliases: ['行先'], required: 'value' },
    length: { type: 'duration', aliases: ['所要'] },
  },
}

test('a profile from a file reads a file', async () => {
  const parsed = parseProfile(own)
  if (!parsed.ok) throw new Error('refused')
  const { records } = await readAllRecords(new TextEncoder().encode('行先,所要\n京都,90\n'), parsed.profile)
  expect(records).toEqual([{ place: '京都', length: 90 }])
})

describe('what is refused', () => {
  test.each<[string, object, string, readonly (string | number)[]]>([
    ['no notation', { durationNotation: undefined }, 'wrongShape', ['durationNotation']],
    ['another notation', { durationNotation: 'hours' }, 'wrongShape', ['durationNotation']],
    ['an unknown key', { encoding: 'cp932' }, 'wrongShape', []],
    [
      'an unknown type',
      { fields: { a: { type: 'money', aliases: ['額'] } } },
      'wrongShape',
      ['fields', 'a', 'type'],
    ],
    ['an unknown field', { unique: ['code'] }, 'contradiction', ['unique', 0]],
    [
      'no alias',
      { fields: { a: { type: 'text', aliases: [] } } },
      'contradiction',
      ['fields', 'a', 'aliases'],
    ],
    ['no fields', { fields: {} }, 'contradiction', ['fields']],
  ])('%s', (_, change, code, path) => {
    const refused = parseProfile({ ...own, ...change })
    expect(refused).toMatchObject({ ok: false, issues: [{ code, path }] })
    const { message } = (refused.ok ? [] : refused.issues)[0] ?? { message: { ja: '', en: '' } }
    expect(message.ja).toMatch(/。$/)
    expect(message.en).toMatch(/\.$/)
  })

  test.each([[null], ['text'], [[]], [0]])('%j is no profile', (input) => {
    expect(parseProfile(input)).toMatchObject({ ok: false })
  })
})
