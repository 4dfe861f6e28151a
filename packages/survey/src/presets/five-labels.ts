import type { Bilingual } from '@reform/quantities'
import type { AnswerLabel, RatedItem } from '../model/questionnaire.ts'

/**
 * The five answers that Japanese staff surveys print, with their codes. Forms list agreement first, so the first
 * option is 5, not 1: answers are read by their words, never by their place.
 *
 * @example
 * ```ts
 * japaneseFiveLabels.map(({ code, label }) => `${code} ${label.ja}`) // => ['5 まったくその通り', '4 どちらかといえばその通り', '3 どちらともいえない', '2 どちらかといえば違う', '1 まったく違う']
 * ```
 */
export const japaneseFiveLabels: readonly AnswerLabel[] = [
  {
    code: 5,
    label: { ja: 'まったくその通り', en: 'Entirely so' },
    also: [
      '全くその通り',
      'まったくそのとおり',
      '全くそのとおり',
      'そう思う',
      'とてもそう思う',
      '強くそう思う',
      'Strongly agree',
    ],
  },
  {
    code: 4,
    label: { ja: 'どちらかといえばその通り', en: 'Rather so' },
    also: [
      'どちらかといえばそのとおり',
      'どちらかと言えばその通り',
      'どちらかといえばそう思う',
      'ややそう思う',
      'Agree',
    ],
  },
  {
    code: 3,
    label: { ja: 'どちらともいえない', en: 'Neither' },
    also: ['どちらとも言えない', 'どちらでもない', 'Neither agree nor disagree'],
  },
  {
    code: 2,
    label: { ja: 'どちらかといえば違う', en: 'Rather not so' },
    also: ['どちらかと言えば違う', 'どちらかといえばそう思わない', 'あまりそう思わない', 'Disagree'],
  },
  {
    code: 1,
    label: { ja: 'まったく違う', en: 'Not so at all' },
    also: [
      '全く違う',
      'まったくちがう',
      'そう思わない',
      'まったくそう思わない',
      '全くそう思わない',
      'Strongly disagree',
    ],
  },
]

/**
 * An item of a generic Japanese five-label form: positive answers (肯定的回答) are the top two, わからない and
 * 該当なし are kept apart.
 *
 * @example
 * ```ts
 * japaneseFiveItem('q1', { ja: '仕事にやりがいがある', en: 'My work is worth doing' }).range // => { min: 1, max: 5 }
 * ```
 */
export function japaneseFiveItem(
  id: string,
  text: Bilingual,
  parts: Partial<Omit<RatedItem, 'id' | 'text' | 'kind' | 'range'>> = {},
): RatedItem {
  return {
    id,
    text,
    kind: 'likert',
    range: { min: 1, max: 5 },
    labels: japaneseFiveLabels,
    words: { dontKnow: ['わからない', '分からない'], notApplicable: ['該当なし', '該当しない', '非該当'] },
    ...parts,
  }
}
