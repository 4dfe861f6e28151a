import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../../test/folder.ts'
import { judge, measure } from './size.ts'

const package_ = (name: string, code: string): Record<string, string> => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({
    name,
    type: 'module',
    sideEffects: false,
    exports: './index.js',
  }),
  [`node_modules/${name}/index.js`]: code,
})

describe('what importing one name costs', () => {
  const folder = (): string =>
    folderWith({
      ...package_('zod', `export const z = () => ${JSON.stringify(randomBytes(4000).toString('hex'))}\n`),
      ...package_(
        '@reform/a',
        "import { z } from 'zod'\nexport const light = () => 1\nexport const heavy = () => z()\n",
      ),
    })

  test('only what that name needs is counted', async () => {
    const here = folder()
    const light = await measure('@reform/a', 'light', here)
    const heavy = await measure('@reform/a', 'heavy', here)
    expect(light.bytes).toBeLessThan(100)
    expect(light.packages).not.toContain('zod')
    expect(heavy.bytes).toBeGreaterThan(4000)
    expect(heavy.packages).toContain('zod')
  })
})

describe('the budget', () => {
  const cost = (name: string, bytes: number, packages: readonly string[] = []) => ({ name, bytes, packages })
  const budget = { anyFunction: 100, exceptions: { big: 200 } }

  test('within it passes, up to the last byte', () => {
    expect(judge('a', [cost('small', 100), cost('big', 200)], budget)).toMatchObject({ failures: [] })
  })

  test.each([
    [
      'one byte over',
      [cost('small', 101), cost('big', 200)],
      'importing small costs 101 bytes gzipped, the budget is 100',
    ],
    [
      'an exception over its own',
      [cost('big', 201)],
      'importing big costs 201 bytes gzipped, the budget is 200',
    ],
    ['zod in a core', [cost('big', 1, ['zod'])], 'importing big brings zod along'],
    ['an exception for nothing', [cost('small', 1)], 'has no function big'],
  ])('%s is found', (_name, costs, reason) => {
    expect(judge('a', costs, budget).failures).toEqual([expect.stringContaining(reason)])
  })
})
