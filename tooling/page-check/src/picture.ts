import { fileURLToPath } from 'node:url'
import { japaneseFontRules, openBrowser, openPage } from './browser.ts'
import { writePages } from './pages.ts'

/** Takes the picture of the README from the page that `reform roadmap report` really writes: `node src/picture.ts`. */
const { pages, close } = await writePages()
const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const [first] = pages
  if (first === undefined) throw new Error('no page was written')
  await openPage(page, first.url, japaneseFontRules())
  await page.screenshot({
    path: fileURLToPath(new URL('../../../docs/src/static/report.png', import.meta.url)),
  })
} finally {
  await browser.close()
  await close()
}
