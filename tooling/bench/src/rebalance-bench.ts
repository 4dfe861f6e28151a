import { highsSolver, type RebalanceQuestion, rebalance } from '@reform/overtime/rebalance'
import { type Measurement, medianTime, mustEqual } from './measure.ts'

/** 500 people in 12 groups with 24 pieces of work, the same ones each time. */
function question(share: number): RebalanceQuestion {
  let state = 7
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
  const group = (): string => `g${next(12)}`
  const people = Array.from({ length: 500 }, (_, n) => ({
    id: `p${n}`,
    groups: n % 4 === 0 ? [group(), group(), group()] : [group()],
    loadMinutes: next(2700),
    roomMinutes: next(2700),
    ...(n % 10 === 0 ? { accommodation: { reason: 'childcare' as const, mostMinutes: next(4) * 60 } } : {}),
  }))
  const room = people.reduce((all, one) => all + one.roomMinutes, 0)
  const each = Math.floor((room * share) / 24 / 15) * 15
  const work = Array.from({ length: 24 }, (_, n) => ({
    id: `w${n}`,
    minutes: each,
    groups: [group(), group()],
  }))
  return { people, work }
}

/** Sharing out work among 500 people, and proving that more of it cannot be shared out. */
export async function benchRebalance(): Promise<readonly Measurement[]> {
  const solver = await highsSolver()
  const [light, full] = [question(0.4), question(1.2)]
  mustEqual('an assignment exists', rebalance(light, solver).possible, true)
  mustEqual('none exists', rebalance(full, solver).possible, false)
  return [
    {
      task: 'rebalance: 500 people, the most even assignment',
      milliseconds: medianTime(() => rebalance(light, solver)),
      promised: 5000,
    },
    {
      task: 'rebalance: 500 people, the proof that there is none',
      milliseconds: medianTime(() => rebalance(full, solver)),
      promised: 5000,
    },
  ]
}
