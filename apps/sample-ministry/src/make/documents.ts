import { slashed, wareki, warekiYear, workdaysOfHalf } from '../days.ts'
import type { Cell } from '../form/xlsx.ts'
import { type Department, lateDepartment, type Ministry } from '../ministry.ts'
import type { Random } from '../random.ts'
import type { Fate } from '../truth.ts'
import type { Row, Workshop } from '../workshop.ts'

const registerHeader = [
  '管理番号',
  '作成・取得年度等',
  '大分類',
  '中分類',
  '名称(小分類)',
  '作成・取得者',
  '起算日',
  '保存期間',
  '保存期間満了日',
  '媒体の種別',
  '保存場所',
  '管理者',
  '保存期間満了時の措置',
  '備考',
]
const sideHeader = ['管理番号', '作成・取得日', '作成・取得の別', '由来', '電子化日', '検査']
const exclusionHeader = [
  '識別子',
  '日付',
  '種別',
  '理由',
  '根拠',
  '承認者',
  '承認日',
  '範囲',
  '見直し日',
  '先送り',
]
const weak = { date: 6, key: 0, title: 4 } as const

/** Rows of a register per head. */
const rowsPerHead = 50
const reportedYear = 2026
const majors = ['庶務', '人事', '会計', '許認可', '統計', '審議会', '広報', '調達']
const middles = ['決裁', '通知', '名簿', '契約', '報告', '会議', '照会']
const endOfHalf = { month: 9, day: 30 }

type Medium = 'electronic' | 'paper' | 'hybrid'
const mediumWords: Readonly<Record<Medium, readonly string[]>> = {
  electronic: ['電子', '電子', '電子媒体'],
  paper: ['紙', '紙', '紙媒体'],
  hybrid: ['電子・紙', '電子及び紙'],
}

/** A file of documents, as the register and its side table will have it. */
type Made = {
  readonly id: string
  readonly year: number
  /** What it was before anybody scanned it. */
  readonly medium: Medium
  readonly day?: { readonly year: number; readonly month: number; readonly day: number }
  readonly isObtained: boolean
  readonly scan?: { readonly month: number; readonly day: number; readonly quality: '合格' | '不合格' }
  readonly isExcluded: boolean
  readonly hasSideRow: boolean
}

type Books = { readonly register: Row[]; readonly side: Row[]; readonly exclusions: Row[] }

function yearOf(random: Random): number {
  if (random.chance(0.09)) return reportedYear
  return reportedYear - 1 - Math.floor(random.next() ** 1.4 * 10)
}

function mediumOf(year: number, department: Department, random: Random): Medium {
  const isOld = year < reportedYear
  const electronic = isOld ? 0.25 + (year - 2015) * 0.045 : 0.72 + (1 - department.load) * 0.15
  if (random.chance(electronic)) return 'electronic'
  return random.chance(0.15) ? 'hybrid' : 'paper'
}

function scanOf(year: number, medium: Medium, random: Random): Made['scan'] {
  if (year < reportedYear || medium !== 'paper' || !random.chance(0.45)) return undefined
  return {
    month: random.whole(6, 10),
    day: random.whole(1, 28),
    quality: random.chance(0.9) ? '合格' : '不合格',
  }
}

function madeOf(department: Department, number: number, random: Random): Made {
  const year = yearOf(random)
  const medium = mediumOf(year, department, random)
  const isNow = year === reportedYear
  const scan = scanOf(year, medium, random)
  const isObtained = isNow && random.chance(0.25)
  const isExcluded = isNow && medium === 'paper' && scan === undefined && random.chance(0.15)
  const days = workdaysOfHalf(2)
  const hasSideRow = isNow && (isObtained || scan !== undefined || random.chance(0.3))
  const id = `${department.code.toUpperCase()}-${String(number).padStart(6, '0')}`
  const day = isNow ? random.pick(days) : undefined
  return {
    id,
    year,
    medium,
    isObtained,
    hasSideRow,
    isExcluded: isExcluded && department.code !== lateDepartment,
    ...(day === undefined
      ? {}
      : { day: scan === undefined ? day : { ...day, month: Math.min(day.month, 5) } }),
    ...(scan === undefined ? {} : { scan }),
  }
}

/** Whether the file is on paper no more at the end of the half-year. */
function isScannedByEnd({ scan }: Made): boolean {
  return scan !== undefined && scan.quality === '合格' && scan.month <= endOfHalf.month
}

/** The two rates: what was made, at headquarters; what was made or obtained, in the regional offices. */
function count(workshop: Workshop, department: Department, made: Made, fate: Fate): void {
  if (made.year !== reportedYear) return
  const isHome = department.track === 'headquarters'
  if (isHome && made.isObtained) return
  const cell = isHome ? 'digitization-rate.cell' : 'new-document-digitization-rate.cell'
  const medium = isScannedByEnd(made) ? 'electronic' : made.medium
  workshop.tally.add(cell, made.isExcluded ? 'excluded' : medium, 1, fate)
  if (made.isExcluded) return
  workshop.tally.add(cell, 'inScope', 1, fate)
}

function registerRow(workshop: Workshop, department: Department, made: Made, random: Random): Row {
  const { id, year, scan } = made
  const isWareki = department.track === 'headquarters'
  const years = random.pick([1, 3, 5, 5, 5, 10, 30])
  const printed = (day: { year: number; month: number; day: number }): string =>
    isWareki ? wareki(day) : slashed(day)
  const written = scan?.quality === '合格' ? 'electronic' : made.medium
  const cells: readonly Cell[] = [
    id,
    isWareki ? warekiYear(year) : `${year}年度`,
    random.pick(majors),
    random.pick(middles),
    `${random.pick(majors)}関係綴 ${id.slice(-4)}`,
    `${department.name}長`,
    printed({ year: year + 1, month: 4, day: 1 }),
    isWareki && random.chance(0.1)
      ? `${String(years).replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '')}年`
      : `${years}年`,
    printed({ year: year + 1 + years, month: 3, day: 31 }),
    random.pick(mediumWords[written]),
    random.pick(['執務室', '書庫', '共有フォルダ']),
    `${department.name}長`,
    random.chance(0.05) ? '移管' : '廃棄',
    random.chance(0.02) ? '分割保管\r\n第2分冊あり' : '',
  ]
  return {
    cells,
    spared: made.hasSideRow || made.isExcluded,
    count: (fate) => count(workshop, department, made, fate),
  }
}

function sideRow(made: Made): Row {
  const { id, day, scan, isObtained, medium } = made
  const origin = scan === undefined ? (medium === 'electronic' ? '最初から電子' : '紙') : 'スキャン'
  const scanned = scan === undefined ? '' : slashed({ year: reportedYear, ...scan })
  return {
    cells: [
      id,
      day === undefined ? '' : slashed(day),
      isObtained ? '取得' : '作成',
      origin,
      scanned,
      scan?.quality ?? '',
    ],
  }
}

function exclusionRow({ id, day }: Made): Row {
  const on = slashed(day ?? { year: reportedYear, month: 4, day: 1 })
  return {
    cells: [
      id,
      on,
      '対象外',
      'lawPaper',
      '資格証書取扱要領第4条',
      '文書管理者',
      on,
      '個別',
      '2027/03/31',
      'いいえ',
    ],
  }
}

/** Writes a register for each department, its side table, and the log of what is left out. */
export function makeDocuments(workshop: Workshop, { departments }: Ministry): void {
  const exclusions: Row[] = []
  for (const department of departments) {
    const random = workshop.random(`documents ${department.code}`)
    const books: Books = { register: [], side: [], exclusions }
    for (let number = 1; number <= department.people * rowsPerHead; number += 1) {
      const made = madeOf(department, number, random)
      books.register.push(registerRow(workshop, department, made, random))
      if (made.hasSideRow) books.side.push(sideRow(made))
      if (made.isExcluded) books.exclusions.push(exclusionRow(made))
    }
    const isHome = department.track === 'headquarters'
    const late = department.code === lateDepartment
    workshop.table(
      {
        file: `documents/register/${department.code}.${isHome ? 'xlsx' : 'csv'}`,
        form: isHome ? 'xlsx' : 'cp932',
        header: registerHeader,
        weak: { ...weak, ...(isHome ? {} : { count: true }) },
        late,
      },
      books.register,
    )
    workshop.table(
      { file: `documents/side/${department.code}.csv`, form: 'utf-8', header: sideHeader, late },
      books.side,
    )
  }
  workshop.table({ file: 'documents/exclusions.csv', form: 'utf-8', header: exclusionHeader }, exclusions)
}
