import { formatPath } from '../format-path.ts'
import { both, quoted, suggestion } from './both.ts'

/** What a reference points at, for messages. */
const targets = {
  indicator: ['指標', 'indicator'],
  track: ['トラック', 'track'],
  theme: ['横断テーマ', 'theme'],
  stage: ['段階', 'stage'],
  unit: ['担当部署', 'responsible unit'],
  tier: ['組織の階層', 'organisation tier'],
  document: ['文書', 'document'],
  edition: ['版', 'edition'],
  figure: ['数値（figures）', 'figure'],
  unitOfMeasure: ['計測の単位', 'unit of measure'],
  item: ['項目', 'item'],
  place: ['場所', 'place'],
} as const

/** What a reference may point at. */
export type ReferenceTarget = keyof typeof targets

export interface Missing {
  readonly target: ReferenceTarget
  readonly id: string
  readonly near?: string | undefined
}

const declare = (target: ReferenceTarget): [ja: string, en: string] => [
  `${targets[target][0]}として定めるか、識別子を直してください。`,
  `Declare it, or correct the id.`,
]

/** What is said about a roadmap that has the right shape and still cannot be so, or is worth a second look. */
export const meaningTexts = {
  'duplicate-id': ({ id, first }: { id: string; first: readonly (string | number)[] }) =>
    both(
      `識別子「${id}」は既に ${formatPath(first)} で使われています。`,
      `The id “${id}” is already used at ${formatPath(first)}.`,
      'どちらかを別の識別子に変え、参照している所も合わせてください。',
      'Give one of them another id and follow it where it is referred to.',
    ),
  'unknown-reference': ({ target, id, near }: Missing) =>
    both(
      `識別子「${id}」の${targets[target][0]}がありません。`,
      `There is no ${targets[target][1]} with the id “${id}”.`,
      ...(near === undefined ? declare(target) : suggestion(near, [])),
    ),
  'repeated-reference': ({ id }: { id: string }) =>
    both(
      `「${id}」が同じ一覧に二度あります。`,
      `“${id}” stands twice in one list.`,
      'どちらか一方を消してください。',
      'Remove one of the two.',
    ),
  'stale-acknowledgement': ({ id }: { id: string }) =>
    both(
      `承知済みの指摘が示す「${id}」が、この工程表にありません。`,
      `The acknowledgement names “${id}”, which is not in this roadmap.`,
      '不要になったなら消し、名前が変わったなら直してください。',
      'Remove it when it is no longer needed, or follow the new name.',
    ),
  'unknown-rule': ({ id, near }: { id: string; near?: string | undefined }) =>
    both(
      `点検の規則「${quoted(id)}」がありません。`,
      `The check has no rule “${quoted(id)}”.`,
      near === undefined ? '規則の識別子を確かめてください。' : suggestion(near, [])[0],
      near === undefined ? 'Look up the id of the rule.' : suggestion(near, [])[1],
    ),
  'reference-cycle': ({ ids }: { ids: readonly string[] }) =>
    both(
      `「${ids.join(' → ')}」と、自分自身に戻っています。`,
      `“${ids.join(' → ')}” leads back to itself.`,
      'どこか一つの partOf を消すか、直してください。',
      'Remove or correct one of the partOf keys.',
    ),
  'empty-group': ({ kind }: { kind: 'pillar' | 'section' }) =>
    both(
      kind === 'pillar' ? '柱に節も項目もありません。' : '節に項目がありません。',
      kind === 'pillar' ? 'The pillar has neither sections nor items.' : 'The section has no items.',
      '項目を書くか、これを消してください。',
      'Write its items or remove it.',
    ),
  'period-reversed': ({ from, to }: { from: string; to: string }) =>
    both(
      `期間の終わり（${to}）が始まり（${from}）より前です。`,
      `The period ends (${to}) before it starts (${from}).`,
      'from と to を確かめてください。',
      'Check from and to.',
    ),
  'years-reversed': ({ from, to }: { from: number; to: number }) =>
    both(
      `対象年度の終わり（${to}）が始まり（${from}）より前です。`,
      `The last fiscal year (${to}) is before the first (${from}).`,
      'from と to を確かめてください。',
      'Check from and to.',
    ),
  'exclusion-outside-period': ({ when }: { when: string }) =>
    both(
      `除く時期（${when}）が期間の外にあります。`,
      `What is left out (${when}) is not inside the period.`,
      '期間か、除く時期のどちらかを直してください。',
      'Correct the period or what is left out.',
    ),
  'outside-edition': ({ period, years }: { period: string; years: string }) =>
    both(
      `この時期（${period}）は、版の対象年度（${years}）の外にあります。`,
      `This time (${period}) is outside the years of the edition (${years}).`,
      '書き誤りでなければ、そのままで構いません。',
      'Leave it when it is meant.',
    ),
  'edition-order': ({ id, before }: { id: string; before: string }) =>
    both(
      `版「${id}」は、前に置かれた版「${before}」より先に発行されています。`,
      `The edition “${id}” was published before “${before}”, which stands ahead of it.`,
      'editions を発行の順に並べてください。',
      'Put the editions in the order in which they were published.',
    ),
  'line-order': ({ line, lastLine }: { line: number; lastLine: number }) =>
    both(
      `最後の行（${lastLine}）が最初の行（${line}）より前です。`,
      `The last line (${lastLine}) is before the first (${line}).`,
      'line と lastLine を確かめてください。',
      'Check line and lastLine.',
    ),
  'division-by-zero': ({ numerator }: { numerator: number }) =>
    both(
      `分母が0なのに、分子が${numerator}です。`,
      `The denominator is 0 and the numerator ${numerator}.`,
      '分子と分母を確かめてください。',
      'Check numerator and denominator.',
    ),
  'ratio-above-one': ({ numerator, denominator }: { numerator: number; denominator: number }) =>
    both(
      `分子（${numerator}）が分母（${denominator}）より大きくなっています。`,
      `The numerator (${numerator}) is larger than the denominator (${denominator}).`,
      '分子と分母を確かめてください。100％を超えうる指標なら、指標の scale に最大値を書くと、この注意は出ません。',
      'Check both. When the indicator may exceed 100%, write its maximum in the indicator’s scale.',
    ),
  'percent-out-of-range': ({ percent }: { percent: number }) =>
    both(
      `割合（${percent}％）が0から100までの外にあります。`,
      `The share (${percent}%) is outside 0 to 100.`,
      '値を確かめてください。100％を超えうる指標なら、指標の scale に最大値を書くと、この注意は出ません。',
      'Check the value. When the indicator may exceed 100%, write its maximum in the indicator’s scale.',
    ),
  'scale-reversed': ({ minimum, maximum }: { minimum: number; maximum: number }) =>
    both(
      `目盛りの最小（${minimum}）が最大（${maximum}）以上です。`,
      `The minimum of the scale (${minimum}) is not below its maximum (${maximum}).`,
      'minimum と maximum を確かめてください。',
      'Check minimum and maximum.',
    ),
  'almost-not-defined': ({ found }: { found: string }) =>
    both(
      `定義に「${quoted(found)}」と書かれています。`,
      `The definition reads “${quoted(found)}”.`,
      '文書が定めていないという意味なら「notDefined」と書いてください。',
      'Write “notDefined” when the paper does not define it.',
    ),
  'lineage-cycle': ({ ids }: { ids: readonly string[] }) =>
    both(
      `継承が「${ids.join(' → ')}」と一回りしています。`,
      `The lineage goes round: “${ids.join(' → ')}”.`,
      '前の版から後の版へ向かうように、どれかの from と to を直してください。',
      'Correct from and to so that every step leads from an earlier to a later edition.',
    ),
  'lineage-order': ({ from, to }: { from: string; to: string }) =>
    both(
      `継承が後の版（${from}）から前の版（${to}）へ向かっています。`,
      `The lineage leads from a later edition (${from}) to an earlier one (${to}).`,
      'from と to を入れ替えてください。',
      'Swap from and to.',
    ),
  'lineage-sides': ({ kind, rule }: { kind: string; rule: readonly [ja: string, en: string] }) =>
    both(
      `継承の形「${kind}」と、前後の識別子の数が合いません。`,
      `The kind “${kind}” does not fit the number of ids before and after.`,
      ...rule,
    ),
}
