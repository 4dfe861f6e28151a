import {
  assess,
  describeInterview,
  describeReview,
  type FactorReview,
  factorReviews,
  type Interview,
  type OvertimeRules,
} from '@reform/overtime'
import type { CommandWork } from '../../domain.ts'
import type { Language } from '../../language.ts'
import { overtimeMessages } from '../../text/overtime.ts'
import { assessOptions } from './assess.ts'
import { findingsJson } from './findings-json.ts'
import { judgePeople } from './judge-people.ts'
import { choicesIn } from './rules.ts'

/** Who must be interviewed by a physician or may ask for it, and which reviews of factors are due, by when. */
export const health: CommandWork = (io, language, files, options) => {
  const window = assessOptions(options)
  return judgePeople(io, language, files, options, {
    choices: choicesIn(options),
    judge: (person, rules) => {
      const assessment = assess(person, rules, window)
      const { interviews } = assessment
      const reviews = factorReviews(assessment, rules, person.yearStartMonth)
      return {
        json: { id: person.id, interviews, reviews: reviews.map(reviewJson) },
        attention: interviews.length + reviews.length > 0,
        text: () => healthText(person.id, interviews, reviews, rules, language),
      }
    },
  })
}

function reviewJson({ year, due, findings }: FactorReview): object {
  return { year, due, findings: findingsJson(findings) }
}

function healthText(
  id: string,
  interviews: readonly Interview[],
  reviews: readonly FactorReview[],
  rules: OvertimeRules,
  language: Language,
): string {
  const text = overtimeMessages[language]
  const sentences = [
    ...interviews.map((one) => describeInterview(one, rules, language)),
    ...reviews.map((one) => describeReview(one, language)),
  ]
  const head = text.healthCounts(interviews.length, reviews.length)
  return text.person(id, head, sentences.length > 0 ? sentences : [text.nothingDue])
}
