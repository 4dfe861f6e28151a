import type { Bilingual, Finding, VerdictWord } from '@reform/rules'
import type { Rule } from '../compile/rule.ts'
import type { Interview } from './assessment.ts'
import {
  breached,
  conditional,
  exempt,
  judgement,
  missing,
  nothingKnown,
  required,
  wordsOfCodes,
} from './codes.ts'
import { lastDayText, monthText } from './month-text.ts'

/** What turning numbers into findings needs beside them. */
export type Spoken = {
  /** The day whose law is applied instead of each month's own. */
  readonly lawOn: string | undefined
  /** On what a month may exceed its limit. */
  readonly condition: Bilingual | undefined
  /** The term of interviews in months. */
  readonly interviewMonths: number
  /** The unknown months of a window of what a provision counts, as texts. */
  readonly unknown: (rule: Rule, from: number, to: number) => readonly string[]
}

const specialDuty: Bilingual = { ja: '特例業務', en: 'special duty' }
const specialDutyQuestion: Bilingual = {
  ja: '上限を超えた分が特例業務によるものか',
  en: 'whether the excess is due to special duty',
}

/** A finding while it is made; {@link Finding} once it is out. */
type Made = {
  provision: string
  word: VerdictWord
  window: { from: string; to: string }
  observed?: number
  allowed: number
  comparison: Rule['comparison']
  lawOn: string
  times?: number
  scope?: string
  because?: 'missing' | 'judgement'
  needs?: readonly string[]
  exemption?: Bilingual
  excused?: number
  condition?: Bilingual
  question?: Bilingual
}

/** What a finding says beside the figures: why it is open, what excuses the excess, or on what it is allowed. */
function addGrounds(made: Made, code: number, excused: number, { condition }: Spoken): void {
  if (code === exempt) {
    made.exemption = specialDuty
    made.excused = excused
  } else if (code === judgement) {
    made.because = 'judgement'
    made.question = specialDutyQuestion
  } else if (code === conditional) made.condition = condition as Bilingual
}

/**
 * The finding that numbers stand for. `needs` are the unknown months of the window, asked for only where they are
 * what makes it undetermined.
 */
export function findingOfNumbers(
  rule: Rule,
  code: number,
  from: number,
  to: number,
  units: number,
  observed: number,
  excused: number,
  spoken: Spoken,
): Finding {
  const { provision, comparison, scope } = rule
  const word = wordsOfCodes[code] as VerdictWord
  const window = { from: monthText(from), to: monthText(to) }
  const allowed = rule.value * units
  const lawOn = spoken.lawOn ?? lastDayText(to)
  // Written out for each shape, since listing everything for a whole organisation makes millions of them.
  let made: Made
  if (observed === nothingKnown) made = { provision, word, window, allowed, comparison, lawOn }
  else if (units === 1) made = { provision, word, window, observed, allowed, comparison, lawOn }
  else made = { provision, word, window, observed, allowed, comparison, lawOn, times: units }
  if (scope !== undefined) made.scope = scope
  if (code > breached) {
    if (observed === nothingKnown && units > 1) made.times = units
    if (code === missing) {
      made.because = 'missing'
      made.needs = spoken.unknown(rule, from, to)
    } else addGrounds(made, code, excused, spoken)
  }
  return made as Finding
}

/** The interview that numbers stand for. */
export function interviewOfNumbers(
  rule: Rule,
  request: number,
  from: number,
  to: number,
  observed: number,
  { lawOn, interviewMonths }: Spoken,
): Interview {
  const units = to - from + 1
  const interview: Interview = {
    provision: rule.provision,
    month: monthText(to),
    request: request === required ? 'required' : 'onRequest',
    window: { from: monthText(from), to: monthText(to) },
    observed,
    allowed: rule.value * units,
    comparison: rule.comparison,
    lawOn: lawOn ?? lastDayText(to),
    by: lastDayText(to + interviewMonths),
  }
  return units > 1 ? { ...interview, times: units } : interview
}
