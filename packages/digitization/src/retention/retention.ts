import type { PlainDate } from '@reform/calendar'
import { isWholeCount } from '../whole.ts'
import { expiryOf, retentionStart } from './expiry.ts'

/**
 * How long a record is kept: for years, for less than one year (1年未満), for years after an event (特定日以後),
 * in permanent use (常用), or not settled yet (その他).
 */
export type Retention =
  | { readonly kind: 'years'; readonly years: number; readonly extendedYears?: number }
  | { readonly kind: 'underOneYear' }
  | { readonly kind: 'afterEvent'; readonly years: number; readonly extendedYears?: number }
  | { readonly kind: 'permanentUse' }
  | { readonly kind: 'undetermined' }

/** When a retention period starts and ends; `null` where nothing fixes it yet, so that nothing is ever due. */
export type RetentionSpan = { readonly startsOn: PlainDate | null; readonly expiresOn: PlainDate | null }

/** What the span rests on besides the period itself. */
export type RetentionFacts = {
  /** The day of the document, or the earliest of a file. */
  readonly madeOn: PlainDate
  /** The day of the event of an event-based period; absent until it happens. */
  readonly eventOn?: PlainDate
  /** A start that the head of organ has chosen. */
  readonly startsOn?: PlainDate
}

/**
 * When a retention period starts and ends. Extensions written beside the period are added to it. Medium plays no
 * part: the scan of a ten-year record is a ten-year record.
 *
 * @example
 * ```ts
 * const made = parseIsoDate('2024-10-01')
 * const span = retentionSpan({ kind: 'years', years: 5 }, { madeOn: made })
 * span.expiresOn === null ? null : formatIsoDate(span.expiresOn) // => '2030-03-31'
 * retentionSpan({ kind: 'afterEvent', years: 5 }, { madeOn: made }).expiresOn // => null
 * ```
 */
export function retentionSpan(retention: Retention, facts: RetentionFacts): RetentionSpan {
  const { madeOn, eventOn, startsOn = retentionStart(madeOn) } = facts
  switch (retention.kind) {
    case 'years':
      return { startsOn, expiresOn: expiryOf(startsOn, totalYears(retention)) }
    case 'afterEvent': {
      if (eventOn === undefined) return { startsOn: null, expiresOn: null }
      const from = retentionStart(eventOn)
      return { startsOn: from, expiresOn: expiryOf(from, totalYears(retention)) }
    }
    case 'permanentUse':
      return { startsOn, expiresOn: null }
    default:
      return { startsOn: null, expiresOn: null }
  }
}

/** The years of a period with its extension. */
export function totalYears({ years, extendedYears = 0 }: { years: number; extendedYears?: number }): number {
  return years + extendedYears
}

/** A file whose documents were made over several years. */
export type FileRetention = RetentionSpan & {
  /** Documents that would be kept longer alone: their life is cut short by the file. */
  readonly shortened: readonly { readonly madeOn: PlainDate; readonly aloneUntil: PlainDate }[]
}

/**
 * The retention of a file whose documents were made over several years: counted from the earliest, with a warning
 * for each document that would be kept longer on its own.
 *
 * @throws RangeError when there is no document.
 * @example
 * ```ts
 * const days = [parseIsoDate('2024-10-01'), parseIsoDate('2026-02-10')]
 * fileRetention({ kind: 'years', years: 5 }, days).shortened.map((one) => formatIsoDate(one.aloneUntil)) // => ['2031-03-31']
 * ```
 */
export function fileRetention(retention: Retention, madeOn: readonly PlainDate[]): FileRetention {
  const earliest = madeOn.reduce<PlainDate | undefined>(
    (first, day) => (first === undefined || day < first ? day : first),
    undefined,
  )
  if (earliest === undefined) throw new RangeError('fileRetention: a file has at least one document')
  const span = retentionSpan(retention, { madeOn: earliest })
  const shortened = madeOn.flatMap((day) => {
    const alone = retentionSpan(retention, { madeOn: day }).expiresOn
    const isShortened = alone !== null && span.expiresOn !== null && span.expiresOn < alone
    return isShortened ? [{ madeOn: day, aloneUntil: alone }] : []
  })
  return { ...span, shortened }
}

/**
 * The period that a register writes in words: 5年, ５年（1年延長）, 特定日以後5年, 1年未満, 常用, その他; `undefined` when
 * the words say nothing known.
 *
 * @example
 * ```ts
 * readRetention('５年（1年延長）') // => { kind: 'years', years: 5, extendedYears: 1 }
 * readRetention('特定日以後10年') // => { kind: 'afterEvent', years: 10 }
 * readRetention('永遠') // => undefined
 * ```
 */
export function readRetention(text: string): Retention | undefined {
  const written = text.normalize('NFKC').replace(/\s/g, '')
  if (/^(?:常用|常用\(?無期限\)?|無期限)$/.test(written)) return { kind: 'permanentUse' }
  if (written === '1年未満') return { kind: 'underOneYear' }
  if (written === 'その他' || written === '未定') return { kind: 'undetermined' }
  const match = /^(特定日(?:以後|から|より)?)?(\d{1,3})(?:年|年間)?(?:\((\d{1,3})年延長\))?$/.exec(written)
  const years = Number(match?.[2])
  if (match === null || !isWholeCount(years) || years < 1) return undefined
  const kind = match[1] === undefined ? 'years' : 'afterEvent'
  const extendedYears = match[3] === undefined ? {} : { extendedYears: Number(match[3]) }
  return { kind, years, ...extendedYears }
}

/**
 * The period in the words of a register. After an extension it shows the whole, as registers do.
 *
 * @example
 * ```ts
 * printRetention({ kind: 'years', years: 5, extendedYears: 1 }) // => '6年'
 * printRetention({ kind: 'afterEvent', years: 5 }) // => '特定日以後5年'
 * ```
 */
export function printRetention(retention: Retention): string {
  switch (retention.kind) {
    case 'years':
      return `${totalYears(retention)}年`
    case 'afterEvent':
      return `特定日以後${totalYears(retention)}年`
    case 'underOneYear':
      return '1年未満'
    case 'permanentUse':
      return '常用'
    default:
      return 'その他'
  }
}
