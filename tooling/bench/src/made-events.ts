import { type DocumentEvent, type PlainDate, parseIsoDate } from '@reform/digitization'

/** Whole numbers below a bound, always the same ones for the same seed. */
function seeded(seed: number): (bound: number) => number {
  let state = seed >>> 0
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

const first = parseIsoDate('2024-04-01')
const media = ['paper', 'electronic', 'hybrid'] as const

/** A log of so many events about documents that are made, scanned, moved, excluded and checked, by date. */
export function madeEvents(count: number, seed = 1): readonly DocumentEvent[] {
  const below = seeded(seed)
  const events: DocumentEvent[] = []
  const day = (offset: number): PlainDate => (first + offset) as PlainDate
  for (let index = 0; events.length < count; index += 1) {
    const id = `F${index}`
    const made = below(700)
    const department = `d${below(1000)}`
    const pages = below(400)
    events.push({ kind: 'made', id, on: day(made), department, medium: media[below(3)] ?? 'paper', pages })
    const on = day(made + 1 + below(200))
    if (below(2) === 0) events.push({ kind: 'officialScan', id, on })
    if (below(4) === 0) events.push({ kind: 'moved', id, on, department: `d${below(1000)}` })
    if (below(8) === 0) {
      const reviewOn = day(1500)
      const exclusion = {
        reason: 'lawPaper',
        approver: 'a',
        approvedOn: on,
        scope: 'document',
        reviewOn,
      } as const
      events.push({ kind: 'excluded', id, on, exclusion })
    }
    if (below(20) === 0)
      events.push({ kind: 'officialScan', id, on: day(made) }, { kind: 'checkFailed', id, on })
    if (below(20) === 0) events.push({ kind: 'disposed', id, on: day(made + 300) })
  }
  const sorted = events.slice(0, count).sort((a, b) => a.on - b.on)
  // As read from a file: one object after the other.
  return JSON.parse(JSON.stringify(sorted)) as readonly DocumentEvent[]
}
