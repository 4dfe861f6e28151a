import { isIsoDate } from '@reform/calendar'
import type { TargetLine } from '@reform/overtime/forecast'
import type { CarriedAction, Meeting } from '@reform/overtime/meeting'
import type { Bilingual, Language } from '@reform/quantities'
import { type MeetingWords, meetingWords } from './words.ts'

/** What the papers for a meeting are told beside its figures. */
export interface MeetingPaperOptions {
  readonly lang: Language
  /** Whose meeting it is. */
  readonly organisation: Bilingual
  /** The day, `YYYY-MM-DD`, up to which records were read. */
  readonly on: string
  /** The lines that the figures are held against, in the order in which they are shown. */
  readonly lines: readonly TargetLine[]
  /** What else the outlook may name, by its id: the limits. */
  readonly labels?: Readonly<Record<string, Bilingual>>
  /** What earlier meetings agreed, with the ids of departments. */
  readonly actions?: readonly CarriedAction[]
}

/** A meeting with everything that its papers need. */
export interface MeetingPaper extends MeetingPaperOptions {
  readonly meeting: Meeting
  readonly words: MeetingWords
  readonly say: (text: Bilingual) => string
  /** What an id of a line or of a limit stands for; the id where nobody says. */
  readonly labelOf: (id: string) => string
}

/** @throws RangeError when the day is none. */
export function openMeeting(meeting: Meeting, options: MeetingPaperOptions): MeetingPaper {
  if (!isIsoDate(options.on)) throw new RangeError(`meeting: ${options.on} is not a day`)
  const { lang } = options
  const say = (text: Bilingual): string => (lang === 'ja' ? text.ja : text.en)
  const labels = new Map(Object.entries(options.labels ?? {}))
  for (const { id, label } of options.lines) labels.set(id, label)
  const labelOf = (id: string): string => {
    const found = labels.get(id)
    return found === undefined ? id : say(found)
  }
  return { ...options, meeting, words: meetingWords[lang], say, labelOf }
}
