import { formatIsoDate, parseIsoDate } from '@reform/calendar'
import type { Target } from '../model/indicator.ts'
import type { Id } from '../model/text.ts'
import { parseWhen, resolvePeriod } from '../time/parse-when.ts'
import { turnsOf } from '../time/turns.ts'
import type { Judged } from './judge-progress.ts'
import { reason } from './reason.ts'
import { open, type ResultContext } from './result-context.ts'
import { factAbout, stageReason, stageStates, stageWord } from './stage-states.ts'

/** How a target stands that is a doing or is not set yet; nothing for targets that are held against values. */
export function standingOfDoing(target: Target, id: Id, context: ResultContext): Judged | undefined {
  switch (target.type) {
    case 'stageBy':
      return byDate(target, id, target.by, context)
    case 'setThenReach':
      return setThenReach(target, id, context)
    case 'recurring':
      return recurring(target, id, context)
    case 'thresholdToBeSet':
      return open(context, [reason('targetToBeSet')], [reason('targetWanted')])
    case 'toBeDecided':
      return open(context, [reason('toBeDecided')], [reason('targetWanted')])
    default:
      return undefined
  }
}

function byDate(target: Target, id: Id, by: string, context: ResultContext): Judged {
  const { method, facts, asOf, edition } = context
  const fact = factAbout(facts, id, asOf)
  const to = parseWhen(by, edition).to
  // Nothing says when it begins, so it is due for a report from the start.
  const time = { from: to, to }
  const word = stageWord({ from: parseIsoDate('0001-01-01'), to }, fact?.state, parseIsoDate(asOf))
  const because = [reason('byWork'), stageReason(word, target.what, time)]
  const wouldChange = word === 'unreported' ? [reason('reportWanted', { what: target.what })] : []
  const { light } = stageStates.words[word]
  return { method: method.id, word: method.common.doing, light, figures: {}, because, wouldChange }
}

function setThenReach(
  target: Extract<Target, { readonly type: 'setThenReach' }>,
  id: Id,
  context: ResultContext,
): Judged {
  const { asOf, edition, facts } = context
  const setBy = formatIsoDate(parseWhen(target.setIn, edition).to)
  if (asOf <= setBy && factAbout(facts, id, asOf) === undefined) {
    return open(context, [reason('targetToBeSet', { on: setBy })], [reason('targetWanted')])
  }
  return byDate(target, id, asOf <= setBy ? target.setIn : target.reachIn, context)
}

function recurring(
  target: Extract<Target, { readonly type: 'recurring' }>,
  id: Id,
  context: ResultContext,
): Judged {
  const { method, facts, asOf, edition } = context
  const window = resolvePeriod(target.window, edition)
  const due = turnsOf(target.every, window, edition).filter(({ to }) => formatIsoDate(to) < asOf)
  const told = facts.filter(({ about, on }) => about === id && (on === undefined || on <= asOf))
  if (due.length === 0) return open(context, [reason('notStarted')], [], method.common.doing)
  if (told.length === 0) {
    const change = [reason('reportWanted', { what: target.what })]
    return open(
      context,
      [reason('byWork'), reason('unreported', { what: target.what })],
      change,
      method.common.doing,
    )
  }
  const made = new Set(
    told.flatMap(({ state, turn }) => (state === 'done' && turn !== undefined ? [turn] : [])),
  )
  const count = due.filter(({ when }) => made.has(when)).length
  const light = count === due.length ? 'green' : count === 0 ? 'red' : 'amber'
  const because = [reason('byWork'), reason('madeOfDue', { count, of: due.length })]
  return { method: method.id, word: method.common.doing, light, figures: {}, because, wouldChange: [] }
}
