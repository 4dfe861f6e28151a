import type { Page } from 'playwright-core'
import { axeScript } from './browser.ts'

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
  }[]
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe objects to on the open page, one line per rule with the first place. */
export async function checkAccessibility(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axeScript })
  const result = await page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResult> } }
    return axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
  }, tags)
  return result.violations.map((violation) => {
    const first = violation.nodes[0]
    const summary = first?.failureSummary?.replace(/\s+/g, ' ') ?? ''
    return `axe ${violation.id}: ${violation.help} (${violation.nodes.length}×, first ${first?.target.join(' ')}: ${summary})`
  })
}
