import { mkdirSync, writeFileSync } from 'node:fs'
import { openBrowser } from './browser.ts'
import { checkPage, type PageOutcome } from './check-page.ts'
import { serveEmbedPage, useEmbedPage } from './embed-page.ts'
import { secondRoadmap, writePages } from './pages.ts'

const outcomes: PageOutcome[] = []
const { pages, close } = await writePages()
const embed = await serveEmbedPage()
const browser = await openBrowser()
try {
  for (const page of pages) outcomes.push(...(await checkPage(browser, page)))
  outcomes.push(...(await checkPage(browser, { name: 'embedding page', url: embed.url })))
  outcomes.push(await useEmbedPage(browser, embed.url, secondRoadmap))
} finally {
  await browser.close()
  await embed.close()
  await close()
}
const failures = outcomes.flatMap(({ page, check, failures: found }) =>
  found.length > 0 ? [`${page}, ${check}: ${found.join('; ')}`] : [],
)
for (const { page, check, failures: found } of outcomes) {
  process.stdout.write(`${found.length > 0 ? '✗' : '✓'} ${page}: ${check}\n`)
}
for (const failure of failures) process.stdout.write(`\n${failure}\n`)
mkdirSync('.results', { recursive: true })
writeFileSync(
  '.results/pages.json',
  `${JSON.stringify({ check: 'pages', passed: outcomes.length - failures.length, failed: failures.length, failures })}\n`,
)
process.exitCode = failures.length > 0 ? 1 : 0
