import type { Misprint } from '@reform/roadmap'
import { at } from './paper.ts'

/** Slips in the plan: the wrong characters and no more than is needed to find them. */
export const misprints: readonly Misprint[] = [
  {
    id: 'misprint-efforts-of-companies',
    asWritten: '民間企業等取り組み',
    meant: '民間企業等の取り組み',
    source: [at(236)],
  },
  { id: 'misprint-in-view-of', asWritten: '踏まえ等対応', source: [at(290)] },
]
