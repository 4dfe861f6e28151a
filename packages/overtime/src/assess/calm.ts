import type { CalmLines, CompiledDepartments, Era } from '../compile/departments.ts'
import { eraIn } from '../compile/rule.ts'
import type { MonthRecord, PersonMonths } from '../person.ts'
import { type Loaded, raisedKind } from './load-months.ts'
import { unknownCount } from './windows.ts'
import { yearBegin } from './year-begin.ts'

/**
 * Whether a person's months, as they stand in the records, come near no limit and no interview, so that nothing
 * has to be taken up: in order and without gaps, of one kind of department, all under one state of the law.
 * Most people's are, and what the speed of judging a whole organisation hangs on is to touch them only once.
 */
export function isCalmPerson(person: PersonMonths, rules: CompiledDepartments, startMonth: number): boolean {
  const { months, recordsFrom, recordsUntil } = person
  const { length } = months
  if (length === 0 || recordsFrom !== undefined || recordsUntil !== undefined) return false
  const { month: first, departmentKind: kind } = months[0] as MonthRecord
  const era = eraIn(rules.eras, first)
  const lines = kind === 'autonomous' ? era.calm : kind === 'heteronomous' ? era.calmRaised : undefined
  if (lines === undefined || first + length - 1 > era.until) return false
  const { most, countFrom, mostCounted, mostInYear } = lines
  let yearEnd = yearBegin(first, startMonth) + 12 - first
  let sum = 0
  let counted = 0
  for (let k = 0; k < length; k++) {
    const { month, departmentKind, overtimeMinutes, specialDutyMinutes = 0 } = months[k] as MonthRecord
    const value = overtimeMinutes as number
    if (month !== first + k || departmentKind !== kind) return false
    if ((value | 0) !== value || value < 0 || value > most) return false
    if ((specialDutyMinutes | 0) !== specialDutyMinutes || specialDutyMinutes < 0) return false
    if (k === yearEnd) {
      yearEnd += 12
      sum = 0
      counted = 0
    }
    sum += value
    if (value >= countFrom) counted++
    if (sum > mostInYear || counted > mostCounted) return false
  }
  return true
}

/** Whether that holds of the months of one year that are loaded already. */
export function isCalmYear(loaded: Loaded, era: Era, start: number, last: number): boolean {
  const { first, kinds, overtime } = loaded
  const kind = kinds[start]
  const lines: CalmLines | undefined = kind === raisedKind ? era.calmRaised : era.calm
  if (lines === undefined || first + last > era.until || unknownCount(overtime, start, last) > 0) return false
  const { minutes, sums } = overtime
  if ((sums[last + 1] as number) - (sums[start] as number) > lines.mostInYear) return false
  let counted = 0
  for (let k = start; k <= last; k++) {
    const value = minutes[k] as number
    if (value > lines.most || kinds[k] !== kind) return false
    if (value >= lines.countFrom) counted++
  }
  return counted <= lines.mostCounted
}
