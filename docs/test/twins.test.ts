import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fingerprint, readTwins, skeleton } from '../generate/twins.ts'

const twins = readTwins()

test('there are hand-written pages', () => {
  expect(twins.length).toBeGreaterThan(5)
})

test.each(twins)('$path is written in both languages, and the English follows the Japanese', ({ ja, en }) => {
  expect(ja, 'the Japanese page').toBeDefined()
  expect(en, 'the English page').toBeDefined()
  const japanese = readFileSync(ja ?? '', 'utf8')
  const english = readFileSync(en ?? '', 'utf8')
  // When this fails: bring the English page up to date, then run `node generate/follow.ts`.
  expect(/^follows: (.*)$/m.exec(english)?.[1]).toBe(fingerprint(japanese))
  expect(skeleton(english)).toEqual(skeleton(japanese))
})

test('a changed word, a heading or a line of code more is noticed', () => {
  const page = '---\ntitle: x\n---\n\n## 見出し\n\n```ts\n1 // => 1\n```\n'
  expect(fingerprint(page.replace('見出し', '別の見出し'))).not.toBe(fingerprint(page))
  expect(fingerprint(page.replace('title: x', 'title: y'))).toBe(fingerprint(page))
  expect(skeleton(`${page}\n### 細目\n`)).not.toEqual(skeleton(page))
  expect(skeleton(page.replace('1 // => 1', '2 // => 2'))).not.toEqual(skeleton(page))
})
