import type { CodeRange, Scale } from '../model/questionnaire.ts'

/** The scale of a nine-item work-engagement form: 0 (never) to 6 (always). */
export const workEngagementRange: CodeRange = { min: 0, max: 6 }

/**
 * The scales of a nine-item work-engagement form of the Utrecht type: vigour (items 1, 2, 5), dedication
 * (3, 4, 7), absorption (6, 8, 9) and the total, each the mean of its items from 0 to 6, not a sum. In Japan the
 * total is the one to report (one factor fits better than three). The texts of the items are protected; they are
 * not here, and their use is a matter between you and the authors.
 *
 * @throws RangeError when there are not nine different ids.
 * @example
 * ```ts
 * workEngagementScales(['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9']).map(({ id, items }) => `${id}: ${items.join(' ')}`) // => ['vigour: w1 w2 w5', 'dedication: w3 w4 w7', 'absorption: w6 w8 w9', 'workEngagement: w1 w2 w3 w4 w5 w6 w7 w8 w9']
 * ```
 */
export function workEngagementScales(items: readonly string[]): readonly Scale[] {
  if (items.length !== 9 || new Set(items).size !== 9)
    throw new RangeError('work engagement needs nine item ids')
  const pick = (...places: readonly number[]): readonly string[] =>
    places.map((place) => items[place - 1] ?? '')
  const scale = (id: string, ja: string, en: string, chosen: readonly string[]): Scale => ({
    id,
    label: { ja, en },
    items: chosen,
    missing: 'half',
    variant: 'meanOfPersons',
  })
  return [
    scale('vigour', '活力', 'Vigour', pick(1, 2, 5)),
    scale('dedication', '熱意', 'Dedication', pick(3, 4, 7)),
    scale('absorption', '没頭', 'Absorption', pick(6, 8, 9)),
    scale('workEngagement', 'ワーク・エンゲイジメント', 'Work engagement', items),
  ]
}
