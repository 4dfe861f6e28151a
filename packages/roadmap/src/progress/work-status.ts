import { parseIsoDate } from '@reform/calendar'
import type { Activity, ActivityState } from '../model/activity.ts'
import type { Item } from '../model/edition.ts'
import type { Id, Text } from '../model/text.ts'
import { planIdOf } from '../query/ids-of.ts'
import { type EditionCalendar, resolvePeriod } from '../time/parse-when.ts'
import type { Light } from './method.ts'
import { type Reason, reason } from './reason.ts'
import {
  factAbout,
  type StageWord,
  stageReason,
  stageStates,
  stageWord,
  type WorkFact,
} from './stage-states.ts'

/** One planned thing, or one account where there is no plan. */
export interface WorkEntry {
  readonly id: Id
  readonly title: Text
  readonly track?: Id
  readonly word: StageWord
  readonly light: Light
  readonly because: Reason
  readonly fact?: WorkFact
}

/** Whether the steps of an item were done: something else than whether its indicators move. */
export interface WorkStatus {
  readonly word: StageWord | 'nothingPlanned'
  readonly light: Light
  readonly entries: readonly WorkEntry[]
  readonly because: readonly Reason[]
  readonly wouldChange: readonly Reason[]
}

/** The gravest first: what is wrong outranks what is unknown, and that what is right. */
const gravity: readonly StageWord[] = [
  'overdue',
  'notDone',
  'onHold',
  'unreported',
  'underway',
  'done',
  'notDue',
]

/** The word for all entries together: the gravest. */
function together(entries: readonly WorkEntry[]): WorkStatus['word'] {
  return gravity.find((word) => entries.some((entry) => entry.word === word)) ?? 'nothingPlanned'
}

/** How the work on an item stands on a day. */
export function workStatusOf(
  item: Item,
  edition: EditionCalendar,
  facts: readonly WorkFact[],
  asOf: string,
): WorkStatus {
  const planned = plannedEntries(item, edition, facts, asOf)
  const told = planned.some(({ fact }) => fact !== undefined)
  const accounts = told ? [] : accountEntries(item.activities ?? [], item.id)
  const entries = accounts.length > 0 ? accounts : planned
  const word = together(entries)
  const same = entries.filter((entry) => entry.word === word).map(({ because }) => because)
  const unreported = entries.filter((entry) => entry.word === 'unreported')
  return {
    word,
    light: word === 'nothingPlanned' ? 'grey' : stageStates.words[word].light,
    entries,
    because: accounts.length > 0 ? [reason('accountsOnly'), ...same] : same,
    wouldChange: unreported.map(({ title }) => reason('reportWanted', { what: title })),
  }
}

function plannedEntries(
  item: Item,
  edition: EditionCalendar,
  facts: readonly WorkFact[],
  asOf: string,
): readonly WorkEntry[] {
  const today = parseIsoDate(asOf)
  return (item.plan ?? []).map((entry, index) => {
    const id = planIdOf(item, index)
    const fact = factAbout(facts, id, asOf)
    const time = resolvePeriod(entry.period, edition)
    const word = stageWord(time, fact?.state, today)
    return {
      id,
      title: entry.title,
      ...(entry.track !== undefined && { track: entry.track }),
      word,
      light: stageStates.words[word].light,
      because: stageReason(word, entry.title, time),
      ...(fact && { fact }),
    }
  })
}

const wordOfState: Readonly<Record<ActivityState, StageWord>> = {
  done: 'done',
  ongoing: 'underway',
  started: 'underway',
  planned: 'notDue',
  considering: 'notDue',
  onHold: 'onHold',
  notDone: 'notDone',
}

/** What the paper itself tells about the work; it names no planned step, so it has no date to be held against. */
function accountEntries(activities: readonly Activity[], item: Id): readonly WorkEntry[] {
  return activities.map((activity, index) => {
    const word = wordOfState[activity.state]
    const title = activity.heading ?? activity.summary
    const because = reason(word === 'notDue' ? 'plannedOnly' : word, { what: title })
    return {
      id: activity.id ?? `${item}.activity.${index + 1}`,
      title,
      word,
      light: stageStates.words[word].light,
      because,
    }
  })
}
