import { policyWith } from '@reform/disclosure'
import { describe, expect, test } from 'vitest'
import { answersByItem } from '../../test/surveys.ts'
import { answersFromRows } from '../answers/read-rows.ts'
import { changeOf } from '../compare/change.ts'
import { linkScores } from '../compare/panel.ts'
import { proportionsTest } from '../compare/tests.ts'
import type { NotComputableReason } from '../model/figure.ts'
import { groupFigures } from '../publish/group-figures.ts'
import { publishFigures } from '../publish/publish-figures.ts'
import { cronbachAlpha } from '../reliability/alpha.ts'
import { compareResponse } from '../response/by-group.ts'
import { responseRate } from '../response/rates.ts'
import { choiceCounts, numberSummary } from '../scores/choice-figures.ts'
import { distributionOf } from '../scores/distribution.ts'
import { itemMean } from '../scores/item-figures.ts'
import { personScores } from '../scores/person-scores.ts'
import { describeAlpha, describeChange, describeFigure, describeRate, describeReason } from './describe.ts'
import {
  breakWords,
  careWords,
  driverWords,
  measureWords,
  reasonWords,
  reliabilityWords,
  variantWords,
  weightWords,
} from './words.ts'

const codes = Array.from({ length: 30 }, (_, person) => 1 + ((person * 7) % 5))
const answers = answersByItem(
  { a: codes },
  {
    groupings: {
      unit: { groups: ['x', 'y'], index: Int32Array.from(codes, (_, person) => (person < 26 ? 0 : 1)) },
    },
  },
)
const figures = (() => {
  const sealed = groupFigures(answers, {
    release: 'r',
    topics: [{ item: 'a', measures: ['mean', 'percentPositive', 'distribution'] }],
    by: ['unit'],
  })
  const out = publishFigures(sealed, policyWith({ minimum: 10 }))
  if (!out.ok) throw new Error('nothing may be published')
  return out.figures
})()
const sentenceOf = (group: string, name: string, language: 'ja' | 'en') => {
  const figure = figures.find((one) => one.group === group && one.name === name)
  if (figure === undefined) throw new Error('no figure')
  return describeFigure(figure, language === 'ja' ? '働きがい' : 'My work', language)
}

describe('sentences say what figures allow', () => {
  test('published', () => {
    expect(sentenceOf('all', 'percentPositive', 'ja')).toBe(
      '全体：「働きがい」の肯定的回答の割合は40.0％です（ｎ＝30、95％区間24.6～57.7、ウエイトなし）。',
    )
    expect(sentenceOf('all', 'percentPositive', 'en')).toBe(
      'All: the share of positive answers for “My work” is 40.0 % (n = 30; 95 % interval 24.6 to 57.7; unweighted).',
    )
    expect(sentenceOf('all', 'mean', 'ja')).toMatch(
      /^全体：「働きがい」の平均は3\.00点です（ｎ＝30、.*1～5の段階）。$/,
    )
    expect(sentenceOf('all', 'mean', 'en')).toContain('on a scale from 1 to 5')
    expect(sentenceOf('all', 'distribution', 'ja')).toBe('全体：働きがいの回答の分布（ｎ＝30）。')
  })

  test('withheld', () => {
    expect(sentenceOf('unit/y', 'mean', 'ja')).toBe('y：「働きがい」は回答が10人未満のため、公表しません。')
    expect(sentenceOf('unit/y', 'mean', 'en')).toBe(
      'y: “My work” is not published, because fewer than 10 people answered.',
    )
    expect(sentenceOf('unit/x', 'mean', 'en')).toBe(
      'x: “My work” is not published, because it would show values of fewer people elsewhere.',
    )
  })

  test('a figure that was not published cannot be described', () => {
    const plain = itemMean(distributionOf(answers, 'a'))
    // @ts-expect-error only published figures become sentences
    expect(() => describeFigure(plain, 'x', 'ja')).toThrow(TypeError)
  })

  test('changes, rates, alpha', () => {
    const change = changeOf(proportionsTest({ count: 60, n: 100 }, { count: 40, n: 100 }), {
      detectable: 0.198,
    })
    expect(describeChange(change, { decimals: 2, unit: '' }, 'ja')).toBe(
      '上昇しました（差0.20、95％区間0.06～0.34、ｐ＝0.005、見分けられる最小の変化0.20）。',
    )
    expect(
      describeChange(
        changeOf(proportionsTest({ count: 0, n: 0 }, { count: 0, n: 1 })),
        { decimals: 2, unit: '' },
        'ja',
      ),
    ).toBe('計算できません：回答がありません。')
    expect(describeRate(responseRate({ complete: 0 }, 'RR1'), 'en')).toBe(
      'Not computable: the denominator is zero.',
    )
    const alpha = cronbachAlpha(answersByItem({ a: [1, 2, 3], b: [3, 2, 1], c: [2, 2, 2] }), ['a', 'b', 'c'])
    expect(describeAlpha(alpha, 'en')).toEqual(['Not computable: all values are the same (c).'])
    const turned = cronbachAlpha(answersByItem({ a: [1, 2, 3, 4], b: [4, 3, 2, 2], c: [2, 2, 2, 2] }), [
      'a',
      'b',
      'c',
    ])
    expect(describeAlpha(turned, 'ja').length).toBe(4)
  })

  test('every word has both languages', () => {
    for (const words of [
      reasonWords,
      breakWords,
      measureWords,
      variantWords,
      weightWords,
      reliabilityWords,
      driverWords,
      careWords,
    ]) {
      for (const { ja, en } of Object.values(words))
        expect(ja.length > 0 && en.length > 0 && ja !== en).toBe(true)
    }
    for (const reason of Object.keys(reasonWords) as NotComputableReason[]) {
      expect(describeReason({ state: 'notComputable', reason }, 'ja')).toMatch(/^計算できません：.+。$/)
    }
  })
})

describe('choices, numbers, response and panels', () => {
  const label = (ja: string) => ({ ja, en: ja })
  const questionnaire = {
    id: 'q',
    title: label('調査'),
    items: [
      {
        id: 'm',
        text: label('m'),
        kind: 'multiple' as const,
        options: [1, 2].map((code) => ({ code, label: label(`o${code}`) })),
      },
      { id: 'n', text: label('n'), kind: 'number' as const, unit: label('時間') },
    ],
  }
  const read = answersFromRows(questionnaire, [
    { answers: { m: [1, 2], n: 2 } },
    { answers: { m: [], n: 0 } },
    { answers: { m: [1], n: '' } },
    { answers: { m: '', n: 10 } },
  ]).answers

  test('bases of a multiple choice, and zero is not empty', () => {
    const counted = (base: 'answered' | 'tickedAny') => {
      const found = choiceCounts(read, 'm', base)
      return found.state === 'value' ? [found.n, ...found.options.map(({ count }) => count)] : []
    }
    expect([counted('answered'), counted('tickedAny')]).toEqual([
      [3, 2, 1],
      [2, 2, 1],
    ])
    expect(numberSummary(read, 'n')).toEqual({ state: 'value', n: 3, mean: 4, median: 2, sum: 12 })
    expect(() => numberSummary(read, 'm')).toThrow(RangeError)
  })

  test('response by group', () => {
    const found = compareResponse(answers, 'unit', { x: 40, y: 20 })
    if (found.state !== 'value' || found.test.state !== 'value') throw new Error('no value')
    // chisq.test(matrix(c(26, 4, 14, 16), 2), correct = FALSE)
    expect(found.test.statistic).toBeCloseTo(10.8, 10)
    expect(compareResponse(answers, 'unit', { x: 20, y: 20 })).toMatchObject({
      reason: 'moreThanFrame',
      about: ['x'],
    })
  })

  test('people in one wave only are counted', () => {
    const keyed = (keys: readonly string[]) => ({
      ...answersByItem({ a: keys.map(() => 3) }),
      panelKeys: keys,
    })
    const [one, two] = [keyed(['a', 'b']), keyed(['b'])]
    const of = (these: typeof one) => personScores(these, ['a'], { missing: 'any' })
    expect(linkScores(one, of(one), two, of(two))).toMatchObject({ linked: 1, onlyBefore: 1, onlyAfter: 0 })
    const twice = keyed(['a', 'a'])
    expect(() => linkScores(twice, of(twice), two, of(two))).toThrow(RangeError)
  })
})
