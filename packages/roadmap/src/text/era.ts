const eras = [
  { name: '令和', from: { year: 2019, month: 5, day: 1 } },
  { name: '平成', from: { year: 1989, month: 1, day: 8 } },
] as const

/** Era and year of a day, as in 令和5; the Western year before the eras that are known here. */
export function eraYear(year: number, month: number, day: number): string {
  const era = eras.find(
    ({ from }) => year * 10_000 + month * 100 + day >= from.year * 10_000 + from.month * 100 + from.day,
  )
  if (era === undefined) return String(year)
  const number = year - era.from.year + 1
  return `${era.name}${number === 1 ? '元' : number}`
}
