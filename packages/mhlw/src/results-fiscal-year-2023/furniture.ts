import type { Furniture } from '@reform/roadmap'
import { furniture as tokens } from './paper.ts'

const oneOnOne = { ja: '「１on１」「1on1」は会合の名称。', en: 'The name of a kind of meeting.' }

/** Numbers of the paper that state nothing: digits in names, marks of lists inside a sentence. */
export const furniture: readonly Furniture[] = [
  ...tokens('properName', oneOnOne, [
    [100, '１'],
    [100, '１'],
    [101, '１'],
    [101, '１'],
    [102, '1'],
    [102, '1'],
    [103, '1'],
    [103, '1'],
    [105, '1'],
    [105, '1'],
    [106, '1'],
    [106, '1'],
    [109, '１'],
    [109, '１'],
    [110, '１'],
    [110, '１'],
    [112, '1'],
    [112, '1'],
    [151, '1'],
    [151, '1'],
  ]),
  ...tokens('properName', { ja: '「五号館」は庁舎の名称。', en: 'The name of a building.' }, [
    [57, '五'],
    [59, '五'],
    [535, '五'],
    [549, '五'],
    [552, '五'],
  ]),
  ...tokens('properName', { ja: '「１次相談員」は役割の名称。', en: 'The name of a role.' }, [[638, '１']]),
  ...tokens('listMark', { ja: '交流会の目的の列挙。', en: 'A list of the aims of the exchange meetings.' }, [
    [131, '①'],
    [132, '②'],
  ]),
  ...tokens(
    'listMark',
    { ja: '主なサポート実績の列挙。', en: 'A list of the main results of the support.' },
    [
      [290, '①'],
      [291, '②'],
      [293, '③'],
      [294, '④'],
    ],
  ),
  ...tokens('listMark', { ja: '運行期間の列挙。', en: 'A list of the runs of the shuttle.' }, [
    [310, '①'],
    [310, '②'],
    [311, '③'],
  ]),
  ...tokens('listMark', { ja: '教材の列挙。', en: 'A list of learning material.' }, [
    [385, '①'],
    [385, '②'],
  ]),
]
