import type { Browser, Page } from 'playwright-core'
import type { PageOutcome } from '../check-page.ts'

type Work = (page: Page, failures: string[]) => Promise<void>

async function expectText(page: Page, selector: string, pattern: RegExp, failures: string[]): Promise<void> {
  try {
    await page.locator(selector).filter({ hasText: pattern }).first().waitFor({ timeout: 20_000 })
  } catch {
    failures.push(`${selector} does not show ${String(pattern)}`)
  }
}

/** Words as officials write them, with what each must lead to. */
const searches = [
  ['/', '時間外労働', /時間外労働/],
  ['/', '勤務間インターバル', /インターバル/],
  ['/', '超過勤務命令', /用語集/],
  ['/', '電子化率', /契約上の率|用語集/],
  ['/', '超勤命令', /用語集/],
  ['/en/', 'interval between duties', /Glossary|interval/i],
] as const

const search =
  (origin: string): Work =>
  async (page, failures) => {
    for (const [address, word, expected] of searches) {
      await page.goto(origin + address)
      await page.locator('site-finder a.open').click()
      await page.locator('site-finder input').fill(word)
      await expectText(page, 'site-finder li a', expected, failures)
    }
    await page.locator('site-finder li a').first().click()
    await page.waitForLoadState()
    if (new URL(page.url()).pathname === '/en/') failures.push('a hit does not lead to its page')
  }

const switchLanguage =
  (origin: string): Work =>
  async (page, failures) => {
    await page.goto(`${origin}/learn/overtime/`)
    await page.locator('starlight-lang-select select').first().selectOption({ label: 'English' })
    await page.waitForURL(`${origin}/en/learn/overtime/`, { timeout: 20_000 })
    await expectText(page, 'h1', /Check a year of overtime/, failures)
  }

/** Runs an example, then one that asks the network and one that never ends. */
const runExample =
  (origin: string): Work =>
  async (page, failures) => {
    await page.goto(`${origin}/`)
    await page.getByRole('button', { name: '編集して実行' }).first().click()
    const run = page.getByRole('button', { name: '実行', exact: true })
    await run.click()
    await expectText(page, '.live output pre', /breached/, failures)
    await expectText(page, '.live output pre', /100時間未満/, failures)
    const editor = page.locator('.live textarea')
    await editor.fill("import { npaRules } from '@reform/overtime'\nawait fetch('/llms.txt') // => ''")
    await run.click()
    await expectText(page, '.live output pre.failed', /fetch|refused|Security/i, failures)
    await editor.fill('while (true) {}')
    await run.click()
    await expectText(page, '.live output pre.failed', /10 s/, failures)
  }

const calculate =
  (origin: string): Work =>
  async (page, failures) => {
    await page.goto(`${origin}/try/headroom/`)
    await page.locator('[name=today]').fill('2026-06-20')
    await page.locator('[name=month2]').fill('30:00')
    await expectText(page, 'form.calculator output p', /15時間00分/, failures)
    await page.locator('[name=month2]').fill('x')
    await expectText(page, 'form.calculator output', /読み取れません/, failures)
  }

const filter =
  (origin: string): Work =>
  async (page, failures) => {
    await page.goto(`${origin}/reference/verdicts/overtime/`)
    const rows = page.locator('table.gallery tbody tr:visible')
    const all = await rows.count()
    await page.locator('[data-filter] input').fill('E01')
    if ((await rows.count()) !== 1 || all < 40) failures.push(`${await rows.count()} of ${all} rows are left`)
  }

const printPage =
  (origin: string): Work =>
  async (page, failures) => {
    await page.goto(`${origin}/reference/provisions/npa/npa-heteronomous-month100/`)
    await page.emulateMedia({ media: 'print' })
    for (const selector of ['nav.sidebar', 'header.header', '.no-print']) {
      const shown = await page.locator(`${selector} >> visible=true`).count()
      if (shown > 0) failures.push(`${selector} is printed`)
    }
    const bytes = await page.pdf({ preferCSSPageSize: true })
    if (bytes.length < 10_000) failures.push('the paper is empty')
  }

/** Uses the site as readers do, each use in a fresh tab; asking another host is a failure everywhere. */
export async function useSite(browser: Browser, origin: string): Promise<readonly PageOutcome[]> {
  const uses: Readonly<Record<string, Work>> = {
    search: search(origin),
    'language switch': switchLanguage(origin),
    'run an example': runExample(origin),
    calculator: calculate(origin),
    'filter the gallery': filter(origin),
    print: printPage(origin),
  }
  const outcomes: PageOutcome[] = []
  for (const [check, work] of Object.entries(uses)) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const failures: string[] = []
    page.on('pageerror', (error) => failures.push(`script error: ${error.message}`))
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url())
      if (protocol.startsWith('http') && asked !== origin) failures.push(`asks the network: ${request.url()}`)
    })
    try {
      await work(page, failures)
    } catch (error) {
      failures.push(String(error))
    } finally {
      await page.close()
    }
    outcomes.push({ page: 'site', check, failures })
  }
  return outcomes
}
