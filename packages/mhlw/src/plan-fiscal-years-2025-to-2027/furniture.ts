import type { Furniture } from '@reform/roadmap'
import { furniture as tokens } from './paper.ts'

/** Numbers of the paper that state nothing: digits in names. */
export const furniture: readonly Furniture[] = [
  ...tokens(
    'properName',
    { ja: '「360度評価」は評価の方法の名称。', en: 'The name of a kind of appraisal.' },
    [[238, '360']],
  ),
  ...tokens('properName', { ja: '「1on1」は会合の名称。', en: 'The name of a kind of meeting.' }, [
    [240, '1'],
    [240, '1'],
    [256, '1'],
    [256, '1'],
  ]),
]
