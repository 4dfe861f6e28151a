import type { Comparison } from '../comparison.ts'
import type { ProvisionWindow } from '../provision.ts'
import type { BoundPieces, Pieces, Wording } from './wording.ts'

const afterFigure: Readonly<Record<Comparison, string>> = {
  lt: '未満',
  lte: '以下',
  gt: '超',
  gte: '以上',
  eq: '',
}
const counters: Readonly<Record<ProvisionWindow['unit'], string>> = {
  day: '日',
  week: '週',
  month: 'か月',
  year: '年',
}

function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`
}

function span(from: string, to: string): string {
  if (from === to) return date(from)
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${date(from)}から${sameYear ? date(to).replace(/^\d+年/, '') : date(to)}まで`
}

function bound({ comparison, each, total, times, meanOver }: BoundPieces): string {
  const after = afterFigure[comparison]
  if (times === 1) return `${each}${after}`
  if (meanOver === undefined) return `${total}${after}（${each}×${times}）`
  const counter = counters[meanOver]
  return `1${counter}平均${each}${after}（${times}${counter}で${total}${after}）`
}

function observed(pieces: Pieces): string {
  return `${pieces.subject}は${pieces.observed}でした。`
}

/** The verb of the rule up to its ending: `…とすることとされて`, for limits and for efforts. */
function asked({ bound, effort }: Pieces): string {
  return `規定では${bound}とする${effort ? 'よう努める' : ''}こととされて`
}

/** Sentences in Japanese. */
export const japanese: Wording = {
  language: 'ja',
  subject: (counted, from, to) => `${span(from, to)}の${counted}`,
  citation: ({ act, article }) => `${act.ja}${article.ja}`,
  bound,
  within: (pieces) =>
    `${observed(pieces)}規定で定める「${pieces.bound}」を満たしています（${pieces.citation}）。`,
  breached: (pieces) => `${observed(pieces)}${asked(pieces)}います（${pieces.citation}）。`,
  exempt: (pieces, exemption, excused) =>
    `${observed(pieces)}${asked(pieces)}いますが（${pieces.citation}）、この範囲を外れる分は、${exemption}${
      excused === undefined ? '' : `（${excused}）`
    }による例外に当たります。`,
  conditional: (pieces, condition) =>
    `${observed(pieces)}${asked(pieces)}おり（${pieces.citation}）、この範囲を外れることが認められるのは、${condition}を条件とする場合に限られます。`,
  missing: (pieces, needs) => {
    const known = pieces.observed === undefined ? '' : `判明している分は${pieces.observed}です。`
    return `${pieces.subject}が規定で定める「${pieces.bound}」（${pieces.citation}）を満たすかどうかは、まだ判断できません。${known}判断には${needs.map(date).join('、')}の記録が必要です。`
  },
  judgement: (pieces, question) =>
    `${observed(pieces)}${asked(pieces)}います（${pieces.citation}）。これが認められるかどうかは、個別に判断する必要があります${
      question === undefined ? '' : `（判断を要する点：${question}）`
    }。`,
  outOfScope: (pieces) =>
    `${pieces.subject}には、「${pieces.label}」（${pieces.citation}）は適用されません。`,
  unconfirmed: (note) => `なお、この規定の内容は未確認です（${note}）。`,
}
