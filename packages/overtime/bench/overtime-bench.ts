import { assess, explain, npaRules } from '../src/index.ts'
import { makePeople } from './people.ts'

/** Employee-years a second. Run with `node --conditions=@reform/source bench/overtime-bench.ts`. */
function rate(count: number, run: () => void): number {
  const times: number[] = []
  for (let round = 0; round < 7; round++) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return Math.round(count / ((times[3] ?? 1) / 1000))
}

const people = makePeople(50_000)
let kept = 0
const judged = rate(people.length, () => {
  for (const person of people) kept += assess(person, npaRules).findings.length
})
const findings = kept / 7
kept = 0
const explained = rate(people.length, () => {
  for (const person of people) kept += explain(person, npaRules).findings.length
})
process.stdout.write(`findings per person: ${(findings / people.length).toFixed(2)}\n`)
process.stdout.write(`explained per person: ${(kept / 7 / people.length).toFixed(2)}\n`)
process.stdout.write(`assess: ${judged} employee-years/s\nexplain: ${explained} employee-years/s\n`)
