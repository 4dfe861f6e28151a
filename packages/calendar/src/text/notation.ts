import type { NotationCode } from '../notation/issue.ts'
import type { Bilingual } from '../provisions/source.ts'

/** What a sentence about a written date may need besides its code. */
export type NotationFacts = {
  /** The characters concerned. */
  readonly text?: string
  /** The era written. */
  readonly era?: string
  /** The right way to write it, or the value that the other year gives. */
  readonly right?: string
  /** The other value that was written. */
  readonly other?: string
}

const weekdaysInEnglish: Readonly<Record<string, string>> = {
  日: 'Sunday',
  月: 'Monday',
  火: 'Tuesday',
  水: 'Wednesday',
  木: 'Thursday',
  金: 'Friday',
  土: 'Saturday',
}

type Sentence = (facts: Required<NotationFacts>) => Bilingual

const sentences: Readonly<Record<NotationCode, Sentence>> = {
  empty: () => ({ ja: '日付が書かれていません。', en: 'No date is written.' }),
  eraMissing: ({ text }) => ({
    ja: `「${text}」の前に元号（令和、R など）が必要です。`,
    en: `An era (令和, R …) is needed before “${text}”.`,
  }),
  yearMissing: ({ era }) => ({
    ja: `「${era}」の後に年がありません。`,
    en: `No year follows “${era}”.`,
  }),
  yearZero: ({ era }) => ({
    ja: `${era}0年はありません。最初の年は元年です。`,
    en: `There is no year 0 of ${era}; the first is 元年 (1).`,
  }),
  yearTooLong: ({ era, text }) => ({
    ja: `${era}の年「${text}」が3桁以上です。西暦の年ではないか確かめてください。`,
    en: `Year “${text}” of ${era} has three digits or more; check whether a Western year is meant.`,
  }),
  dateImpossible: ({ text }) => ({
    ja: `「${text}」という日付は暦にありません。`,
    en: `The calendar has no “${text}”.`,
  }),
  outOfEra: ({ text, era, right }) => ({
    ja: `「${text}」は${era}の期間にありません。正しくは${right}です。`,
    en: `“${text}” lies outside of ${era}; it is ${right}.`,
  }),
  lunisolar: ({ text }) => ({
    ja: `「${text}」は明治5年以前の日付です。旧暦のため西暦の日付に直せません。`,
    en: `“${text}” is before 明治6年 (1873), in the lunisolar calendar, and has no plain Western date.`,
  }),
  skippedDay: ({ text }) => ({
    ja: `「${text}」は改暦により存在しません（明治5年12月2日の翌日は明治6年1月1日です）。`,
    en: `“${text}” never was: 明治5年12月2日 was followed by 明治6年1月1日.`,
  }),
  yearMismatch: ({ text, other, right }) => ({
    ja: `併記された年「${text}」（${other}年）が、もう一方の年（${right}年）と合いません。`,
    en: `The year “${text}” (${other}) beside the other does not agree with it (${right}).`,
  }),
  weekdayMismatch: ({ text, right }) => ({
    ja: `曜日「${text}」が日付と合いません。その日は${right}曜日です。`,
    en: `The day of the week “${text}” does not agree with the date, which is a ${weekdaysInEnglish[right]}.`,
  }),
  rangeReversed: ({ text }) => ({
    ja: `「${text}」の終わりが始まりより前です。年を補って書いてください。`,
    en: `“${text}” ends before it starts; write the year of the end.`,
  }),
  ambiguous: ({ text }) => ({
    ja: `「${text}」は読み方が一つに決まりません。年を4桁で書くか、読み方を指定してください。`,
    en: `“${text}” can be read in more than one way; write the year with four digits or say how to read it.`,
  }),
  unreadable: ({ text }) => ({
    ja: `「${text}」を日付として読み取れません。`,
    en: `“${text}” cannot be read as a date.`,
  }),
  notADate: ({ text }) => ({
    ja: `「${text}」は一つの日を表していません。`,
    en: `“${text}” does not name one day.`,
  }),
  spreadsheetSerial: ({ text, right }) => ({
    ja: `「${text}」を表計算のシリアル値として${right}と読みました。`,
    en: `“${text}” was read as a spreadsheet’s serial date, ${right}.`,
  }),
}

/** The reason in a sentence for people, in Japanese and in English. */
export function notationMessage(code: NotationCode, facts: NotationFacts): Bilingual {
  return sentences[code]({ text: '', era: '', right: '', other: '', ...facts })
}
