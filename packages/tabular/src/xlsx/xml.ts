/** What opens every XML part. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const special = /[&<>"]/g
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for an attribute or for an element whose white space does not matter. */
export function escapeXml(text: string): string {
  return text.replace(special, (character) => entities[character] ?? character)
}

// Below the space only tab and line feed stay: XML 1.0 cannot hold the rest, and a parser would read a carriage
// return as a line feed. Text that only looks like such a code is coded too.
const needsCode = /[^\t\n -\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g
const needsAny = /[^\t\n -\uffff]|[&<>"_]/

/** Text of a cell: control characters become `_xHHHH_`, as spreadsheets write them. */
export function escapeCellText(text: string): string {
  if (!needsAny.test(text)) return text
  const coded = text.replace(needsCode, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
  })
  return escapeXml(coded)
}
