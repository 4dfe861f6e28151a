import { type Ruleset, ruleset } from '@reform/rules'
import { lsa37Provisions } from '../provisions/lsa37.ts'
import { npaPayProvisions } from '../provisions/npa-pay.ts'

/**
 * What work is paid as.
 *
 * - `workday`: beyond the hours of a workday; under the Labour Standards Act any overtime work, also on days off
 *   that are not statutory holidays.
 * - `dayOff`: on a weekly day off that was not swapped, or outside regular hours on a holiday; under the Labour
 *   Standards Act work on a statutory holiday (法定休日).
 * - `holidayRegular`: regular hours on a holiday (休日給); national rule only.
 * - `shortTime`: short-time staff, up to the full hours of that day; national rule only.
 */
export type PayKind = 'workday' | 'dayOff' | 'holidayRegular' | 'shortTime'

/** Rules of pay: their provisions and which of them pays what. */
export type PayRules = {
  readonly regime: string
  readonly ruleset: Ruleset
  /** The id of the provision for each kind of work; kinds without one are not paid by these rules. */
  readonly rates: Readonly<Partial<Record<PayKind, string>>>
  /** The kinds that count towards the 60 hours and get the raised rate beyond them. */
  readonly counted: readonly PayKind[]
  /** How the minutes of a month are rounded for pay where nothing else is asked for. */
  readonly rounding: TimeRounding
}

/**
 * How the minutes of a month become the time that is paid: each rate's sum to whole hours, from 30 minutes up
 * (`halfHourPerRate`), or not rounded at all (`none`). Limits on overtime are always judged on the real minutes.
 */
export type TimeRounding = 'halfHourPerRate' | 'none'

const version = '1.0.0'
const asOf = '2026-11-20'

/**
 * Pay of national public employees: arts. 16, 17 and 19 of the Act on Remuneration, from April 2011.
 *
 * @example
 * ```ts
 * npaPayRules.rates.dayOff // => 'npa.pay.dayOff'
 * ```
 */
export const npaPayRules: PayRules = /* @__PURE__ */ makeNpaPayRules()

function makeNpaPayRules(): PayRules {
  return {
    regime: 'npa',
    ruleset: ruleset({ id: 'npa.pay', version, asOf, provisions: [...npaPayProvisions()] } as Ruleset),
    rates: {
      workday: 'npa.pay.workday',
      dayOff: 'npa.pay.dayOff',
      holidayRegular: 'npa.pay.holiday',
      shortTime: 'npa.pay.shortTime',
    },
    counted: ['workday', 'dayOff', 'shortTime'],
    rounding: 'halfHourPerRate',
  }
}

/**
 * Premium pay under art. 37 of the Labour Standards Act, from April 2010.
 *
 * @example
 * ```ts
 * lsa37PayRules.counted // => ['workday']
 * ```
 */
export const lsa37PayRules: PayRules = /* @__PURE__ */ makeLsa37PayRules()

function makeLsa37PayRules(): PayRules {
  return {
    regime: 'lsa37',
    ruleset: ruleset({ id: 'lsa37.pay', version, asOf, provisions: [...lsa37Provisions()] } as Ruleset),
    rates: { workday: 'lsa37.pay.overtime', dayOff: 'lsa37.pay.holiday' },
    counted: ['workday'],
    rounding: 'none',
  }
}
