import { formatIsoDate, type PlainDate } from '@reform/calendar'
import { type MediumCounts, printFigure, type RateFigure } from '@reform/digitization'
import type { DigitizationFigures, GroupFigures, PrintFigures } from '@reform/digitization/papers'
import { type Bilingual, type Language, printDecimal } from '@reform/quantities'
import { type DigitizationWords, digitizationWords } from './words.ts'

/** What is wrong with the input, counted, with one example of each kind. */
export interface IssueSummary {
  readonly code: string
  readonly count: number
  readonly example: Bilingual
}

/** What the papers on digitization are told beside the figures. */
export interface DigitizationPaperOptions {
  readonly lang: Language
  /** Whose documents they are. */
  readonly organisation: Bilingual
  /** Printing, as far as it may be shown. */
  readonly print?: PrintFigures
  /** How many rows were read, and what was wrong with them. */
  readonly input?: {
    readonly read: number
    readonly accepted: number
    readonly rejected: number
    readonly issues: readonly IssueSummary[]
  }
}

/** Figures with everything that their papers need. */
export interface DigitizationPaper extends DigitizationPaperOptions {
  readonly figures: DigitizationFigures
  readonly words: DigitizationWords
  readonly say: (text: Bilingual) => string
}

/** The figures with their words. */
export function openPaper(
  figures: DigitizationFigures,
  options: DigitizationPaperOptions,
): DigitizationPaper {
  const { lang } = options
  const say = (text: Bilingual): string => (lang === 'ja' ? text.ja : text.en)
  return { ...options, figures, words: digitizationWords[lang], say }
}

/** A count with its thousands apart; a part of a hybrid file with two decimals. */
export function countText(value: number): string {
  return printDecimal(value, Number.isInteger(value) ? 0 : 2, { grouping: true })
}

/** A figure per hundred; words where there is nothing. */
export function rateText({ words }: DigitizationPaper, figure: RateFigure): string {
  return figure.complete === null ? words.nothing : words.percent(printFigure(figure))
}

/** How far a value is above another, with its sign. */
export function signedText(points: number): string {
  const shown = printDecimal(Math.abs(points), 1)
  if (shown === '0.0') return '±0.0'
  return `${points > 0 ? '+' : '−'}${shown}`
}

/** A day in words. */
export function dayText({ words }: DigitizationPaper, on: PlainDate): string {
  return words.day(formatIsoDate(on))
}

/** All groups of a paper, in order. */
export function groupsOf({ figures }: DigitizationPaper): readonly GroupFigures[] {
  return [figures.everyone, ...figures.tiers, ...figures.departments]
}

/** All of a class of documents, of whatever medium. */
export function allOf({ electronic, hybrid, paper, other, unknown }: MediumCounts): number {
  return electronic + hybrid + paper + other + unknown
}

/** The media in the order of the paper. */
export const mediaShown = ['electronic', 'hybrid', 'paper', 'other', 'unknown'] as const

/** What a group is compared by, in the page and in the workbook alike. */
export function comparisonColumns(
  paper: DigitizationPaper,
): readonly { readonly label: string; readonly textOf: (group: GroupFigures) => string }[] {
  const { words } = paper
  return [
    { label: words.rate, textOf: ({ rate }) => rateText(paper, rate.headline) },
    { label: words.electronic, textOf: ({ rate }) => countText(rate.headline.numerator) },
    { label: words.inScope, textOf: ({ rate }) => countText(rate.headline.denominator) },
    { label: words.gross, textOf: ({ rate }) => rateText(paper, rate.gross) },
    { label: words.excluded, textOf: ({ rate }) => countText(rate.excluded.numerator) },
    { label: words.bounds, textOf: (group) => boundsText(paper, group) },
    ...(paper.figures.course === undefined
      ? []
      : [
          {
            label: words.againstPlan,
            textOf: ({ status }: GroupFigures) => (status === undefined ? '' : signedText(status.points)),
          },
          { label: words.missing, textOf: (group: GroupFigures) => missingText(group) },
        ]),
  ]
}

/** From the lowest to the highest rate that unknown media leave open; nothing where nothing is open. */
function boundsText({ words }: DigitizationPaper, { rate }: GroupFigures): string {
  const [low, high] = [printFigure(rate.bounds.low), printFigure(rate.bounds.high)]
  return rate.headline.complete === null || low === high ? '' : words.range(low, high)
}

/** How many are left to the target. */
function missingText({ rate, target }: GroupFigures): string {
  if (target?.needed === undefined || target.needed === null) return ''
  return countText(Math.max(0, target.needed - rate.headline.numerator))
}
