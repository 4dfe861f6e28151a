/**
 * A text as it is compared: full and half width, upper and lower case, and spaces make no difference.
 *
 * Two names that fold to the same text are the same name, written in two ways.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
}
