import { recordRelease } from '@reform/disclosure'
import { printDecimal } from '@reform/quantities'
import { textTable } from '@reform/report'
import {
  breakWords,
  type Change,
  describeReason,
  type PublishedChange,
  type Questionnaire,
  type Topic,
} from '@reform/survey'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import type { Language } from '../../language.ts'
import { surveyMessages } from '../../text/survey.ts'
import { loadAnswers, loadQuestionnaire, somethingRefused } from './load.ts'
import { isScored, loadLedger, published, sealedOf, topicName } from './publish.ts'
import { changesBetween } from './waves.ts'

/** What changed between two fieldings, where both figures may be shown. */
export const compare: CommandWork = async (io, language, [file = '', first = '', second = ''], options) => {
  const questionnaire = await loadQuestionnaire(io, file)
  const formBefore =
    options.earlierQuestionnaire === undefined
      ? questionnaire
      : await loadQuestionnaire(io, String(options.earlierQuestionnaire))
  const ledger = await loadLedger(io, options)
  const before = await loadAnswers(io, language, formBefore, first, options)
  const after = await loadAnswers(io, language, questionnaire, second, options)
  const earlier = published(
    sealedOf(before.answers, comparedTopics(formBefore), 'before', options),
    ledger,
    options,
  )
  const known = recordRelease(ledger, earlier.release)
  const later = published(
    sealedOf(after.answers, comparedTopics(questionnaire), 'after', options),
    known,
    options,
  )
  const changes = changesBetween(
    { answers: before.answers, out: earlier },
    { answers: after.answers, out: later },
    options,
  )
  const leftOut = (questionnaire.scales ?? [])
    .filter(({ variant }) => variant !== 'meanOfPersons')
    .map(({ id }) => id)
  if (options.json) {
    const linked = options.linked === true
    await io.out(`${JSON.stringify({ adjustment: 'holm', linked, leftOut, changes }, undefined, 2)}\n`)
  } else {
    const text = surveyMessages[language]
    const note = leftOut.length === 0 ? '' : `${text.notCompared(leftOut)}\n`
    const test = options.linked ? text.holmPaired : text.holm
    await io.out(`${changesTable(changes, questionnaire, language)}\n\n${test}\n${note}`)
  }
  return somethingRefused(before) || somethingRefused(after) ? exitCode.partial : exitCode.done
}

/** Means over people, which a test of two groups of people fits; other averages are left out and named. */
function comparedTopics({ items, scales = [] }: Questionnaire): readonly Topic[] {
  return [
    ...items.filter(isScored).map(({ id }): Topic => ({ item: id, measures: ['mean'] })),
    ...scales
      .filter(({ variant }) => variant === 'meanOfPersons')
      .map((scale): Topic => ({ scale, measures: ['mean'] })),
  ]
}

function changesTable(
  changes: readonly PublishedChange[],
  questionnaire: Questionnaire,
  language: Language,
): string {
  const text = surveyMessages[language]
  const print = (value: number): string => printDecimal(value, 2)
  const rows = changes.map((one) => {
    const head = [one.label[language], topicName(questionnaire, one.topic, language)]
    if (one.suppression === 'withheld') return [...head, text.notShown, '', '', '', '', '']
    const { change } = one
    const values = [text.withN(print(one.before), one.nBefore), text.withN(print(one.after), one.nAfter)]
    if (change.state !== 'value') return [...head, ...values, whyNot(change, language), '', '', '']
    const range = text.range(print(change.low), print(change.high))
    const least = change.detectable === undefined ? '' : print(change.detectable)
    return [...head, ...values, print(change.difference), range, text.change[change.word], least]
  })
  return textTable(rows, { header: text.compareHeader })
}

/** Why there is no change to be shown; what broke a series in words. */
function whyNot(change: Exclude<Change, { state: 'value' }>, language: Language): string {
  if (change.reason !== 'breakInSeries') return describeReason(change, language)
  const words: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = breakWords
  const about = (change.about ?? []).map((reason) => words[reason]?.[language] ?? reason)
  return describeReason({ ...change, about }, language)
}
