import type { ProgressMethod } from './method.ts'

/** The rule of the follow-up of Japan's growth strategy: A, B, F and N. */
const elapsedShare: ProgressMethod = {
  id: 'elapsedShare',
  label: { ja: '経過割合による判定（A・B・F・N）', en: 'Elapsed share (A, B, F, N)' },
  rule: { kind: 'elapsedShare' },
  words: {
    A: {
      light: 'green',
      label: {
        ja: 'Ａ：目標への進みが経過期間の割合以上',
        en: 'A: covered at least the share of time elapsed',
      },
    },
    B: {
      light: 'amber',
      label: {
        ja: 'Ｂ：目標への進みが経過期間の割合未満',
        en: 'B: covered less than the share of time elapsed',
      },
    },
    F: {
      light: 'grey',
      label: { ja: 'Ｆ：施策の実施そのものが目標', en: 'F: the target is the doing of the measure itself' },
    },
    N: { light: 'grey', label: { ja: 'Ｎ：判定に要するデータなし', en: 'N: no data to judge from' } },
  },
  common: { met: 'A', missed: 'B', kept: 'A', lost: 'B', open: 'N', tooEarly: 'N', doing: 'F' },
  source: {
    ja: '成長戦略のＫＰＩの進捗確認の方法',
    en: 'Follow-up of the KPIs of the growth strategy of Japan',
  },
}

/** The automatic progress calculation of Open SDG. */
const openSdg: ProgressMethod = {
  id: 'openSdg',
  label: { ja: '年平均変化率による判定（Open SDG）', en: 'Growth rates (Open SDG)' },
  rule: {
    kind: 'growth',
    withTarget: { high: 0.95, medium: 0.6, low: 0 },
    withoutTarget: { high: 0.015, medium: 0.005, low: 0 },
    limitExponent: 4.44,
    zeroBecomes: 0.001,
  },
  words: {
    target_achieved: { light: 'green', label: { ja: '目標達成', en: 'target achieved' } },
    substantial_progress: { light: 'green', label: { ja: '大きく前進', en: 'substantial progress' } },
    moderate_progress: { light: 'amber', label: { ja: 'ある程度前進', en: 'moderate progress' } },
    limited_progress: { light: 'amber', label: { ja: 'わずかに前進', en: 'limited progress' } },
    deterioration: { light: 'red', label: { ja: '悪化', en: 'deterioration' } },
    not_available: { light: 'grey', label: { ja: '判定不能', en: 'not available' } },
  },
  common: {
    met: 'target_achieved',
    missed: 'limited_progress',
    kept: 'target_achieved',
    lost: 'deterioration',
    open: 'not_available',
    tooEarly: 'not_available',
    doing: 'not_available',
  },
  source: { ja: 'Open SDG 2.4.0 の進捗の自動計算', en: 'Open SDG 2.4.0, automatic progress calculation' },
}

/** What the pace has to do: the words of the UN regional commissions. */
const requiredPace: ProgressMethod = {
  id: 'requiredPace',
  label: { ja: '必要な速さによる判定', en: 'Required pace' },
  rule: { kind: 'requiredPace', earliest: 0.1 },
  words: {
    met: { light: 'green', label: { ja: '達成', en: 'met' } },
    maintain: { light: 'green', label: { ja: '今の速さを維持', en: 'maintain' } },
    accelerate: { light: 'amber', label: { ja: '加速が必要', en: 'accelerate' } },
    reverse: { light: 'red', label: { ja: '転換が必要', en: 'reverse' } },
    missed: { light: 'red', label: { ja: '未達成', en: 'missed' } },
    tooEarly: { light: 'grey', label: { ja: '時期尚早', en: 'too early to say' } },
    insufficient: { light: 'grey', label: { ja: 'データ不足', en: 'insufficient data' } },
    doing: { light: 'grey', label: { ja: '施策の実施で判定', en: 'judged by what is done' } },
  },
  common: {
    met: 'met',
    missed: 'missed',
    kept: 'maintain',
    lost: 'reverse',
    open: 'insufficient',
    tooEarly: 'tooEarly',
    doing: 'doing',
  },
  source: {
    ja: '国連地域委員会の進捗報告の用語',
    en: 'Words of the progress reports of the UN regional commissions',
  },
}

/** Share covered over share elapsed, with bands that a publisher may change. */
const onTrackBands: ProgressMethod = {
  id: 'onTrackBands',
  label: { ja: '進み具合の段階による判定', en: 'Bands of the on-track ratio' },
  rule: { kind: 'onTrackBands', ahead: 1.1, onTrack: 0.95, slightlyBehind: 0.6, earliest: 0.1 },
  words: {
    met: { light: 'green', label: { ja: '達成', en: 'met' } },
    ahead: { light: 'green', label: { ja: '計画より早い', en: 'ahead' } },
    onTrack: { light: 'green', label: { ja: '計画どおり', en: 'on track' } },
    slightlyBehind: { light: 'amber', label: { ja: 'やや遅れ', en: 'slightly behind' } },
    behind: { light: 'red', label: { ja: '遅れ', en: 'behind' } },
    reversing: { light: 'red', label: { ja: '後退', en: 'reversing' } },
    missed: { light: 'red', label: { ja: '未達成', en: 'missed' } },
    tooEarly: { light: 'grey', label: { ja: '時期尚早', en: 'too early to say' } },
    open: { light: 'grey', label: { ja: '判定できない', en: 'cannot be judged' } },
    doing: { light: 'grey', label: { ja: '施策の実施で判定', en: 'judged by what is done' } },
  },
  common: {
    met: 'met',
    missed: 'missed',
    kept: 'onTrack',
    lost: 'behind',
    open: 'open',
    tooEarly: 'tooEarly',
    doing: 'doing',
  },
  source: {
    ja: '進捗率と経過率の比（段階は変更できる）',
    en: 'Ratio of attained to elapsed share; the bands may be changed',
  },
}

/**
 * The methods that come with the package, as data: rule with every figure, words with their colours, source. A
 * publisher with cuts of its own changes a copy.
 *
 * @example
 * ```ts
 * Object.keys(progressMethods) // => ['elapsedShare', 'openSdg', 'requiredPace', 'onTrackBands']
 * ```
 */
export const progressMethods = { elapsedShare, openSdg, requiredPace, onTrackBands } as const
