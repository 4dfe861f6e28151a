import { parseIsoDate } from '@reform/calendar'
import { checkRoadmap, type Roadmap } from '@reform/roadmap'
import type { DataSheet, Sheet, Workbook } from '@reform/tabular'
import { plain } from '../kit/html/language.ts'
import { cellText } from '../kit/sheet/cell-text.ts'
import { paperParts } from './edition-view.ts'
import { openPaper, type Paper } from './paper.ts'
import type { RoadmapPaperOptions } from './render-html.ts'
import { valuesSheet } from './sheets/data-sheet.ts'
import {
  coverageSheet,
  indicatorsSheet,
  lineageSheet,
  remarksSheet,
  targetsSheet,
} from './sheets/list-sheets.ts'
import { overviewSheet } from './sheets/overview-sheet.ts'
import { planSheet } from './sheets/plan-sheet.ts'
import { resultsSheet } from './sheets/results-sheet.ts'

/** What a workbook about a roadmap is told beside the roadmap. */
export type RoadmapWorkbookOptions = Pick<RoadmapPaperOptions, 'lang' | 'on' | 'remarks' | 'disclaimer'>

/** The name of a property of the file can hold less than a cell. */
const longestTitle = 200

function sheetsOf(paper: Paper): readonly (Sheet | DataSheet | undefined)[] {
  const plans = paper.views.filter(({ showsPlan }) => showsPlan)
  const { sheets } = paper.texts
  return [
    overviewSheet(paper),
    resultsSheet(paper),
    ...plans.map((view, index) =>
      planSheet(paper, view, plans.length === 1 ? sheets.plan : `${sheets.plan}${index + 1}`),
    ),
    targetsSheet(paper),
    indicatorsSheet(paper),
    lineageSheet(paper),
    remarksSheet(paper),
    coverageSheet(paper),
    valuesSheet(paper),
  ]
}

/**
 * A roadmap as a workbook: sheets for people (overview, results, plan over half-years, targets, indicators, lineage,
 * check, coverage) and one data sheet with a value in every row. Its bytes are made by `writeWorkbook`.
 *
 * Whatever the roadmap's texts hold can be written: formula-like text stays text, what no cell can hold is replaced.
 *
 * @throws RangeError when `on` is no day, or the roadmap holds a time that is none.
 * @example
 * ```ts
 * const edition = {
 *   id: 'plan', title: { ja: '工程表' }, kind: 'plan', fiscalYears: { from: 2026, to: 2028 }, indicators: [], pillars: [],
 * } as const
 * const roadmap = {
 *   schema: 'reform-roadmap/1', id: 'city', title: { ja: '市の工程表' }, organisation: { ja: '市' }, editions: [edition],
 * } as const
 * roadmapWorkbook(roadmap, { lang: 'ja' }).sheets.map((sheet) => sheet.name)
 * // => ['全体像', '工程表', '公表前点検', '整備状況', 'データ']
 * ```
 */
export function roadmapWorkbook(roadmap: Roadmap, options: RoadmapWorkbookOptions): Workbook {
  if (options.on !== undefined) parseIsoDate(options.on)
  const paper = openPaper({
    roadmap,
    lang: options.lang,
    parts: new Set(paperParts),
    remarks: options.remarks ?? checkRoadmap(roadmap, options.on === undefined ? {} : { on: options.on }),
    on: options.on,
    disclaimer: options.disclaimer,
  })
  const title = cellText(plain(roadmap.title, paper.lang)).replace(/[\p{Cc}\p{Surrogate}]/gu, ' ')
  return {
    title: title.slice(0, longestTitle).replace(/\p{Surrogate}/gu, ''),
    sheets: sheetsOf(paper).filter((sheet) => sheet !== undefined),
    ...(options.on === undefined ? {} : { asOf: options.on }),
  }
}
