import { formatIsoYearMonth } from '@reform/calendar'
import {
  describeContradiction,
  formatIsoDate,
  type PlanRange,
  type Simulation,
  simulatePlan,
} from '@reform/digitization'
import { readPlan } from '@reform/digitization/schema'
import { printDecimal } from '@reform/quantities'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { jsonLine } from '../../io/json-lines.ts'
import { readChunks } from '../../io/read-input.ts'
import type { Language } from '../../language.ts'
import { invalidOption } from '../../options.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { jsonDocument } from './json-values.ts'
import { neededWhole } from './values.ts'

const mostRuns = 100_000

/** Rate, print, storage and disposal played through together, month by month, with what contradicts what. */
export const plan: CommandWork = async (io, language, [file = ''], options) => {
  const seed = neededWhole('--seed', options.seed)
  const runs = neededWhole('--runs', options.runs, 1)
  if (runs > mostRuns) throw invalidOption('--runs', String(runs), `1–${mostRuns}`)
  const read = readPlan(await jsonDocument(readChunks(io, file), file))
  if (!read.ok) {
    const say = (one: Language): string =>
      read.fields.map((field) => digitizationMessages[one].planWrong(file, field)).join('\n')
    throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file, issues: read.fields })
  }
  const simulation = simulatePlan(read.plan, { seed, runs })
  await io.out(
    options.json ? jsonLine(simulationJson(simulation)) : await simulationText(simulation, language),
  )
  const { contradictions, outlook } = simulation
  const isMissed = outlook.some((one) => one.keptIn * 2 < one.runs)
  return contradictions.length > 0 || isMissed ? exitCode.attention : exitCode.done
}

function simulationJson({ months, outlook, ...rest }: Simulation): object {
  return {
    ...rest,
    outlook: outlook.map((one) => ({ ...one, due: formatIsoDate(one.due) })),
    months: months.map((one) => ({ ...one, month: formatIsoYearMonth(one.month) })),
  }
}

async function simulationText(
  { months, outlook, contradictions, runs, seed }: Simulation,
  language: Language,
): Promise<string> {
  const { textTable } = await import('@reform/report')
  const message = digitizationMessages[language]
  const number = (value: number, decimals: number): string =>
    printDecimal(value, decimals, { grouping: true })
  const range = ({ low, middle, high }: PlanRange, decimals: number): string =>
    `${number(middle, decimals)} (${number(low, decimals)}–${number(high, decimals)})`
  const rows = months.map((one) => [
    formatIsoYearMonth(one.month),
    range(one.rate, 1),
    range(one.print, 0),
    range(one.storage, 0),
    range(one.disposal, 0),
  ])
  const end = { align: 'end' } as const
  const table = textTable(rows, { header: message.planHeader, columns: [{}, end, end, end, end] })
  const sentences = [
    message.planHead(runs, seed),
    ...outlook.map((one) => {
      const decimals = one.dial === 'rate' ? 1 : 0
      const facts = { target: number(one.target, decimals), expected: range(one.expected, decimals) }
      return message.outlook(message.dial[one.dial], formatIsoDate(one.due), facts, one.keptIn, one.runs)
    }),
    ...contradictions.map((one) => `${message.contradiction}${describeContradiction(one, language)}`),
  ]
  return `${sentences.join('\n')}\n\n${table}\n`
}
