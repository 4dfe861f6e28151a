/** The relation that an observed figure has to have to a provision's: `<`, `≤`, `>`, `≥` or `=`. */
export type Comparison = 'lt' | 'lte' | 'gt' | 'gte' | 'eq'

/** The five comparisons. 未満 is `lt`, 以下 `lte`, 超 `gt`, 以上 `gte`. */
export const comparisons = ['lt', 'lte', 'gt', 'gte', 'eq'] as const satisfies readonly Comparison[]

/** Whether `observed` stands in the relation to `figure`. */
export function compare(observed: number, comparison: Comparison, figure: number): boolean {
  switch (comparison) {
    case 'lt':
      return observed < figure
    case 'lte':
      return observed <= figure
    case 'gt':
      return observed > figure
    case 'gte':
      return observed >= figure
    case 'eq':
      return observed === figure
  }
}
