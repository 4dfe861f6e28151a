import { readFileSync } from 'node:fs'
import type { ActivityRecord } from '@reform/activities'
import {
  calculateIndicators,
  deliveriesOwed,
  type Material,
  matchFiles,
  type ReadFile,
  withObservations,
} from '@reform/indicators'
import { parseMinistryText } from '@reform/indicators/schema'
import { checkRoadmap } from '@reform/roadmap'
import { parseRoadmapText } from '@reform/roadmap/schema'
import { answersOf } from '@reform/survey'
import { describe, expect, test } from 'vitest'
import { day, records } from './made.ts'

const fixture = (path: string): string =>
  readFileSync(new URL(`../../../tooling/fixtures/${path}`, import.meta.url), 'utf8')

const roadmap = parseRoadmapText(fixture('second-roadmap/roadmap.yaml'))
if (!roadmap.ok) throw new Error('roadmap')
const edition = roadmap.roadmap.editions.find(({ id }) => id === 'second-plan')
if (edition === undefined) throw new Error('edition')
const read = parseMinistryText(fixture('second-ministry/ministry.yaml'), { edition })
if (!read.ok) throw new Error(JSON.stringify(read.issues))
const { ministry } = read

const telework = (path: string): Material => ({
  kind: 'activities',
  of: 'telework',
  records: Array.from({ length: 12 }, (_, at) => ({
    row: `${path}#${at + 2}`,
    person: `${path}${at}`,
    on: day('2026-05-01'),
    extent: at === 0 ? 'half' : 'whole',
  })) as readonly ActivityRecord[],
})

function residents(): Material {
  const likert = (id: string) =>
    ({ id, text: { ja: id, en: id }, kind: 'likert', range: { min: 1, max: 5 } }) as const
  const questionnaire = {
    id: 'q',
    title: { ja: '調査', en: 'Survey' },
    items: [likert('counter'), likert('guidance')],
  }
  const bytes = Uint8Array.from({ length: 40 }, (_, at) => at % 5)
  const columns = { counter: { kind: 'codes', bytes }, guidance: { kind: 'codes', bytes } } as const
  const lines = Int32Array.from(bytes, (_, at) => at + 2)
  return { kind: 'answers', answers: answersOf(questionnaire, 40, { columns }), lines }
}

const materials: Readonly<Record<string, (path: string) => Material>> = {
  procedures: () => records(['2026-06-30', { online: 300 }], ['2026-09-30', { online: 312 }]),
  applications: () => records([undefined, { online: 60, all: 100 }]),
  tickets: () => records(['2026-05-01', { minutes: 12 }], ['2026-05-02', { minutes: 15 }]),
  'residents-survey': residents,
  telework,
  approvals: () => ({
    kind: 'approvals',
    cases: [
      { id: '1', approvedOn: day('2026-05-01'), department: '文書課', route: 'electronic' },
      { id: '2', approvedOn: day('2026-05-01'), department: '人事課', route: 'paper' },
    ],
    lines: [2, 3],
  }),
}

const months = ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09']
const offices = ['デジタル庁舎推進室', '人事課', '文書課', '北部局', '南部地域振興局']
const paths = [
  'raw/procedures_2026H1.csv',
  'raw/residents_2026年度上期.csv',
  'raw/approvals_2026H1.csv',
  ...offices.flatMap((office) => months.map((month) => `raw/${office}/applications_${month}.csv`)),
  ...offices.map((office) => `raw/${office}/telework_2026H1.csv`),
  ...offices.slice(3).map((office) => `raw/${office}/tickets_R8年度上期.csv`),
]

const { matched, unmatched } = matchFiles(paths, ministry)
const files = matched.map((file): ReadFile => {
  const material = materials[file.source]?.(file.path)
  if (material === undefined) throw new Error(file.source)
  return { ...file, rows: { read: 2, accepted: 2, rejected: 0 }, material }
})
const calculate = (given: readonly ReadFile[]) =>
  calculateIndicators(ministry, edition, given, { period: 'FY2026-H1', asOf: '2026-11-01' })

describe('another organisation, by configuration alone', () => {
  test('every file finds its delivery', () => {
    expect(unmatched).toEqual([])
    expect(matched).toHaveLength(paths.length)
    expect(deliveriesOwed(ministry, 'FY2026-H1')).toHaveLength(paths.length)
  })

  test('its bound cells have their values, the others say that they are not bound', () => {
    const { cells } = calculate(files)
    expect(
      cells.flatMap(({ figures }) => figures.map(({ id, state, figure }) => [id, state, figure])),
    ).toEqual([
      [
        'online-procedures/procedures-online/online',
        'value',
        { kind: 'count', value: 312, unit: 'procedures' },
      ],
      [
        'online-procedures/online-applications/share',
        'value',
        { kind: 'ratio', numerator: 1800, denominator: 3000, unit: 'cases' },
      ],
      [
        'counter-reform/counter-minutes/minutes',
        'value',
        { kind: 'mean', sum: 54, count: 4, unit: 'minutes' },
      ],
      [
        'counter-reform/service-satisfaction/mean',
        'value',
        { kind: 'mean', sum: 240, count: 80, unit: 'points', scale: { minimum: 1, maximum: 5 } },
      ],
      ['telework/telework-days/days', 'value', { kind: 'amount', value: 57.5, unit: 'personDays' }],
      [
        'electronic-approval/electronic-approvals/share',
        'value',
        { kind: 'ratio', numerator: 1, denominator: 2, unit: 'cases' },
      ],
    ])
    expect(cells.filter(({ state }) => state === 'unbound').length).toBe(cells.length - 6)
  })

  test('the filled roadmap passes the check before publication as the plan does', () => {
    const filled = withObservations(edition, calculate(files))
    const errors = (edited: typeof edition) =>
      checkRoadmap({ ...roadmap.roadmap, editions: [{ ...edited, issued: '2026-11-01' }] }).filter(
        ({ severity }) => severity === 'error',
      ).length
    expect(errors(filled)).toBe(errors(edition))
  })

  test.each(paths)('without %s exactly its cells change, to a word or a mark', (path) => {
    const [before, after] = [calculate(files), calculate(files.filter((file) => file.path !== path))]
    const source = files.find((file) => file.path === path)?.source ?? ''
    for (const [index, cell] of before.cells.entries()) {
      const now = after.cells[index]
      const isOfSource = cell.figures.some((one) => one.files.includes(path))
      expect(JSON.stringify(now) !== JSON.stringify(cell)).toBe(isOfSource)
      if (!isOfSource) continue
      const [figure] = now?.figures ?? []
      expect(figure?.coverage.missing.map((one) => one.source)).toEqual([source])
      expect(figure?.state === 'notReceived' || figure?.marks.includes('partial')).toBe(true)
    }
  })
})
