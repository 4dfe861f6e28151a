import type { PlainDate, YearMonth } from '@reform/calendar'

/** A value that is not known exactly: at least, most likely, at most. */
export type Estimate = { readonly low: number; readonly likely: number; readonly high: number }

/** One plan for rate, print, storage and disposal, month by month. */
export type DigitizationPlan = {
  /** First and last month. */
  readonly from: YearMonth
  readonly to: YearMonth
  /** New documents: how many a month, and what share is electronic in the first and in the last month, in percent. */
  readonly documents: {
    readonly perMonth: Estimate
    readonly electronicPercentFirst: Estimate
    readonly electronicPercentLast: Estimate
  }
  /** Past documents on paper in off-site boxes. */
  readonly backlog: {
    readonly boxes: number
    readonly pagesPerBox: Estimate
    readonly pagesPerWorkingDay: Estimate
    /** Scans that have to be made again, in percent. */
    readonly reworkPercent: Estimate
    /** Months from the last page of a box to its closing: checks, waiting time, pulping. */
    readonly monthsToClose: Estimate
  }
  readonly print: {
    readonly impressionsPerMonth: Estimate
    /** How much less is printed after a year, in percent of the year before. */
    readonly reductionPercentPerYear: Estimate
  }
  readonly disposal: {
    /** Boxes of which every record expires, by the month from which they are due. */
    readonly expiring: readonly { readonly month: YearMonth; readonly boxes: number }[]
    /** Months from then to the consent and the pick-up. */
    readonly monthsToConsent: Estimate
  }
  readonly storage: { readonly boxes: number; readonly yenPerBoxMonth: number }
  readonly targets: PlanTargets
}

/** What was promised for each dial; absent where nothing was. */
export type PlanTargets = {
  /** The rate of new documents of the fiscal year that ends on that day, in percent. */
  readonly rate?: { readonly percent: number; readonly due: PlainDate }
  /** Impressions of the fiscal year that ends on that day. */
  readonly print?: { readonly impressions: number; readonly due: PlainDate }
  /** Boxes still stored at the end of that day. */
  readonly storage?: { readonly boxes: number; readonly due: PlainDate }
  /** Boxes disposed of until that day. */
  readonly disposal?: { readonly boxes: number; readonly due: PlainDate }
}

/** The four dials. */
export type Dial = 'rate' | 'print' | 'storage' | 'disposal'

/** The dials in the order in which papers show them. */
export const dials: readonly Dial[] = ['rate', 'print', 'storage', 'disposal']
