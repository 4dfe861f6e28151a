import { clockText } from '../cells/clock-text.ts'
import type { Profile, RowCheck } from '../profile.ts'
import type { RowIssues } from './row-issues.ts'
import type { Slot, SlotValue } from './slots.ts'

type Judge = (values: readonly SlotValue[], issues: RowIssues) => void
type Find = (name: string) => Slot | undefined

function numberOf(values: readonly SlotValue[], slot: Slot): number | null {
  const value = values[slot.index]
  return typeof value === 'number' ? value : null
}

function present(names: readonly string[], find: Find): Slot[] {
  return names.flatMap((name) => find(name) ?? []).filter(({ column }) => column >= 0)
}

function sumJudge(check: Extract<RowCheck, { kind: 'sum' }>, find: Find): Judge | undefined {
  const [total, parts] = [find(check.total), present(check.parts, find)]
  if (total === undefined || total.column < 0 || parts.length < check.parts.length) return undefined
  const tolerance = check.tolerance ?? 0
  return (values, issues) => {
    const stated = numberOf(values, total)
    if (stated === null) return
    let sum = 0
    for (const part of parts) sum += numberOf(values, part) ?? 0
    if (Math.abs(sum - stated) <= tolerance) return
    issues.warn('sum-differs', total, clockText(sum), clockText(stated))
  }
}

type Break = readonly [Slot] | readonly [Slot, Slot]

function breaksOf(check: Extract<RowCheck, { kind: 'clock' }>, find: Find): readonly Break[] {
  return (check.breaks ?? []).flatMap((each): Break[] => {
    const slots = present(typeof each === 'string' ? [each] : each, find)
    const [one, two] = slots
    if (one === undefined) return []
    return two === undefined ? (typeof each === 'string' ? [[one]] : []) : [[one, two]]
  })
}

function breakMinutes(values: readonly SlotValue[], [one, two]: Break): number {
  const first = numberOf(values, one)
  if (two === undefined) return first ?? 0
  const last = numberOf(values, two)
  return first === null || last === null ? 0 : last - first
}

function clockJudge(check: Extract<RowCheck, { kind: 'clock' }>, find: Find): Judge | undefined {
  const [start, end, worked] = [find(check.start), find(check.end), find(check.worked)]
  if (start === undefined || end === undefined || worked === undefined || worked.column < 0) return undefined
  const breaks = breaksOf(check, find)
  const tolerance = check.tolerance ?? 0
  return (values, issues) => {
    const [from, to, stated] = [numberOf(values, start), numberOf(values, end), numberOf(values, worked)]
    if (from === null || to === null || stated === null) return
    let minutes = to - from
    for (const each of breaks) minutes -= breakMinutes(values, each)
    if (Math.abs(minutes - stated) <= tolerance) return
    issues.warn('clock-differs', worked, clockText(minutes), clockText(stated))
  }
}

function placeJudge(check: Extract<RowCheck, { kind: 'onlyWhere' }>, find: Find): Judge | undefined {
  const [slot, where] = [find(check.field), find(check.where)]
  if (slot === undefined || where === undefined || where.column < 0) return undefined
  const words = where.field.type === 'word' ? where.field.words : {}
  const allowed = check.is.map((key) => words[key]?.[0] ?? key).join('・')
  return (values, issues) => {
    const [minutes, kind] = [numberOf(values, slot), values[where.index]]
    if (minutes === null || minutes === 0 || typeof kind !== 'string' || check.is.includes(kind)) return
    issues.warn('value-elsewhere', slot, clockText(minutes), allowed)
  }
}

/** The checks of a profile for which the file has the columns. */
export function rowChecks(profile: Profile, slots: readonly Slot[]): readonly Judge[] {
  const byName = new Map(slots.map((slot) => [slot.name, slot]))
  const find: Find = (name) => byName.get(name)
  return (profile.checks ?? []).flatMap((check) => {
    const judge =
      check.kind === 'sum'
        ? sumJudge(check, find)
        : check.kind === 'clock'
          ? clockJudge(check, find)
          : placeJudge(check, find)
    return judge ?? []
  })
}
