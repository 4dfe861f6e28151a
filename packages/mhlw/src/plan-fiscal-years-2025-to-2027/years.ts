import type { Period } from '@reform/roadmap'

/** The whole time of the plan: what the paper draws without a bar of its own. */
export const threeYears: Period = { from: 'FY2025', to: 'FY2027' }
