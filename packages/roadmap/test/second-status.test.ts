import { expect, test } from 'vitest'
import { itemsOf } from '../src/index.ts'
import { progressMethods, rollUpStatus, statusOf } from '../src/progress/index.ts'
import { parseRoadmapText } from '../src/schema/index.ts'
import { secondRoadmapText } from './fixtures.ts'

const read = parseRoadmapText(secondRoadmapText, { format: 'yaml' })
if (!read.ok) throw new Error(JSON.stringify(read.issues))
const { roadmap } = read

test.each(Object.values(progressMethods).map((method) => [method.id, method] as const))(
  'every item has a status by %s',
  (_, method) => {
    for (const edition of roadmap.editions) {
      const status = statusOf(edition, { asOf: '2026-03-31', method, units: roadmap.unitsOfMeasure ?? [] })
      expect(status.items.map(({ item }) => item)).toEqual(itemsOf(edition).map(({ item }) => item.id))
      const results = status.items.flatMap((item) => item.results)
      expect(results.every(({ because }) => because.length > 0)).toBe(true)
      expect(new Set(results.map(({ id }) => id)).size).toBe(results.length)
    }
  },
)

test('the first plan is judged where it can be, and says why where it cannot', () => {
  const [first] = roadmap.editions
  if (first === undefined) throw new Error('no edition')
  const results = statusOf(first, { asOf: '2026-01-31' }).items.flatMap((item) => item.results)
  const { counts } = rollUpStatus(results.map(({ light }) => light))
  expect(
    Object.fromEntries(
      results.map(({ id, word, light, because }) => [id, `${word} ${light} ${because[0]?.code}`]),
    ),
  ).toMatchInlineSnapshot(`
    {
      "automation.target.1": "N grey targetToBeSet",
      "data-exchange.linked-systems": "N grey valueState",
      "data-exchange.target.1": "N grey toBeDecided",
      "digital-talent.course-participants": "N grey noTarget",
      "digital-talent.target.1": "N grey noBaseline",
      "formless-counter.formless-counters": "N grey noTarget",
      "formless-counter.target.1": "N grey noValue",
      "joint-procurement.target.1": "F grey byWork",
      "less-paper.target.1": "F grey byWork",
      "online-procedures.procedures-online": "N grey noTarget",
      "online-procedures.target.1": "B amber behindCourse",
      "open-data.dataset-downloads": "N grey noTarget",
      "open-data.target.1": "N grey notComparable",
      "plain-guidance.target.1": "oneValueOnly grey oneValueOnly",
      "shared-office.office-comfort": "N grey valueState",
      "shared-office.shared-desks": "N grey noTarget",
      "shared-office.target.1": "F grey byWork",
      "telework.target.1": "N grey partial",
    }
  `)
  expect(counts).toMatchInlineSnapshot(`
    {
      "amber": 1,
      "green": 0,
      "grey": 17,
      "red": 0,
    }
  `)
})
