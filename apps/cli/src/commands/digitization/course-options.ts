import { isIsoDate } from '@reform/calendar'
import { expectedOn, parseIsoDate, type Shape, type TargetCourse } from '@reform/digitization'
import type { Options } from '../../domain.ts'
import { RefusedInput } from '../../failure.ts'
import { invalidOption } from '../../options.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { optionMissing } from './values.ts'

const form = '2027-03-31=100'

/** A day and a rate from 0 to 100. @throws RefusedInput when it is not that. */
function pointIn(option: string, text: string): TargetCourse['from'] {
  const [on = '', written = ''] = text.split('=')
  const value = /^\d{1,3}(?:\.\d{1,4})?$/.test(written) ? Number(written) : Number.NaN
  if (!isIsoDate(on) || !(value <= 100)) throw invalidOption(option, text, form)
  return { on: parseIsoDate(on), value }
}

/**
 * The promised course of the rate, if one is given: `--baseline` and `--target`, between them `--shape` or stages.
 * @throws RefusedInput when only a part of it is given, or it leads nowhere.
 */
export function courseOf(options: Options): TargetCourse | undefined {
  const { baseline, target, shape } = options
  const stages = (options.stage as readonly string[] | undefined) ?? []
  if (baseline === undefined && target === undefined && stages.length === 0) return undefined
  if (target === undefined) throw optionMissing('--target')
  if (baseline === undefined) throw optionMissing('--baseline')
  const from = pointIn('--baseline', String(baseline))
  const to = pointIn('--target', String(target))
  const course: TargetCourse =
    stages.length === 0
      ? { shape: shape as Shape, from, to }
      : { shape: 'stages', from, to, stages: stages.map((one) => pointIn('--stage', one)) }
  try {
    expectedOn(course, from.on)
    return course
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new RefusedInput({
      ja: digitizationMessages.ja.courseWrong,
      en: digitizationMessages.en.courseWrong,
    })
  }
}
