import type { PlainDate } from '@reform/calendar'
import {
  type LeaveGrant,
  type LeaveLedger,
  leaveGrants,
  leaveLedger,
  lsa39LeaveRules,
  npaLeaveRules,
} from '@reform/overtime/leave'
import type { Options } from '../../../domain.ts'
import type { Io } from '../../../io/io.ts'
import type { Language } from '../../../language.ts'
import { leaveList, readList } from './lists.ts'
import type { Office } from './office.ts'
import type { StaffRow } from './sound.ts'

/** Everyone's leave, as far as the list of staff says when they entered. */
export interface Leaves {
  readonly ledgers: ReadonlyMap<string, LeaveLedger>
  readonly grants: ReadonlyMap<string, readonly LeaveGrant[]>
  /** People whose day of entry is not known, and people who used leave and stand in no list. */
  readonly withoutEntry: readonly string[]
  readonly setAside: number
}

/** The rules on leave that go with those on overtime. */
export function leaveRulesOf({ regime }: Pick<Office, 'regime'>): typeof npaLeaveRules {
  return regime === 'lsa36' ? lsa39LeaveRules : npaLeaveRules
}

/** Leave granted and used, by person. Only asked where the file of `--leave` is named. */
export async function leavesOf(
  io: Io,
  language: Language,
  options: Options,
  staff: readonly StaffRow[],
  on: PlainDate,
  office: Office,
): Promise<Leaves> {
  if (options.leave === undefined)
    return { ledgers: new Map(), grants: new Map(), withoutEntry: [], setAside: 0 }
  const { rows, rejected } = await readList(
    io,
    language,
    options.json === true,
    String(options.leave),
    leaveList,
  )
  const rules = leaveRulesOf(office)
  const uses = new Map<
    string,
    { date: PlainDate; unit: 'day' | 'halfDay' | 'hour' | 'quarterHour'; count: number }[]
  >()
  for (const { row } of rows) {
    const { person, date, unit, count } = row
    uses.set(person, [...(uses.get(person) ?? []), { date, unit, count: count ?? 1 }])
  }
  const entered = new Map(
    staff.flatMap(({ person, entered: day }) => (day === undefined ? [] : [[person, day] as const])),
  )
  const ledgers = new Map<string, LeaveLedger>()
  const grants = new Map<string, readonly LeaveGrant[]>()
  for (const [person, enteredOn] of entered) {
    if (enteredOn > on) continue
    const granted = leaveGrants({ enteredOn, attendance: 'always' }, on, rules).grants
    grants.set(person, granted)
    const until = (uses.get(person) ?? []).filter(({ date }) => date <= on)
    ledgers.set(person, leaveLedger(granted, until, on, rules))
  }
  const all = new Set([...staff.map(({ person }) => person), ...uses.keys()])
  const withoutEntry = [...all].filter((person) => !ledgers.has(person)).sort()
  return { ledgers, grants, withoutEntry, setAside: rejected + withoutEntry.length }
}
