import { describeRate, printFigure, type Rate, rateJson, rateOf, ratesBy, replay } from '@reform/digitization'
import type { CommandWork } from '../../domain.ts'
import type { Language } from '../../language.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { contractOf } from './contract-options.ts'
import { departmentsOf } from './departments.ts'
import { finish } from './finish.ts'
import { readInput } from './input.ts'

/** The rate with everything that it rests on, for all and by department. */
export const rate: CommandWork = async (io, language, files, options) => {
  const contract = await contractOf(io, options)
  const input = await readInput(io, files, options, 'events')
  const { documents, issues } = replay(input.events, contract.asOf)
  const all = rateOf(documents, contract)
  const list = await departmentsOf(io, options)
  const tierOf = new Map(list.departments.map(({ id, tier }) => [id, tier]))
  const tiers =
    list.tiers.length === 0
      ? []
      : [...ratesBy(documents, contract, ({ department }) => tierOf.get(department) ?? '')]
  const named = tiers.map(([tier, one]) => [tier || digitizationMessages[language].noTier, one] as const)
  const groups = options.byDepartment ? [...ratesBy(documents, contract, ({ department }) => department)] : []
  const text = options.json
    ? ''
    : `${describeRate(all, language)}\n${await groupsText([...named, ...groups], language)}`
  const json = {
    rate: rateJson(all),
    ...(tiers.length > 0 && {
      tiers: tiers.map(([tier, one]) => ({ tier: tier || null, rate: rateJson(one) })),
    }),
    ...(options.byDepartment === true && {
      departments: groups.map(([department, one]) => ({ department, rate: rateJson(one) })),
    }),
  }
  const known = { ...input, issues: [...list.issues, ...input.issues, ...issues] }
  return finish(io, language, options.json === true, known, { json, text, attention: false })
}

async function groupsText(groups: readonly (readonly [string, Rate])[], language: Language): Promise<string> {
  if (groups.length === 0) return ''
  const { textTable } = await import('@reform/report')
  const rows = groups.map(([department, { headline, gross, excluded }]) => [
    department,
    printFigure(headline),
    String(headline.numerator),
    String(headline.denominator),
    printFigure(gross),
    String(excluded.numerator),
  ])
  const end = { align: 'end' } as const
  const columns = [{}, end, end, end, end, end]
  return `\n${textTable(rows, { header: digitizationMessages[language].rateHeader, columns })}\n`
}
