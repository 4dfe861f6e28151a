import type { Bilingual } from './source.ts'

/** How the day of a holiday is found in a year. Mondays are counted within the month. */
export type HolidayDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly monday: number }
  | { readonly equinox: 'spring' | 'autumn' }

/** A holiday of art. 2 on one day of the year, in force from one day to another. */
export type HolidayProvision = {
  readonly name: Bilingual
  readonly on: HolidayDay
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string
  /** Last day in force, `YYYY-MM-DD`; absent while in force. */
  readonly until?: string
  /** The act that brought the rule in. */
  readonly by: HolidayAct
}

/** A year in which a holiday stood on another day. */
export type MovedHoliday = {
  /** The Japanese name of the holiday. */
  readonly name: string
  /** The day it stood on in that year, `YYYY-MM-DD`. */
  readonly to: string
  readonly by: HolidayAct
}

/** A day made a holiday once by an act of its own. */
export type OneOffHoliday = {
  readonly name: Bilingual
  readonly date: string
  /** Name in the Cabinet Office's list. */
  readonly officialName: string
  /** Whether it counts as a national holiday when substitute and sandwiched days are found. */
  readonly countsAsNationalHoliday: boolean
  readonly by: HolidayAct
}

/** A rule of art. 3 for days off that follow from holidays. */
export type DerivedDayProvision =
  | {
      readonly kind: 'substitute'
      /** `nextDay`: the day after the Sunday. `nextFreeDay`: the nearest day after it that is no holiday. */
      readonly rule: 'nextDay' | 'nextFreeDay'
      readonly from: string
      readonly until?: string
      readonly by: HolidayAct
    }
  | {
      readonly kind: 'sandwiched'
      /** Whether a Sunday, or a day that already is a substitute day, can be one. */
      readonly evenIfSundayOrSubstitute: boolean
      readonly from: string
      readonly until?: string
      readonly by: HolidayAct
    }

/** The act that all ordinary holidays stand in. */
export const holidayAct = {
  ja: '国民の祝日に関する法律（昭和23年法律第178号）',
  en: 'Act on National Holidays (Act No. 178 of 1948)',
} as const

/** Acts by year and number. */
export const holidayActs = {
  '1948-178': ['昭和23年法律第178号', 'Act No. 178 of 1948'],
  '1959-16': ['昭和34年法律第16号', 'Act No. 16 of 1959'],
  '1966-86': ['昭和41年法律第86号', 'Act No. 86 of 1966'],
  '1973-10': ['昭和48年法律第10号', 'Act No. 10 of 1973'],
  '1985-103': ['昭和60年法律第103号', 'Act No. 103 of 1985'],
  '1989-4': ['平成元年法律第4号', 'Act No. 4 of 1989'],
  '1989-5': ['平成元年法律第5号', 'Act No. 5 of 1989'],
  '1990-24': ['平成2年法律第24号', 'Act No. 24 of 1990'],
  '1993-32': ['平成5年法律第32号', 'Act No. 32 of 1993'],
  '1995-22': ['平成7年法律第22号', 'Act No. 22 of 1995'],
  '1998-141': ['平成10年法律第141号', 'Act No. 141 of 1998'],
  '2001-59': ['平成13年法律第59号', 'Act No. 59 of 2001'],
  '2005-43': ['平成17年法律第43号', 'Act No. 43 of 2005'],
  '2014-43': ['平成26年法律第43号', 'Act No. 43 of 2014'],
  '2015-33': ['平成27年法律第33号', 'Act No. 33 of 2015'],
  '2017-63': ['平成29年法律第63号', 'Act No. 63 of 2017'],
  '2018-57': ['平成30年法律第57号', 'Act No. 57 of 2018'],
  '2018-99': ['平成30年法律第99号', 'Act No. 99 of 2018'],
} as const

export type HolidayAct = keyof typeof holidayActs

/** The day the Act on National Holidays (国民の祝日に関する法律) came into force. */
export const holidayActFrom = '1948-07-20'

/** Last year for which holidays are computed: what the formula for the equinoxes reaches. */
export const lastHolidayYear = 2150

const first = holidayActFrom

/**
 * Every holiday of art. 2 with its days in force, as amended up to 2018. The day of 建国記念の日 is left to a
 * Cabinet Order (Cabinet Order No. 376 of 1966), which came after 11 February of that year.
 */
export const holidayProvisions: readonly HolidayProvision[] = [
  { name: { ja: '元日', en: 'New Year’s Day' }, on: { month: 1, day: 1 }, from: first, by: '1948-178' },
  {
    name: { ja: '成人の日', en: 'Coming of Age Day' },
    on: { month: 1, day: 15 },
    from: first,
    until: '1999-12-31',
    by: '1948-178',
  },
  {
    name: { ja: '成人の日', en: 'Coming of Age Day' },
    on: { month: 1, monday: 2 },
    from: '2000-01-01',
    by: '1998-141',
  },
  {
    name: { ja: '建国記念の日', en: 'National Foundation Day' },
    on: { month: 2, day: 11 },
    from: '1966-06-25',
    by: '1966-86',
  },
  {
    name: { ja: '天皇誕生日', en: 'Emperor’s Birthday' },
    on: { month: 4, day: 29 },
    from: first,
    until: '1989-02-16',
    by: '1948-178',
  },
  {
    name: { ja: '天皇誕生日', en: 'Emperor’s Birthday' },
    on: { month: 12, day: 23 },
    from: '1989-02-17',
    until: '2019-04-30',
    by: '1989-5',
  },
  {
    name: { ja: '天皇誕生日', en: 'Emperor’s Birthday' },
    on: { month: 2, day: 23 },
    from: '2019-05-01',
    by: '2017-63',
  },
  {
    name: { ja: '春分の日', en: 'Vernal Equinox Day' },
    on: { equinox: 'spring' },
    from: first,
    by: '1948-178',
  },
  {
    name: { ja: 'みどりの日', en: 'Greenery Day' },
    on: { month: 4, day: 29 },
    from: '1989-02-17',
    until: '2006-12-31',
    by: '1989-5',
  },
  {
    name: { ja: '昭和の日', en: 'Showa Day' },
    on: { month: 4, day: 29 },
    from: '2007-01-01',
    by: '2005-43',
  },
  {
    name: { ja: '憲法記念日', en: 'Constitution Memorial Day' },
    on: { month: 5, day: 3 },
    from: first,
    by: '1948-178',
  },
  {
    name: { ja: 'みどりの日', en: 'Greenery Day' },
    on: { month: 5, day: 4 },
    from: '2007-01-01',
    by: '2005-43',
  },
  { name: { ja: 'こどもの日', en: 'Children’s Day' }, on: { month: 5, day: 5 }, from: first, by: '1948-178' },
  {
    name: { ja: '海の日', en: 'Marine Day' },
    on: { month: 7, day: 20 },
    from: '1996-01-01',
    until: '2002-12-31',
    by: '1995-22',
  },
  {
    name: { ja: '海の日', en: 'Marine Day' },
    on: { month: 7, monday: 3 },
    from: '2003-01-01',
    by: '2001-59',
  },
  {
    name: { ja: '山の日', en: 'Mountain Day' },
    on: { month: 8, day: 11 },
    from: '2016-01-01',
    by: '2014-43',
  },
  {
    name: { ja: '敬老の日', en: 'Respect for the Aged Day' },
    on: { month: 9, day: 15 },
    from: '1966-06-25',
    until: '2002-12-31',
    by: '1966-86',
  },
  {
    name: { ja: '敬老の日', en: 'Respect for the Aged Day' },
    on: { month: 9, monday: 3 },
    from: '2003-01-01',
    by: '2001-59',
  },
  {
    name: { ja: '秋分の日', en: 'Autumnal Equinox Day' },
    on: { equinox: 'autumn' },
    from: first,
    by: '1948-178',
  },
  {
    name: { ja: '体育の日', en: 'Health and Sports Day' },
    on: { month: 10, day: 10 },
    from: '1966-06-25',
    until: '1999-12-31',
    by: '1966-86',
  },
  {
    name: { ja: '体育の日', en: 'Health and Sports Day' },
    on: { month: 10, monday: 2 },
    from: '2000-01-01',
    until: '2019-12-31',
    by: '1998-141',
  },
  {
    name: { ja: 'スポーツの日', en: 'Sports Day' },
    on: { month: 10, monday: 2 },
    from: '2020-01-01',
    by: '2018-57',
  },
  { name: { ja: '文化の日', en: 'Culture Day' }, on: { month: 11, day: 3 }, from: first, by: '1948-178' },
  {
    name: { ja: '勤労感謝の日', en: 'Labour Thanksgiving Day' },
    on: { month: 11, day: 23 },
    from: first,
    by: '1948-178',
  },
]

/** Holidays moved for the Olympic Games of Tokyo (art. 32 of the special measures act). */
export const movedHolidays: readonly MovedHoliday[] = [
  { name: '海の日', to: '2020-07-23', by: '2015-33' },
  { name: 'スポーツの日', to: '2020-07-24', by: '2015-33' },
  { name: '山の日', to: '2020-08-10', by: '2015-33' },
  { name: '海の日', to: '2021-07-22', by: '2015-33' },
  { name: 'スポーツの日', to: '2021-07-23', by: '2015-33' },
  { name: '山の日', to: '2021-08-08', by: '2015-33' },
]

export const oneOffHolidays: readonly OneOffHoliday[] = [
  {
    name: { ja: '皇太子明仁親王の結婚の儀', en: 'Wedding of Crown Prince Akihito' },
    date: '1959-04-10',
    officialName: '結婚の儀',
    countsAsNationalHoliday: false,
    by: '1959-16',
  },
  {
    name: { ja: '昭和天皇の大喪の礼', en: 'Funeral of Emperor Showa' },
    date: '1989-02-24',
    officialName: '大喪の礼',
    countsAsNationalHoliday: false,
    by: '1989-4',
  },
  {
    name: { ja: '即位礼正殿の儀', en: 'Enthronement ceremony' },
    date: '1990-11-12',
    officialName: '即位礼正殿の儀',
    countsAsNationalHoliday: false,
    by: '1990-24',
  },
  {
    name: { ja: '皇太子徳仁親王の結婚の儀', en: 'Wedding of Crown Prince Naruhito' },
    date: '1993-06-09',
    officialName: '結婚の儀',
    countsAsNationalHoliday: false,
    by: '1993-32',
  },
  {
    name: { ja: '天皇の即位の日', en: 'Accession of the Emperor' },
    date: '2019-05-01',
    officialName: '休日（祝日扱い）',
    countsAsNationalHoliday: true,
    by: '2018-99',
  },
  {
    name: { ja: '即位礼正殿の儀', en: 'Enthronement ceremony' },
    date: '2019-10-22',
    officialName: '休日（祝日扱い）',
    countsAsNationalHoliday: true,
    by: '2018-99',
  },
]

/** Art. 3(2), substitute days, and art. 3(3), days between two holidays. */
export const derivedDayProvisions: readonly DerivedDayProvision[] = [
  { kind: 'substitute', rule: 'nextDay', from: '1973-04-12', until: '2006-12-31', by: '1973-10' },
  { kind: 'substitute', rule: 'nextFreeDay', from: '2007-01-01', by: '2005-43' },
  {
    kind: 'sandwiched',
    evenIfSundayOrSubstitute: false,
    from: '1985-12-27',
    until: '2006-12-31',
    by: '1985-103',
  },
  { kind: 'sandwiched', evenIfSundayOrSubstitute: true, from: '2007-01-01', by: '2005-43' },
]

/** Popular names of derived days; the Act and the official list say only 休日. */
export const derivedDayNames = {
  substitute: { ja: '振替休日', en: 'Substitute holiday' },
  sandwiched: { ja: '国民の休日', en: 'Day between two holidays' },
} as const

/** What the official list calls derived days. */
export const derivedDayOfficialName = '休日'

/** Days that the official list names otherwise than the Act. */
export const officialNamesThatDiffer: Readonly<Record<string, string>> = {
  '2019-10-14': '体育の日（スポーツの日）',
}
