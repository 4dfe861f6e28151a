import type { Browser, BrowserContext, Page } from 'playwright-core'
import { checkAccessibility } from '../check-accessibility.ts'
import type { PageOutcome } from '../check-page.ts'
import { checkPhone } from '../check-phone.ts'
import { addressIn, pageTypes } from './page-types.ts'
import { readSite } from './serve.ts'

/** What a reader loads to see the first page, fonts and search index aside. */
const budget = 200 * 1024

/** The theme is the reader's own choice or that of the screen; the site keeps to the screen until told otherwise. */
async function checkIn(page: Page, scheme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: scheme })
  await page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme
  }, scheme)
  return checkAccessibility(page)
}

async function inTab(
  context: Browser | BrowserContext,
  url: string,
  work: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`))
  try {
    await page.goto(url, { waitUntil: 'load' })
    return [...(await work(page)), ...faults]
  } catch (error) {
    return [String(error), ...faults]
  } finally {
    await page.close()
  }
}

/** Every type of page in both languages: accessible in light and dark, and fit for a phone. */
export async function checkTypes(browser: Browser, origin: string): Promise<readonly PageOutcome[]> {
  const outcomes: PageOutcome[] = []
  for (const [name, path] of Object.entries(pageTypes)) {
    for (const language of ['ja', 'en'] as const) {
      const url = origin + addressIn(language, path)
      const failures = await inTab(browser, url, async (page) => [
        ...(await checkIn(page, 'light')),
        ...(await checkIn(page, 'dark')),
        ...(await checkPhone(page)),
      ])
      outcomes.push({ page: `site, ${name} (${language})`, check: 'accessibility and phone', failures })
    }
  }
  return outcomes
}

/** How much a page and what it asks for weigh, by the names of what is counted. */
function weigh(address: string, read: (address: string) => Buffer | undefined): number {
  const html = read(address)?.toString('utf8') ?? ''
  const asked = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css|svg))"/g)].map(([, name = '']) => name)
  const files = [...new Set(asked)].filter((name) => !name.startsWith('/fonts/'))
  return files.reduce((sum, name) => sum + (read(name)?.length ?? 0), Buffer.byteLength(html))
}

/** The first page is light, and every type of page can be read without script. */
export async function checkPlain(browser: Browser, origin: string): Promise<readonly PageOutcome[]> {
  const outcomes = (['ja', 'en'] as const).map((language): PageOutcome => {
    const weight = weigh(addressIn(language, ''), readSite)
    const failures = weight > 0 && weight <= budget ? [] : [`weighs ${weight} bytes, allowed ${budget}`]
    return { page: `site, first page (${language})`, check: 'weight', failures }
  })
  const context = await browser.newContext({ javaScriptEnabled: false })
  for (const [name, path] of Object.entries(pageTypes)) {
    const failures = await inTab(context, origin + addressIn('ja', path), async (page) => {
      const text = await page.locator('.sl-markdown-content').textContent()
      return (text ?? '').trim().length > 40 ? [] : ['says nothing without script']
    })
    outcomes.push({ page: `site, ${name} (ja)`, check: 'without script', failures })
  }
  await context.close()
  return outcomes
}
