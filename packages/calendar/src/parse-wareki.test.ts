import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  daysIn,
  daysOfWrittenTime,
  exclusions,
  fiscalYear,
  fiscalYearLabel,
  formatIsoDate,
  formatIsoYearMonth,
  formatWareki,
  formatWarekiYearMonth,
  halfLabel,
  halfOfYear,
  type NotationResult,
  type PlainDate,
  parseDateText,
  parseIsoDate,
  parseWareki,
  parseWarekiDate,
  period,
  quarterLabel,
  quarterOfYear,
  type WarekiStyle,
  type WrittenPoint,
  type WrittenRange,
  type YearMonth,
} from './index.ts'

/** A point in few characters, to compare with. */
function pointText(point: WrittenPoint | null): string {
  if (point === null) return '…'
  switch (point.kind) {
    case 'date':
      return formatIsoDate(point.date)
    case 'yearMonth':
      return formatIsoYearMonth(point.yearMonth)
    case 'monthEnd':
    case 'yearEnd':
    case 'fiscalYearEnd':
      return `${point.kind} ${formatIsoDate(point.date)}`
    case 'monthThird':
      return `${formatIsoYearMonth(point.yearMonth)} third ${point.third}`
    case 'year':
      return `${point.year}`
    case 'fiscalYear':
      return `FY${point.fiscalYear}`
    case 'half':
      return `FY${point.half.fiscalYear}-H${point.half.half}`
    case 'quarter':
      return `FY${point.quarter.fiscalYear}-Q${point.quarter.quarter}`
  }
}

function text(result: NotationResult): string {
  if (!result.ok) return `refused: ${result.issues[0].code}`
  const { value, qualifiers, warnings } = result
  const plain = (one: WrittenPoint | WrittenRange): string =>
    one.kind === 'range' ? `${pointText(one.from)} to ${pointText(one.to)}` : pointText(one)
  const time =
    value.kind === 'excluding'
      ? `${plain(value.time)} without ${value.excluding.map(plain).join(' and ')}`
      : plain(value)
  return [time, ...qualifiers, ...warnings.map((one) => `doubted: ${one.code}`)].join(', ')
}

describe('days in every notation', () => {
  test.each([
    ['令和8年11月20日', '2026-11-20'],
    ['令和08年11月02日', '2026-11-02'],
    ['令和６年４月15日', '2024-04-15'],
    ['令和６年９月６日', '2024-09-06'],
    ['R８.3.18', '2026-03-18'],
    ['R６.３.18', '2024-03-18'],
    ['Ｒ６．３．１８', '2024-03-18'],
    ['R08.11.02', '2026-11-02'],
    ['R08/11/20', '2026-11-20'],
    ['R01/05/01', '2019-05-01'],
    ['R8-11-20', '2026-11-20'],
    ['R.8.4.1', '2026-04-01'],
    ['r8.4.1', '2026-04-01'],
    ['令8.11.20', '2026-11-20'],
    ['R1.5.1', '2019-05-01'],
    ['R元.5.1', '2019-05-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和１年５月１日', '2019-05-01'],
    ['令和一年五月一日', '2019-05-01'],
    ['令和八年十一月二十日', '2026-11-20'],
    ['昭和二〇年八月一五日', '1945-08-15'],
    ['㋿8年11月20日', '2026-11-20'],
    ['㍻31年4月30日', '2019-04-30'],
    ['㍼64.1.7', '1989-01-07'],
    ['㍽15年12月24日', '1926-12-24'],
    ['㍾45年7月29日', '1912-07-29'],
    ['M6.1.1', '1873-01-01'],
    ['T1.7.30', '1912-07-30'],
    ['明治45年7月30日', '1912-07-30'],
    ['大正15年12月25日', '1926-12-25'],
    ['昭和元年12月25日', '1926-12-25'],
    ['S64.1.7', '1989-01-07'],
    ['H31.4.30', '2019-04-30'],
    ['令和 ８ 年 ４ 月 １ 日', '2026-04-01'],
    ['  R 8. 4. 1  ', '2026-04-01'],
    ['令和7年（2025年）4月1日', '2025-04-01'],
    ['令和７（2025）年４月１日', '2025-04-01'],
    ['令和8年11月2日(月)', '2026-11-02'],
    ['令和８年11月２日（月曜日）', '2026-11-02'],
    ['令和8年11月2日月曜日', '2026-11-02'],
  ])('%s is %s', (written, date) => {
    expect(text(parseWareki(written))).toBe(date)
    expect(text(parseWareki(written, { mode: 'lenient' }))).toBe(date)
    const day = parseWarekiDate(written)
    expect(day.ok && formatIsoDate(day.value)).toBe(date)
  })
})

describe('longer units', () => {
  test.each([
    ['令和元年', '2019'],
    ['平成31年', '2019'],
    ['令和５年８月', '2023-08'],
    ['R6.3', '2024-03'],
    ['令和元年度', 'FY2019'],
    ['平成31年度', 'FY2019'],
    ['平成31（令和元）年度', 'FY2019'],
    ['平成31年度（令和元年度）', 'FY2019'],
    ['令和７（2025）年度', 'FY2025'],
    ['令和８（2026）年度', 'FY2026'],
    ['令和8年度（2026年度）', 'FY2026'],
    ['R8年度', 'FY2026'],
    ['昭和63年度', 'FY1988'],
    ['平成元年度', 'FY1989'],
    ['令和8年度末', 'fiscalYearEnd 2027-03-31'],
    ['令和8年度の末', 'fiscalYearEnd 2027-03-31'],
    ['令和５年３月末', 'monthEnd 2023-03-31'],
    ['令和6年2月末日', 'monthEnd 2024-02-29'],
    ['令和6年末', 'yearEnd 2024-12-31'],
    ['令和5年10月上旬', '2023-10 third 1'],
    ['令和5年10月中旬', '2023-10 third 2'],
    ['令和5年10月下旬', '2023-10 third 3'],
    ['令和8年度上期', 'FY2026-H1'],
    ['令和8年度下半期', 'FY2026-H2'],
    ['令和５年度第２四半期', 'FY2023-Q2'],
    ['令和五年度第三四半期', 'FY2023-Q3'],
    ['R8', '2026'],
  ])('%s is %s', (written, expected) => {
    expect(text(parseWareki(written))).toBe(expected)
  })

  test('the days they cover', () => {
    const days = (written: string): unknown => {
      const read = parseWareki(written)
      if (!read.ok) return read.issues[0].code
      const { from, to } = daysOfWrittenTime(read.value)
      return [from, to].map((day) => (day === null ? null : formatIsoDate(day)))
    }
    expect(days('令和8年度')).toEqual(['2026-04-01', '2027-03-31'])
    expect(days('令和8年度末')).toEqual(['2027-03-31', '2027-03-31'])
    expect(days('令和5年2月下旬')).toEqual(['2023-02-21', '2023-02-28'])
    expect(days('令和5年10月中旬')).toEqual(['2023-10-11', '2023-10-20'])
    expect(days('令和5年度下期')).toEqual(['2023-10-01', '2024-03-31'])
    expect(days('令和５年度第２四半期')).toEqual(['2023-07-01', '2023-09-30'])
    expect(days('令和6年')).toEqual(['2024-01-01', '2024-12-31'])
    expect(days('令和6年2月')).toEqual(['2024-02-01', '2024-02-29'])
    expect(days('～R6.3.18')).toEqual([null, '2024-03-18'])
    expect(days('令和５年10月以降')).toEqual(['2023-10-01', null])
  })
})

describe('ranges and words beside', () => {
  test.each([
    ['R7～R9', '2025 to 2027'],
    ['R7-R9', '2025 to 2027'],
    ['R7〜9', '2025 to 2027'],
    ['R7～R9年度', 'FY2025 to FY2027'],
    ['令和7～9年度', 'FY2025 to FY2027'],
    ['令和７年度～令和９年度', 'FY2025 to FY2027'],
    ['平成31～令和3年度', 'FY2019 to FY2021'],
    ['令和５年２月１日～６月21日', '2023-02-01 to 2023-06-21'],
    ['令和５年８月１日～31日', '2023-08-01 to 2023-08-31'],
    ['令和５年４月～６月', '2023-04 to 2023-06'],
    ['令和５年９月から11月', '2023-09 to 2023-11'],
    ['令和５年９月から11月まで', '2023-09 to 2023-11'],
    ['令和5年10月～令和6年６月', '2023-10 to 2024-06'],
    ['平成31年4月1日～令和元年6月30日', '2019-04-01 to 2019-06-30'],
    ['平成31年4月1日～6月30日', '2019-04-01 to 2019-06-30'],
    ['R6.4.1～6.30', '2024-04-01 to 2024-06-30'],
    ['R6.4.1～30', '2024-04-01 to 2024-04-30'],
    ['R6.4.1～7.3.31', '2024-04-01 to 2025-03-31'],
    ['R6.4～7.3', '2024-04 to 2025-03'],
    ['R6.4～9', '2024-04 to 2024-09'],
    ['令和６年４月１日～７年３月31日', '2024-04-01 to 2025-03-31'],
    ['～R６.３.18まで', '… to 2024-03-18'],
    ['R６.３.18まで', '… to 2024-03-18'],
    ['令和５年10月以降', '2023-10 to …'],
    ['令和5年4月～', '2023-04 to …'],
    ['令和5年4月から', '2023-04 to …'],
    ['令和６年１月29日～６月21日予定', '2024-01-29 to 2024-06-21, planned'],
    ['令和6年4月1日（予定）', '2024-04-01, planned'],
    ['令和５年12月１日時点', '2023-12-01, asOf'],
    ['令和５年12月１日現在', '2023-12-01, asOf'],
    ['Ｒ８年度中', 'FY2026, within'],
    ['令和６年中', '2024, within'],
    ['令和５年３月期', '2023-03, term'],
    ['令和５年12月頃', '2023-12, approximate'],
  ])('%s is %s', (written, expected) => {
    expect(text(parseWareki(written))).toBe(expected)
  })

  test('years without 年 are fiscal years where the caller says so', () => {
    const fiscal = { bareYear: 'fiscalYear' } as const
    expect(text(parseWareki('R7～R9', fiscal))).toBe('FY2025 to FY2027')
    expect(text(parseWareki('R8', fiscal))).toBe('FY2026')
    expect(text(parseWareki('R8末', fiscal))).toBe('refused: unreadable')
    expect(text(parseWareki('令和8年', fiscal))).toBe('2026')
  })
})

describe('what is left out', () => {
  test.each([
    ['令和７年度第２四半期（７月除く）', 'FY2025-Q2 without 2025-07'],
    ['令和７年度第２四半期、7月除く', 'FY2025-Q2 without 2025-07'],
    ['令和５年度第２四半期（７月を除く）', 'FY2023-Q2 without 2023-07'],
    ['令和５年度第２四半期 ( 7 月 を 除く )', 'FY2023-Q2 without 2023-07'],
    ['令和５年度第２四半期（除く：７月）', 'FY2023-Q2 without 2023-07'],
    ['令和５年度第４四半期（１月除く）', 'FY2023-Q4 without 2024-01'],
    ['令和５年度下期（12月から２月までを除く）', 'FY2023-H2 without 2023-12 to 2024-02'],
    ['令和５年度（７月・１月４日を除く）', 'FY2023 without 2023-07 and 2024-01-04'],
    ['令和５年度～令和６年度（令和５年７月を除く）', 'FY2023 to FY2024 without 2023-07'],
    ['令和５年度（令和５年度第４四半期を除く）', 'FY2023 without FY2023-Q4'],
    ['令和５年度（第１四半期及び第４四半期を除く）', 'FY2023 without FY2023-Q1 and FY2023-Q4'],
    ['令和５年度（上期を除く）', 'FY2023 without FY2023-H1'],
    ['令和６年８月（13日～15日を除く）', '2024-08 without 2024-08-13 to 2024-08-15'],
    ['令和６年８月１日～９月30日（８月中旬を除く）', '2024-08-01 to 2024-09-30 without 2024-08 third 2'],
    ['令和６年度（７月除く）予定', 'FY2024 without 2024-07, planned'],
    ['平成31年度（５月除く）', 'FY2019 without 2019-05'],
  ])('%s is %s', (written, expected) => {
    expect(text(parseWareki(written, { exclusions }))).toBe(expected)
    expect(text(parseDateText(written, { exclusions }))).toBe(expected)
  })

  test('Western years', () => {
    expect(text(parseDateText('2025年度第２四半期（７月除く）', { exclusions }))).toBe(
      'FY2025-Q2 without 2025-07',
    )
    expect(text(parseDateText('2024年（2024年1月～3月を除く）', { exclusions }))).toBe(
      '2024 without 2024-01 to 2024-03',
    )
  })

  test('a half or quarter without a year, where the caller gives one', () => {
    const given = { assumeFiscalYear: fiscalYear(2025), exclusions }
    expect(text(parseWareki('第２四半期、7月除く', given))).toBe('FY2025-Q2 without 2025-07')
    expect(text(parseWareki('第２四半期', given))).toBe('FY2025-Q2')
    expect(text(parseWareki('下期（１月除く）', given))).toBe('FY2025-H2 without 2026-01')
    expect(text(parseDateText('上半期', given))).toBe('FY2025-H1')
    for (const written of ['第２四半期、7月除く', '上期']) {
      const refused = parseWareki(written, { exclusions })
      expect(refused.ok ? [] : refused.issues).toMatchObject([{ code: 'eraMissing', start: 0 }])
    }
  })

  test('without the option no such words are read, and nothing is lost in silence', () => {
    for (const read of [parseWareki, parseDateText]) {
      const refused = read('令和７年度第２四半期（７月除く）')
      expect(refused.ok ? [] : refused.issues).toMatchObject([{ code: 'unreadable', text: '（７月除く）' }])
    }
  })

  test('a range of halves or quarters says the year once', () => {
    expect(text(parseWareki('令和５年度第２四半期～第３四半期'))).toBe('FY2023-Q2 to FY2023-Q3')
  })

  test('the days that are left', () => {
    const read = parseWareki('令和７年度第２四半期（７月除く）', { exclusions })
    if (!read.ok) throw new Error(read.issues[0].code)
    const { from, to, excluding } = daysOfWrittenTime(read.value)
    if (from === null || to === null) throw new Error('open')
    expect(daysIn(period(from, to, excluding))).toBe(61)
    const whole = parseWareki('令和７年度第２四半期', { exclusions })
    expect(whole.ok && daysOfWrittenTime(whole.value)).not.toHaveProperty('excluding')
    const day = parseWarekiDate('令和６年４月（１日～29日を除く）', { exclusions })
    expect(day.ok ? undefined : day.issues[0].code).toBe('notADate')
  })

  test.each([
    ['令和７年度第２四半期（６月除く）', 'wrongExclusion', '６月'],
    ['令和７年７月（７月除く）', 'wrongExclusion', '７月除く'],
    ['令和７年度（令和８年４月を除く）', 'wrongExclusion', '令和８年４月'],
    ['令和７年度（令和８年３月～４月を除く）', 'wrongExclusion', '令和８年３月～４月'],
    ['令和５年10月以降（12月除く）', 'wrongExclusion', '（12月除く）'],
    ['令和５年度～令和６年度（７月を除く）', 'ambiguous', '７月'],
    ['令和５年度～令和６年度（上期を除く）', 'ambiguous', '上期'],
    ['令和７年度（13月除く）', 'dateImpossible', '13月'],
    ['令和７年度（７月32日除く）', 'dateImpossible', '７月32日'],
    ['令和７年度（９月～７月を除く）', 'rangeReversed', '９月～７月'],
    ['令和７年度（土日除く）', 'unreadable', '土日除く）'],
    ['令和７年度（７月除く', 'unreadable', '（７月除く'],
    ['令和７年度（７月ほか除く）', 'unreadable', '７月'],
    ['令和７年度（７月）', 'unreadable', '（７月）'],
    ['令和７年度、７月', 'unreadable', '、７月'],
  ])('%s is refused: %s', (written, code, part) => {
    const read = parseWareki(written, { exclusions })
    expect(read.ok ? [] : read.issues).toMatchObject([{ code, text: part }])
  })
})

describe('outside of its era: refused when strict, converted with a warning when lenient', () => {
  test.each([
    ['平成31年5月1日', '2019-05-01', '令和元年5月1日'],
    ['平成32年3月31日', '2020-03-31', '令和2年3月31日'],
    ['平成38年11月2日', '2026-11-02', '令和8年11月2日'],
    ['昭和64年1月8日', '1989-01-08', '平成元年1月8日'],
    ['昭和64年4月', '1989-04', '平成元年4月'],
    ['平成31年5月', '2019-05', '令和元年5月'],
    ['平成32年度', 'FY2020', '令和2年度'],
    ['昭和64年度', 'FY1989', '平成元年度'],
    ['平成33年', '2021', '令和3年'],
    ['令和元年4月30日', '2019-04-30', '平成31年4月30日'],
    ['平成元年1月7日', '1989-01-07', '昭和64年1月7日'],
    ['昭和元年12月24日', '1926-12-24', '大正15年12月24日'],
    ['大正元年7月29日', '1912-07-29', '明治45年7月29日'],
    ['明治45年7月31日', '1912-07-31', '大正元年7月31日'],
  ])('%s', (written, converted, right) => {
    const strict = parseWareki(written)
    expect(text(strict)).toBe('refused: outOfEra')
    expect(!strict.ok && strict.issues[0].message.ja).toContain(right)
    expect(!strict.ok && strict.issues[0].message.en).toContain(right)
    expect(text(parseWareki(written, { mode: 'lenient' }))).toBe(`${converted}, doubted: outOfEra`)
  })

  test('a day of the week that is not the day’s', () => {
    expect(text(parseWareki('令和8年11月2日（火）'))).toBe('refused: weekdayMismatch')
    expect(text(parseWareki('令和8年11月2日（火）', { mode: 'lenient' }))).toBe(
      '2026-11-02, doubted: weekdayMismatch',
    )
  })
})

describe('before 明治6年', () => {
  test.each(['明治5年12月2日', '明治元年9月8日', '明治5年11月', '明治4年', '明治4年度'])(
    '%s is refused',
    (written) => {
      expect(text(parseWareki(written))).toBe('refused: lunisolar')
      expect(text(parseWareki(written, { mode: 'lenient' }))).toBe('refused: lunisolar')
    },
  )

  test('is read by its numbers when asked, with a warning', () => {
    expect(text(parseWareki('明治5年12月2日', { lunisolar: 'readAsGregorian' }))).toBe(
      '1872-12-02, doubted: lunisolar',
    )
  })

  test.each(['明治5年12月3日', '明治5年12月31日'])('%s never was', (written) => {
    expect(text(parseWareki(written))).toBe('refused: skippedDay')
    expect(text(parseWareki(written, { lunisolar: 'readAsGregorian' }))).toBe('refused: skippedDay')
  })
})

describe('refused in both modes, with the place', () => {
  test.each([
    ['令和７（2024）年度', 'yearMismatch', '（2024）', 3, 9],
    ['平成31（令和2）年度', 'yearMismatch', '（令和2）', 4, 9],
    ['令和8年度（2027年度）', 'yearMismatch', '（2027年度）', 5, 13],
    ['R8.2.29', 'dateImpossible', 'R8.2.29', 0, 7],
    ['令和8年11月31日', 'dateImpossible', '令和8年11月31日', 0, 10],
    ['令和8年13月', 'dateImpossible', '令和8年13月', 0, 7],
    ['令和8年0月1日', 'dateImpossible', '令和8年0月1日', 0, 8],
    ['令和', 'yearMissing', '令和', 0, 2],
    ['令和年度', 'yearMissing', '令和', 0, 2],
    ['令和0年', 'yearZero', '0', 2, 3],
    ['令和2025年度', 'yearTooLong', '2025', 2, 6],
    ['R081120', 'yearTooLong', '081120', 1, 7],
    ['2021年4月1日', 'eraMissing', '2021年4月1日', 0, 9],
    ['8年4月1日', 'eraMissing', '8年4月1日', 0, 6],
    ['慶応4年9月8日', 'unreadable', '慶応4年9月8日', 0, 8],
    ['', 'empty', '', 0, 0],
    ['　', 'empty', '　', 0, 1],
    ['令和8年4月1日に', 'unreadable', 'に', 8, 9],
    ['㋿8年4月x', 'unreadable', 'x', 5, 6],
    ['令和8年十十月', 'unreadable', '令和8年十十月', 0, 7],
    ['令和5年12月1日～1月31日', 'rangeReversed', '令和5年12月1日～1月31日', 0, 15],
    ['R9～R7', 'rangeReversed', 'R9～R7', 0, 5],
    ['令和5年～来年', 'unreadable', '来年', 5, 7],
  ])('%j: %s', (written, code, part, start, end) => {
    for (const mode of ['strict', 'lenient'] as const) {
      const result = parseWareki(written, { mode })
      expect(result.ok ? [] : result.issues).toMatchObject([{ code, text: part, start, end }])
    }
  })

  test('every reason is said in both languages', () => {
    for (const written of [
      '令和７（2024）年度',
      'R8.2.29',
      '令和8年11月2日（火）',
      '平成31年5月1日',
      '明治5年1月1日',
    ]) {
      const result = parseWareki(written)
      const message = result.ok ? undefined : result.issues[0].message
      expect(message?.ja).toMatch(/。$/)
      expect(message?.en).toMatch(/\.$/)
      expect(`${message?.ja}${message?.en}`).not.toMatch(/undefined|「」|“”/)
    }
  })

  test('a long text is not repeated in full', () => {
    const result = parseWareki('x'.repeat(1000))
    expect(!result.ok && result.issues[0].message.en).toBe(`“${'x'.repeat(40)}…” cannot be read as a date.`)
  })

  test('what is doubtful is doubted once', () => {
    expect(text(parseWareki('H32～H33年度', { mode: 'lenient' }))).toBe(
      'FY2020 to FY2021, doubted: outOfEra, doubted: outOfEra',
    )
  })

  test('what names more than one day is no day', () => {
    for (const written of ['令和8年度', '令和8年4月', 'R7～R9', '令和8年度末']) {
      const result = parseWarekiDate(written)
      expect(!result.ok && result.issues[0].code).toBe('notADate')
      expect(!result.ok && result.issues[0].text).toBe(written)
    }
  })
})

describe('whatever is given', () => {
  test('is answered, with a place inside the text', () => {
    const piece = fc.constantFrom(
      ...[
        '令和',
        'R',
        '㋿',
        '元',
        '8',
        '１２',
        '二十',
        '年',
        '度',
        '月',
        '日',
        '（',
        '2025',
        '）',
        '.',
        '～',
        '末',
        'x',
        ' ',
      ],
    )
    const anyText = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(anyText, fc.constantFrom('strict' as const, 'lenient' as const), (written, mode) => {
        const result = parseWareki(written, { mode })
        const issues = result.ok ? result.warnings : result.issues
        for (const issue of issues) {
          expect(issue.text).toBe(written.slice(issue.start, issue.end))
          expect(issue.end).toBeLessThanOrEqual(written.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('long junk is refused at once', () => {
    expect(text(parseWareki('('.repeat(100_000)))).toBe('refused: unreadable')
    expect(text(parseWareki(`令和8年度${'\t'.repeat(100_000)}x`))).toBe('refused: unreadable')
    expect(text(parseWareki(`令和${'9'.repeat(100_000)}年`))).toBe('refused: yearTooLong')
    expect(text(parseWareki(`令和8年${' '.repeat(100_000)}x`))).toBe('refused: unreadable')
  })
})

describe('what is written is read back', () => {
  const anyDay = fc.integer({ min: -35_428, max: 47_000 }).map((days) => days as PlainDate)
  const anyStyle: fc.Arbitrary<WarekiStyle> = fc.record({
    era: fc.constantFrom('name', 'letter', 'initial', 'square'),
    separator: fc.constantFrom('kanji', '.', '/', '-'),
    digits: fc.constantFrom('half', 'full', 'mixed'),
    padded: fc.boolean(),
    firstYear: fc.constantFrom('元', '1'),
    western: fc.boolean(),
  })

  test('days in every style', () => {
    fc.assert(
      fc.property(anyDay, anyStyle, (date, style) => {
        expect(parseWareki(formatWareki(date, style))).toMatchObject({
          value: { kind: 'date', date },
          warnings: [],
        })
      }),
    )
    fc.assert(
      fc.property(anyDay, (date) => {
        const read = parseWarekiDate(formatWareki(date, { digits: 'kanji' }))
        expect(read.ok && read.value).toBe(date)
      }),
    )
  })

  test('months, fiscal years, halves and quarters', () => {
    const anyMonth = fc.integer({ min: 1873 * 12, max: 2100 * 12 }).map((month) => month as YearMonth)
    const anyFiscalYear = fc.integer({ min: 1873, max: 2100 }).map(fiscalYear)
    fc.assert(
      fc.property(anyMonth, anyFiscalYear, anyStyle, (yearMonth, year, style) => {
        expect(parseWareki(formatWarekiYearMonth(yearMonth, style))).toMatchObject({ value: { yearMonth } })
        expect(parseWareki(fiscalYearLabel(year, style))).toMatchObject({ value: { fiscalYear: year } })
        const half = halfOfYear(year, 2)
        expect(parseWareki(halfLabel(half, style))).toMatchObject({ value: { half } })
        const quarter = quarterOfYear(year, 3)
        expect(parseWareki(quarterLabel(quarter, style))).toMatchObject({ value: { quarter } })
      }),
    )
  })
})

test('both days of two eras are accepted in either', () => {
  for (const written of ['明治45年7月30日', '大正元年7月30日']) {
    const read = parseWarekiDate(written)
    expect(read.ok && read.value).toBe(parseIsoDate('1912-07-30'))
  }
})
