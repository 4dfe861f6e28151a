import { expect, test } from 'vitest'
import type { Measure, Qualifier, Threshold } from '../model/measure.ts'
import { formatMeasure, formatQualifiers, formatThreshold } from './format-measure.ts'

const people = (value: number): Measure => ({ type: 'count', value, unit: 'people' })
const cases = (value: number): Measure => ({ type: 'count', value, unit: 'cases' })

test.each<[Measure, string, string]>([
  [people(0), '0人', '0 people'],
  [people(1), '1人', '1 person'],
  [people(56), '56人', '56 people'],
  [{ type: 'count', value: 1349, unit: 'times' }, '1,349回', '1,349 times'],
  [{ type: 'count', value: 6758, unit: 'personDays' }, '6,758人日', '6,758 person-days'],
  [{ type: 'count', value: 2, unit: 'times', per: { unit: 'years' } }, '年2回', '2 times a year'],
  [
    { type: 'count', value: 100, unit: 'messages', per: { value: 1, unit: 'departments' } },
    '1部局当たり100件',
    '100 messages per department',
  ],
  [
    { type: 'count', value: 4, unit: 'reports', per: { value: 3, unit: 'months' } },
    '3か月当たり4本',
    '4 reports per 3 months',
  ],
  [{ type: 'count', value: 7, unit: 'unheardOf' }, '7unheardOf', '7 unheardOf'],
  [{ type: 'amount', value: 2.71, unit: 'hours' }, '2.71時間', '2.71 hours'],
  [{ type: 'amount', value: 3, unit: 'hours', decimals: 1 }, '3.0時間', '3.0 hours'],
  [{ type: 'amount', value: 1_234_567.5, unit: 'yen' }, '1,234,567.5円', '1,234,567.5 yen'],
  [{ type: 'amount', value: -3.5, unit: 'percentagePoints' }, '-3.5ポイント', '-3.5 percentage points'],
  [{ type: 'mean', value: 2.61, unit: 'score' }, '2.61', '2.61'],
  [
    { type: 'mean', value: 8.98, unit: 'points', scale: { maximum: 10 } },
    '8.98点（10点満点）',
    '8.98 points (out of 10)',
  ],
  [
    { type: 'mean', value: 3.4, unit: 'score', decimals: 2, scale: { minimum: 1, maximum: 5 } },
    '3.40（1～5の尺度）',
    '3.40 (on a scale of 1 to 5)',
  ],
  [{ type: 'mean', value: 3, unit: 'score', scale: { maximum: 4 } }, '3（最大4）', '3 (out of 4)'],
  [
    { type: 'ratio', numerator: 183, denominator: 247, unit: 'cases' },
    '183件／247件（74.1％）',
    '183 of 247 cases (74.1%)',
  ],
  [{ type: 'ratio', numerator: 1, denominator: 3, decimals: 0 }, '1／3（33％）', '1 of 3 (33%)'],
  [{ type: 'ratio', numerator: 1999, denominator: 2000 }, '1,999／2,000（99.9％）', '1,999 of 2,000 (99.9%)'],
  [{ type: 'ratio', numerator: 0, denominator: 0 }, '0／0（—％）', '0 of 0 (—%)'],
  [{ type: 'share', percent: 80, decimals: 1 }, '80.0％', '80.0%'],
  [{ type: 'share', percent: 83.7 }, '83.7％', '83.7%'],
  [{ type: 'share', percent: 80, tenths: true }, '8割', '8 in 10'],
  [{ type: 'share', percent: 85, tenths: true }, '8.5割', '8.5 in 10'],
  [{ type: 'ordinal', value: 11, unit: 'meetings' }, '第11回', '11th meeting'],
  [{ type: 'ordinal', value: 8, unit: 'years' }, '8年目', '8th year'],
  [{ type: 'ordinal', value: 22, unit: 'cases' }, '第22件', '22nd case'],
  [{ type: 'ordinal', value: 3, unit: 'score' }, '第3', '3rd'],
  [{ type: 'ordinal', value: 1, unit: 'posts' }, '第1ポスト', '1st post'],
  [{ type: 'timeOfDay', value: '17:30' }, '17時30分', '17:30'],
  [{ type: 'timeOfDay', value: '20:00' }, '20時', '20:00'],
  [{ type: 'timeOfDay', value: '09:05' }, '9時5分', '09:05'],
  [{ type: 'text', text: { ja: '全部局', en: 'all departments' } }, '全部局', 'all departments'],
  [{ type: 'text', text: { ja: '全部局' } }, '全部局', '全部局'],
])('%j reads %s, %s', (measure, ja, en) => {
  expect(formatMeasure(measure, { lang: 'ja' })).toBe(ja)
  expect(formatMeasure(measure, { lang: 'en' })).toBe(en)
})

test.each<[Measure, readonly Qualifier[], string, string]>([
  [people(56), ['personTimes'], 'のべ56人', '56 people (cumulative)'],
  [cases(40), ['about', 'planned'], '約40件（予定）', 'about 40 cases (planned)'],
  [cases(40), ['planned', 'about'], '約40件（予定）', 'about 40 cases (planned)'],
  [cases(100), ['atLeast'], '100件以上', 'at least 100 cases'],
  [cases(100), ['atMost'], '100件以下', 'at most 100 cases'],
  [people(230), ['personTimes', 'moreThan'], 'のべ230人超', 'more than 230 people (cumulative)'],
  [people(10), ['lessThan'], '10人未満', 'less than 10 people'],
  [people(1170), ['average'], '平均1,170人', 'average 1,170 people'],
  [{ type: 'mean', value: 9, unit: 'points' }, ['average', 'about'], '平均約9点', 'average about 9 points'],
  [
    { type: 'mean', value: 9, unit: 'points', scale: { maximum: 10 } },
    ['about'],
    '約9点（10点満点）',
    'about 9 points (out of 10)',
  ],
  [
    { type: 'count', value: 100, unit: 'messages', per: { value: 1, unit: 'offices' } },
    ['atLeast'],
    '1か所当たり100件以上',
    'at least 100 messages per office',
  ],
  [
    { type: 'share', percent: 51.2 },
    ['provisional', 'partial'],
    '51.2％（一部）（速報）',
    '51.2% (partial) (provisional)',
  ],
])('%j with %j reads %s, %s', (measure, qualifiers, ja, en) => {
  expect(formatMeasure(measure, { lang: 'ja', qualifiers })).toBe(ja)
  expect(formatMeasure(measure, { lang: 'en', qualifiers })).toBe(en)
})

test('a unit of the roadmap goes before a standard one', () => {
  const units = [{ id: 'people', label: { ja: '名', en: 'members' }, one: 'member' }]
  expect(formatMeasure(people(1), { lang: 'ja', units })).toBe('1名')
  expect(formatMeasure(people(1), { lang: 'en', units })).toBe('1 member')
})

test('the parts of a ratio take the unit of their indicator', () => {
  const ratio: Measure = { type: 'ratio', numerator: 3, denominator: 4 }
  expect(formatMeasure(ratio, { lang: 'ja', unit: 'people' })).toBe('3人／4人（75.0％）')
})

test('a figure that is none is the caller’s mistake', () => {
  expect(() => formatMeasure({ type: 'share', percent: Number.NaN }, { lang: 'ja' })).toThrow(RangeError)
})

test('qualifiers by themselves stand in one order', () => {
  expect(formatQualifiers(['planned', 'about'], 'ja')).toBe('約・予定')
  expect(formatQualifiers(['planned', 'about'], 'en')).toBe('about, planned')
  expect(formatQualifiers([], 'en')).toBe('')
})

test.each<[Threshold, string, string]>([
  [
    { comparison: 'gt', measure: { type: 'amount', value: 45, unit: 'hours' }, per: 'month' },
    '月45時間超',
    'more than 45 hours a month',
  ],
  [
    { comparison: 'gt', measure: { type: 'amount', value: 720, unit: 'hours' }, per: 'year' },
    '年720時間超',
    'more than 720 hours a year',
  ],
  [{ comparison: 'eq', measure: { type: 'share', percent: 100 } }, '100％', '100%'],
  [{ comparison: 'lte', measure: people(5), per: 'day' }, '1日5人以下', 'at most 5 people a day'],
  [{ comparison: 'gte', measure: cases(2), per: 'person' }, '1人当たり2件以上', 'at least 2 cases a person'],
  [{ comparison: 'lt', measure: cases(2), per: 'week' }, '週2件未満', 'less than 2 cases a week'],
])('%j reads %s, %s', (threshold, ja, en) => {
  expect(formatThreshold(threshold, { lang: 'ja' })).toBe(ja)
  expect(formatThreshold(threshold, { lang: 'en' })).toBe(en)
})
