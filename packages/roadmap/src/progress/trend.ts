import type { Indicator } from '../model/indicator.ts'
import type { UnitOfMeasureDefinition } from '../model/roadmap.ts'
import type { Id } from '../model/text.ts'
import type { Judged } from './judge-progress.ts'
import { comparableBefore, type Measured } from './measured.ts'
import { unitText } from './plain-value.ts'
import { reason } from './reason.ts'

/** Which way a value moved since it could last be compared; for targets that name a direction and no figure. */
export function judgeTrend(
  method: Id,
  direction: 'up' | 'down',
  measured: readonly Measured[],
  kind: Indicator['kind'],
  units: readonly UnitOfMeasureDefinition[],
): Judged {
  const last = measured.at(-1)
  const before = comparableBefore(measured, kind)
  const empty = { method, figures: {}, wouldChange: [] }
  if (last === undefined || before === undefined) {
    return { ...empty, word: 'oneValueOnly', light: 'grey', because: [reason('oneValueOnly')] }
  }
  const change = direction === 'up' ? last.value - before.value : before.value - last.value
  const facts = { value: last.value, other: before.value, unit: unitText(last.unit, units) }
  if (change > 0) return { ...empty, word: 'improved', light: 'green', because: [reason('improved', facts)] }
  if (change < 0) return { ...empty, word: 'worsened', light: 'red', because: [reason('worsened', facts)] }
  return { ...empty, word: 'unchanged', light: 'amber', because: [reason('unchanged', facts)] }
}
