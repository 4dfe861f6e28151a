import type { ByteSource, ReadOptions } from '@reform/tabular/read'
import { issueOf } from '../issue.ts'
import type { StorageContract, StoredBox } from '../storage/box.ts'
import { boxProfile, storageContractProfile } from './profiles.ts'
import { type ImportedFile, readRowsOf } from './read-rows.ts'

/**
 * Boxes in storage out of a file. What is wrong between them, such as a box that stands twice, is for `checkBoxes`
 * to name.
 *
 * @throws TypeError when a source passes by once and no encoding is named.
 * @example
 * ```ts
 * const text = '箱番号,搬入日,搬出日\nB1,2020-04-01,R8.7.15\nB2,2020-04-01,\n'
 * const read = await readBoxes(new TextEncoder().encode(text))
 * read.values.map((one) => [one.id, one.closedOn !== undefined]) // => [['B1', true], ['B2', false]]
 * ```
 */
export async function readBoxes(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<ImportedFile<StoredBox>> {
  return readRowsOf(source, boxProfile, options, ({ id, openedOn, closedOn, contract }) => ({
    value: {
      id,
      openedOn,
      ...(closedOn === null ? {} : { closedOn }),
      ...(contract === null ? {} : { contract }),
    },
    issues: [],
  }))
}

/**
 * Storage contracts out of a file that has a row for each box of each contract. A row that gives a contract other days
 * than its first row is refused.
 *
 * @throws TypeError when a source passes by once and no encoding is named.
 * @example
 * ```ts
 * const text = '契約番号,開始日,終了日,箱番号\nK1,2026-04-01,2027-03-31,B1\nK1,2026-04-01,2027-03-31,B2\nK1,2026-04-01,2028-03-31,B3\n'
 * const read = await readStorageContracts(new TextEncoder().encode(text))
 * read.contracts.map((one) => [one.id, one.boxes]) // => [['K1', ['B1', 'B2']]]
 * read.counts // => { read: 3, accepted: 2, rejected: 1 }
 * ```
 */
export async function readStorageContracts(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<ImportedFile<{ readonly id: string }> & { readonly contracts: readonly StorageContract[] }> {
  const contracts = new Map<string, StorageContract & { readonly boxes: string[] }>()
  const read = await readRowsOf(source, storageContractProfile, options, ({ id, from, to, box }) => {
    const held = contracts.get(id)
    if (held === undefined) contracts.set(id, { id, from, to, boxes: [box] })
    else if (held.from !== from || held.to !== to) {
      return { issues: [issueOf('contractDiffers', { path: ['from'], id, effect: 'rejected' }, id)] }
    } else held.boxes.push(box)
    return { value: { id }, issues: [] }
  })
  return { ...read, contracts: [...contracts.values()] }
}
