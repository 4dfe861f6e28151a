import { printedExtremes } from './attack/attack-extremes.ts'
import { knownOf, printed, printedPercent } from './attack/quantities.ts'
import type { Cell, Figure } from './draft.ts'
import type { Ledger, LedgerBlock, LedgerCell, LedgerEntry } from './ledger.ts'
import type { PublishedCell, PublishedFigure, PublishedRelease, SuppressionSummary } from './published.ts'
import { minimumOf } from './system/system.ts'
import { minimumOfCell, type Scene } from './withhold/scene.ts'
import type { Withheld } from './withhold/withhold.ts'

const made = /* @__PURE__ */ new WeakMap<object, LedgerEntry>()

/**
 * Whether a value is a release that this package made and nobody changed since.
 *
 * @example
 * ```ts
 * isPublished({ id: '2026', cells: [] }) // => false
 * ```
 */
export function isPublished(value: unknown): value is PublishedRelease {
  return typeof value === 'object' && value !== null && made.has(value)
}

/**
 * Nothing, when the value is a release that this package made.
 *
 * @throws TypeError when it is anything else: figures about people leave through `publish` only.
 * @example
 * ```ts
 * const result = publish({ id: '2026', groups: [], cells: [] })
 * result.ok ? assertPublished(result.release) : null // => undefined
 * ```
 */
export function assertPublished(value: unknown): asserts value is PublishedRelease {
  if (!isPublished(value)) throw new TypeError('Not a release made by publish of @reform/disclosure')
}

/**
 * The ledger with a release written into it, in place of an earlier one of the same id.
 *
 * @throws TypeError when the release was not made by `publish`.
 * @example
 * ```ts
 * const result = publish({ id: '2026', groups: [], cells: [] })
 * result.ok ? recordRelease(emptyLedger, result.release).releases.map((one) => one.release) : [] // => ['2026']
 * ```
 */
export function recordRelease(ledger: Ledger, release: PublishedRelease): Ledger {
  assertPublished(release)
  const entry = made.get(release)
  const others = ledger.releases.filter((one) => one.release !== release.id)
  return { releases: entry === undefined ? others : [...others, entry] }
}

/** Freezes a value and all in it. */
function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) frozen(part)
  return Object.freeze(value)
}

const places = (decimals: number | undefined): { decimals?: number } =>
  decimals === undefined ? {} : { decimals }

function publishedFigure(figure: Figure, cell: Cell): PublishedFigure {
  switch (figure.kind) {
    case 'distribution':
      return { kind: 'distribution', counts: { ...figure.counts } }
    case 'share': {
      const { kind, value, decimals } = figure
      const percent = printedPercent(value, cell.n, decimals) ?? 0
      return {
        kind,
        value: percent,
        ...places(decimals),
        ...(decimals === undefined ? { count: value } : {}),
      }
    }
    case 'ratio': {
      const { kind, numerator, denominator, decimals } = figure
      const parts = decimals === undefined ? { numerator, denominator } : {}
      return {
        kind,
        value: printedPercent(numerator, denominator, decimals),
        ...places(decimals),
        ...parts,
      }
    }
    case 'count':
      return { kind: figure.kind, value: figure.value }
    default: {
      const { kind, value, decimals } = figure
      return { kind, value: printed(value, decimals), ...places(decimals) }
    }
  }
}

function publishedCell(scene: Scene, cell: Cell, index: number, withheld: Withheld): PublishedCell {
  const { group, topic, n } = cell
  const minimum = minimumOfCell(scene, cell, scene.policy.minimum)
  const reason = withheld.get(index)
  if (reason !== undefined) return { state: 'hidden', group, topic, minimum, reason }
  const figures = Object.entries(cell.figures).map(([name, one]) => [name, publishedFigure(one, cell)])
  return { state: 'shown', group, topic, n, minimum, figures: Object.fromEntries(figures) }
}

/** The release without what is withheld, sealed. Only for a pattern that the audit found safe. */
export function releaseOf(scene: Scene, withheld: Withheld): PublishedRelease {
  const { draft, policy } = scene
  const release = frozen({
    id: draft.id,
    minimum: policy.minimum,
    groups: draft.groups.map(({ id, label, minimum = policy.minimum }) => ({
      id,
      label: { ...label },
      minimum,
    })),
    relations: (draft.relations ?? []).map((one) => ({ ...one, parts: [...one.parts] })),
    cells: draft.cells.map((cell, index) => publishedCell(scene, cell, index, withheld)),
  }) as object as PublishedRelease
  made.set(release, frozen(entryOf(scene, withheld)))
  return release
}

/** What withholding cost, in cells and in people. */
export function summaryOf(scene: Scene, withheld: Withheld): SuppressionSummary {
  const { cells } = scene.draft
  const reasons = [...withheld.values()]
  const by = (reason: string): number => reasons.filter((one) => one === reason).length
  let whole = 0
  let lost = 0
  for (const [index, cell] of cells.entries()) {
    if (cell.n === 0 || cell.n < minimumOfCell(scene, cell, scene.policy.minimum)) continue
    whole += cell.n
    if (withheld.has(index)) lost += cell.n
  }
  return {
    cells: cells.length,
    shown: cells.length - withheld.size,
    belowMinimum: by('belowMinimum'),
    protects: by('protects'),
    earlierRelease: by('earlierRelease'),
    lostShare: whole === 0 ? 0 : lost / whole,
  }
}

/** What later releases need to know: the people of each cell as blocks, and what is known of its sums. */
function entryOf(scene: Scene, withheld: Withheld): LedgerEntry {
  const { draft, policy, systems, byValue } = scene
  const people = [...new Set(systems.flatMap((system) => [...system.people]))].sort()
  const numbers = new Map(people.map((person, index) => [person, index]))
  const blocks: LedgerBlock[] = []
  const places = new Map<string, number>()
  const placeOf = (block: LedgerBlock, name: string): number => {
    const key = block.people === undefined ? name : JSON.stringify(block)
    const found = places.get(key)
    if (found !== undefined) return found
    places.set(key, blocks.length)
    return blocks.push(block) - 1
  }
  const cells: LedgerCell[] = []
  for (const { topic, atoms, rows, people: names } of systems) {
    const used = new Map<number, number>()
    for (const row of rows) {
      const cell = draft.cells[row.cell]
      if (cell === undefined || (withheld.has(row.cell) && !byValue.has(row.cell))) continue
      const own = row.atoms.map((atom) => {
        const known = used.get(atom)
        if (known !== undefined) return known
        const one = atoms[atom]
        if (one === undefined) return 0
        const { wave, size, people: keys } = one
        const minimum = minimumOf(one, policy.minimum)
        const inside = keys?.map((key) => numbers.get(names[key] ?? '') ?? 0).sort((a, b) => a - b)
        const block = { wave, size, minimum, ...(inside === undefined ? {} : { people: inside }) }
        const place = placeOf(block, JSON.stringify([topic, atom]))
        used.set(atom, place)
        return place
      })
      cells.push(ledgerCell(cell, own, withheld.has(row.cell)))
    }
  }
  return { release: draft.id, people, blocks, cells }
}

function ledgerCell(cell: Cell, blocks: readonly number[], isWithheld: boolean): LedgerCell {
  const { group, topic } = cell
  if (isWithheld) return { group, topic, state: 'withheld', blocks }
  const sums = Object.fromEntries(
    knownOf(cell).map(({ key, lowest, highest }) => [key, [lowest, highest] as const]),
  )
  return { group, topic, state: 'shown', blocks, sums, extremes: { ...printedExtremes(cell) } }
}
