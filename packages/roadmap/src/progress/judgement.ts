import { isIsoDate } from '@reform/calendar'
import type { Id, Text } from '../model/text.ts'
import type { Light } from './method.ts'

/** How confident somebody is that it will be delivered, in five steps, or that they cannot say. */
export type ConfidenceLevel = 'green' | 'amberGreen' | 'amber' | 'amberRed' | 'red' | 'cannotSay'

/**
 * A person's word, beside the computed one: `confidence` about what will be, `status` about what is. `about` is the
 * id of an item, a target, a cell or a plan entry.
 */
export interface Judgement {
  readonly about: Id
  readonly kind: 'confidence' | 'status'
  readonly level: ConfidenceLevel
  readonly by: string
  /** ISO date. */
  readonly on: string
  readonly reason: string
}

/**
 * The levels of confidence with the colour that each is shown in.
 *
 * @source five-step delivery confidence as used by gateway reviews of large public projects
 * @example
 * ```ts
 * confidenceLevels.amberRed.light // => 'amber'
 * ```
 */
export const confidenceLevels: Readonly<
  Record<ConfidenceLevel, { readonly light: Light; readonly label: Text }>
> = {
  green: { light: 'green', label: { ja: '達成の見込みが高い', en: 'highly likely' } },
  amberGreen: { light: 'amber', label: { ja: 'おおむね見込める', en: 'probable' } },
  amber: {
    light: 'amber',
    label: { ja: '見込めるが重い課題がある', en: 'feasible, with significant issues' },
  },
  amberRed: { light: 'amber', label: { ja: '危うい', en: 'in doubt' } },
  red: { light: 'red', label: { ja: '見込めない', en: 'appears unachievable' } },
  cannotSay: { light: 'grey', label: { ja: '判断できない', en: 'cannot be said' } },
}

/** The judgements about something up to a day, the oldest first. @throws RangeError when one has no name, reason or day. */
export function judgementsAbout(
  all: readonly Judgement[],
  about: Id,
  kind: Judgement['kind'],
  asOf: string,
): readonly Judgement[] {
  return all
    .filter((each) => each.about === about && each.kind === kind && each.on <= asOf)
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
}

/** @throws RangeError when a judgement has no name, no reason or no day: it could not be answered for. */
export function checkJudgements(all: readonly Judgement[]): void {
  for (const { about, by, on, reason } of all) {
    if (by.trim() === '' || reason.trim() === '') {
      throw new RangeError(`judgement about ${about}: it needs a name and a reason`)
    }
    if (!isIsoDate(on)) throw new RangeError(`judgement about ${about}: ${on} is no day`)
  }
}

/** Whether the last judgement shows another colour than the computed word. */
export function differs(judged: readonly Judgement[], computed: Light): boolean {
  const last = judged.at(-1)
  return last !== undefined && confidenceLevels[last.level].light !== computed
}
