import type { Browser } from 'playwright-core'
import type { PageOutcome } from './check-page.ts'

/** Uses the overtime page as a visitor does: types months, mistypes one, changes rules, day and language. */
export async function useOvertimePage(browser: Browser, url: string): Promise<PageOutcome> {
  const page = await browser.newPage()
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(`script error: ${error.message}`))
  const expectText = async (what: string, selector: string, pattern: RegExp): Promise<void> => {
    try {
      await page.locator(selector).filter({ hasText: pattern }).first().waitFor({ timeout: 10_000 })
    } catch {
      failures.push(`${what}: ${selector} does not show ${String(pattern)}`)
    }
  }
  const overtime = (month: string) => page.locator(`input[name="${month} overtime"]`)
  try {
    await page.goto(url)
    await expectText('nothing typed', '#word', /月の時間を入れて/)
    await page.fill('#today', '2026-02-30')
    await expectText('no day', '#word', /2026-06-15/)
    await page.fill('#today', '2026-06-15')
    await overtime('2026-06').pressSequentially('４５')
    await expectText('exactly the limit', '#word', /上限内/)
    await expectText('exactly the limit', '#room', /2026-06\s*45:00\s*45:00\s*0:00/)
    await overtime('2026-06').pressSequentially(':01')
    await expectText('a minute more', '#word', /上限超過/)
    await expectText('a minute more', '#sentences li', /45時間01分/)
    await overtime('2026-05').fill('abc')
    await expectText('no time', '#word', /45:30/)
    if ((await overtime('2026-05').getAttribute('aria-invalid')) !== 'true')
      failures.push('a wrong time is not marked')
    await overtime('2026-05').fill('20')
    await page.selectOption('#rules', 'heteronomous')
    await expectText('other rules', '#word', /上限内/)
    await page.selectOption('#language', 'en')
    await expectText('another language', '#word', /Within the limits/)
    await expectText('another language', '#sentences li', /may still be worked/)
    await page.selectOption('#rules', 'plain')
    await expectText('holiday work unknown', '#word', /Cannot be said|Above the limit/)
    await page.fill('#today', '2026-07-01')
    if ((await overtime('2026-06').inputValue()) !== '４５:01')
      failures.push('what was typed is lost with the day')
  } catch (error) {
    failures.push(`the page could not be used: ${String(error)}`)
  } finally {
    await page.close()
  }
  return { page: 'overtime page', check: 'used from packed tarballs', failures }
}
