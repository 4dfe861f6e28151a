import { formatIsoDate, type PlainDate } from '@reform/calendar'
import { effectiveExpiry, type Hold, holdEnd } from './holds.ts'
import type { Disposition } from './table.ts'
import { withoutUndefined } from './without-undefined.ts'

/** The Prime Minister's consent to dispose (公文書管理法第8条第2項) for the rows that it names. */
export type Consent = {
  readonly reference: string
  readonly givenOn: PlainDate
  readonly rows: readonly string[]
}

/** The ids on the list of a box, and those found in it. */
export type BoxReconciliation = {
  readonly box: string
  readonly listed: readonly string[]
  readonly found: readonly string[]
  readonly checkedOn: PlainDate
}

/**
 * What is known about a record that shall be disposed of. `null` means that nobody has looked: the gate then stays
 * shut. A record without a physical item says so with `noBox`.
 */
export type DisposalFacts = {
  readonly id: string
  readonly inRegister: boolean | null
  readonly disposition: Disposition | null
  readonly historical: boolean | null
  readonly expiresOn: PlainDate | null
  readonly holds: readonly Hold[] | null
  readonly consent: Consent | null
  /** Whether the Prime Minister has asked not to dispose of it (第8条第4項). */
  readonly askedToKeep: boolean | null
  readonly box: BoxReconciliation | 'noBox' | null
  readonly people: { readonly proposedBy: string; readonly checkedBy: string } | null
  /** What the check before was made with, for the evidence: the plan and the seed of its sample. */
  readonly sample?: { readonly plan: string; readonly seed: number; readonly drawn: readonly string[] }
  /** The last fixity check of the copies that stay, for the evidence. */
  readonly fixity?: { readonly checkedOn: PlainDate; readonly matching: number; readonly failing: number }
}

/** Why a record may not be disposed of. */
export type DisposalReason =
  | 'notInRegister'
  | 'noExpiry'
  | 'notExpired'
  | 'dispositionMissing'
  | 'notForDisposal'
  | 'historical'
  | 'historicalUnknown'
  | 'holdsUnknown'
  | 'holdOpen'
  | 'holdRunning'
  | 'noConsent'
  | 'consentForOthers'
  | 'consentNotYet'
  | 'askedToKeep'
  | 'askedUnknown'
  | 'boxUnknown'
  | 'boxItemMissing'
  | 'boxItemExtra'
  | 'boxCheckNotYet'
  | 'fixityFailing'
  | 'twoPeopleMissing'
  | 'samePerson'

/** What stood behind a decision of the gate: enough to repeat it. */
export type DisposalEvidence = {
  readonly facts: DisposalFacts
  /** The day of the decision, YYYY-MM-DD. */
  readonly decidedOn: string
  /** The last day of retention with all holds, YYYY-MM-DD; `null` while nothing fixes it. */
  readonly effectiveExpiry: string | null
  readonly holdEnds: readonly { readonly kind: Hold['kind']; readonly endsOn: string | null }[]
}

/** The gate's answer: open only when no reason is left. */
export type DisposalDecision = {
  readonly id: string
  readonly open: boolean
  /** All reasons that forbid it, in a fixed order. */
  readonly reasons: readonly DisposalReason[]
  readonly evidence: DisposalEvidence
}

type Check = (facts: DisposalFacts, today: PlainDate) => DisposalReason | undefined

const checks: readonly Check[] = [
  ({ inRegister }) => (inRegister === true ? undefined : 'notInRegister'),
  ({ expiresOn }) => (expiresOn === null ? 'noExpiry' : undefined),
  ({ expiresOn }, today) => (expiresOn !== null && !(today > expiresOn) ? 'notExpired' : undefined),
  ({ disposition }) => (disposition === null ? 'dispositionMissing' : undefined),
  ({ disposition }) => (disposition !== null && disposition !== 'dispose' ? 'notForDisposal' : undefined),
  ({ historical }) => (typeof historical === 'boolean' ? undefined : 'historicalUnknown'),
  ({ historical }) => (historical === true ? 'historical' : undefined),
  ({ holds }) => (holds === null ? 'holdsUnknown' : undefined),
  ({ holds }) => (holds?.some((hold) => holdEnd(hold) === null) === true ? 'holdOpen' : undefined),
  ({ holds }, today) => (holds?.some((hold) => isRunning(hold, today)) === true ? 'holdRunning' : undefined),
  ({ consent }) => (consent === null || consent.reference.trim() === '' ? 'noConsent' : undefined),
  ({ id, consent }) => (consent !== null && !consent.rows.includes(id) ? 'consentForOthers' : undefined),
  ({ consent }, today) => (consent !== null && !(consent.givenOn <= today) ? 'consentNotYet' : undefined),
  ({ askedToKeep }) => (typeof askedToKeep === 'boolean' ? undefined : 'askedUnknown'),
  ({ askedToKeep }) => (askedToKeep === true ? 'askedToKeep' : undefined),
  ({ box }) => (box === null ? 'boxUnknown' : undefined),
  ({ id, box }) => (isBox(box) && missingFromBox(id, box) ? 'boxItemMissing' : undefined),
  ({ box }) =>
    isBox(box) && box.found.some((one) => !box.listed.includes(one)) ? 'boxItemExtra' : undefined,
  ({ box }, today) => (isBox(box) && !(box.checkedOn <= today) ? 'boxCheckNotYet' : undefined),
  ({ fixity }) => (fixity !== undefined && fixity.failing > 0 ? 'fixityFailing' : undefined),
  ({ people }) =>
    isNamed(people?.proposedBy) && isNamed(people?.checkedBy) ? undefined : 'twoPeopleMissing',
  ({ people }) => (people !== null && people.proposedBy === people.checkedBy ? 'samePerson' : undefined),
]

function isRunning(hold: Hold, today: PlainDate): boolean {
  const end = holdEnd(hold)
  return end !== null && !(today > end)
}

function isBox(box: DisposalFacts['box']): box is BoxReconciliation {
  return box !== null && box !== 'noBox'
}

function missingFromBox(id: string, { listed, found }: BoxReconciliation): boolean {
  return [id, ...listed].some((one) => !found.includes(one)) || !listed.includes(id)
}

function isNamed(name: string | undefined): boolean {
  return name !== undefined && name.trim() !== ''
}

/** What a caller without types leaves out is not known. */
const nothingKnown: Omit<DisposalFacts, 'id'> = {
  inRegister: null,
  disposition: null,
  historical: null,
  expiresOn: null,
  holds: null,
  consent: null,
  askedToKeep: null,
  box: null,
  people: null,
}

/**
 * Whether a record may be disposed of on a day, with every reason that still forbids it and the evidence. It may
 * only when nothing is missing and nothing speaks against it; on the last day of retention it may not yet. Ask again
 * on the day of execution: see {@link executeDisposal}.
 *
 * @source Public Records and Archives Management Act art. 8; Order for Enforcement art. 9
 * @example
 * ```ts
 * const decision = disposalDecision(
 *   {
 *     id: 'F1',
 *     inRegister: true,
 *     disposition: 'dispose',
 *     historical: false,
 *     expiresOn: parseIsoDate('2027-03-31'),
 *     holds: [{ kind: 'audit', endsOn: null }],
 *     consent: null,
 *     askedToKeep: false,
 *     box: 'noBox',
 *     people: { proposedBy: 'A', checkedBy: 'B' },
 *   },
 *   parseIsoDate('2027-04-01'),
 * )
 * decision.open // => false
 * decision.reasons // => ['holdOpen', 'noConsent']
 * ```
 */
export function disposalDecision(given: DisposalFacts, today: PlainDate): DisposalDecision {
  const facts = { ...nothingKnown, ...withoutUndefined(given) }
  const reasons = checks.flatMap((check) => check(facts, today) ?? [])
  const until = effectiveExpiry(facts.expiresOn, facts.holds ?? [])
  const textOf = (day: PlainDate | null): string | null => (day === null ? null : formatIsoDate(day))
  const holdEnds = (facts.holds ?? []).map((hold) => ({ kind: hold.kind, endsOn: textOf(holdEnd(hold)) }))
  const evidence = {
    facts,
    decidedOn: formatIsoDate(today),
    effectiveExpiry: facts.holds === null ? null : textOf(until.on),
    holdEnds,
  }
  return { id: facts.id, open: reasons.length === 0, reasons, evidence }
}

/** The decision on the day of execution, beside the one that was listed. */
export type Execution = DisposalDecision & {
  /** Why it may not be executed although the record itself would pass. */
  readonly against: readonly ('notListed' | 'otherRecord' | 'listedLater')[]
  /** Reasons that were not there when it was listed. */
  readonly newReasons: readonly DisposalReason[]
}

/**
 * The decision of the gate made anew on the day of execution, from the facts of that day: a hold that has come
 * since, a consent that was withdrawn, a box that does not match. What was not open when listed is not executed.
 *
 * @example
 * ```ts
 * const facts: DisposalFacts = { id: 'F1', inRegister: null, disposition: null, historical: null, expiresOn: null, holds: null, consent: null, askedToKeep: null, box: null, people: null }
 * const listed = disposalDecision(facts, parseIsoDate('2027-04-01'))
 * executeDisposal(listed, facts, parseIsoDate('2027-06-01')).against // => ['notListed']
 * ```
 */
export function executeDisposal(listed: DisposalDecision, facts: DisposalFacts, today: PlainDate): Execution {
  const now = disposalDecision(facts, today)
  const against: Execution['against'][number][] = []
  if (!listed.open) against.push('notListed')
  if (listed.id !== facts.id) against.push('otherRecord')
  if (listed.evidence.decidedOn > now.evidence.decidedOn) against.push('listedLater')
  const newReasons = now.reasons.filter((reason) => !listed.reasons.includes(reason))
  return { ...now, open: now.open && against.length === 0, against, newReasons }
}

/** Whether a whole box may go: only when every record on its list may. */
export type BoxDecision = {
  readonly box: string
  readonly open: boolean
  /** Records that are not open. */
  readonly blockedBy: readonly string[]
  /** Ids on the list for which there is no decision. */
  readonly undecided: readonly string[]
}

/**
 * Whether a box may be disposed of: every id on its list and in it has an open decision. An empty list is no box.
 *
 * @example
 * ```ts
 * const box = { box: 'B1', listed: ['F1'], found: ['F1'], checkedOn: parseIsoDate('2027-04-01') }
 * boxDecision(box, []) // => { box: 'B1', open: false, blockedBy: [], undecided: ['F1'] }
 * ```
 */
export function boxDecision(box: BoxReconciliation, decisions: readonly DisposalDecision[]): BoxDecision {
  const byId = new Map<string, boolean>()
  for (const { id, open } of decisions) byId.set(id, open && byId.get(id) !== false)
  const ids = [...new Set([...box.listed, ...box.found])]
  const blockedBy = ids.filter((id) => byId.get(id) === false)
  const undecided = ids.filter((id) => !byId.has(id))
  const isWhole = ids.length > 0 && blockedBy.length === 0 && undecided.length === 0
  return { box: box.box, open: isWhole, blockedBy, undecided }
}
