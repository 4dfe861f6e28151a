import { expect, test } from 'vitest'
import type { DatedFact } from '../model/activity.ts'
import type { Period } from '../model/time.ts'
import { formatDatedFact } from './format-dated-fact.ts'
import { formatPeriod, formatWhen } from './format-when.ts'

test.each([
  ['2024-03-18', '令和６年３月18日', '18 March 2024'],
  ['2019-04-30', '平成31年４月30日', '30 April 2019'],
  ['2019-05-01', '令和元年５月１日', '1 May 2019'],
  ['1989-01-07', '昭和64年１月７日', '7 January 1989'],
  ['1850-02-03', '1850年2月3日', '3 February 1850'],
  ['1850-02', '1850年2月', 'February 1850'],
  ['2023-08', '令和５年８月', 'August 2023'],
  ['2024', '令和６年', '2024'],
  ['FY2023', '令和５年度', 'FY2023'],
  ['FY2019', '令和元年度', 'FY2019'],
  ['FY2023-H1', '令和５年度上期', 'FY2023 H1'],
  ['FY2025-H2', '令和７年度下期', 'FY2025 H2'],
  ['FY2023-Q2', '令和５年度第２四半期', 'FY2023 Q2'],
  ['FY1850-Q3', '1850年度第3四半期', 'FY1850 Q3'],
  ['FY1850-H2', '1850年度下期', 'FY1850 H2'],
  ['FY1850', '1850年度', 'FY1850'],
  ['1850', '1850年', '1850'],
  ['soon', 'soon', 'soon'],
  ['2023-02-29', '2023-02-29', '2023-02-29'],
])('%s reads %s, %s', (when, ja, en) => {
  expect(formatWhen(when, 'ja')).toBe(ja)
  expect(formatWhen(when, 'en')).toBe(en)
})

test.each<[Period, string, string]>([
  [
    { from: 'FY2023-Q2', to: 'FY2023-Q2', excluding: ['2023-07'] },
    '令和５年度第２四半期（７月を除く）',
    'FY2023 Q2 (excluding July)',
  ],
  [
    { from: 'FY2023', to: 'FY2023', excluding: ['2023-07', '2024-01-04'] },
    '令和５年度（７月・１月４日を除く）',
    'FY2023 (excluding July, 4 January)',
  ],
  [
    { from: 'FY2023', to: 'FY2024', excluding: ['2023-07'] },
    '令和５年度～令和６年度（令和５年７月を除く）',
    'FY2023 – FY2024 (excluding July 2023)',
  ],
  [
    { from: 'FY2023', to: 'FY2023', excluding: ['FY2023-Q4'] },
    '令和５年度（令和５年度第４四半期を除く）',
    'FY2023 (excluding FY2023 Q4)',
  ],
  [{ from: '2023-08-01', to: '2023-08-31' }, '令和５年８月１日～31日', '1–31 August 2023'],
  [{ from: '2023-10-23', to: '2023-12-13' }, '令和５年10月23日～12月13日', '23 October – 13 December 2023'],
  [
    { from: '2023-12-01', to: '2024-01-31' },
    '令和５年12月１日～令和６年１月31日',
    '1 December 2023 – 31 January 2024',
  ],
  [{ from: '2023-12', to: '2024-01' }, '令和５年12月～令和６年１月', 'December 2023 – January 2024'],
  [{ from: '2023-04', to: '2023-06' }, '令和５年４月～６月', 'April – June 2023'],
  [{ from: '2019-04', to: '2019-06' }, '平成31年４月～令和元年６月', 'April – June 2019'],
  [{ from: 'FY2025-H1', to: 'FY2025-H2' }, '令和７年度上期～下期', 'FY2025 H1 – H2'],
  [{ from: 'FY2025', to: 'FY2027' }, '令和７年度～令和９年度', 'FY2025 – FY2027'],
  [{ from: 'FY2025', to: null }, '令和７年度～', 'from FY2025'],
  [{ from: 'FY2023', to: '2024-03-18' }, '令和５年度～令和６年３月18日', 'FY2023 – 18 March 2024'],
  [{ from: '2024-03-18', to: '2024-03-18' }, '令和６年３月18日', '18 March 2024'],
  [{ from: 'then', to: 'now' }, 'then～now', 'then – now'],
])('%j reads %s, %s', (period, ja, en) => {
  expect(formatPeriod(period, 'ja')).toBe(ja)
  expect(formatPeriod(period, 'en')).toBe(en)
})

test.each<[Partial<DatedFact>, string, string]>([
  [{ when: '2023-10', part: 'early' }, '令和５年10月上旬', 'early October 2023'],
  [{ when: '2023-10', part: 'middle' }, '令和５年10月中旬', 'mid-October 2023'],
  [{ when: '2023-10', part: 'late' }, '令和５年10月下旬', 'late October 2023'],
  [{ when: '2023-12', qualifiers: ['about'] }, '令和５年12月頃', 'about December 2023'],
  [{ when: '2024', qualifiers: ['planned'] }, '令和６年（予定）', '2024 (planned)'],
])('%j reads %s, %s', (fact, ja, en) => {
  const whole = { what: { ja: '実施' }, when: '2024', ...fact }
  expect(formatDatedFact(whole, 'ja')).toBe(ja)
  expect(formatDatedFact(whole, 'en')).toBe(en)
})
