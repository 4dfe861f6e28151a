import { mkdirSync, writeFileSync } from 'node:fs'
import { openBrowser } from '../browser.ts'
import { checkPlain, checkTypes } from './check-types.ts'
import { serveSite } from './serve.ts'
import { useSite } from './use-site.ts'

/** Opens the built site in a real browser: every type of page, and what readers do with it. */
const { origin, close } = await serveSite()
const browser = await openBrowser()
const outcomes = []
try {
  outcomes.push(...(await checkPlain(browser, origin)))
  outcomes.push(...(await useSite(browser, origin)))
  outcomes.push(...(await checkTypes(browser, origin)))
} finally {
  await browser.close()
  close()
}
const failures = outcomes.flatMap(({ page, check, failures: found }) =>
  found.length > 0 ? [`${page}, ${check}: ${found.join('; ')}`] : [],
)
for (const failure of failures) process.stdout.write(`${failure}\n`)
mkdirSync('.results', { recursive: true })
const counts = { passed: outcomes.length - failures.length, failed: failures.length }
writeFileSync('.results/sitepages.json', `${JSON.stringify({ check: 'sitepages', ...counts, failures })}\n`)
process.stdout.write(`sitepages: ${counts.passed} passed, ${counts.failed} failed\n`)
process.exitCode = failures.length > 0 ? 1 : 0
