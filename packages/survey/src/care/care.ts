import type { Answers } from '../model/answers.ts'
import type { MissingRule } from '../model/questionnaire.ts'
import { personScores } from '../scores/person-scores.ts'

/** Who asks for names, in what role, when and what for. */
export type CareRequest = {
  /** The account or name of the person asking. */
  readonly by: string
  /** One of the roles that were announced to respondents. */
  readonly role: string
  /** The moment of access as ISO 8601 text, from the caller’s clock. */
  readonly at: string
  readonly purpose: string
  readonly items: readonly string[]
  readonly missing: MissingRule
  /** People whose mean score is at or below this. */
  readonly atMost: number
  /** Keys of the people who agreed to be contacted when they answered. */
  readonly agreed: ReadonlySet<string>
}

/** Why names are not given. */
export type CareRefusal =
  /** The survey was announced as anonymous, or did not say what it is. */
  | 'announcedAnonymous'
  /** Follow-up was not announced. */
  | 'notAnnounced'
  /** The role is not one of those that were announced. */
  | 'roleNotAnnounced'
  /** The answers have no keys of people. */
  | 'noKeys'

/** What the app appends to its access file, whether names were given or not. It holds no score. */
export type CareAccessRecord = {
  readonly kind: 'careAccess'
  readonly survey: string
  readonly wave?: string
  readonly by: string
  readonly role: string
  readonly at: string
  readonly purpose: string
  readonly items: readonly string[]
  readonly atMost: number
  readonly outcome: 'given' | CareRefusal
  /** Keys of the people whose names were given. */
  readonly people: readonly string[]
}

/** People to be asked how they are, or the refusal; always with the record. */
export type CareAccess =
  | {
      readonly ok: true
      readonly people: readonly { readonly key: string; readonly score: number }[]
      readonly record: CareAccessRecord
    }
  | { readonly ok: false; readonly reason: CareRefusal; readonly record: CareAccessRecord }

/**
 * The people with low scores who agreed to be contacted, for those who were announced to see them, with the record of
 * this access. The one path of this package to persons; it leads nowhere near published figures. A survey announced
 * as anonymous gives no one.
 *
 * @throws RangeError when an item does not exist, `atMost` is not finite, or who, when or why is empty.
 * @example
 * ```ts
 * const item = { id: 'a', text: { ja: '問', en: 'Q' }, kind: 'likert', range: { min: 1, max: 5 } } as const
 * const confidentiality = { promised: 'confidential', care: { announced: { ja: '産業医が連絡します', en: 'The physician may call' }, seenBy: ['physician'] } } as const
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [item], confidentiality }
 * const answers = answersOf(questionnaire, 3, { columns: { a: { kind: 'codes', bytes: Uint8Array.of(0, 0, 4) } }, panelKeys: ['k1', 'k2', 'k3'] })
 * const request = { by: 'u1', role: 'physician', at: '2026-11-21T09:00:00+09:00', purpose: 'follow-up', items: ['a'], missing: 'half', atMost: 2, agreed: new Set(['k1', 'k3']) } as const
 * const access = careAccess(answers, request)
 * access.ok ? access.people : [] // => [{ key: 'k1', score: 1 }]
 * access.record.people // => ['k1']
 * careAccess(answers, { ...request, role: 'head' }).record.outcome // => 'roleNotAnnounced'
 * ```
 */
export function careAccess(answers: Answers, request: CareRequest): CareAccess {
  const { by, role, at, purpose, items, missing, atMost, agreed } = request
  if (!Number.isFinite(atMost)) throw new RangeError(`atMost: ${atMost} is not finite`)
  for (const [name, text] of Object.entries({ by, role, at, purpose })) {
    if (text.trim() === '') throw new RangeError(`an access to names needs ${name}`)
  }
  const recordOf = (outcome: CareAccessRecord['outcome'], people: readonly string[]): CareAccessRecord => ({
    kind: 'careAccess',
    survey: answers.questionnaire.id,
    ...(answers.wave === undefined ? {} : { wave: answers.wave }),
    by,
    role,
    at,
    purpose,
    items,
    atMost,
    outcome,
    people,
  })
  const reason = refusalOf(answers, role)
  if (reason !== undefined) return { ok: false, reason, record: recordOf(reason, []) }
  const scores = personScores(answers, items, { missing })
  const people = (answers.panelKeys ?? []).flatMap((key, place) => {
    const score = scores.values[place] ?? 0
    const low = scores.scored[place] === 1 && score <= atMost
    return key !== undefined && low && agreed.has(key) ? [{ key, score }] : []
  })
  return {
    ok: true,
    people,
    record: recordOf(
      'given',
      people.map(({ key }) => key),
    ),
  }
}

function refusalOf({ questionnaire, panelKeys }: Answers, role: string): CareRefusal | undefined {
  const { confidentiality } = questionnaire
  if (confidentiality?.promised !== 'confidential') return 'announcedAnonymous'
  if (confidentiality.care === undefined) return 'notAnnounced'
  if (!confidentiality.care.seenBy.includes(role)) return 'roleNotAnnounced'
  return panelKeys === undefined ? 'noKeys' : undefined
}
