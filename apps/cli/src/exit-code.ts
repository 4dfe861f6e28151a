/**
 * What the command tells the shell. The one place where the codes are stated; `text/frame.ts` says them in the
 * help, `docs/decisions/0121` why they are so.
 */
export const exitCode = {
  done: 0,
  /** Done, and something in the result needs a person's attention. */
  attention: 1,
  /** The input was refused; nothing was made from it. */
  refused: 2,
  /** Some of the inputs were refused, the others were worked. */
  partial: 3,
  /** Our own defect. */
  defect: 70,
  /** The result could not be printed: the disk behind standard output is full, for one. */
  output: 74,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
