import {
  bridge as bridgeOf,
  describeBridge,
  describeRate,
  formatIsoDate,
  type RateContract,
  rateJson,
  replay,
} from '@reform/digitization'
import type { CommandWork } from '../../domain.ts'
import { contractOf, contractWith } from './contract-options.ts'
import { finish } from './finish.ts'
import { readInput } from './input.ts'
import { optionMissing } from './values.ts'

/** How the rate of one contract becomes that of another, step by step. */
export const bridge: CommandWork = async (io, language, files, options) => {
  const from = await contractOf(io, options)
  const changes = (options.to as readonly string[] | undefined) ?? []
  if (changes.length === 0) throw optionMissing('--to')
  const to = contractWith(from, changes)
  const input = await readInput(io, files, options, 'events')
  const found = bridgeOf((asOf) => replay(input.events, asOf).documents, from, to)
  const { issues } = replay(input.events, to.asOf)
  const sentences = [
    describeRate(found.from, language),
    ...describeBridge(found, language),
    describeRate(found.to, language),
  ]
  const json = {
    from: rateJson(found.from),
    to: rateJson(found.to),
    steps: found.steps.map((step) => ({ ...step, from: dayText(step, 'from'), to: dayText(step, 'to') })),
  }
  const known = { ...input, issues: [...input.issues, ...issues] }
  return finish(io, language, options.json === true, known, {
    json,
    text: `${sentences.join('\n')}\n`,
    attention: false,
  })
}

type Step = ReturnType<typeof bridgeOf>['steps'][number]

function dayText(step: Step, side: 'from' | 'to'): unknown {
  return step.part === 'asOf' ? formatIsoDate(step[side] as RateContract['asOf']) : step[side]
}
