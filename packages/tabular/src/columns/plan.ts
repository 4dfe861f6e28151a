import type { ReadOptions } from '../read/options.ts'
import type { Profile } from '../read/profile.ts'
import type { DataRows } from '../read/rows/data-rows.ts'
import type { Binding, Slot } from '../read/rows/slots.ts'

/** What has to be known to read the rows of a file whose columns are known: plain data that threads can be given. */
export type Plan = {
  readonly profile: Profile
  readonly options: ReadOptions
  readonly binding: Binding
  readonly encoding: 'utf-8' | 'cp932'
  readonly delimiter: number
  readonly width: number
  readonly widest: number
  readonly rowBytes: number
  /** Whether a row without a readable day cannot be data. */
  readonly daysTell: boolean
  readonly hasKey: boolean
}

/** Whether rows of this file can be read apart from each other and from above. */
function standsAlone({ column, second, repeatsAbove, needsValue, field, type }: Slot): boolean {
  if (repeatsAbove || field.from === 'block' || second >= 0) return false
  if (column < 0) return !needsValue
  const isDecimalTime = field.type === 'time' && field.notation === 'decimal'
  return type !== 'stamp' && type !== 'ranges' && !isDecimalTime
}

/** The plan of a file; undefined when each of its rows has to be read by the ordinary reader. */
export function planOf(
  data: DataRows,
  rest: Pick<Plan, 'profile' | 'options' | 'encoding' | 'delimiter' | 'rowBytes'> & {
    readonly columns: number
  },
): Plan | undefined {
  const { binding, width, widest, daysTell, slots, keys } = data
  if (!slots.every(standsAlone) || widest > rest.columns || !daysTell) return undefined
  const { profile, options, encoding, delimiter, rowBytes } = rest
  const hasKey = keys !== undefined
  return { profile, options, binding, encoding, delimiter, width, widest, rowBytes, daysTell, hasKey }
}
