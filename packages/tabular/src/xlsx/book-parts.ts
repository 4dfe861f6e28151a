import type { Workbook } from '../workbook.ts'
import type { DefinedName } from './sheet-frame.ts'
import { escapeXml, xmlDeclaration } from './xml.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'application/vnd.openxmlformats-officedocument'
const contentType = `${office}.spreadsheetml`

/** How many parts of each kind a workbook has. */
export type PartCounts = { readonly sheets: number; readonly drawings: number; readonly charts: number }

const numbered = (count: number, name: (number: number) => string, type: string): [string, string][] =>
  Array.from({ length: count }, (_, index) => [name(index + 1), type])

/** The part `[Content_Types].xml` of a workbook with that many sheets, drawings and charts. */
export function contentTypesXml({ sheets, drawings, charts }: PartCounts): string {
  const overrides = [
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/xl/workbook.xml', `${contentType}.sheet.main+xml`],
    ['/xl/styles.xml', `${contentType}.styles+xml`],
    ['/xl/sharedStrings.xml', `${contentType}.sharedStrings+xml`],
    ...numbered(sheets, (n) => `/xl/worksheets/sheet${n}.xml`, `${contentType}.worksheet+xml`),
    ...numbered(drawings, (n) => `/xl/drawings/drawing${n}.xml`, `${office}.drawing+xml`),
    ...numbered(charts, (n) => `/xl/charts/chart${n}.xml`, `${office}.drawingml.chart+xml`),
  ]
  return [
    `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('')
}

function relationsXml(entries: readonly (readonly [type: string, target: string])[]): string {
  const list = entries.map(([type, target], index) => {
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`
  })
  return `${xmlDeclaration}<Relationships xmlns="${packageRelations}">${list.join('')}</Relationships>`
}

/** The part `_rels/.rels`. */
export function rootRelationsXml(): string {
  return relationsXml([
    [`${relations}/officeDocument`, 'xl/workbook.xml'],
    [
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
  ])
}

/** The part `xl/_rels/workbook.xml.rels` of a workbook with that many sheets. */
export function bookRelationsXml(sheets: number): string {
  return relationsXml([
    ...Array.from({ length: sheets }, (_, index) => {
      return [`${relations}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const
    }),
    [`${relations}/styles`, 'styles.xml'],
    [`${relations}/sharedStrings`, 'sharedStrings.xml'],
  ])
}

/** The part `xl/worksheets/_rels/sheetN.xml.rels` of a sheet with this drawing. */
export function sheetRelationsXml(drawing: number): string {
  return relationsXml([[`${relations}/drawing`, `../drawings/drawing${drawing}.xml`]])
}

/** The part `xl/drawings/_rels/drawingN.xml.rels` of a drawing with these charts. */
export function drawingRelationsXml(charts: readonly number[]): string {
  return relationsXml(charts.map((number) => [`${relations}/chart`, `../charts/chart${number}.xml`]))
}

/** The part `xl/workbook.xml`; `names` holds the defined names of each sheet. */
export function bookXml(sheets: readonly string[], names: readonly (readonly DefinedName[])[]): string {
  const list = sheets.map((name, index) => {
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
  })
  const defined = names.flatMap((own, index) =>
    own.map(({ name, hidden, ranges }) => {
      const attributes = ` name="${name}" localSheetId="${index}"${hidden ? ' hidden="1"' : ''}`
      return `<definedName${attributes}>${escapeXml(ranges.join(','))}</definedName>`
    }),
  )
  return [
    `${xmlDeclaration}<workbook xmlns="${main}" xmlns:r="${relations}">`,
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${list.join('')}</sheets>`,
    defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`,
    '</workbook>',
  ].join('')
}

/** The part `docProps/core.xml`: what the workbook says about itself. No day is stated that was not given. */
export function corePropertiesXml({ title, creator, asOf }: Workbook): string {
  const day = asOf === undefined ? '' : `${asOf}T00:00:00Z`
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`
  return [
    `${xmlDeclaration}<cp:coreProperties`,
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    title === undefined ? '' : `<dc:title>${escapeXml(title)}</dc:title>`,
    creator === undefined ? '' : `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    day === '' ? '' : dated('created') + dated('modified'),
    '</cp:coreProperties>',
  ].join('')
}
