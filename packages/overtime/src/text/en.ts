import { standardUnits } from '@reform/rules'
import type { Interview } from '../assess/assessment.ts'
import type { OvertimeWording } from './wording.ts'

const time = (minutes: number): string => standardUnits.minutes.en.exact(minutes, 1)
const stated = (minutes: number): string => standardUnits.minutes.en.stated?.(minutes) ?? time(minutes)
const before = { lt: 'less than', lte: 'at most', gt: 'more than', gte: 'at least', eq: 'exactly' } as const
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function date(iso: string): string {
  const [year, month = 1, day] = iso.split('-').map(Number)
  return `${day === undefined ? '' : `${day} `}${monthNames[month - 1]} ${year}`
}

function span({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? `in ${date(from)}` : `from ${date(from)} to ${date(to)}`
}

function line({ times = 1, allowed, comparison }: Interview): string {
  const each = `${before[comparison]} ${stated(allowed / times)}`
  return times === 1 ? each : `${each} a month on average`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const outcomes = {
  within: 'All limits are kept to in the months on record.',
  outOfScope: 'No limit applies.',
}

/** Sentences in English. */
export const english: OvertimeWording = {
  interview: (interview, { counts, citation }) => {
    const due =
      interview.request === 'required'
        ? 'An interview by a physician is to be held without a request'
        : 'An interview by a physician is held if the person asks for it'
    return `${capitalised(counts.label.en)} ${span(interview.window)} came to ${time(interview.observed)}, which is ${line(interview)}. ${due}, as a guide by ${date(interview.by)} (${citation.act.en}, ${citation.article.en}).`
  },
  nothing: (word) => (word === 'outOfScope' ? outcomes.outOfScope : outcomes.within),
  interval: ({ from, observed, allowed }, { citation }) =>
    `Between the end of work on ${date(from)} and the next start there were ${time(observed)}. At least ${stated(allowed)} are to be aimed at (${citation.act.en}, ${citation.article.en}). This is a notice, not a breach.`,
  review: ({ year, due }) =>
    `For overtime above the limits in the year from ${date(year.from)} to ${date(year.to)}, the factors are to be sorted, analysed and verified by ${date(due)}.`,
  presence: ({ date: day, presentMinutes, declaredMinutes, gap }) =>
    `On ${date(day)} the presence record shows ${time(presentMinutes)} and the declared working time ${time(declaredMinutes)}: ${time(Math.abs(gap))} ${gap > 0 ? 'more' : 'less'}. Please state the reason.`,
  headroom: ({ thisMonth, even, needs }, monthLabel, evenLabel) => [
    `In ${date(thisMonth.month)} ${time(thisMonth.left)} may still be worked${monthLabel === undefined ? '' : ` (${monthLabel})`}.`,
    even.minutes === undefined
      ? 'No plan keeps to every limit until the end of the year.'
      : `With at most ${time(even.minutes)} in each month until the end of the year every limit holds${evenLabel === undefined ? '' : ` (${evenLabel})`}.`,
    ...(needs.length === 0
      ? []
      : [`There is no record for ${needs.map(date).join(', ')}, so that it may really be less.`]),
  ],
}
