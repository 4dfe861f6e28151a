import { backtest, type Score } from '../test/backtest.ts'
import type { Process } from '../test/made-series.ts'

/**
 * How forecasts did on made departments whose process the forecaster does not know. Run with
 * `node --conditions=@reform/source bench/forecast-backtest.ts`; a first argument says how many departments.
 */
const departments = Number(process.argv[2] ?? 12)
const processes: readonly Process[] = ['sittings', 'reorganisations', 'shocks', 'mixed']

function line(name: string, { count, coverage, loss, sameMonthLastYear, meanOfThree }: Score): string {
  const cells = [coverage, loss, sameMonthLastYear, meanOfThree].map((value) => value.toFixed(1).padStart(8))
  return `${name.padEnd(34)} ${String(count).padStart(6)} ${cells.join(' ')}\n`
}

process.stdout.write(`${''.padEnd(34)}  count  within     loss  ly-loss  m3-loss   (80 % range; minutes)\n`)
for (const withDays of [true, false]) {
  for (const one of processes) {
    const seeds = Array.from({ length: departments }, (_, n) => 1000 + n * 37)
    const { month, year } = backtest(one, seeds, 30, withDays)
    const label = `${one}, ${withDays ? 'days' : 'months'} known`
    process.stdout.write(line(`${label}: month`, month))
    process.stdout.write(line(`${label}: year`, year))
  }
}
