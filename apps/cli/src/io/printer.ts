import type { Io } from './io.ts'

/** Characters that are gathered before they are printed. */
const printAt = 1 << 16

/** Prints many small texts in large pieces. */
export interface Printer {
  /** Settles at once, or when a slow reader has taken what was printed before. */
  readonly print: (text: string) => Promise<void>
  /** Prints what is left. */
  readonly flush: () => Promise<void>
}

/** Prints in large pieces, one at a time, and whatever is there whenever the input keeps us waiting. */
export function printerTo(io: Pick<Io, 'out'>): Printer {
  let waiting = ''
  let planned: NodeJS.Immediate | undefined
  let printing: Promise<void> | undefined
  const flush = async (): Promise<void> => {
    clearImmediate(planned)
    planned = undefined
    while (printing !== undefined) await printing
    const text = waiting
    waiting = ''
    if (text === '') return
    printing = io.out(text).finally(() => {
      printing = undefined
    })
    await printing
  }
  return {
    flush,
    print: async (text) => {
      waiting += text
      if (waiting.length >= printAt) await flush()
      else planned ??= setImmediate(() => void flush())
    },
  }
}
