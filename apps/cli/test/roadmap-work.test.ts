import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { at, reform, second, useFolder } from './reform.ts'

useFolder()

test.each(['mhlw', second])('status, fate and export work on %s in both languages', async (source) => {
  for (const lang of ['ja', 'en']) {
    const status = await reform(['roadmap', 'status', source, '--on', '2026-01-31', '--lang', lang])
    expect([0, 1]).toContain(status.code)
    expect(status.out).not.toContain('undefined')
    const fate = await reform(['roadmap', 'fate', source, '--lang', lang])
    expect(fate.code).toBe(0)
    expect(fate.out.length).toBeGreaterThan(100)
  }
  const { code, out } = await reform(['roadmap', 'export', source, '--out', 'open', '--json'])
  expect(code).toBe(0)
  const { written, lost } = JSON.parse(out) as {
    written: string[]
    lost: { format: string; lost: unknown[] }[]
  }
  expect(written).toHaveLength(7)
  expect(written.every((file) => existsSync(at(file)))).toBe(true)
  expect(lost.map(({ format }) => format)).toEqual(['stratml', 'csv', 'iati', 'dcat'])
})

test('what moves when a stage slips, and what is asked when it is not there', async () => {
  const { code, out } = await reform([
    'roadmap',
    'whatif',
    'mhlw',
    '--slip',
    'office-reform-plan.planning',
    '--json',
  ])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    item: 'office-reform-plan',
    moved: [{ because: 'slip' }, { because: 'follows', beyondEdition: true }],
    targets: [{ word: 'missed' }],
  })
  expect((await reform(['roadmap', 'whatif', 'mhlw', '--slip', 'nothing'])).code).toBe(2)
  expect((await reform(['roadmap', 'whatif', 'mhlw', '--slip', 'x', '--months', '0'])).code).toBe(2)
})

test('a half-yearly report, its form, and the form read back', async () => {
  const draft = await reform([
    'roadmap',
    'halfyear',
    second,
    '--half',
    'FY2026-H1',
    '--out',
    'h1.json',
    '--lang',
    'en',
  ])
  expect({ code: draft.code, err: draft.err }).toEqual({ code: 0, err: '' })
  expect(draft.out).toContain('Missing:')
  expect((await reform(['roadmap', 'sheet', 'h1.json', '--out', 'form.xlsx'])).code).toBe(0)
  const before = readFileSync(at('h1.json'), 'utf8')
  const read = await reform(['roadmap', 'sheet', 'h1.json', '--read', 'form.xlsx', '--json'])
  expect(read.code, read.err).toBe(0)
  expect(JSON.parse(read.out).counts).toMatchObject({ filled: 0, changed: 0, cleared: 0, refused: 0 })
  expect(readFileSync(at('h1.json'), 'utf8')).toBe(before)
  const next = await reform([
    'roadmap',
    'halfyear',
    second,
    '--half',
    'FY2026-H2',
    '--previous',
    'h1.json',
    '--out',
    'h2.json',
  ])
  expect(next.code).toBe(0)
})

test.each([
  [['halfyear', second, '--half', 'FY2026']],
  [['sheet', second]],
  [['export', second, '--to', 'pdf']],
])('%o is refused', async (words) => {
  expect((await reform(['roadmap', ...words])).code).toBe(2)
})
