import type { Bilingual } from '@reform/rules'
import type { ByteSource, ReadOptions } from '@reform/tabular/read'
import { issueOf } from '../issue.ts'
import { departmentProfile } from './profiles.ts'
import { type ImportedFile, readRowsOf } from './read-rows.ts'

/** A department as the list has it. */
export type DepartmentRow = {
  readonly id: string
  readonly label: Bilingual
  /** The name of its tier; absent where the cell is blank. */
  readonly tier?: Bilingual
}

/**
 * The list of departments out of a file: as events name them, as papers call them, and their tiers. A department that
 * stands twice is refused the second time. What has no English name keeps the Japanese one.
 *
 * @throws TypeError when a source passes by once and no encoding is named.
 * @example
 * ```ts
 * const text = '部署,名称,階層\nsoumu,総務課,本省\nhigashi,東局,地方局\n'
 * const read = await readDepartments(new TextEncoder().encode(text))
 * read.values.map((one) => [one.id, one.label.ja, one.tier?.ja]) // => [['soumu', '総務課', '本省'], ['higashi', '東局', '地方局']]
 * ```
 */
export async function readDepartments(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<ImportedFile<DepartmentRow>> {
  const seen = new Set<string>()
  return readRowsOf(source, departmentProfile, options, ({ id, name, englishName, tier, tierEnglish }) => {
    if (seen.has(id)) {
      return { issues: [issueOf('duplicateId', { path: ['id'], id, effect: 'rejected' }, id)] }
    }
    seen.add(id)
    const label = { ja: name ?? id, en: englishName ?? name ?? id }
    const named = tier === null ? {} : { tier: { ja: tier, en: tierEnglish ?? tier } }
    return { value: { id, label, ...named }, issues: [] }
  })
}
