import type { Bilingual } from '@reform/quantities'
import type { FigureMark, FigureState } from '../model/figure.ts'

/** The words for what became of a figure. */
export const figureStateLabels: Readonly<Record<FigureState, Bilingual>> = {
  value: { ja: '値あり', en: 'value' },
  notReceived: { ja: '未提出', en: 'not received' },
  empty: { ja: '該当なし', en: 'nothing to count' },
  withheld: { ja: '秘匿', en: 'withheld' },
  questioned: { ja: '確認中', en: 'being asked about' },
  refused: { ja: '不採用', en: 'not taken' },
  notBegun: { ja: '期間前', en: 'period ahead' },
  unbound: { ja: '測り方未設定', en: 'not bound' },
}

/** The words for what a reader of a figure has to know. */
export const figureMarkLabels: Readonly<Record<FigureMark, Bilingual>> = {
  partial: { ja: '一部未提出', en: 'deliveries missing' },
  provisional: { ja: '暫定', en: 'provisional' },
  rowsRejected: { ja: '読めない行あり', en: 'rows rejected' },
  rowsLeftOut: { ja: '数えない行あり', en: 'rows left out' },
  atLeast: { ja: '以上', en: 'at least' },
  atMost: { ja: '以下', en: 'at most' },
  moreThan: { ja: '超', en: 'more than' },
  lessThan: { ja: '未満', en: 'less than' },
  about: { ja: '約', en: 'about' },
}

const reasons: Readonly<Record<FigureState, Bilingual>> = {
  value: { ja: '', en: '' },
  notReceived: { ja: '元になるファイルが提出されていない', en: 'no file was received' },
  empty: { ja: '数える対象がない', en: 'nothing to count' },
  withheld: { ja: '個人に関わるため伏せる', en: 'withheld, as it would tell about people' },
  questioned: { ja: '値を確認している', en: 'the value is being asked about' },
  refused: { ja: '値を採用できない', en: 'the value cannot be taken' },
  notBegun: { ja: '期間が始まっていない', en: 'the period has not begun' },
  unbound: { ja: '測り方が決まっていない', en: 'nothing says how it is measured' },
}

/** Why there is no value, as it stands in the roadmap. */
export function stateBecause(state: FigureState): Bilingual {
  return reasons[state]
}
