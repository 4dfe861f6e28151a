import { describe, expect, test } from 'vitest'
import {
  fiscalYear,
  formatReportingPeriod,
  halfOfYear,
  parseReportingPeriod,
  quarterOfYear,
  reportingYearStartDay,
} from './index.ts'

describe('SDMX codes', () => {
  test.each([
    ['2026-A1', fiscalYear(2026)],
    ['2026-S1', halfOfYear(fiscalYear(2026), 1)],
    ['2026-S2', halfOfYear(fiscalYear(2026), 2)],
    ['2026-Q4', quarterOfYear(fiscalYear(2026), 4)],
  ])('%s is written and read', (code, period) => {
    expect(formatReportingPeriod(period)).toBe(code)
    expect(parseReportingPeriod(code)).toEqual(period)
  })

  test.each(['2026', '2026-S3', '2026-Q0', '2026-A2', '26-S1', '2026-M04', '2026-s1', '', '0000-A1'])(
    '%j is refused',
    (code) => {
      expect(() => parseReportingPeriod(code)).toThrow(RangeError)
    },
  )

  test('the start of the year goes with them', () => {
    expect(reportingYearStartDay()).toBe('--04-01')
    expect(reportingYearStartDay({ month: 7 })).toBe('--07-01')
    expect(reportingYearStartDay({ month: 10, day: 16 })).toBe('--10-16')
    expect(() => reportingYearStartDay({ month: 13 })).toThrow(RangeError)
  })
})
