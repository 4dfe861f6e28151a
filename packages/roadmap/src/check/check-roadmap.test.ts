import { describe, expect, test } from 'vitest'
import { planted } from '../../test/planted.ts'
import { found, itemOf, townRoadmap } from '../../test/town-roadmap.ts'
import { parseRoadmapText } from '../schema/parse-text.ts'
import { checkRoadmap, remarkRules } from './check-roadmap.ts'

test('a roadmap without fault gets no remark', () => {
  expect(checkRoadmap(townRoadmap())).toEqual([])
})

describe('every rule reports its planted error, and nothing else does', () => {
  test.each(planted)('$rule: $error', ({ rule, plant, places }) => {
    const roadmap = townRoadmap()
    plant(roadmap)
    const remarks = checkRoadmap(roadmap)
    expect(remarks.map((remark) => remark.rule)).toEqual([rule])
    expect(remarks[0]?.places.map(({ id }) => id)).toEqual(places)
  })
})

describe('every rule leaves the lawful neighbour of its error alone', () => {
  test.each(planted)('$rule: $neighbour', ({ allow }) => {
    const roadmap = townRoadmap()
    allow(roadmap)
    expect(checkRoadmap(roadmap)).toEqual([])
  })
})

test('every rule has its planted error and its neighbour', () => {
  const proven = new Set([...planted.map(({ rule }) => rule), 'lineage-cycle', 'reading-warning'])
  expect(remarkRules.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([])
})

test('a circle of lineages is reported once, with its things', () => {
  const roadmap = townRoadmap()
  const { from, to, ...rest } = found(roadmap.lineages?.find(({ id }) => id === 'l-growth'))
  roadmap.lineages?.push({ ...rest, id: 'l-back', from: to, to: from })
  const remarks = checkRoadmap(roadmap)
  expect(remarks.map(({ rule }) => rule)).toEqual(['lineage-backwards', 'lineage-cycle'])
  expect(remarks[1]?.places.map(({ id }) => id)).toEqual(['training', 'growth'])
})

describe('acknowledgements', () => {
  const shortTitle = () => {
    const roadmap = townRoadmap()
    found(itemOf(roadmap, 'waiting').printed?.[1]).title = '待ち時間'
    return roadmap
  }
  const acknowledgement = { rule: 'title-differs', places: ['waiting'], reason: { ja: '紙面の都合' } }

  test('a remark that is known is still returned, with the word of the editor', () => {
    const roadmap = { ...shortTitle(), acknowledgements: [acknowledgement] }
    expect(checkRoadmap(roadmap).map(({ acknowledged }) => acknowledged)).toEqual([acknowledgement])
  })

  test.each([
    ['another rule', { rule: 'title-repeated' }],
    ['another place', { places: ['online'] }],
    ['another edition', { edition: 'plan' }],
  ])('%s is not acknowledged, and the acknowledgement is in vain', (_what, other) => {
    const roadmap = { ...shortTitle(), acknowledgements: [{ ...acknowledgement, ...other }] }
    const remarks = checkRoadmap(roadmap)
    expect(remarks.map(({ rule }) => rule).sort()).toEqual(['acknowledgement-unmatched', 'title-differs'])
    expect(remarks.every(({ acknowledged }) => acknowledged === undefined)).toBe(true)
  })

  test('an acknowledgement holds when it names more places than the remark', () => {
    const roadmap = {
      ...shortTitle(),
      acknowledgements: [{ ...acknowledgement, places: ['online', 'waiting'] }],
    }
    expect(checkRoadmap(roadmap).map(({ acknowledged }) => acknowledged?.rule)).toEqual(['title-differs'])
  })
})

describe('the day of publication', () => {
  const undated = () => {
    const roadmap = townRoadmap()
    found(found(itemOf(roadmap, 'waiting').activities?.[0]).dates?.[0]).when = '2025-06'
    delete found(roadmap.editions[0]).issued
    return roadmap
  }

  test('without any, nothing is past', () => {
    expect(checkRoadmap(undated())).toEqual([])
  })

  test('it may come from the caller', () => {
    expect(checkRoadmap(undated(), { on: '2025-07-15' }).map(({ rule }) => rule)).toEqual(['planned-past'])
  })

  test('what is no time is refused', () => {
    expect(() => checkRoadmap(undated(), { on: 'tomorrow' })).toThrow(RangeError)
  })
})

describe('what reading the file had to say', () => {
  const read = (plant: (roadmap: ReturnType<typeof townRoadmap>) => void) => {
    const roadmap = { ...townRoadmap(), documents: [{ id: 'd', title: { ja: '資料' } }] }
    plant(roadmap)
    const parsed = parseRoadmapText(JSON.stringify(roadmap, undefined, 1))
    if (!parsed.ok) throw new Error(parsed.issues[0]?.message.en)
    return parsed
  }
  const threshold = read((roadmap) => {
    Object.assign(found(itemOf(roadmap, 'counter').targets?.[1]), {
      type: 'thresholdToBeSet',
      thresholds: [{ comparison: 'gt', measure: { type: 'share', percent: 120 } }],
      setIn: undefined,
      reachIn: undefined,
    })
  })

  test('is a remark with its place and its line, where no rule says the same', () => {
    expect(checkRoadmap(threshold.roadmap)).toEqual([])
    const [issue] = threshold.issues
    const [remark, ...others] = checkRoadmap(threshold.roadmap, { reading: threshold.issues })
    expect(others).toEqual([])
    expect(remark).toMatchObject({
      rule: 'reading-warning',
      edition: 'plan',
      places: [{ id: 'cost-target', label: { en: 'Lower cost' }, path: issue?.path }],
    })
    expect(remark?.message).toEqual({
      ja: `${issue?.message.ja}（ファイルの${issue?.line}行目）`,
      en: `${issue?.message.en} (line ${issue?.line} of the file)`,
    })
  })

  test('is said once, where a rule says the same', () => {
    const { roadmap, issues } = read((town) => {
      Object.assign(found(itemOf(town, 'counter').targets?.[0]), {
        measure: { type: 'share', percent: 120 },
      })
    })
    expect(issues.map(({ code }) => code)).toEqual(['percent-out-of-range'])
    expect(checkRoadmap(roadmap, { reading: issues }).map(({ rule }) => rule)).toEqual([
      'value-outside-scale',
    ])
  })

  test('is silent about a file that was read without a word', () => {
    const { roadmap, issues } = read(() => {})
    expect(checkRoadmap(roadmap, { reading: issues })).toEqual([])
  })

  test('can be acknowledged; whether it was needed is told only where the file was read', () => {
    const known = {
      rule: 'reading-warning',
      places: ['cost-target'],
      reason: { ja: '倍率であるため' },
    }
    const roadmap = { ...threshold.roadmap, acknowledgements: [known] }
    expect(checkRoadmap(roadmap)).toEqual([])
    expect(checkRoadmap(roadmap, { reading: threshold.issues })[0]?.acknowledged).toEqual(known)
    expect(checkRoadmap(roadmap, { reading: [] }).map(({ rule }) => rule)).toEqual([
      'acknowledgement-unmatched',
    ])
  })

  test('an acknowledgement of what is not there is said once', () => {
    const { roadmap, issues } = read((town) => {
      town.acknowledgements = [{ rule: 'title-differs', places: ['gone'], reason: { ja: '紙面の都合' } }]
    })
    expect(issues.map(({ code }) => code)).toEqual(['stale-acknowledgement'])
    expect(checkRoadmap(roadmap, { reading: issues }).map(({ rule }) => rule)).toEqual([
      'acknowledgement-unmatched',
    ])
  })
})

describe('places', () => {
  test('a title in the overview and on its page are told apart', () => {
    const roadmap = townRoadmap()
    found(itemOf(roadmap, 'waiting').printed?.[1]).title = '待ち時間'
    const labels = checkRoadmap(roadmap)[0]?.places.map(({ label }) => label.ja)
    expect(labels).toEqual(['待ち時間の短縮（各頁）', '待ち時間の短縮（全体像）'])
  })

  test('a part of an item is named with it', () => {
    const roadmap = townRoadmap()
    found(itemOf(roadmap, 'counter').plan?.[3]).period = 'FY2030'
    const dated = found(found(itemOf(roadmap, 'waiting').activities?.[0]).dates?.[0])
    Object.assign(dated, { when: '2025-06', qualifiers: ['planned'] })
    const named = checkRoadmap(roadmap).map(({ rule, places, message }) => [
      rule,
      places[0]?.label.en,
      message.ja.slice(0, message.ja.indexOf('」') + 1),
    ])
    expect(named).toContainEqual([
      'plan-outside-window',
      'Counters and applications: Progress report',
      '「窓口と申請の改善：進捗報告」',
    ])
    expect(named.find(([rule]) => rule === 'planned-past')?.[2]).toBe('「待ち時間の短縮：二期工事」')
  })

  test('a value keeps the words that stand beside it', () => {
    const roadmap = townRoadmap()
    found(found(itemOf(roadmap, 'waiting').indicators)[0]).observations = [
      {
        result: {
          state: 'wrongValuePrinted',
          printed: [{ type: 'mean', value: 9, unit: 'points' }],
          because: { ja: '行の取り違え' },
        },
        qualifiers: ['about', 'average'],
      },
    ]
    expect(checkRoadmap(roadmap)[0]?.message.ja).toContain('（平均約9点）')
  })
})
