import type { ActivityState } from '../model/activity.ts'
import type { Indicator, TargetType } from '../model/indicator.ts'
import type { ResultState } from '../model/measure.ts'
import type { LineageKind } from '../model/roadmap.ts'
import type { Text } from '../model/text.ts'
import type { Cadence } from '../model/time.ts'

/** What the states of a result are called. */
export const resultStateLabels: Readonly<Record<ResultState, Text>> = {
  value: { ja: '実績値あり', en: 'measured' },
  planned: { ja: '予定', en: 'planned' },
  notMeasured: { ja: '未把握', en: 'not measured' },
  pending: { ja: '確定待ち', en: 'pending' },
  describedOnly: { ja: '記述のみ', en: 'described only' },
  awaiting: { ja: '外部の対応待ち', en: 'awaiting an outside body' },
  wrongValuePrinted: { ja: '別の値を誤って掲載', en: 'wrong value printed' },
}

/** What the types of target are called. */
export const targetTypeLabels: Readonly<Record<TargetType, Text>> = {
  valueBy: { ja: '期限付きの目標値', en: 'value by a date' },
  directionOnly: { ja: '方向のみ', en: 'direction only' },
  thresholdToBeSet: { ja: '基準あり・目標値は今後設定', en: 'threshold, target still to be set' },
  setThenReach: { ja: '目標を設定して達成', en: 'set the target, then reach it' },
  stageBy: { ja: '期限までに段階を完了', en: 'stage done by a date' },
  recurring: { ja: '定期的に実施', en: 'recurring' },
  plannedCount: { ja: '期間内の予定数', en: 'planned count in a window' },
  toBeDecided: { ja: '今後決定', en: 'to be decided' },
}

/** What the kinds of lineage are called, whoever says so: see `formatLineageKind` for one lineage. */
export const lineageKindLabels: Readonly<Record<LineageKind, Text>> = {
  continued: { ja: '継続', en: 'continued' },
  merged: { ja: '統合', en: 'merged' },
  split: { ja: '分割', en: 'split' },
  redefined: { ja: '再定義', en: 'redefined' },
  moved: { ja: '移動', en: 'moved' },
  dropped: { ja: '次の版になし', en: 'not in the next edition' },
  new: { ja: '新規', en: 'new' },
}

/** What the states of an activity are called. */
export const activityStateLabels: Readonly<Record<ActivityState, Text>> = {
  done: { ja: '実施済み', en: 'done' },
  ongoing: { ja: '継続実施中', en: 'ongoing' },
  started: { ja: '着手', en: 'started' },
  planned: { ja: '予定', en: 'planned' },
  considering: { ja: '検討中', en: 'under consideration' },
  onHold: { ja: '保留', en: 'on hold' },
  notDone: { ja: '未実施', en: 'not done' },
}

/** How often, in words. */
export const cadenceLabels: Readonly<Record<Cadence, Text>> = {
  month: { ja: '毎月', en: 'every month' },
  quarter: { ja: '四半期ごと', en: 'every quarter' },
  half: { ja: '半期ごと', en: 'every half-year' },
  year: { ja: '毎年度', en: 'every year' },
  once: { ja: '一回', en: 'once' },
  irregular: { ja: '不定期', en: 'irregular' },
}

/** What the kinds of indicator are called. */
export const indicatorKindLabels: Readonly<Record<Indicator['kind'], Text>> = {
  stock: { ja: '時点の値', en: 'level at a date' },
  flow: { ja: '期間の合計', en: 'sum over a period' },
  ratio: { ja: '割合', en: 'share' },
  mean: { ja: '平均', en: 'mean' },
  count: { ja: '件数', en: 'count' },
  text: { ja: '記述', en: 'words' },
}
