import { cleanSampleBound, drawSample, lotPlan } from '@reform/digitization'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { jsonLine } from '../../io/json-lines.ts'
import { invalidOption } from '../../options.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { neededWhole, wholeOption } from './values.ts'

/** The largest seed: one word of 32 bits. */
const largestSeed = 0xffffffff

/** Which images of a lot are inspected, and how many defects are accepted; the same for the same seed. */
export const sample: CommandWork = async (io, language, _, options) => {
  const lot = neededWhole('--lot', options.lot, 1)
  const seed = neededWhole('--seed', options.seed)
  if (seed > largestSeed) throw invalidOption('--seed', String(seed), '20261121')
  const size = wholeOption('--size', options.size, 1)
  if (size !== undefined && size > lot) throw invalidOption('--size', String(size), `1–${lot}`)
  const severity = options.severity === 'tightened' ? 'tightened' : 'normal'
  const plan = size === undefined ? lotPlan(lot, options.limit === '2.5' ? 250 : 100, severity) : undefined
  const list = drawSample({ lot, sample: size ?? plan?.sample ?? lot, seed })
  const message = digitizationMessages[language]
  if (options.json === true) {
    await io.out(
      jsonLine({ ...(plan !== undefined && { plan: { ...plan, severity, limit: options.limit } }), list }),
    )
    return exitCode.done
  }
  const drawn = list.places.length
  const sentences = [
    message.sampleHead(lot, drawn, seed),
    ...(plan === undefined ? [] : [message.samplePlan(plan.accept, String(options.limit), severity)]),
    ...(plan?.unconfirmed ? [message.sampleUnconfirmed] : []),
    ...(drawn < lot ? [message.sampleBound((cleanSampleBound(drawn) * 100).toFixed(1))] : []),
  ]
  await io.out(`${sentences.join('\n')}\n\n${list.places.join('\n')}\n`)
  return exitCode.done
}
