import { createHash } from 'node:crypto'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { charactersNotInCp932, encodeCp932 } from './encode.ts'
import { cp932Table } from './table.ts'

/** Every character of the Basic Multilingual Plane except surrogates. */
const basicCharacters = Array.from({ length: 0x10000 }, (_, unit) => unit)
  .filter((unit) => unit < 0xd800 || unit > 0xdfff)
  .map((unit) => String.fromCharCode(unit))

const held = basicCharacters.filter((character) => charactersNotInCp932(character).length === 0)

function oracle(character: string): string | undefined {
  const bytes = iconv.encode(character, 'cp932')
  return character !== '?' && bytes.length === 1 && bytes[0] === 0x3f ? undefined : bytes.toString('hex')
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

test('iconv-lite writes the same bytes in the whole Basic Multilingual Plane, but for three characters', () => {
  const different = basicCharacters.flatMap((character) => {
    const ours = charactersNotInCp932(character).length === 0 ? hex(encodeCp932(character)) : undefined
    const theirs = oracle(character)
    return ours === theirs ? [] : [{ character, ours, theirs }]
  })
  // The yen sign and the overline would come back as a backslash and a tilde; 0x80 is a control character.
  expect(different).toEqual([
    { character: '\u0080', ours: undefined, theirs: '80' },
    { character: '¥', ours: undefined, theirs: '5c' },
    { character: '‾', ours: undefined, theirs: '7e' },
  ])
})

test('the table is the one that was compared, whatever decoder made it', () => {
  const bytes = new Uint8Array(cp932Table().length * 2)
  for (const [unit, code] of cp932Table().entries()) bytes.set([code >> 8, code & 0xff], unit * 2)
  expect(held).toHaveLength(7326 + 128 + 63)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    '4356d4470fcfd93696f240f38198a58662ee268fb0b5b9a72ed6fc63e7e2a1ab',
  )
})

test.each([
  ['A', '41'],
  ['\\', '5c'],
  ['~', '7e'],
  ['\0', '00'],
  ['ｱ', 'b1'],
  ['ﾟ', 'df'],
  ['あ', '82a0'],
  ['①', '8740'],
  ['㈱', '878a'],
  ['Ⅲ', '8756'],
  ['ⅲ', 'fa42'],
  ['髙', 'fbfc'],
  ['﨑', 'fab1'],
  ['～', '8160'],
  ['－', '817c'],
  ['∥', '8161'],
  ['￢', '81ca'],
  ['≒', '81e0'],
  ['∵', '81e6'],
  ['ー', '815b'],
  ['―', '815c'],
  ['…', '8163'],
  ['表', '955c'],
])('%s is written as %s, as Windows does', (character, bytes) => {
  expect(hex(encodeCp932(character))).toBe(bytes)
})

test.each([
  ['𠮷', '𠮷'],
  ['〜', '〜'],
  ['−', '−'],
  ['—', '—'],
  ['¥', '¥'],
  ['é', 'é'],
  ['\ue000', '\ue000'],
  ['\ud842', '\ud842'],
  ['\ufffd', '\ufffd'],
  ['\u0080', '\u0080'],
])('%s is not held', (text, character) => {
  expect(charactersNotInCp932(`あ${text}い${text}`)).toEqual([character])
})

// The decoder of Node swaps these three control characters among themselves; the Encoding Standard does not.
const swappedByNode = new Set(['\x1a', '\x1c', '\x7f'])

test('what is encoded decodes to the same text', () => {
  const text = (characters: readonly string[]) =>
    fc.array(fc.constantFrom(...characters), { maxLength: 60 }).map((some) => some.join(''))
  fc.assert(
    fc.property(text(held), (each) => {
      expect(iconv.decode(Buffer.from(encodeCp932(each)), 'cp932')).toBe(each)
    }),
  )
  fc.assert(
    fc.property(text(held.filter((character) => !swappedByNode.has(character))), (each) => {
      expect(new TextDecoder('shift_jis').decode(encodeCp932(each))).toBe(each)
    }),
  )
})
