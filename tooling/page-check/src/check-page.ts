import type { Browser, Page } from 'playwright-core'
import { japaneseFontRules, openPage } from './browser.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { checkDesktop } from './check-desktop.ts'
import { checkKeyboard } from './check-keyboard.ts'
import { checkPhone } from './check-phone.ts'
import { checkPrint, type PrintExpectation } from './check-print.ts'

/** A page that the project writes, and what it must keep beyond what every page must. */
export interface PageUnderCheck {
  readonly name: string
  readonly url: string
  /** Absent for pages that are not made for paper. */
  readonly print?: PrintExpectation
}

/** The outcome of one check on one page. */
export interface PageOutcome {
  readonly page: string
  readonly check: string
  readonly failures: readonly string[]
}

const appearances = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const

/** Runs every check on one page, each in a fresh tab; a page that reports errors or asks the network fails too. */
export async function checkPage(browser: Browser, under: PageUnderCheck): Promise<readonly PageOutcome[]> {
  const outcomes: PageOutcome[] = []
  const fonts = japaneseFontRules()
  const inTab = async (
    check: string,
    work: (page: Page) => Promise<readonly string[]>,
    withFonts = true,
  ): Promise<void> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const faults: string[] = []
    const origin = new URL(under.url).origin
    page.on('pageerror', (error) => faults.push(`script error: ${error.message}`))
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url())
      if (protocol.startsWith('http') && asked !== origin) faults.push(`asks the network: ${request.url()}`)
    })
    try {
      await openPage(page, under.url, withFonts ? fonts : '')
      outcomes.push({ page: under.name, check, failures: [...(await work(page)), ...faults] })
    } catch (error) {
      outcomes.push({
        page: under.name,
        check,
        failures: [`${check} could not run: ${String(error)}`, ...faults],
      })
    } finally {
      await page.close()
    }
  }
  for (const { name, media } of appearances) {
    await inTab(
      `accessibility, ${name}`,
      async (page) => {
        await page.emulateMedia(media)
        return checkAccessibility(page)
      },
      false,
    )
  }
  await inTab('desktop', checkDesktop)
  await inTab('phone', checkPhone)
  await inTab('keyboard', checkKeyboard, false)
  const { print } = under
  if (print) await inTab('print', (page) => checkPrint(page, print))
  return outcomes
}
