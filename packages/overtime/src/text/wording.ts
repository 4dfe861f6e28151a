import type { Provision, VerdictWord } from '@reform/rules'
import type { Interview } from '../assess/assessment.ts'
import type { Headroom } from '../headroom/headroom.ts'
import type { IntervalNotice } from '../health/intervals.ts'
import type { PresenceGap } from '../health/presence.ts'
import type { FactorReview } from '../health/reviews.ts'

/** One language's sentences about overtime. */
export type OvertimeWording = {
  readonly interview: (interview: Interview, provision: Provision) => string
  readonly nothing: (word: VerdictWord) => string
  readonly interval: (notice: IntervalNotice, provision: Provision) => string
  readonly review: (review: FactorReview) => string
  readonly presence: (gap: PresenceGap) => string
  /** What may still be worked; the labels name the limits that bind. */
  readonly headroom: (
    room: Headroom,
    thisMonth: string | undefined,
    even: string | undefined,
  ) => readonly string[]
}
