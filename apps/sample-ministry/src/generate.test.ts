import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { generateMinistry, type MadeMinistry } from './index.ts'

const folders: string[] = []

function make(seed = 7): { readonly folder: string; readonly made: MadeMinistry } {
  const folder = mkdtempSync(join(tmpdir(), 'sample-ministry-'))
  folders.push(folder)
  return { folder, made: generateMinistry(folder, { staff: 120, seed }) }
}

function hashes(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(
      (path) =>
        `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
    )
}

/** Rows of a file by line, those of the list of damages left out. Only for files without quoted line breaks. */
function soundRows(folder: string, made: MadeMinistry, file: string, label: string): readonly string[][] {
  const wrong = new Set(made.damages.filter((one) => one.file === file).map(({ line }) => line))
  const text = new TextDecoder(label).decode(readFileSync(join(folder, 'raw', file)))
  const lines = text.split('\r\n').slice(0, -1)
  return lines.flatMap((line, index) => (index === 0 || wrong.has(index + 1) ? [] : [line.split(',')]))
}

const first = make()

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

test('the same seed makes the same bytes, another seed makes others', () => {
  expect(hashes(make().folder)).toEqual(hashes(first.folder))
  expect(hashes(make(8).folder)).not.toEqual(hashes(first.folder))
})

test('about one row in a hundred is damaged, each at a line of its file, in every way', () => {
  const { damages, rows } = first.made
  const counted = Object.values(rows).reduce((sum, one) => sum + one, 0)
  expect(damages.length / counted).toBeGreaterThan(0.006)
  expect(damages.length / counted).toBeLessThan(0.014)
  const places = damages.map(({ file, line }) => `${file}:${line}`)
  expect(new Set(places).size).toBe(places.length)
  expect(
    [...new Set(damages.filter(({ effect }) => effect === 'row').map(({ kind }) => kind))].sort(),
  ).toEqual(['cell-too-many', 'cells-missing', 'impossible-date', 'key-empty', 'not-a-number', 'title-empty'])
  expect(damages.every(({ file }) => file in rows)).toBe(true)
})

test('every cell of the roadmap has its truths', () => {
  const { complete, sound, soundWithLate } = first.made.truths
  expect(Object.keys(complete).sort()).toEqual(Object.keys(sound).sort())
  expect(Object.keys(sound)).toHaveLength(30)
  expect(Object.keys(sound).filter((cell) => cell.endsWith('.survey'))).toHaveLength(14)
  const amounts = (figures: Readonly<Record<string, number>> | undefined): number =>
    Object.values(figures ?? {}).reduce((sum, one) => sum + one, 0)
  const more = Object.keys(sound).filter((cell) => amounts(sound[cell]) > amounts(complete[cell]))
  expect(more).toEqual([])
  expect(soundWithLate['one-on-one-meetings.cell']?.sheets).toBe(
    (sound['one-on-one-meetings.cell']?.sheets ?? 0) + 3,
  )
  expect(complete['one-on-one-meetings.cell']?.sheets).toBe(
    (soundWithLate['one-on-one-meetings.cell']?.sheets ?? 0) +
      3 +
      first.made.damages.filter(({ file }) => /one-on-one\/d(?!17_2026-0[789])/.test(file)).length,
  )
})

test('the truth of telework is what stands in its file', () => {
  const rows = soundRows(first.folder, first.made, 'activities/telework_2026H1.csv', 'shift_jis')
  expect(rows.length).toBeGreaterThan(100)
  expect(first.made.truths.sound['telework.cell']).toEqual({ personDays: rows.length })
})

test('the truth of overtime is what stands in the files of attendance', () => {
  const months = new Map<string, { minutes: number; rows: number }>()
  for (const office of ['r1', 'r2', 'r3', 'r4', 'r5', 'r6']) {
    for (const cells of soundRows(
      first.folder,
      first.made,
      `attendance/regional/${office}_2026H1.csv`,
      'shift_jis',
    )) {
      const key = `${cells[0]} ${cells[3]?.slice(0, 7)}`
      const known = months.get(key) ?? { minutes: 0, rows: 0 }
      const minutes = [14, 15, 16].map((place) => {
        const [hours, rest] = (cells[place] ?? '').split(':').map(Number)
        return (hours ?? 0) * 60 + (rest ?? 0)
      })
      const isWorkday = cells[7] !== ''
      months.set(key, {
        minutes: known.minutes + minutes.reduce((sum, one) => sum + one, 0),
        rows: known.rows + (isWorkday ? 1 : 0),
      })
    }
  }
  const workdays: Readonly<Record<string, number>> = {
    '2026/04': 21,
    '2026/05': 18,
    '2026/06': 22,
    '2026/07': 22,
    '2026/08': 20,
    '2026/09': 19,
  }
  const whole = [...months].filter(([key, { rows }]) => rows === workdays[key.split(' ')[1] ?? ''])
  const truth = first.made.truths.sound['overtime-hours.cell']
  expect(truth?.personMonthsKnown).toBe(whole.length)
  expect(truth?.overtimeMinutesKnown).toBe(whole.reduce((sum, [, { minutes }]) => sum + minutes, 0))
})
