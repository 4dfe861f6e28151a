import type { MissingQuantity } from '../quantity.ts'
import type { QuantityWords } from './words.ts'

const states: QuantityWords['states'] = {
  value: 'measured',
  partial: 'partial',
  notMeasured: 'not measured',
  notReported: 'not reported',
  noIndicator: 'no indicator',
  notApplicable: 'not applicable',
  describedOnly: 'described only',
  suppressed: 'withheld',
  pending: 'pending',
  planned: 'planned',
  awaiting: 'awaiting an answer',
  wrongValuePrinted: 'wrong value printed',
  undefined: 'cannot be worked out',
  missing: 'no value',
}

const reasons: QuantityWords['reasons'] = {
  zeroDenominator: 'the denominator is 0',
  targetEqualsBaseline: 'the target equals the baseline',
  zeroBase: 'growth from or to 0 has no rate',
  signCrossing: 'growth across 0 has no rate',
  notStarted: 'the period has not begun',
  tooEarly: 'too little time has passed to judge',
  noTimeLeft: 'the period is over',
  noProgress: 'nothing has changed since the baseline',
  outOfRange: 'the result is out of range',
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2026-12` as December 2026; what is not written in ISO 8601 stays as it is. */
function date(iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso)
  const month = monthNames[Number(parts?.[2]) - 1]
  if (parts === null || month === undefined) return iso
  return `${parts[3] === undefined ? '' : `${Number(parts[3])} `}${month} ${parts[1]}`
}

function describe(missing: MissingQuantity<string>): string {
  const word = states[missing.state]
  switch (missing.state) {
    case 'pending':
      return missing.until === undefined ? word : `${word} until ${date(missing.until)}`
    case 'planned': {
      const intended = missing.intended === undefined ? word : `${missing.intended} ${word}`
      return missing.by === undefined ? intended : `${intended} by ${date(missing.by)}`
    }
    case 'awaiting': {
      const since = missing.since === undefined ? '' : ` since ${date(missing.since)}`
      const next = missing.nextCheck === undefined ? '' : ` (next check ${date(missing.nextCheck)})`
      return `${word} from ${missing.body.en}${since}${next}`
    }
    case 'wrongValuePrinted':
      return `${word} (the paper says “${missing.printed}”)`
    case 'undefined':
      return `${word}: ${reasons[missing.reason]}`
    case 'missing':
      return `${word} (${missing.states.map((state) => states[state]).join(', ')})`
    default:
      return word
  }
}

/** The words for quantities in English. */
export const english: QuantityWords = {
  states,
  reasons,
  describe,
  partial: (printed, reporting, expected) => `${printed} (${reporting} of ${expected} reporting)`,
}
