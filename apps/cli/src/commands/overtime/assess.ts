import {
  type Assessment,
  type AssessOptions,
  assessmentJson,
  assess as assessPerson,
  describe,
  describeAll,
  describeInterview,
  explain,
  type OvertimeRules,
} from '@reform/overtime'
import type { CommandWork, Options } from '../../domain.ts'
import type { Language } from '../../language.ts'
import { dayOption } from '../../options.ts'
import { overtimeMessages } from '../../text/overtime.ts'
import { judgePeople } from './judge-people.ts'
import { choicesIn } from './rules.ts'
import { tallyOf } from './tally.ts'
import { monthOption } from './values.ts'

/** The verdict on each person: what is not kept to, and the interviews. */
export const assess: CommandWork = (io, language, files, options) => {
  const window = assessOptions(options)
  const tally = tallyOf(language)
  return judgePeople(io, language, files, options, {
    choices: choicesIn(options),
    ending: tally.asText,
    judge: (person, rules) => {
      const assessment = (options.explain ? explain : assessPerson)(person, rules, window)
      tally.add(assessment)
      return {
        json: assessmentJson(assessment),
        attention: needsAttention(assessment),
        text: () => assessmentText(assessment, rules, language),
      }
    },
  })
}

/** Which months are judged, and by the law of which day. @throws RefusedInput when there is no such day or month. */
export function assessOptions(options: Options): AssessOptions {
  const from = monthOption('--from', options.from)
  const until = monthOption('--until', options.until)
  const lawOn = dayOption(options.lawOn, '--law-on')
  return {
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(lawOn !== undefined && { lawOn }),
  }
}

/** Whether a finding is not kept to, or an interview called for: then someone should look. */
export function needsAttention({ findings, interviews }: Assessment): boolean {
  return interviews.length > 0 || findings.some(({ word }) => word !== 'within' && word !== 'outOfScope')
}

function assessmentText(assessment: Assessment, rules: OvertimeRules, language: Language): string {
  const { id, word, findings, interviews } = assessment
  const text = overtimeMessages[language]
  const sentences =
    findings.length + interviews.length === 0
      ? describeAll(assessment, rules, language)
      : [
          ...findings.map((one) => `${text.word[one.word]}${text.colon}${describe(one, rules, language)}`),
          ...interviews.map(
            (one) => `${text.interview}${text.colon}${describeInterview(one, rules, language)}`,
          ),
        ]
  return text.person(id, text.word[word], sentences)
}
