import type { NotationCode } from '../notation/issue.ts'
import type { Bilingual } from '../provisions/source.ts'

/** Japanese and English; `{}` stands for the characters concerned, `[]` for what is right. */
export type NotationSentence = readonly [ja: string, en: string]

/** The codes of every reading; what only the reading of exclusions says stands with it. */
export type CommonNotationCode = Exclude<NotationCode, 'wrongExclusion'>

export const notationSentences: Readonly<Record<CommonNotationCode, NotationSentence>> = {
  empty: ['日付が書かれていません。', 'No date is written.'],
  eraMissing: ['「{}」には元号（令和、R など）と年が必要です。', '“{}” needs an era (令和, R …) and a year.'],
  yearMissing: ['「{}」の後に年が必要です。', 'A year is needed after “{}”.'],
  yearZero: ['0年はありません。最初の年は元年です。', 'There is no year 0; the first is 元年 (1).'],
  yearTooLong: [
    '「{}」は元号の年として大きすぎます。西暦ではありませんか。',
    '“{}” is too large for the year of an era; is it Western?',
  ],
  dateImpossible: ['「{}」は暦にありません。', 'The calendar has no “{}”.'],
  outOfEra: ['「{}」は元号の期間の外です。正しくは[]です。', '“{}” is outside of its era; it is [].'],
  lunisolar: ['「{}」は旧暦（明治5年以前）の日付です。', '“{}” is a lunisolar date (before 明治6年).'],
  skippedDay: ['「{}」は改暦により存在しません。', '“{}” was skipped when the calendar changed.'],
  yearMismatch: ['「{}」は併記された[]年と合いません。', '“{}” does not agree with the year [] beside it.'],
  weekdayMismatch: [
    '「{}」はその日の曜日（[]）と合いません。',
    '“{}” does not agree with the date; it is [].',
  ],
  rangeReversed: [
    '「{}」の終わりが始まりより前です。終わりの年を書いてください。',
    '“{}” ends before it starts; write the year of its end.',
  ],
  ambiguous: [
    '「{}」は読み方が一つに決まりません。年を4桁で先に書いてください。',
    '“{}” can be read in several ways; write the year first, with four digits.',
  ],
  unreadable: ['「{}」を日付として読み取れません。', '“{}” cannot be read as a date.'],
  notADate: ['「{}」は一つの日を表していません。', '“{}” does not name one day.'],
}

/** The reason in a sentence for people, in Japanese and in English; a long text is cut short in it. */
export function notationMessage([ja, en]: NotationSentence, text: string, right: string): Bilingual {
  const quoted = text.length > 40 ? `${text.slice(0, 40)}…` : text
  const fill = (sentence: string): string =>
    sentence.replace(/\{\}|\[\]/g, (place) => (place === '{}' ? quoted : right))
  return { ja: fill(ja), en: fill(en) }
}
