import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { describe, expect, test } from 'vitest'
import { at, put, reform, second, shell, useFolder } from './reform.ts'

useFolder()

const person =
  '{"id":"p1","regime":"npa","months":[{"month":"2026-06","departmentKind":"autonomous","overtimeMinutes":60}]}\n'

describe('standard output that cannot be written', () => {
  test.runIf(existsSync('/dev/full'))('is said, with an exit code of its own', async () => {
    put('p.jsonl', person)
    for (const [lang, words] of [
      ['ja', '標準出力：書けません（空き容量がありません）'],
      ['en', 'standard output: cannot be written (the disk is full)'],
    ] as const) {
      const { code, err } = await shell(`reform overtime assess p.jsonl --lang ${lang} > /dev/full`)
      expect(code).toBe(74)
      expect(err).toContain(words)
    }
  })

  test('a reader that closes early is no fault, and standard error may be closed too', async () => {
    put('p.jsonl', person.repeat(20_000))
    const head = await shell('set -o pipefail; reform overtime assess p.jsonl --json | head -n 1')
    expect({ code: head.code, err: head.err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(head.out).id).toBe('p1')
    expect((await shell('reform roadmap shwo 2>&-')).code).toBe(2)
  })
})

describe('a refusal under --json is JSON', () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['roadmap', 'shwo'], 'usage'],
    [['roadmap', 'check', '--severity', 'huge'], 'usage'],
    [['roadmap', 'check', 'missing.yaml'], 'read'],
    [['roadmap', 'show', 'bad.yaml'], 'input'],
    [['roadmap', 'check', 'bad.yaml'], 'input'],
    [['roadmap', 'lineage', 'bad.yaml'], 'input'],
    [['roadmap', 'report', 'bad.yaml'], 'input'],
    [['roadmap', 'diff', 'mhlw', '--from', 'fy1999'], 'input'],
    [['roadmap', 'diff', '-', '-'], 'input'],
    [['roadmap', 'init', 'bad.yaml'], 'input'],
    [['roadmap', 'init', 'bad.yaml/x.yaml'], 'write'],
    [['overtime', 'assess', 'bad.yaml'], 'input'],
    [['overtime', 'assess', 'missing.jsonl'], 'read'],
  ]
  test.each(cases)('%j', async (words, code) => {
    put('bad.yaml', 'schema: reform-roadmap/9\n')
    const ran = await reform([...words, '--json'])
    expect(ran.code).toBe(2)
    const { refused } = JSON.parse(ran.out)
    expect(refused.code).toBe(code)
    expect(refused.message.ja).toMatch(/[ぁ-ん]/)
    expect(refused.message.en).not.toMatch(/[ぁ-ん]/)
    expect(ran.err).toContain(refused.message.ja)
    expect(`${ran.out}${ran.err}`).not.toContain('    at ')
  })
})

describe('the language', () => {
  test('may be named anywhere before --', async () => {
    for (const words of [
      ['--lang', 'en', 'roadmap', 'check', '--help'],
      ['--lang=en', 'roadmap', 'check', '--help'],
      ['roadmap', '--lang', 'en', 'check', '--help'],
      ['roadmap', 'check', '--lang', 'en', '--help'],
      ['--lang', 'ja', 'roadmap', 'check', '--help', '--lang', 'en'],
    ]) {
      const { code, out } = await reform(words)
      expect({ code, usage: out.startsWith('Usage: ') }, words.join(' ')).toEqual({ code: 0, usage: true })
    }
    expect((await reform(['--lang', 'en', 'roadmap', 'show', second, '--item', 'x'])).err).toContain(
      'there is no',
    )
    expect((await reform(['--lang', 'fr', 'roadmap'])).code).toBe(2)
    expect((await reform(['roadmap', 'check', '--', '--lang', 'en'])).err).toContain('引数が多すぎます')
  })

  test('Japanese help has no English of the parser in it', async () => {
    for (const words of [
      [],
      ['roadmap'],
      ['roadmap', 'show'],
      ['roadmap', 'report'],
      ['overtime'],
      ['overtime', 'headroom'],
      ['overtime', 'whatif'],
    ]) {
      const { out } = await reform([...words, '--help'])
      expect(out).not.toMatch(/\[options\]|\[command\]|choices|default|Usage|Options|Commands|Arguments/)
    }
    const { err } = await reform(['roadmap', 'check', '--severity', 'huge'])
    expect(err).not.toMatch(/choices|Allowed/)
    expect(err).toContain('選べる値：error, warning, notice')
  })
})

describe('names', () => {
  test.each([
    [['roadmap', 'init', ''], 'ファイル名'],
    [['roadmap', 'check', ''], 'ファイル名'],
    [['roadmap', 'report', 'mhlw', '--out', ''], '--out'],
    [['overtime', 'assess', 'x', '--law-on', ''], '--law-on'],
  ])('an empty one is refused: %j', async (words, what) => {
    const { code, err } = await reform(words)
    expect(code).toBe(2)
    expect(err).toContain(`${what}`)
    expect(err).toContain('空です')
    expect(readdirSync(at())).toEqual([])
  })

  test('standard input cannot be named twice', async () => {
    for (const words of [
      ['roadmap', 'diff', '-', '-'],
      ['roadmap', 'validate', '-', '-'],
      ['overtime', 'assess', '-', '-'],
    ]) {
      const { code, err } = await reform(words, { input: readFileSync(second) })
      expect(code).toBe(2)
      expect(err).toContain('標準入力（-）は一度しか読めません')
    }
  })
})

describe('init', () => {
  test('writes JSON where the name says so', async () => {
    expect((await reform(['roadmap', 'init', 'ours.json'])).code).toBe(0)
    expect(JSON.parse(readFileSync(at('ours.json'), 'utf8')).schema).toBe('reform-roadmap/1')
    expect((await reform(['roadmap', 'validate', 'ours.json'])).code).toBe(0)
  })

  test('- is standard output', async () => {
    const yaml = await reform(['roadmap', 'init', '-', '--lang', 'en'])
    expect(yaml.out).toContain('schema: reform-roadmap/1')
    const json = await reform(['roadmap', 'init', '-', '--json'])
    expect(JSON.parse(json.out).schema).toBe('reform-roadmap/1')
    expect(readdirSync(at())).toEqual([])
    expect((await reform(['roadmap', 'validate', '-'], { input: yaml.out })).code).toBe(0)
  })

  test('the name of a built-in roadmap is refused', async () => {
    const { code, err } = await reform(['roadmap', 'init', 'mhlw', '--force'])
    expect(code).toBe(2)
    expect(err).toContain('収録済みの工程表の名前')
    expect(readdirSync(at())).toEqual([])
  })

  test('a link stays a link, and what it leads to is written', async () => {
    mkdirSync(at('plans'))
    put('plans/real.yaml', 'old')
    symlinkSync('plans/real.yaml', at('link.yaml'))
    symlinkSync('plans/new.yaml', at('dangling.yaml'))
    for (const name of ['link.yaml', 'dangling.yaml']) {
      expect((await reform(['roadmap', 'init', name])).code).toBe(2)
      expect((await reform(['roadmap', 'init', name, '--force'])).code).toBe(0)
      expect(lstatSync(at(name)).isSymbolicLink()).toBe(true)
    }
    expect(readFileSync(at('plans', 'real.yaml'), 'utf8')).toContain('reform-roadmap/1')
    expect(readFileSync(at('plans', 'new.yaml'), 'utf8')).toContain('reform-roadmap/1')
    expect(readdirSync(at('plans')).sort()).toEqual(['new.yaml', 'real.yaml'])
  })

  test('a circle of links and what is no file are left alone', async () => {
    symlinkSync('b', at('a'))
    symlinkSync('a', at('b'))
    const circle = await reform(['roadmap', 'init', 'a', '--force'])
    expect(circle.err).toContain('堂々巡り')
    const device = await reform(['roadmap', 'init', '/dev/null', '--force'])
    expect(device.code).toBe(2)
    expect(device.err).toContain('ファイルではありません')
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
    const folder = await reform(['roadmap', 'init', '.', '--force', '--lang', 'en'])
    expect(folder.err).toContain('it is a folder')
  })
})

describe('validate', () => {
  test('knows the built-in roadmap', async () => {
    const { code, out } = await reform(['roadmap', 'validate', 'mhlw'])
    expect(code).toBe(0)
    expect(out).toMatch(/^mhlw：問題ありません/)
    expect(JSON.parse((await reform(['roadmap', 'validate', 'mhlw', '--json'])).out)[0].ok).toBe(true)
  })

  const doubtful = (): string => {
    const text = readFileSync(second, 'utf8')
    return text.replace(/numerator: \d+/, 'numerator: 99999999')
  }

  test('does not say that all is well after a warning', async () => {
    put('doubtful.yaml', doubtful())
    const { code, out } = await reform(['roadmap', 'validate', 'doubtful.yaml'])
    expect(code).toBe(1)
    expect(out).not.toContain('問題ありません')
    expect(out).toMatch(/確認を要する点が 1件/)
    expect((await reform(['roadmap', 'validate', 'doubtful.yaml', '--lang', 'en'])).out).toContain(
      '1 warning to look at',
    )
  })

  test('what it warns of is among the remarks of those who check or report, too', async () => {
    put('doubtful.yaml', doubtful())
    const checked = await reform(['roadmap', 'check', 'doubtful.yaml', '--json'])
    const remarks = JSON.parse(checked.out) as readonly { rule: string; severity: string }[]
    expect(remarks.filter(({ rule }) => /value-outside-scale|reading-warning/.test(rule))).toHaveLength(1)
    expect(checked.code).toBe(1)
    const reported = await reform(['roadmap', 'report', 'doubtful.yaml', '--format', 'json', '--json'])
    const sound = await reform(['roadmap', 'report', second, '--format', 'json', '--json'])
    const count = (out: string): number =>
      (JSON.parse(out) as { summary: { remarks: { warning: number; error: number } } }).summary.remarks.error
    expect(count(reported.out)).toBe(count(sound.out) + 1)
    expect(reported.code).toBe(0)
  })

  test('an empty file gets the way to a starter', async () => {
    for (const text of ['', '\n', '\uFEFF  \n']) {
      put('empty.yaml', text)
      for (const name of ['validate', 'check', 'show', 'report']) {
        const { code, out, err } = await reform(['roadmap', name, 'empty.yaml'])
        expect(code).toBe(2)
        expect(`${out}${err}`).toContain('reform roadmap init')
      }
    }
  })
})

describe('ids that are nowhere', () => {
  test.each([
    ['pillar', '99'],
    ['theme', 'nothing'],
    ['item', 'nothing'],
    ['indicator', 'nothing'],
    ['unit', 'nothing'],
    ['track', 'nothing'],
  ])('--%s %s is refused', async (option, id) => {
    const { code, out, err } = await reform(['roadmap', 'show', second, `--${option}`, id])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`--${option} に「${id}」はありません`)
  })

  test('near ones are named', async () => {
    const all = JSON.parse((await reform(['roadmap', 'show', second, '--json'])).out)
    const id: string = all[0].item.id
    const ran = await reform(['roadmap', 'show', second, '--item', `${id}x`, '--json'])
    expect(ran.err).toContain(`もしかして：${id}`)
    expect(JSON.parse(ran.out).refused.known).toContain(id)
  })
})

describe('files that cannot be written', () => {
  test('are said in words, without a heading over nothing', async () => {
    put('taken', 'a file where a folder should be')
    for (const out of ['taken', 'taken/below']) {
      const ran = await reform(['roadmap', 'report', second, '--out', out, '--format', 'json'])
      expect(ran.code).toBe(2)
      expect(ran.err).toContain('途中の名前がフォルダーではありません')
      expect(ran.err).not.toMatch(/E[A-Z]{4,}/)
      expect(ran.out).not.toContain('書き出したファイル')
    }
  })

  test.runIf(existsSync('/proc/self'))(
    'a place that takes no folder is refused, never waited for',
    async () => {
      for (const out of ['/proc/reform/x', '/proc/reform/x/y']) {
        const ran = await reform(['roadmap', 'report', second, '--out', out, '--format', 'json'])
        expect(ran.code).toBe(2)
        expect(ran.err).toContain(out)
      }
    },
  )

  test('folders on the way are made', async () => {
    const ran = await reform(['roadmap', 'report', second, '--out', 'a/b/c', '--format', 'json'])
    expect(ran.code).toBe(0)
    expect(readdirSync(at('a', 'b', 'c'))).toEqual(['roadmap.json'])
  })
})

test('what has no end is refused at a bound', async () => {
  const endless = Array.from({ length: 300 }, () => new Uint8Array(1 << 20))
  const { code, err } = await reform(['roadmap', 'check', '-'], { input: endless })
  expect(code).toBe(2)
  expect(err).toContain('256 MiB')
})

test('the help of report says what its exit code does not', async () => {
  expect((await reform(['roadmap', 'report', '--help'])).out).toContain('指摘があっても')
  expect((await reform(['roadmap', 'report', '--help', '--lang', 'en'])).out).toContain('whatever the check')
})

test('a command loads its own domain only', async () => {
  writeFileSync(
    at('seen.mjs'),
    // Only the part of a path that is the project's own: the folder it stands in may be called anything.
    `import { registerHooks } from 'node:module'
const root = ${JSON.stringify(new URL('../../../', import.meta.url).href)}
registerHooks({ load(url, context, next) { if (url.startsWith(root) && /\\/(packages|commands)\\//.test('/' + url.slice(root.length))) process.stderr.write(url.slice(root.length) + '\\n'); return next(url, context) } })
`,
  )
  const loaded = async (words: string): Promise<string> =>
    (await shell(`NODE_OPTIONS="--import=${at('seen.mjs')}" reform ${words} > /dev/null`)).err
  expect(await loaded('--help')).toBe('')
  expect(await loaded('roadmap --help')).not.toMatch(/overtime|packages/)
  expect(await loaded('overtime --help')).not.toMatch(/commands\/roadmap|packages/)
  put('p.jsonl', person)
  const assessing = await loaded('overtime assess p.jsonl --json')
  expect(assessing).toContain('packages/overtime')
  expect(assessing).not.toMatch(/roadmap|packages\/(report|mhlw|tabular)/)
})
