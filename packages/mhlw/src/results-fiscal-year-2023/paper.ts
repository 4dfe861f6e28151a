import { paper } from '../paper.ts'

/** Id of the document in `mhlwRoadmap.documents`. */
export const resultsPaper = 'results-paper'

export const { at, lines, furniture } = paper(resultsPaper)
