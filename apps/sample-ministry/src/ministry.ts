import { randomOf } from './random.ts'

/** A department of the ministry or one of its regional offices. */
export type Department = {
  readonly code: string
  readonly name: string
  readonly track: 'headquarters' | 'regional'
  readonly people: number
  /** How much is worked there beyond hours, around 1. */
  readonly load: number
}

/** A member of staff. */
export type Person = {
  readonly code: string
  readonly name: string
  readonly load: number
  /** The department by month, as a place in the list of departments; −1 when not employed. */
  readonly departments: Int8Array
}

/** Who works where. */
export type Ministry = { readonly departments: readonly Department[]; readonly people: readonly Person[] }

const headquarters = [
  '総務課',
  '人事課',
  '会計課',
  '広報課',
  '国会連絡課',
  '情報システム課',
  '政策企画課',
  '統計課',
  '国際課',
  '法務課',
  '地域支援課',
  '施設整備課',
  '安全対策課',
  '技術調査課',
  '資格制度課',
  '相談支援課',
  '研究振興課',
  '事業監督課',
  '給付管理課',
  '保険企画課',
  '雇用支援課',
  '環境調整課',
  '危機対策課',
  '改革推進課',
]
const regional = ['北部地方局', '東部地方局', '中部地方局', '西部地方局', '南部地方局', '島しょ地方局']
const surnames = [
  '佐藤',
  '鈴木',
  '髙橋',
  '田中',
  '伊藤',
  '渡辺',
  '山本',
  '中村',
  '小林',
  '加藤',
  '吉田',
  '山田',
  '佐々木',
  '山口',
  '松本',
  '井上',
  '木村',
  '林',
  '斎藤',
  '清水',
  '山﨑',
  '森',
  '池田',
  '橋本',
  '阿部',
  '石川',
  '小川',
  '岡田',
]
const givenNames = [
  '一郎',
  '花子',
  '健太',
  '美咲',
  '大輔',
  '陽子',
  '翔太',
  '愛',
  '直樹',
  '恵',
  '拓也',
  '由美',
  '剛',
  '真由美',
  '誠',
  '智子',
  '隆',
  '久美子',
  '学',
  '香織',
]

/** The department whose sheets come after the day of the report. */
export const lateDepartment = 'd17'
/** The department that sent the sheets of three months of six. */
export const halfDepartment = 'd09'
/** The department that left one month out and said so. */
export const departmentWithoutJuly = 'd05'

/** The shares of the departments: uneven, as they are. */
function weights(count: number, base: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => base + ((index * 7) % 11))
}

function spread(total: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((all, one) => all + one, 0)
  let given = 0
  let passed = 0
  return shares.map((share) => {
    passed += share
    const people = Math.round((total * passed) / sum) - given
    given += people
    return people
  })
}

function departmentsOf(staff: number): readonly Department[] {
  const atHome = Math.round(staff * 0.775)
  const home = spread(atHome, weights(headquarters.length, 8))
  const away = spread(staff - atHome, weights(regional.length, 15))
  return [
    ...headquarters.map((name, index) => ({
      code: `d${String(index + 1).padStart(2, '0')}`,
      name,
      track: 'headquarters' as const,
      people: home[index] ?? 0,
      load: 0.6 + ((index * 5) % 9) / 8,
    })),
    ...regional.map((name, index) => ({
      code: `r${index + 1}`,
      name,
      track: 'regional' as const,
      people: away[index] ?? 0,
      load: 0.4 + index / 12,
    })),
  ]
}

/** Who left on 31 March 2026, came on 1 April or changed the department that day. */
function monthsOf(home: number, count: number, turn: number): Int8Array {
  const departments = new Int8Array(18).fill(home)
  if (turn < 0.04) departments.fill(-1, 12)
  else if (turn < 0.08) departments.fill(-1, 0, 12)
  else if (turn < 0.14 && home < 24) departments.fill((home + 5) % count, 12)
  return departments
}

/** The ministry of a seed. `staff` is the number of posts that are filled in each month, about. */
export function ministryOf(seed: number, staff: number): Ministry {
  const random = randomOf(seed, 'people')
  const departments = departmentsOf(staff)
  const people: Person[] = []
  for (const [place, { track, people: count, load }] of departments.entries()) {
    // Those who came and those who left share their posts: a little more people than posts.
    for (let one = 0; one < Math.round(count * 1.04); one += 1) {
      const number = String(people.length + 1).padStart(6, '0')
      people.push({
        code: `${track === 'regional' ? 'R' : 'H'}${number}`,
        name: `${random.pick(surnames)}　${random.pick(givenNames)}`,
        load: load * (0.3 + random.next() ** 2 * 1.6),
        departments: monthsOf(place, 24, random.next()),
      })
    }
  }
  return { departments, people }
}
