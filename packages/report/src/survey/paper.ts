import { isIsoDate } from '@reform/calendar'
import type { Bilingual, Language } from '@reform/quantities'
import {
  isPublishedFigure,
  type PublishedChange,
  type PublishedFigure,
  type Questionnaire,
  type RatedItem,
} from '@reform/survey'
import { type SurveyWords, surveyWords, wordsIn } from './words.ts'

/** What was published of one fielding. */
export interface SurveyPaperWave {
  readonly label: Bilingual
  readonly figures: readonly PublishedFigure[]
}

/** What the papers of a survey are made from: figures that went through `publishFigures`, and nothing else. */
export interface SurveyForPaper {
  readonly questionnaire: Questionnaire
  /** Oldest first; the last one is shown in full, the others in the trend. */
  readonly waves: readonly SurveyPaperWave[]
  /** From the last but one to the last, as `publishedChanges` gives them. */
  readonly changes?: readonly PublishedChange[]
  /** Sentences on the response of everybody, such as those of `describeRate`. */
  readonly response?: readonly Bilingual[]
}

/** What the papers of a survey are told beside its figures. */
export interface SurveyPaperOptions {
  readonly lang: Language
  /** Whose survey it is. */
  readonly organisation: Bilingual
  /** The day, `YYYY-MM-DD`, up to which answers were received. */
  readonly on: string
}

/** Something with figures: an item or a scale. */
export interface PaperTopic {
  readonly id: string
  readonly label: string
  readonly item?: RatedItem
}

/** A group with figures. */
export interface PaperGroup {
  readonly id: string
  readonly label: string
}

/** A survey with everything that its papers need. */
export interface SurveyPaper extends SurveyPaperOptions {
  readonly survey: SurveyForPaper
  readonly words: SurveyWords
  readonly say: (text: Bilingual) => string
  readonly latest: SurveyPaperWave
  readonly earlier: readonly SurveyPaperWave[]
  readonly scales: readonly PaperTopic[]
  readonly items: readonly PaperTopic[]
  readonly everybody: PaperGroup
  readonly groups: readonly PaperGroup[]
  readonly minimum: number
  readonly figureOf: (
    wave: SurveyPaperWave,
    group: string,
    topic: string,
    name: string,
  ) => PublishedFigure | undefined
  readonly changeOf: (group: string, topic: string) => PublishedChange | undefined
}

const key = (group: string, topic: string, name: string): string => JSON.stringify([group, topic, name])

function topicsOf(
  { questionnaire }: SurveyForPaper,
  latest: SurveyPaperWave,
  say: SurveyPaper['say'],
): { readonly scales: readonly PaperTopic[]; readonly items: readonly PaperTopic[] } {
  const present = new Set(latest.figures.map(({ topic }) => topic))
  const items = questionnaire.items.flatMap((item): readonly PaperTopic[] => {
    const rated = item.kind === 'likert' || item.kind === 'rating' || item.kind === 'netPromoter'
    return rated && present.has(item.id) ? [{ id: item.id, label: say(item.text), item }] : []
  })
  const scales = (questionnaire.scales ?? []).flatMap((scale): readonly PaperTopic[] => {
    const id = `scale/${scale.id}`
    return present.has(id) ? [{ id, label: say(scale.label) }] : []
  })
  return { scales, items }
}

/** @throws RangeError when the day is none or there is no wave. @throws TypeError when a figure was not published. */
export function openSurvey(survey: SurveyForPaper, options: SurveyPaperOptions): SurveyPaper {
  if (!isIsoDate(options.on)) throw new RangeError(`survey: ${options.on} is not a day`)
  const latest = survey.waves.at(-1)
  if (latest === undefined) throw new RangeError('survey: there is no wave')
  const indexes = new Map(
    survey.waves.map((wave) => {
      if (!wave.figures.every(isPublishedFigure))
        throw new TypeError('survey: only published figures become papers')
      return [wave, new Map(wave.figures.map((one) => [key(one.group, one.topic, one.name), one]))] as const
    }),
  )
  const { lang } = options
  const say = (text: Bilingual): string => wordsIn(text, lang)
  const groups = new Map(latest.figures.map(({ group, label }) => [group, { id: group, label: say(label) }]))
  const changes = new Map((survey.changes ?? []).map((one) => [key(one.group, one.topic, ''), one]))
  const words = surveyWords[lang]
  return {
    ...options,
    ...topicsOf(survey, latest, say),
    survey,
    words,
    say,
    latest,
    earlier: survey.waves.slice(0, -1),
    everybody: groups.get('all') ?? { id: 'all', label: words.everybody },
    groups: [...groups.values()].filter(({ id }) => id !== 'all'),
    minimum: latest.figures.reduce((most, { minimum }) => Math.max(most, minimum), 1),
    figureOf: (wave, group, topic, name) => indexes.get(wave)?.get(key(group, topic, name)),
    changeOf: (group, topic) => changes.get(key(group, topic, '')),
  }
}
