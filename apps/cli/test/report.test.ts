import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Calculation, CalculationDiff, FigureResult } from '@reform/indicators'
import { type Figures, generateMinistry, type MadeMinistry } from '@reform-apps/sample-ministry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { at, type Ran, reform, useFolder } from './reform.ts'

let folder = ''
let made: MadeMinistry

let base: Reported

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reform-ministry-'))
  made = generateMinistry(folder, { staff: 100 })
  base = await report(join(folder, 'base'))
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
useFolder()

const ministry = (): string => join(folder, 'ministry.yaml')
const asked = (asOf = '2026-10-31'): readonly string[] => ['--period', '2026H1', '--as-of', asOf]

type Reported = Ran & { readonly calculation: Calculation }

/** Makes a report in a folder and gives back what it computed. */
async function report(out: string, asOf?: string): Promise<Reported> {
  const ran = await reform(['report', ministry(), ...asked(asOf), '--out', out, '--lang', 'en'])
  const { calculation } = JSON.parse(readFileSync(join(out, 'indicators.json'), 'utf8')) as {
    readonly calculation: Calculation
  }
  return { ...ran, calculation }
}

const figuresOf = ({ cells }: Calculation): readonly FigureResult[] => cells.flatMap(({ figures }) => figures)

/** The exact parts of a figure. */
function partsOf({ figure }: FigureResult): readonly number[] {
  switch (figure?.kind) {
    case 'ratio':
      return [figure.numerator, figure.denominator]
    case 'mean':
      return [figure.sum, figure.count]
    case 'amount':
      return [figure.minutes ?? figure.value]
    case 'count':
      return [figure.value]
    default:
      return []
  }
}

/** What the truth says of each figure, by the names that the generator gives to its counts. */
const named: Readonly<Record<string, readonly string[]>> = {
  'working-time-results.cell/month45': ['over45', 'personMonthsKnown'],
  'working-time-results.cell/year720': ['over720', 'peopleKnown'],
  'meeting-support-by-bureau.cell/requested': ['requested', 'departments'],
  'meeting-support-by-bureau.cell/handled': ['handledOfRequested', 'departments'],
  'digitization-rate.cell/rate': ['electronic', 'inScope'],
  'printed-sheets.cell/sheets': ['sheets'],
  'office-reform-done.cell/done': ['completed'],
  'certified-digital-talent.cell/people': ['people'],
  'one-on-one-meetings.cell/meetings': ['meetings'],
  'telework.cell/personDays': ['personDays'],
  'events.cell/held': ['events'],
  'progress-reports.cell/made': ['held'],
  'organisational-goals.cell/departments': ['naming', 'departments'],
  'coordination-office-set-up.cell/posts': ['filled', 'planned'],
  'overtime-hours.cell/hours': ['overtimeMinutesKnown'],
  'training-satisfaction.cell/mean': ['sum', 'count'],
  'new-document-digitization-rate.cell/rate': ['electronic', 'inScope'],
}

function truthOf(id: string, truths: Readonly<Record<string, Figures>>): readonly (number | undefined)[] {
  const cell = id.split('/')[0] ?? ''
  return (named[id] ?? ['sum', 'count']).map((name) => truths[cell]?.[name])
}

const dataFile = (file: string): string => join(folder, 'raw', file)

/** Takes a file away while something is done. */
async function without<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  renameSync(dataFile(file), join(folder, 'away'))
  try {
    return await work()
  } finally {
    renameSync(join(folder, 'away'), dataFile(file))
  }
}

type Rejected = readonly [file: string, line: string, effect: string]

/** The list of rejected rows in a report. */
function rejectedIn(out: string): readonly Rejected[] {
  const lines = readFileSync(join(out, 'rejected-rows.csv'), 'utf8').split('\r\n').slice(1, -1)
  return lines.map((line) => {
    const [file = '', number = '', effect = ''] = line.split(',')
    return [file.replace(/^raw\//, ''), number, effect]
  })
}

const byText = (a: Rejected, b: Rejected): number => (String(a) < String(b) ? -1 : 1)

describe('the whole way', () => {
  test('every figure is exactly what the generator counted in the sound rows that had come', () => {
    const { calculation, code, out } = base
    const figures = figuresOf(calculation)
    expect(calculation.cells).toHaveLength(30)
    expect(calculation.cells.map(({ state }) => state)).toEqual(Array(30).fill('value'))
    expect(Object.fromEntries(figures.map((one) => [one.id, partsOf(one)]))).toEqual(
      Object.fromEntries(figures.map(({ id }) => [id, truthOf(id, made.truths.sound)])),
    )
    const surveys = figures.filter(({ id }) => id.includes('.survey/'))
    expect(new Set(surveys.map((one) => partsOf(one).join('/'))).size).toBe(14)
    expect(code).toBe(1)
    expect(out).toContain('30 of 30 indicator cells have a value')
    expect(out).toMatch(/The first 10 of \d+ things to do\n {3}1\. /)
  })

  test('the rows that are rejected are those that the generator damaged, and no others', () => {
    const late = /documents\/(?:register|side)\/d17\.|one-on-one\/d17_2026-0[789]\./
    const damaged = made.damages
      .filter(
        ({ file }) =>
          !late.test(file) && file !== 'activities/participants.csv' && file !== 'storage/contracts.xlsx',
      )
      .map(({ file, line, effect }): Rejected => [file, String(line), effect])
    const rejected = rejectedIn(join(folder, 'base')).filter(
      ([file]) => file !== 'activities/participants.csv',
    )
    expect([...rejected].sort(byText)).toEqual([...damaged].sort(byText))
    expect(rejected.length).toBeGreaterThan(200)
  })

  test('what came late is missing until it comes, and what is missing is named', async () => {
    const before = base
    const after = await report(at('after'), '2026-11-20')
    const coverage = (calculation: Calculation, id: string) =>
      figuresOf(calculation).find((one) => one.id === id)?.coverage
    expect(coverage(before.calculation, 'one-on-one-meetings.cell/meetings')).toMatchObject({
      reporting: 138,
      expected: 144,
    })
    expect(coverage(after.calculation, 'one-on-one-meetings.cell/meetings')).toMatchObject({
      reporting: 141,
      expected: 144,
    })
    const figures = figuresOf(after.calculation)
    expect(Object.fromEntries(figures.map((one) => [one.id, partsOf(one)]))).toEqual(
      Object.fromEntries(figures.map(({ id }) => [id, truthOf(id, made.truths.soundWithLate)])),
    )
    expect(before.out).toContain('d17.xlsx: came after the as-of day (2026-11-09) and was not read.')
  })

  test('status, forms and open data are written, with what the formats cannot hold', () => {
    const out = join(folder, 'base')
    const status = JSON.parse(readFileSync(join(out, 'status.json'), 'utf8')) as {
      items: unknown[]
      asOf: string
    }
    expect(status.asOf).toBe('2026-10-31')
    expect(status.items.length).toBeGreaterThan(20)
    expect(readdirSync(join(out, 'sheets'))).toContain('all.xlsx')
    const openData = readdirSync(join(out, 'open-data'))
    for (const ending of ['.xml', '.csv', '.json', '.jsonld']) {
      expect(
        openData.filter((name) => name.endsWith(ending)),
        ending,
      ).not.toEqual([])
    }
    const notHeld = readFileSync(join(out, 'open-data/not-held.csv'), 'utf8').trim().split('\n')
    expect(notHeld.length).toBeGreaterThan(1)
  })

  test('unchanged input makes the same bytes again', async () => {
    await report(at('again'))
    const names = readdirSync(at('again'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(at('again').length + 1))
    expect(names.length).toBeGreaterThan(6)
    for (const name of names) {
      expect(readFileSync(at('again', name)).equals(readFileSync(join(folder, 'base', name))), name).toBe(
        true,
      )
    }
  })
})

describe('one file other than before', () => {
  test.each<[string, readonly string[]]>([
    ['survey/public-relations_2026H1.xlsx', ['public-relations-score.cell']],
    ['documents/register/r2.csv', ['new-document-digitization-rate.cell']],
    ['attendance/headquarters/2026-06.csv', ['working-time-results.cell']],
  ])('without %s exactly its cells are others', async (file, cells) => {
    const before = base
    const after = await without(file, () => report(at('after')))
    const seen = ({ calculation }: typeof before) =>
      new Map(
        calculation.cells.map(({ cell, state, figures }) => [
          cell,
          JSON.stringify([state, figures.map((one) => [one.figure, one.marks, one.coverage.missing])]),
        ]),
      )
    const [left, right] = [seen(before), seen(after)]
    expect([...left].flatMap(([cell, text]) => (right.get(cell) === text ? [] : [cell]))).toEqual(cells)
    const touched = after.calculation.cells.filter(({ cell }) => cells.includes(cell))
    for (const { figures } of touched) {
      for (const { state, marks } of figures) {
        expect(state === 'notReceived' || marks.includes('partial'), `${state} ${marks.join()}`).toBe(true)
      }
    }
  })

  test('the difference of two reports names the figures and the file', async () => {
    const before = join(folder, 'base')
    const file = dataFile('activities/events.csv')
    const text = readFileSync(file, 'utf8')
    const [head = '', ...lines] = text.split('\r\n')
    const last = lines.findLastIndex(
      (line) => /,2026\/0[4-9]\/\d\d,/.test(line) && line.split(',').length === 6,
    )
    writeFileSync(file, [head, ...lines.filter((_, index) => index !== last)].join('\r\n'))
    try {
      await report(at('after'))
      const ran = await reform(['report', 'diff', before, at('after'), '--json'])
      const made = JSON.parse(ran.out) as CalculationDiff
      expect(made.files).toEqual([{ path: 'raw/activities/events.csv', change: 'altered' }])
      expect(made.figures.map(({ figure }) => figure)).toEqual(['events.cell/held'])
      expect((await reform(['report', 'diff', before, before])).code).toBe(0)
    } finally {
      writeFileSync(file, text)
    }
  })
})

describe('what a figure rests on', () => {
  test('is printed file by file and row by row', async () => {
    const ran = await reform(['report', ministry(), ...asked(), '--trace', 'telework.cell', '--json'])
    const [figure] = JSON.parse(ran.out) as readonly FigureResult[]
    const lines = readFileSync(dataFile('activities/telework_2026H1.csv')).toString('latin1').split('\r\n')
    const counted = figure?.provenance.flatMap(({ rows }) =>
      rows.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
    )
    expect(figure?.provenance.map(({ file }) => file)).toEqual(['raw/activities/telework_2026H1.csv'])
    expect(counted).toHaveLength(made.truths.sound['telework.cell']?.personDays ?? -1)
    expect(counted?.every((line) => /^H\d{6},2026\//.test(lines[line - 1] ?? ''))).toBe(true)
    const text = await reform([
      'report',
      ministry(),
      ...asked(),
      '--trace',
      'telework.cell/personDays',
      '--lang',
      'en',
    ])
    expect(text.out).toMatch(
      /^telework\.cell\/personDays .*\n {2}records\.count .*\n {2}value {2}raw\/activities\/telework_2026H1\.csv {2}/,
    )
    expect(text.code).toBe(0)
  })

  test('an unknown figure is refused with those that are known', async () => {
    const ran = await reform(['report', ministry(), ...asked(), '--trace', 'nothing.cell'])
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('telework.cell/personDays')
  })
})

describe('a report that cannot be made', () => {
  test('leaves the previous one as it was', async () => {
    await report(at('out'))
    const before = readFileSync(at('out', 'indicators.json'))
    const questionnaire = join(folder, 'questionnaires', 'staff-survey.json')
    renameSync(questionnaire, `${questionnaire}.away`)
    try {
      const ran = await reform(['report', ministry(), ...asked(), '--out', at('out')])
      expect(ran.code).toBe(2)
    } finally {
      renameSync(`${questionnaire}.away`, questionnaire)
    }
    expect(readFileSync(at('out', 'indicators.json')).equals(before)).toBe(true)
    expect(readdirSync(at())).toEqual(['out'])
  })

  test('never takes the place of what is not a report', async () => {
    mkdirSync(at('letters'))
    writeFileSync(at('letters', 'letter.txt'), 'Dear …')
    const ran = await reform(['report', ministry(), ...asked(), '--out', at('letters')])
    expect([ran.code, readdirSync(at('letters'))]).toEqual([2, ['letter.txt']])
  })

  test.each([
    [['--as-of', '2026-10-31'], '--period'],
    [['--period', 'soon', '--as-of', '2026-10-31'], '--period'],
    [['--period', '2026H1', '--as-of', '2026-02-30'], '--as-of'],
  ])('%j is refused', async (words, named) => {
    const ran = await reform(['report', ministry(), ...words])
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(named)
  })
})

describe('bad files', () => {
  test('a file that holds something else is named; the rest is computed', async () => {
    const prints = dataFile('printing/print-counts.xlsx')
    const prBytes = readFileSync(prints)
    writeFileSync(prints, 'a,b\r\n1,2\r\n')
    try {
      const { calculation, code, err, out } = await report(at('out'))
      expect(code).toBe(3)
      const states = Object.fromEntries(calculation.cells.map(({ cell, state }) => [cell, state]))
      expect(states['printed-sheets.cell']).toBe('notReceived')
      expect(Object.values(states).filter((state) => state === 'value')).toHaveLength(29)
      expect(`${out}${err}`).toContain('print-counts.xlsx')
    } finally {
      writeFileSync(prints, prBytes)
    }
  })
})
