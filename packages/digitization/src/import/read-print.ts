import type { ByteSource, ReadOptions } from '@reform/tabular/read'
import { type DataIssue, issueOf } from '../issue.ts'
import { isWholeCount } from '../whole.ts'
import { printProfile } from './profiles.ts'
import { type ImportedFile, readRowsOf } from './read-rows.ts'

/** What a department printed, as the table has it; the headcount is that of its people where none is given. */
export type PrintRow = {
  readonly department: string
  readonly people: number
  readonly headcountHundredths: number
  readonly impressions: number
  readonly yen: number
  readonly baseImpressions?: number
  readonly baseYen?: number
}

/**
 * Printing by department out of a file: people, mean headcount, impressions and yen of the period, and of the
 * baseline year where it is known. A row with a number that is not whole, or below 0, is refused; so is a department
 * that stands twice.
 *
 * @throws TypeError when a source passes by once and no encoding is named.
 * @example
 * ```ts
 * const text = '部署,人数,平均職員数,面数,費用,基準面数\nsoumu,12,11.5,"24,000",48000,30000\n'
 * const read = await readPrint(new TextEncoder().encode(text))
 * read.values[0] // => { department: 'soumu', people: 12, headcountHundredths: 1150, impressions: 24000, yen: 48000, baseImpressions: 30000 }
 * ```
 */
export async function readPrint(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<ImportedFile<PrintRow>> {
  const seen = new Set<string>()
  return readRowsOf(source, printProfile, options, (record) => {
    const { department, people, impressions, yen, baseImpressions, baseYen } = record
    const headcountHundredths = Math.round((record.headcount ?? people) * 100)
    const at = (field: string) => ({ path: [field], id: department, effect: 'rejected' }) as const
    const counts = { people, headcount: headcountHundredths, impressions, yen, baseImpressions, baseYen }
    const issues: DataIssue[] = Object.entries(counts).flatMap(([field, value]) =>
      value === null || isWholeCount(value) ? [] : [issueOf('notANumber', at(field), String(value))],
    )
    if (seen.has(department)) issues.push(issueOf('duplicateId', at('department'), department))
    seen.add(department)
    if (issues.length > 0) return { issues }
    const value: PrintRow = {
      department,
      people,
      headcountHundredths,
      impressions,
      yen,
      ...(baseImpressions === null ? {} : { baseImpressions }),
      ...(baseYen === null ? {} : { baseYen }),
    }
    return { value, issues }
  })
}
