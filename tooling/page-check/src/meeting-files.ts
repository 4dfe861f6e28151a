import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const departments = ['総務課', '企画課', '国際課', '情報システム整備推進室', '広報室', '統計課']
const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
const months = Array.from({ length: 13 }, (_, index) => {
  const month = 9 + index
  return `${2025 + Math.floor(month / 12)}/${(month % 12) + 1}`
})
const days = Array.from({ length: 28 }, (_, index) => index + 1)

/** Writes the files of an invented office, one department too small to be shown, and gives back their arguments. */
export function writeMeetingFiles(folder: string): readonly string[] {
  const list = departments.map((name, index) => `  - { id: d${index}, name: ${name} }`)
  const lines = [45, 80].map(
    (hours) => `  - { id: m${hours}, name: 月${hours}時間, window: month, time: "${hours}:00" }`,
  )
  const office = [
    'organisation: 見本省',
    'absentDays: noOvertime',
    'departments:',
    ...list,
    'lines:',
    ...lines,
  ]
  writeFileSync(join(folder, 'office.yaml'), `${office.join('\n')}\n`)
  const rows = departments.flatMap((name, which) =>
    Array.from({ length: name === '広報室' ? 4 : 12 + which }, (_, person) =>
      months.flatMap((month) =>
        days.map((day) => {
          const overtime = (person * 37 + which * 11 + day * 7) % 260
          return `${which * 100 + person},${name},${month}/${day},${clock(overtime)}`
        }),
      ),
    ).flat(),
  )
  writeFileSync(join(folder, 'days.csv'), `職員番号,部署,日付,残業時間\n${rows.join('\n')}\n`)
  const actions = departments.map(
    (name, index) => `${index},${name},会議の時間を短くし、国会当番を分担する,2026/9/15,2026/10/31`,
  )
  writeFileSync(join(folder, 'actions.csv'), `番号,部署,決定事項,決定日,期限\n${actions.join('\n')}\n`)
  return [
    join(folder, 'days.csv'),
    ...['--office', join(folder, 'office.yaml')],
    ...['--actions', join(folder, 'actions.csv')],
    ...['--month', '2026-10', '--on', '2026-11-20'],
  ]
}
