import {
  type Day,
  firstOfHalf,
  halves,
  months,
  slashed,
  wareki,
  warekiMonth,
  workdaysOfHalf,
} from '../days.ts'
import {
  type Department,
  departmentWithoutJuly,
  halfDepartment,
  lateDepartment,
  type Ministry,
} from '../ministry.ts'
import type { Row, Workshop } from '../workshop.ts'

const reported = 2
const isHome = ({ track }: Department): boolean => track === 'headquarters'

function later(days: readonly Day[], day: Day, by: number): Day | undefined {
  return days[days.indexOf(day) + by]
}

const allDays = (): readonly Day[] => halves.flatMap((_, half) => workdaysOfHalf(half))
const isReported = ({ year, month }: Day): boolean => year === 2026 && month >= 4

/** Requests to the desk that prepares meetings, and what became of them. */
function supportDesk(workshop: Workshop, { departments }: Ministry, size: number): void {
  const random = workshop.random('support')
  const days = allDays()
  const cell = 'meeting-support-by-bureau.cell'
  const home = departments.filter(isHome)
  const rows: Row[] = Array.from({ length: Math.round(1.1 * size) }, (_, index) => {
    const department = random.pick(home)
    const asked = days[Math.floor((index * days.length) / Math.round(1.1 * size))] ?? random.pick(days)
    const handled = later(days, asked, random.whole(1, 12))
    const outcome =
      handled === undefined
        ? '受付中'
        : random.pick(['対応済', '対応済', '対応済', '対応済', '対応不可', '取下げ'])
    const isHandled = outcome === '対応済' && handled !== undefined
    const rating = isHandled && random.chance(0.6) ? random.whole(5, 10) : ''
    return {
      cells: [
        `S${String(index + 1).padStart(5, '0')}`,
        slashed(asked),
        department.name,
        random.pick(['会議室設営', '資料印刷', '受付']),
        outcome,
        isHandled ? slashed(handled) : '',
        rating,
        isHandled ? random.whole(2, 24) * 15 : '',
      ],
      count: (fate) => {
        if (isReported(asked)) workshop.tally.add(cell, 'requested', 1, fate)
        if (isReported(asked)) workshop.tally.add(cell, 'handledOfRequested', isHandled ? 1 : 0, fate)
        if (isHandled && isReported(handled)) workshop.tally.add(cell, 'handled', 1, fate)
      },
    }
  })
  workshop.tally.add(cell, 'departments', home.length, 'sound')
  workshop.table(
    {
      file: 'activities/support-desk.csv',
      form: 'utf-8',
      header: ['受付番号', '受付日', '部署', '種別', '状況', '対応日', '評価', '削減時間（分）'],
      weak: { date: 1, number: 6, key: 0, count: true },
    },
    rows,
  )
}

/** Courses and meetings to inform, and what those who came thought of them. */
function sessions(workshop: Workshop, { departments, people }: Ministry): void {
  const random = workshop.random('sessions')
  const cell = 'training-satisfaction.cell'
  const [held, ratings, participants]: [Row[], Row[], Row[]] = [[], [], []]
  for (const half of halves.keys()) {
    const days = workdaysOfHalf(half)
    for (const [place, department] of departments.entries()) {
      const own = people.filter((person) => person.departments[half * 6] === place)
      for (let one = 0; one < (isHome(department) ? 1 : 3); one += 1) {
        const id = `T${String(held.length + 1).padStart(4, '0')}`
        const kind = one === 2 ? '説明会' : '研修'
        const on = random.pick(days)
        const attending = own.filter(() => random.chance(0.4))
        held.push({
          cells: [id, `${kind}第${one + 1}回`, kind, slashed(on), department.name, attending.length],
        })
        for (const person of attending) {
          const isDone = random.chance(0.93)
          participants.push({ cells: [id, person.code, department.name, isDone ? '○' : '×'] })
          if (!random.chance(0.7)) continue
          const score = random.whole(2, 5)
          const counts = !isHome(department) && kind === '研修' && half === reported
          ratings.push({
            cells: [
              `A${String(ratings.length + 1).padStart(6, '0')}`,
              id,
              kind,
              slashed(on),
              department.name,
              score,
            ],
            count: (fate) => {
              if (!counts) return
              workshop.tally.add(cell, 'sum', score, fate)
              workshop.tally.add(cell, 'count', 1, fate)
            },
          })
        }
      }
    }
  }
  const csv = { form: 'utf-8' } as const
  workshop.table(
    {
      ...csv,
      file: 'activities/sessions.csv',
      header: ['実施番号', '名称', '種別', '開催日', '主催部署', '参加人数'],
    },
    held,
  )
  workshop.table(
    {
      ...csv,
      file: 'activities/participants.csv',
      header: ['実施番号', '職員番号', '部署', '修了'],
      weak: { key: 1, count: true },
    },
    participants,
  )
  workshop.table(
    {
      ...csv,
      file: 'activities/session-ratings.csv',
      header: ['回答番号', '実施番号', '種別', '開催日', '部署', '満足度'],
      weak: { number: 5, key: 0, count: true },
    },
    ratings,
  )
}

/** One sheet a department and month on talks between two people. */
function oneOnOnes(workshop: Workshop, { departments }: Ministry): void {
  const cell = 'one-on-one-meetings.cell'
  for (const department of departments) {
    const random = workshop.random(`one-on-one ${department.code}`)
    for (const { year, month } of months.slice(firstOfHalf)) {
      const isOut = department.code === departmentWithoutJuly && month === 7
      const people = Math.round(department.people * (0.5 + random.next() * 0.4))
      const meetings = people + random.whole(0, people)
      const unsent = department.code === halfDepartment && month > 6
      const late = department.code === lateDepartment && month > 6
      const row: Row = {
        cells: isOut
          ? [warekiMonth(year, month), department.name, 0, 0, warekiMonth(year, month)]
          : [warekiMonth(year, month), department.name, meetings, people, ''],
        unsent,
        count: (fate) => {
          if (!isHome(department) || isOut) return
          workshop.tally.add(cell, 'meetings', meetings, fate)
          workshop.tally.add(cell, 'sheets', 1, fate)
        },
      }
      const label = `${year}-${String(month).padStart(2, '0')}`
      const table = {
        file: `activities/one-on-one/${department.code}_${label}.xlsx`,
        form: 'xlsx',
        header: ['年月', '部署', '実施回数', '実施人数', '除外月'],
        weak: { number: 2 },
        late,
      } as const
      if (unsent) row.count?.('unsent')
      else workshop.table(table, [row])
    }
  }
}

/** Who worked from elsewhere on which day. */
function telework(workshop: Workshop, { departments, people }: Ministry): void {
  const cell = 'telework.cell'
  for (const [half, label] of halves.entries()) {
    const file = `activities/telework_${label}.csv`
    const random = workshop.random(file)
    const days = workdaysOfHalf(half)
    const rows: Row[] = []
    for (const day of days) {
      const month = half * 6 + (((day.month + 8) % 12) % 6)
      for (const person of people) {
        const department = departments[person.departments[month] ?? -1]
        if (department === undefined || !isHome(department) || !random.chance(0.1 / (0.4 + person.load)))
          continue
        rows.push({
          cells: [person.code, slashed(day), department.name, random.pick(['終日', '終日', '半日', '時間'])],
          count: (fate) => {
            if (half === reported) workshop.tally.add(cell, 'personDays', 1, fate)
          },
        })
      }
    }
    workshop.table(
      {
        file,
        form: 'cp932',
        header: ['職員番号', '実施日', '部署', '区分'],
        weak: { date: 1, key: 0, count: true },
      },
      rows,
    )
  }
}

/** Gatherings that connect staff. */
function events(workshop: Workshop, { departments }: Ministry, size: number): void {
  const random = workshop.random('events')
  const days = allDays()
  const count = Math.max(60, Math.round(size / 8))
  const rows: Row[] = Array.from({ length: count }, (_, index) => {
    const department = random.pick(departments)
    const kind = random.pick(['メンター', '交流会', '部局内会議', '横断ＰＴ'])
    const on = days[Math.floor((index * days.length) / count)] ?? random.pick(days)
    return {
      cells: [
        `E${String(index + 1).padStart(4, '0')}`,
        slashed(on),
        `${kind}「${department.name}」`,
        kind,
        department.name,
        random.whole(5, 60),
      ],
      count: (fate) => {
        if (isHome(department) && isReported(on)) workshop.tally.add('events.cell', 'events', 1, fate)
      },
    }
  })
  workshop.table(
    {
      file: 'activities/events.csv',
      form: 'utf-8',
      header: ['整理番号', '開催日', '名称', '種別', '主催部署', '参加人数'],
      weak: { date: 1, number: 5, key: 0, count: true },
    },
    rows,
  )
}

/** Offices made over, posts offered to applicants, people hired by others. */
function casesAndPostings(workshop: Workshop, { departments }: Ministry): void {
  const random = workshop.random('office reform')
  const home = departments.filter(isHome)
  const reforms: Row[] = Array.from({ length: 90 }, (_, index) => {
    const department = random.pick(home)
    const half = index % 3
    const days = workdaysOfHalf(half)
    const started = random.pick(days.slice(0, 60))
    const completed = random.chance(0.7) ? later(days, started, random.whole(5, 50)) : undefined
    return {
      cells: [
        `F${String(index + 1).padStart(3, '0')}`,
        department.name,
        random.pick(['固定席の見直し', '会議室の増設', '書庫の削減', '集中席']),
        wareki(started),
        completed === undefined ? '' : wareki(completed),
        random.whole(20, 300),
        random.whole(5, 60),
      ],
      count: (fate) => {
        if (completed !== undefined && isReported(completed))
          workshop.tally.add('office-reform-done.cell', 'completed', 1, fate)
      },
    }
  })
  workshop.table(
    {
      file: 'activities/office-reform.xlsx',
      form: 'xlsx',
      header: ['整理番号', '部署', '内容', '着手日', '完了日', '面積（㎡）', '対象人数'],
      weak: { date: 3, number: 5, key: 0 },
    },
    reforms,
  )
  const postings: Row[] = Array.from({ length: 120 }, (_, index) => {
    const posts = random.whole(1, 4)
    const applicants = random.whole(posts, 9)
    const passed = random.whole(0, Math.min(posts, applicants))
    const day = random.pick(workdaysOfHalf(index % 3))
    return {
      cells: [
        `P${String(index + 1).padStart(3, '0')}`,
        wareki(day),
        '省内公募',
        random.pick(['係員', '係長級', '課長補佐級']),
        posts,
        applicants,
        passed,
        passed,
      ],
    }
  })
  workshop.table(
    {
      file: 'activities/postings.xlsx',
      form: 'xlsx',
      header: ['公募番号', '公募開始日', '区分', '級', 'ポスト数', '応募者数', '合格者数', '配置者数'],
      weak: { date: 1, number: 5, key: 0 },
    },
    postings,
  )
}

/** Snapshots and lists that the steering office keeps itself. */
function lists(workshop: Workshop, { departments }: Ministry): void {
  const random = workshop.random('lists')
  const snapshots = [
    [2025, 9, 30],
    [2026, 3, 31],
    [2026, 9, 30],
  ] as const
  const certified: Row[] = snapshots.flatMap(([year, month, day]) =>
    departments.flatMap((department) =>
      ['初級', '中級', '上級'].map((grade, level): Row => {
        const people = random.whole(0, Math.ceil(department.people / (12 * (level + 1))))
        return {
          cells: [wareki({ year, month, day }), department.name, grade, people],
          count: (fate) => {
            if (year === 2026 && month === 9)
              workshop.tally.add('certified-digital-talent.cell', 'people', people, fate)
          },
        }
      }),
    ),
  )
  workshop.table(
    {
      file: 'activities/certifications.xlsx',
      form: 'xlsx',
      header: ['基準日', '部署', '級', '人数'],
      weak: { date: 0, number: 3 },
    },
    certified,
  )
  const reports = [
    ['K01', '2025-H1', '2025/11/14', '2025/11/14'],
    ['K02', '2025-H2', '2026/05/29', '2026/05/22'],
    ['K03', '2026-H1', '2026/11/30', ''],
  ] as const
  workshop.tally.add('progress-reports.cell', 'held', 1, 'sound')
  workshop.table(
    {
      file: 'activities/progress-reports.csv',
      form: 'utf-8',
      header: ['整理番号', '会議名', '予定日', '開催日'],
    },
    reports.map(([id, , due, held]) => ({ cells: [id, '進捗報告', due, held] })),
  )
  const goals: Row[] = [2025, 2026].flatMap((year) =>
    departments.map((department): Row => {
      const names = random.chance(year === 2026 ? 0.85 : 0.5)
      return {
        cells: [
          `G${year}-${department.code}`,
          department.name,
          warekiMonth(year, 4),
          warekiMonth(year + 1, 3),
          names ? '有' : '無',
        ],
        count: (fate) => {
          if (year !== 2026 || !isHome(department)) return
          workshop.tally.add('organisational-goals.cell', 'departments', 1, fate)
          workshop.tally.add('organisational-goals.cell', 'naming', names ? 1 : 0, fate)
        },
      }
    }),
  )
  workshop.table(
    {
      file: 'activities/goals.xlsx',
      form: 'xlsx',
      header: ['整理番号', '部署', '開始月', '終了月', '改革の明記'],
    },
    goals,
  )
  const posts: Row[] = Array.from({ length: 24 }, (_, index): Row => {
    const isFilled = index % 5 !== 3
    return {
      cells: [
        `Q${String(index + 1).padStart(2, '0')}`,
        '令和8年9月30日',
        '改革推進課',
        '令和7年4月1日',
        isFilled ? '令和8年4月1日' : '',
        isFilled ? '着任' : '空席',
        index % 2 === 0 ? '有' : '無',
      ],
      count: (fate) => {
        workshop.tally.add('coordination-office-set-up.cell', 'planned', 1, fate)
        workshop.tally.add('coordination-office-set-up.cell', 'filled', isFilled ? 1 : 0, fate)
      },
    }
  })
  workshop.table(
    {
      file: 'activities/coordination-posts.xlsx',
      form: 'xlsx',
      header: ['整理番号', '基準日', '部署', '設置日', '着任日', '状態', '併任'],
    },
    posts,
  )
}

/** Sheets printed, by machine and month; storage outside the building. */
function printing(workshop: Workshop, { departments }: Ministry): void {
  const random = workshop.random('printing')
  const rows: Row[] = months.flatMap(({ year, month }, index) =>
    departments.flatMap((department) =>
      Array.from({ length: 3 }, (_, machine): Row => {
        const sheets = Math.round(department.people * (110 + random.next() * 60) * (1 - index * 0.012))
        const colour = Math.round(sheets * (0.2 + random.next() * 0.2))
        return {
          cells: [
            warekiMonth(year, month),
            department.name,
            `M${department.code}-${machine + 1}`,
            sheets,
            colour,
            sheets * 2 + colour * 8,
          ],
          count: (fate) => {
            if (index >= firstOfHalf) workshop.tally.add('printed-sheets.cell', 'sheets', sheets, fate)
          },
        }
      }),
    ),
  )
  workshop.table(
    {
      file: 'printing/print-counts.xlsx',
      form: 'xlsx',
      header: ['年月', '部署', '機器番号', '印刷枚数', 'うちカラー枚数', '費用（円）'],
      weak: { date: 0, number: 3 },
    },
    rows,
  )
  const contracts: Row[] = departments.map((department, index) => ({
    cells: [
      `W${String(index + 1).padStart(2, '0')}`,
      department.name,
      '倉庫',
      random.whole(20, 900),
      '令和7年4月1日',
      '令和10年3月31日',
      random.whole(80, 140),
    ],
  }))
  workshop.table(
    {
      file: 'storage/contracts.xlsx',
      form: 'xlsx',
      header: ['契約番号', '部署', '保管先', '箱数', '契約開始日', '契約終了日', '1箱月額（円）'],
    },
    contracts,
  )
}

/** Writes what departments and the steering office note down about what was done. */
export function makeActivities(workshop: Workshop, ministry: Ministry, staff: number): void {
  supportDesk(workshop, ministry, staff)
  sessions(workshop, ministry)
  oneOnOnes(workshop, ministry)
  telework(workshop, ministry)
  events(workshop, ministry, staff)
  casesAndPostings(workshop, ministry)
  lists(workshop, ministry)
  printing(workshop, ministry)
}
