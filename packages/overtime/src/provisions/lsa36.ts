import { type Citation, type InForce, type Provision, type ProvisionInput, provision } from '@reform/rules'

const asOf = '2026-11-20'

function at(article: number, ja: string, en: string, quote?: string): Citation {
  return {
    act: { ja: '労働基準法', en: 'Labour Standards Act' },
    article: { ja: `第${article}条${ja}`, en: `art. ${article}${en}` },
    ...(quote === undefined ? {} : { quote }),
    address: 'https://laws.e-gov.go.jp/law/322AC0000000049',
    asOf,
  }
}

/** The first day of art. 36 for each kind of business; `.variable` is its 1-year variable system. */
const firstDays = {
  large: '2019-04-01',
  sme: '2020-04-01',
  construction: '2024-04-01',
  constructionDisaster: '2024-04-01',
  sugar: '2024-04-01',
  driver: '2024-04-01',
  doctorA: '2024-04-01',
  doctorBC: '2024-04-01',
} as const
type Business = keyof typeof firstDays

const plainly = (names: readonly Business[]): InForce[] =>
  names.map((scope) => ({ scope, from: firstDays[scope] }))
const variably = (names: readonly Business[]): InForce[] =>
  names.map((name) => ({ scope: `${name}.variable`, from: firstDays[name] }))
const both = (names: readonly Business[]): InForce[] => [...plainly(names), ...variably(names)]

const overtime = { id: 'overtime', label: { ja: '時間外労働', en: 'overtime work' } }
const overtimeAndHoliday = {
  id: 'overtime+holiday',
  label: { ja: '時間外・休日労働', en: 'overtime and holiday work' },
}
const common = {
  regime: 'lsa36',
  unit: 'minutes',
  comparison: 'lte',
  counts: overtime,
  certainty: 'confirmed',
} as const

const ordinary: readonly Business[] = ['large', 'sme', 'construction', 'sugar']
const counting: readonly Business[] = ['large', 'sme', 'construction', 'sugar', 'constructionDisaster']
const physicians: readonly Business[] = ['doctorA', 'doctorBC']
const businesses: readonly Business[] = [
  'large',
  'sme',
  'construction',
  'constructionDisaster',
  'sugar',
  'driver',
  'doctorA',
  'doctorBC',
]

const withoutClause = (): readonly ProvisionInput[] => [
  {
    ...common,
    id: 'lsa36.plain.month',
    label: { ja: '時間外労働 1か月45時間以下', en: 'Overtime work in a month' },
    value: 45 * 60,
    window: { unit: 'month' },
    inForce: plainly(businesses),
    citation: at(36, '第4項', '(4)', '一箇月について四十五時間'),
  },
  {
    ...common,
    id: 'lsa36.plain.month',
    label: {
      ja: '時間外労働 1か月42時間以下（1年単位の変形労働時間制）',
      en: 'Overtime work in a month, 1-year variable system',
    },
    value: 42 * 60,
    window: { unit: 'month' },
    inForce: variably(businesses),
    citation: at(36, '第4項', '(4)', '一箇月について四十二時間'),
  },
  {
    ...common,
    id: 'lsa36.plain.year',
    label: { ja: '時間外労働 1年360時間以下', en: 'Overtime work in a year' },
    value: 360 * 60,
    window: { unit: 'year' },
    inForce: plainly(businesses),
    citation: at(36, '第4項', '(4)', '一年について三百六十時間'),
  },
  {
    ...common,
    id: 'lsa36.plain.year',
    label: {
      ja: '時間外労働 1年320時間以下（1年単位の変形労働時間制）',
      en: 'Overtime work in a year, 1-year variable system',
    },
    value: 320 * 60,
    window: { unit: 'year' },
    inForce: variably(businesses),
    citation: at(36, '第4項', '(4)', '一年について三百二十時間'),
  },
]

const specialYear = { id: 'lsa36.special.year', window: { unit: 'year' } } as const

const withClause = (): readonly ProvisionInput[] => [
  {
    ...common,
    ...specialYear,
    label: { ja: '特別条項による時間外労働 1年720時間以下', en: 'Overtime work in a year, special clause' },
    value: 720 * 60,
    inForce: both(counting),
    citation: at(36, '第5項', '(5)', '七百二十時間を超えない範囲内'),
  },
  {
    ...common,
    ...specialYear,
    label: {
      ja: '自動車運転の業務の時間外労働 1年960時間以下',
      en: 'Overtime work in a year, driving work',
    },
    value: 960 * 60,
    inForce: both(['driver']),
    citation: at(140, '第1項', '(1)', '九百六十時間を超えない範囲内'),
  },
  {
    ...common,
    ...specialYear,
    label: {
      ja: '医師（A水準）の時間外・休日労働 1年960時間以下',
      en: 'Overtime and holiday work in a year, physicians of level A',
    },
    value: 960 * 60,
    counts: overtimeAndHoliday,
    inForce: both(['doctorA']),
    citation: at(141, '', ''),
  },
  {
    ...common,
    ...specialYear,
    label: {
      ja: '医師（B・連携B・C水準）の時間外・休日労働 1年1,860時間以下',
      en: 'Overtime and holiday work in a year, physicians of levels B and C',
    },
    value: 1860 * 60,
    counts: overtimeAndHoliday,
    inForce: both(['doctorBC']),
    citation: at(141, '', ''),
  },
  {
    ...common,
    id: 'lsa36.linked.year',
    label: {
      ja: '医師（連携B水準）の一つの医療機関における時間外・休日労働 1年960時間以下',
      en: 'Overtime and holiday work in a year at one hospital, physicians of level linked-B',
    },
    value: 960 * 60,
    counts: overtimeAndHoliday,
    window: { unit: 'year' },
    inForce: both(['doctorBC']),
    citation: at(141, '', ''),
    certainty: {
      unconfirmed: {
        ja: '一つの医療機関における時間数は確認できない',
        en: 'the hours at one hospital were not found in a source',
      },
    },
  },
  {
    ...common,
    id: 'lsa36.special.months',
    label: { ja: '限度時間を超える月 1年6か月以下', en: 'Months above the ordinary limit in a year' },
    value: 6,
    unit: 'months',
    counts: {
      id: 'monthsOverLimit',
      label: {
        ja: '時間外労働が限度時間を超えた月の数',
        en: 'the number of months above the ordinary limit of overtime work',
      },
    },
    window: { unit: 'year' },
    inForce: both(counting),
    citation: at(36, '第5項', '(5)', '一年について六箇月以内'),
  },
  {
    ...common,
    id: 'lsa36.special.months.counted',
    label: { ja: '6か月に数える月（45時間超）', en: 'A month that counts towards the six' },
    effect: 'trigger',
    value: 45 * 60,
    comparison: 'gt',
    window: { unit: 'month' },
    inForce: plainly(counting),
    citation: at(36, '第5項', '(5)', '四十五時間'),
  },
  {
    ...common,
    id: 'lsa36.special.months.counted',
    label: {
      ja: '6か月に数える月（42時間超、1年単位の変形労働時間制）',
      en: 'A month that counts towards the six, 1-year variable system',
    },
    effect: 'trigger',
    value: 42 * 60,
    comparison: 'gt',
    window: { unit: 'month' },
    inForce: variably(counting),
    citation: at(36, '第5項', '(5)', '四十二時間'),
  },
  {
    ...common,
    id: 'lsa36.agreement.month100',
    label: {
      ja: '特別条項に定める1か月の時間外・休日労働 100時間未満',
      en: 'Overtime and holiday work in a month as agreed under a special clause',
    },
    value: 100 * 60,
    comparison: 'lt',
    counts: {
      id: 'agreed',
      label: {
        ja: '協定で定める1か月の時間外・休日労働',
        en: 'overtime and holiday work in a month as agreed',
      },
    },
    window: { unit: 'month' },
    inForce: both(ordinary),
    citation: at(36, '第5項', '(5)', '百時間未満の範囲内'),
  },
]

const always = (): readonly ProvisionInput[] => [
  {
    ...common,
    id: 'lsa36.month100',
    label: { ja: '時間外・休日労働 1か月100時間未満', en: 'Overtime and holiday work in a month' },
    value: 100 * 60,
    comparison: 'lt',
    counts: overtimeAndHoliday,
    window: { unit: 'month' },
    inForce: both(ordinary),
    citation: at(36, '第6項第2号', '(6)(ii)', '百時間未満であること'),
  },
  {
    ...common,
    id: 'lsa36.month100',
    label: {
      ja: '医師の時間外・休日労働 1か月100時間未満',
      en: 'Overtime and holiday work in a month, physicians',
    },
    value: 100 * 60,
    comparison: 'lt',
    counts: overtimeAndHoliday,
    window: { unit: 'month' },
    inForce: both(physicians),
    citation: at(141, '', ''),
  },
  {
    ...common,
    id: 'lsa36.average80',
    label: {
      ja: '時間外・休日労働 2～6か月平均80時間以下',
      en: 'Mean overtime and holiday work over 2 to 6 months',
    },
    value: 80 * 60,
    counts: overtimeAndHoliday,
    window: { unit: 'month', lengths: [2, 3, 4, 5, 6], mean: true },
    inForce: both(ordinary),
    citation: at(36, '第6項第3号', '(6)(iii)', '八十時間を超えないこと'),
  },
  {
    ...common,
    id: 'lsa36.harmful.day2',
    label: {
      ja: '坑内労働その他健康上特に有害な業務の時間外労働 1日2時間以下',
      en: 'Overtime work in a day, underground and listed harmful work',
    },
    value: 2 * 60,
    window: { unit: 'day' },
    inForce: [{ from: '1947-09-01' }],
    citation: at(36, '第6項第1号', '(6)(i)', '二時間を超えないこと'),
    certainty: {
      unconfirmed: {
        ja: '2019年4月1日より前の条項番号',
        en: 'the number of the paragraph before 1 April 2019',
      },
    },
  },
]

/** For whom `lsa36.month100` may be exceeded on a condition, and which, as it stands in a sentence. */
export const monthCondition = {
  scopes: physicians,
  condition: {
    ja: '医師による面接指導及び就業上の措置',
    en: 'an interview by a physician and measures for the person’s work',
  },
} as const

/** Labour Standards Act art. 36 with the exceptions of arts. 139 to 141. */
export function lsa36Provisions(): readonly Provision[] {
  return [...withoutClause(), ...withClause(), ...always()].map((given) => provision(given))
}
