import { describe, expect, test } from 'vitest'
import { editionOf, fileOf, ministryOf, records, sourceOf } from '../../test/made.ts'
import { type CalculateOptions, calculateIndicators } from '../calculate/calculate.ts'
import type { CellBinding, FigureBinding } from '../model/ministry.ts'

const handled: FigureBinding = {
  id: 'handled',
  calculator: 'records.sum',
  with: { field: 'handled' },
  sources: ['desk'],
  expects: { jump: 1.5, atMost: 1000 },
}
const requested: FigureBinding = { ...handled, id: 'requested', with: { field: 'requested' }, expects: {} }
const cells: CellBinding[] = [{ cell: 'cell', owner: 'jinji', figures: [handled, requested] }]

function run(values: readonly [handled: number, requested: number], rest: Partial<CalculateOptions> = {}) {
  const [first, second] = values
  const ministry = ministryOf([sourceOf('desk', 'records', { from: { unit: 'jinji' } })], cells, {
    contradictions: [{ left: 'cell/handled', comparison: 'lte', right: 'cell/requested' }],
  })
  const files = [fileOf('desk', undefined, records(['2026-05-01', { handled: first, requested: second }]))]
  const calculation = calculateIndicators(ministry, editionOf('count'), files, {
    period: 'FY2026-H1',
    asOf: '2026-10-20',
    ...rest,
  })
  const [figure] = calculation.cells[0]?.figures ?? []
  if (figure === undefined) throw new Error('no figure')
  return { calculation, figure, kinds: figure.questions.map(({ kind }) => kind) }
}

describe('asking before taking', () => {
  test('what contradicts another figure waits, and is no value of the roadmap', () => {
    const { figure, kinds, calculation } = run([11, 10])
    expect(kinds).toEqual(['contradiction'])
    expect(figure.state).toBe('questioned')
    expect(figure.observation.result.state).toBe('pending')
    expect(calculation.cells[0]?.state).toBe('questioned')
    expect(calculation.issues.map(({ code }) => code)).toContain('questioned')
  })

  test('exactly equal is at most', () => {
    expect(run([10, 10]).figure.state).toBe('value')
  })

  test.each([
    [150, 'value'],
    [151, 'questioned'],
    [67, 'value'],
    [66, 'questioned'],
  ])('%i after 100 is a %s', (now, state) => {
    const earlier = run([100, 2000]).calculation
    expect(run([now, 2000], { earlier }).figure.state).toBe(state)
  })

  test('a value that was itself not taken is no measure of a jump', () => {
    const earlier = run([11, 10]).calculation
    expect(run([100, 2000], { earlier }).figure.state).toBe('value')
  })

  test.each([
    [true, 'value'],
    [false, 'refused'],
  ])('answered %s it is a %s', (taken, state) => {
    const { figure } = run([1200, 2000])
    const [asked] = figure.questions
    const answer = {
      question: asked?.id ?? '',
      taken,
      by: '人事課',
      on: '2026-10-19',
      because: '新しい窓口を開いた',
    }
    const after = run([1200, 2000], { answers: [answer] }).figure
    expect(after.state).toBe(state)
    expect(after.questions[0]?.answered).toEqual(answer)
  })

  test('the answer to a question about another value is no answer', () => {
    const [asked] = run([1200, 2000]).figure.questions
    const answer = {
      question: asked?.id ?? '',
      taken: true,
      by: '人事課',
      on: '2026-10-19',
      because: '確認済み',
    }
    const after = run([1201, 2000], { answers: [answer] })
    expect(after.figure.state).toBe('questioned')
    expect(after.calculation.issues.map(({ code }) => code)).toContain('unknownAnswer')
  })
})
