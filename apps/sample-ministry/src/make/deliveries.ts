import { lateDepartment } from '../ministry.ts'
import type { Workshop } from '../workshop.ts'

const header = ['ファイル', '依頼日', '締切日', '受領日']

/** The day on which the files came that came late. */
const lateDay = '2026/11/09'

/** Writes the log of what was asked for and when it came. */
export function makeDeliveries(workshop: Workshop): void {
  const files = [...workshop.rows.keys()].sort()
  const rows = files.map((file) => {
    const isDocument = file.startsWith('documents/') && file.includes(`/${lateDepartment}.`)
    const isTalks = file.startsWith(`activities/one-on-one/${lateDepartment}_`) && /-0[789]\./.test(file)
    const isLate = isDocument || isTalks
    return { cells: [`raw/${file}`, '2026/09/15', '2026/10/15', isLate ? lateDay : '2026/10/09'] }
  })
  workshop.table({ file: '../deliveries.csv', form: 'utf-8', header }, rows)
}
