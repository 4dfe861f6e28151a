import { dateProblem } from '../date-number.ts'
import type { TabularIssueCode } from '../issue.ts'
import type { Column } from '../table.ts'

/** Why a value cannot stand in a column of this type, or nothing when it can. `null` can stand anywhere. */
export function valueProblem(value: unknown, type: Column['type']): TabularIssueCode | undefined {
  if (value === null) return undefined
  switch (type) {
    case 'text':
    case 'code':
      return typeof value === 'string' ? undefined : 'value-of-other-type'
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'value-of-other-type'
    case 'date':
      return typeof value === 'string' ? dateProblem(value) : 'value-of-other-type'
    case 'minutes':
      if (typeof value !== 'number') return 'value-of-other-type'
      return Number.isFinite(value) && !Number.isInteger(value) ? 'minutes-not-whole' : finiteProblem(value)
    default:
      return typeof value === 'number' ? finiteProblem(value) : 'value-of-other-type'
  }
}

function finiteProblem(value: number): TabularIssueCode | undefined {
  return Number.isFinite(value) ? undefined : 'number-not-finite'
}
