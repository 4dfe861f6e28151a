import { parseIsoDate } from '@reform/calendar'
import type { DocumentState } from '@reform/digitization'
import { answersOf, missingBytes } from '@reform/survey'
import { describe, expect, test } from 'vitest'
import { editionOf, figureOf, fileOf, ministryOf, organisation, records, sourceOf } from '../../test/made.ts'
import { calculateIndicators } from '../calculate/calculate.ts'
import type { FigureResult } from '../model/figure.ts'
import type { FigureBinding, Ministry } from '../model/ministry.ts'
import type { Material, ReadFile } from '../model/read-file.ts'

const sources = [
  sourceOf('survey', 'answers', { grouping: 'unit', questionnaire: 'q.yaml', from: { unit: 'jinji' } }),
  sourceOf('register', 'documents'),
  sourceOf('approvals', 'approvals'),
  sourceOf('rows', 'records'),
]

function figure(
  binding: FigureBinding,
  files: readonly ReadFile[],
  rest: Partial<Ministry> = {},
): FigureResult {
  const ministry = ministryOf(sources, [figureOf(binding)], rest)
  const options = { period: 'FY2026-H1', asOf: '2026-10-20' }
  const found = calculateIndicators(ministry, editionOf('mean'), files, options).cells[0]?.figures[0]
  if (found === undefined) throw new Error('no figure')
  return found
}

const item = (id: string, direction?: 'reverse') =>
  ({
    id,
    text: { ja: id, en: id },
    kind: 'likert',
    range: { min: 1, max: 5 },
    ...(direction === undefined ? {} : { direction }),
  }) as const
const units = organisation.departments.map(({ id, label }) => ({
  id,
  label: { ja: label.ja, en: label.en ?? id },
}))
const questionnaire = {
  id: 'q',
  title: { ja: '調査', en: 'Survey' },
  items: [item('a'), item('b'), item('tired', 'reverse')],
  groupings: [{ id: 'unit', label: { ja: '部局', en: 'Unit' }, groups: units }],
} as const

/** Twenty people: the first fifteen at headquarters. */
function survey(): Material {
  const people = Array.from({ length: 20 }, (_, index) => index)
  return {
    kind: 'answers',
    answers: answersOf(questionnaire, 20, {
      columns: {
        a: { kind: 'codes', bytes: Uint8Array.from(people, (one) => (one === 0 ? missingBytes.skipped : 3)) },
        b: {
          kind: 'codes',
          bytes: Uint8Array.from(people, (one) => (one < 10 ? missingBytes.dontKnow : one % 5)),
        },
        tired: { kind: 'codes', bytes: Uint8Array.from(people, (one) => one % 2) },
      },
      groupings: {
        unit: {
          groups: units.map(({ id }) => id),
          index: Int32Array.from(people, (one) => (one < 15 ? 0 : 2)),
        },
      },
    }),
    lines: Int32Array.from(people, (one) => one + 2),
  }
}

const surveyMean = (questions: readonly string[], rest: Partial<FigureBinding> = {}): FigureBinding =>
  ({
    id: 'mean',
    calculator: 'survey.mean',
    with: { questions },
    sources: ['survey'],
    ...rest,
  }) as FigureBinding

describe('survey', () => {
  const file = fileOf('survey', undefined, survey())

  test('pools the answers of several questions: every answer weighs the same, missing ones weigh nothing', () => {
    const { figure: made, n } = figure(surveyMean(['a', 'b']), [file])
    // 19 answers of 4 to a; 10 people from b with codes 1…5 twice.
    expect(made).toEqual({
      kind: 'mean',
      sum: 19 * 4 + 2 * (1 + 2 + 3 + 4 + 5),
      count: 29,
      unit: 'points',
      scale: { minimum: 1, maximum: 5 },
    })
    expect(n).toBe(19)
  })

  test('turns reverse questions round, once', () => {
    expect(figure(surveyMean(['tired']), [file]).figure).toMatchObject({ sum: 10 * 5 + 10 * 4, count: 20 })
  })

  test('of a scope takes its people only', () => {
    const made = figure(surveyMean(['tired'], { scope: { tiers: ['hq'] } }), [file])
    expect(made.figure).toMatchObject({ count: 15 })
    expect(made.provenance).toEqual([{ role: 'value', file: file.path, rows: [[2, 16]], count: 15 }])
  })

  test('of few people is withheld, and so is what shows it by difference', () => {
    const bindings: FigureBinding[] = [
      surveyMean(['tired'], { id: 'all' }),
      surveyMean(['tired'], { id: 'hq', scope: { tiers: ['hq'] } }),
      surveyMean(['tired'], { id: 'region', scope: { tiers: ['region'] } }),
    ]
    const ministry = ministryOf(sources, [{ cell: 'cell', owner: 'jinji', figures: bindings }])
    const options = { period: 'FY2026-H1', asOf: '2026-10-20' }
    const cell = calculateIndicators(ministry, editionOf('mean'), [file], options).cells[0]
    const states = (cell?.figures ?? []).map(({ state }) => state)
    expect(states[2]).toBe('withheld')
    expect(states.filter((state) => state === 'withheld').length).toBeGreaterThan(1)
  })

  test('with a question that the questionnaire lacks is refused, not guessed', () => {
    expect(figure(surveyMean(['a', 'z']), [file]).state).toBe('refused')
  })

  test('unanimous answers at the end of the scale are withheld', () => {
    const people = Array.from({ length: 20 }, () => 4)
    const columns = { a: { kind: 'codes', bytes: Uint8Array.from(people) } } as const
    const material: Material = {
      kind: 'answers',
      answers: answersOf(questionnaire, 20, { columns }),
      lines: people.map((_, index) => index + 2),
    }
    expect(figure(surveyMean(['a']), [fileOf('survey', undefined, material)]).state).toBe('withheld')
  })

  test('counts the positive answers of all answers', () => {
    const share = { id: 's', calculator: 'survey.share', sources: ['survey'] } as const
    expect(figure({ ...share, with: { questions: ['b'] } }, [file]).figure).toMatchObject({
      numerator: 4,
      denominator: 10,
    })
    expect(figure({ ...share, with: { questions: ['b'], positive: [1] } }, [file]).figure).toMatchObject({
      numerator: 2,
      denominator: 10,
    })
  })
})

describe('documents', () => {
  const document = (
    id: string,
    medium: DocumentState['medium'],
    rest: Partial<DocumentState> = {},
  ): DocumentState => ({
    id,
    acquisition: 'created',
    madeOn: parseIsoDate('2026-05-01'),
    department: '管理者',
    medium,
    origin: 'asMade',
    ...rest,
  })
  const register = (...documents: readonly DocumentState[]): Material => ({
    kind: 'documents',
    documents,
    lines: documents.map((_, index) => index + 5),
  })
  const rate: FigureBinding = {
    id: 'rate',
    calculator: 'digitization.rate',
    with: { population: 'flow', origin: 'created', hybrid: 'strict' },
    sources: ['register'],
    scope: { tiers: ['hq'] },
  }

  test('the department of the file stands for a manager whom nobody knows', () => {
    const file = fileOf(
      'register',
      'soumu',
      register(
        document('1', 'electronic'),
        document('2', 'paper'),
        document('3', 'hybrid'),
        document('4', 'electronic', { acquisition: 'obtained' }),
        document('5', 'electronic', { madeOn: parseIsoDate('2026-03-31') }),
        document('1', 'electronic'),
      ),
    )
    const made = figure(rate, [file])
    expect(made.figure).toEqual({ kind: 'ratio', numerator: 1, denominator: 3, unit: 'documents' })
    expect(made.provenance.map(({ role, rows }) => [role, rows])).toEqual([
      ['denominator', [[5, 7]]],
      ['numerator', [[5, 5]]],
    ])
    expect(made.leftOut).toEqual([{ reason: 'duplicate', file: file.path, rows: [[10, 10]], count: 1 }])
  })

  test('valid exclusions leave the rate without being a fault', () => {
    const exclusion = {
      reason: 'lawPaper',
      provision: '法',
      approver: '課長',
      approvedOn: parseIsoDate('2026-04-10'),
      scope: 'document',
    } as unknown as NonNullable<DocumentState['exclusion']>
    const file = fileOf(
      'register',
      'soumu',
      register(document('1', 'electronic'), document('2', 'paper', { exclusion })),
    )
    const made = figure(rate, [file])
    expect(made.figure).toMatchObject({ numerator: 1, denominator: 1 })
    expect(made.leftOut.map(({ reason }) => reason)).toEqual(['excluded'])
    expect(made.marks).not.toContain('rowsLeftOut')
  })

  test('of registers that pile up only the latest counts', () => {
    const older = fileOf('register', 'soumu', register(document('1', 'paper')), { period: '2026-04' })
    const newer = fileOf('register', 'soumu', register(document('1', 'electronic')), { period: 'FY2026-H1' })
    const made = figure(rate, [older, newer])
    expect(made.figure).toMatchObject({ numerator: 1, denominator: 1 })
    expect(made.files).toEqual([newer.path])
  })

  test('approvals count each case once', () => {
    const one = { approvedOn: parseIsoDate('2026-05-01'), department: '総務課' }
    const cases = [
      { ...one, id: '1', route: 'electronic' },
      { ...one, id: '2', route: 'combined' },
      { ...one, id: '3', route: 'paper' },
      { ...one, id: '3', route: 'paper' },
    ] as const
    const file = fileOf('approvals', 'soumu', { kind: 'approvals', cases, lines: [2, 3, 4, 5] })
    const binding: FigureBinding = {
      id: 'rate',
      calculator: 'digitization.approvals',
      with: { combined: 'apart' },
      sources: ['approvals'],
    }
    const made = figure(binding, [file])
    expect(made.figure).toMatchObject({ numerator: 1, denominator: 2 })
    expect(made.leftOut.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['excluded', [[3, 3]]],
      ['duplicate', [[5, 5]]],
    ])
  })
})

describe('records', () => {
  const base = { id: 'f', sources: ['rows'] } as const
  const file = fileOf(
    'rows',
    'soumu',
    records(
      ['2026-04-30', { kind: 'a', amount: 0.1, total: 4 }],
      ['2026-06-30', { kind: 'a', amount: 0.2, total: 4 }],
      ['2026-06-30', { kind: 'b', amount: 3, total: 4 }],
      ['2026-10-01', { kind: 'b', amount: 100, total: 100 }],
    ),
  )

  test.each<[string, FigureBinding, unknown]>([
    ['a number of records', { ...base, calculator: 'records.count' }, { value: 3, unit: 'cases' }],
    [
      'a number with a condition',
      { ...base, calculator: 'records.count', with: { where: [{ field: 'kind', is: ['a'] }] } },
      { value: 2 },
    ],
    [
      'a sum of decimals, exactly',
      {
        ...base,
        calculator: 'records.sum',
        with: { field: 'amount', where: [{ field: 'kind', is: ['a'] }] },
      },
      { kind: 'amount', value: 0.3 },
    ],
    [
      'a mean by record',
      { ...base, calculator: 'records.mean', with: { field: 'total' } },
      { kind: 'mean', sum: 12, count: 3 },
    ],
    [
      'a mean by department, those without a record too',
      { ...base, calculator: 'records.mean', with: { per: 'department', unit: 'cases' } },
      { kind: 'mean', sum: 3, count: 3, unit: 'cases' },
    ],
    [
      'a ratio of sums',
      {
        ...base,
        calculator: 'records.ratio',
        with: {
          numerator: { field: 'amount', where: [{ field: 'kind', is: ['b'] }] },
          denominator: { field: 'total' },
        },
      },
      { numerator: 3, denominator: 12 },
    ],
    [
      'a ratio of departments',
      {
        ...base,
        calculator: 'records.ratio',
        with: {
          numerator: { departments: true, where: [{ field: 'amount', atLeast: 1 }] },
          denominator: { departments: true },
        },
      },
      { numerator: 1, denominator: 3 },
    ],
    [
      'the latest of each',
      { ...base, calculator: 'records.last', with: { field: 'amount', by: ['kind'] } },
      { value: 3.2 },
    ],
  ])('%s', (_, binding, expected) => {
    expect(figure(binding, [file]).figure).toMatchObject(expected as object)
  })

  test('what a condition cannot be asked of does not meet it', () => {
    const where = [{ field: 'nothing', is: ['a'] }]
    expect(figure({ ...base, calculator: 'records.count', with: { where } }, [file]).figure).toMatchObject({
      value: 0,
    })
  })

  test('ratings outside of their scale are left out', () => {
    const rated = fileOf(
      'rows',
      'soumu',
      records(...Array.from({ length: 12 }, (_, at) => ['2026-05-01', { score: at % 6 }] as const)),
    )
    const made = figure(
      {
        ...base,
        calculator: 'records.mean',
        with: { field: 'score', scale: { minimum: 1, maximum: 5 }, people: true },
      },
      [rated],
    )
    expect(made.figure).toMatchObject({ sum: 30, count: 10 })
    expect(made.leftOut).toMatchObject([{ reason: 'impossible', count: 2 }])
  })
})
