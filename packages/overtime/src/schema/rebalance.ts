import * as z from 'zod'
import type { RebalanceQuestion } from '../rebalance/question.ts'
import { type InputIssue, issueOf } from './issues.ts'
import { id, minutes, type Read, readBy, twice } from './parts.ts'

const schema = z.strictObject({
  people: z.array(
    z.strictObject({
      id,
      groups: z.array(id),
      loadMinutes: minutes,
      roomMinutes: minutes,
      accommodation: z.exactOptional(
        z.strictObject({
          reason: z.enum(['childcare', 'familyCare', 'health', 'other']),
          mostMinutes: minutes,
        }),
      ),
    }),
  ),
  work: z.array(
    z.strictObject({
      id,
      minutes,
      groups: z.array(id),
      except: z.exactOptional(z.array(id)),
    }),
  ),
  portionMinutes: z.exactOptional(z.int().min(1)),
  newPersonMinutes: z.exactOptional(minutes),
})

const usualPortion = 15

function between({
  people,
  work,
  portionMinutes = usualPortion,
}: z.output<typeof schema>): readonly InputIssue[] {
  const known = new Set(people.map((one) => one.id))
  return [
    ...twice(people.map((one) => one.id)).map(([at, name]) => issueOf('twice', ['people', at, 'id'], name)),
    ...twice(work.map((one) => one.id)).map(([at, name]) => issueOf('twice', ['work', at, 'id'], name)),
    ...work.flatMap(({ minutes: time, except = [] }, index): readonly InputIssue[] => [
      ...(time % portionMinutes === 0
        ? []
        : [issueOf('notWholePortions', ['work', index, 'minutes'], String(portionMinutes))]),
      ...except.flatMap((name, at) =>
        known.has(name) ? [] : [issueOf('unknownName', ['work', index, 'except', at], name)],
      ),
    ]),
  ]
}

/**
 * What `rebalance` is asked, out of unknown input, or all that is wrong with it. What is accepted, `rebalance` takes.
 *
 * @example
 * ```ts
 * const people = [{ id: 'a', groups: ['x'], loadMinutes: 0, roomMinutes: 600 }]
 * const read = readRebalanceQuestion({ people, work: [{ id: 'w', minutes: 100, groups: ['x'], except: ['b'] }] })
 * read.ok ? [] : read.issues.map((one) => [one.code, one.path.join('.')])
 * // => [['notWholePortions', 'work.0.minutes'], ['unknownName', 'work.0.except.0']]
 * ```
 */
export function readRebalanceQuestion(input: unknown): Read<RebalanceQuestion> {
  return readBy(schema, input, between)
}
