import { changeText, type Shown, shownOf } from './figures.ts'
import type { PaperTopic, SurveyPaper } from './paper.ts'
import type { TextGrid } from './tables.ts'

const mostListed = 5
const mostChanges = 8

/** The items with the highest and the lowest share of positive answers of everybody; none stands in both. */
export function extremes(paper: SurveyPaper): {
  readonly highest: readonly PaperTopic[]
  readonly lowest: readonly PaperTopic[]
  readonly shares: readonly PaperTopic[]
} {
  const positive = ({ id }: PaperTopic): Shown => shownOf(paper, paper.latest, 'all', id, 'percentPositive')
  const ranked = paper.items
    .flatMap((topic) => {
      const shown = positive(topic)
      return shown.kind === 'value' ? [{ topic, value: shown.value }] : []
    })
    .sort((a, b) => b.value - a.value)
    .map(({ topic }) => topic)
  const each = Math.min(mostListed, Math.ceil(ranked.length / 2))
  const highest = ranked.slice(0, each)
  const lowest = ranked.slice(each).slice(-mostListed).reverse()
  return { highest, lowest, shares: [...highest, ...[...lowest].reverse()] }
}

/** Clear changes of everybody since the last wave. */
export function changeGrid(paper: SurveyPaper): TextGrid {
  const { words, scales, items } = paper
  const changes = [...scales, ...items].flatMap((topic) => {
    const found = paper.changeOf('all', topic.id)
    if (found === undefined || found.suppression === 'withheld' || found.change.state !== 'value') return []
    return found.change.word === 'noClearChange' ? [] : [[topic.label, changeText(paper, found)]]
  })
  return { headings: [words.topic, words.change], rows: changes.slice(0, mostChanges) }
}
