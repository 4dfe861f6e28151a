import { type DateSpan, formatIsoDate, type PlainDate } from '@reform/calendar'
import type { Text } from '../model/text.ts'
import type { Period, When } from '../model/time.ts'
import { formatPeriod, formatWhen } from '../text/format-when.ts'
import type { EditionContext } from './context.ts'
import { inBoth } from './rule.ts'

/** A period as the messages write it. */
export function periodText(period: Period | When): Text {
  return inBoth((lang) => formatPeriod(period, lang))
}

/** The fiscal years that an edition is about, as the messages write them. */
export function windowText({ edition }: EditionContext): Text {
  const { from, to } = edition.fiscalYears
  return periodText({ from: `FY${from}`, to: `FY${to}` })
}

/** The day on which the edition was published, as the messages write it. */
export function publishedText(span: DateSpan): Text {
  return inBoth((lang) =>
    span.from === span.to
      ? dayText(span.to, lang)
      : formatPeriod({ from: formatIsoDate(span.from), to: formatIsoDate(span.to) }, lang),
  )
}

function dayText(day: PlainDate, lang: 'ja' | 'en'): string {
  return formatWhen(formatIsoDate(day), lang)
}
