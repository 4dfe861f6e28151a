import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { at, put, reform, second, shell, useFolder } from './reform.ts'

useFolder()

describe('help and usage', () => {
  const commands = [
    [],
    ['roadmap'],
    ['overtime'],
    ...[
      'show',
      'validate',
      'check',
      'diff',
      'lineage',
      'report',
      'init',
      'status',
      'halfyear',
      'fate',
      'whatif',
      'export',
      'sheet',
    ].map((name) => ['roadmap', name]),
    ...['assess', 'headroom', 'whatif', 'health', 'months'].map((name) => ['overtime', name]),
  ]
  test.each(commands)('%s %s --help is there in both languages', async (...words) => {
    const ja = await reform([...words.filter(Boolean), '--help'])
    const en = await reform([...words.filter(Boolean), '--help'], { env: { LANG: 'en_GB.UTF-8' } })
    expect([ja.code, en.code]).toEqual([0, 0])
    expect(ja.out).toContain('使い方:')
    expect(en.out).toContain('Usage:')
    expect(en.out).not.toMatch(/[ぁ-ん]/)
  })

  test.each([
    [['roadmap', 'shwo'], /shwo.*show/s],
    [['roadmap', 'check', '--severty', 'error'], /--severty.*--severity/s],
    [['roadmap', 'check', '--severity', 'huge'], /--severity/],
    [['roadmap', 'diff', 'a.yaml', 'b.yaml', 'c.yaml'], /引数が多すぎます/],
    [['roadmap', 'check', 'mhlw', '--on', '2026-02-30'], /--on.*2026-02-30/s],
    [['roadmap', 'report', 'mhlw', '--format', 'pdf'], /pdf.*html,xlsx,json/s],
    [['roadmap', 'show', 'mhwl'], /mhwl.*mhlw/s],
    [['roadmap', 'show', 'mhlw', '--edition', 'fy1999'], /fy1999/],
  ])('%j is refused with what to do', async (words, message) => {
    const { code, out, err } = await reform(words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
    expect(err).not.toContain('    at ')
  })
})

test('every file runs from its source, as Node reads it', async () => {
  const words = 'roadmap report mhlw --format json && reform roadmap lineage mhlw'
  const { code, err } = await shell(`reform ${words}`)
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

describe('the built-in roadmap', () => {
  test('is used when the folder holds none, and that is said', async () => {
    const { code, out, err } = await reform(['roadmap', 'report'])
    expect(code).toBe(0)
    expect(err).toContain('mhlw')
    expect(out).toContain('roadmap.ja.html')
    expect(readdirSync(at('out')).sort()).toEqual([
      'roadmap.en.html',
      'roadmap.en.xlsx',
      'roadmap.ja.html',
      'roadmap.ja.xlsx',
      'roadmap.json',
    ])
  })

  test('gives the same bytes a second time', async () => {
    await reform(['roadmap', 'report', 'mhlw', '--out', 'one'])
    await reform(['roadmap', 'report', 'mhlw', '--out', 'two', '--lang', 'en'])
    for (const file of readdirSync(at('one'))) {
      expect(readFileSync(at('two', file)).equals(readFileSync(at('one', file)))).toBe(true)
    }
  })

  test('has remarks that need attention, and an editor reads where and why', async () => {
    const { code, out } = await reform(['roadmap', 'check', 'mhlw'])
    expect(code).toBe(1)
    expect(out).toContain('理由')
    expect(out).toContain('対応')
    const json = await reform(['roadmap', 'check', 'mhlw', '--json', '--severity', 'error'])
    const remarks = JSON.parse(json.out) as readonly { severity: string }[]
    expect(remarks.length).toBeGreaterThan(0)
    expect(new Set(remarks.map((remark) => remark.severity))).toEqual(new Set(['error']))
  })

  test('has a complete lineage', async () => {
    const { code, out } = await reform(['roadmap', 'lineage', 'mhlw'])
    expect(code).toBe(0)
    expect(out).toContain('→')
  })

  test('can be read back from its own JSON', async () => {
    await reform(['roadmap', 'report', 'mhlw', '--format', 'json', '--out', '.'])
    const { out } = await reform(['roadmap', 'validate', 'roadmap.json', '--json'])
    expect(JSON.parse(out)[0].ok).toBe(true)
    const { out: same } = await reform(['roadmap', 'diff', 'mhlw', 'roadmap.json'])
    expect(same).toContain('違いはありません')
  })
})

describe('another organisation', () => {
  test.each([['show'], ['check'], ['diff'], ['lineage'], ['report'], ['validate']])(
    'roadmap %s works on its roadmap in both languages',
    async (name) => {
      for (const lang of ['ja', 'en']) {
        const { code, out, err } = await reform(['roadmap', name, second, '--lang', lang])
        expect({ code, err }, out).toEqual({ code: 0, err: '' })
        expect(out.length).toBeGreaterThan(50)
        expect(out).not.toContain('undefined')
      }
    },
  )

  test('show narrows to what was asked', async () => {
    const all = JSON.parse((await reform(['roadmap', 'show', second, '--json'])).out) as unknown[]
    const first = JSON.parse(
      (await reform(['roadmap', 'show', second, '--pillar', '1', '--json'])).out,
    ) as unknown[]
    expect(first.length).toBeGreaterThan(0)
    expect(first.length).toBeLessThan(all.length)
    const none = await reform(['roadmap', 'show', second, '--pillar', '1', '--state', 'wrongValuePrinted'])
    expect(none.out).toContain('当てはまる項目はありません')
  })

  test('init writes a starter that validates, and never overwrites', async () => {
    for (const lang of ['ja', 'en']) {
      const file = `roadmap-${lang}.yaml`
      expect((await reform(['roadmap', 'init', file, '--lang', lang])).code).toBe(0)
      expect((await reform(['roadmap', 'validate', file])).code).toBe(0)
      expect((await reform(['roadmap', 'report', file, '--out', lang])).code).toBe(0)
      const again = await reform(['roadmap', 'init', file])
      expect(again.code).toBe(2)
      expect(again.err).toContain('--force')
    }
  })

  test('a roadmap.yaml in the folder is taken without being named; standard input too', async () => {
    put('roadmap.yaml', readFileSync(second))
    expect((await reform(['roadmap', 'validate'])).out).toContain('roadmap.yaml')
    const piped = await reform(['roadmap', 'check', '-'], { input: readFileSync(second, 'utf8') })
    expect(piped.code).toBe(0)
  })
})

describe('bad input says where and what to do, in both languages, without a stack', () => {
  const cases: readonly (readonly [string, string | Uint8Array])[] = [
    ['broken YAML', 'schema: reform-roadmap/1\nid: [\n'],
    ['broken JSON in YAML clothes', '{"schema": '],
    ['an empty file', ''],
    ['junk', 'x'.repeat(100_000)],
    ['another version', 'schema: reform-roadmap/9\nid: a\n'],
    ['not UTF-8', new Uint8Array([0x8d, 0x48, 0x92, 0xf6, 0x95, 0x5c])],
    ['a prototype key', 'schema: reform-roadmap/1\n__proto__: {polluted: true}\n'],
  ]
  test.each(cases)('%s', async (_, text) => {
    put('bad.yaml', text)
    for (const lang of ['ja', 'en']) {
      for (const name of ['validate', 'check', 'report', 'show']) {
        const { code, out, err } = await reform(['roadmap', name, 'bad.yaml', '--lang', lang])
        expect(code).toBe(2)
        expect(`${out}${err}`).toContain('bad.yaml')
        expect(`${out}${err}`).not.toContain('    at ')
      }
    }
    expect(readdirSync(at())).toEqual(['bad.yaml'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('several files are judged one by one', async () => {
    put('good.yaml', readFileSync(second))
    put('bad.yaml', 'schema: reform-roadmap/9\n')
    const { code, out } = await reform(['roadmap', 'validate', 'good.yaml', 'bad.yaml', 'missing.yaml'])
    expect(code).toBe(3)
    for (const file of ['good.yaml', 'bad.yaml', 'missing.yaml']) expect(out).toContain(file)
  })

  test('a folder that cannot be written is named, and nothing is half made', async () => {
    put('taken', 'a file where a folder should be')
    const { code, err } = await reform(['roadmap', 'report', 'mhlw', '--out', 'taken'])
    expect(code).toBe(2)
    expect(err).toContain('taken')
    expect(readdirSync(at())).toEqual(['taken'])
  })
})
