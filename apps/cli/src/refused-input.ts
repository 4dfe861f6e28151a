import type { Text } from '@reform/roadmap'

/** The command line or a file cannot be worked with; says where, what and what to do. */
export class RefusedInput extends Error {
  readonly explanation: Text
  constructor(explanation: Text) {
    super(explanation.en ?? explanation.ja)
    this.explanation = explanation
  }
}
