const spaces = /[\s\u3000\u00a0\u200b\ufeff]+/g
const brackets = /\([^()]*\)/g

/** A header as it is compared: one width, no spaces or line breaks, no leading `*`, hyphens and dots of one kind. */
export function normaliseHeader(text: string): string {
  return text
    .normalize('NFKC')
    .replace(spaces, '')
    .replace(/^[*※]+/, '')
    .toLowerCase()
}

/** The same without what stands in brackets: 休日（0:法定休日）, 労働時間(分). */
export function withoutBrackets(normalised: string): string {
  let bare = normalised
  // Brackets inside of brackets go first; no header needs more turns than it has letters.
  for (let before = ''; before !== bare; ) {
    before = bare
    bare = bare.replace(brackets, '')
  }
  return bare
}

/** The unit that a header states in brackets, when it is one of durations. */
export function durationUnitOf(normalised: string): 'minutes' | 'decimal' | 'colon60' | undefined {
  if (/\((?:分|分単位|min(?:utes)?)\)/.test(normalised)) return 'minutes'
  if (/\((?:10進|10進法|10進数)\)/.test(normalised)) return 'decimal'
  return /\((?:h+:mm|時:分|時分)\)/.test(normalised) ? 'colon60' : undefined
}
