import type { HiddenReason } from '@reform/disclosure'
import { printDecimal } from '@reform/quantities'
import { breakWords, type PublishedChange, type PublishedFigure } from '@reform/survey'
import type { PaperGroup, PaperTopic, SurveyPaper, SurveyPaperWave } from './paper.ts'
import { type ShownMeasure, shownMeasures } from './words.ts'

/** The reasons for withholding as they are numbered in notes. */
export const hiddenReasons = ['belowMinimum', 'protects', 'earlierRelease'] as const satisfies HiddenReason[]

/** What a paper shows in one place: a figure, why it is withheld, or that there is none. */
export type Shown =
  | { readonly kind: 'value'; readonly figure: ValueFigure; readonly value: number }
  | { readonly kind: 'hidden'; readonly reason: HiddenReason }
  | { readonly kind: 'none' }

/** A published figure that is not withheld. */
export type ValueFigure = Extract<PublishedFigure, { suppression: 'published' }>

/** The figure of a group and topic by its name. */
export function shownOf(
  paper: SurveyPaper,
  wave: SurveyPaperWave,
  group: string,
  topic: string,
  name: string,
): Shown {
  const figure = paper.figureOf(wave, group, topic, name)
  if (figure === undefined) return { kind: 'none' }
  if (figure.suppression === 'withheld') return { kind: 'hidden', reason: figure.reason }
  return figure.value === undefined ? { kind: 'none' } : { kind: 'value', figure, value: figure.value }
}

/** The figure that stands for a topic: its score, its share of positive answers, its net promoter score, or its mean. */
export function headlineOf(paper: SurveyPaper, topic: PaperTopic): ShownMeasure {
  const order = ['rescaledMean', 'percentPositive', 'netPromoter', 'mean'] as const
  const all = paper.latest.figures.filter((one) => one.topic === topic.id)
  return order.find((name) => all.some((one) => one.name === name)) ?? 'mean'
}

/** Measures that any of the topics has. */
export function measuresOf(paper: SurveyPaper, topics: readonly PaperTopic[]): readonly ShownMeasure[] {
  const ids = new Set(topics.map(({ id }) => id))
  const names = new Set(paper.latest.figures.filter(({ topic }) => ids.has(topic)).map(({ name }) => name))
  return shownMeasures.filter((name) => names.has(name))
}

/** The reason with its number, as notes explain it. */
export function hiddenText({ words }: SurveyPaper, reason: HiddenReason): string {
  return words.hidden(hiddenReasons.indexOf(reason) + 1)
}

/** A figure as it is printed. */
export function shownText(paper: SurveyPaper, shown: Shown): string {
  if (shown.kind === 'hidden') return hiddenText(paper, shown.reason)
  if (shown.kind === 'none') return paper.words.nothing
  const { unit, decimals } = shown.figure
  const after = unit === 'number' ? '' : paper.words.unit[unit]
  return `${printDecimal(shown.value, decimals)}${after}`
}

/** The interval of a figure, where it has one. */
export function intervalText({ words }: SurveyPaper, shown: Shown): string {
  if (shown.kind !== 'value') return ''
  const { low, high, decimals } = shown.figure
  if (low === undefined || high === undefined) return words.nothing
  return words.range(printDecimal(low, decimals), printDecimal(high, decimals))
}

/** How many answered, as far as it may be known. */
export function countText(paper: SurveyPaper, group: string, topic: PaperTopic): string {
  const shown = shownOf(paper, paper.latest, group, topic.id, headlineOf(paper, topic))
  if (shown.kind !== 'value') return shownText(paper, shown)
  const { n, fresh, carried } = shown.figure
  const rest = fresh === undefined || carried === undefined ? '' : ` (${paper.words.fresh(fresh, carried)})`
  return `${n}${rest}`
}

/** A share of positive, neutral and negative answers, or why there is none. */
export function sharesOf(paper: SurveyPaper, group: string, topic: PaperTopic): readonly number[] | string {
  const shares = (['percentPositive', 'percentNeutral', 'percentNegative'] as const).map((name) =>
    shownOf(paper, paper.latest, group, topic.id, name),
  )
  const first = shares[0]
  if (first?.kind === 'hidden') return hiddenText(paper, first.reason)
  const values = shares.flatMap((one) => (one.kind === 'value' ? [one.value] : []))
  return values.length === shares.length ? values : paper.words.nothing
}

/** What is said of a change. */
export function changeText({ words, lang }: SurveyPaper, change: PublishedChange | undefined): string {
  if (change === undefined || change.suppression === 'withheld') return words.nothing
  const { change: found } = change
  if (found.state === 'value') {
    const sign = found.difference > 0 ? '+' : ''
    return `${sign}${printDecimal(found.difference, 2)} ${words.word[found.word]}`
  }
  if (found.reason !== 'breakInSeries') return words.nothing
  const reasons = (found.about ?? []).map((one) => breakWords[one as keyof typeof breakWords]?.[lang] ?? one)
  return `${words.notComparable}${reasons.length === 0 ? '' : ` (${reasons.join(words.comma)})`}`
}

/** Whether anything of the group may be shown. */
export function anythingShown({ latest }: SurveyPaper, { id }: PaperGroup): boolean {
  return latest.figures.some(({ group, suppression }) => group === id && suppression === 'published')
}
