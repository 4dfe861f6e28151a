/** What the command tells the shell. */
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
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
