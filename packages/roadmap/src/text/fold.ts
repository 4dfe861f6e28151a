/** Texts of these letters alone are their own fold: most titles. */
const alreadyFolded = /^[a-z0-9\u3041-\u3094\u30a1-\u30fa\u30fb\u30fc\u4e00-\u9fff、。「」]*$/u

/**
 * A text as it is compared: full and half width, upper and lower case, and spaces make no difference.
 *
 * Two names that fold to the same text are the same name, written in two ways.
 */
export function fold(text: string): string {
  return alreadyFolded.test(text) ? text : text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
}
