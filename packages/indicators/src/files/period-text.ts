import type { When } from '@reform/roadmap'

const eras: Readonly<Record<string, number>> = { R: 2018, 令和: 2018, H: 1988, 平成: 1988 }
const halves: Readonly<Record<string, string>> = { 上: 'H1', 下: 'H2' }

/** The forms in which a time stands in the name of a file, tried in this order. */
const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => When | undefined])[] = [
  [/^FY(\d{4})-?([HQ][1-4])?$/i, ([, year, part]) => fiscal(Number(year), part?.toUpperCase())],
  [/^(\d{4})-?(H[12]|Q[1-4])$/i, ([, year, part]) => fiscal(Number(year), part?.toUpperCase())],
  [/^(\d{4})年度(上|下)?(?:半)?期?$/, ([, year, part]) => fiscal(Number(year), halves[part ?? ''])],
  [/^(\d{4})(上|下)(?:半)?期$/, ([, year, part]) => fiscal(Number(year), halves[part ?? ''])],
  [
    /^(R|令和|H|平成)(\d{1,2}|元)年度(上|下)?(?:半)?期?$/i,
    ([, era, year, part]) => fiscal(eraYear(era, year), halves[part ?? '']),
  ],
  [
    /^(R|令和|H|平成)(\d{1,2}|元)[.年-](\d{1,2})月?(?:分)?$/i,
    ([, era, year, month]) => monthOf(eraYear(era, year), Number(month)),
  ],
  [/^(\d{4})[-_.年]?(\d{2}|\d(?=月))月?(?:分)?$/, ([, year, month]) => monthOf(Number(year), Number(month))],
]

function eraYear(era: string | undefined, year: string | undefined): number {
  const before = eras[(era ?? '').toUpperCase()] ?? 0
  return before + (year === '元' ? 1 : Number(year))
}

function fiscal(year: number, part: string | undefined): When | undefined {
  if (year < 1900 || year > 2200 || part === 'H3' || part === 'H4') return undefined
  return part === undefined ? `FY${year}` : `FY${year}-${part}`
}

function monthOf(year: number, month: number): When | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return undefined
  return `${year}-${String(month).padStart(2, '0')}`
}

/** The beginnings of all forms, for a pattern that looks for a time inside of a name. */
export const periodPattern: string =
  '(?:FY\\d{4}(?:-?[HQ][1-4])?|\\d{4}-?[HQ][1-4]|\\d{4}年度(?:[上下]半?期)?|\\d{4}[上下]半?期|(?:R|令和|H|平成)(?:\\d{1,2}|元)(?:年度(?:[上下]半?期)?|[.年-]\\d{1,2}(?:月分?)?)|\\d{4}[-_.年]?(?:\\d{2}|\\d(?=月))(?:月分?)?)'

/**
 * The time that a part of a file's name says, or nothing: 2026-04, 202604, 2026年4月, R8.4, FY2026, 2026H1, 2026年度上期.
 *
 * @example
 * ```ts
 * ['202604', 'R8.4', '2026H1', '令和８年度下期', '2026'].map((text) => periodOfName(text) ?? null)
 * // => ['2026-04', '2026-04', 'FY2026-H1', 'FY2026-H2', null]
 * ```
 */
export function periodOfName(text: string): When | undefined {
  const plain = text.normalize('NFKC')
  for (const [form, read] of forms) {
    const match = form.exec(plain)
    if (match !== null) return read(match)
  }
  return undefined
}
