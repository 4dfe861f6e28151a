import {
  type ApprovalCase,
  addToTally,
  approvalRate,
  countsOf,
  type DocumentState,
  flowContract,
  type MediumCounts,
  openTally,
  type RateContract,
  rateFromCounts,
  stockContract,
} from '@reform/digitization'
import type { ReadFile } from '../model/read-file.ts'
import { filesOf, type Given, type Made, type OptionsOf, ratioMade } from './calculator.ts'
import { ownerOf } from './lens.ts'

const totalOf = ({ electronic, hybrid, paper, other, unknown }: Omit<MediumCounts, 'shares'>): number =>
  electronic + hybrid + paper + other + unknown

function contractOf(given: Given, options: OptionsOf<'digitization.rate'>): RateContract {
  const { population, unit = 'file', origin, hybrid } = options
  const { year, until } = given.frame
  const common = { origin, hybrid, unit, asOf: until } as const
  return population === 'stock' ? stockContract(common) : flowContract({ ...common, year })
}

/** The digitization rate of the documents of the scope. The fiscal year of a flow is that of the period. */
export function digitizationRate(given: Given, options: OptionsOf<'digitization.rate'>): Made {
  const contract = contractOf(given, options)
  const tally = openTally(contract)
  const seen = new Set<string>()
  const note = noter(given, contract, tally)
  for (const { file, material } of filesOf(given, 'documents')) {
    for (const [index, document] of material.documents.entries()) {
      const line = material.lines[index] ?? 0
      const { id } = document
      // A register names managers; whose delivery it is says more.
      const department = ownerOf(file) ?? document.department
      if (!isOnce(given, seen, file, { id, department, line })) continue
      note(file, document, line)
    }
  }
  const { headline } = rateFromCounts(countsOf(tally), contract)
  return ratioMade(headline.numerator, headline.denominator, {
    unit: contract.unit === 'page' ? 'pages' : 'documents',
  })
}

/** Whether the thing belongs to the scope and comes for the first time. Ids are those of one department. */
function isOnce(
  { lens, rows }: Given,
  seen: Set<string>,
  file: ReadFile,
  { id, department, line }: { readonly id: string; readonly department: string; readonly line: number },
): boolean {
  const belonging = lens.belongs(file, department)
  if (belonging === 'unknown') rows.leaveLine('unknownDepartment', file, line)
  if (belonging !== 'in') return false
  const key = `${lens.departmentOf(file, department) ?? department}\u0000${id}`
  if (seen.has(key)) {
    rows.leaveLine('duplicate', file, line)
    return false
  }
  seen.add(key)
  return true
}

/** Adds a document and notes what it was to the rate, from what it changed in the tally. */
function noter(
  { rows }: Given,
  { hybrid }: RateContract,
  tally: ReturnType<typeof openTally>,
): (file: ReadFile, document: DocumentState, line: number) => void {
  return (file, document, line) => {
    const before = { records: tally.records, unweighed: tally.unweighed, excluded: totalOf(tally.excluded) }
    addToTally(tally, document)
    if (tally.records === before.records) return
    if (tally.unweighed !== before.unweighed) return rows.leaveLine('unweighed', file, line)
    if (totalOf(tally.excluded) !== before.excluded) return rows.leaveLine('excluded', file, line)
    rows.countLine('denominator', file, line)
    const { medium } = document
    const isElectronic = medium === 'electronic' || (medium === 'hybrid' && hybrid !== 'strict')
    if (isElectronic) rows.countLine('numerator', file, line)
  }
}

/** The rate of electronic approvals of the scope in the period. */
export function approvals(given: Given, { combined }: OptionsOf<'digitization.approvals'>): Made {
  const { from, until } = given.frame
  const seen = new Set<string>()
  const cases: ApprovalCase[] = []
  for (const { file, material } of filesOf(given, 'approvals')) {
    for (const [index, one] of material.cases.entries()) {
      const line = material.lines[index] ?? 0
      if (one.approvedOn < from || one.approvedOn > until) continue
      if (!isOnce(given, seen, file, { ...one, line })) continue
      cases.push({ ...one, id: `${file.path}#${line}` })
      noteApproval(given, combined, file, one, line)
    }
  }
  const { headline } = approvalRate(cases, { from, to: until, combined })
  return ratioMade(headline.numerator, headline.denominator, { unit: 'cases' })
}

function noteApproval(
  { rows }: Given,
  combined: 'electronic' | 'paper' | 'apart',
  file: ReadFile,
  { route }: ApprovalCase,
  line: number,
): void {
  if (route === 'combined' && combined === 'apart') {
    rows.leaveLine('excluded', file, line)
    return
  }
  rows.countLine('denominator', file, line)
  if (route === 'electronic' || (route === 'combined' && combined === 'electronic')) {
    rows.countLine('numerator', file, line)
  }
}
