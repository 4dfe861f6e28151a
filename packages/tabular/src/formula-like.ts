/*
 * The signs are those of OWASP's page on CSV injection; the full-width ones are taken for their half-width
 * twins by Japanese Excel. A sign that stands alone (`-`, `－`: no value) computes nothing. Text that already
 * begins with apostrophes before such a sign counts too, so that removing one apostrophe restores any text.
 */
const formulaLike = /^'*(?:[=+\-@＝＋－＠](?=[\s\S])|[\t\r\n])/

/** Whether a spreadsheet that opens the text in a CSV file may compute it instead of showing it. */
export function isFormulaLike(text: string): boolean {
  return formulaLike.test(text)
}
