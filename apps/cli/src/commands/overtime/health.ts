import {
  assess,
  type ConsecutiveDays,
  consecutiveDays,
  describeInterval,
  describeInterview,
  describePresence,
  describeReview,
  type FactorReview,
  factorReviews,
  type IntervalNotice,
  type Interview,
  intervalNotices,
  type OvertimeRules,
  type PresenceGap,
  presenceGaps,
} from '@reform/overtime'
import type { CommandWork, Options } from '../../domain.ts'
import type { Language } from '../../language.ts'
import { overtimeMessages } from '../../text/overtime.ts'
import { assessOptions } from './assess.ts'
import { findingsJson } from './findings-json.ts'
import { judgePeople } from './judge-people.ts'
import type { Daily } from './people/person-read.ts'
import { choicesIn } from './rules.ts'
import { countOption, minutesOption } from './values.ts'

/** What the health measures ask to look at about one person. */
interface HealthFound {
  readonly interviews: readonly Interview[]
  readonly reviews: readonly FactorReview[]
  /** Only from daily records. */
  readonly days?: {
    readonly intervals: readonly IntervalNotice[]
    readonly consecutive: readonly ConsecutiveDays[]
    readonly presence: readonly PresenceGap[]
  }
}

/**
 * Who must be interviewed by a physician or may ask for it, and which reviews of factors are due, by when; from daily
 * records also short intervals, runs of days and presence that is far from what was declared.
 */
export const health: CommandWork = (io, language, files, options) => {
  const window = assessOptions(options)
  const daily = dailyIn(options)
  return judgePeople(io, language, files, options, {
    choices: choicesIn(options),
    judge: (person, rules, tables) => {
      const assessment = assess(person, rules, window)
      const { interviews } = assessment
      const reviews = factorReviews(assessment, rules, person.yearStartMonth)
      const found: HealthFound = {
        interviews,
        reviews,
        ...(tables !== undefined && { days: daily(tables, rules) }),
      }
      const { consecutive = [], presence = [] } = found.days ?? {}
      return {
        json: { id: person.id, interviews, reviews: reviews.map(reviewJson), ...found.days },
        // A short interval is a notice; lines that were asked for are something to look at.
        attention: interviews.length + reviews.length + consecutive.length + presence.length > 0,
        text: () => healthText(person.id, found, rules, language),
      }
    },
  })
}

/** @throws RefusedInput when a line is no whole number of at least 1. */
function dailyIn(options: Options): (daily: Daily, rules: OvertimeRules) => NonNullable<HealthFound['days']> {
  const atLeast =
    options.consecutiveDays === undefined
      ? undefined
      : countOption('--consecutive-days', options.consecutiveDays)
  const gap =
    options.presenceGap === undefined ? undefined : minutesOption('--presence-gap', options.presenceGap)
  return ({ days, presence }, rules) => ({
    intervals: intervalNotices(days, rules),
    consecutive: atLeast === undefined ? [] : consecutiveDays(days, atLeast),
    presence: gap === undefined ? [] : presenceGaps(presence, gap),
  })
}

function reviewJson({ year, due, findings }: FactorReview): object {
  return { year, due, findings: findingsJson(findings) }
}

function healthText(
  id: string,
  { interviews, reviews, days }: HealthFound,
  rules: OvertimeRules,
  language: Language,
): string {
  const text = overtimeMessages[language]
  const { intervals = [], consecutive = [], presence = [] } = days ?? {}
  const sentences = [
    ...interviews.map((one) => describeInterview(one, rules, language)),
    ...reviews.map((one) => describeReview(one, language)),
    ...consecutive.map(text.consecutive),
    ...presence.map((one) => describePresence(one, language)),
    ...intervals.map((one) => describeInterval(one, rules, language)),
  ]
  const head = text.healthCounts(interviews.length, reviews.length)
  return text.person(id, head, sentences.length > 0 ? sentences : [text.nothingDue])
}
