import { policyWith } from '@reform/disclosure'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type AnswerRow,
  answersFromRows,
  carelessAnswers,
  covariancesOf,
  cronbachAlpha,
  distributionOf,
  driversOf,
  groupFigures,
  itemMean,
  mcdonaldOmega,
  percentPositive,
  publishFigures,
  type Questionnaire,
  type RatedItem,
  rake,
  scaleFigure,
} from './index.ts'

const label = { ja: '名', en: 'Name' }
const rated = (id: string) =>
  fc
    .record({
      min: fc.integer({ min: -2, max: 1 }),
      span: fc.integer({ min: 1, max: 10 }),
      reverse: fc.boolean(),
    })
    .map(
      ({ min, span, reverse }): RatedItem => ({
        id,
        text: label,
        kind: span > 6 ? 'rating' : 'likert',
        range: { min, max: min + span },
        direction: reverse ? 'reverse' : 'none',
        codes: { dontKnow: [99] },
        words: { dontKnow: ['わからない'] },
      }),
    )
const survey = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => rated(`q${place}`))))
  .chain((items) => {
    const cell = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: -3, max: 12 }) },
      fc.constantFrom<string | number | null>('', null, 'わからない', 99, '３', '?', Number.NaN, 1.5),
    )
    const row = fc.record({
      answers: fc.dictionary(fc.constantFrom(...items.map(({ id }) => id), 'x'), cell, { maxKeys: 5 }),
      groups: fc.record({ unit: fc.constantFrom('a', 'b', 'c', null, '') }),
    })
    const weighted = fc.boolean()
    return fc.record({ items: fc.constant(items), rows: fc.array(row, { maxLength: 25 }), weighted })
  })

/** Every number in a result is a number, and every result without one says why. */
function expectSound(result: unknown): void {
  const text = JSON.stringify(result, (_, one) =>
    typeof one === 'number' && !Number.isFinite(one) ? 'not finite' : one,
  )
  expect(text).not.toContain('not finite')
  expect(text).not.toContain('undefined')
}

/** 20,000 in all. */
test.each([1, 2, 3, 4])(
  'random questionnaires and answers, part %i: no NaN, no lost row',
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(survey, ({ items, rows, weighted }) => {
        const questionnaire: Questionnaire = {
          id: 'random',
          title: label,
          items,
          groupings: [
            { id: 'unit', label, groups: ['a', 'b', 'c'].map((id) => ({ id, label: { ja: id, en: id } })) },
          ],
        }
        const sent: readonly AnswerRow[] = weighted
          ? rows.map((row, place) => ({ ...row, weight: (place % 3) - (place === 7 ? 3 : 0) }))
          : rows
        const { answers, issues, rows: counts } = answersFromRows(questionnaire, sent)
        expect(counts.accepted + counts.rejected).toBe(rows.length)
        expect(counts.accepted).toBe(answers.size)
        expect(issues.filter(({ effect }) => effect === 'rowRejected').length).toBe(counts.rejected)
        const ids = items.map(({ id }) => id)
        for (const id of ids) {
          const distribution = distributionOf(answers, id)
          const { answered, skipped, dontKnow, notApplicable, notAsked, refused } = distribution.base
          expect(answered + skipped + dontKnow + notApplicable + notAsked + refused).toBe(answers.size)
          expectSound([itemMean(distribution, { frame: 20 }), percentPositive(distribution)])
        }
        const scale = { id: 's', label, items: ids, missing: 'half', variant: 'meanOfPersons' } as const
        expectSound(scaleFigure(answers, scale, 'rescaledMean'))
        expectSound(scaleFigure(answers, { ...scale, variant: 'pooledAnswers' }, 'percentPositive'))
        expectSound(cronbachAlpha(answers, ids))
        expectSound(mcdonaldOmega(covariancesOf(answers, ids, 'listwise').matrix, { estimator: 'minres' }))
        expectSound(driversOf(answers, ids[0] ?? '', ids.slice(1), 'lmg'))
        expectSound(carelessAnswers(answers, ids).counts)
        expectSound(
          rake(
            { ...answers, weights: new Float64Array(answers.size).fill(1) },
            [{ grouping: 'unit', targets: { a: 5, b: 5, c: 5 } }],
            { unknown: 'exclude', rounds: 100 },
          ),
        )
      }),
      { numRuns: 5000 },
    )
  },
)

test('random publications: what is withheld shows nothing', () => {
  fc.assert(
    fc.property(survey, ({ items, rows }) => {
      const groupings = [
        { id: 'unit', label, groups: ['a', 'b', 'c'].map((id) => ({ id, label: { ja: id, en: id } })) },
      ]
      const { answers } = answersFromRows({ id: 'random', title: label, items, groupings }, rows)
      const topics = items.map(({ id }) => ({ item: id, measures: ['mean', 'percentPositive'] as const }))
      const out = publishFigures(
        groupFigures(answers, { release: 'r', topics, by: ['unit'] }),
        policyWith({ minimum: 5 }),
      )
      if (!out.ok) throw new Error('a release is always possible when nothing is kept')
      for (const figure of out.figures) {
        if (figure.suppression === 'withheld') expect(Object.keys(figure)).not.toContain('n')
        else expect(figure.n).toBeGreaterThanOrEqual(5)
      }
      expectSound(out.figures)
    }),
    { numRuns: 150 },
  )
})
