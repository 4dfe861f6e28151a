import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder.ts'
import { judge } from './apidoc.ts'

const check = async (code: string) => {
  const tsconfig = {
    compilerOptions: { strict: true, target: 'ES2022', module: 'ESNext', types: [] },
    include: ['src'],
  }
  const folder = folderWith({
    'src/index.ts': code,
    'tsconfig.json': JSON.stringify(tsconfig),
    'package.json': '{ "name": "sample" }',
  })
  return judge(folder, ['src/index.ts'], folder)
}

test('documented exports pass and are counted', async () => {
  const code =
    '/** One. @source The Act. */\nexport const one = 1\n/** A thing. */\nexport interface Thing { a: number }\n'
  expect(await check(code)).toEqual({ passed: 2, failures: [] })
})

test.each([
  ['an undocumented function', 'export function one(): number {\n  return 1\n}\n', 'one'],
  ['an undocumented type', '/** One. */\nexport const one = 1\nexport type Two = 2\n', 'Two'],
  [
    'a type of a signature that is not exported',
    '/** In. */\ninterface Hidden { a: number }\n/** One. */\nexport const one = (given: Hidden): number => given.a\n',
    'Hidden',
  ],
  ['a link that leads nowhere', '/** See {@link nothing}. */\nexport const one = 1\n', 'nothing'],
])('%s is found', async (_name, code, reason) => {
  expect((await check(code)).failures).toEqual([expect.stringContaining(reason)])
})
