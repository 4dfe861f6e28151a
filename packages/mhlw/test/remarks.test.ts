import { checkRoadmap } from '@reform/roadmap'
import { describe, expect, test } from 'vitest'
import { mhlwRoadmap } from '../src/index.ts'

const remarks = checkRoadmap(mhlwRoadmap)

/** The lines that the remarks of a rule in one edition point to, one row each. */
function linesOf(rule: string, edition: string): readonly (readonly number[])[] {
  return remarks
    .filter((remark) => remark.rule === rule && remark.edition === edition)
    .map(({ places }) => places.flatMap((place) => (place.source ?? []).map((source) => source.line)))
}

describe('what an editor would have found before the papers went out', () => {
  test.each([
    ['a count where a share is asked', 'wrong-value-printed', [327, 326, 323]],
    ['a mean score where a number of staff is asked', 'wrong-value-printed', [330, 329, 324]],
    ['a score where a share is asked', 'share-answered-otherwise', [454, 452]],
    ['one indicator under two items', 'indicator-repeated', [460, 529, 458]],
    ['a number that skips', 'item-number', [236, 34, 221]],
    ['a title cut short', 'title-differs', [189, 30]],
    ['a title without the names in the overview', 'title-differs', [236, 34]],
    ["another item's heading", 'heading-elsewhere', [493, 426]],
    ['a plan for 15 April 2024', 'planned-past', [211]],
    ['a plan for 1 April 2024', 'planned-past', [216]],
    ['a plan until 21 June 2024', 'planned-past', [311]],
    ['a plan for the end of the fiscal year', 'planned-past', [376]],
    ['a plan until June 2024', 'planned-past', [745]],
    ['a plan until July 2024', 'planned-past', [746]],
    ['a date left over', 'date-before-window', [2]],
    ['full- and half-width digits in dates', 'wareki-style-mixed', [7, 745]],
    ['an era by name and by letter', 'wareki-style-mixed', [7, 95]],
    ['one syllable too many', 'misprint', [265]],
    ['a syllable left out', 'misprint', [427]],
    ['a character left out', 'misprint', [774]],
    ['two bullets', 'misprint', [226]],
    ['a full stop after a figure', 'misprint', [680]],
  ])('results: %s', (_, rule, lines) => {
    expect(linesOf(rule, 'results-fy2023')).toContainEqual(lines)
  })

  test.each([
    ['rates alike with different denominators', 'rates-alike', [98, 102, 118, 411]],
    ['fewer marks than half-years', 'markers-differ', [370]],
    ['an era by name and by letter', 'wareki-style-mixed', [38, 102]],
  ])('plan: %s', (_, rule, lines) => {
    expect(linesOf(rule, 'plan-fy2025-2027')).toContainEqual(lines)
  })

  test.each([
    ['results-fy2023', 'term-one-on-one'],
    ['results-fy2023', 'term-rpa'],
    ['results-fy2023', 'term-ebpm'],
    ['results-fy2023', 'term-digital-public-relations'],
    ['plan-fy2025-2027', 'term-teams'],
    ['plan-fy2025-2027', 'term-personnel-groups'],
    ['plan-fy2025-2027', 'term-staff-voices'],
    ['plan-fy2025-2027', 'term-digital-certificate'],
  ])('%s writes %s in several ways', (edition, term) => {
    const named = remarks
      .filter((remark) => remark.rule === 'spelling-varies' && remark.edition === edition)
      .flatMap((remark) => remark.places.map((place) => place.id))
    expect(named).toContain(term)
  })
})

test('short forms and words of other meaning are not taken for spellings of one name', () => {
  const forms = remarks.filter(({ rule }) => rule === 'spelling-varies').map(({ message }) => message.ja)
  expect(forms.filter((said) => /「厚労省」|「各局」|「多面観察」/u.test(said))).toEqual([])
})

test('what one paper writes in another way than the other is told apart from a mixture in one paper', () => {
  const told = (term: string) =>
    remarks.find(({ rule, places }) => rule === 'spelling-varies' && places[0]?.id === term)?.message.ja
  expect(told('term-staff-voices')).toBe(
    '同じ名称の表記が、資料によって異なります（「令和５年度実績」では「職員の思い」、「令和７～９年度工程表」では「職員の想い」）。',
  )
  expect(told('term-teams')).toBe('同じ名称が、「Teams」と「teams」に書き分けられています。')
})

test('the third run of the shuttle is planned only at its end', () => {
  const shuttle = remarks.filter(({ places }) => places[0]?.id.startsWith('diet-shuttle.'))
  expect(shuttle.map(({ places }) => places[0]?.id)).toEqual(['diet-shuttle.run-3-end'])
})

test('no rule that speaks of how data are recorded has anything to say', () => {
  const found = new Set(remarks.map((remark) => remark.rule))
  expect([...found].sort()).toEqual([
    'date-before-window',
    'heading-elsewhere',
    'indicator-repeated',
    'item-number',
    'markers-differ',
    'misprint',
    'planned-past',
    'rates-alike',
    'share-answered-otherwise',
    'spelling-varies',
    'title-differs',
    'wareki-style-mixed',
    'wrong-value-printed',
  ])
})

test('the papers are published, so no remark is acknowledged away', () => {
  expect(remarks.filter((remark) => remark.acknowledged !== undefined)).toEqual([])
  expect(mhlwRoadmap.acknowledgements).toBeUndefined()
})
