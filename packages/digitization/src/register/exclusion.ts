import type { PlainDate } from '@reform/calendar'
import type { Bilingual } from '@reform/rules'

/** Why a document cannot be, or is not yet, electronic. */
export type ExclusionReason =
  | 'lawPaper'
  | 'originality'
  | 'colourDimension'
  | 'largeFormat'
  | 'boundFragile'
  | 'litigation'
  | 'security'
  | 'nonPaperMedia'
  | 'uneconomic'

/** What a reason says and whether it takes a document out of the denominator. */
export type ReasonEntry = {
  readonly reason: ExclusionReason
  /**
   * `excluded`: cannot be electronic, leaves the denominator. `deferred`: could be, not yet; stays in it.
   */
  readonly kind: 'excluded' | 'deferred'
  readonly label: Bilingual
}

/** The reasons in use. Only `excluded` leaves the denominator: moving what is deferred out games a target. */
export const exclusionReasons: readonly ReasonEntry[] = [
  entry('lawPaper', 'excluded', '法令上紙が必要', 'paper or an original is required by law'),
  entry('originality', 'excluded', '紙自体に原本性がある', 'the paper itself is the proof'),
  entry(
    'colourDimension',
    'excluded',
    '色又は寸法の正確な再現が必要',
    'colour or exact dimensions are essential',
  ),
  entry('largeFormat', 'excluded', '読み取り機の寸法を超える図面等', 'larger than the scanners take'),
  entry(
    'boundFragile',
    'excluded',
    '製本・劣化により読み取りで損なわれる',
    'bound or fragile, harmed by scanning',
  ),
  entry('litigation', 'excluded', '係争中又はそのおそれ', 'in dispute or likely to be'),
  entry(
    'security',
    'excluded',
    '秘密文書で対応する情報システムがない',
    'secret, and no system is approved for it',
  ),
  entry('nonPaperMedia', 'excluded', 'フィルム・テープ・物品', 'film, tape or an object'),
  entry('uneconomic', 'deferred', '電子化が非効率', 'conversion would be inefficient'),
]

function entry(reason: ExclusionReason, kind: ReasonEntry['kind'], ja: string, en: string): ReasonEntry {
  return { reason, kind, label: { ja, en } }
}

/** The reasons that leave the denominator. */
const leavesScope: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ exclusionReasons.filter(({ kind }) => kind === 'excluded').map(({ reason }) => reason),
)

const isKnown: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ exclusionReasons.map(({ reason }) => reason),
)

/** Whether there is such a reason code. */
export function isExclusionReason(code: string): code is ExclusionReason {
  return isKnown.has(code)
}

/** A decision to leave a document out, with all that makes it valid. */
export type Exclusion = {
  readonly reason: ExclusionReason
  /** The law or rule that it rests on, as written by the office. */
  readonly provision?: string
  readonly approver: string
  readonly approvedOn: PlainDate
  /** One document, or its whole class. */
  readonly scope: 'document' | 'class'
  /** When someone looks again whether it still holds. */
  readonly reviewOn: PlainDate
  /** True where the document could be electronic but is not yet: it then stays in the denominator. */
  readonly deferred?: boolean
}

/**
 * Whether a document with this valid exclusion leaves the denominator: not when it is deferred, by its reason or
 * by declaration.
 */
export function leavesDenominator({ reason, deferred = false }: Exclusion): boolean {
  return !deferred && leavesScope.has(reason)
}

/** The parts that make an exclusion valid, as far as they are missing, in a fixed order. */
export function missingOfExclusion(exclusion: Partial<Exclusion>): readonly (keyof Exclusion)[] {
  const needed = ['reason', 'approver', 'approvedOn', 'scope', 'reviewOn'] as const
  return needed.filter((part) => exclusion[part] === undefined || exclusion[part] === '')
}
