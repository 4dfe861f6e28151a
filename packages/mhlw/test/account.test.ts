import type { Edition } from '@reform/roadmap'
import { describe, expect, test } from 'vitest'
import { planFiscalYears2025To2027, resultsFiscalYear2023 } from '../src/index.ts'
import { account } from './account.ts'
import { readPaperTokens } from './paper-tokens.ts'
import { changed, type FieldPath, typedFields } from './typed-fields.ts'

describe.each([
  ['results-fiscal-year-2023', resultsFiscalYear2023],
  ['plan-fiscal-years-2025-to-2027', planFiscalYears2025To2027],
] as const)('%s', (name, edition) => {
  const paper = readPaperTokens(name)
  const fields = typedFields(edition)

  test('every number of the paper has exactly one typed field, and every field its number', () => {
    expect(account(edition, paper)).toEqual([])
  })

  test('any one field removed is missed', () => {
    const unnoticed = fields.filter(
      (path) =>
        account(
          changed(edition, path, () => undefined),
          paper,
        ).length === 0,
    )
    expect(unnoticed.map((path) => path.join('.'))).toEqual([])
  })

  test('any one figure changed is noticed', () => {
    const figures = fields.filter((path) => typeof at(edition, path) === 'number')
    const unnoticed = figures.filter(
      (path) =>
        account(
          changed(edition, path, (old) => Number(old) + 1),
          paper,
        ).length === 0,
    )
    expect(figures.length).toBeGreaterThan(10)
    expect(unnoticed.map((path) => path.join('.'))).toEqual([])
  })

  test('any one printed day, month or year changed is noticed', () => {
    const times = fields.filter(
      (path) =>
        !isDrawn(path) && /\d$/u.test(String(at(edition, path))) && typeof at(edition, path) === 'string',
    )
    const unnoticed = times.filter(
      (path) =>
        account(
          changed(edition, path, (old) => nextInTime(String(old))),
          paper,
        ).length === 0,
    )
    expect(unnoticed.map((path) => path.join('.'))).toEqual([])
  })

  test('any one number of the paper left out is noticed', () => {
    const unnoticed = paper.tokens.filter(
      (token) =>
        account(edition, { ...paper, tokens: paper.tokens.filter((other) => other !== token) }).length === 0,
    )
    expect(unnoticed).toEqual([])
  })

  test('any one entry of furniture removed is missed', () => {
    const furniture = edition.furniture ?? []
    const unnoticed = furniture.filter(
      (entry) =>
        account({ ...edition, furniture: furniture.filter((other) => other !== entry) }, paper).length === 0,
    )
    expect(unnoticed).toEqual([])
  })
})

/** Read off the drawn time grid, not printed. */
function isDrawn(path: FieldPath): boolean {
  return path.includes('plan') || path.includes('targets')
}

/** The finest part of a time, one on: 2023-07-20 becomes 2023-07-21. */
function nextInTime(time: string): string {
  return time.replace(/\d+$/u, (digits) => String(Number(digits) + 1).padStart(digits.length, '0'))
}

function at(edition: Edition, path: FieldPath): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], edition)
}
