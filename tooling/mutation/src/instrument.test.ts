import { stripTypeScriptTypes } from 'node:module'
import { describe, expect, test } from 'vitest'
import { instrument } from './instrument.ts'

/** What `answer` comes to with each place changed, the unchanged code first. */
function answers(code: string): readonly unknown[] {
  const { code: switched, mutants } = instrument('a.ts', code, 1)
  const plain = stripTypeScriptTypes(switched)
  const answer = (id: number): unknown => {
    let turns = 0
    const tick = (): void => {
      turns += 1
      if (turns > 100) throw new RangeError('endless')
    }
    try {
      return new Function('__switch', '__tick', `${plain}; return answer`)((one: number) => one === id, tick)
    } catch (error) {
      return (error as Error).message
    }
  }
  return [0, ...mutants.map((one) => one.id)].map(answer)
}

describe('each place is changed by itself', () => {
  test.each<[string, readonly unknown[]]>([
    ['const answer = 1 < 1', [false, true, true]],
    ['const answer = 2 + 3 * 4', [14, -10, 2.75]],
    ['const answer = true && false', [false, true, false, true]],
    ['const answer = null ?? 0 ?? 2', [0, 0, 2]],
    ["const answer = 'a'", ['a', '']],
    ["const answer = ''", ['', 'changed']],
    [`const answer = \`a\${1}\``, ['a1', '']],
    ['const answer = [1]', [[1], []]],
    ['const answer = { a: 1 }', [{ a: 1 }, {}]],
    ['const answer = ((a: number) => a)(3)', [3, undefined]],
    ['const answer = -(1)', [-1, 1]],
    ['const answer = [3, 1].sort()', [[1, 3], [3, 1], []]],
    ['const answer = Math.min(1, 2)', [1, 2]],
    ['let answer = 1; answer += 2', [3, -1]],
    ['let answer = 1; answer++', [2, 0]],
    ['let answer = 1\nanswer += 2\nanswer += 4', [7, 3, -1]],
    ['let answer = 1\nif (answer > 1) answer += 2\nelse answer += 4', [5, 5, 3, 3, 3, 5, -3]],
    ['let answer = 1; if (answer) answer = 2', [2, 1, 2]],
    ['let answer = 1; if (answer > 0) { answer = 2 }', [2, 1, 2, 2, 1, 1]],
    ['const answer = true ? 1 : 2', [1, 1, 2, 2]],
    ['const a: { b: number } | undefined = undefined; const answer = a?.b', [undefined, expect.any(String)]],
  ])('%s', (code, expected) => {
    expect(answers(code)).toEqual(expected)
  })

  test('endless loops are counted', () => {
    const code = 'let answer = 0; for (let k = 0; k < 3; k++) answer += k'
    expect(answers(code)).toEqual([3, 0, 6, 0, 'endless', -3])
  })

  test('types, imports and names of properties are left alone', () => {
    const code = [
      "import { a } from 'b'",
      "type T = 'a' | 'b'",
      "const x = { 'a': 1 } as const satisfies Record<'a', 1>",
    ].join('\n')
    const { code: switched, mutants } = instrument('a.ts', code, 5)
    expect(mutants.map((one) => [one.id, one.name, one.line, one.column])).toEqual([[5, 'object', 3, 11]])
    expect(switched).toContain("import { a } from 'b'\ntype T = 'a' | 'b'")
  })
})
