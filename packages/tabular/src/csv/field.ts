const needsQuotes = /[",\r\n]|^[\s\uFEFF]|\s$/

/**
 * A text as a field: quoted when it must be, and when it is empty, so that it differs from a missing value.
 * Edges of white space are quoted too, because some readers trim what is not.
 */
export function field(text: string, quoteAll: boolean): string {
  return quoteAll || text === '' || needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
