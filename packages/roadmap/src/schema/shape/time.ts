import * as z from 'zod'
import { key, list, named, object, optional } from './blocks.ts'

const year = '[12]\\d{3}'
const days31 = '(?:0[13578]|1[02])(?:-(?:0[1-9]|[12]\\d|3[01]))?'
const days30 = '(?:0[469]|11)(?:-(?:0[1-9]|[12]\\d|30))?'
const february = '02(?:-(?:0[1-9]|1\\d|2[0-8]))?'
const leapYear = '(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)'
const pattern = new RegExp(
  `^(?:FY${year}(?:-(?:H[12]|Q[1-4]))?|${year}(?:-(?:${days31}|${days30}|${february}))?|${leapYear}-02-29)$`,
)

const whenText = z.string().regex(pattern, {
  error: 'malformed-when: write 2024-03-18, 2023-08, 2023, FY2023, FY2023-H1 or FY2023-Q2',
})

/** A stretch of time in one short text. A bare year may be written as a number. */
export const when = named(
  z.union([whenText, z.int().min(1000).max(2999).transform(String)], {
    error: 'when: expected a day, month, year or fiscal period',
  }),
  'When',
  '時期（2024-03-18 日・2023-08 月・2023 暦年・FY2023 年度・FY2023-H1 上期・FY2023-Q2 第２四半期）',
  'When (2024-03-18 a day, 2023-08 a month, 2023 a calendar year, FY2023 a fiscal year, FY2023-H1 a half, FY2023-Q2 a quarter)',
)

export const period = named(
  object({
    from: key(when, 'この時期の初日から。', 'From its first day.'),
    to: key(
      z.union([when, z.null()], { error: 'when: expected a day, month, year or fiscal period' }),
      'この時期の末日まで。null は終わりなし。',
      'To its last day; null leaves it open.',
    ),
    excluding: optional(
      key(list(when), '除く時期（「7月を除く」など）。', 'What is left out (“without July”).'),
    ),
  }),
  'Period',
  '期間（両端を含む）',
  'Period, both ends inside',
)

/** A period, or one `When` that says it all. */
export const periodOrWhen = z.union([period, when], {
  error: 'period: expected a period or a day, month, year or fiscal period',
})

export const cadence = named(
  z.enum(['month', 'quarter', 'half', 'year', 'once', 'irregular']),
  'Cadence',
  '頻度（month 毎月・quarter 四半期・half 半期・year 毎年・once １回・irregular 不定期）',
  'How often',
)
