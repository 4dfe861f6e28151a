import type { CompiledDepartments, Era } from '../compile/departments.ts'
import { eraIn } from '../compile/rule.ts'
import type { MonthRecord, PersonMonths } from '../person.ts'
import { type Loaded, raisedKind } from './loaded.ts'
import { unknownCount } from './windows.ts'
import { yearBegin } from './year-begin.ts'

/**
 * Whether a person's months, as they stand in the records, come near no limit and no interview, so that nothing
 * has to be taken up: in order and without gaps, under one state of the law, and of one kind of department or below
 * the lines of all kinds. Most people's are, and what the speed of judging a whole organisation hangs on is to touch
 * them only once.
 */
export function isCalmPerson(person: PersonMonths, rules: CompiledDepartments, startMonth: number): boolean {
  const { months, recordsFrom, recordsUntil } = person
  const { length } = months
  if (length === 0 || recordsFrom !== undefined || recordsUntil !== undefined) return false
  const { month: first, departmentKind: kind } = months[0] as MonthRecord
  const { calm, calmRaised, calmAnyway, until } = eraIn(rules.eras, first)
  const lines = kind === 'autonomous' ? calm : kind === 'heteronomous' ? calmRaised : undefined
  if (lines === undefined || first + length - 1 > until) return false
  const { most, countFrom, mostCounted, mostInYear } = lines
  let yearEnd = yearBegin(first, startMonth) + 12 - first
  let sum = 0
  let counted = 0
  let highest = 0
  let highestSum = 0
  let isMixed = false
  for (let k = 0; k < length; k++) {
    const record = months[k] as MonthRecord
    const { month, departmentKind, overtimeMinutes, specialDutyMinutes = 0 } = record
    const value = overtimeMinutes as number
    if (month !== first + k || (value | 0) !== value || value < 0 || value > most) return false
    if ((specialDutyMinutes | 0) !== specialDutyMinutes || specialDutyMinutes < 0) return false
    if (record.careRestricted === true) return false
    if (departmentKind !== kind) {
      if (departmentKind !== 'autonomous' && departmentKind !== 'heteronomous') return false
      isMixed = true
    }
    if (k === yearEnd) {
      yearEnd += 12
      sum = 0
      counted = 0
    }
    sum += value
    if (value >= countFrom) counted++
    if (sum > mostInYear || counted > mostCounted) return false
    if (value > highest) highest = value
    if (sum > highestSum) highestSum = sum
  }
  if (!isMixed) return true
  return calmAnyway !== undefined && highest <= calmAnyway.most && highestSum <= calmAnyway.mostInYear
}

/**
 * Whether nothing is found in the months of one year that are known. Unknown months are allowed for where all are
 * under the plain limits. `isClosed` says that no unknown month lies before the year that a mean could reach.
 */
export function isCalmYear(
  loaded: Loaded,
  era: Era,
  start: number,
  last: number,
  isClosed: boolean,
): boolean {
  const { first, kinds, overtime } = loaded
  const kind = kinds[start]
  const isRaised = kind === raisedKind
  const lines = isRaised ? era.calmRaised : era.calm
  if (lines === undefined || first + last > era.until) return false
  if (isRaised && !(isClosed && unknownCount(overtime, start, last) === 0)) return false
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
