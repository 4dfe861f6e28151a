import { describe, expect, test } from 'vitest'
import { type Draft, editionOf, found, indicatorOf, itemOf, townRoadmap } from '../../test/town-roadmap.ts'
import type { Edition, Roadmap } from '../index.ts'
import { type Change, diffEditions } from './diff-editions.ts'

const results = (roadmap: Draft<Roadmap>): Draft<Edition> => editionOf(roadmap, 'results')

/** The changes that an edit of the results makes. */
function changesBy(edit: (roadmap: Draft<Roadmap>) => void): readonly Change[] {
  const roadmap = townRoadmap()
  edit(roadmap)
  return diffEditions(results(townRoadmap()), results(roadmap)).changes
}

const short = ({ kind, of, id, item, fields = [] }: Change): unknown => [
  kind,
  of,
  id,
  item,
  fields.map(({ path, before, after }) => [path.join('.'), before, after]),
]

describe('one edit, one change', () => {
  test.each<[string, (roadmap: Draft<Roadmap>) => void, unknown]>([
    [
      'a title',
      (roadmap) => {
        itemOf(roadmap, 'waiting').title.ja = '待ち時間の解消'
      },
      ['changed', 'item', 'waiting', undefined, [['title.ja', '待ち時間の短縮', '待ち時間の解消']]],
    ],
    [
      'an item in another pillar',
      (roadmap) => {
        const [first, second] = results(roadmap).pillars
        found(first?.sections?.[0]).items.push(...found(second?.items).splice(1, 1))
      },
      [
        'changed',
        'item',
        'archive',
        undefined,
        [
          ['pillar', 'staff', 'residents'],
          ['section', undefined, 'counters'],
        ],
      ],
    ],
    [
      'an item less, with all that it has',
      (roadmap) => {
        found(results(roadmap).pillars[1]?.items).shift()
      },
      ['removed', 'item', 'training', undefined, []],
    ],
    [
      'a value',
      (roadmap) => {
        const cell = found(itemOf(roadmap, 'waiting').indicators?.[0])
        found(cell.observations?.[0]).result = { state: 'notMeasured' }
      },
      [
        'changed',
        'observation',
        'counter-wait',
        'waiting',
        [
          ['result.measure', { type: 'mean', value: 12.4, unit: 'minutes', decimals: 1 }, undefined],
          ['result.state', 'value', 'notMeasured'],
        ],
      ],
    ],
    [
      'a value of another period',
      (roadmap) => {
        found(found(itemOf(roadmap, 'training').indicators?.[0]).observations).shift()
      },
      ['removed', 'observation', 'trained', 'training', []],
    ],
    [
      'a target more',
      (roadmap) => {
        itemOf(roadmap, 'waiting').targets = [{ id: 't', type: 'toBeDecided', what: { ja: '待ち時間' } }]
      },
      ['added', 'target', 't', 'waiting', []],
    ],
    [
      'a definition',
      (roadmap) => {
        indicatorOf(results(roadmap), 'trained').definition = 'notDefined'
      },
      [
        'changed',
        'indicator',
        'trained',
        undefined,
        [['definition', { ja: '研修を修了した人の延べ数', en: 'Completions of a course' }, 'notDefined']],
      ],
    ],
    [
      'the day of issue',
      (roadmap) => {
        results(roadmap).issued = '2025-08-01'
      },
      ['changed', 'edition', 'results', undefined, [['issued', '2025-07-15', '2025-08-01']]],
    ],
    [
      'two items in another order',
      (roadmap) => {
        found(results(roadmap).pillars[1]?.items).reverse()
      },
      [
        'reordered',
        'pillar',
        'staff',
        undefined,
        [['items', ['training', 'archive'], ['archive', 'training']]],
      ],
    ],
    [
      'a theme less',
      (roadmap) => {
        results(roadmap).themes = []
      },
      ['removed', 'theme', 'kind-counter', undefined, []],
    ],
  ])('%s', (_what, edit, expected) => {
    expect(changesBy(edit).map(short)).toEqual([expected])
  })
})

test('the order of a list of ids, of figures and of results is no change', () => {
  const changes = changesBy((roadmap) => {
    itemOf(roadmap, 'training').tracks?.reverse()
    found(itemOf(roadmap, 'waiting').activities?.[0]).figures?.reverse()
    found(itemOf(roadmap, 'online').indicators?.[0]).observations?.reverse()
  })
  expect(changes).toEqual([])
})

describe('with lineages', () => {
  const roadmap = townRoadmap()
  const diff = diffEditions(results(roadmap), editionOf(roadmap, 'plan'), {
    lineages: roadmap.lineages ?? [],
  })
  const of = (kind: string): readonly Change[] => diff.changes.filter((change) => change.of === kind)

  test('what goes on one to one is compared, whatever its id', () => {
    const [growth] = of('item').filter(({ id }) => id === 'growth')
    expect(growth).toMatchObject({ kind: 'changed', lineages: ['l-growth'] })
    expect(growth?.fields?.map(({ path }) => path.join('.'))).toContain('title.ja')
  })

  test('what was merged or dropped is removed, and says which lineage tells of it', () => {
    expect(
      of('item')
        .filter(({ kind }) => kind === 'removed')
        .map(({ id, lineages }) => [id, lineages]),
    ).toEqual([
      ['waiting', ['l-counter']],
      ['online', ['l-counter']],
      ['archive', ['l-archive']],
    ])
  })

  test('an indicator of another name is the same one', () => {
    const satisfaction = of('indicator').filter(({ id }) => id === 'contentment')
    expect(satisfaction.map(({ fields }) => fields?.map(({ path }) => path.join('.')))).toEqual([['id']])
    expect(of('cell')).toMatchObject([{ kind: 'removed', item: 'training', id: 'trained' }])
  })

  test('an id that passes to the successor of something else is not the same thing', () => {
    const reused = townRoadmap()
    itemOf(reused, 'growth').id = 'archive'
    const lineages = found(reused.lineages)
    found(lineages.find(({ id }) => id === 'l-growth')).to.ids = ['archive']
    const changes = diffEditions(results(reused), editionOf(reused, 'plan'), { lineages }).changes
    const archives = changes.filter(({ of: what, id }) => what === 'item' && id === 'archive')
    expect(archives.map(({ kind, before }) => [kind, before?.at(-1)])).toEqual([
      ['changed', 0],
      ['removed', 1],
    ])
  })
})
