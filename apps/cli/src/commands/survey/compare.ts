import { recordRelease } from '@reform/disclosure'
import { printDecimal } from '@reform/quantities'
import { textTable } from '@reform/report'
import {
  type Answers,
  adjustP,
  type Change,
  changeOf,
  describeReason,
  groupMoments,
  type PublishedFigure,
  personScores,
  type Questionnaire,
  selectPeople,
  type Topic,
  welchTest,
} from '@reform/survey'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import type { Language } from '../../language.ts'
import { surveyMessages } from '../../text/survey.ts'
import { loadAnswers, loadQuestionnaire, somethingRefused } from './load.ts'
import { isScored, loadLedger, published, sealedOf, topicName } from './publish.ts'

/** What changed between two fieldings, where both figures may be shown. */
export const compare: CommandWork = async (io, language, [file = '', first = '', second = ''], options) => {
  const questionnaire = await loadQuestionnaire(io, file)
  const topics = comparedTopics(questionnaire)
  const ledger = await loadLedger(io, options)
  const before = await loadAnswers(io, language, questionnaire, first, options)
  const after = await loadAnswers(io, language, questionnaire, second, options)
  const earlier = published(sealedOf(before.answers, topics, 'before', options), ledger, options)
  const known = recordRelease(ledger, earlier.release)
  const later = published(sealedOf(after.answers, topics, 'after', options), known, options)
  const changes = adjusted(
    later.figures.map((figure) => ({
      figure,
      before: earlier.figures.find((one) => one.group === figure.group && one.topic === figure.topic),
    })),
    questionnaire,
    before.answers,
    after.answers,
  )
  const leftOut = (questionnaire.scales ?? [])
    .filter(({ variant }) => variant !== 'meanOfPersons')
    .map(({ id }) => id)
  if (options.json) {
    await io.out(`${JSON.stringify({ adjustment: 'holm', leftOut, changes }, undefined, 2)}\n`)
  } else {
    const note = leftOut.length === 0 ? '' : `${surveyMessages[language].notCompared(leftOut)}\n`
    await io.out(
      `${changesTable(changes, questionnaire, language)}\n\n${surveyMessages[language].holm}\n${note}`,
    )
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

type Pair = { readonly figure: PublishedFigure; readonly before: PublishedFigure | undefined }
type Compared = {
  readonly group: string
  readonly label: PublishedFigure['label']
  readonly topic: string
} & (
  | { readonly withheld: true }
  | {
      readonly before: number
      readonly after: number
      readonly nBefore: number
      readonly nAfter: number
      readonly change: Change
    }
)

/** The changes with p adjusted for all that were tested beside each other. */
function adjusted(
  pairs: readonly Pair[],
  questionnaire: Questionnaire,
  before: Answers,
  after: Answers,
): readonly Compared[] {
  const tested = pairs.map(({ figure, before: earlier }) => {
    const { group, label, topic } = figure
    if (figure.suppression === 'withheld' || earlier === undefined || earlier.suppression === 'withheld')
      return { face: { group, label, topic } }
    const test = welch(questionnaire, topic, group, before, after)
    const values = {
      before: earlier.value ?? 0,
      after: figure.value ?? 0,
      nBefore: earlier.n,
      nAfter: figure.n,
    }
    return { face: { group, label, topic }, values, test }
  })
  const ps = tested.flatMap(({ test }) => (test?.state === 'value' ? [test.p] : []))
  const corrected = Array.from(adjustP(ps, 'holm'))
  return tested.map(({ face, values, test }): Compared => {
    if (test === undefined) return { ...face, withheld: true }
    const adjustedP = test.state === 'value' ? corrected.shift() : undefined
    return { ...face, ...values, change: changeOf(test, adjustedP === undefined ? {} : { adjustedP }) }
  })
}

function welch(
  questionnaire: Questionnaire,
  topic: string,
  group: string,
  before: Answers,
  after: Answers,
): ReturnType<typeof welchTest> {
  const scale = questionnaire.scales?.find(({ id }) => `scale/${id}` === topic)
  const moments = (answers: Answers): ReturnType<typeof groupMoments> => {
    const people = inGroup(answers, group)
    const { values, scored } = personScores(people, scale?.items ?? [topic], {
      missing: scale?.missing ?? 'any',
    })
    return groupMoments(values.filter((_, person) => scored[person] === 1))
  }
  const [now, then] = [moments(after), moments(before)]
  if (now.state !== 'value') return now
  return then.state === 'value' ? welchTest(now, then) : then
}

/** The people of `all`, `bureau/b1` or `bureau/b1+grade/g2`. */
function inGroup(answers: Answers, group: string): Answers {
  if (group === 'all') return answers
  const parts = group.split('+').map((part) => {
    const at = part.indexOf('/')
    const column = answers.groupings[part.slice(0, at)]
    return { column, place: column?.groups.indexOf(part.slice(at + 1)) ?? -2 }
  })
  return selectPeople(answers, (person) =>
    parts.every(({ column, place }) => column?.index[person] === place),
  )
}

function changesTable(
  changes: readonly Compared[],
  questionnaire: Questionnaire,
  language: Language,
): string {
  const text = surveyMessages[language]
  const print = (value: number): string => printDecimal(value, 2)
  const rows = changes.map((one) => {
    const head = [one.label[language], topicName(questionnaire, one.topic, language)]
    if ('withheld' in one) return [...head, text.notShown, '', '', '', '']
    const { change } = one
    const values = [text.withN(print(one.before), one.nBefore), text.withN(print(one.after), one.nAfter)]
    if (change.state !== 'value') return [...head, ...values, describeReason(change, language), '', '']
    const range = text.range(print(change.low), print(change.high))
    return [...head, ...values, print(change.difference), range, text.change[change.word]]
  })
  return textTable(rows, { header: text.compareHeader })
}
