/** A language that every paper and message of this project is written in. */
export type Language = 'ja' | 'en'

/** A text in Japanese, with its English rendering where there is one. Official titles stand in `ja`. */
export interface Text {
  readonly ja: string
  readonly en?: string
}

/** Name of a thing inside one edition: ASCII letters, digits, `.`, `_` and `-`, not starting with a sign. */
export type Id = string
