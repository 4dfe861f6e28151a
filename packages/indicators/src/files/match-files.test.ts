import { describe, expect, test } from 'vitest'
import { organisation, sourceOf } from '../../test/made.ts'
import { matchFiles } from './match-files.ts'
import { periodOfName } from './period-text.ts'

describe('the time in the name of a file', () => {
  test.each([
    ['2026-04', '2026-04'],
    ['2026_04', '2026-04'],
    ['202604', '2026-04'],
    ['2026年4月', '2026-04'],
    ['２０２６年１２月分', '2026-12'],
    ['R8.4', '2026-04'],
    ['R08-04', '2026-04'],
    ['令和元年５月', '2019-05'],
    ['FY2026', 'FY2026'],
    ['FY2026-H1', 'FY2026-H1'],
    ['2026H2', 'FY2026-H2'],
    ['2026Q3', 'FY2026-Q3'],
    ['2026年度', 'FY2026'],
    ['2026年度上期', 'FY2026-H1'],
    ['2026下半期', 'FY2026-H2'],
    ['令和8年度下期', 'FY2026-H2'],
    ['R8年度', 'FY2026'],
  ])('%s is %s', (text, period) => {
    expect(periodOfName(text)).toBe(period)
  })

  test.each(['2026', '2026-13', '2026H3', '20260', 'R8', '上期', '', '1026-04'])('%s is none', (text) => {
    expect(periodOfName(text)).toBeUndefined()
  })
})

describe('files of sources', () => {
  const ministry = {
    organisation,
    sources: [
      sourceOf('time', 'attendance', { files: ['raw/{department}/勤怠_{period}_*.csv'] }),
      sourceOf('print', 'records', { files: ['raw/{department}_{period}_v{revision}.xlsx'] }),
      sourceOf('survey', 'answers', { files: ['survey/{period}.csv'] }),
    ],
  }

  test.each([
    ['raw/総務課/勤怠_202604_a.csv', { source: 'time', departments: ['soumu'], period: '2026-04' }],
    ['raw/官房総務課/勤怠_R8.4_a.csv', { source: 'time', departments: ['soumu'], period: '2026-04' }],
    ['raw/kita/勤怠_2026年5月_.csv', { source: 'time', departments: ['kita'], period: '2026-05' }],
    [
      'raw/jinji_2026H1_v12.xlsx',
      { source: 'print', departments: ['jinji'], period: 'FY2026-H1', revision: 12 },
    ],
    ['survey/FY2026-H1.csv', { source: 'survey', period: 'FY2026-H1' }],
  ])('%s', (path, expected) => {
    expect(matchFiles([path], ministry)).toEqual({
      matched: [{ path, ...expected }],
      unmatched: [],
      issues: [],
    })
  })

  test('a name with marks over letters in two characters is the same name', () => {
    const written = 'raw/北部局/勤怠_202604_がぎ.csv'.normalize('NFD')
    expect(matchFiles([written], ministry).matched.map(({ departments }) => departments)).toEqual([['kita']])
  })

  test.each([
    ['raw/謎課/勤怠_202604_a.csv', 'unknownDepartmentOfFile'],
    ['raw/総務課/勤怠_202613_a.csv', 'unknownPeriodOfFile'],
  ])('%s is not used, and named', (path, code) => {
    const { matched, unmatched, issues } = matchFiles([path], ministry)
    expect([matched, unmatched, issues.map((one) => one.code)]).toEqual([[], [path], [code]])
  })

  test.each(['raw/総務課/x/勤怠_202604_a.csv', 'raw/総務課/勤怠_202604_a.csv.bak', 'memo.txt'])(
    '%s belongs to nothing',
    (path) => {
      expect(matchFiles([path], ministry)).toEqual({ matched: [], unmatched: [path], issues: [] })
    },
  )

  test('a file that fits two sources goes to the first, and that is told', () => {
    const sources = [
      sourceOf('a', 'records', { files: ['*.csv'] }),
      sourceOf('b', 'records', { files: ['x*.csv'] }),
    ]
    const { matched, issues } = matchFiles(['x1.csv'], { organisation, sources })
    expect(matched.map(({ source }) => source)).toEqual(['a'])
    expect(issues.map(({ code }) => code)).toEqual(['fileOfTwoSources'])
  })

  test('signs of a pattern that mean something elsewhere mean themselves', () => {
    const sources = [sourceOf('a', 'records', { files: ['a.b(c)/{period}+.csv'] })]
    expect(
      matchFiles(['a.b(c)/202604+.csv', 'axb(c)/202604+.csv'], { organisation, sources }).unmatched,
    ).toEqual(['axb(c)/202604+.csv'])
  })
})
