import { madeDays, monthCount } from './made-days.ts'
import { type MinistryRun, measured } from './ministry-run.ts'
import { monthSums } from './ministry-sums.ts'
import { type MinistryYear, ministryYear } from './ministry-year.ts'

const people = Number(process.argv[2])
const { path, malformed } = madeDays(people)

// A small file first, as for all contestants: what is measured is the work, not the start of the program.
const small = madeDays(400)
await ministryYear(small.path, small.people, 2)

let year: MinistryYear | undefined
const run = await measured(async () => {
  year = await ministryYear(path, people, 2)
})
if (year === undefined) throw new Error('nothing was read')
if (JSON.stringify(year.rejected) !== JSON.stringify(malformed)) throw new Error('other lines were rejected')
const sums = monthSums(year.months.knownOvertimeMinutes, monthCount, year.rows)
process.stdout.write(JSON.stringify({ ...run, sums } satisfies MinistryRun))
