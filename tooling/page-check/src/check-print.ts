import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'

/** What the printed paper should be. */
export interface PrintExpectation {
  /** CSS selector of the headings that each begin a page of their own. */
  readonly pageHeadings: string
  /** CSS selector of the sections that each stand on one page. */
  readonly onePage?: string
}

interface PrintedPage {
  readonly width: number
  readonly height: number
  readonly text: string
  readonly outside: readonly string[]
}

/** One spelling for comparing: fonts draw the middle dot with either of two characters. */
const squeeze = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, '').replaceAll('\u2027', '・').replaceAll('\u00b7', '・')

/** The page number that stands in the margin comes first in the text of a page. */
const withoutPageNumber = (text: string): string => text.replace(/^\d+\/\d+/, '')

async function readPrinted(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise
  const pages: PrintedPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item) => ('str' in item ? [item] : []))
    pages.push({
      width,
      height,
      text: withoutPageNumber(squeeze(texts.map((item) => item.str).join(''))),
      outside: texts
        .filter((item) => {
          const x = Number(item.transform[4])
          return item.str.trim() !== '' && (x < -1 || x + item.width > width + 1)
        })
        .map((item) => item.str),
    })
  }
  return pages
}

/** What is wrong on paper: not A4 landscape, a heading that does not begin its page, a cell that is cut off. */
export async function checkPrint(page: Page, expected: PrintExpectation): Promise<readonly string[]> {
  const asked = await page.evaluate((selector) => {
    const content = (element: Element): string => {
      const copy = element.cloneNode(true) as Element
      for (const hidden of copy.querySelectorAll('.no-print, [hidden]')) hidden.remove()
      return copy.textContent ?? ''
    }
    // Piece by piece: what a style sheet adds around a piece is on paper but not in the document.
    const texts = (cell: Element): string[] => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode
        const shown =
          parentElement?.checkVisibility() && !parentElement.closest('.no-print, .visually-hidden')
        if (shown) found.push(textContent ?? '')
      }
      return found
    }
    return {
      headings: [...document.querySelectorAll(selector)].map(content),
      cells: [...document.querySelectorAll('td, th')]
        .filter((cell) => cell.checkVisibility())
        .flatMap(texts)
        .filter((text) => text.trim() !== ''),
    }
  }, expected.pageHeadings)
  const single =
    expected.onePage === undefined ? [] : await page.locator(`${expected.onePage} > h2`).allTextContents()
  const printed = await readPrinted(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const failures: string[] = []
  printed.forEach(({ width, height, outside }, index) => {
    const landscape = Math.abs(width - 841.89) < 2 && Math.abs(height - 595.28) < 2
    if (!landscape) failures.push(`page ${index + 1} is ${width} × ${height} pt, not A4 landscape`)
    if (outside.length > 0)
      failures.push(`page ${index + 1}: cut off at the edge: ${outside.slice(0, 3).join(' | ')}`)
  })
  failures.push(...missingHeadings(asked.headings, printed), ...missingCells(asked.cells, printed))
  failures.push(...longerThanAPage(single, asked.headings, printed))
  return failures
}

/** A section that is to stand on one page is followed by the next heading on the very next one. */
function longerThanAPage(
  single: readonly string[],
  headings: readonly string[],
  printed: readonly PrintedPage[],
): string[] {
  const starts = headings.map((heading) => printed.findIndex(({ text }) => text.startsWith(squeeze(heading))))
  return single.flatMap((heading) => {
    const index = headings.indexOf(heading)
    const [from = -1, next = printed.length] = [starts[index], starts[index + 1]]
    return index < 0 || from < 0 || next - from > 1 ? [`"${heading.trim()}" takes more than one page`] : []
  })
}

/** Each heading stands at the top of a page, in order, and no two on one page. */
function missingHeadings(headings: readonly string[], printed: readonly PrintedPage[]): string[] {
  const failures: string[] = []
  let next = 0
  for (const heading of headings) {
    const wanted = squeeze(heading)
    const found = printed.findIndex((page, index) => index >= next && page.text.startsWith(wanted))
    if (found < 0) failures.push(`"${heading.trim()}" does not begin a page of its own`)
    else next = found + 1
  }
  if (headings.length === 0) failures.push('the page has no heading that begins a page')
  return failures
}

/** Every table cell reaches the paper; one break by the end of a page is allowed inside a long one. */
function missingCells(cells: readonly string[], printed: readonly PrintedPage[]): string[] {
  const paper = printed.map((page) => page.text).join('')
  const lost = cells.filter((cell) => {
    const pieces = squeeze(cell).match(/.{1,8}/gu) ?? []
    const missing = pieces.filter((piece) => !paper.includes(piece)).length
    return missing > (pieces.length > 2 ? 1 : 0)
  })
  if (lost.length === 0) return []
  const shown = lost.slice(0, 3).map((cell) => cell.trim().replace(/\s+/g, ' ').slice(0, 60))
  return [`${lost.length} table cells are not whole on paper, first: ${shown.join(' | ')}`]
}
