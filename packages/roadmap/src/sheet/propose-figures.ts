import type { Measure, Qualifier } from '../model/measure.ts'
import type { Text } from '../model/text.ts'
import type { When } from '../model/time.ts'
import { standardUnits } from '../text/standard-units.ts'

/** A typed figure that a text may mean, beside the words that it was read from. Nobody takes it unasked. */
export interface FigureProposal {
  /** The words as they stand in the text, and where: from the first character up to, not including, `to`. */
  readonly text: string
  readonly from: number
  readonly to: number
  readonly measure: Measure
  readonly qualifiers: readonly Qualifier[]
  /** Months that the text leaves out; given when the half is known. */
  readonly excluding?: readonly When[]
  readonly because: Text
}

const counters: Readonly<Record<string, string>> = { 名: 'people', 人: 'people', 件: 'cases', 回: 'times' }

/** Labels of units as they stand behind a figure, the longest first, with their ids. */
const unitIds: ReadonlyMap<string, string> = new Map([
  ...standardUnits
    // 8年度 and 3月 are times.
    .filter(({ bare, label }) => !bare && !/^(?:年度?|月|日)?$/u.test(label.ja))
    .map(({ label, id }) => [label.ja, id] as const),
  ...Object.entries(counters),
])
const unitPattern = [...unitIds.keys()]
  .sort((a, b) => b.length - a.length)
  .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|')

const number = '(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?'
const before = '(約|およそ|おおむね|のべ|延べ|平均|最大|最長)?'
const after = '(以上|以下|超|未満|程度|弱|強)?'
const figure = new RegExp(`${before} ?${number} ?(?:(割)(?:(\\d)分)?|(%)|(${unitPattern}))${after}`, 'gu')
/** Times, ordinals and parts of larger numbers are no figures. */
const notBefore = /[第R年月\d.,:/-]$/u
const notAfter = /^(?:月|日|年|時(?!間)|分(?!の)|:|\d|目)/u

const qualifierOf: Readonly<Record<string, readonly Qualifier[]>> = {
  約: ['about'],
  およそ: ['about'],
  おおむね: ['about'],
  程度: ['about'],
  弱: ['about', 'lessThan'],
  強: ['about', 'moreThan'],
  のべ: ['personTimes'],
  延べ: ['personTimes'],
  平均: ['average'],
  最大: ['atMost'],
  最長: ['atMost'],
  以上: ['atLeast'],
  以下: ['atMost'],
  超: ['moreThan'],
  未満: ['lessThan'],
}

/** Full-width letters, digits and signs as narrow ones, one for one, so that places stay. */
function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
}

interface Found extends Omit<FigureProposal, 'because'> {
  readonly unit: string | undefined
  readonly value: number
}

/**
 * The typed figures that a sentence of a department may mean, each with the very words it was read from: counts with
 * their unit, percentages and tenths (約9割), a number of a number as a ratio (183件対応（依頼件数は247件）), bounds and
 * approximations, months left out (7月除く). Dates, times of day and ordinals are no figures.
 *
 * `half` gives the months that are left out their year.
 *
 * @example
 * ```ts
 * proposeFigures('183件対応（依頼件数は247件）').map(({ text, measure }) => [text, measure])
 * // => [['183件対応（依頼件数は247件）', { type: 'ratio', numerator: 183, denominator: 247, unit: 'cases' }]]
 * proposeFigures('約9割が満足').map(({ measure, qualifiers }) => [measure, qualifiers])
 * // => [[{ type: 'share', percent: 90, tenths: true }, ['about']]]
 * proposeFigures('面談1,349回（7月除く）', { half: 'FY2026-H1' }).map(({ text, excluding }) => [text, excluding])
 * // => [['1,349回', ['2026-07']]]
 * proposeFigures('令和8年3月18日の第11回会議で決定') // => []
 * ```
 */
export function proposeFigures(
  text: string,
  options: { readonly half?: When } = {},
): readonly FigureProposal[] {
  const folded = narrow(text)
  const found = joinRatios(
    [...folded.matchAll(figure)].flatMap((match) => readFigure(match, folded, text)),
    folded,
    text,
  )
  return found.map(({ unit: _, value: __, ...rest }) => withExclusion(rest, folded, options.half))
}

function readFigure(match: RegExpExecArray, folded: string, text: string): readonly Found[] {
  const [all, word, whole = '', decimals, tenths, hundredths, percent, unitLabel, bound] = match
  const from = match.index
  const to = from + all.length
  if (notBefore.test(folded.slice(0, from)) || notAfter.test(folded.slice(to))) return []
  const value = Number(`${whole.replaceAll(',', '')}${decimals ?? ''}`)
  if (!Number.isFinite(value)) return []
  const unit = unitLabel === undefined ? undefined : unitIds.get(unitLabel)
  const places = decimals === undefined ? {} : { decimals: decimals.length - 1 }
  const measure = measureOf({ value, unit, tenths, hundredths, percent, places })
  const qualifiers = [...new Set([...(qualifierOf[word ?? ''] ?? []), ...(qualifierOf[bound ?? ''] ?? [])])]
  return [{ text: text.slice(from, to), from, to, measure, qualifiers, unit, value }]
}

function measureOf(read: {
  readonly value: number
  readonly unit: string | undefined
  readonly tenths: string | undefined
  readonly hundredths: string | undefined
  readonly percent: string | undefined
  readonly places: { readonly decimals?: number }
}): Measure {
  const { value, unit, tenths, hundredths, percent, places } = read
  if (tenths !== undefined)
    return { type: 'share', percent: value * 10 + Number(hundredths ?? 0), tenths: true }
  if (percent !== undefined || unit === undefined) return { type: 'share', percent: value, ...places }
  if (places.decimals === undefined) return { type: 'count', value, unit }
  return { type: 'amount', value, unit, ...places }
}

const partOfWhole = /^[^。、()]{0,12}\((?:依頼|対象|申請|受付|要請|総|全|うち)[^。()\d]{0,12}$/u
const wholeThenPart = /^(?:のうち|中)、?$/u

/** Two counts of one unit that say "so many of so many" become one ratio. */
function joinRatios(found: readonly Found[], folded: string, text: string): readonly Found[] {
  const joined: Found[] = []
  for (let index = 0; index < found.length; index++) {
    const [one, two] = [found[index], found[index + 1]]
    if (one === undefined) continue
    const made = two && ratioOf(one, two, folded, text)
    if (made !== undefined) index += 1
    joined.push(made ?? one)
  }
  return joined
}

function ratioOf(one: Found, two: Found, folded: string, text: string): Found | undefined {
  const between = folded.slice(one.to, two.from)
  if (one.unit === undefined || one.unit !== two.unit || one.qualifiers.length + two.qualifiers.length > 0) {
    return undefined
  }
  const partFirst = partOfWhole.test(between)
  if (!partFirst && !wholeThenPart.test(between)) return undefined
  const [numerator, denominator] = partFirst ? [one.value, two.value] : [two.value, one.value]
  if (numerator > denominator || denominator === 0) return undefined
  const closing = partFirst && folded[two.to] === ')' ? 1 : 0
  const to = two.to + closing
  return {
    text: text.slice(one.from, to),
    from: one.from,
    to,
    measure: { type: 'ratio', numerator, denominator, unit: one.unit },
    qualifiers: [],
    unit: undefined,
    value: numerator,
  }
}

const exclusion = /^[^。\d]{0,8}\(?((?:\d{1,2}月[、・と]?)+)(?:を|は)?除く\)?/u

function withExclusion(
  proposal: Omit<FigureProposal, 'because'>,
  folded: string,
  half: When | undefined,
): FigureProposal {
  const match = exclusion.exec(folded.slice(proposal.to))
  const months = [...(match?.[1] ?? '').matchAll(/\d{1,2}/g)].map(([month]) => Number(month))
  if (months.length === 0 || months.some((month) => month < 1 || month > 12)) {
    return { ...proposal, because: { ja: '文中の数値です。', en: 'A figure in the text.' } }
  }
  const list = months.join('・')
  const because = {
    ja: `文中の数値で、${list}月を除いたものです。`,
    en: `A figure in the text, leaving out month ${months.join(', ')}.`,
  }
  const excluding = half === undefined ? undefined : months.map((month) => monthOfHalf(month, half))
  return { ...proposal, ...(excluding && { excluding }), because }
}

/** The month of the fiscal year, from April, that the half belongs to. */
function monthOfHalf(month: number, half: When): When {
  const year = Number(half.slice(2, 6)) + (month < 4 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}
