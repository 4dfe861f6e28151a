import { emptyLedger, type Ledger, policyWith, recordRelease } from '@reform/disclosure'
import { readLedgerText } from '@reform/disclosure/schema'
import {
  type Answers,
  type FiguresPublished,
  framesOf,
  groupFigures,
  type Item,
  publishFigures,
  type Questionnaire,
  type SealedFigures,
  type Topic,
} from '@reform/survey'
import type { Options } from '../../domain.ts'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { decodeUtf8, exists, readWhole } from '../../io/read-input.ts'
import { writeWhole } from '../../io/write-file.ts'
import type { Language } from '../../language.ts'
import { invalidOption } from '../../options.ts'
import { surveyMessages } from '../../text/survey.ts'
import { byOption, minimumOption } from './load.ts'

/** Whether an item has scores. */
export const isScored = ({ kind }: Item): boolean =>
  kind === 'likert' || kind === 'rating' || kind === 'netPromoter'

/** The same with how answers are spread, for papers. */
export function paperTopicsOf(questionnaire: Questionnaire): readonly Topic[] {
  return topicsOf(questionnaire).map((topic): Topic => {
    if (!('item' in topic)) return topic
    const shares = ['percentPositive', 'percentNeutral', 'percentNegative'] as const
    const isPromoter = topic.measures.includes('netPromoter')
    return {
      ...topic,
      measures: [...(isPromoter ? topic.measures : ['mean' as const, ...shares]), 'distribution'],
    }
  })
}

/** Everything that can be said of a questionnaire's items and scales. */
export function topicsOf({ items, scales = [] }: Questionnaire): readonly Topic[] {
  return [
    ...items.filter(isScored).map(
      ({ id, kind }): Topic => ({
        item: id,
        measures:
          kind === 'netPromoter' ? ['mean', 'netPromoter'] : ['mean', 'percentPositive', 'percentNegative'],
      }),
    ),
    ...scales.map((scale): Topic => ({ scale, measures: ['mean', 'rescaledMean', 'percentPositive'] })),
  ]
}

/** What a topic of a figure is called. */
export function topicName({ items, scales = [] }: Questionnaire, topic: string, language: Language): string {
  const item = items.find(({ id }) => id === topic)
  if (item !== undefined) return item.text[language]
  return scales.find(({ id }) => `scale/${id}` === topic)?.label[language] ?? topic
}

/** The figures of everybody and of each group of `--by`, not yet to be seen. */
export function sealedOf(
  answers: Answers,
  topics: readonly Topic[],
  release: string,
  options: Options,
): SealedFigures {
  const { questionnaire, wave } = answers
  const frames = options.frame ? { frames: framesOf(questionnaire, wave) } : {}
  return groupFigures(answers, { release, topics, by: byOption(options, answers), ...frames })
}

/** The ledger of earlier releases; a file that is not there yet has none. */
export async function loadLedger(io: Io, options: Options): Promise<Ledger> {
  if (options.ledger === undefined) {
    if (options.record) throw invalidOption('--record', '', '--ledger ledger.json --record')
    return emptyLedger
  }
  const file = String(options.ledger)
  if (options.record && !(await exists(io, file))) return emptyLedger
  const read = readLedgerText(decodeUtf8(await readWhole(io, file), file))
  if (read.ok) return read.ledger
  const say = (language: Language): string =>
    read.issues
      .map(({ path, message }) => surveyMessages[language].at(file, path.join('.'), message[language]))
      .join('\n')
  throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file, issues: read.issues })
}

/** Figures that were published, with their release. */
export type Published = Extract<FiguresPublished, { ok: true }>

/**
 * Figures after disclosure control. Those of everybody are kept where that can be, so that groups give way before
 * the whole does; where not, nothing is kept and there always is a release.
 */
export function published(sealed: SealedFigures, ledger: Ledger, options: Options): Published {
  const policy = policyWith({ minimum: minimumOption(options) })
  const plain = publishFigures(sealed, policy, { ledger })
  if (!plain.ok) throw new Error('no release although nothing had to be kept')
  const whole = plain.figures.filter(({ group }) => group === 'all')
  if (whole.every(({ suppression }) => suppression === 'published')) return plain
  const topics = [...new Set(whole.map(({ topic }) => topic))]
  const kept = publishFigures(sealed, policy, {
    ledger,
    keep: topics.map((topic) => ({ group: 'all', topic })),
  })
  return kept.ok ? kept : plain
}

/** The name of the release. @throws RefusedInput when the ledger has it: a release is recorded once. */
export function releaseName(options: Options, { id }: Questionnaire, ledger: Ledger): string {
  const name = String(options.release ?? id)
  const known = ledger.releases.map((one) => one.release)
  if (known.includes(name)) {
    throw new RefusedInput(
      { ja: surveyMessages.ja.releaseTwice(name), en: surveyMessages.en.releaseTwice(name) },
      { known },
    )
  }
  return name
}

/** Writes the ledger with the release in it. */
export async function record(
  io: Io,
  ledger: Ledger,
  { release }: Published,
  options: Options,
): Promise<void> {
  const data = JSON.stringify(recordRelease(ledger, release))
  await writeWhole(io, String(options.ledger), `${data}\n`)
}
