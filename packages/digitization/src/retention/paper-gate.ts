import type { PlainDate } from '@reform/calendar'
import type { ExclusionReason } from '../register/exclusion.ts'
import { type Hold, holdEnd } from './holds.ts'
import { withoutUndefined } from './without-undefined.ts'

/** What is known about a paper original whose scan is to be the official copy. `null`: nobody has looked. */
export type PaperFacts = {
  readonly id: string
  /** The scan is the official copy (正本). */
  readonly isOfficialCopy: boolean | null
  readonly quality: 'accepted' | 'failed' | 'notChecked' | null
  /** How many sheets went in and how many images came out, counted on all of them. */
  readonly pages: { readonly in: number; readonly out: number } | null
  /** Copies of the image whose digest was found right. */
  readonly copiesVerified: number | null
  readonly holds: readonly Hold[] | null
  /** The last day of the waiting time that the office's rules set. */
  readonly waitsUntil: PlainDate | null
  /** A valid reason for which the document stays on paper, if any. */
  readonly exclusion: ExclusionReason | 'none' | null
  readonly scannedBy: string | null
  readonly releasedBy: string | null
}

/** Why a paper original may not be discarded. */
export type PaperReason =
  | 'notOfficialCopy'
  | 'qualityNotAccepted'
  | 'pagesUnknown'
  | 'pagesDiffer'
  | 'fewerThanTwoCopies'
  | 'holdsUnknown'
  | 'held'
  | 'stillWaiting'
  | 'exclusionUnknown'
  | 'paperIsTheProof'
  | 'peopleMissing'
  | 'samePerson'

/** The gate's answer for one paper original. */
export type PaperDecision = {
  readonly id: string
  readonly open: boolean
  readonly reasons: readonly PaperReason[]
  readonly facts: PaperFacts
}

type Check = (facts: PaperFacts, today: PlainDate) => PaperReason | undefined

const staysOnPaper: ReadonlySet<string> = /* @__PURE__ */ new Set(['originality', 'lawPaper'])

const checks: readonly Check[] = [
  ({ isOfficialCopy }) => (isOfficialCopy === true ? undefined : 'notOfficialCopy'),
  ({ quality }) => (quality === 'accepted' ? undefined : 'qualityNotAccepted'),
  ({ pages }) => (pages === null ? 'pagesUnknown' : undefined),
  ({ pages }) => (pages !== null && pages.in !== pages.out ? 'pagesDiffer' : undefined),
  ({ copiesVerified }) => ((copiesVerified ?? 0) >= 2 ? undefined : 'fewerThanTwoCopies'),
  ({ holds }) => (holds === null ? 'holdsUnknown' : undefined),
  ({ holds }, today) =>
    holds?.some((hold) => !((holdEnd(hold) ?? today) < today)) === true ? 'held' : undefined,
  ({ waitsUntil }, today) => (waitsUntil === null || !(today > waitsUntil) ? 'stillWaiting' : undefined),
  ({ exclusion }) => (exclusion === null ? 'exclusionUnknown' : undefined),
  ({ exclusion }) => (exclusion !== null && staysOnPaper.has(exclusion) ? 'paperIsTheProof' : undefined),
  ({ scannedBy, releasedBy }) => (scannedBy && releasedBy ? undefined : 'peopleMissing'),
  ({ scannedBy, releasedBy }) => (scannedBy !== null && scannedBy === releasedBy ? 'samePerson' : undefined),
]

/** What a caller without types leaves out is not known. */
const nothingKnown: Omit<PaperFacts, 'id'> = {
  isOfficialCopy: null,
  quality: null,
  pages: null,
  copiesVerified: null,
  holds: null,
  waitsUntil: null,
  exclusion: null,
  scannedBy: null,
  releasedBy: null,
}

/**
 * Whether a paper original may be discarded after scanning, with every reason that still forbids it. The waiting
 * time is the office's own: its last day is given, and on it the paper stays.
 *
 * @example
 * ```ts
 * const facts: PaperFacts = {
 *   id: 'F1',
 *   isOfficialCopy: true,
 *   quality: 'accepted',
 *   pages: { in: 120, out: 119 },
 *   copiesVerified: 2,
 *   holds: [],
 *   waitsUntil: parseIsoDate('2027-03-31'),
 *   exclusion: 'none',
 *   scannedBy: 'A',
 *   releasedBy: 'B',
 * }
 * paperDecision(facts, parseIsoDate('2027-04-01')).reasons // => ['pagesDiffer']
 * ```
 */
export function paperDecision(given: PaperFacts, today: PlainDate): PaperDecision {
  const facts = { ...nothingKnown, ...withoutUndefined(given) }
  const reasons = checks.flatMap((check) => check(facts, today) ?? [])
  return { id: facts.id, open: reasons.length === 0, reasons, facts }
}
