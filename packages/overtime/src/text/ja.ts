import { standardUnits } from '@reform/rules'
import type { Interview } from '../assess/assessment.ts'
import type { OvertimeWording } from './wording.ts'

const time = (minutes: number): string => standardUnits.minutes.ja.exact(minutes, 1)
const stated = (minutes: number): string => standardUnits.minutes.ja.stated?.(minutes) ?? time(minutes)
const after = { lt: '未満', lte: '以下', gt: '超', gte: '以上', eq: '' } as const

function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`
}

function span({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? date(from) : `${date(from)}から${date(to)}まで`
}

function line({ times = 1, allowed, comparison }: Interview): string {
  const each = `${stated(allowed / times)}${after[comparison]}`
  return times === 1 ? each : `1か月平均${each}`
}

const outcomes = {
  within: '記録のある月について、すべての上限を満たしています。',
  outOfScope: '適用される上限はありません。',
}

/** Sentences in Japanese. */
export const japanese: OvertimeWording = {
  interview: (interview, { counts, citation }) => {
    const due =
      interview.request === 'required'
        ? '申出がなくても、医師による面接指導を行う必要があります'
        : '本人の申出があれば、医師による面接指導を行うこととされています'
    return `${span(interview.window)}の${counts.label.ja}は${time(interview.observed)}で、${line(interview)}に当たります。${due}（目安の期限は${date(interview.by)}、${citation.act.ja}${citation.article.ja}）。`
  },
  nothing: (word) => (word === 'outOfScope' ? outcomes.outOfScope : outcomes.within),
  interval: ({ from, observed, allowed }, { citation }) =>
    `${date(from)}の勤務の終了から次の勤務の開始までは${time(observed)}でした。${stated(allowed)}以上となるよう努めることとされています（${citation.act.ja}${citation.article.ja}）。これはお知らせであり、違反を示すものではありません。`,
  review: ({ year, due }) =>
    `${span(year)}の年の上限を超えた超過勤務について、${date(due)}までに要因の整理、分析及び検証を行う必要があります。`,
  presence: ({ date: day, presentMinutes, declaredMinutes, gap }) =>
    `${date(day)}の在庁の記録は${time(presentMinutes)}、申告された勤務時間は${time(declaredMinutes)}で、${time(Math.abs(gap))}${gap > 0 ? '長く' : '短く'}なっています。理由を確認してください。`,
  headroom: ({ thisMonth, even, needs }, monthLabel, evenLabel) => [
    `${date(thisMonth.month)}は、あと${time(thisMonth.left)}まで超過勤務ができます${monthLabel === undefined ? '' : `（${monthLabel}）`}。`,
    even.minutes === undefined
      ? '年の末日まですべての上限を守る計画はありません。'
      : `年の末日まで毎月${time(even.minutes)}までであれば、すべての上限を守ることができます${evenLabel === undefined ? '' : `（${evenLabel}）`}。`,
    ...(needs.length === 0
      ? []
      : [`${needs.map(date).join('、')}の記録がないため、実際にはこれより少ない場合があります。`]),
  ],
}
