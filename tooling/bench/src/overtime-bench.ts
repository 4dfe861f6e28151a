import { assess, explain, npaRules, type PersonMonths } from '@reform/overtime'
import { assessColumns, assessmentAt, columnsOf } from '@reform/overtime/columns'
import { linesOf } from '../../../packages/overtime/bench/lines.ts'
import { naiveNpa } from '../../../packages/overtime/bench/naive.ts'
import { type MadePerson, makePeople } from '../../../packages/overtime/bench/people.ts'
import { type Measurement, medianProcessorTime, mustEqual } from './measure.ts'
import { type Contestant, contestants, sixLimits } from './overtime-peers.ts'

const count = 20_000
const sample = 300

/** Milliseconds for all people at so many a second. */
const at = (perSecond: number, people = count): number => (people * 1000) / perSecond

/** People of one department throughout, of whom everything is known: what all contestants can judge. */
function isPlain({ months }: MadePerson): boolean {
  const [first] = months
  return (
    months.length === 17 &&
    months.every((one) => one.departmentKind === first?.departmentKind && !one.specialDutyMinutes)
  )
}

function brokenLimits(person: PersonMonths): readonly string[] {
  const from = (person.months[5]?.month ?? 0) as number
  const found = assess(person, npaRules, { from }).findings.map((one) => one.provision)
  return [...new Set(found)].sort()
}

async function compare(people: readonly MadePerson[], contestant: Contestant): Promise<void> {
  for (const person of people) {
    mustEqual(`${person.id}, ${contestant.name}`, await contestant.broken(person), brokenLimits(person))
  }
}

/** Processor time for a sample of people; run one after another, since some contestants answer later. */
async function timeOf(people: readonly MadePerson[], { broken }: Contestant): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 6; run += 1) {
    const start = process.cpuUsage()
    for (const person of people) await broken(person)
    const { user, system } = process.cpuUsage(start)
    if (run > 0) times.push((user + system) / 1000)
  }
  return times.sort((a, b) => a - b)[2] ?? Number.NaN
}

function compareAll(people: readonly MadePerson[]): void {
  const columns = columnsOf(people)
  const verdict = assessColumns(columns, npaRules)
  for (const [row, person] of people.entries()) {
    const found = assess(person, npaRules)
    mustEqual(`${person.id}, the rule written out`, linesOf(found), naiveNpa(person))
    mustEqual(`${person.id}, columns`, assessmentAt(columns, verdict, row, npaRules), found)
    const told = explain(person, npaRules).findings.filter((one) => one.word !== 'within')
    mustEqual(`${person.id}, explained`, told, found.findings)
  }
}

/**
 * A year of each person, five earlier months besides: 10 % with a move, 5 % with special duty, 5 % with a month
 * missing. Answers are first compared with the rule written out slowly. Processor time of one core.
 */
export async function benchOvertime(): Promise<readonly Measurement[]> {
  const people = makePeople(count)
  compareAll(people)
  const columns = columnsOf(people)
  let kept = 0
  const each = (name: string, work: () => void, perSecond: number): Measurement => ({
    task: `${count} employee-years: ${name}`,
    milliseconds: medianProcessorTime(work),
    count,
    promised: at(perSecond),
  })
  const ours = [
    each(
      'assess',
      () => {
        for (const person of people) kept += assess(person, npaRules).findings.length
      },
      1e6,
    ),
    each(
      'explain',
      () => {
        for (const person of people) kept += explain(person, npaRules).findings.length
      },
      15e4,
    ),
    each(
      'columns',
      () => {
        kept += assessColumns(columns, npaRules).findings.codes.length
      },
      4e6,
    ),
  ]
  if (kept === 0) throw new Error('nothing was found')
  return [...ours, ...(await besidePeers(people.filter(isPlain).slice(0, sample)))]
}

async function besidePeers(people: readonly MadePerson[]): Promise<readonly Measurement[]> {
  const peers = await contestants()
  if (peers.length === 0) return []
  const own: Contestant = { name: '@reform/overtime', broken: brokenLimits }
  const measured: Measurement[] = []
  for (const one of [own, ...peers]) {
    await compare(people, one)
    const task = `${sample} people, ${Object.keys(sixLimits).length} limits: ${one.name}`
    measured.push({ task, milliseconds: await timeOf(people, one), count: sample })
  }
  return measured
}
