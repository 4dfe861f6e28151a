import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { type Draft, emptyLedger, publish, recordRelease } from '../index.ts'
import { ledgerJsonSchema, readLedger, readLedgerText } from './index.ts'

const label = { ja: '課', en: 'Division' }
const members = Array.from({ length: 30 }, (_, index) => `p${index}`)
const draft = (known: boolean): Draft => ({
  id: '2026-10',
  groups: [
    { id: 'all', label, ...(known ? { members } : {}) },
    { id: 'a', label, ...(known ? { members: members.slice(0, 12) } : {}) },
  ],
  cells: [
    {
      group: 'all',
      topic: 'q',
      n: 30,
      figures: { yes: { kind: 'count', value: 7 }, most: { kind: 'maximum', value: 5 } },
    },
    { group: 'a', topic: 'q', n: 12, figures: { yes: { kind: 'count', value: 0 } } },
  ],
})

function ledgerOf(known: boolean) {
  const result = publish(draft(known))
  if (!result.ok) throw new Error('nothing was to be kept')
  return recordRelease(emptyLedger, result.release)
}

const schema = JSON.parse(readFileSync(new URL('../../schemas/ledger.schema.json', import.meta.url), 'utf8'))

test('the published JSON Schema is the one that the shape makes', () => {
  expect(schema).toEqual(JSON.parse(JSON.stringify(ledgerJsonSchema())))
})

test.each([true, false])(
  'a ledger goes through JSON and comes back the same (members known: %s)',
  (known) => {
    const ledger = ledgerOf(known)
    const text = JSON.stringify(ledger)
    expect(readLedgerText(text)).toEqual({ ok: true, ledger: JSON.parse(text) })
    expect(new Ajv({ strict: false }).validate(schema, JSON.parse(text))).toBe(true)
  },
)

test('a release takes the place of one with the same id', () => {
  const result = publish(draft(true))
  if (!result.ok) throw new Error('nothing was to be kept')
  const twice = recordRelease(recordRelease(emptyLedger, result.release), result.release)
  expect(twice).toEqual(ledgerOf(true))
})

const entry = {
  release: 'r',
  people: ['x', 'y'],
  blocks: [{ wave: 'w', size: 2, minimum: 10, people: [0, 1] }],
  cells: [{ group: 'a', topic: 'q', state: 'shown', blocks: [0] }],
}
const withEntry = (changes: object): object => ({ releases: [{ ...entry, ...changes }] })
const withBlock = (changes: object): object => withEntry({ blocks: [{ ...entry.blocks[0], ...changes }] })
const withCell = (changes: object): object => withEntry({ cells: [{ ...entry.cells[0], ...changes }] })

test.each<[string, unknown, readonly string[]]>([
  ['a ledger', withEntry({}), []],
  ['a ledger with its schema', { $schema: './x.json', releases: [] }, []],
  ['no object', 3, ['wrongType ']],
  ['no releases', {}, ['missing releases']],
  ['an unknown field', { releases: [], mood: 1 }, ['unknownKey mood']],
  ['no such state', withCell({ state: 'secret' }), ['notAllowed releases.0.cells.0.state']],
  ['fewer than nobody', withBlock({ size: -1 }), ['outOfBounds releases.0.blocks.0.size']],
  ['an empty id', withEntry({ release: '' }), ['outOfBounds releases.0.release']],
  ['a number as text', withBlock({ minimum: '10' }), ['wrongType releases.0.blocks.0.minimum']],
  ['the same release twice', { releases: [entry, entry] }, ['releaseTwice releases.1.release']],
  ['no such block', withCell({ blocks: [1] }), ['noSuchBlock releases.0.cells.0.blocks']],
  ['no such person', withBlock({ people: [0, 2] }), ['noSuchPerson releases.0.blocks.0.people']],
  ['another number of people', withBlock({ size: 3 }), ['sizeDiffers releases.0.blocks.0.people']],
  ['a sum without its other end', withCell({ sums: { x: [1] } }), ['outOfBounds releases.0.cells.0.sums.x']],
  ['a sum as text', withCell({ sums: { x: ['1', 2] } }), ['wrongType releases.0.cells.0.sums.x.0']],
])('%s', (_, input, expected) => {
  const read = readLedger(input)
  expect(read.ok ? [] : read.issues.map((one) => `${one.code} ${one.path.join('.')}`)).toEqual(expected)
  for (const { message } of read.ok ? [] : read.issues) expect(message.ja).toMatch(/。$/)
})

test('text that is no JSON', () => {
  expect(readLedgerText('{')).toMatchObject({ ok: false, issues: [{ code: 'notJson', path: [] }] })
})
