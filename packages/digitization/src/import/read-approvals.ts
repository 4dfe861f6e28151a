import type { ByteSource, ReadOptions } from '@reform/tabular/read'
import type { ApprovalCase } from '../rate/approvals.ts'
import { approvalProfile } from './profiles.ts'
import { type ImportedFile, readRowsOf } from './read-rows.ts'

/**
 * The log of approvals out of a file. A way of approving that is blank or that nobody knows is unknown, never paper.
 * Cases that stand twice are for `approvalRate` to name.
 *
 * @throws TypeError when a source passes by once and no encoding is named.
 * @example
 * ```ts
 * const text = '決裁番号,決裁日,部署,決裁方式\n1,R8.6.1,総務課,電子\n2,2026-06-02,総務課,\n'
 * const read = await readApprovals(new TextEncoder().encode(text))
 * read.values.map((one) => one.route) // => ['electronic', 'unknown']
 * ```
 */
export async function readApprovals(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<ImportedFile<ApprovalCase>> {
  return readRowsOf(source, approvalProfile, options, ({ id, approvedOn, department, route }) => ({
    value: { id, approvedOn, department: department ?? '', route: route ?? 'unknown' },
    issues: [],
  }))
}
