import { benchCalendar } from './calendar-bench.ts'
import { benchDigitization } from './digitization-bench.ts'
import { benchDisclosure } from './disclosure-bench.ts'
import { benchMinistry } from './ministry-bench.ts'
import { benchOvertime } from './overtime-bench.ts'
import { benchRebalance } from './rebalance-bench.ts'
import { benchRegister } from './register-bench.ts'
import { benchRoadmap } from './roadmap-bench.ts'
import { benchSurvey } from './survey-bench.ts'
import { benchTabular } from './tabular-bench.ts'

const benches = {
  roadmap: benchRoadmap,
  calendar: benchCalendar,
  digitization: benchDigitization,
  disclosure: benchDisclosure,
  ministry: benchMinistry,
  overtime: benchOvertime,
  rebalance: benchRebalance,
  register: benchRegister,
  survey: benchSurvey,
  tabular: benchTabular,
}
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no bench "${unknown.join(', ')}". Name any of: ${Object.keys(benches).join(', ')}\n`,
  )
  process.exit(2)
}

let missed = 0
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const { task, milliseconds, promised, count } of await bench()) {
    const kept = promised === undefined ? '' : milliseconds <= promised ? 'kept' : 'MISSED'
    if (kept === 'MISSED') missed += 1
    const promise = promised === undefined ? '' : `promised ${Number(promised.toFixed(1))} ms, ${kept}`
    const rate = count === undefined ? '' : `${Math.round((count * 1000) / milliseconds)} a second  `
    process.stdout.write(
      `${name.padEnd(10)} ${task.padEnd(50)} ${milliseconds.toFixed(1).padStart(9)} ms  ${rate}${promise}\n`,
    )
  }
}
if (missed > 0) process.exitCode = 1
