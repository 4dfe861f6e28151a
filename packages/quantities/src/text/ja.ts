import type { MissingQuantity } from '../quantity.ts'
import type { QuantityWords } from './words.ts'

const states: QuantityWords['states'] = {
  value: '実績値',
  partial: '一部集計',
  notMeasured: '未計測',
  notReported: '未報告',
  noIndicator: '指標なし',
  notApplicable: '対象外',
  describedOnly: '記述のみ',
  suppressed: '秘匿',
  pending: '集計中',
  planned: '予定',
  awaiting: '回答待ち',
  wrongValuePrinted: '誤掲載',
  undefined: '算出不可',
  missing: '値なし',
}

const reasons: QuantityWords['reasons'] = {
  zeroDenominator: '分母が0のため',
  targetEqualsBaseline: '目標値が基準値と同じであるため',
  zeroBase: '0からの（又は0への）伸び率は定義できないため',
  signCrossing: '正負が入れ替わり伸び率を定義できないため',
  notStarted: '期間が始まっていないため',
  tooEarly: '経過期間が短く判断できないため',
  noTimeLeft: '期限を過ぎているため',
  noProgress: '基準時から変化がないため',
  outOfRange: '扱える範囲を超えるため',
}

/** `2026-12` as 2026年12月; what is not written in ISO 8601 stays as it is. */
function date(iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso)
  if (parts === null) return iso
  const [, year, month, day] = parts
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`
}

function describe(missing: MissingQuantity<string>): string {
  const word = states[missing.state]
  switch (missing.state) {
    case 'pending':
      return missing.until === undefined ? word : `${word}（${date(missing.until)}まで）`
    case 'planned':
      return `${missing.intended ?? ''}${word}${missing.by === undefined ? '' : `（${date(missing.by)}まで）`}`
    case 'awaiting': {
      const since = missing.since === undefined ? '' : `、${date(missing.since)}から`
      const next = missing.nextCheck === undefined ? '' : `、次回確認${date(missing.nextCheck)}`
      return `${word}（${missing.body.ja}${since}${next}）`
    }
    case 'wrongValuePrinted':
      return `${word}（資料の記載「${missing.printed}」）`
    case 'undefined':
      return `${word}（${reasons[missing.reason]}）`
    case 'missing':
      return `${word}（${missing.states.map((state) => states[state]).join('、')}）`
    default:
      return word
  }
}

/** The words for quantities in Japanese. */
export const japanese: QuantityWords = {
  states,
  reasons,
  describe,
  partial: (printed, reporting, expected) => `${printed}（${expected}件中${reporting}件分の集計）`,
}
