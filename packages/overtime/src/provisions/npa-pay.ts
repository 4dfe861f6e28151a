import { type Citation, type Provision, type ProvisionInput, provision } from '@reform/rules'

const asOf = '2026-11-20'
const payAct = {
  ja: '一般職の職員の給与に関する法律',
  en: 'Act on Remuneration of Officials in the Regular Service',
}
const hoursAct = {
  ja: '一般職の職員の勤務時間、休暇等に関する法律',
  en: 'Act on Working Hours and Leave of Officials in the Regular Service',
}

function at(ja: string, en: string, quote?: string): Citation {
  return {
    act: payAct,
    article: { ja, en },
    ...(quote === undefined ? {} : { quote }),
    address: 'https://laws.e-gov.go.jp/law/325AC0000000095',
    asOf,
  }
}

const overtimePay = { id: 'overtimePay', label: { ja: '超過勤務手当', en: 'overtime pay' } }
const rate = {
  regime: 'npa',
  effect: 'figure',
  unit: 'percent',
  comparison: 'eq',
  counts: overtimePay,
  // The table as a whole stands since the raised rates beyond 60 hours came.
  inForce: [{ from: '2010-04-01' }],
  certainty: 'confirmed',
} as const

const rates = (): readonly ProvisionInput[] => [
  {
    ...rate,
    id: 'npa.pay.workday',
    label: { ja: '勤務日の超過勤務', en: 'Overtime on a workday' },
    value: 125,
    citation: at('第16条第1項', 'art. 16(1)'),
  },
  {
    ...rate,
    id: 'npa.pay.dayOff',
    label: { ja: '週休日等の超過勤務', en: 'Overtime on a weekly day off or a holiday' },
    value: 135,
    citation: at('第16条第1項', 'art. 16(1)'),
  },
  {
    ...rate,
    id: 'npa.pay.shortTime',
    label: {
      ja: '短時間勤務職員の7時間45分までの超過勤務',
      en: 'Overtime of short-time staff within 7 h 45 min',
    },
    value: 100,
    citation: at('第16条第2項', 'art. 16(2)'),
    certainty: {
      unconfirmed: {
        ja: '深夜の割合（100分の125）は確認できない',
        en: 'the rate at night (125 percent) was not found in a source',
      },
    },
  },
  {
    ...rate,
    id: 'npa.pay.holiday',
    label: { ja: '休日給', en: 'Holiday pay for regular hours' },
    value: 135,
    counts: { id: 'holidayPay', label: { ja: '休日給', en: 'holiday pay' } },
    citation: at('第17条', 'art. 17'),
  },
  {
    ...rate,
    id: 'npa.pay.night',
    label: { ja: '深夜の加算', en: 'Addition at night' },
    value: 25,
    citation: at('第16条第1項', 'art. 16(1)', '午後十時から翌日の午前五時まで'),
  },
  {
    ...rate,
    id: 'npa.pay.beyond',
    label: { ja: '月60時間を超える超過勤務', en: 'Overtime beyond 60 hours in a month' },
    value: 150,
    citation: at('第16条第3項', 'art. 16(3)', '百分の百五十'),
  },
]

const others = (): readonly ProvisionInput[] => [
  {
    ...rate,
    id: 'npa.pay.sixtyHours',
    label: { ja: '月60時間超', en: 'Beyond 60 hours in a month' },
    effect: 'trigger',
    value: 60 * 60,
    unit: 'minutes',
    comparison: 'gt', // exactly 60 hours has no raised part
    window: { unit: 'month' },
    // Until March 2011 Sundays were outside; such months are not computed.
    inForce: [{ from: '2011-04-01' }],
    citation: at('第16条第3項', 'art. 16(3)', '六十時間を超えた'),
  },
  {
    ...rate,
    id: 'npa.pay.night.from',
    label: { ja: '深夜の始まり', en: 'Beginning of the night' },
    value: 22 * 60,
    unit: 'minutes',
    citation: at('第16条第1項', 'art. 16(1)', '午後十時'),
  },
  {
    ...rate,
    id: 'npa.pay.night.until',
    label: { ja: '深夜の終わり', en: 'End of the night' },
    value: 5 * 60,
    unit: 'minutes',
    citation: at('第16条第1項', 'art. 16(1)', '午前五時'),
  },
  {
    ...rate,
    id: 'npa.pay.hourly.weeks',
    label: { ja: '1時間当たり給与額の週数', en: 'Weeks in a year for the hourly rate' },
    value: 52,
    unit: 'count',
    counts: { id: 'weeks', label: { ja: '週数', en: 'weeks' } },
    citation: at('第19条', 'art. 19', '五十二'),
  },
  {
    ...rate,
    id: 'npa.pay.compensatory.months',
    label: { ja: '超勤代休時間の指定の期間', en: 'Term for compensatory time' },
    value: 2,
    unit: 'months',
    counts: {
      id: 'monthsAfter',
      label: { ja: '月の末日の翌日から起算した月数', en: 'months counted from the day after the month' },
    },
    citation: { act: hoursAct, article: { ja: '第13条の2', en: 'art. 13-2' }, asOf },
  },
  {
    ...rate,
    id: 'npa.pay.compensatory.halfDay',
    label: { ja: '超勤代休時間の単位（半日）', en: 'Unit of compensatory time (half a day)' },
    value: 4 * 60,
    unit: 'minutes',
    citation: { act: hoursAct, article: { ja: '第13条の2', en: 'art. 13-2' }, asOf },
  },
  {
    ...rate,
    id: 'npa.pay.rounding',
    label: { ja: '支給割合ごとの端数（30分以上切上げ）', en: 'Rounding for each rate, up from 30 minutes' },
    value: 30,
    unit: 'minutes',
    comparison: 'gte',
    effect: 'trigger',
    citation: at('第16条', 'art. 16'),
    certainty: {
      unconfirmed: {
        ja: '給実甲第28号の定めと考えられるが、本文を確認できない',
        en: 'believed to stand in notice 給実甲28, whose text could not be read',
      },
    },
  },
]

/** Overtime pay and holiday pay of national public employees, and compensatory time (超勤代休時間). */
export function npaPayProvisions(): readonly Provision[] {
  return [...rates(), ...others()].map((given) => provision(given))
}
