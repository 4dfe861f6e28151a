import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Line, linesOf } from '../src/io/json-lines.ts'
import { printerTo } from '../src/io/printer.ts'

async function read(bytes: Uint8Array, cuts: readonly number[], longest?: number): Promise<readonly Line[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let from = 0
    for (const cut of [...cuts.map((one) => one % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)) {
      yield bytes.subarray(from, cut)
      from = cut
    }
  }
  const lines: Line[] = []
  for await (const line of linesOf(chunks(), longest)) lines.push(line)
  return lines
}

describe('lines of a stream', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '課', '😀', '\r', '\n', ' ', '\uFEFF') })

  test('are those of the text, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat()), async (written, cuts) => {
        const expected = written.replace(/^\uFEFF/, '').split('\n')
        // A byte order mark alone is a line with nothing on it; a line end at the end begins no line.
        if (expected.at(-1) === '' && !(written.startsWith('\uFEFF') && expected.length === 1)) expected.pop()
        const lines = await read(new TextEncoder().encode(written), cuts)
        expect(lines).toEqual(
          expected.map((one, index) => ({ line: index + 1, text: one.replace(/\r$/, '') })),
        )
      }),
    )
  })

  test('are refused alone when they are too long or no UTF-8', async () => {
    const bytes = new Uint8Array([...Buffer.from('ab\nabcd\n'), 0x8d, 0x0a, ...Buffer.from('abc')])
    for (const cuts of [[], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]) {
      expect(await read(bytes, cuts, 3)).toEqual([
        { line: 1, text: 'ab' },
        { line: 2, problem: 'tooLong' },
        { line: 3, problem: 'notUtf8' },
        { line: 4, text: 'abc' },
      ])
    }
  })
})

describe('printing', () => {
  test('waits for a slow reader, one piece at a time, and loses nothing', async () => {
    const printed: string[] = []
    let open = 0
    let most = 0
    const printer = printerTo({
      out: async (text) => {
        open += 1
        most = Math.max(most, open)
        await new Promise((resolve) => setTimeout(resolve, 1))
        printed.push(text)
        open -= 1
      },
    })
    const texts = Array.from({ length: 300 }, (_, index) => `${index}${'x'.repeat(2000)}\n`)
    for (const [index, text] of texts.entries()) {
      await printer.print(text)
      if (index % 7 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    await printer.flush()
    expect(printed.join('')).toBe(texts.join(''))
    expect(most).toBe(1)
  })

  test('prints what is there when nothing more comes for now', async () => {
    const printed: string[] = []
    const printer = printerTo({
      out: async (text) => {
        printed.push(text)
      },
    })
    await printer.print('a')
    await printer.print('b')
    expect(printed).toEqual([])
    await new Promise((resolve) => setImmediate(resolve))
    expect(printed).toEqual(['ab'])
  })
})
