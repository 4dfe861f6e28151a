import { mkdirSync, writeFileSync } from 'node:fs'
import { openBrowser } from './browser.ts'
import { checkPage, type PageOutcome } from './check-page.ts'
import { useEmbedPage } from './embed-page.ts'
import { useOvertimePage } from './overtime-page.ts'
import { checkService } from './overtime-service.ts'
import { servePage } from './packed-app.ts'
import { secondRoadmap, writePages } from './pages.ts'

const outcomes: PageOutcome[] = []
const { pages, close } = await writePages()
const embed = await servePage('roadmap-embed')
const overtime = await servePage('overtime-page')
const browser = await openBrowser()
try {
  for (const page of pages) outcomes.push(...(await checkPage(browser, page)))
  outcomes.push(...(await checkPage(browser, { name: 'embedding page', url: embed.url })))
  outcomes.push(await useEmbedPage(browser, embed.url, secondRoadmap))
  outcomes.push(...(await checkPage(browser, { name: 'overtime page', url: overtime.url })))
  outcomes.push(await useOvertimePage(browser, overtime.url))
  outcomes.push(await checkService())
} finally {
  await browser.close()
  embed.close()
  overtime.close()
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
