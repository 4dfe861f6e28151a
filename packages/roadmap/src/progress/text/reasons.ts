import { printDecimal } from '@reform/quantities'
import type { ReasonCode, ReasonFacts } from '../reason.ts'

type Say = (facts: ReasonFacts) => string

/** Up to two places, without zeros that say nothing. */
function figure(value: number | undefined): string {
  if (value === undefined) return '―'
  const text = printDecimal(value, 2, { grouping: true })
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

const ja = (f: ReasonFacts, value = f.value): string => `${figure(value)}${f.unit?.ja ?? ''}`
const en = (f: ReasonFacts, value = f.value): string => {
  const unit = f.unit?.en ?? f.unit?.ja ?? ''
  return `${figure(value)}${unit === '' || unit === '%' ? unit : ` ${unit}`}`
}
const whatJa = (f: ReasonFacts): string => f.what?.ja ?? ''
const whatEn = (f: ReasonFacts): string => f.what?.en ?? f.what?.ja ?? ''

function sideJa(f: ReasonFacts): string {
  if (f.side === 'within') return `${ja(f)}から${ja(f, f.other)}まで`
  const words = { atLeast: '以上', atMost: '以下', moreThan: '超', lessThan: '未満', exactly: 'ちょうど' }
  return `${ja(f)}${words[f.side ?? 'atLeast']}`
}

function sideEn(f: ReasonFacts): string {
  if (f.side === 'within') return `from ${en(f)} to ${en(f, f.other)}`
  const words = {
    atLeast: 'at least',
    atMost: 'at most',
    moreThan: 'more than',
    lessThan: 'less than',
    exactly: 'exactly',
  }
  return `${words[f.side ?? 'atLeast']} ${en(f)}`
}

/** The sentence of every reason. */
export const reasonTexts: Readonly<Record<ReasonCode, { readonly ja: Say; readonly en: Say }>> = {
  onCourse: {
    ja: (f) => `現在の値は${ja(f)}で、この時点で見込まれる${ja(f, f.other)}に届いています。`,
    en: (f) => `The value is ${en(f)}; ${en(f, f.other)} is expected by now.`,
  },
  behindCourse: {
    ja: (f) => `現在の値は${ja(f)}で、この時点で見込まれる${ja(f, f.other)}に届いていません。`,
    en: (f) => `The value is ${en(f)}, short of the ${en(f, f.other)} expected by now.`,
  },
  met: {
    ja: (f) => `現在の値は${ja(f)}で、目標を満たしています。`,
    en: (f) => `The value is ${en(f)}, which meets the target.`,
  },
  overshoot: {
    ja: (f) => `目標を${ja(f)}上回る進みです。目標の水準が適切か確かめてください。`,
    en: (f) => `It goes ${en(f)} beyond the target; ask whether the target was too easy.`,
  },
  missed: {
    ja: (f) => `期限の時点の値は${ja(f)}で、目標を満たしていません。`,
    en: (f) => `The value at the target's date is ${en(f)}, which does not meet the target.`,
  },
  kept: {
    ja: (f) => `保つべき水準を、現在の値${ja(f)}で保っています。`,
    en: (f) => `The level that was to be held is held at ${en(f)}.`,
  },
  lost: {
    ja: (f) => `保つべき水準を、現在の値${ja(f)}で外れています。`,
    en: (f) => `The level that was to be held is lost at ${en(f)}.`,
  },
  insideBand: {
    ja: (f) => `現在の値${ja(f)}は、定めた範囲の内にあります。`,
    en: (f) => `The value ${en(f)} is inside the band.`,
  },
  outsideBand: {
    ja: (f) => `現在の値${ja(f)}は、定めた範囲から${ja(f, f.other)}外れています。`,
    en: (f) => `The value ${en(f)} is ${en(f, f.other)} outside the band.`,
  },
  movingAway: {
    ja: (f) => `現在の値${ja(f)}は、基準値${ja(f, f.other)}より目標から遠ざかっています。`,
    en: (f) => `The value ${en(f)} has moved away from the target since the baseline of ${en(f, f.other)}.`,
  },
  growth: {
    ja: (f) => `年平均の変化は、目標に必要な変化の${figure(f.value)}倍です。`,
    en: (f) => `Yearly growth is ${figure(f.value)} times what the target needs.`,
  },
  improved: {
    ja: (f) => `比べられる前回の${ja(f, f.other)}から${ja(f)}へ、望ましい向きに動いています。`,
    en: (f) => `It moved the right way, from ${en(f, f.other)} to ${en(f)}.`,
  },
  unchanged: {
    ja: (f) => `比べられる前回と同じ${ja(f)}です。`,
    en: (f) => `It stays at ${en(f)}, as in the last comparable period.`,
  },
  worsened: {
    ja: (f) => `比べられる前回の${ja(f, f.other)}から${ja(f)}へ、望ましくない向きに動いています。`,
    en: (f) => `It moved the wrong way, from ${en(f, f.other)} to ${en(f)}.`,
  },
  noValue: {
    ja: () => '判定に使える実績値がありません。',
    en: () => 'There is no measured value to judge from.',
  },
  noBaseline: {
    ja: () => '基準値がないため、進み具合を計算できません。',
    en: () => 'Without a baseline the progress cannot be worked out.',
  },
  noTarget: { ja: () => '目標値がありません。', en: () => 'There is no target value.' },
  noDirection: {
    ja: () => 'どちらの向きが望ましいか定められていません。',
    en: () => 'Nobody says which way is better.',
  },
  notComparable: {
    ja: () => '実績値と目標値の単位または種類が異なり、比べられません。',
    en: () => 'Value and target are of different kinds or units and cannot be compared.',
  },
  notStarted: { ja: () => '期間が始まっていません。', en: () => 'The period has not begun.' },
  tooEarly: {
    ja: () => '期間が始まったばかりで、判定には早すぎます。',
    en: () => 'So little of the period has passed that a judgement would be noise.',
  },
  finalValueMissing: {
    ja: (f) => `期限（${f.on ?? ''}）は過ぎましたが、期限の時点の値がまだありません。`,
    en: (f) => `The target's date (${f.on ?? ''}) has passed, but no value of that date is there yet.`,
  },
  noGrowth: {
    ja: () => '零からの変化や符号の変わる変化は、変化率では判定できません。',
    en: () => 'Growth from zero or across zero has no rate.',
  },
  oneValueOnly: {
    ja: () => '比べられる前回の値がありません。',
    en: () => 'There is no earlier value to compare with.',
  },
  stale: {
    ja: (f) => `最新の値は${f.on ?? ''}までのもので、古すぎるため現在の判定に使いません。`,
    en: (f) => `The newest value ends on ${f.on ?? ''}; it is too old to say how things stand now.`,
  },
  partial: {
    ja: () => '値が期間または組織の一部のものであるため、全体の判定に使いません。',
    en: () => 'The value covers a part of the period or of the organisation only.',
  },
  boundUndecided: {
    ja: () => '値が「以上」「以下」の形であり、どちらとも言えません。',
    en: () => 'The value is a bound, which leaves both answers open.',
  },
  targetToBeSet: {
    ja: (f) => `目標値はこれから定めることになっています${f.on === undefined ? '' : `（${f.on}まで）`}。`,
    en: (f) => `The target value is still to be set${f.on === undefined ? '' : ` (by ${f.on})`}.`,
  },
  toBeDecided: {
    ja: () => '目標はこれから決めることになっています。',
    en: () => 'The target is still to be decided.',
  },
  byWork: {
    ja: () => '目標は施策の実施そのものであり、実施の状況で判定します。',
    en: () => 'The target is the doing of something; it is judged by what was done.',
  },
  onlyOfTracks: {
    ja: (f) => `全体の値はなく、${(f.list ?? []).join('・')}の値だけがあります。合わせて扱うことはしません。`,
    en: (f) => `There is no value of the whole, only of ${(f.list ?? []).join(', ')}; they are not mixed.`,
  },
  wordsOnly: { ja: () => '値が文字による記述です。', en: () => 'The value is words.' },
  valueState: {
    ja: (f) => `値がありません（${whatJa(f)}）。`,
    en: (f) => `There is no value (${whatEn(f)}).`,
  },
  approximate: { ja: () => '値は概数です。', en: () => 'The value is approximate.' },
  provisional: { ja: () => '値は速報です。', en: () => 'The value is provisional.' },
  zeroReplaced: {
    ja: (f) => `零を${String(f.value)}に置き換える方法であり、結果はその数に左右されます。`,
    en: (f) => `The method puts ${String(f.value)} in the place of zero; the result depends on it.`,
  },
  directionContradicts: {
    ja: () => '指標の望ましい向きと目標の向きが逆です。目標に従って判定しました。',
    en: () => 'The indicator says one direction and the target the other; the target was followed.',
  },
  cadenceAssumed: {
    ja: (f) => `測定の頻度が示されていないため、${whatJa(f)}とみなしました。`,
    en: (f) => `How often it is measured is not stated; ${whatEn(f)} was assumed.`,
  },
  late: {
    ja: (f) => `次の値の期限（${f.on ?? ''}）を過ぎています。`,
    en: (f) => `The next value was due on ${f.on ?? ''}.`,
  },
  baselineFromSeries: {
    ja: (f) => `基準値が示されていないため、最初の実績値（${f.on ?? ''}）を基準としました。`,
    en: (f) => `No baseline is stated; the first value (${f.on ?? ''}) was taken.`,
  },
  notDue: {
    ja: (f) => `「${whatJa(f)}」は始まっていません（${f.on ?? ''}から）。`,
    en: (f) => `“${whatEn(f)}” has not begun (from ${f.on ?? ''}).`,
  },
  underway: { ja: (f) => `「${whatJa(f)}」は実施中です。`, en: (f) => `“${whatEn(f)}” is under way.` },
  done: { ja: (f) => `「${whatJa(f)}」は実施済みです。`, en: (f) => `“${whatEn(f)}” is done.` },
  overdue: {
    ja: (f) => `「${whatJa(f)}」は期限（${f.on ?? ''}）までに終わっていません。`,
    en: (f) => `“${whatEn(f)}” was not done by ${f.on ?? ''}.`,
  },
  notDone: { ja: (f) => `「${whatJa(f)}」は実施されていません。`, en: (f) => `“${whatEn(f)}” was not done.` },
  plannedOnly: { ja: (f) => `「${whatJa(f)}」は予定の段階です。`, en: (f) => `“${whatEn(f)}” is planned.` },
  onHold: { ja: (f) => `「${whatJa(f)}」は止まっています。`, en: (f) => `“${whatEn(f)}” is on hold.` },
  unreported: {
    ja: (f) => `「${whatJa(f)}」の状況が報告されていません。`,
    en: (f) => `Nothing is reported about “${whatEn(f)}”.`,
  },
  accountsOnly: {
    ja: () => '計画の段階ごとの報告がないため、取組の記述から示しました。',
    en: () => 'Nothing is reported step by step; this follows the accounts of what was done.',
  },
  madeOfDue: {
    ja: (f) => `${String(f.of)}回のうち${String(f.count)}回が実施されています。`,
    en: (f) => `${String(f.count)} of ${String(f.of)} due were made.`,
  },
  greenFrom: {
    ja: (f) => `この時点の値が${sideJa(f)}なら、順調となります。`,
    en: (f) => `A value of ${sideEn(f)} would be on course now.`,
  },
  greenUntil: {
    ja: (f) => `この時点の値が${sideJa(f)}である限り、順調です。`,
    en: (f) => `It stays on course as long as the value is ${sideEn(f)}.`,
  },
  paceNeeded: {
    ja: (f) => `目標に届くには、これから１年当たり${ja(f)}の変化が必要です（これまでは${ja(f, f.other)}）。`,
    en: (f) => `To reach the target it has to change by ${en(f)} a year from now (so far ${en(f, f.other)}).`,
  },
  nextValueBy: {
    ja: (f) => `次の値（期限：${f.on ?? ''}）が出れば、改めて判定します。`,
    en: (f) => `The next value, due on ${f.on ?? ''}, will be judged anew.`,
  },
  valueWanted: { ja: (f) => `${whatJa(f)}の値が要ります。`, en: (f) => `A value of ${whatEn(f)} is wanted.` },
  baselineWanted: {
    ja: () => '基準値とその時点が要ります。',
    en: () => 'A baseline and its date are wanted.',
  },
  targetWanted: { ja: () => '目標値と期限が要ります。', en: () => 'A target value and its date are wanted.' },
  reportWanted: {
    ja: (f) => `「${whatJa(f)}」の実施状況の報告が要ります。`,
    en: (f) => `A report on “${whatEn(f)}” is wanted.`,
  },
  wholeWanted: {
    ja: () => '全体の値、または全ての部分の値が要ります。',
    en: () => 'A value of the whole, or of every part, is wanted.',
  },
}
