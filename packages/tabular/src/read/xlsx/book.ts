import type { Archive } from './archive.ts'
import { ArchiveFault } from './archive-fault.ts'
import { type FormatKind, kindOfFormat } from './number-formats.ts'
import { attribute, type XmlHandler, XmlScanner } from './xml-scanner.ts'

/** A sheet as the workbook lists it. */
export type BookSheet = { readonly name: string; readonly hidden: boolean; readonly part: string }

/** What a workbook says about all its sheets. */
export type Book = { readonly sheets: readonly BookSheet[]; readonly dateSystem: 1900 | 1904 }

/** Reads a part to its end. */
function scan(archive: Archive, part: string, handler: Partial<XmlHandler>): void {
  const nothing = (): void => undefined
  const scanner = new XmlScanner(part, { open: nothing, close: nothing, text: nothing, ...handler })
  for (const text of archive.texts(part)) scanner.push(text)
  scanner.finish()
}

/** A target of a relation as the name of a part; those that leave the package are left out. */
function resolve(base: string, target: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined
  const parts = target.startsWith('/') ? [] : base.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

function relations(archive: Archive, part: string): readonly Relation[] {
  const at = part.lastIndexOf('/') + 1
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`
  if (!archive.has(name)) return []
  const found: Relation[] = []
  scan(archive, name, {
    open: (element, attributes) => {
      if (element !== 'Relationship') return
      const target = resolve(part, attribute(attributes, 'Target') ?? '')
      const type = attribute(attributes, 'Type') ?? ''
      if (target !== undefined) found.push({ id: attribute(attributes, 'Id') ?? '', type, target })
    },
  })
  return found
}

/** The name of the part that describes the workbook. */
function bookPart(archive: Archive): string {
  const office = relations(archive, '').find(({ type }) => type.endsWith('/officeDocument'))
  const part = office?.target ?? 'xl/workbook.xml'
  if (!archive.has(part)) throw new ArchiveFault('not-a-table', 'ZIP')
  return part
}

/** The sheets of a workbook, and where its shared texts and styles are. */
export function readBook(archive: Archive): Book & { readonly strings?: string; readonly styles?: string } {
  const part = bookPart(archive)
  const targets = relations(archive, part)
  const sheets: BookSheet[] = []
  let dateSystem: 1900 | 1904 = 1900
  scan(archive, part, {
    open: (element, attributes) => {
      if (element === 'workbookPr') {
        const flag = attribute(attributes, 'date1904')
        if (flag === '1' || flag === 'true') dateSystem = 1904
      }
      if (element !== 'sheet') return
      const id = attribute(attributes, 'r:id') ?? attribute(attributes, 'id')
      const target = targets.find((relation) => relation.id === id && relation.type.endsWith('/worksheet'))
      const state = attribute(attributes, 'state') ?? 'visible'
      const name = attribute(attributes, 'name') ?? ''
      if (target !== undefined) sheets.push({ name, hidden: state !== 'visible', part: target.target })
    },
  })
  const strings = targets.find(({ type }) => type.endsWith('/sharedStrings'))?.target
  const styles = targets.find(({ type }) => type.endsWith('/styles'))?.target
  return {
    sheets,
    dateSystem,
    ...(strings !== undefined && archive.has(strings) ? { strings } : {}),
    ...(styles !== undefined && archive.has(styles) ? { styles } : {}),
  }
}

/** What each cell style shows, by the number that cells refer to. */
export function readStyles(archive: Archive, part: string | undefined): readonly FormatKind[] {
  if (part === undefined) return []
  const codes = new Map<number, string>()
  const ids: number[] = []
  let inCells = false
  scan(archive, part, {
    open: (element, attributes) => {
      if (element === 'numFmt') {
        codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
      } else if (element === 'cellXfs') inCells = true
      else if (element === 'xf' && inCells) ids.push(Number(attribute(attributes, 'numFmtId') ?? 0))
    },
    close: (element) => {
      if (element === 'cellXfs') inCells = false
    },
  })
  return ids.map((id) => kindOfFormat(id, codes))
}

const coded = /_x([0-9A-Fa-f]{4})_/g

/** The text of a cell: `_x000D_` is the character that XML cannot hold, or that was written so. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(coded, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** The shared texts of a workbook, without the readings (ふりがな) that are kept beside them. */
export function readSharedStrings(
  archive: Archive,
  part: string | undefined,
  most: number,
): readonly string[] {
  if (part === undefined) return []
  const strings: string[] = []
  let [text, inText, inReading, size] = ['', false, false, 0]
  scan(archive, part, {
    open: (element) => {
      if (element === 'si') text = ''
      else if (element === 'rPh') inReading = true
      else if (element === 't') inText = !inReading
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (element) => {
      if (element === 't') inText = false
      else if (element === 'rPh') inReading = false
      else if (element === 'si') {
        size += text.length * 2 + 16
        if (size > most) throw new ArchiveFault('archive-too-large', `${Math.ceil(most / 1e6)} MB`, part)
        strings.push(decodeCellText(text))
      }
    },
  })
  return strings
}
