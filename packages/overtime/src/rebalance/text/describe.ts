import { type Language, standardUnits } from '@reform/rules'
import { englishWords, japaneseWords } from '../../text/words.ts'
import type { Rebalance } from '../question.ts'

const heads = (count: number): string => standardUnits.people.en.exact(count, 1)

/**
 * The sentence about an assignment, or the proof that there is none. It names no person.
 *
 * @example
 * ```ts
 * const shortage = { work: ['w'], workMinutes: 6000, people: ['a', 'b'], roomMinutes: 3600, shortMinutes: 2400, shortPeople: 2 }
 * describeRebalance({ possible: false, shortage }, 'ja')
 * // => '上限と配慮を守って引き受けられる割当てはありません。業務1件（100時間00分）を引き受けられるのは2人だけで、その余地は60時間00分です。40時間00分（2人分）が不足しています。'
 * ```
 */
export function describeRebalance(result: Rebalance, language: Language): string {
  if (result.possible) {
    const loads = result.loads.map(({ after }) => after)
    const takers = result.loads.filter(({ added }) => added > 0).length
    const highest = Math.max(0, ...loads)
    return language === 'ja'
      ? `すべての業務を${takers}人で引き受けられます。引受け後の最も長い超過勤務は${japaneseWords.time(highest)}です。`
      : `All work can be taken over by ${heads(takers)}. The highest load is then ${englishWords.time(highest)}.`
  }
  const { work, workMinutes, people, roomMinutes, shortMinutes, shortPeople } = result.shortage
  if (language === 'ja') {
    const { time } = japaneseWords
    const more = shortPeople === undefined ? '' : `（${shortPeople}人分）`
    return `上限と配慮を守って引き受けられる割当てはありません。業務${work.length}件（${time(workMinutes)}）を引き受けられるのは${people.length}人だけで、その余地は${time(roomMinutes)}です。${time(shortMinutes)}${more}が不足しています。`
  }
  const { time } = englishWords
  const more = shortPeople === undefined ? '' : `, as much as ${heads(shortPeople)} could take`
  return `No assignment keeps to every limit and accommodation. ${work.length === 1 ? 'One piece' : `${work.length} pieces`} of work (${time(workMinutes)}) can go to ${heads(people.length)} only, with room for ${time(roomMinutes)}. ${time(shortMinutes)} are short${more}.`
}
