import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { japaneseFontRules, openBrowser, openPage } from './browser.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { checkDesktop } from './check-desktop.ts'
import { checkKeyboard } from './check-keyboard.ts'
import { checkPhone } from './check-phone.ts'
import { checkPrint } from './check-print.ts'

let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'reform-page-check-'))
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const shell = (body: string, style = ''): string =>
  `<!doctype html><html lang="ja"><head><title>試験</title><meta name="viewport" content="width=device-width">
   <style>@page { size: A4 landscape } section + section { break-before: page } ${style}</style></head>
   <body><a href="#main">本文へ</a><main id="main"><h1>題</h1>${body}</main></body></html>`

async function withPage<T>(html: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  try {
    const file = join(folder, 'page.html')
    writeFileSync(file, html)
    await openPage(page, pathToFileURL(file).href, japaneseFontRules())
    return await work(page)
  } finally {
    await page.close()
  }
}

describe('every check finds what is planted and leaves a sound page alone', () => {
  test.each([
    ['sound', shell('<p>本文</p>'), 0],
    ['an image without words', shell('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'), 1],
    ['pale text', shell('<p style="color:#bbb;background:#fff">薄い</p>'), 1],
  ])('accessibility: %s', async (_, html, failures) => {
    const found = await withPage(html, checkAccessibility)
    expect(found.length, found.join('\n')).toBe(failures)
  })

  test.each([
    ['sound', shell('<div style="overflow-x:auto"><div style="width:900px">表</div></div>'), true],
    ['wider than the phone', shell('<div style="width:900px">表</div>'), false],
  ])('phone: %s', async (_, html, sound) => {
    expect((await withPage(html, checkPhone)).length === 0).toBe(sound)
  })

  const inside = 'main { width: 900px }'
  const region = (width: number): string =>
    `<div role="region" tabindex="0" aria-label="表" style="overflow-x:auto"><div style="width:${width}px">表</div></div>`
  const tableOf = (style: string, cell: string): string =>
    `<table style="border-collapse:collapse;${style}"><tr><td style="${cell}">長い内容の升目に書かれた文</td></tr></table>`
  test.each([
    ['sound', shell(region(900), inside), ''],
    ['a sound table', shell(tableOf('table-layout:fixed;width:900px', ''), inside), ''],
    ['a page that scrolls sideways', shell('<p style="width:1400px">表</p>'), '1408 px wide'],
    [
      'a table beside its place, on a page wide enough',
      shell(tableOf('width:1000px', ''), inside),
      'sticks out by 100',
    ],
    ['a region that has to be scrolled', shell(region(1000), inside), 'wider than its region'],
    [
      'a cell that is too narrow',
      shell(tableOf('table-layout:fixed;width:60px', 'white-space:nowrap;overflow:hidden'), inside),
      'wider than its cell',
    ],
  ])('desktop: %s', async (_, html, failure) => {
    const found = await withPage(html, checkDesktop)
    expect(found.join('\n')).toContain(failure)
    expect(found.length === 0, found.join('\n')).toBe(failure === '')
  })

  test.each([
    ['sound', shell('<a href="#x">行く</a>'), ''],
    ['an invisible focus', shell('<a href="#x">行く</a>', 'a:focus { outline: none }'), 'cannot be seen'],
    ['a changed order', shell('<a href="#x">一</a><a href="#y" tabindex="3">二</a>'), 'reaches'],
    ['no way to skip', shell('<p>本文</p>').replace('href="#main"', 'href="other.html"'), 'does not skip'],
  ])('keyboard: %s', async (_, html, failure) => {
    const found = await withPage(html, checkKeyboard)
    expect(found.join('\n')).toContain(failure)
    expect(found.length === 0).toBe(failure === '')
  })

  const sections = (style = ''): string =>
    `<section><h2>第一</h2><table style="${style}"><tr><th scope="col">項目</th><td>とても長い内容の升目に書かれた文</td></tr></table></section>
     <section><h2>第二</h2><p>本文</p></section>`
  const noTitle = 'h1, body > a { display: none }'
  test.each([
    ['sound', shell(sections(), noTitle), ''],
    ['portrait', shell(sections(), noTitle).replace('A4 landscape', 'A4 portrait'), 'not A4 landscape'],
    [
      'a heading in the middle of a page',
      shell(sections(), `${noTitle} section + section { break-before: auto }`),
      'begin a page',
    ],
    [
      'a table that is cut off',
      shell(sections('display:block;width:60px;height:20px;overflow:hidden;white-space:nowrap'), noTitle),
      'not whole on paper',
    ],
  ])('print: %s', async (_, html, failure) => {
    const found = await withPage(html, (page) => checkPrint(page, { pageHeadings: 'section > h2' }))
    expect(found.join('\n')).toContain(failure)
    expect(found.length === 0, found.join('\n')).toBe(failure === '')
  })
})
