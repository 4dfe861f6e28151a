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
  return [{ forms: [form], optional: false, ...(value === 0 ? { inWords: /なし|なかった/u } : {}) }]
}

/** Full hours stand alone; half past is said in words (17時半). */
export function partsOfTimeOfDay(time: string): readonly Part[] {
  const [hours, minutes] = time.split(':').map(Number)
  const hour = plain([hours ?? Number.NaN], false)
  if (minutes === 0) return [hour]
  const minute = plain([minutes ?? Number.NaN], false)
  return [hour, minutes === 30 ? { ...minute, inWords: /半/u } : minute]
}

const firstYearOfReiwa = 2019

export function formsOfYear(year: number): readonly number[] {
  return [year - firstYearOfReiwa + 1, year]
}

/** The finest part of a time has to be printed, unless it is read off the drawn grid; coarser ones may be understood. */
export function partsOfTime(when: string, drawn: boolean): readonly Part[] {
  const fiscal = /^FY(\d{4})(?:-([HQ])([1-4]))?$/u.exec(when)
  if (fiscal !== null) {
    const [, year, letter, part] = fiscal
    const quarter = letter === 'Q' ? [Number(part)] : undefined
    return [
      plain(formsOfYear(Number(year)), drawn || quarter !== undefined),
      ...(quarter === undefined ? [] : [plain(quarter, drawn)]),
    ]
  }
  const [year, ...rest] = when.split('-').map(Number)
  const finest = rest.length
  return [
    plain(formsOfYear(year ?? Number.NaN), drawn || finest > 0),
    ...rest.map((number, index) => plain([number], drawn || index + 1 < finest)),
  ]
}

function plain(values: readonly number[], optional: boolean): Part {
  return { forms: values.map((value) => ({ value, decimals: 0, allowed: allowedForms.plain })), optional }
}
