import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { outranks, type VerdictWord, verdictWords, worstWord } from './word.ts'

const anyWord = fc.constantFrom(...verdictWords)

test.each<[VerdictWord[], VerdictWord]>([
  [['undetermined', 'breached', 'within'], 'breached'],
  [['within', 'undetermined', 'conditional'], 'undetermined'],
  [['exempt', 'conditional'], 'conditional'],
  [['within', 'exempt'], 'exempt'],
  [['outOfScope', 'within'], 'within'],
  [['outOfScope'], 'outOfScope'],
  [[], 'outOfScope'],
])('%j together are %s', (words, worst) => {
  expect(worstWord(words)).toBe(worst)
})

test('every word is ranked once', () => {
  const all: Record<VerdictWord, true> = {
    within: true,
    breached: true,
    exempt: true,
    conditional: true,
    undetermined: true,
    outOfScope: true,
  }
  expect([...verdictWords].sort()).toEqual(Object.keys(all).sort())
})

test('of two different words exactly one outranks the other', () => {
  fc.assert(
    fc.property(anyWord, anyWord, (a, b) => {
      expect(outranks(a, b)).toBe(a !== b && !outranks(b, a))
    }),
  )
})

test('the worst word is one of them and is outranked by none, in any grouping', () => {
  fc.assert(
    fc.property(fc.array(anyWord, { minLength: 1 }), fc.array(anyWord), (some, others) => {
      const worst = worstWord([...some, ...others])
      expect([...some, ...others]).toContain(worst)
      expect([...some, ...others].some((word) => outranks(word, worst))).toBe(false)
      expect(worstWord([worstWord(some), worstWord(others)])).toBe(worst)
    }),
  )
})

test('types', () => {
  // @ts-expect-error an illegal word of the past
  const word: VerdictWord = 'breach'
  expect(outranks(word, 'within')).toBe(true)
})
