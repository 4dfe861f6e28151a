import { issue, type TabularIssue } from '../issue.ts'
import { maxSheetNameLength } from '../limits.ts'

// Excel refuses the full-width twins too (it takes them for the half-width signs), and control characters.
const forbidden = /[[\]:*?/\\［］：＊？／＼￥\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u
const apostropheAtEdge = /^['’＇]|['’＇]$/u

// Names that a spreadsheet could not tell apart become the same text.
function sheetKey(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}

function nameProblem(
  name: string,
): { code: TabularIssue['code']; character?: string; bound?: number } | undefined {
  if (name.trim() === '') return { code: 'sheet-name-empty' }
  if (name.length > maxSheetNameLength) return { code: 'sheet-name-too-long', bound: maxSheetNameLength }
  const character = (forbidden.exec(name) ?? apostropheAtEdge.exec(name))?.[0]
  if (character !== undefined) return { code: 'sheet-name-character', character }
  return sheetKey(name) === 'history' ? { code: 'sheet-name-reserved' } : undefined
}

/** Everything that is wrong with the names of a workbook's sheets. */
export function issuesOfSheetNames(names: readonly string[]): TabularIssue[] {
  const issues: TabularIssue[] = []
  const seen = new Map<string, string>()
  for (const [index, name] of names.entries()) {
    const facts = { path: ['sheets', index, 'name'], place: { sheet: name }, value: name }
    const problem = nameProblem(name)
    if (problem !== undefined) {
      const { code, ...detail } = problem
      issues.push(issue(code, { ...facts, ...detail }))
    }
    const twin = seen.get(sheetKey(name))
    if (twin !== undefined) issues.push(issue('sheet-name-duplicate', { ...facts, bound: twin }))
    else seen.set(sheetKey(name), name)
  }
  return issues
}
