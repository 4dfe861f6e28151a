import { expect, test } from 'vitest'
import { packagesOf } from '../generate/packages.ts'
import { readmesOf, withReference } from '../generate/readme-reference.ts'

test('a README without a reference part gets it before its links', () => {
  const readme = '# x\n\ntext\n\n## Links\n\n- one\n'
  const once = withReference(readme, 'A')
  expect(once).toMatch(
    /text\n\n## Reference\n\n<!-- reference[^>]*-->\n\nA\n\n<!-- \/reference -->\n\n## Links\n/,
  )
  expect(withReference(once, 'B')).toBe(once.replace('\nA\n', '\nB\n'))
  expect(withReference(once, 'A')).toBe(once)
})

test.each(readmesOf(packagesOf()))(
  '$folder lists what is exported; else run `pnpm readmes`',
  ({ is, must }) => {
    expect(is).toBe(must)
  },
)

test('every function has its sentence', () => {
  const empty = readmesOf(packagesOf()).flatMap(({ folder, must }) =>
    [...must.matchAll(/^\| `(\w+)` \| *\|$/gm)].map(([, name]) => `${folder}: ${name}`),
  )
  expect(empty).toEqual([])
})
