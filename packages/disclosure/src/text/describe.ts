import type { Bilingual, Language } from '@reform/quantities'
import type { Audit, Leak, RelationTerm, Unproven } from '../audit.ts'
import type { HiddenCell } from '../published.ts'
import { english } from './en.ts'
import { japanese } from './ja.ts'
import type { Wording } from './wording.ts'

const wordings: Readonly<Record<Language, Wording>> = { ja: japanese, en: english }

/** Anything with the names of groups: a draft, a release. */
export type Named = { readonly groups: readonly { readonly id: string; readonly label: Bilingual }[] }

/**
 * Why a cell is not shown, as a sentence for readers.
 *
 * @example
 * ```ts
 * describeHidden({ state: 'hidden', group: 'a', topic: 'staff', minimum: 10, reason: 'belowMinimum' }, 'en')
 * // => 'Not shown: fewer than 10 people are in it, or none.'
 * ```
 */
export function describeHidden(cell: HiddenCell, language: Language): string {
  return wordings[language].hidden[cell.reason](cell.minimum)
}

/**
 * The note to be printed with all figures: on how many people they rest at least.
 *
 * @example
 * ```ts
 * describeMinimum(10, 'ja') // => '10人以上を対象とする数値のみを公表しています。'
 * ```
 */
export function describeMinimum(minimum: number, language: Language): string {
  return wordings[language].minimum(minimum)
}

/**
 * What stands in a table where n would stand: nobody and a few people look alike.
 *
 * @example
 * ```ts
 * fewerThan(10, 'ja') // => '10人未満'
 * ```
 */
export function fewerThan(minimum: number, language: Language): string {
  return wordings[language].fewer(minimum)
}

/**
 * Which published figures combine to tell what about whom. For who publishes, not for readers.
 *
 * @example
 * ```ts
 * const groups = ['Bureau', 'Division 1', 'Division 2'].map((name) => ({ id: name, label: { ja: name, en: name } }))
 * const term = { release: '2026', topic: 'staff' }
 * const leak: Leak = {
 *   kind: 'smallGroup',
 *   topic: 'staff',
 *   exposed: [{ group: 'Division 2', topic: 'staff' }],
 *   people: 4,
 *   relation: [{ ...term, group: 'Bureau', times: 1 }, { ...term, group: 'Division 1', times: -1 }],
 * }
 * describeLeak(leak, { groups }, 'en')
 * // => 'About “staff”: “Bureau” − “Division 1” tells the values of 4 people (“Division 2”).'
 * ```
 */
export function describeLeak(leak: Leak, named: Named, language: Language): string {
  const wording = wordings[language]
  const name = nameIn(named, language)
  const releases = new Set(leak.relation.map((term) => term.release))
  const termName = (term: RelationTerm): string =>
    releases.size > 1 ? wording.inRelease(name(term.group), term.release) : name(term.group)
  return wording.leak({
    leak,
    exposed: leak.exposed.map(({ group }) => name(group)),
    terms: leak.relation.map((term) => ({ name: termName(term), times: term.times })),
  })
}

/**
 * What could not be proven, and what would settle it.
 *
 * @example
 * ```ts
 * const groups = [{ id: 'a', label: { ja: '第一課', en: 'Division 1' } }]
 * const open: Unproven = { because: 'needsSolver', topic: 'q', cells: [{ group: 'a', topic: 'q' }], relation: [] }
 * describeUnproven(open, { groups }, 'ja') // => '「第一課」の値がどこまで絞られるかは、ソルバーなしでは判断できません。'
 * ```
 */
export function describeUnproven(unproven: Unproven, named: Named, language: Language): string {
  const wording = wordings[language]
  const name = nameIn(named, language)
  const cells = unproven.cells.map(({ group }) => name(group))
  const where = cells.length === 0 ? wording.quote(unproven.topic) : wording.list(cells)
  return wording.unproven[unproven.because](where)
}

/**
 * Everything that an audit found, a sentence each; nothing when the release is safe.
 *
 * @example
 * ```ts
 * describeAudit({ word: 'safe', leaks: [], unproven: [], earlier: [], intervals: [] }, { groups: [] }, 'ja') // => []
 * ```
 */
export function describeAudit(found: Audit, named: Named, language: Language): readonly string[] {
  return [
    ...found.leaks.map((leak) => describeLeak(leak, named, language)),
    ...found.unproven.map((one) => describeUnproven(one, named, language)),
    ...found.earlier.map((leak) => describeLeak(leak, named, language)),
  ]
}

function nameIn({ groups }: Named, language: Language): (group: string) => string {
  const labels = new Map(groups.map(({ id, label }) => [id, label[language]]))
  return (group) => labels.get(group) ?? group
}
