import {
  assess,
  type DepartmentKind,
  describeAll,
  describeHeadroom,
  headroom,
  type Language,
  lsa36Rules,
  npaRules,
  type PersonMonths,
  parseIsoDate,
  type YearMonth,
  yearMonth,
} from '@reform/overtime'

/** What the form of the calculator holds, as the reader typed it. */
export type HeadroomForm = {
  readonly regime: 'npa' | 'lsa36'
  readonly departmentKind: DepartmentKind
  readonly today: string
  /** Overtime of the months from April on, `45:30` or `45`; what is empty is unknown. */
  readonly months: readonly string[]
}

/** The minutes of `45:30` or `45`; null where nothing was typed, undefined where it is no time. */
export function minutesOf(text: string): number | null | undefined {
  const trimmed = text.normalize('NFKC').trim()
  if (trimmed === '') return null
  const [, hours, minutes = '0'] = /^(\d{1,3})(?::([0-5]\d))?$/.exec(trimmed) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

function personOf({ regime, departmentKind, months }: HeadroomForm, firstYear: number): PersonMonths {
  const records = months.flatMap((text, index) => {
    const overtimeMinutes = minutesOf(text)
    if (overtimeMinutes === undefined) throw new RangeError(text)
    if (overtimeMinutes === null) return []
    const month: YearMonth = yearMonth(firstYear + (index >= 9 ? 1 : 0), ((index + 3) % 12) + 1)
    const own = regime === 'npa' ? { departmentKind } : { holidayWorkMinutes: 0 }
    return [{ month, overtimeMinutes, ...own }]
  })
  return { id: 'form', regime, months: records, ...(regime === 'lsa36' ? { specialClause: true } : {}) }
}

/** The fiscal year, from April, of a day written `YYYY-MM-DD`. */
export function fiscalYearOfText(today: string): number {
  return Number(today.slice(0, 4)) - (Number(today.slice(5, 7)) < 4 ? 1 : 0)
}

/** The sentences that answer the form; throws a RangeError when a time or the day cannot be read. */
export function answer(form: HeadroomForm, language: Language): readonly string[] {
  const today = parseIsoDate(form.today)
  const person = personOf(form, fiscalYearOfText(form.today))
  const rules = form.regime === 'npa' ? npaRules : lsa36Rules
  const question = form.regime === 'npa' ? { today, departmentKind: form.departmentKind } : { today }
  return [
    ...describeHeadroom(headroom(person, rules, question), rules, language),
    ...describeAll(assess(person, rules), rules, language),
  ]
}
