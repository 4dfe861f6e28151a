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

/** A window of months, both ends inside, and how many units its sum stands for. */
export type Span = { readonly from: number; readonly to: number; readonly units: number }

type Head = {
  provision: string
  lawOn: string
  scope?: string
  window: { from: string; to: string }
  allowed: number
  comparison: Rule['comparison']
  times?: number
}

function headOf(out: Gathered, rule: Rule, from: number, to: number, units: number): Head {
  const head: Head = {
    provision: rule.provision,
    window: { from: monthText(from), to: monthText(to) },
    allowed: rule.value * units,
    comparison: rule.comparison,
    lawOn: out.lawOn ?? lastDayText(to),
  }
  if (rule.scope !== undefined) head.scope = rule.scope
  if (units > 1) head.times = units
  return head
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
  if (out.all) out.findings.push({ ...headOf(out, rule, from, to, units), word: 'within', observed })
}

/** Adds an excess: breached, or, with special duty in the window, exempt or for a person to judge. */
export function addExcess(
  out: Gathered,
  rule: Rule,
  from: number,
  to: number,
  units: number,
  observed: number,
  word: Excess,
  excused: number,
): void {
  if (!isReported(out, to)) return
  const head = headOf(out, rule, from, to, units)
  if (word === 'breached') out.findings.push({ ...head, word, observed })
  else if (word === 'exempt') {
    out.findings.push({ ...head, word, observed, exemption: specialDuty, excused })
  } else {
    out.findings.push({
      ...head,
      word: 'undetermined',
      because: 'judgement',
      observed,
      question: specialDutyQuestion,
    })
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
  out.findings.push({ ...headOf(out, rule, to, to, 1), word: 'conditional', observed, condition })
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
  const head = headOf(out, rule, from, to, units)
  if (observed === undefined) out.findings.push({ ...head, word: 'undetermined', because: 'missing', needs })
  else out.findings.push({ ...head, word: 'undetermined', because: 'missing', observed, needs })
}

/** What an excess over a limit is called. */
export type Excess = 'breached' | 'exempt' | 'judgement'

/** The word for an excess: the special duty in its window may explain all of it, or a person has to judge. */
export function excessWord(special: number, withoutSpecial: number, most: number): Excess {
  if (special === 0) return 'breached'
  return withoutSpecial <= most ? 'exempt' : 'judgement'
}

/** The words of findings that are no excess. */
export type Settled = Exclude<VerdictWord, Excess>
