import type { Calculation, FileUse } from '../calculate/calculate.ts'
import type { FigureResult } from '../model/figure.ts'

/** How a file differs between two runs. */
export interface FileChange {
  readonly path: string
  readonly change: 'added' | 'removed' | 'altered'
}

/** A figure that is not what it was. */
export interface FigureChange {
  readonly figure: string
  /** Absent when only one of the runs has the figure. */
  readonly before?: FigureResult
  readonly after?: FigureResult
  /** The value, the word or a mark changed; otherwise only what it rests on. */
  readonly isOther: boolean
  /** Files that differ and that the figure depends on, before or after. */
  readonly because: readonly FileChange[]
}

/** What differs between two runs. */
export interface CalculationDiff {
  readonly files: readonly FileChange[]
  readonly figures: readonly FigureChange[]
}

/**
 * The figures that changed from one run to another, with the files behind each change. A figure that depends on a
 * changed file is listed also when its value is the same.
 *
 * @example
 * ```ts
 * const calculation = { ministry: 'm', edition: 'e', period: 'FY2026-H1', asOf: '2026-10-20', cells: [], files: [], issues: [] }
 * diffCalculations(calculation, calculation) // => { files: [], figures: [] }
 * ```
 */
export function diffCalculations(before: Calculation, after: Calculation): CalculationDiff {
  const files = fileChanges(before.files, after.files)
  const changed = new Map(files.map((one) => [one.path, one]))
  const [left, right] = [byId(before), byId(after)]
  const figures = [...new Set([...left.keys(), ...right.keys()])].flatMap(
    (figure): readonly FigureChange[] => {
      const [old, now] = [left.get(figure), right.get(figure)]
      const paths = [...new Set([...(old?.files ?? []), ...(now?.files ?? [])])].sort()
      const because = paths.flatMap((path) => changed.get(path) ?? [])
      const isOther = seen(old) !== seen(now)
      if (!isOther && because.length === 0) return []
      return [
        {
          figure,
          ...(old === undefined ? {} : { before: old }),
          ...(now === undefined ? {} : { after: now }),
          isOther,
          because,
        },
      ]
    },
  )
  return { files, figures }
}

function byId({ cells }: Calculation): ReadonlyMap<string, FigureResult> {
  return new Map(cells.flatMap(({ figures }) => figures.map((one) => [one.id, one] as const)))
}

/** What a reader sees of a figure. */
function seen(result: FigureResult | undefined): string {
  if (result === undefined) return ''
  const { state, figure, n, marks, coverage } = result
  return JSON.stringify([state, figure ?? null, n ?? null, marks, coverage.missing])
}

const fileKey = ({ path, sheet }: FileUse): string => `${path}\u0000${sheet ?? ''}`

/** Without a checksum the counts of rows have to tell. */
function contentOf({ sha256, rows, use }: FileUse): string {
  return JSON.stringify([sha256 ?? rows, use])
}

function fileChanges(before: readonly FileUse[], after: readonly FileUse[]): readonly FileChange[] {
  const left = new Map(before.map((one) => [fileKey(one), one]))
  const right = new Map(after.map((one) => [fileKey(one), one]))
  const changes = new Map<string, FileChange>()
  for (const key of [...new Set([...left.keys(), ...right.keys()])].sort()) {
    const [old, now] = [left.get(key), right.get(key)]
    const path = (old ?? now)?.path ?? ''
    if (old === undefined) changes.set(path, { path, change: 'added' })
    else if (now === undefined) changes.set(path, { path, change: 'removed' })
    else if (contentOf(old) !== contentOf(now)) changes.set(path, { path, change: 'altered' })
  }
  return [...changes.values()]
}
