/** Everything a command touches outside itself, but for files: those are found from `cwd`. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Width of the terminal in half-width columns; undefined when the output goes to a file. */
  readonly columns: number | undefined
  /** Today in Japan, `YYYY-MM-DD`. */
  readonly today: () => string
  /** Prints a part of the result; settles when more may be printed, so that a slow reader is waited for. */
  readonly out: (text: string) => Promise<void>
  readonly err: (text: string) => void
  /** A line that the next one replaces; silent unless a person watches. */
  readonly progress: (text: string) => void
  readonly standardInput: () => AsyncIterable<Uint8Array>
}
