import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteSink } from './byte-sink.ts'

test('the bytes are those of the whole text, however it is cut', () => {
  const piece = fc.oneof(
    fc.constantFrom('行'.repeat(30_000), 'a'.repeat(70_000), '𠮷'.repeat(9000)),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const sink = new ByteSink()
      for (const each of pieces) sink.add(each)
      expect(Buffer.from(sink.finish()).equals(Buffer.from(pieces.join('')))).toBe(true)
    }),
    { numRuns: 50 },
  )
})
