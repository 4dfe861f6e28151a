import { textTable } from '@reform/report'
import {
  coverage,
  type Edition,
  inLanguage,
  type Language,
  type LineageKind,
  lineageKindLabels,
  type Remark,
  type Roadmap,
} from '@reform/roadmap'
import { roadmapMessages } from '../../text/roadmap.ts'

/** What the report is about, in figures. */
export interface Summary {
  readonly editions: readonly EditionSummary[]
  readonly remarks: Readonly<Record<Remark['severity'] | 'acknowledged', number>>
  readonly lineage: Readonly<Record<'item' | 'indicator', Readonly<Partial<Record<LineageKind, number>>>>>
}

interface EditionSummary {
  readonly id: string
  readonly pillars: number
  readonly items: number
  readonly indicators: number
  readonly cells: number
  readonly cellsWithValue: number
  /** Of those with a value, how many lack some of theirs. */
  readonly cellsPartlyWithValue: number
  readonly cellsWithoutValue: number
  readonly itemsWithoutIndicator: number
}

function summarizeEdition(edition: Edition): EditionSummary {
  const { counts } = coverage(edition)
  return {
    id: edition.id,
    pillars: edition.pillars.length,
    items: counts.items,
    indicators: counts.indicators,
    cells: counts.cells,
    cellsWithValue: counts.cellsByState.value,
    cellsPartlyWithValue: counts.cellsPartlyWithValue,
    cellsWithoutValue: counts.cells - counts.cellsByState.value,
    itemsWithoutIndicator: counts.items - counts.itemsWithIndicator,
  }
}

/** Counts of editions, items, indicators, remarks and lineages. */
export function summaryOf(roadmap: Roadmap, remarks: readonly Remark[]): Summary {
  const counts = { error: 0, warning: 0, notice: 0, acknowledged: 0 }
  for (const remark of remarks) counts[remark.acknowledged ? 'acknowledged' : remark.severity] += 1
  const lineage: Record<'item' | 'indicator', Partial<Record<LineageKind, number>>> = {
    item: {},
    indicator: {},
  }
  for (const { of, kind } of roadmap.lineages ?? []) lineage[of][kind] = (lineage[of][kind] ?? 0) + 1
  return { editions: roadmap.editions.map(summarizeEdition), remarks: counts, lineage }
}

/** The summary as a person reads it on a terminal. */
export function summaryAsText(summary: Summary, roadmap: Roadmap, language: Language): string {
  const text = roadmapMessages[language].summary
  const header = [
    text.edition,
    text.kind,
    text.pillars,
    text.items,
    text.indicators,
    text.cells,
    text.withValue,
    text.partlyWithValue,
    text.withoutValue,
    text.withoutIndicator,
  ]
  const rows = summary.editions.map((edition, index) => [
    inLanguage(roadmap.editions[index]?.title ?? { ja: edition.id }, language),
    text.kinds[roadmap.editions[index]?.kind ?? 'planAndResults'],
    String(edition.pillars),
    String(edition.items),
    String(edition.indicators),
    String(edition.cells),
    String(edition.cellsWithValue),
    String(edition.cellsPartlyWithValue),
    String(edition.cellsWithoutValue),
    String(edition.itemsWithoutIndicator),
  ])
  const { error, warning, notice, acknowledged } = summary.remarks
  const lines = [
    inLanguage(roadmap.title, language),
    '',
    textTable(rows, { header, columns: header.map((_, column) => (column < 2 ? {} : { align: 'end' })) }),
    '',
    text.remarks,
    `  ${roadmapMessages[language].remarkTotals(error, warning, notice, acknowledged)}  (${text.remarksHint})`,
  ]
  if (roadmap.lineages && roadmap.lineages.length > 0) {
    lines.push('', text.lineage)
    for (const subject of ['item', 'indicator'] as const)
      lines.push(`  ${lineageLine(summary, subject, language)}`)
  }
  return `${lines.join('\n')}\n`
}

function lineageLine(summary: Summary, of: 'item' | 'indicator', language: Language): string {
  const text = roadmapMessages[language].summary
  const counted = Object.entries(lineageKindLabels) as [LineageKind, { ja: string; en?: string }][]
  const kinds = counted.flatMap(([kind, label]) => {
    const count = summary.lineage[of][kind]
    return count ? [`${inLanguage(label, language)} ${count}`] : []
  })
  return `${text.lineageOf[of]}: ${kinds.join(language === 'ja' ? '・' : ', ')}`
}
