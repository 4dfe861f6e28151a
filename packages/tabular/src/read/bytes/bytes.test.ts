import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { attendanceDaily } from '../../profiles/general.ts'
import { readAllRecords } from '../read-records.ts'
import { CellText } from './cell-text.ts'
import { decodeCp932 } from './cp932-table.ts'
import { decideEncoding } from './decide-encoding.ts'
import { isJapaneseUtf8 } from './japanese-utf8.ts'
import { Utf8Check } from './utf8-check.ts'
import { Utf16ToUtf8 } from './utf16.ts'

const encoder = new TextEncoder()

/** A source that gives its bytes in pieces of this size. */
function inPieces(bytes: Uint8Array, size: number) {
  return {
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    },
  }
}

describe('the encoding is decided over the whole content', () => {
  const cp932 = (text: string): Uint8Array => iconv.encode(text, 'cp932')

  test.each<[string, Uint8Array, unknown]>([
    ['nothing', new Uint8Array(0), { encoding: 'utf-8', bom: 0 }],
    ['plain ASCII', encoder.encode('a,b'), { encoding: 'utf-8', bom: 0 }],
    ['UTF-8', encoder.encode('日付,𠮷'), { encoding: 'utf-8', bom: 0 }],
    ['UTF-8 with its mark', encoder.encode('\uFEFFa'), { encoding: 'utf-8', bom: 3 }],
    ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, 0x41, 0), { encoding: 'utf-16le', bom: 2 }],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x41), { encoding: 'utf-16be', bom: 2 }],
    ['two bytes of a mark', Uint8Array.of(0xff, 0xfe), { encoding: 'utf-16le', bom: 2 }],
    ['20 bytes of CP932', cp932('処理区分,件数'), { encoding: 'cp932', bom: 0 }],
    ['20 other bytes of CP932', cp932('点検連番,型式'), { encoding: 'cp932', bom: 0 }],
    ['half-width katakana', cp932('ｻﾄｳ'), { encoding: 'cp932', bom: 0 }],
    ['CP932 at the very end', cp932(`${'a'.repeat(200_000)}髙`), { encoding: 'cp932', bom: 0 }],
    ['UTF-8 at the very end', encoder.encode(`${'a'.repeat(200_000)}髙`), { encoding: 'utf-8', bom: 0 }],
  ])('%s', async (_, bytes, expected) => {
    expect(await decideEncoding(bytes)).toEqual({ ok: true, ...(expected as object) })
    expect(await decideEncoding(inPieces(bytes, 7))).toEqual({ ok: true, ...(expected as object) })
    expect(await decideEncoding(new Blob([bytes as Uint8Array<ArrayBuffer>]))).toEqual({
      ok: true,
      ...(expected as object),
    })
  })

  test.each<[string, readonly number[], string, number]>([
    ['neither', [0x61, 0x81, 0x20, 0xff], 'encoding-undecided', 1],
    ['neither, CP932 for longer', [0x61, 0xb1, 0xff], 'encoding-undecided', 2],
    ['half a character at the end', [0x61, 0x62, 0x93], 'encoding-undecided', 2],
    ['a NUL', [0x61, 0x00, 0x62], 'nul-byte', 1],
  ])('%s is refused with the byte', async (_, bytes, code, byte) => {
    const decision = await decideEncoding(Uint8Array.from(bytes))
    expect(decision).toMatchObject({ ok: false, issue: { code, place: { byte } } })
  })
})

describe('UTF-8 that was joined to CP932', () => {
  const rows = [
    ['1', '総務課', '2026/6/1'],
    ['2', '企画課', '2026/6/2'],
    ['3', '広報室', '2026/6/3'],
  ]
  const line = (cells: readonly string[]): string => `${cells.join(',')}\n`
  const head = iconv.encode(line(['職員番号', '部署', '日付']) + line(rows[0] ?? []), 'cp932')
  const joined = Buffer.concat([
    head,
    encoder.encode(line(rows[1] ?? [])),
    iconv.encode(line(rows[2] ?? []), 'cp932'),
  ])

  test('is rejected with its line and what it says, the rest is read', async () => {
    const read = await readAllRecords(joined, attendanceDaily, { durationNotation: 'colon60' })
    expect(read.report.encoding).toBe('cp932')
    expect(read.records.map(({ department }) => department)).toEqual(['総務課', '広報室'])
    expect(read.issues).toMatchObject([
      { code: 'bytes-not-in-encoding', value: '企画課', place: { line: 3 } },
    ])
  })
  test('is read as CP932 where someone says that it is', async () => {
    const options = { durationNotation: 'colon60', encoding: 'cp932' } as const
    expect((await readAllRecords(joined, attendanceDaily, options)).records).toHaveLength(3)
  })
  test.each([
    ['企画課', true],
    ['a総務ー課（2）、Ａ', true],
    ['abc', false],
    ['', false],
    ['é', false],
    ['企é', false],
  ])('%s', (text, expected) => {
    const bytes = encoder.encode(`--${text}--`)
    expect(isJapaneseUtf8(bytes, 2, bytes.length - 2)).toBe(expected)
    if (text === '企画課') expect(isJapaneseUtf8(bytes, 2, bytes.length - 3)).toBe(false)
  })
  test('no word of two kanji or kana in CP932 is taken for UTF-8', () => {
    const words = ['縺縺', '髙﨑', 'ｱｲｳ', '邱丞', 'ﾃｽﾄ', '瑛瑠', '齋藤', '鷗外', '凜']
    for (const word of words) {
      const bytes = iconv.encode(word, 'cp932')
      expect(isJapaneseUtf8(bytes, 0, bytes.length)).toBe(false)
    }
  })
})

test('UTF-8 is checked as the decoder of the platform checks it', () => {
  const strict = new TextDecoder('utf-8', { fatal: true })
  const byte = fc.constantFrom(
    0x41,
    0x80,
    0x9f,
    0xa0,
    0xbf,
    0xc0,
    0xc2,
    0xe0,
    0xe3,
    0xed,
    0xef,
    0xf0,
    0xf4,
    0xf5,
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8 }), fc.array(byte, { maxLength: 8 }), (some, more) => {
      for (const bytes of [some, Uint8Array.from(more)]) {
        const check = new Utf8Check()
        for (const each of bytes) check.push(Uint8Array.of(each))
        let valid = true
        try {
          strict.decode(bytes)
        } catch {
          valid = false
        }
        expect(check.finish()).toBe(valid)
      }
    }),
    { numRuns: 5000 },
  )
})

test('every code of CP932 is decoded as iconv-lite decodes it', () => {
  const differing: string[] = []
  for (let lead = 0; lead <= 0xff; lead++) {
    for (let trail = 0; trail <= 0xff; trail++) {
      const bytes = Uint8Array.of(lead, trail)
      const ours = decodeCp932(bytes, 0, 2)
      const theirs = iconv.decode(bytes, 'cp932')
      // iconv-lite knows only some of the user-defined characters.
      if (ours !== undefined && /[\ue000-\uf8ff]/.test(ours)) continue
      if (ours !== undefined && ours !== theirs) differing.push(`${lead},${trail}: ${ours} ${theirs}`)
      if (ours === undefined && !/[\ufffd\uf8f0-\uf8f3\u00a0]/.test(theirs))
        differing.push(`${lead},${trail}: ${theirs}`)
    }
  }
  expect(differing.slice(0, 5)).toEqual([])
})

test('control characters of CP932 stay what they are', () => {
  expect(decodeCp932(Uint8Array.of(0x1a, 0x1c, 0x7f), 0, 3)).toBe('\x1a\x1c\x7f')
})

describe('UTF-16 becomes UTF-8', () => {
  test.each([false, true])('big end first: %s', (big) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 5 }), (text, size) => {
        const bytes = new Uint8Array(text.length * 2)
        const view = new DataView(bytes.buffer)
        for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !big)
        const converter = new Utf16ToUtf8(big)
        const out: number[] = []
        for (let at = 0; at < bytes.length; at += size)
          out.push(...converter.push(bytes.subarray(at, at + size)))
        out.push(...converter.finish())
        if (!/\p{Surrogate}/u.test(text)) expect(Uint8Array.from(out)).toEqual(encoder.encode(text))
        else expect(new CellText('utf-8').of(Uint8Array.from(out), 0, out.length)).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  test('a byte that is left over is no character', () => {
    const converter = new Utf16ToUtf8(false)
    converter.push(Uint8Array.of(0x41))
    expect([...converter.finish()]).toEqual([0xff])
  })
})

describe('texts of cells', () => {
  test('the same bytes give the same text, other bytes another one', () => {
    const text = new CellText('utf-8')
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 50 }), (cells) => {
        for (const cell of cells) {
          const bytes = encoder.encode(cell)
          expect(text.of(bytes, 0, bytes.length)).toBe(cell)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('bytes that are no text reject their row, with the bytes shown as U+FFFD', async () => {
    const head = encoder.encode('社員番号,氏名,日付\n1,')
    const bytes = Uint8Array.from([...head, 0x93, 0xfa, ...encoder.encode(',2026/11/02\n')])
    const { issues, report } = await readAllRecords(bytes, attendanceDaily, { encoding: 'utf-8' })
    expect(issues).toMatchObject([
      {
        code: 'bytes-not-in-encoding',
        value: '\ufffd\ufffd',
        expected: 'UTF-8',
        place: { letters: 'B', line: 2 },
      },
    ])
    expect(report.counts).toMatchObject({ read: 1, rejected: 1 })
  })
})
