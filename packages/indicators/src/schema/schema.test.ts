import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionOf } from '../../test/made.ts'
import { ministryJsonSchema, parseMinistry, parseMinistryText } from './index.ts'

const text = `
schema: reform-ministry/1
id: made
title: { ja: 見本, en: Made up }
roadmap: { file: roadmap.yaml }
edition: plan
organisation:
  tiers: [{ id: hq, label: 本部 }]
  departments: [{ id: soumu, label: { ja: 総務課 }, tier: hq, names: [官房総務課] }]
sources:
  - { id: print, kind: records, label: 印刷, files: ['raw/{department}/{period}.csv'], every: month, from: { tiers: [hq] }, due: { days: 10 } }
cells:
  - cell: cell
    owner: soumu
    figures:
      - { id: sheets, calculator: records.sum, with: { field: sheets, unit: sheets }, sources: [print], expects: { jump: 2 } }
targets:
  - { type: valueBy, indicator: i-cell, what: 印刷, comparison: lte, measure: { type: count, value: 10, unit: sheets }, by: FY2027 }
`

describe('a configuration', () => {
  test('is read, and plain strings are Japanese', () => {
    const read = parseMinistryText(text, { edition: editionOf('flow') })
    expect(read.issues).toEqual([])
    expect(read.ok && read.ministry.sources[0]?.label).toEqual({ ja: '印刷' })
  })

  test('fits the JSON Schema of editors', () => {
    const validate = new Ajv2020({ strict: false }).compile(ministryJsonSchema())
    const read = parseMinistryText(text)
    expect(read.ok && validate(read.ministry)).toBe(true)
    expect(validate({ schema: 'reform-ministry/1' })).toBe(false)
  })

  test('the published schema is that of the shape', () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL('../../ministry.schema.json', import.meta.url), 'utf8'),
    )
    expect(published).toEqual(ministryJsonSchema())
  })

  test.each<[string, string, string, string]>([
    ['tier: hq, names', 'tier: x, names', 'unknown-tier', 'organisation.departments.0.tier'],
    ['sources: [print]', 'sources: [scan]', 'unknown-source', 'cells.0.figures.0.sources'],
    ['calculator: records.sum', 'calculator: overtime.hours', 'unknown-key', 'cells.0.figures.0.with.field'],
    ['calculator: records.sum', 'calculator: records.max', 'wrong-shape', 'cells.0.figures.0.calculator'],
    ['kind: records', 'kind: documents', 'wrong-kind', 'cells.0.figures.0.sources'],
    ['{period}', '{month}', 'wrong-pattern', 'sources.0.files.0'],
    ["'raw/", "'../raw/", 'wrong-shape', 'sources.0.files.0'],
    ['cell: cell', 'cell: other', 'unknown-cell', 'cells.0.cell'],
    ['tiers: [hq] }, due', 'tiers: [x] }, due', 'unknown-tier', 'sources.0.from.tiers'],
    ['due: { days: 10 }', 'due: { days: -1 }', 'wrong-shape', 'sources.0.due.days'],
    ['by: FY2027', 'by: someday', 'wrong-shape', 'targets.0.by'],
    ['edition: plan', 'editoin: plan', 'unknown-key', 'editoin'],
    ['reform-ministry/1', 'reform-ministry/2', 'schema-version', 'schema'],
  ])('with “%s” as “%s”: %s at %s', (from, to, code, path) => {
    const read = parseMinistryText(text.replace(from, to), { edition: editionOf('flow') })
    expect(read.ok).toBe(false)
    expect(read.issues.map((issue) => [issue.code, issue.path.join('.')])).toContainEqual([code, path])
  })

  test('a name of two departments names neither and is refused', () => {
    const twin = text.replace(
      'names: [官房総務課] }',
      'names: [官房総務課] }, { id: b, label: 官房　総務課, tier: hq }',
    )
    expect(parseMinistryText(twin).issues.map(({ code }) => code)).toEqual(['ambiguous-name'])
  })

  test('without an owner is let in with a warning', () => {
    const read = parseMinistryText(text.replace('    owner: soumu\n', ''))
    expect([read.ok, read.issues.map(({ code }) => code)]).toEqual([true, ['missing-owner']])
  })

  test('takes bindings of a set, cell by cell, where it has their sources', () => {
    const figure = { id: 'n', calculator: 'records.count', sources: ['print'] } as const
    const bindings = [
      { cell: 'cell', figures: [figure] },
      { cell: 'cell2', owner: 'soumu', figures: [figure] },
      { cell: 'cell3', figures: [{ ...figure, sources: ['elsewhere'] }] },
    ]
    const read = parseMinistryText(text, { bindings, edition: editionOf('flow', 'count', 'count') })
    const cells = read.ok ? read.ministry.cells : []
    expect(cells.map(({ cell, figures }) => [cell, figures[0]?.id])).toEqual([
      ['cell2', 'n'],
      ['cell', 'sheets'],
    ])
    expect(read.issues.map(({ code, message }) => [code, message.en])).toEqual([
      ['unbound-cell', 'Nothing says how “cell3” is measured.'],
    ])
  })

  test('lets figures call several sources by one role', () => {
    const two = text
      .replace('{ id: print,', '{ id: print-a, role: print,')
      .replace(
        'cells:',
        "  - { id: print-b, role: print, kind: records, label: 印刷, files: ['b/*'], every: month, from: { unit: soumu } }\ncells:",
      )
    const read = parseMinistryText(two)
    expect(read.ok && read.ministry.cells[0]?.figures[0]?.sources).toEqual(['print-a', 'print-b'])
  })

  test('takes no bindings that are none', () => {
    expect(() => parseMinistryText(text, { bindings: [{ cell: 'x' }] })).toThrow(RangeError)
  })

  test.each(['', '[]', '7', 'a: &a [*a]', '\u0000', '{', 'a: 1\na: 2'])(
    '%j is refused without an exception',
    (junk) => {
      expect(parseMinistryText(junk).ok).toBe(false)
    },
  )

  test('junk never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseMinistry(value).ok).toBe(false)
      }),
    )
  })
})
