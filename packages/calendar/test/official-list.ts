import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type PlainDate, plainDate } from '../src/index.ts'

const bytes = readFileSync(new URL('../../../tooling/fixtures/holidays/syukujitsu.csv', import.meta.url))

export const sha256OfOfficialList: string = createHash('sha256').update(bytes).digest('hex')

/** Every row of the Cabinet Office's list: the day and its name there. */
export const officialRows: readonly { readonly date: PlainDate; readonly name: string }[] = new TextDecoder(
  'shift_jis',
)
  .decode(bytes)
  .split('\r\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => {
    const [day = '', name = ''] = line.split(',')
    const [year, month, dayOfMonth] = day.split('/').map(Number)
    return { date: plainDate(year ?? 0, month ?? 0, dayOfMonth ?? 0), name }
  })
