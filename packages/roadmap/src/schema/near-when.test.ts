import { expect, test } from 'vitest'
import { nearWhen } from './near-when.ts'

test.each([
  ['令和7年度', 'FY2025'],
  ['令和７（2025）年度', 'FY2025'],
  ['令和元年度', 'FY2019'],
  ['2025年度', 'FY2025'],
  ['FY 2025', 'FY2025'],
  ['fy2025', 'FY2025'],
  ['2025-H1', 'FY2025-H1'],
  ['FY2025H2', 'FY2025-H2'],
  ['fy2025-q3', 'FY2025-Q3'],
  ['令和7年度上期', 'FY2025-H1'],
  ['令和7年度第２四半期', 'FY2025-Q2'],
  ['R6.3.18', '2024-03-18'],
  ['令和6年3月', '2024-03'],
  ['2025/3/18', '2025-03-18'],
  ['2025年3月18日', '2025-03-18'],
  ['2025/03', '2025-03'],
  ['FY2025-H3', undefined],
  ['いつか', undefined],
  ['', undefined],
])('%s means %s', (written, when) => {
  expect(nearWhen(written)).toBe(when)
})
