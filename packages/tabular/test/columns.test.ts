import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readColumns } from '../src/columns/index.ts'
import * as profiles from '../src/profiles/index.ts'
import { defineProfile, type Profile } from '../src/read/index.ts'
import { randomTable, toldByColumns, toldByRecords } from './as-columns.ts'
import { randomFrom, randomInput } from './random-inputs.ts'

const encoder = new TextEncoder()
const { attendanceDaily } = profiles
const daily = defineProfile({ ...attendanceDaily, durationNotation: 'colon60' })
const chosen = defineProfile({
  id: 'chosen',
  label: { ja: '試験', en: 'Test' },
  durationNotation: 'decimal',
  header: { kind: 'row' },
  fields: {
    code: { type: 'code', aliases: ['職員番号'], required: 'value' },
    date: { type: 'date', aliases: ['日付'], required: 'value' },
    month: { type: 'month', aliases: ['年月'] },
    start: { type: 'time', aliases: ['出勤'] },
    end: { type: 'time', aliases: ['退勤'], endOf: 'start' },
    worked: { type: 'duration', aliases: ['実働時間'] },
    away: { type: 'flag', aliases: ['出張区分'], yes: ['平日'], no: ['', '法定休日'] },
    count: { type: 'number', aliases: ['残業時間'] },
    note: { type: 'text', aliases: ['備考'] },
  },
  unique: ['code', 'date'],
  checks: [{ kind: 'clock', start: 'start', end: 'end', worked: 'worked' }],
})
const all: readonly Profile[] = [daily, chosen, ...Object.values(profiles)]

/** The same bytes in pieces of random sizes. */
function inPieces(random: (below: number) => number, bytes: Uint8Array) {
  return {
    async *open() {
      for (let at = 0; at < bytes.length; ) {
        const to = Math.min(bytes.length, at + 1 + random(random(4) === 0 ? 9 : 900))
        yield bytes.slice(at, to)
        at = to
      }
    },
  }
}

test('60 tables, mostly sound, give what the ordinary reader gives, wherever they are cut', async () => {
  const random = randomFrom(7)
  for (let run = 0; run < 60; run++) {
    const profile = run % 2 === 0 ? (all[random(2)] as Profile) : (all[random(all.length)] as Profile)
    const text = randomTable(random, profile)
    const encoding = random(3) === 0 ? ('cp932' as const) : ('utf-8' as const)
    const bytes = encoding === 'cp932' ? Uint8Array.from(iconv.encode(text, 'cp932')) : encoder.encode(text)
    const notation = random(2) === 0 ? { durationNotation: 'colon60' as const } : {}
    const limits = random(10) === 0 ? { limits: { rowBytes: 40 + random(200), rows: 1 + random(300) } } : {}
    const options = { encoding, ...notation, ...limits }
    const told = await toldByColumns(inPieces(random, bytes), profile, {
      ...options,
      threads: 1,
      sliceBytes: 16 + random(5000),
    })
    const expected = await toldByRecords(bytes, profile, options)
    expect(told, `run ${run}, ${profile.id}`).toEqual(expected)
  }
}, 60_000)

test('300 random files give what the ordinary reader gives', async () => {
  const random = randomFrom(20_261_122)
  for (let run = 0; run < 300; run++) {
    const { bytes, profile, options } = randomInput(random)
    const columns = { ...options, threads: 1, sliceBytes: 16 + random(300) }
    const told = await toldByColumns(bytes, profile, columns)
    expect(told, `run ${run}, ${profile.id}`).toEqual(await toldByRecords(bytes, profile, options))
  }
}, 60_000)

test('threads give the same', async () => {
  const random = randomFrom(11)
  for (let run = 0; run < 2; run++) {
    const tables = Array.from({ length: 15 }, () => randomTable(random, daily))
    const bytes = encoder.encode(tables.join('\n'))
    const options = { encoding: 'utf-8' } as const
    const told = await toldByColumns(bytes, daily, { ...options, threads: 3, sliceBytes: 8_000 })
    expect(told).toEqual(await toldByRecords(bytes, daily, options))
  }
}, 60_000)

test('places of codes mean the same in every batch', async () => {
  const lines = Array.from({ length: 500 }, (_, row) => `${row % 7},2026/11/0${1 + Math.floor(row / 60)}`)
  const bytes = encoder.encode(`職員番号,日付\n${lines.join('\n')}\n`)
  const seen = new Map<number, string | undefined>()
  for await (const { rows, columns } of readColumns(bytes, chosen, { sliceBytes: 256, threads: 1 })) {
    const { values, words } = columns.code
    for (let row = 0; row < rows; row++) {
      const place = values[row] ?? -1
      expect(words[place]).toBe(seen.get(place) ?? words[place])
      seen.set(place, words[place])
    }
  }
  expect([...seen.values()]).toEqual(['0', '1', '2', '3', '4', '5', '6'])
})

test('columns of some fields only', async () => {
  const bytes = encoder.encode('職員番号,日付,備考\n1,2026/11/01,x\n2,2026/11/31,y\n')
  for await (const { rows, columns, entries } of readColumns(bytes, chosen, { fields: ['note'] })) {
    expect(Object.keys(columns)).toEqual(['note'])
    expect(rows).toBe(1)
    expect(entries).toMatchObject([{ kind: 'rejected', line: 3 }])
  }
})

test('the source is closed when the reader stops, and threads end', async () => {
  let closed = false
  async function* endless() {
    try {
      yield encoder.encode('職員番号,日付\n')
      for (let code = 0; ; code++) yield encoder.encode(`${code},2026/11/01\n`)
    } finally {
      closed = true
    }
  }
  const reading = readColumns(endless(), chosen, { encoding: 'utf-8', threads: 2, sliceBytes: 1000 })
  for await (const batch of reading) if (batch.rows > 0) break
  expect(closed).toBe(true)
  expect(reading.report().complete).toBe(false)
})

test.each([[{ threads: 0 }], [{ sliceBytes: 0.5 }], [{ limits: { rows: 0 } }]])(
  '%j is refused',
  (options) => {
    expect(() => readColumns(new Uint8Array(0), chosen, options)).toThrow(RangeError)
  },
)

test('a field that is not there is refused, and a second going-through', async () => {
  // @ts-expect-error the profile has no such field
  expect(() => readColumns(new Uint8Array(0), chosen, { fields: ['name'] })).toThrow(RangeError)
  const reading = readColumns(new Uint8Array(0), chosen)
  for await (const batch of reading) expect(batch.rows).toBe(0)
  await expect(reading[Symbol.asyncIterator]().next()).rejects.toThrow(TypeError)
})
