import { printDecimal } from '@reform/quantities'
import { textTable } from '@reform/report'
import {
  compareResponse,
  type Dispositions,
  describeRate,
  describeReason,
  type ResponseRateName,
  responseRate,
} from '@reform/survey'
import type { CommandWork, Options } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import type { Language } from '../../language.ts'
import { invalidOption } from '../../options.ts'
import { surveyMessages } from '../../text/survey.ts'
import { loadAnswers, loadQuestionnaire, somethingRefused } from './load.ts'

const names: readonly ResponseRateName[] = ['RR1', 'RR2', 'RR3', 'RR4', 'RR5', 'RR6']
const outcomes = [
  'complete',
  'partial',
  'refusal',
  'nonContact',
  'other',
  'unknown',
  'eligibleShare',
] as const

/** Who answered, of how many. */
export const response: CommandWork = async (io, language, [file = '', answersFile = ''], options) => {
  const questionnaire = await loadQuestionnaire(io, file)
  const counts = outcomesOption(options)
  const loaded = await loadAnswers(io, language, questionnaire, answersFile, options)
  const rates =
    counts === undefined
      ? []
      : names.filter((name) => canBe(name, counts)).map((name) => responseRate(counts, name))
  const groupings = (questionnaire.groupings ?? [])
    .filter(({ groups }) => groups.length > 0 && groups.every(({ people }) => people !== undefined))
    .map((grouping) => {
      const people = Object.fromEntries(grouping.groups.map((group) => [group.id, group.people ?? 0]))
      return { grouping, found: compareResponse(loaded.answers, grouping.id, people) }
    })
  if (options.json) {
    const byGrouping = Object.fromEntries(groupings.map(({ grouping, found }) => [grouping.id, found]))
    await io.out(`${JSON.stringify({ rows: loaded.rows, rates, groupings: byGrouping }, undefined, 2)}\n`)
  } else {
    const text = surveyMessages[language]
    const parts = [
      text.forms(loaded.answers.size),
      ...rates.map((rate) => describeRate(rate, language)),
      ...groupings.map((one) => groupingText(one, language)),
      ...(groupings.length === 0 && rates.length === 0 ? [text.noFrame] : []),
      text.ownEyes,
    ]
    await io.out(`${parts.join('\n')}\n`)
  }
  const above = groupings.some(({ found }) => found.state !== 'value')
  if (somethingRefused(loaded)) return exitCode.partial
  return above ? exitCode.attention : exitCode.done
}

/** Rates 3 and 4 need to be told how many of the unknown are taken as eligible. */
function canBe(name: ResponseRateName, { unknown = 0, eligibleShare }: Dispositions): boolean {
  return (name !== 'RR3' && name !== 'RR4') || unknown === 0 || eligibleShare !== undefined
}

function outcomesOption(options: Options): Dispositions | undefined {
  const words = options.outcome as readonly string[] | undefined
  if (words === undefined) return undefined
  const counts: { complete: number } & Partial<Record<(typeof outcomes)[number], number>> = { complete: 0 }
  for (const word of words) {
    const [name = '', value = ''] = word.split('=')
    const known = outcomes.find((one) => one === name)
    const sound = name === 'eligibleShare' ? /^(0(\.\d+)?|1)$/ : /^\d{1,9}$/
    if (known === undefined || !sound.test(value)) {
      throw invalidOption('--outcome', word, outcomes.map((one) => `${one}=…`).join(', '))
    }
    counts[known] = Number(value)
  }
  return counts
}

type Found = {
  readonly grouping: {
    readonly label: { readonly ja: string; readonly en: string }
    readonly groups: readonly {
      readonly id: string
      readonly label: { readonly ja: string; readonly en: string }
    }[]
  }
  readonly found: ReturnType<typeof compareResponse>
}

function groupingText({ grouping, found }: Found, language: Language): string {
  const text = surveyMessages[language]
  const title = grouping.label[language]
  if (found.state !== 'value') return `${title}\n${describeReason(found, language)}`
  const percent = (rate: number): string => `${printDecimal(100 * rate, 1)}${text.percent}`
  const rows = found.groups.map(({ group, responded, frame, rate }) => [
    grouping.groups.find(({ id }) => id === group)?.label[language] ?? group,
    String(responded),
    String(frame),
    typeof rate === 'number' ? percent(rate) : '',
  ])
  const all = [text.all, String(found.responded), String(found.frame), percent(found.responded / found.frame)]
  const table = textTable([...rows, all], {
    header: [title, ...text.responseHeader],
    columns: [{}, { align: 'end' }, { align: 'end' }, { align: 'end' }],
  })
  const unknown = found.unknown === 0 ? '' : `\n${text.unknownGroup(found.unknown)}`
  const test = found.test.state === 'value' ? `\n${text.equalRates(printDecimal(found.test.p, 3))}` : ''
  return `${table}${unknown}${test}`
}
