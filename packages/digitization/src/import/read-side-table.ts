import type { ByteSource, ReadOptions } from '@reform/tabular/read'
import type { SideRow } from '../register/row.ts'
import { sideProfile } from './profiles.ts'
import { type ImportedFile, readRowsOf } from './read-rows.ts'
import { withoutNull } from './without-null.ts'

/**
 * The side table of a register out of a file: pages, origin, scan and its check, history, box, keyed to the rows.
 * What a blank cell leaves open stays open. Counts that are none are for `checkRegister` to name.
 *
 * @throws TypeError when a source passes by once and no encoding is named.
 * @example
 * ```ts
 * const text = '識別子,ページ数,由来,電子化日,検査,歴史公文書等\n1,120,紙を電子化,R8.6.1,合格,×\n2,,紙,,,\n'
 * const read = await readSideTable(new TextEncoder().encode(text))
 * read.values[1] // => { id: '2', origin: 'paper' }
 * read.values[0]?.quality // => 'accepted'
 * ```
 */
export async function readSideTable(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<ImportedFile<SideRow>> {
  return readRowsOf(source, sideProfile, options, ({ id, ...fields }) => ({
    value: { id, ...withoutNull(fields) },
    issues: [],
  }))
}
