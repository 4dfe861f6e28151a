/** Minutes as a clock shows them, hours above 24 where there are: `25:30`, `-1:15`. */
export function clockText(minutes: number): string {
  const size = Math.abs(minutes)
  const text = `${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`
  return minutes < 0 ? `-${text}` : text
}

const pandas = /^(-?)(\d{1,4}) days?,? \+?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/
const excelEpoch = /^1900[/-]0?1[/-](\d{1,2}) (\d{1,2}):(\d{2})(?::(\d{2}))?$/

/** Minutes of what programs make of durations beyond a day: `1 days, 1:30:00`, `1900/1/1 1:30`. */
export function daysAndClock(tidied: string): number | undefined {
  const match = pandas.exec(tidied)
  if (match !== null) {
    const rest = Number(match[3]) * 60 + Number(match[4])
    const days = Number(match[2]) * 1440
    return match[1] === '-' ? rest - days : days + rest
  }
  const epoch = excelEpoch.exec(tidied)
  if (epoch === null || Number(epoch[1]) > 31) return undefined
  return Number(epoch[1]) * 1440 + Number(epoch[2]) * 60 + Number(epoch[3])
}
