import { parseIsoDate } from '@reform/calendar'
import { checkRoadmap, type Language, type Remark, type Roadmap, type Text } from '@reform/roadmap'
import { plain, said } from '../kit/html/language.ts'
import { html } from '../kit/html/markup.ts'
import { page } from '../kit/html/page.ts'
import { paperStyle } from '../kit/html/style.ts'
import { coverageSection } from './coverage.ts'
import { doubtsSection } from './doubts.ts'
import type { EditionView, PaperPart } from './edition-view.ts'
import { paperParts } from './edition-view.ts'
import { indicatorsSection } from './indicators.ts'
import { lineageSection } from './lineage.ts'
import { notesSection, unitsSection } from './notes.ts'
import { overviewSection } from './overview.ts'
import { openPaper, type Paper } from './paper.ts'
import { contentsMarkup, type PaperSection, sectionMarkup } from './paper-section.ts'
import { planSection } from './plan/plan.ts'
import { remarksSection } from './remarks.ts'
import { resultsSection } from './results.ts'
import { signDefinitions } from './signs.ts'
import { sourcesSection } from './sources.ts'
import { roadmapStyle } from './style.ts'
import { summarySection, titleBlock } from './summary.ts'
import { targetsSection } from './targets.ts'

/** What a paper about a roadmap is told beside the roadmap. */
export interface RoadmapPaperOptions {
  readonly lang: Language
  /** The day, `YYYY-MM-DD`, as of which the paper speaks; handed to the check as the day of publication. */
  readonly on?: string
  /** The remarks to show; those of `checkRoadmap` when absent. */
  readonly remarks?: readonly Remark[]
  /** A note that stands first, such as that the paper is not an official one. */
  readonly disclaimer?: Text
  /** Only these parts; all when absent. */
  readonly parts?: readonly PaperPart[]
}

type Maker = (paper: Paper, view: EditionView) => PaperSection | undefined

const ofEditions: readonly (readonly [PaperPart, Maker])[] = [
  ['overview', overviewSection],
  ['results', resultsSection],
  ['plan', planSection],
  ['targets', targetsSection],
  ['indicators', indicatorsSection],
  ['coverage', coverageSection],
  ['doubts', doubtsSection],
  ['notes', notesSection],
]

const ofAll: readonly (readonly [PaperPart, (paper: Paper) => PaperSection | undefined])[] = [
  ['lineage', lineageSection],
  ['remarks', remarksSection],
  ['notes', unitsSection],
  ['sources', sourcesSection],
]

function sectionsOf(paper: Paper): readonly PaperSection[] {
  const wanted = ([part]: readonly [PaperPart, unknown]) => paper.parts.has(part)
  const sections = [
    paper.parts.has('summary') ? summarySection(paper) : undefined,
    ...paper.views.flatMap((view) => {
      const own = { ...paper, document: view.document }
      return ofEditions.filter(wanted).map(([, make]) => make(own, view))
    }),
    ...ofAll.filter(wanted).map(([, make]) => make(paper)),
  ]
  return sections.filter((section) => section !== undefined)
}

/**
 * A roadmap as one self-contained HTML page: overview, results, the plan drawn over time and as a table, targets,
 * indicators, coverage, doubts, notes, lineage, remarks and sources.
 *
 * The page asks the network for nothing, needs no script, can be used with the keyboard and printed on A4 landscape.
 * Every text is escaped. The same input gives the same bytes.
 *
 * @throws RangeError when `on` is no day, or the roadmap holds a time that is none: see `parseRoadmap`.
 * @example
 * ```ts
 * const edition = {
 *   id: 'plan', title: { ja: '工程表' }, kind: 'plan', fiscalYears: { from: 2026, to: 2028 }, indicators: [], pillars: [],
 * } as const
 * const roadmap = {
 *   schema: 'reform-roadmap/1', id: 'city', title: { ja: '<b>市</b>の工程表' }, organisation: { ja: '市' }, editions: [edition],
 * } as const
 * renderRoadmapHtml(roadmap, { lang: 'ja' }).includes('&lt;b&gt;') // => true
 * ```
 */
export function renderRoadmapHtml(roadmap: Roadmap, options: RoadmapPaperOptions): string {
  if (options.on !== undefined) parseIsoDate(options.on)
  const paper = openPaper({
    roadmap,
    lang: options.lang,
    parts: new Set(options.parts ?? paperParts),
    remarks: options.remarks ?? checkRoadmap(roadmap, options.on === undefined ? {} : { on: options.on }),
    on: options.on,
    disclaimer: options.disclaimer,
  })
  const sections = sectionsOf(paper)
  return page({
    lang: paper.lang,
    title: plain(roadmap.title, paper.lang),
    skip: paper.texts.page.skip,
    style: paperStyle + roadmapStyle,
    definitions: signDefinitions(),
    header: titleBlock(paper),
    contents: contentsMarkup(paper, sections),
    main: sections.map((section) => sectionMarkup(paper, section)),
    footer: html`<p>${said(roadmap.organisation, paper.lang)} ${said(roadmap.title, paper.lang)}</p>
<p>${paper.texts.page.generated}</p>
`,
  }).markup
}
