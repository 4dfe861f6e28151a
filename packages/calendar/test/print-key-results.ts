import {
  addMonthsToDate,
  addWorkingDays,
  datePartsOf,
  dayOfWeek,
  fiscalYear,
  fiscalYearOf,
  formatIsoDate,
  formatIsoWeek,
  formatWareki,
  halfOf,
  holidayOn,
  isClosedDay,
  isoWeekOf,
  monthsOfFiscalYear,
  monthsTouching,
  type PlainDate,
  parseDateText,
  parseIsoDate,
  parseWareki,
  quarterOf,
  statutoryPeriodEnd,
  weekContaining,
  weeksTouching,
  workingDaysBetween,
} from '../src/index.ts'
import { officialRows } from './official-list.ts'

/**
 * One result of every function into which the time zone of the machine could slip, over days around changes
 * of era and of clocks: Japan's summer time of 1948–1951, the day that Samoa left out (2011-12-30).
 */
function resultsAround(text: string): readonly unknown[] {
  const centre = parseIsoDate(text)
  return Array.from({ length: 15 }, (_, index) => {
    const date = (centre - 7 + index) as PlainDate
    const week = weekContaining(date, 0)
    return [
      formatIsoDate(date),
      datePartsOf(date),
      dayOfWeek(date),
      fiscalYearOf(date),
      halfOf(date),
      quarterOf(date),
      formatIsoWeek(isoWeekOf(date)),
      week,
      weeksTouching(week, 1),
      monthsTouching(week),
      addMonthsToDate(date, 1),
      formatWareki(date),
      parseWareki(formatWareki(date)),
      parseDateText(formatIsoDate(date)),
      date >= parseIsoDate('1989-01-08')
        ? [isClosedDay(date), addWorkingDays(date, 5), statutoryPeriodEnd(date, { months: 1 })]
        : 'before the Act',
    ]
  })
}

const days = [
  '1912-07-30',
  '1949-04-03',
  '1951-09-08',
  '2011-12-30',
  '2019-05-01',
  '2026-03-08',
  '2026-11-01',
]

const keyResults = {
  offset: new Date(0).getTimezoneOffset(),
  results: [
    days.map(resultsAround),
    monthsOfFiscalYear(fiscalYear(2026)),
    officialRows.map(({ date, name }) => holidayOn(date)?.officialName === name),
    workingDaysBetween(parseIsoDate('2023-02-01'), parseIsoDate('2023-06-21')),
    workingDaysBetween(parseIsoDate('2023-10-23'), parseIsoDate('2023-12-13')),
  ],
}

process.stdout.write(JSON.stringify(keyResults))
