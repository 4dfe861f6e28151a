import {
  matchHeaders,
  type Profile,
  type ReadOptions,
  type RewindableSource,
  readRows,
} from '@reform/tabular/read'

const rowsLookedAt = 30

/**
 * The profile whose columns a file has, of several that it may be: the one that recognises the most headers and
 * misses none that it requires; `undefined` when none fits. Of two that fit alike, the earlier.
 *
 * @example
 * ```ts
 * import { freeeDaily, jinjerDaily } from '@reform/tabular/profiles'
 * const bytes = new TextEncoder().encode('名前,*従業員ID,*年月日,*打刻グループID\n')
 * const profile = await chooseProfile(bytes, [freeeDaily, jinjerDaily])
 * profile?.id // => 'jinjer.daily'
 * ```
 */
export async function chooseProfile<const P extends Profile>(
  source: RewindableSource,
  profiles: readonly P[],
  read: ReadOptions = {},
): Promise<P | undefined> {
  const rows: (readonly string[])[] = []
  for await (const entry of readRows(source, read)) {
    if (entry.kind === 'row') rows.push(entry.cells)
    if (rows.length === rowsLookedAt) break
  }
  let best: { readonly profile: P; readonly matched: number } | undefined
  for (const profile of profiles) {
    const lines = profile.orientation === 'columns' ? turned(rows) : rows
    for (const cells of lines) {
      const { matched, problems } = matchHeaders(cells, profile)
      if (problems.length === 0 && matched > (best?.matched ?? 0)) best = { profile, matched }
    }
  }
  return best?.profile
}

function turned(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const first = rows[0] ?? []
  return first.map((_, column) => rows.map((cells) => cells[column] ?? ''))
}
