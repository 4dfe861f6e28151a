import type { Bilingual, Finding, VerdictWord } from '@reform/rules'
import type { Rule } from '../compile/rule.ts'
import { lastDayText, monthText } from './month-text.ts'

/** Where findings are gathered while one person is judged. */
export type Gathered = {
  findings: Finding[]
  /** Whether what is within is listed too. */
  readonly all: boolean
  /** The day whose law is applied instead of each month's own. */
  readonly lawOn: string | undefined
  /** Windows that end outside of these months are not reported. */
  readonly from: number
  readonly until: number
  /** Something was looked at and is within. */
  anyWithin: boolean
}

/** A finding while it is made; {@link Finding} once it is out. */
type Made = {
  provision: string
  word: VerdictWord
  window: { from: string; to: string }
  observed: number
  allowed: number
  comparison: Rule['comparison']
  lawOn: string
  scope?: string
  times?: number
}

/** Made in one piece, since listing everything for a whole organisation makes millions of them. */
function make(
  out: Gathered,
  rule: Rule,
  word: VerdictWord,
  from: number,
  to: number,
  units: number,
  observed: number,
): Made {
  const made: Made = {
    provision: rule.provision,
    word,
    window: { from: monthText(from), to: monthText(to) },
    observed,
    allowed: rule.value * units,
    comparison: rule.comparison,
    lawOn: out.lawOn ?? lastDayText(to),
  }
  if (rule.scope !== undefined) made.scope = rule.scope
  if (units > 1) made.times = units
  return made
}

function isReported(out: Gathered, to: number): boolean {
  return to >= out.from && to <= out.until
}

const specialDuty: Bilingual = { ja: '特例業務', en: 'special duty' }
const specialDutyQuestion: Bilingual = {
  ja: '上限を超えた分が特例業務によるものか',
  en: 'whether the excess is due to special duty',
}

/** Adds that a limit is kept to, where such findings are wanted. */
export function addWithin(
  out: Gathered,
  rule: Rule,
  from: number,
  to: number,
  units: number,
  observed: number,
): void {
  if (!isReported(out, to)) return
  out.anyWithin = true
  if (out.all) out.findings.push(make(out, rule, 'within', from, to, units, observed) as Finding)
}

/** Adds an excess: breached, or, with special duty in the window, exempt or for a person to judge. */
export function addExcess(
  out: Gathered,
  rule: Rule,
  from: number,
  to: number,
  units: number,
  observed: number,
  excess: Excess,
  excused: number,
): void {
  if (!isReported(out, to)) return
  const word = excess === 'judgement' ? 'undetermined' : excess
  const made = make(out, rule, word, from, to, units, observed)
  if (excess === 'breached') out.findings.push(made as Finding)
  else if (excess === 'exempt') {
    out.findings.push({ ...made, word: 'exempt', exemption: specialDuty, excused })
  } else {
    const question = specialDutyQuestion
    out.findings.push({ ...made, word: 'undetermined', because: 'judgement', question })
  }
}

/** Adds an excess that is lawful on a condition. */
export function addConditional(
  out: Gathered,
  rule: Rule,
  to: number,
  observed: number,
  condition: Bilingual,
): void {
  if (!isReported(out, to)) return
  const made = make(out, rule, 'conditional', to, to, 1, observed)
  out.findings.push({ ...made, word: 'conditional', condition })
}

/** Adds that months are missing; `needs` are the months that would settle it. */
export function addMissing(
  out: Gathered,
  rule: Rule,
  from: number,
  to: number,
  units: number,
  observed: number | undefined,
  needs: readonly string[],
): void {
  if (!isReported(out, to)) return
  const { observed: known, ...made } = make(out, rule, 'undetermined', from, to, units, observed ?? 0)
  const part = observed === undefined ? made : { ...made, observed: known }
  out.findings.push({ ...part, word: 'undetermined', because: 'missing', needs })
}

/** What an excess over a limit is called. */
export type Excess = 'breached' | 'exempt' | 'judgement'

/** The word for an excess: the special duty in its window may explain all of it, or a person has to judge. */
export function excessWord(special: number, withoutSpecial: number, most: number): Excess {
  if (special === 0) return 'breached'
  return withoutSpecial <= most ? 'exempt' : 'judgement'
}
