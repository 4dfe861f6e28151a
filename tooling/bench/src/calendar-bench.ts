import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { formatIsoDate, isHoliday, plainDate } from '@reform/calendar'
import { type Measurement, medianTime, mustEqual } from './measure.ts'

const peers = fileURLToPath(new URL('../peers/package.json', import.meta.url))

/** Holiday look-ups of every day from 1973 to 2027, beside two packages that answer the same question. */
export function benchCalendar(): readonly Measurement[] {
  const load = createRequire(peers)
  let japaneseHolidays: { isHolidayAt(date: Date): string | undefined }
  let holidayJp: { isHoliday(date: Date): boolean }
  try {
    japaneseHolidays = load('japanese-holidays')
    holidayJp = load('@holiday-jp/holiday_jp')
  } catch {
    process.stdout.write('Peers are not installed; run: pnpm --filter @reform-tooling/bench install-peers\n')
    return []
  }
  const days = Array.from({ length: plainDate(2027, 12, 31) - plainDate(1973, 1, 1) + 1 }, (_, index) => {
    const date = plainDate(1973, 1, 1) + index
    const [year = 0, month = 0, day = 0] = formatIsoDate(date as ReturnType<typeof plainDate>)
      .split('-')
      .map(Number)
    // The peers read the local fields of a Date.
    return { date: date as ReturnType<typeof plainDate>, local: new Date(year, month - 1, day, 12) }
  })
  const ours = (): number => days.filter(({ date }) => isHoliday(date)).length
  const first = (): number =>
    days.filter(({ local }) => japaneseHolidays.isHolidayAt(local) !== undefined).length
  const second = (): number => days.filter(({ local }) => holidayJp.isHoliday(local)).length
  mustEqual('holidays 1973–2027, japanese-holidays', ours(), first())
  mustEqual('holidays 1973–2027, holiday_jp', ours(), second())
  const label = `${days.length} holiday look-ups`
  return [
    { task: `${label}: @reform/calendar`, milliseconds: medianTime(ours) },
    { task: `${label}: japanese-holidays`, milliseconds: medianTime(first) },
    { task: `${label}: @holiday-jp/holiday_jp`, milliseconds: medianTime(second) },
  ]
}
