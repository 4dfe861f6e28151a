import { assess, explain, npaRules } from '../src/index.ts'
import { linesOf } from './lines.ts'
import { naiveNpa } from './naive.ts'
import { makePeople } from './people.ts'

/**
 * Employee-years a second, after comparing answers with the rule written out slowly. Run with
 * `node --conditions=@reform/source bench/overtime-bench.ts`. Processor time is given beside the clock's, since
 * other work on the machine slows only the clock.
 */
const rounds = 9

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

function measure(name: string, count: number, run: () => void): void {
  const clock: number[] = []
  const processor: number[] = []
  for (let round = 0; round < rounds; round++) {
    const used = process.cpuUsage()
    const start = performance.now()
    run()
    clock.push(performance.now() - start)
    const { user, system } = process.cpuUsage(used)
    processor.push((user + system) / 1000)
  }
  const perSecond = (milliseconds: number): string =>
    Math.round((count * 1000) / milliseconds).toLocaleString('en')
  process.stdout.write(
    `${name}: ${perSecond(median(clock))} a second (processor: ${perSecond(median(processor))})\n`,
  )
}

const people = makePeople(20_000)
for (const person of people) {
  const [fast, slow] = [linesOf(assess(person, npaRules)), naiveNpa(person)]
  if (fast.join('\n') !== slow.join('\n')) throw new Error(`${person.id}: answers differ`)
}
process.stdout.write(`${people.length} people: answers agree with the reference\n`)

let kept = 0
measure('assess, employee-years', people.length, () => {
  for (const person of people) kept += assess(person, npaRules).findings.length
})
measure('explain, employee-years', people.length, () => {
  for (const person of people) kept += explain(person, npaRules).findings.length
})
process.stdout.write(`findings kept: ${kept}\n`)
