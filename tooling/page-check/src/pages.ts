import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { PageUnderCheck } from './check-page.ts'
import { writeDigitizationFiles } from './digitization-files.ts'
import { writeMeetingFiles } from './meeting-files.ts'
import { writeSurveyFiles } from './survey-files.ts'

const resolveModule = createRequire(import.meta.url).resolve
const command = join(dirname(resolveModule('@reform/cli/package.json')), 'dist/main.js')
/** The invented second roadmap. */
export const secondRoadmap = fileURLToPath(
  new URL('../../fixtures/second-roadmap/roadmap.yaml', import.meta.url),
)

/** Writes every page that the project makes into a folder of its own; `close` removes it. */
export async function writePages(): Promise<{
  readonly pages: readonly PageUnderCheck[]
  readonly close: () => Promise<void>
}> {
  const folder = mkdtempSync(join(tmpdir(), 'reform-pages-'))
  const pages: PageUnderCheck[] = []
  for (const [name, source] of [
    ['published roadmap', 'mhlw'],
    ['second roadmap', secondRoadmap],
  ] as const) {
    const out = join(folder, name.replace(' ', '-'))
    execFileSync(process.execPath, [command, 'roadmap', 'report', source, '--out', out], { stdio: 'pipe' })
    for (const language of ['ja', 'en']) {
      const url = pathToFileURL(join(out, `roadmap.${language}.html`)).href
      pages.push({ name: `${name} (${language})`, url, print: { pageHeadings: 'main section > h2' } })
    }
  }
  const out = join(folder, 'meeting')
  const files = writeMeetingFiles(folder)
  // Whom to hear is for a person's attention: exit code 1.
  const made = spawnSync(process.execPath, [command, 'overtime', 'meeting', ...files, '--out', out], {
    encoding: 'utf8',
  })
  if (made.status !== 1) throw new Error(`meeting: ${made.status} ${made.stderr}`)
  for (const language of ['ja', 'en']) {
    const url = pathToFileURL(join(out, `meeting-2026-10.${language}.html`)).href
    const print = { pageHeadings: 'main section > h2', onePage: 'main section[id^="department-"]' }
    pages.push({ name: `meeting (${language})`, url, print })
  }
  const surveyOut = join(folder, 'survey')
  const report = ['survey', 'report', ...writeSurveyFiles(folder), '--out', surveyOut]
  execFileSync(process.execPath, [command, ...report], { stdio: 'pipe' })
  for (const language of ['ja', 'en']) {
    const url = pathToFileURL(join(surveyOut, `survey-staff-2026.${language}.html`)).href
    const print = { pageHeadings: 'main section.part > h2', onePage: 'main section#summary' }
    pages.push({ name: `survey (${language})`, url, print })
  }
  pages.push(...writeDigitizationPages(folder))
  return { pages, close: async () => rmSync(folder, { recursive: true, force: true }) }
}

function writeDigitizationPages(folder: string): readonly PageUnderCheck[] {
  const out = join(folder, 'digitization')
  const words = ['digitization', 'report', ...writeDigitizationFiles(folder), '--out', out]
  // What is behind the plan is for a person's attention: exit code 1.
  const made = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8' })
  if (made.status !== 1) throw new Error(`digitization: ${made.status} ${made.stderr}`)
  return ['ja', 'en'].map((language) => {
    const url = pathToFileURL(join(out, `digitization-2026-11-20.${language}.html`)).href
    const print = { pageHeadings: 'main section > h2' }
    return { name: `digitization (${language})`, url, print }
  })
}
