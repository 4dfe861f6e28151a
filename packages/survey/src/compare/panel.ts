import type { Answers } from '../model/answers.ts'
import type { PersonScores } from '../scores/person-scores.ts'

/** Scores of people who are in two waves, in the same order, and who is only in one. */
export type LinkedScores = {
  readonly before: Float64Array
  readonly after: Float64Array
  readonly linked: number
  readonly onlyBefore: number
  readonly onlyAfter: number
}

/**
 * Scores of the same people in two waves, by panel key: for {@link pairedTest}. People without a score in one wave
 * are counted, not dropped in silence; they stay in the figures of their own wave.
 *
 * @throws RangeError when scores and answers differ in length, or a key stands twice in one wave.
 * @example
 * ```ts
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [{ id: 'a', text: { ja: '問', en: 'Q' }, kind: 'likert', range: { min: 1, max: 5 } }] } as const
 * const wave = (keys: string[], codes: number[]) => answersOf(questionnaire, keys.length, { columns: { a: { kind: 'codes', bytes: Uint8Array.from(codes, (code) => code - 1) } }, panelKeys: keys })
 * const [before, after] = [wave(['k1', 'k2'], [3, 4]), wave(['k2', 'k3'], [5, 1])]
 * const both = linkScores(before, personScores(before, ['a'], { missing: 'any' }), after, personScores(after, ['a'], { missing: 'any' }))
 * const shown = { ...both, before: Array.from(both.before), after: Array.from(both.after) }
 * shown // => { before: [4], after: [5], linked: 1, onlyBefore: 1, onlyAfter: 1 }
 * ```
 */
export function linkScores(
  before: Answers,
  beforeScores: PersonScores,
  after: Answers,
  afterScores: PersonScores,
): LinkedScores {
  const first = byKey(before, beforeScores)
  const second = byKey(after, afterScores)
  const both = [...first.keys()].filter((key) => second.has(key))
  return {
    before: Float64Array.from(both, (key) => first.get(key) ?? 0),
    after: Float64Array.from(both, (key) => second.get(key) ?? 0),
    linked: both.length,
    onlyBefore: beforeScores.n - both.length,
    onlyAfter: afterScores.n - both.length,
  }
}

function byKey({ panelKeys, size }: Answers, { values, scored }: PersonScores): ReadonlyMap<string, number> {
  if (values.length !== size) throw new RangeError('scores and answers must have the same people')
  const scores = new Map<string, number>()
  for (let place = 0; place < size; place += 1) {
    const key = panelKeys?.[place]
    if (key === undefined || scored[place] !== 1) continue
    if (scores.has(key)) throw new RangeError('a panel key stands twice in one wave')
    scores.set(key, values[place] ?? 0)
  }
  return scores
}
