/**
 * The Cabinet Office's list of holidays (syukujitsu.csv) that this version of the package reproduces row by
 * row. Years outside of it are computed by the same rules and called *predicted*.
 *
 * Source: <https://www8.cao.go.jp/chosei/shukujitsu/syukujitsu.csv>; the fixture in the repository holds the bytes.
 */
export const officialHolidayList = {
  firstYear: 1955,
  lastYear: 2027,
  rows: 1067,
  publishedOn: '2026-02-02',
  sha256: 'cec37a743c96995cdb9cb52b685c9003634682a9b0e1a640a6b9b96881fe964a',
} as const
