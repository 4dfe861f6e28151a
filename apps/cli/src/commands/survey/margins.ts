import {
  type Answers,
  describeReason,
  type Raked,
  type RakeOptions,
  rake,
  type WeightMargin,
} from '@reform/survey'
import { defineProfile, type RecordOf, readAllRecords } from '@reform/tabular/read'
import type { Options } from '../../domain.ts'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { readChunks } from '../../io/read-input.ts'
import type { Language } from '../../language.ts'
import { invalidOption } from '../../options.ts'
import { surveyMessages } from '../../text/survey.ts'

const profile = defineProfile({
  id: 'survey.margins',
  label: { ja: '母集団の内訳', en: 'Margins' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    grouping: { type: 'text', aliases: ['区分', 'grouping'], required: 'value' },
    group: { type: 'text', aliases: ['集団', 'group'], required: 'value' },
    people: { type: 'number', aliases: ['人数', 'people'], required: 'value' },
  },
  unique: ['grouping', 'group'],
})

/** Weights of the answers after the margins that the options name. */
export async function rakedWeights(
  io: Io,
  answers: Answers,
  options: Options,
): Promise<{ readonly raked: Raked; readonly margins: readonly WeightMargin[] }> {
  const file = String(options.margins)
  const margins = await marginsIn(io, file, answers)
  const raked = rake(answers, margins, rakeOptions(options))
  if (raked.state === 'value') return { raked, margins }
  const say = (language: Language): string =>
    surveyMessages[language].notRaked(
      file,
      describeReason(raked, language),
      raked.gaps.map(({ grouping, group, target, total }) => ({
        name: `${grouping}/${group}`,
        target,
        total,
      })),
    )
  throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file })
}

/** The answers with raked weights; how far they go is said on standard error. */
export async function rakedAnswers(
  io: Io,
  language: Language,
  answers: Answers,
  options: Options,
): Promise<Answers> {
  const { raked } = await rakedWeights(io, answers, options)
  if (raked.excluded > 0) io.err(`${surveyMessages[language].excluded(raked.excluded)}\n`)
  return { ...answers, weights: raked.weights, weightScheme: 'raked' }
}

function rakeOptions({ trim, unknownGroup }: Options): RakeOptions {
  const unknown = unknownGroup === 'exclude' ? ({ unknown: 'exclude' } as const) : {}
  if (trim === undefined) return unknown
  const text = String(trim)
  const timesMedian = Number(text)
  if (!/^\d+(\.\d+)?$/.test(text) || timesMedian <= 1) throw invalidOption('--trim', text, '3')
  return { ...unknown, trim: { timesMedian } }
}

async function marginsIn(io: Io, file: string, answers: Answers): Promise<readonly WeightMargin[]> {
  const read = await readAllRecords({ name: file, open: () => readChunks(io, file) }, profile, {
    strict: true,
  })
  const wrong = read.issues.filter(({ severity }) => severity === 'error')
  if (wrong.length > 0 || !read.ok) {
    const say = (language: Language): string =>
      wrong.map(({ message }) => `${file}：${message[language]}`).join('\n')
    throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file, issues: wrong })
  }
  const byGrouping = new Map<string, Record<string, number>>()
  for (const [place, row] of read.records.entries()) {
    const { grouping, group } = namedIn(answers, row, (known, word) => {
      const line = read.lines[place] ?? 0
      throw new RefusedInput(
        {
          ja: surveyMessages.ja.unknownMargin(file, line, word),
          en: surveyMessages.en.unknownMargin(file, line, word),
        },
        { file, known },
      )
    })
    if (!(row.people >= 0)) {
      throw new RefusedInput(
        {
          ja: surveyMessages.ja.negativeMargin(file, read.lines[place] ?? 0),
          en: surveyMessages.en.negativeMargin(file, read.lines[place] ?? 0),
        },
        { file },
      )
    }
    byGrouping.set(grouping, { ...byGrouping.get(grouping), [group]: row.people })
  }
  return [...byGrouping].map(([grouping, targets]) => ({ grouping, targets }))
}

/** Ids of a grouping and a group that a row names by id or by label. */
function namedIn(
  { questionnaire, groupings }: Answers,
  row: RecordOf<typeof profile>,
  refuse: (known: readonly string[], word: string) => never,
): { readonly grouping: string; readonly group: string } {
  const called = (label: { readonly ja: string; readonly en: string }, id: string, word: string): boolean =>
    [id, label.ja, label.en].includes(word)
  const declared = (questionnaire.groupings ?? []).find((one) => called(one.label, one.id, row.grouping))
  const grouping = declared?.id ?? row.grouping
  const column = Object.hasOwn(groupings, grouping) ? groupings[grouping] : undefined
  if (column === undefined) return refuse(Object.keys(groupings), row.grouping)
  const group = declared?.groups.find((one) => called(one.label, one.id, row.group))?.id ?? row.group
  return column.groups.includes(group) ? { grouping, group } : refuse(column.groups, row.group)
}
