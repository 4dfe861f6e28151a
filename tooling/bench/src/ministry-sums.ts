import type { MonthSums } from './ministry-run.ts'

const hour = 60

/** The sums and the people beyond the lines, from the known minutes of `months` months of each person. */
export function monthSums(minutes: Int32Array, months: number, rows: number): MonthSums {
  const people = minutes.length / months
  let [all, byMonth, month100, average80, year720, months45] = [0, 0, 0, 0, 0, 0]
  for (let person = 0; person < people; person++) {
    const own = minutes.subarray(person * months, (person + 1) * months)
    const year = own.reduce((a, b) => a + b, 0)
    all += year
    for (const [month, value] of own.entries()) byMonth += value * month
    if (own.some((value) => value >= 100 * hour)) month100++
    if (isBeyondMean(own)) average80++
    if (year > 720 * hour) year720++
    if (own.filter((value) => value > 45 * hour).length > 6) months45++
  }
  return { rows, people, minutes: all, minutesByMonth: byMonth, month100, average80, year720, months45 }
}

/** Whether a mean of two to six months is beyond 80 hours. */
function isBeyondMean(minutes: Int32Array): boolean {
  for (const [month] of minutes.entries()) {
    let sum = 0
    for (let length = 1; length <= 6 && length <= month + 1; length++) {
      sum += minutes[month - length + 1] as number
      if (length > 1 && sum > 80 * hour * length) return true
    }
  }
  return false
}
