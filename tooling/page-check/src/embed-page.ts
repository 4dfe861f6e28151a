import type { Browser } from 'playwright-core'
import type { PageOutcome } from './check-page.ts'

/** Uses the page as a visitor does: opens a good file, changes the language, opens a broken file. */
export async function useEmbedPage(browser: Browser, url: string, roadmap: string): Promise<PageOutcome> {
  const page = await browser.newPage()
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(`script error: ${error.message}`))
  const expectText = async (what: string, selector: string, pattern: RegExp): Promise<void> => {
    try {
      await page.locator(selector).filter({ hasText: pattern }).first().waitFor({ timeout: 20_000 })
    } catch {
      failures.push(`${what}: ${selector} does not show ${String(pattern)}`)
    }
  }
  try {
    await page.goto(url)
    await page.setInputFiles('#file', roadmap)
    await expectText('a good file', '#status', /roadmap\.yaml を表示しています/)
    const title = await page.frameLocator('#report').locator('h1').textContent({ timeout: 20_000 })
    if (!title) failures.push('the report has no title')
    await page.selectOption('#language', 'en')
    await expectText('another language', '#status', /Showing roadmap\.yaml/)
    await page.setInputFiles('#file', {
      name: 'broken.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from('schema: reform-roadmap/1\nid: [\n'),
    })
    await expectText('a broken file', '#status', /refused/)
    await expectText('a broken file', '#issues li', /broken\.yaml/)
    if (await page.locator('#report').isVisible())
      failures.push('the old report still stands beside the refusal')
  } catch (error) {
    failures.push(`the page could not be used: ${String(error)}`)
  } finally {
    await page.close()
  }
  return { page: 'embedding page', check: 'used from packed tarballs', failures }
}
