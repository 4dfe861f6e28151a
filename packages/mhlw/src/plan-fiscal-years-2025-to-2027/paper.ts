import { paper } from '../paper.ts'

/** Id of the document in `mhlwRoadmap.documents`. */
export const planPaper = 'plan-paper'

export const { at, lines, furniture } = paper(planPaper)
