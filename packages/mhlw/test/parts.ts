import type { NumberForm, NumberToken } from './number-tokens.ts'

/** A number that a typed field makes a paper print. */
export interface Part {
  /** The ways in which the number may stand; a year stands as Reiwa, as Western year, or as both. */
  readonly forms: readonly PrintedForm[]
  /** A part that may go without saying: the year of a month, a place read off the drawn grid. */
  readonly optional: boolean
  /** The number may stand in words instead: none, half past. */
  readonly inWords?: RegExp
}

const fiscalYear = /(?<![0-9０-９）])年度/u
const none = /なし|なかった/u
const half = /時半/u
/** Words that say a number: the fiscal year of the paper, none, half past. */
export const numberWords: readonly RegExp[] = [fiscalYear, none, half]

interface PrintedForm {
  readonly value: number
  readonly decimals: number
  readonly allowed: readonly NumberForm[]
}

const allowedForms: Readonly<Record<'plain' | 'number' | 'percent' | 'tenths', readonly NumberForm[]>> = {
  plain: ['plain'],
  number: ['plain', 'circled'],
  percent: ['percent'],
  tenths: ['tenths'],
}

export function isPrintedAs(form: PrintedForm, token: NumberToken): boolean {
  return form.value === token.value && form.decimals === token.decimals && form.allowed.includes(token.form)
}

export function partsOfNumber(
  value: number,
  decimals: unknown,
  how: keyof typeof allowedForms,
): readonly Part[] {
  const form = { value, decimals: typeof decimals === 'number' ? decimals : 0, allowed: allowedForms[how] }
  return [{ forms: [form], optional: false, ...(value === 0 ? { inWords: none } : {}) }]
}

/** Full hours stand alone; half past is said in words (17時半). */
export function partsOfTimeOfDay(time: string): readonly Part[] {
  const [hours, minutes] = time.split(':').map(Number)
  const hour = plain([hours ?? Number.NaN], false)
  if (minutes === 0) return [hour]
  const minute = plain([minutes ?? Number.NaN], false)
  return [hour, minutes === 30 ? { ...minute, inWords: half } : minute]
}

const firstYearOfReiwa = 2019

export function formsOfYear(year: number): readonly number[] {
  return [year - firstYearOfReiwa + 1, year]
}

/**
 * The finest part of a time has to be printed, unless it is read off the drawn grid; coarser ones may be understood.
 * The fiscal year that a paper is about may be meant by 年度 alone.
 */
export function partsOfTime(
  when: string,
  isDrawn: boolean,
  yearOfPaper: number | undefined,
): readonly Part[] {
  const fiscal = /^FY(\d{4})(?:-([HQ])([1-4]))?$/u.exec(when)
  if (fiscal === null) return partsOfDate(when, isDrawn)
  const [, yearText, letter, part] = fiscal
  const hasQuarter = letter === 'Q'
  const year = plain(formsOfYear(Number(yearText)), isDrawn || hasQuarter)
  const ofPaper = Number(yearText) === yearOfPaper ? { ...year, inWords: fiscalYear } : year
  return hasQuarter ? [ofPaper, plain([Number(part)], isDrawn)] : [ofPaper]
}

function partsOfDate(when: string, isDrawn: boolean): readonly Part[] {
  const [year = Number.NaN, ...rest] = when.split('-').map(Number)
  return [
    plain(formsOfYear(year), isDrawn || rest.length > 0),
    ...rest.map((number, index) => plain([number], isDrawn || index + 1 < rest.length)),
  ]
}

function plain(values: readonly number[], optional: boolean): Part {
  return { forms: values.map((value) => ({ value, decimals: 0, allowed: allowedForms.plain })), optional }
}
