/** Text in Japanese and in English. */
export type Bilingual = { readonly ja: string; readonly en: string }

/** Where a rule of law stands. */
export type LegalSource = {
  /** The act by its name and number, or by its number alone. */
  readonly act: Bilingual
  /** The article in the way of the act, such as `2` or `3(2)`; absent when the act is a single sentence. */
  readonly article?: string
  /** The act that gave the rule its wording, when it is not the first wording. */
  readonly amendedBy?: Bilingual
}
