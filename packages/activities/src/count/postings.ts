import type { PostingRecord } from '../records/organisation.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { countFigure, type Figure, type Gap, meanOfParts, shareFigure, toldSum } from './figure.ts'
import { dayReason, type Frame, frameOf, type PlainQuestion } from './question.ts'
import { type CountResult, groupsOf, reportingOf, resultOf } from './result.ts'

/** A question about posts offered to applicants. */
export type PostingsQuestion = PlainQuestion & { readonly scheme?: string }

/** Figures about posts offered to applicants. */
export type PostingsFigure =
  | 'postings'
  | 'posts'
  | 'applicants'
  | 'passed'
  | 'placed'
  | 'placementsPlanned'
  | 'applicantsPerPost'
  | 'filled'

/**
 * Posts offered in the period, who applied, passed and was placed by the as-of day. A placement that is dated later
 * is planned, not done. `filled` is the placed of all posts offered.
 *
 * @throws RangeError when there is nothing to ask about.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2024-03-18')
 * const posting = { scheme: '人事交流', grade: '係長級', openedOn: parseIsoDate('2023-12-01') }
 * const planned = { posts: 11, applicants: 7, passed: 3, placed: 3, placedOn: parseIsoDate('2024-04-01') }
 * const postings = takeIn('posting', [{ row: 'p#2', id: '1', ...posting, ...planned }], { asOf })
 * const year = period(parseIsoDate('2023-04-01'), asOf)
 * const { figures } = countPostings(postings, { period: year })
 * figures.posts.quantity // => { state: 'value', value: 11 }
 * figures.placed.quantity // => { state: 'value', value: 0 }
 * figures.placementsPlanned.quantity // => { state: 'value', value: 3 }
 * ```
 */
export function countPostings(
  postings: Taken<'posting'>,
  question: PostingsQuestion,
): CountResult<PostingsFigure> {
  const { scheme } = question
  const frame = frameOf(question, postings)
  const book = openBook()
  const used = use(book, frame, postings, (one) =>
    scheme !== undefined && one.scheme !== scheme ? 'notAsked' : dayReason(frame, one.openedOn),
  )
  const reporting = reportingOf(frame, used)
  const make = (some: readonly PostingRecord[], gaps: readonly Gap[]) => figuresOf(some, frame, gaps)
  const groups = {
    scheme: groupsOf(
      used,
      (one) => one.scheme,
      (some) => make(some, frame.timeGaps),
    ),
    grade: groupsOf(
      used,
      (one) => one.grade,
      (some) => make(some, frame.timeGaps),
    ),
  }
  return resultOf('postings', frame, book, reporting, { figures: make(used, reporting.gaps), groups })
}

function figuresOf(
  postings: readonly PostingRecord[],
  { asOf }: Frame,
  gaps: readonly Gap[],
): Readonly<Record<PostingsFigure, Figure>> {
  const isPlanned = ({ placed = 0, placedOn }: PostingRecord) =>
    placed > 0 && placedOn !== undefined && placedOn > asOf
  const planned = postings.filter(isPlanned)
  const done = (one: PostingRecord) => (isPlanned(one) ? 0 : one.placed)
  const withApplicants = postings.filter(({ applicants }) => applicants !== undefined)
  const withPlaced = postings.filter((one) => done(one) !== undefined)
  const sum = (some: readonly PostingRecord[], numberOf: (one: PostingRecord) => number | undefined) =>
    some.reduce((all, one) => all + (numberOf(one) ?? 0), 0)
  const posts = (one: PostingRecord) => one.posts
  return {
    postings: countFigure(postings, 'cases', gaps),
    posts: toldSum(postings, posts, 'posts', gaps),
    applicants: toldSum(postings, (one) => one.applicants, 'people', gaps),
    passed: toldSum(postings, (one) => one.passed, 'people', gaps),
    placed: toldSum(postings, done, 'people', gaps),
    placementsPlanned: toldSum(planned, (one) => one.placed, 'people', gaps),
    applicantsPerPost: meanOfParts(
      sum(withApplicants, posts) === 0 ? 0 : sum(withApplicants, (one) => one.applicants),
      sum(withApplicants, posts),
      'people',
      { rows: withApplicants, gaps },
    ),
    filled: shareFigure(sum(withPlaced, done), sum(withPlaced, posts), {
      rows: withPlaced,
      gaps,
    }),
  }
}
