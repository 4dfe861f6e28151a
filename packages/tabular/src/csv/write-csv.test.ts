import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import type { TabularIssue, TabularNotice } from '../issue.ts'
import type { Column, Table, Value } from '../table.ts'
import type { CsvOptions } from './options.ts'
import { writeCsv } from './write-csv.ts'

const words: readonly Column[] = [
  { header: '氏名', type: 'text' },
  { header: '備考', type: 'text' },
]

function table(columns: readonly Column[], ...rows: (readonly Value[])[]): Table {
  return { columns, rows }
}

function written(
  source: Table,
  options?: CsvOptions,
): { bytes: Uint8Array; notices: readonly TabularNotice[] } {
  const result = writeCsv(source, options)
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message.en).join('\n'))
  return result
}

function text(source: Table, options?: CsvOptions): string {
  return new TextDecoder().decode(written(source, { encoding: 'utf-8', newline: 'lf', ...options }).bytes)
}

function issues(source: Table, options?: CsvOptions): readonly TabularIssue[] {
  const result = writeCsv(source, options)
  return result.ok ? [] : result.issues
}

describe('bytes', () => {
  test('UTF-8 with a byte order mark and CRLF, unless told otherwise', () => {
    const { bytes } = written(table(words, ['山田', '']))
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe('氏名,備考\r\n山田,""\r\n')
  })

  test('CP932 as Windows writes it', () => {
    const { bytes } = written(table(words, ['髙橋', '①～']), { encoding: 'cp932' })
    expect(Buffer.from(bytes).toString('hex')).toBe('8e8196bc2c94f58d6c0d0afbfc8bb42c874081600d0a')
  })
})

describe('values', () => {
  test.each<[Column, Value, string]>([
    [{ header: 'a', type: 'number', unit: null }, -12.5, '-12.5'],
    [{ header: 'a', type: 'number', unit: null }, -0, '0'],
    [{ header: 'a', type: 'number', unit: null }, 1e21, '1e+21'],
    [{ header: 'a', type: 'ratio' }, 0.985, '0.985'],
    [{ header: 'a', type: 'minutes' }, 1530, '1530'],
    [{ header: 'a', type: 'minutes' }, -75, '-75'],
    [{ header: 'a', type: 'boolean' }, false, 'false'],
    [{ header: 'a', type: 'date' }, '1868-10-23', '1868-10-23'],
    [{ header: 'a', type: 'code' }, '012', '012'],
    [{ header: 'a', type: 'text' }, '', '""'],
    [{ header: 'a', type: 'text' }, 'x"y', '"x""y"'],
    [{ header: 'a', type: 'text' }, 'x,y', '"x,y"'],
    [{ header: 'a', type: 'text' }, 'x\ny', '"x\ny"'],
    [{ header: 'a', type: 'text' }, ' x', '" x"'],
    [{ header: 'a', type: 'text' }, 'x　', '"x　"'],
    [{ header: 'a', type: 'text' }, '\uFEFFx', '"\uFEFFx"'],
    [{ header: 'a', type: 'text' }, null, ''],
  ])('%j holds %j as %s', (column, value, expected) => {
    const end: Column = { header: 'end', type: 'text' }
    expect(text(table([column, end], [value, 'z']), { header: false })).toBe(`${expected},z\n`)
  })

  test('units stand in the header', () => {
    const columns: readonly Column[] = [
      { header: '人数', type: 'number', unit: '人' },
      { header: '値', type: 'number', unit: { column: '単位' } },
      { header: '単位', type: 'text' },
      { header: '年度', type: 'number', unit: null },
      { header: '残業', type: 'minutes' },
      { header: '取得率', type: 'ratio' },
    ]
    expect(text({ columns, rows: [] })).toBe('人数（人）,値,単位,年度,残業（分）,取得率（1＝100%）\n')
    const english = text({ columns: columns.slice(4), rows: [], language: 'en' })
    expect(english).toBe('残業 (minutes),取得率 (1 = 100%)\n')
  })

  test('every field that is not missing can be quoted', () => {
    const columns: readonly Column[] = [...words, { header: 'n', type: 'number', unit: null }]
    expect(text(table(columns, ['a', null, 1]), { quote: 'all' })).toBe('"氏名","備考","n"\n"a",,"1"\n')
  })

  test('a row with one missing value stays a row', () => {
    expect(text(table(words.slice(0, 1), [null], ['b']), { header: false })).toBe('""\nb\n')
  })

  test.each([
    ['ID', '"ID",備考\n'],
    ['IDENTIFIER', '"IDENTIFIER",備考\n'],
    ['id', 'id,備考\n'],
  ])('a file does not begin with the letters of another format: %s', (header, expected) => {
    const columns: readonly Column[] = [{ header, type: 'code' }, ...words.slice(1)]
    expect(text({ columns, rows: [] })).toBe(expected)
  })
})

describe('formulas', () => {
  test('text that may be computed gets an apostrophe and a notice; numbers stay as they are', () => {
    const columns: readonly Column[] = [...words, { header: '増減', type: 'number', unit: '人' }]
    const { bytes, notices } = written(table(columns, ['=1+1', '-', -5]), { encoding: 'utf-8' })
    expect(new TextDecoder().decode(bytes)).toBe("氏名,備考,増減（人）\r\n'=1+1,-,-5\r\n")
    expect(notices).toEqual([
      {
        code: 'formula-guarded',
        path: ['rows', 0, 0],
        place: { row: 2, column: 1, columnName: '氏名' },
        value: '=1+1',
        message: {
          ja: "2行目の列「氏名」：「=1+1」は数式と解されるおそれがあるため、先頭に「'」を付けました。",
          en: 'Row 2, column "氏名": "=1+1" could be taken for a formula, so an apostrophe was put before it.',
        },
      },
    ])
  })

  test('headers are guarded too', () => {
    const columns: readonly Column[] = [{ header: '=cmd', type: 'text' }]
    expect(text({ columns, rows: [] })).toBe("'=cmd\n")
  })

  test('the guard can be turned off', () => {
    const { bytes, notices } = written(table(words, ['=1+1', '-1:15']), {
      formulaGuard: 'none',
      encoding: 'utf-8',
    })
    expect(new TextDecoder().decode(bytes)).toBe('氏名,備考\r\n=1+1,-1:15\r\n')
    expect(notices).toEqual([])
  })
})

describe('CP932', () => {
  test('signs that it has under another number are written as those, with a notice for each cell', () => {
    const { bytes, notices } = written(table(words, ['１〜２〜３', '−‖¢£¬']), { encoding: 'cp932' })
    expect(iconv.decode(Buffer.from(bytes), 'cp932')).toBe("氏名,備考\r\n１～２～３,'－∥￠￡￢\r\n")
    const normalised = notices.filter(({ code }) => code === 'character-normalised')
    expect(normalised.map(({ place, character, bound }) => [place.column, character, bound])).toEqual([
      [1, '〜', '～'],
      [2, '−', '－'],
      [2, '‖', '∥'],
      [2, '¢', '￠'],
      [2, '£', '￡'],
      [2, '¬', '￢'],
    ])
    expect(normalised[0]?.message.ja).toBe(
      '2行目の列「氏名」：「〜」（U+301C）を、CP932で対応する「～」に置き換えました。',
    )
  })

  test('every cell and character that it cannot hold is named; nothing is written', () => {
    const found = issues(table(words, ['𠮷野', '森鷗外'], ['é𠮷é', null], ['山田', '—']), {
      encoding: 'cp932',
    })
    expect(
      found.map(({ code, path, place, character, codePoint }) => [code, path, place, character, codePoint]),
    ).toEqual([
      ['character-not-in-cp932', ['rows', 0, 0], { row: 2, column: 1, columnName: '氏名' }, '𠮷', 'U+20BB7'],
      ['character-not-in-cp932', ['rows', 0, 1], { row: 2, column: 2, columnName: '備考' }, '鷗', 'U+9DD7'],
      ['character-not-in-cp932', ['rows', 1, 0], { row: 3, column: 1, columnName: '氏名' }, 'é', 'U+00E9'],
      ['character-not-in-cp932', ['rows', 1, 0], { row: 3, column: 1, columnName: '氏名' }, '𠮷', 'U+20BB7'],
      ['character-not-in-cp932', ['rows', 2, 1], { row: 4, column: 2, columnName: '備考' }, '—', 'U+2014'],
    ])
    expect(found[0]?.message).toEqual({
      ja: '2行目の列「氏名」：「𠮷」（U+20BB7）はCP932（シフトJIS）にない文字です。別の字に改めるか、文字コードをUTF-8（BOM付き）にしてください。',
      en: 'Row 2, column "氏名": "𠮷" (U+20BB7) is not a character of CP932 (Shift_JIS). Write another character, or choose UTF-8 with BOM as the encoding.',
    })
    expect(found[4]?.message.ja).toContain('「―」に改めるか')
  })

  test('without normalisation the six signs are refused, and the counterpart is suggested', () => {
    const found = issues(table(words, ['〜', '−']), { encoding: 'cp932', normalise: false })
    expect(found.map(({ character, bound }) => [character, bound])).toEqual([
      ['〜', '～'],
      ['−', '－'],
    ])
  })

  test('half a surrogate pair is no question of the encoding', () => {
    const found = issues(table(words, ['\ud842', '山田']), { encoding: 'cp932' })
    expect(found.map(({ code, codePoint }) => [code, codePoint])).toEqual([
      ['character-not-writable', 'U+D842'],
    ])
  })

  test('a header is named like a cell', () => {
    const found = issues({ columns: [{ header: '𠮷', type: 'text' }], rows: [] }, { encoding: 'cp932' })
    expect(found.map(({ path, place }) => [path, place])).toEqual([
      [['columns', 0, 'header'], { row: 1, column: 1, columnName: '𠮷' }],
    ])
  })
})

describe('what cannot be written', () => {
  test.each<[Column['type'], Value, string]>([
    ['number', Number.NaN, 'number-not-finite'],
    ['ratio', Number.POSITIVE_INFINITY, 'number-not-finite'],
    ['number', '12', 'value-of-other-type'],
    ['text', 12, 'value-of-other-type'],
    ['code', true, 'value-of-other-type'],
    ['boolean', 'はい', 'value-of-other-type'],
    ['minutes', 7.5, 'minutes-not-whole'],
    ['minutes', Number.NaN, 'number-not-finite'],
    ['date', '2025-02-30', 'date-impossible'],
    ['date', 45_748, 'value-of-other-type'],
    ['text', '\ud842', 'character-not-writable'],
    ['text', 'a\0b', 'character-not-writable'],
    ['code', '\0', 'character-not-writable'],
  ])('a column of type %s refuses %j: %s', (type, value, code) => {
    const column: Column = type === 'number' ? { header: 'x', type, unit: null } : { header: 'x', type }
    const found = issues({ columns: [column], rows: [['a'].slice(1), [value]] })
    expect(found.map((issue) => [issue.code, issue.place.row])).toEqual([
      ['row-width', 2],
      [code, 3],
    ])
  })

  test('rows count from 1 when there is no header', () => {
    const found = issues(table(words, ['a', 'b'], ['c']), { header: false })
    expect(found.map(({ place, message }) => [place, message.en])).toEqual([
      [{ row: 2 }, 'Row 2: Values in the row: 1; columns: 2. Check what is missing or too much.'],
    ])
  })

  test.each(['utf-8', 'utf-8-bom', 'cp932'] as const)(
    'U+0000 in %s, in a header too, with its place',
    (encoding) => {
      const columns: readonly Column[] = [{ header: 'a\0', type: 'text' }, ...words.slice(1)]
      expect(
        issues(table(columns, ['b', '\0']), { encoding }).map(({ path, codePoint }) => [path, codePoint]),
      ).toEqual([
        [['columns', 0, 'header'], 'U+0000'],
        [['rows', 0, 1], 'U+0000'],
      ])
    },
  )

  test('other control characters are written', () => {
    expect(text(table(words, ['\u0001', '\u007f']), { header: false })).toBe('\u0001,\u007f\n')
  })

  test('an encoding of another name is a mistake of the caller', () => {
    const options = { encoding: 'sjis' } as unknown as CsvOptions
    expect(() => writeCsv(table(words), options)).toThrow(RangeError)
  })

  test('a table without columns is refused', () => {
    expect(issues({ columns: [], rows: [] }).map(({ code }) => code)).toEqual(['no-columns'])
  })
})

describe('an independent reader gets back what was written', () => {
  const anyText = fc.string({ unit: 'binary' }).filter((each) => !/[\0\p{Surrogate}]/u.test(each))
  const hardText = fc.string({ unit: fc.constantFrom(...`",\r\n\t '=+-@－あ\uFEFF`) })
  const cell = fc.oneof(anyText, hardText)
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 })
  const options = fc.record({
    encoding: fc.constantFrom('utf-8' as const, 'utf-8-bom' as const),
    newline: fc.constantFrom('crlf' as const, 'lf' as const),
    quote: fc.constantFrom('needed' as const, 'all' as const),
  })

  test('texts', () => {
    fc.assert(
      fc.property(rows, options, (some, how) => {
        const { bytes } = written(table(words, ...some), { ...how, formulaGuard: 'none' })
        const record_delimiter = how.newline === 'lf' ? '\n' : '\r\n'
        const bom = how.encoding === 'utf-8-bom'
        const back = parse(Buffer.from(bytes), { bom, record_delimiter, relax_column_count: false })
        expect(back).toEqual([['氏名', '備考'], ...some])
      }),
    )
  })

  test('guarded texts lose nothing but one apostrophe', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const { bytes, notices } = written(table(words, ...some), { encoding: 'utf-8' })
        const back: string[][] = parse(Buffer.from(bytes), { record_delimiter: '\r\n', from_line: 1 })
        const guarded = new Set(notices.map(({ path }) => path.join()))
        const restored = back
          .slice(1)
          .map((row, at) =>
            row.map((value, column) => value.slice(guarded.has(`rows,${at},${column}`) ? 1 : 0)),
          )
        expect(restored).toEqual(some)
      }),
    )
  })

  test('numbers', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const columns: readonly Column[] = [{ header: 'n', type: 'number', unit: null }]
        const back: string[][] = parse(text(table(columns, [value])))
        expect(Number(back[1]?.[0])).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})
