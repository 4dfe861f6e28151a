import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { formatIsoDate, type PlainDate, parseIsoDate } from '@reform/digitization'

/** The columns of the file, in order. */
export const documentFields = [
  'id',
  'department',
  'madeOn',
  'acquisition',
  'medium',
  'scannedOn',
  'approvedOn',
  'reason',
  'approver',
  'scope',
  'reviewOn',
  'reincludedOn',
  'leftOn',
  'pages',
  'electronicPages',
  'underOneYear',
] as const

const first = parseIsoDate('2021-04-01')
const madeDays = 5 * 365 + 1
const media = ['paper', 'electronic', 'paper', 'hybrid', 'electronic', 'paper', 'other', 'unknown'] as const
const reasons = ['lawPaper', 'originality', 'uneconomic'] as const
/** One row in so many has a day that never was: it can be used by nobody. */
const badEvery = 10_000

/** Writes a CSV of so many documents of 1,000 departments over five fiscal years; always the same for one seed. */
export async function writeDocuments(file: string, rows: number, seed = 1): Promise<void> {
  const texts = Array.from({ length: 4000 }, (_, offset) => formatIsoDate((first + offset) as PlainDate))
  let state = seed >>> 0
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
  const day = (offset: number): string => texts[offset] ?? ''
  const out = createWriteStream(file)
  let text = `${documentFields.join(',')}\n`
  for (let row = 0; row < rows; row += 1) {
    const made = below(madeDays)
    const pages = below(400)
    const medium = media[below(8)] ?? 'paper'
    const isScanned = medium === 'paper' && below(2) === 0
    const isExcluded = below(20) === 0
    const approved = made + below(500)
    const madeOn = row % badEvery === badEvery - 1 ? '2025-02-30' : day(made)
    const exclusion = isExcluded
      ? `${day(approved)},${reasons[below(3)]},chief,document,${day(approved + 365)}`
      : ',,,,'
    const left = below(15) === 0 ? day(made + 600 + below(400)) : ''
    const back = isExcluded && below(5) === 0 ? day(approved + below(90)) : ''
    text += `F${row},d${below(1000)},${madeOn},${below(4) === 0 ? 'obtained' : 'created'},${medium},`
    text += `${isScanned ? day(made + 1 + below(600)) : ''},${exclusion},${back},${left},${pages},`
    text += `${medium === 'hybrid' ? below(pages + 1) : ''},${below(30) === 0 ? 'true' : 'false'}\n`
    if (text.length < 1 << 20) continue
    if (!out.write(text)) await once(out, 'drain')
    text = ''
  }
  out.end(text)
  await once(out, 'finish')
}
