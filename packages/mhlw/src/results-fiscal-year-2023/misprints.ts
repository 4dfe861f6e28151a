import type { Misprint } from '@reform/roadmap'
import { at, lines } from './paper.ts'

/** Slips in the results paper: the wrong characters and no more than is needed to find them. */
export const misprints: readonly Misprint[] = [
  { id: 'misprint-bracket-of-period', asWritten: '(7月除く）', meant: '（７月除く）', source: [at(154)] },
  { id: 'misprint-two-bullets', asWritten: '• ○', meant: '•', source: [at(226)] },
  { id: 'misprint-first-time', asWritten: '1回目めの', meant: '1回目の', source: [at(265)] },
  { id: 'misprint-bracket-of-meeting', asWritten: '(座談会）', meant: '(座談会)', source: [at(269)] },
  {
    id: 'misprint-so-that-it-can',
    asWritten: '確認できよう',
    meant: '確認できるよう',
    source: [lines(427, 428)],
  },
  { id: 'misprint-stop-after-share', asWritten: '％。', meant: '％', source: [at(680)] },
  {
    id: 'misprint-information-account',
    asWritten: '情報発アカウント',
    meant: '情報発信アカウント',
    source: [lines(774, 775)],
  },
]
