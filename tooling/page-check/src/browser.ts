import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'

const resolveModule = createRequire(import.meta.url).resolve

/** A headless browser that comes from npm alone; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // In one process the whole browser ends with its first closed tab.
    args: chromium.args.filter((flag) => flag !== '--single-process'),
    headless: true,
  })
}

/**
 * Style rules that give a page a Japanese font from npm. Machines that run the check may have none, and widths
 * measured with empty boxes prove nothing.
 */
export function japaneseFontRules(): string {
  const file = resolveModule('@fontsource-variable/noto-sans-jp/index.css')
  const folder = pathToFileURL(`${dirname(file)}/`).href
  const faces = readFileSync(file, 'utf8').replaceAll('url(./', `url(${folder}`)
  return `${faces}\n:root, body, svg text { font-family: 'Noto Sans JP Variable', sans-serif !important; }`
}

/** Opens a page, with a Japanese font, and waits until the font is there. */
export async function openPage(page: Page, url: string, fontRules: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' })
  if (fontRules !== '') await page.addStyleTag({ content: fontRules })
  await page.evaluate(async () => {
    await document.fonts.ready
  })
}

/** Path of axe's browser build. */
export const axeScript = join(dirname(resolveModule('axe-core/package.json')), 'axe.min.js')
