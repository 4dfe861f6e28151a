import type { Text } from '../../model/text.ts'
import type { Path } from '../../query/items-of.ts'
import type { RoadmapContext } from '../context.ts'
import { placeAt } from '../place.ts'
import type { Remark, RemarkPlace } from '../remark.ts'
import type { Finding } from '../rule.ts'

/** What reading the file had to say: an issue of `parseRoadmap` or `parseRoadmapText`. */
export interface ReadingIssue {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly path: Path
  /** In the file, counted from 1. */
  readonly line?: number
  readonly message: Text
  readonly action: Text
}

/** Rules that say of the same place what a warning of the door says. */
const sameMatter: Readonly<Record<string, readonly string[]>> = {
  'percent-out-of-range': ['value-outside-scale'],
  'ratio-above-one': ['value-outside-scale'],
  'outside-edition': ['plan-outside-window', 'value-from-future', 'outside-reporting'],
  'unknown-rule': ['acknowledgement-unmatched'],
  'stale-acknowledgement': ['acknowledgement-unmatched'],
}

/** Warnings of the door as findings, but for those that a remark already says. */
export function readingFindings(
  { roadmap, editions }: RoadmapContext,
  reading: readonly ReadingIssue[],
  remarks: readonly Remark[],
): readonly Finding<'reading-warning'>[] {
  const warnings = reading.filter((issue) => issue.severity === 'warning' && !isSaid(issue, remarks))
  return warnings.map(({ path, line, message, action }) => {
    const inEdition = path[0] === 'editions' ? editions[Number(path[1])] : undefined
    return {
      edition: (inEdition ?? editions.at(-1))?.edition.id ?? roadmap.id,
      places: [placeOf(roadmap, path)],
      facts: { said: message, todo: action, ...(line === undefined ? {} : { line }) },
    }
  })
}

function isSaid({ code, path }: ReadingIssue, remarks: readonly Remark[]): boolean {
  const rules = sameMatter[code] ?? []
  return remarks.some(
    (remark) => rules.includes(remark.rule) && remark.places.some((place) => startsWith(path, place.path)),
  )
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((part, index) => path[index] === part)
}

/** The place that a path leads to, or the last one on its way that is there. */
function placeOf(roadmap: RoadmapContext['roadmap'], path: Path): RemarkPlace {
  let [thing, id, label]: [unknown, string, Text] = [roadmap, roadmap.id, roadmap.title]
  const walked: (string | number)[] = []
  for (const part of path) {
    const next: unknown = isObject(thing) && Object.hasOwn(thing, part) ? thing[part] : undefined
    if (next === undefined) break
    walked.push(part)
    thing = next
    if (!isObject(thing)) continue
    if (typeof thing.id === 'string') id = thing.id
    label = nameOf(thing) ?? label
  }
  return placeAt(id, label, walked, undefined)
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}

function nameOf(thing: Readonly<Record<string, unknown>>): Text | undefined {
  const name = thing.title ?? thing.name ?? thing.label ?? thing.what ?? thing.heading
  return isObject(name) && typeof name.ja === 'string' ? (name as unknown as Text) : undefined
}
