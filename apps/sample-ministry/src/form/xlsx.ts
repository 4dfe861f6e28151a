import { zip } from './zip.ts'

/** What a cell of a table holds. */
export type Cell = string | number

const heading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contents = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const parts = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contents}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contents}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${contents}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${namespace}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
}

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

function sheetOf(rows: readonly (readonly Cell[])[]): { readonly sheet: string; readonly texts: string } {
  const places = new Map<string, number>()
  const texts: string[] = []
  const lines: string[] = []
  for (const [index, row] of rows.entries()) {
    let line = `<row r="${index + 1}">`
    for (const [column, cell] of row.entries()) {
      if (cell === '') continue
      const place = `${letters[column]}${index + 1}`
      if (typeof cell === 'number') {
        line += `<c r="${place}"><v>${cell}</v></c>`
        continue
      }
      let text = places.get(cell)
      if (text === undefined) {
        text = places.size
        places.set(cell, text)
        texts.push(`<si><t>${escaped(cell)}</t></si>`)
      }
      line += `<c r="${place}" t="s"><v>${text}</v></c>`
    }
    lines.push(`${line}</row>`)
  }
  const sheet = `${heading}<worksheet xmlns="${namespace}"><sheetData>${lines.join('')}</sheetData></worksheet>`
  return { sheet, texts: `${heading}<sst xmlns="${namespace}">${texts.join('')}</sst>` }
}

/** A workbook of one sheet, as spreadsheet programs write it: texts shared, numbers as numbers. */
export function xlsx(rows: readonly (readonly Cell[])[]): Buffer {
  const { sheet, texts } = sheetOf(rows)
  const entries = Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(heading + text) }))
  return zip([
    ...entries,
    { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.from(sheet) },
    { name: 'xl/sharedStrings.xml', bytes: Buffer.from(texts) },
  ])
}
