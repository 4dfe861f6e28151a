/**
 * What becomes of a row: it is read; it lies in a file that arrives after the day of the report; it is damaged; it
 * was never sent.
 */
export type Fate = 'sound' | 'late' | 'damaged' | 'unsent'

/** Numbers by name. */
export type Figures = { [name: string]: number }

/** The three states of what is known of a ministry. */
export type Truths = {
  /** Had nothing been damaged, late or left unsent. */
  readonly complete: { readonly [cell: string]: Figures }
  /** What the sound rows of the files say that have arrived on the day of the report. */
  readonly sound: { readonly [cell: string]: Figures }
  /** The same once the late files have arrived, too. */
  readonly soundWithLate: { readonly [cell: string]: Figures }
}

const keeps: Readonly<Record<keyof Truths, ReadonlySet<Fate>>> = {
  complete: new Set<Fate>(['sound', 'late', 'damaged', 'unsent']),
  sound: new Set<Fate>(['sound']),
  soundWithLate: new Set<Fate>(['sound', 'late']),
}

/** Counts as rows are made, once for every state. */
export class Tally {
  readonly #states: Record<keyof Truths, Record<string, Figures>> = {
    complete: {},
    sound: {},
    soundWithLate: {},
  }

  /** Adds to a figure of a cell. Adding nothing makes the figure appear. */
  add(cell: string, name: string, amount: number, fate: Fate): void {
    for (const state of ['complete', 'sound', 'soundWithLate'] as const) {
      const cells = this.#states[state]
      const figures = cells[cell] ?? {}
      figures[name] = (figures[name] ?? 0) + (keeps[state].has(fate) ? amount : 0)
      cells[cell] = figures
    }
  }

  /** Sets a figure of one state that was counted elsewhere. */
  set(state: keyof Truths, cell: string, figures: Figures): void {
    this.#states[state][cell] = figures
  }

  truths(): Truths {
    return this.#states
  }
}
