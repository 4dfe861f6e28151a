import type { System } from '../system/system.ts'

/** What is left of a published set when published sets inside it are taken away: as known as they are. */
export type Residual = {
  readonly whole: number
  readonly parts: readonly number[]
  readonly atoms: readonly number[]
}

/**
 * For every published row what is left of it beside published rows inside it, the larger first. In a hierarchy these
 * rests have no atoms in common, so that each of them says all that is known about its atoms.
 */
export function residualsOf(system: System, isShown: (row: number) => boolean): readonly Residual[] {
  const inhabited = system.rows.map(({ atoms }) =>
    atoms.filter((atom) => (system.atoms[atom]?.size ?? 0) > 0),
  )
  const shown = [...system.rows.keys()]
    .filter((row) => isShown(row) && (inhabited[row]?.length ?? 0) > 0)
    .sort((a, b) => (inhabited[b]?.length ?? 0) - (inhabited[a]?.length ?? 0) || a - b)
  const residuals: Residual[] = []
  for (const [position, whole] of shown.entries()) {
    const left = new Set(inhabited[whole])
    const parts: number[] = []
    for (const part of shown.slice(position + 1)) {
      const atoms = inhabited[part] ?? []
      if (atoms.length > left.size || !atoms.every((atom) => left.has(atom))) continue
      for (const atom of atoms) left.delete(atom)
      parts.push(part)
    }
    if (left.size > 0) residuals.push({ whole, parts, atoms: [...left].sort((a, b) => a - b) })
    if (parts.length > 0) residuals.push({ whole, parts: [], atoms: [...(inhabited[whole] ?? [])] })
  }
  return residuals
}
