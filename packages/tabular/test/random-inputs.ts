import { readdirSync, readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import * as profiles from '../src/profiles/index.ts'
import type { Profile, ReadOptions } from '../src/read/index.ts'
import { readRecords } from '../src/read/index.ts'
import { writeWorkbook } from '../src/xlsx/write-workbook.ts'

/* Random files for the readers, and what must hold for each of them. The same seed gives the same files. */

const folder = new URL('../../../tooling/fixtures/attendance/', import.meta.url)
const files = readdirSync(folder).filter((name) => !name.endsWith('.md'))
const samples = files.map((name) => new Uint8Array(readFileSync(new URL(name, folder))))
const all: readonly Profile[] = Object.values(profiles)

/** Numbers from a seed (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

type Random = ReturnType<typeof randomFrom>

const tokens = [
  ',',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ';',
  ' ',
  '　',
  "'=",
  '0',
  '9:00',
  '25:30',
  '1.30',
  '2026/11/02',
]
const words = [
  'R8.11.2',
  '46328',
  '合計',
  '社員番号',
  '日付',
  '出勤',
  '退勤',
  '残業時間',
  '平日',
  '-',
  '△1:15',
  '髙',
  '翌1:30',
]
const bytesOfNote = [0x00, 0x0a, 0x0d, 0x22, 0x2c, 0x81, 0x93, 0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x80, 0xa0, 0x5c]

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[random(items.length)] as Item
}

/** The bytes with some of them changed, taken out, put in or repeated. */
function mutated(random: Random, bytes: Uint8Array): Uint8Array {
  let changed = Array.from(bytes)
  for (let count = random(6); count > 0; count--) {
    const at = random(changed.length + 1)
    const length = random(8)
    const kind = random(5)
    if (kind === 0) changed[at] = pick(random, bytesOfNote)
    else if (kind === 1) changed.splice(at, length)
    else if (kind === 2) changed.splice(at, 0, ...strToU8(pick(random, [...tokens, ...words])))
    else if (kind === 3) changed.splice(at, 0, ...changed.slice(at, at + random(60)))
    else changed = changed.slice(0, at)
  }
  return Uint8Array.from(changed, (byte) => byte ?? 0)
}

function fromTokens(random: Random): Uint8Array {
  const parts = Array.from({ length: random(60) }, () => pick(random, random(2) === 0 ? tokens : words))
  return strToU8(`${random(2) === 0 ? '社員番号,日付,出勤,退勤,残業時間\n' : ''}${parts.join('')}`)
}

function workbook(): { readonly [name: string]: Uint8Array } {
  const rows = [
    { cells: ['社員番号', '日付', '出勤', '残業時間'] },
    { cells: ['1', { date: '2026-11-02' }, '9:00', { minutes: 1530 }] },
    { cells: ['2', '令和8年11月3日', null, 1.5] },
  ]
  const written = writeWorkbook({ sheets: [{ kind: 'people', name: '勤怠', rows }] })
  if (!written.ok) throw new Error('the sample workbook was not written')
  return unzipSync(written.bytes)
}

const book = workbook()
const packedBook = zipSync(book)

function brokenBook(random: Random): Uint8Array {
  if (random(2) === 0) return mutated(random, packedBook)
  const name = pick(random, Object.keys(book))
  const text = strFromU8(mutated(random, book[name] ?? new Uint8Array(0)), true)
  return zipSync({ ...book, [name]: strToU8(text, true) }, { level: 1 })
}

/** A random file with a profile and options for it. */
export function randomInput(random: Random): {
  readonly bytes: Uint8Array
  readonly profile: Profile
  readonly options: ReadOptions
} {
  const kind = random(10)
  const sample = random(samples.length)
  const bytes =
    kind < 5
      ? mutated(random, samples[sample] as Uint8Array)
      : kind < 8
        ? fromTokens(random)
        : kind === 8
          ? brokenBook(random)
          : Uint8Array.from({ length: random(300) }, () => random(256))
  const notation = pick(random, ['colon60', 'dot60', 'decimal', 'minutes', 'colon10', undefined] as const)
  const encoding = pick(random, ['utf-8', 'cp932', 'utf-16le', undefined, undefined, undefined] as const)
  const options = {
    ...(notation === undefined ? {} : { durationNotation: notation }),
    ...(encoding === undefined ? {} : { encoding }),
  }
  return { bytes, profile: kind < 5 && random(4) > 0 ? profileOf(sample) : pick(random, all), options }
}

function profileOf(sample: number): Profile {
  const id = (files[sample] ?? '')
    .replace(/\.\w+$/, '')
    .replace(/-(daily.*|monthly.*|shift|summary|stamps|analysis|period|timecard)$/, '.$1')
  return all.find((profile) => profile.id === id) ?? profiles.attendanceDaily
}

/** How many rows a text has, counted without the scanner: lines outside of quotation marks at the start of a cell. */
function countRows(text: string, delimiter: string): number {
  let [rows, at] = [0, 0]
  while (at < text.length) {
    rows++
    for (;;) {
      if (text[at] === '"') {
        at++
        while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) at += text[at] === '"' ? 2 : 1
        at++
      }
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++
      if (text[at] !== delimiter) break
      at++
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  }
  return rows
}

/** What is wrong with the reading of a file; nothing when all holds. A thrown error is the caller's to see. */
export async function faultOfReading(
  bytes: Uint8Array,
  profile: Profile,
  options: ReadOptions,
): Promise<string | undefined> {
  const reading = readRecords(bytes, profile, options)
  let [accepted, rejected, refusals] = [0, 0, 0]
  for await (const entry of reading) {
    if (entry.kind === 'record') accepted++
    else if (entry.kind === 'rejected') {
      rejected++
      if (!entry.issues.some(({ severity }) => severity === 'error')) return 'a rejected row without an error'
    } else if (entry.issues.some(({ severity }) => severity === 'error')) refusals++
  }
  const { counts, complete, format, encoding, delimiter } = reading.report()
  if (counts.accepted !== accepted || counts.rejected !== rejected) return 'entries and counts differ'
  if (counts.read !== accepted + rejected) return 'read is not accepted plus rejected'
  if (!complete && refusals === 0) return 'not read to the end, and no reason given'
  if (!complete || format !== 'csv' || encoding?.startsWith('utf-16') || profile.orientation === 'columns')
    return undefined
  const skipped = Object.values(counts.skipped).reduce((sum, count) => sum + count, 0)
  const start = encoding === 'utf-8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const rows = countRows(strFromU8(bytes.subarray(start), true), delimiter ?? ',')
  return rows === counts.read + skipped
    ? undefined
    : `${rows} rows in the file, ${counts.read + skipped} seen`
}
