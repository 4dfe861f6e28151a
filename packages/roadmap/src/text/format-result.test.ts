import { expect, test } from 'vitest'
import type { Target } from '../model/indicator.ts'
import type { Result } from '../model/measure.ts'
import { formatResult, formatTarget } from './format-result.ts'

test.each<[Result, string, string]>([
  [{ state: 'value', measure: { type: 'share', percent: 80, decimals: 1 } }, '80.0％', '80.0%'],
  [{ state: 'planned' }, '予定', 'planned'],
  [
    { state: 'planned', measure: { type: 'count', value: 28, unit: 'people' } },
    '28人（予定）',
    '28 people (planned)',
  ],
  [{ state: 'planned', note: { ja: '来年度', en: 'next year' } }, '予定（来年度）', 'planned (next year)'],
  [{ state: 'notMeasured' }, '未把握', 'not measured'],
  [
    { state: 'notMeasured', because: { ja: '調査なし', en: 'no survey' } },
    '未把握（調査なし）',
    'not measured (no survey)',
  ],
  [
    { state: 'notMeasured', because: { ja: '調査がなかった。', en: 'There was no survey.' } },
    '未把握：調査がなかった',
    'not measured: There was no survey',
  ],
  [{ state: 'pending', until: 'FY2024' }, '確定待ち（令和６年度に確定予定）', 'pending (expected in FY2024)'],
  [
    { state: 'pending', until: '2024-06-28' },
    '確定待ち（令和６年６月28日に確定予定）',
    'pending (expected on 28 June 2024)',
  ],
  [
    {
      state: 'pending',
      until: 'FY2024',
      because: { ja: '集計中。年度内に公表する。', en: 'Being counted; to come out this year.' },
    },
    '確定待ち（令和６年度に確定予定）：集計中。年度内に公表する',
    'pending (expected in FY2024): Being counted; to come out this year',
  ],
  [{ state: 'describedOnly', summary: { ja: '実施した', en: 'Held.' } }, '実施した', 'Held.'],
  [
    {
      state: 'awaiting',
      body: { ja: 'みどり県', en: 'Midori Prefecture' },
      since: '2023-12',
      nextCheck: '2024-06',
    },
    '外部の対応待ち（みどり県、令和５年12月から、次回確認 令和６年６月）',
    'awaiting an outside body (Midori Prefecture; since December 2023; next check June 2024)',
  ],
  [
    {
      state: 'wrongValuePrinted',
      printed: [{ type: 'count', value: 183, unit: 'cases' }],
      because: { ja: '行の取り違え' },
    },
    '別の値を誤って掲載（183件）',
    'wrong value printed (183 cases)',
  ],
])('%j reads %s, %s', (result, ja, en) => {
  expect(formatResult(result, { lang: 'ja' })).toBe(ja)
  expect(formatResult(result, { lang: 'en' })).toBe(en)
})

const what = { ja: '目標' }
const full = { type: 'share', percent: 100 } as const
const hours = (value: number) => ({ type: 'amount', value, unit: 'hours' }) as const

test.each<[Target, string, string]>([
  [
    { type: 'valueBy', what, comparison: 'eq', measure: full, by: 'FY2026' },
    '令和８年度までに100％',
    '100% by the end of FY2026',
  ],
  [
    { type: 'valueBy', what, comparison: 'gte', measure: full, by: '2027-03-31' },
    '令和９年３月31日までに100％以上',
    'at least 100% by 31 March 2027',
  ],
  [{ type: 'directionOnly', what, direction: 'up' }, '増やす', 'increase'],
  [{ type: 'directionOnly', what, direction: 'down' }, '減らす', 'decrease'],
  [
    {
      type: 'thresholdToBeSet',
      what,
      thresholds: [
        { comparison: 'gt', measure: hours(45), per: 'month' },
        { comparison: 'gt', measure: hours(720), per: 'year' },
      ],
    },
    '月45時間超・年720時間超（目標値は今後設定）',
    'more than 45 hours a month, more than 720 hours a year (target to be set)',
  ],
  [
    { type: 'setThenReach', what, setIn: 'FY2026', reachIn: 'FY2027' },
    '令和８年度に設定し、令和９年度に達成',
    'set in FY2026, reached in FY2027',
  ],
  [
    { type: 'stageBy', what, stage: 'run', by: 'FY2026' },
    '令和８年度までに「実施」',
    '“Run” by the end of FY2026',
  ],
  [
    { type: 'stageBy', what, stage: 'unknown', by: '2026' },
    '令和８年までに「unknown」',
    '“unknown” by the end of 2026',
  ],
  [
    { type: 'recurring', what, every: 'half', window: { from: 'FY2025', to: 'FY2027' } },
    '半期ごと（令和７年度～令和９年度）',
    'every half-year (FY2025 – FY2027)',
  ],
  [
    { type: 'plannedCount', what, measure: { type: 'count', value: 40, unit: 'cases' }, window: 'FY2023' },
    '40件（令和５年度）',
    '40 cases (FY2023)',
  ],
  [{ type: 'toBeDecided', what }, '今後決定', 'to be decided'],
])('%j reads %s, %s', (target, ja, en) => {
  const stages = [{ id: 'run', label: { ja: '実施', en: 'Run' } }]
  expect(formatTarget(target, { lang: 'ja', stages })).toBe(ja)
  expect(formatTarget(target, { lang: 'en', stages })).toBe(en)
})
