import { cellsOf } from '@reform/roadmap'
import { describe, expect, test } from 'vitest'
import { indicatorDefinitions, mhlwRoadmap, planBindings, planFiscalYears2025To2027 } from '../index.ts'

describe('definitions', () => {
  test.each(mhlwRoadmap.editions.map((edition) => [edition.id, edition] as const))(
    'of %s are those of its indicators, each once',
    (id, edition) => {
      const defined = indicatorDefinitions
        .filter((one) => one.edition === id)
        .map(({ indicator }) => indicator)
      expect([...defined].sort()).toEqual(edition.indicators.map((one) => one.id).sort())
    },
  )

  test('say in both languages what is counted, what is open and what was chosen', () => {
    for (const { counts, open, choice } of indicatorDefinitions) {
      for (const { ja, en } of [counts, open, choice])
        expect([ja.length > 3, (en ?? '').length > 3]).toEqual([true, true])
    }
  })
})

describe('bindings of the plan', () => {
  test('bind each of the thirty cells once', () => {
    const cells = cellsOf(planFiscalYears2025To2027).map(({ cell }) => cell.id)
    expect(planBindings.map(({ cell }) => cell).sort()).toEqual([...cells].sort())
  })

  test('give each of the fourteen survey cells questions of its own', () => {
    const surveys = planBindings.filter(({ cell }) => cell.endsWith('.survey'))
    const questions = surveys.flatMap(({ figures }) =>
      figures.flatMap((one) => one.with?.questions as string[]),
    )
    expect(surveys).toHaveLength(14)
    expect(new Set(questions).size).toBe(questions.length)
  })

  test('are owned by parts of the organisation, and every figure has its sources', () => {
    const units = new Set((mhlwRoadmap.units ?? []).map(({ id }) => id))
    for (const { owner, figures, choice } of planBindings) {
      expect(units.has(owner ?? '')).toBe(true)
      expect(choice?.ja).toBeTruthy()
      for (const { sources } of figures) expect(sources.length).toBeGreaterThan(0)
    }
  })
})
