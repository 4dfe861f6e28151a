import { policyWith } from '@reform/disclosure'
import { describe, expect, test } from 'vitest'
import { fivePoint, questionnaireOf } from '../../test/surveys.ts'
import { answersOf } from '../model/answers.ts'
import { publishFigures } from '../publish/publish-figures.ts'
import { differenceReliability, type FeedbackRequest, feedbackFigures, selfOtherGap } from './feedback.ts'

type Form = readonly [relation: string, a: number, b: number]
const relations = ['self', 'manager', 'peers', 'reports', 'others']
const formsFor = (forms: readonly Form[]) =>
  answersOf(questionnaireOf([fivePoint('a'), fivePoint('b')]), forms.length, {
    columns: {
      a: { kind: 'codes', bytes: Uint8Array.from(forms, ([, a]) => a - 1) },
      b: { kind: 'codes', bytes: Uint8Array.from(forms, ([, , b]) => b - 1) },
    },
    groupings: {
      ratee: { groups: ['m1'], index: new Int32Array(forms.length) },
      relation: {
        groups: relations,
        index: Int32Array.from(forms, ([relation]) => relations.indexOf(relation)),
      },
    },
  })
/** Self 4.5; manager 3.5; peers 3, 4, 4; reports 2, 3, 3, 4. */
const forms: readonly Form[] = [
  ['self', 5, 4],
  ['manager', 4, 3],
  ['peers', 3, 3],
  ['peers', 4, 4],
  ['peers', 4, 4],
  ['reports', 2, 2],
  ['reports', 3, 3],
  ['reports', 3, 3],
  ['reports', 4, 4],
]
const leading = {
  id: 'leading',
  label: { ja: '統率', en: 'Leading' },
  items: ['a', 'b'],
  missing: 'half',
  variant: 'meanOfPersons',
} as const
const published = (these: readonly Form[], parts: Partial<FeedbackRequest> = {}) => {
  const request: FeedbackRequest = {
    release: 'r',
    ratee: 'ratee',
    relation: 'relation',
    competencies: [leading],
    others: 'pooledRaters',
    ...parts,
  }
  const out = publishFigures(feedbackFigures(formsFor(these), request), policyWith({ minimum: 3 }))
  if (!out.ok) throw new Error('nothing may be published')
  return Object.fromEntries(
    out.figures
      .filter(({ name }) => name === 'mean')
      .map((one) => [one.group, one.suppression === 'published' ? one.value : one.reason]),
  )
}

describe('scores by group of raters', () => {
  test('the worked example: pooled, and by groups', () => {
    expect(published(forms)).toMatchObject({ 'm1/self': 4.5, 'm1/manager': 3.5, 'm1/reports': 3 })
    expect(published(forms)['m1/allOthers']).toBe(3.31)
    expect(published(forms, { others: 'meanOfGroups' })['m1/allOthers']).toBe(3.39)
  })

  test('a small group is withheld, and cannot be worked out of the others', () => {
    const few = forms.filter((_, place) => place !== 2)
    const out = published(few)
    expect(out['m1/peers']).toBe('belowMinimum')
    // Manager 3.5 and reports 2, 3, 3, 4: the two peers are not in it.
    expect([3.1, 'protects']).toContain(out['m1/allOthers'])
  })

  test('or merged into others', () => {
    const more: readonly Form[] = [...forms.filter((_, place) => place !== 2), ['others', 2, 3]]
    const out = published(more, { mergeInto: 'others' })
    expect(out['m1/peers']).toBeUndefined()
    expect(out['m1/others']).toBe(3.5)
  })

  test('a rater group of another name is refused', () => {
    const odd = formsFor(forms)
    const groupings = {
      ...odd.groupings,
      relation: { groups: ['boss'], index: new Int32Array(forms.length) },
    }
    const request = {
      release: 'r',
      ratee: 'ratee',
      relation: 'relation',
      competencies: [leading],
      others: 'pooledRaters',
    } as const
    expect(() => feedbackFigures({ ...odd, groupings }, request)).toThrow(RangeError)
  })
})

describe('gaps', () => {
  test.each([
    [4.5, 3, 0.5, 'overestimates'],
    [3, 3.5, 0.5, 'inAgreement'],
    [2.9, 3.5, 0.5, 'underestimates'],
  ])('self %d, others %d, band %d: %s', (self, others, band, word) => {
    expect(selfOtherGap(self, others, band).word).toBe(word)
  })

  test('differences are less reliable than scores', () => {
    expect(differenceReliability(0.8, 0.8, 0.6)).toMatchObject({ state: 'value' })
    expect(differenceReliability(0.8, 0.8, 1)).toMatchObject({ reason: 'zeroVariance' })
    expect(() => differenceReliability(1.1, 0.8, 0)).toThrow(RangeError)
    expect(() => selfOtherGap(Number.NaN, 1, 1)).toThrow(RangeError)
  })
})
