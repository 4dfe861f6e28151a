import { type Ledger, recordRelease } from '@reform/disclosure'
import type { Bilingual } from '@reform/quantities'
import {
  type Answers,
  type PublishedChange,
  type PublishedFigure,
  publishedChanges,
  type Questionnaire,
  type Topic,
} from '@reform/survey'
import type { Options } from '../../domain.ts'
import type { Io } from '../../io/io.ts'
import type { Language } from '../../language.ts'
import { invalidOption } from '../../options.ts'
import { type Loaded, loadAnswers, loadQuestionnaire } from './load.ts'
import { type Published, published, sealedOf } from './publish.ts'

/** A fielding that was read and published. */
export interface WaveOut {
  readonly name: string
  readonly label: Bilingual
  readonly loaded: Loaded
  readonly answers: Answers
  readonly out: Published
}

/** Pairs such as `2025=answers.csv` by their name. */
function pairsOf(option: string, value: unknown): ReadonlyMap<string, string> {
  const pairs = ((value as readonly string[] | undefined) ?? []).map((word): [string, string] => {
    const at = word.indexOf('=')
    if (at < 1 || at === word.length - 1) throw invalidOption(option, word, '2025=2025.csv')
    return [word.slice(0, at), word.slice(at + 1)]
  })
  const names = pairs.map(([name]) => name)
  const twice = names.find((name, place) => names.indexOf(name) !== place)
  if (twice !== undefined) throw invalidOption(option, twice, '2025=2025.csv')
  return new Map(pairs)
}

/** What a fielding is called: as the questionnaire says, else by its name. */
export function waveLabel({ waves = [] }: Questionnaire, name: string): Bilingual {
  return waves.find(({ id }) => id === name)?.label ?? { ja: name, en: name }
}

/** The fieldings that `--earlier` names, published one after the other, and the ledger with them in it. */
export async function earlierWaves(
  io: Io,
  language: Language,
  questionnaire: Questionnaire,
  topicsOf: (questionnaire: Questionnaire) => readonly Topic[],
  ledger: Ledger,
  options: Options,
): Promise<{ readonly waves: readonly WaveOut[]; readonly ledger: Ledger }> {
  const files = pairsOf('--earlier', options.earlier)
  const questionnaires = pairsOf('--earlier-questionnaire', options.earlierQuestionnaire)
  const stranger = [...questionnaires.keys()].find((name) => !files.has(name))
  if (stranger !== undefined)
    throw invalidOption('--earlier-questionnaire', stranger, [...files.keys()].join(', '))
  const waves: WaveOut[] = []
  let known = ledger
  for (const [name, file] of files) {
    const own = questionnaires.get(name)
    const form = own === undefined ? questionnaire : await loadQuestionnaire(io, own)
    const loaded = await loadAnswers(io, language, form, file, { ...options, wave: name })
    // A fielding that the ledger has is shown again as it was: it is not held against itself.
    const before = { ...known, releases: known.releases.filter(({ release }) => release !== name) }
    const sealed = sealedOf(loaded.answers, topicsOf(form), name, options)
    const out = published(sealed, before, options)
    waves.push({ name, label: waveLabel(questionnaire, name), loaded, answers: loaded.answers, out })
    known = recordRelease(before, out.release)
  }
  return { waves, ledger: known }
}

/** The changes from one fielding to the next. */
export function changesBetween(
  before: { readonly answers: Answers; readonly out: { readonly figures: readonly PublishedFigure[] } },
  after: { readonly answers: Answers; readonly out: { readonly figures: readonly PublishedFigure[] } },
  options: Options,
): readonly PublishedChange[] {
  return publishedChanges(
    { answers: before.answers, figures: before.out.figures },
    { answers: after.answers, figures: after.out.figures },
    { linked: options.linked === true },
  )
}
