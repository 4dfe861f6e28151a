import type { Path } from '../query/items-of.ts'
import { canonicalText, isAboutReading } from './canonical.ts'
import type { Renaming } from './entities.ts'

/** One field that differs. A side is absent when the field is not there. */
export interface FieldChange {
  /** From the thing that changed: `['title', 'ja']`. A list is one field. */
  readonly path: Path
  readonly before?: unknown
  readonly after?: unknown
}

/** The fields in which two things differ, keys in the order of the letters. */
export function fieldChanges(before: object, after: object, renaming: Renaming): readonly FieldChange[] {
  return differences(before, after, [], renaming)
}

function differences(
  before: unknown,
  after: unknown,
  path: Path,
  renaming: Renaming,
): readonly FieldChange[] {
  if (isPlain(before) && isPlain(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
    return keys
      .filter((key) => !isAboutReading(key))
      .flatMap((key) => differences(before[key], after[key], [...path, key], renaming))
  }
  if (canonicalText(renamedValue(before, path, renaming)) === canonicalText(after)) return []
  return [
    {
      path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ]
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A reference to an indicator of another name is the same reference when a lineage says so. */
function renamedValue(value: unknown, path: Path, { indicator }: Renaming): unknown {
  const key = path.at(-1)
  const isReference = key === 'indicator' || key === 'belongsTo'
  return isReference && typeof value === 'string' ? indicator(value) : value
}
