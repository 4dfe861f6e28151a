import {
  citedLines,
  formatMeasure,
  formatPeriod,
  type Id,
  type Language,
  type Measure,
  type Period,
  type Qualifier,
  type Remark,
  type Roadmap,
  type SourceReference,
  standardUnits,
  type Text,
  type When,
} from '@reform/roadmap'
import type { PaperTexts } from '../text/texts.ts'
import { textsOf } from '../text/texts.ts'
import { type EditionView, editionView, type PaperPart } from './edition-view.ts'

/** One paper while it is written: the roadmap, its language, and what has been written already. */
export interface Paper {
  readonly roadmap: Roadmap
  readonly lang: Language
  readonly texts: PaperTexts
  readonly parts: ReadonlySet<PaperPart>
  /** The day, `YYYY-MM-DD`, as of which the paper speaks. */
  readonly on?: string | undefined
  readonly disclaimer?: Text | undefined
  readonly views: readonly EditionView[]
  readonly viewOf: ReadonlyMap<Id, EditionView>
  readonly remarks: readonly Remark[]
  readonly documents: ReadonlyMap<Id, number>
  /** The document whose lines are named without its number: the one that the edition at hand was read from. */
  readonly document?: Id | undefined
  readonly units: ReadonlyMap<Id, Text>
  /** Times and values in words that were asked for before: a paper says many of them again and again. */
  readonly said: Map<string, string>
  /** Anchors that stand in the page already; an id stands once. */
  readonly written: Set<string>
}

/** What a paper is made from. */
export interface PaperInput {
  readonly roadmap: Roadmap
  readonly lang: Language
  readonly parts: ReadonlySet<PaperPart>
  readonly remarks: readonly Remark[]
  readonly on?: string | undefined
  readonly disclaimer?: Text | undefined
}

/** Opens a paper. */
export function openPaper(input: PaperInput): Paper {
  const views = input.roadmap.editions.map(editionView)
  return {
    ...input,
    texts: textsOf(input.lang),
    views,
    viewOf: new Map(views.map((view) => [view.edition.id, view])),
    documents: new Map((input.roadmap.documents ?? []).map((document, index) => [document.id, index + 1])),
    units: new Map((input.roadmap.units ?? []).map((unit) => [unit.id, unit.label])),
    said: new Map(),
    written: new Set(),
  }
}

/** The name of a place in the page. */
function anchorName(view: EditionView, id: Id): string {
  return `${view.edition.id}/${id}`.replace(/[^\p{L}\p{N}._/-]/gu, '_')
}

/** The id attribute for a thing where it stands in its own part; nothing elsewhere and nothing a second time. */
export function anchorAt(
  paper: Paper,
  view: EditionView,
  id: Id | undefined,
  part: PaperPart,
): string | undefined {
  if (id === undefined || view.anchors.get(id)?.part !== part) return undefined
  const name = anchorName(view, id)
  if (paper.written.has(name)) return undefined
  paper.written.add(name)
  return name
}

/** The address of a thing inside the page, when the part in which it stands is there. */
export function addressOf(paper: Paper, view: EditionView, id: Id): string | undefined {
  const anchor = view.anchors.get(id)
  return anchor && paper.parts.has(anchor.part) ? `#${anchorName(view, id)}` : undefined
}

function remembered(said: Map<string, string>, key: string, say: () => string): string {
  const known = said.get(key)
  if (known !== undefined) return known
  const text = say()
  said.set(key, text)
  return text
}

/** A period in words. */
export function timeText(paper: Pick<Paper, 'lang' | 'said'>, period: Period | When): string {
  const say = () => formatPeriod(period, paper.lang)
  return typeof period === 'string' ? remembered(paper.said, period, say) : say()
}

/** What tells one plain value from another; nothing for values that rarely come twice. */
function keyOfMeasure(measure: Measure): string | undefined {
  if (measure.type === 'count' && measure.per === undefined) return `count ${measure.value} ${measure.unit}`
  if (measure.type !== 'ratio') return undefined
  return `ratio ${measure.numerator} ${measure.denominator} ${measure.decimals} ${measure.unit}`
}

/** A value in words. */
export function measureText(
  paper: Pick<Paper, 'roadmap' | 'lang' | 'said'>,
  measure: Measure,
  qualifiers: readonly Qualifier[] = [],
): string {
  const key = qualifiers.length === 0 ? keyOfMeasure(measure) : undefined
  const say = () =>
    formatMeasure(measure, { lang: paper.lang, units: paper.roadmap.unitsOfMeasure ?? [], qualifiers })
  return key === undefined ? say() : remembered(paper.said, key, say)
}

/** The name of a unit of measure; the id where nobody declares it. */
export function unitOfMeasure(paper: Pick<Paper, 'roadmap'>, id: string | undefined): Text | undefined {
  if (id === undefined) return undefined
  const all = [...(paper.roadmap.unitsOfMeasure ?? []), ...standardUnits]
  return all.find((unit) => unit.id === id)?.label ?? { ja: id }
}

const rangeText = ([from, to]: readonly [number, number]): string =>
  from === to ? String(from) : `${from}–${to}`

/** Where statements were read, in words: one document after the other, each with its lines. */
export function sourceText(
  paper: Pick<Paper, 'texts' | 'documents' | 'document'>,
  ...sources: readonly (readonly SourceReference[] | undefined)[]
): string {
  const references = sources.length === 1 ? (sources[0] ?? []) : sources.flatMap((source) => source ?? [])
  const [only] = references
  if (only === undefined) return ''
  const { alone, and, reference } = paper.texts.sources
  const inDocument = (document: Id, lines: string) =>
    document === paper.document || paper.documents.size === 1
      ? alone(lines)
      : reference(String(paper.documents.get(document) ?? document), lines)
  if (references.length === 1)
    return inDocument(only.document, rangeText([only.line, only.lastLine ?? only.line]))
  return citedLines(references)
    .map(({ document, stretches }) => inDocument(document, stretches.map(rangeText).join(', ')))
    .join(and)
}
